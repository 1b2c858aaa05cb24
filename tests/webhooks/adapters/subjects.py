"""The adapters in their frameworks, each on a real server on loopback."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from base64 import b64decode, b64encode
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import ModuleType
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import aiohttp.web
import django
import django.conf
import fastapi
import flask
import pytest
import starlette.applications
import starlette.routing
import uvicorn
import waitress.server  # type: ignore[import-untyped]
import werkzeug.serving
from django.http import HttpResponse
from django.urls import re_path
from starlette.responses import PlainTextResponse

from tests.webhooks.adapters.routes import MEETING, ROUTES, TOKEN, echo
from tests.webhooks.adapters.servers import on_gunicorn, on_nginx
from twilio_fp.webhooks import IncomingMessage
from twilio_fp.webhooks.adapters import aiohttp as for_aiohttp
from twilio_fp.webhooks.adapters import asgi, aws_lambda, wsgi
from twilio_fp.webhooks.adapters import django as for_django
from twilio_fp.webhooks.adapters import fastapi as for_fastapi
from twilio_fp.webhooks.adapters import flask as for_flask
from twilio_fp.webhooks.adapters import starlette as for_starlette

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

KIND = IncomingMessage


# --- applications: one path for each route, /replay, which reads the body again, and /meet for async handlers


def wsgi_app() -> Any:
    def replay(environ: Any, start_response: Any) -> list[bytes]:
        start_response("200 OK", [("Content-Type", "text/plain")])
        return [environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))]

    apps = {one.path: wsgi.application(one.handle, one.kind, **one.options) for one in ROUTES}
    apps["replay"] = wsgi.middleware(replay, KIND, keys=TOKEN)

    def app(environ: Any, start_response: Any) -> Any:
        return apps[environ["PATH_INFO"].split("/")[1]](environ, start_response)

    return app


def asgi_app() -> Any:
    async def replay(scope: Any, receive: Any, send: Any) -> None:
        body = (await receive())["body"]
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": body})

    async def meet(event: IncomingMessage) -> Any:
        await MEETING.join()
        return echo(event)

    apps = {one.path: asgi.application(one.handle, one.kind, **one.options) for one in ROUTES}
    apps |= {"replay": asgi.middleware(replay, KIND, keys=TOKEN), "meet": asgi.application(meet, KIND, keys=TOKEN)}

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await apps[scope["path"].split("/")[1]](scope, receive, send)

    return app


def flask_app() -> Any:
    app = flask.Flask("subject")
    app.url_map.merge_slashes = False

    def add(path: str, view: Any, options: Any, kind: Any = KIND) -> None:
        handler = for_flask.webhook(kind, **options)(view)
        for rule in (f"/{path}", f"/{path}/<path:rest>"):
            app.add_url_rule(rule, f"{rule}", handler, methods=["GET", "POST", "PUT"])

    for one in ROUTES:
        add(one.path, lambda event, rest="", handle=one.handle: handle(event), one.options, one.kind)
    add("replay", lambda event, rest="": flask.Response(flask.request.get_data()), {"keys": TOKEN})
    return app


def django_urls(*, in_async: bool) -> list[Any]:
    def url(path: str, view: Any, options: Any, kind: Any = KIND) -> Any:
        return re_path(rf"^{path}(?:/.*)?$", for_django.webhook(kind, **options)(view))

    def view(handle: Any) -> Any:
        async def async_view(request: Any, event: IncomingMessage) -> Any:
            return handle(event)

        return async_view if in_async else lambda request, event: handle(event)

    async def replay(request: Any, event: IncomingMessage) -> Any:
        return HttpResponse(request.body)

    async def meet(request: Any, event: IncomingMessage) -> Any:
        await MEETING.join()
        return echo(event)

    urls = [url(one.path, view(one.handle), one.options, one.kind) for one in ROUTES]
    if in_async:
        return [*urls, url("replay", replay, {"keys": TOKEN}), url("meet", meet, {"keys": TOKEN})]
    return [*urls, url("replay", lambda request, event: HttpResponse(request.body), {"keys": TOKEN})]


def django_app(*, in_async: bool) -> Any:
    if not django.conf.settings.configured:
        django.conf.settings.configure(
            ALLOWED_HOSTS=["127.0.0.1", "public.example"],
            ROOT_URLCONF="none.is.used",
            SECRET_KEY="made up",
            MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
            USE_TZ=True,
        )
        django.setup()
    from django.core.asgi import get_asgi_application
    from django.core.wsgi import get_wsgi_application

    handler: Any = get_asgi_application() if in_async else get_wsgi_application()
    urlconf = ModuleType("urls")
    urlconf.urlpatterns = django_urls(in_async=in_async)  # type: ignore[attr-defined]
    middleware_chain = handler._middleware_chain

    if in_async:

        async def chain(request: Any) -> Any:
            request.urlconf = urlconf
            return await middleware_chain(request)

        handler._middleware_chain = chain
    else:

        def sync_chain(request: Any) -> Any:
            request.urlconf = urlconf
            return middleware_chain(request)

        handler._middleware_chain = sync_chain
    return handler


def starlette_app() -> Any:
    async def replay(request: Any, event: IncomingMessage) -> Any:
        return PlainTextResponse(await request.body())

    async def meet(request: Any, event: IncomingMessage) -> Any:
        await MEETING.join()
        return echo(event)

    views: list[tuple[str, Any, Any, Any]] = [
        (one.path, lambda request, event, handle=one.handle: handle(event), one.options, one.kind) for one in ROUTES
    ]
    views += [("replay", replay, {"keys": TOKEN}, KIND), ("meet", meet, {"keys": TOKEN}, KIND)]
    routes = [
        starlette.routing.Route(path, for_starlette.webhook(kind, **options)(view), methods=["GET", "POST", "PUT"])
        for name, view, options, kind in views
        for path in (f"/{name}", f"/{name}/{{rest:path}}")
    ]
    return starlette.applications.Starlette(routes=routes)


def fastapi_app() -> Any:
    app = fastapi.FastAPI()

    def add(path: str, options: Any, handle: Any, kind: Any) -> None:
        event_of = fastapi.Depends(for_fastapi.TwilioEvent(kind, **options))

        async def endpoint(event: Any = event_of) -> Any:
            return for_fastapi.TwimlResponse(handle(event))

        for rule in (f"/{path}", f"/{path}/{{rest:path}}"):
            app.add_api_route(rule, endpoint, methods=["GET", "POST", "PUT"], response_model=None)

    for one in ROUTES:
        add(one.path, one.options, one.handle, one.kind)
    trusted = fastapi.Depends(for_fastapi.TwilioEvent(KIND, keys=TOKEN))

    @app.post("/replay")
    async def replay(request: fastapi.Request, event: Any = trusted) -> Any:
        return PlainTextResponse(await request.body())

    @app.post("/meet")
    async def meet(event: Any = trusted) -> Any:
        await MEETING.join()
        return for_fastapi.TwimlResponse(echo(event))

    meet.__annotations__, replay.__annotations__ = {"event": Any}, {"event": Any, "request": fastapi.Request}
    return app


def django_wsgi_app() -> Any:
    return django_app(in_async=False)


def django_asgi_app() -> Any:
    return django_app(in_async=True)


def aiohttp_app() -> Any:
    app = aiohttp.web.Application()

    def add(path: str, view: Any, options: Any, kind: Any = KIND) -> None:
        handler = for_aiohttp.webhook(kind, **options)(view)
        for rule in (f"/{path}", f"/{path}/{{rest:.*}}"):
            app.router.add_route("*", rule, handler)

    async def replay(request: aiohttp.web.Request, event: IncomingMessage) -> Any:
        return aiohttp.web.Response(body=await request.read())

    async def meet(request: aiohttp.web.Request, event: IncomingMessage) -> Any:
        await MEETING.join()
        return echo(event)

    for one in ROUTES:
        add(one.path, lambda request, event, handle=one.handle: handle(event), one.options, one.kind)
    add("replay", replay, {"keys": TOKEN})
    add("meet", meet, {"keys": TOKEN})
    return app


# --- servers, each in its own thread


@contextmanager
def on_werkzeug(app: Any) -> Iterator[int]:
    server = werkzeug.serving.make_server("127.0.0.1", 0, app, threaded=True, request_handler=_QuietWerkzeug)
    with _running(server.serve_forever, server.shutdown):
        yield server.server_port
    server.server_close()


class _QuietWerkzeug(werkzeug.serving.WSGIRequestHandler):
    def log(self, type: str, message: str, *args: Any) -> None:
        """Log nothing."""


class _QuietWsgiref(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Log nothing."""


class _AsApache(_QuietWsgiref):
    """Adds the variables that Apache's mod_wsgi and mod_cgi add."""

    def get_environ(self) -> Any:
        apache_variables = {
            "REQUEST_URI": self.path,
            "REQUEST_SCHEME": "http",
            "CONTEXT_PREFIX": "",
            "DOCUMENT_ROOT": "/var/www/html",
            "SCRIPT_FILENAME": "/srv/app.wsgi",
            "SCRIPT_NAME": "",
            "SERVER_ADMIN": "[no address given]",
            "UNIQUE_ID": "Zx",
            "GATEWAY_INTERFACE": "CGI/1.1",
        }
        return {**super().get_environ(), **apache_variables}


class _AsUwsgi(_QuietWsgiref):
    """Provides the content headers twice, as nginx's ``uwsgi_params`` do."""

    def get_environ(self) -> Any:
        http_variables = {
            "HTTP_CONTENT_TYPE": self.headers.get("content-type"),
            "HTTP_CONTENT_LENGTH": self.headers.get("content-length"),
        }
        present = {name: value for name, value in http_variables.items() if value is not None}
        return {**super().get_environ(), "REQUEST_URI": self.path, **present}


class _Wsgiref(WSGIServer):
    request_queue_size = 64


@contextmanager
def on_wsgiref(app: Any, handler: type[WSGIRequestHandler] = _QuietWsgiref) -> Iterator[int]:
    server = make_server("127.0.0.1", 0, app, _Wsgiref, handler)
    with _running(server.serve_forever, server.shutdown):
        yield server.server_port
    server.server_close()


@contextmanager
def on_waitress(app: Any) -> Iterator[int]:
    server: Any = waitress.server.create_server(app, host="127.0.0.1", port=0, clear_untrusted_proxy_headers=False)

    def run() -> None:
        with suppress(OSError):  # waitress does not expect to be closed by another thread
            server.run()

    with _running(run, server.close, must_end=False):
        yield server.effective_port


@contextmanager
def on_uvicorn(app: Any, http: Any = "h11") -> Iterator[int]:
    config = uvicorn.Config(app, host="127.0.0.1", port=0, log_level="critical", lifespan="off", ws="none", http=http)
    server = uvicorn.Server(config)

    def stop() -> None:
        server.should_exit = True

    with _running(server.run, stop):
        while not server.started:
            threading.Event().wait(0.01)
        yield server.servers[0].sockets[0].getsockname()[1]


@contextmanager
def on_httptools(app: Any) -> Iterator[int]:
    pytest.importorskip("httptools", reason="httptools is not installed")
    with on_uvicorn(app, "httptools") as port:
        yield port


@contextmanager
def on_hypercorn(app: Any) -> Iterator[int]:
    hypercorn = pytest.importorskip("hypercorn", reason="hypercorn is not installed")
    from hypercorn.asyncio import serve

    loop = asyncio.new_event_loop()
    ended = asyncio.Event()
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(128)  # requests sent immediately wait until the server is ready
    port = listener.getsockname()[1]
    config = hypercorn.Config.from_mapping(bind=[f"fd://{listener.detach()}"], loglevel="CRITICAL")

    def run() -> None:
        loop.run_until_complete(serve(app, config, shutdown_trigger=ended.wait))
        loop.close()

    with _running(run, lambda: loop.call_soon_threadsafe(ended.set)):
        yield port


@contextmanager
def on_aiohttp(app: Any) -> Iterator[int]:
    loop = asyncio.new_event_loop()
    runner = aiohttp.web.AppRunner(app, access_log=None)
    ready = threading.Event()

    async def start() -> None:
        await runner.setup()
        await aiohttp.web.TCPSite(runner, "127.0.0.1", 0).start()
        ready.set()

    def run() -> None:
        loop.run_until_complete(start())
        loop.run_forever()
        loop.run_until_complete(runner.cleanup())
        loop.close()

    with _running(run, lambda: loop.call_soon_threadsafe(loop.stop)):
        assert ready.wait(10)
        yield runner.addresses[0][1]


@contextmanager
def _running(run: Callable[[], Any], stop: Callable[[], Any], *, must_end: bool = True) -> Iterator[None]:
    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop()
        thread.join(10)
        assert not (must_end and thread.is_alive())


# --- Lambda: a server that converts requests to events, as AWS does


def function_url(method: str, path: str, query: str, headers: list[tuple[str, str]], body: bytes) -> dict[str, Any]:
    return {
        "version": "2.0",
        "rawPath": path,
        "rawQueryString": query,
        "headers": {name.lower(): value for name, value in headers},
        "requestContext": {"stage": "$default", "domainName": dict(headers)["Host"], "http": {"method": method}},
        "body": b64encode(body).decode(),
        "isBase64Encoded": True,
    }


def http_api(method: str, path: str, query: str, headers: list[tuple[str, str]], body: bytes) -> dict[str, Any]:
    event = function_url(method, unquote(path), query, headers, body)
    event["requestContext"]["stage"] = "prod"
    return {**event, "body": body.decode(), "isBase64Encoded": False}


def rest_api(method: str, path: str, query: str, headers: list[tuple[str, str]], body: bytes) -> dict[str, Any]:
    pairs = parse_qsl(query, keep_blank_values=True)
    names = dict.fromkeys([name for name, _ in pairs])
    return {
        "httpMethod": method,
        "path": unquote(path),
        "headers": dict(headers),
        "multiValueHeaders": {name: [value] for name, value in headers},
        "multiValueQueryStringParameters": {name: [v for n, v in pairs if n == name] for name in names} or None,
        "requestContext": {"stage": "prod", "path": f"/prod{unquote(path)}", "domainName": dict(headers)["Host"]},
        "body": body.decode() or None,
        "isBase64Encoded": False,
    }


def balancer(method: str, path: str, query: str, headers: list[tuple[str, str]], body: bytes) -> dict[str, Any]:
    pairs = [part.partition("=") for part in query.split("&") if part]
    return {
        "httpMethod": method,
        "path": path,
        "headers": {**{name.lower(): value for name, value in headers}, "x-forwarded-proto": "https"},
        "queryStringParameters": {name: value for name, _, value in pairs},
        "requestContext": {"elb": {"targetGroupArn": "arn"}},
        "body": b64encode(body).decode(),
        "isBase64Encoded": True,
    }


@contextmanager
def on_lambda(make_event: Any) -> Iterator[int]:
    functions = {one.path: aws_lambda.function(one.handle, one.kind, **one.options) for one in ROUTES}

    class Bridge(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            path, _, query = self.path.partition("?")
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            event = make_event(self.command, path, query, list(self.headers.items()), body)
            response = functions[path.split("/")[1]](json.loads(json.dumps(event)), None)
            content = b64decode(response["body"]) if response["isBase64Encoded"] else response["body"].encode()
            self.send_response(response["statusCode"])
            for name, value in response.get("headers", {}).items():
                self.send_header(name, value)
            for cookie in response.get("cookies", ()):
                self.send_header("Set-Cookie", cookie)
            for name, values in response.get("multiValueHeaders", {}).items():
                for value in values:
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_PUT = do_POST  # noqa: N815  the server asks for these names

        def log_message(self, format: str, *args: Any) -> None:
            """Log nothing."""

    class Server(ThreadingHTTPServer):
        request_queue_size = 64

    server = Server(("127.0.0.1", 0), Bridge)
    with _running(server.serve_forever, server.shutdown):
        yield server.server_port
    server.server_close()


SUBJECTS: dict[str, Callable[[], Any]] = {
    "wsgi-wsgiref": lambda: on_wsgiref(wsgi_app()),
    "wsgi-apache": lambda: on_wsgiref(wsgi_app(), _AsApache),
    "wsgi-uwsgi": lambda: on_wsgiref(wsgi_app(), _AsUwsgi),
    "wsgi-waitress": lambda: on_waitress(wsgi_app()),
    "wsgi-gunicorn": lambda: on_gunicorn("wsgi_app"),
    "wsgi-nginx": lambda: on_nginx("wsgi_app"),
    "asgi-uvicorn": lambda: on_uvicorn(asgi_app()),
    "asgi-httptools": lambda: on_httptools(asgi_app()),
    "asgi-hypercorn": lambda: on_hypercorn(asgi_app()),
    "flask-werkzeug": lambda: on_werkzeug(flask_app()),
    "flask-uwsgi": lambda: on_wsgiref(flask_app(), _AsUwsgi),
    "flask-nginx": lambda: on_nginx("flask_app"),
    "django-waitress": lambda: on_waitress(django_wsgi_app()),
    "django-uwsgi": lambda: on_wsgiref(django_wsgi_app(), _AsUwsgi),
    "django-nginx": lambda: on_nginx("django_wsgi_app"),
    "django-uvicorn": lambda: on_uvicorn(django_asgi_app()),
    "django-hypercorn": lambda: on_hypercorn(django_asgi_app()),
    "starlette-uvicorn": lambda: on_uvicorn(starlette_app()),
    "fastapi-uvicorn": lambda: on_uvicorn(fastapi_app()),
    "fastapi-httptools": lambda: on_httptools(fastapi_app()),
    "aiohttp": lambda: on_aiohttp(aiohttp_app()),
    "lambda-function-url": lambda: on_lambda(function_url),
    "lambda-http-api": lambda: on_lambda(http_api),
    "lambda-rest-api": lambda: on_lambda(rest_api),
    "lambda-balancer": lambda: on_lambda(balancer),
}
ASYNC = tuple(
    name
    for name in SUBJECTS
    if name.endswith(("uvicorn", "httptools", "hypercorn")) or name.startswith(("asgi", "aiohttp"))
)
SEPARATE_PROCESSES = tuple(name for name in SUBJECTS if name.endswith(("gunicorn", "nginx")))
WITHOUT_CHUNKS = tuple(name for name in SUBJECTS if name.endswith(("wsgiref", "apache", "uwsgi")))
