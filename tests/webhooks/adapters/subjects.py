"""The adapters in their frameworks, each on a real server on loopback."""

from __future__ import annotations

import json
import threading
from base64 import b64encode
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
import starlette.applications
import starlette.routing
import uvicorn
import waitress.server  # type: ignore[import-untyped]
import werkzeug.serving
from django.http import HttpResponse
from django.urls import re_path
from starlette.responses import PlainTextResponse

from tests.webhooks.adapters.routes import MEETING, ROUTES, TOKEN, echo
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


# --- applications: one path a route, /replay (which reads the body again), and /meet where handlers are async


def wsgi_app() -> Any:
    def replay(environ: Any, start_response: Any) -> list[bytes]:
        start_response("200 OK", [("Content-Type", "text/plain")])
        return [environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))]

    apps = {one.path: wsgi.application(one.handle, KIND, **one.options) for one in ROUTES}
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

    apps = {one.path: asgi.application(one.handle, KIND, **one.options) for one in ROUTES}
    apps |= {"replay": asgi.middleware(replay, KIND, keys=TOKEN), "meet": asgi.application(meet, KIND, keys=TOKEN)}

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await apps[scope["path"].split("/")[1]](scope, receive, send)

    return app


def flask_app() -> Any:
    app = flask.Flask("subject")

    def add(path: str, view: Any, options: Any) -> None:
        guarded = for_flask.webhook(KIND, **options)(view)
        for rule in (f"/{path}", f"/{path}/<path:rest>"):
            app.add_url_rule(rule, f"{rule}", guarded, methods=["GET", "POST", "PUT"])

    for one in ROUTES:
        add(one.path, lambda event, rest="", handle=one.handle: handle(event), one.options)
    add("replay", lambda event, rest="": flask.Response(flask.request.get_data()), {"keys": TOKEN})
    return app


def django_urls(*, in_async: bool) -> list[Any]:
    def url(path: str, view: Any, options: Any) -> Any:
        return re_path(rf"^{path}(?:/.*)?$", for_django.webhook(KIND, **options)(view))

    def view(handle: Any) -> Any:
        async def awaiting(request: Any, event: IncomingMessage) -> Any:
            return handle(event)

        return awaiting if in_async else lambda request, event: handle(event)

    async def replay(request: Any, event: IncomingMessage) -> Any:
        return HttpResponse(request.body)

    async def meet(request: Any, event: IncomingMessage) -> Any:
        await MEETING.join()
        return echo(event)

    urls = [url(one.path, view(one.handle), one.options) for one in ROUTES]
    if in_async:
        return [*urls, url("replay", replay, {"keys": TOKEN}), url("meet", meet, {"keys": TOKEN})]
    return [*urls, url("replay", lambda request, event: HttpResponse(request.body), {"keys": TOKEN})]


def django_app(*, in_async: bool) -> Any:
    if not django.conf.settings.configured:
        django.conf.settings.configure(
            ALLOWED_HOSTS=["*"],
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
    middle = handler._middleware_chain

    if in_async:

        async def chain(request: Any) -> Any:
            request.urlconf = urlconf
            return await middle(request)

        handler._middleware_chain = chain
    else:

        def sync_chain(request: Any) -> Any:
            request.urlconf = urlconf
            return middle(request)

        handler._middleware_chain = sync_chain
    return handler


def starlette_app() -> Any:
    async def replay(request: Any, event: IncomingMessage) -> Any:
        return PlainTextResponse(await request.body())

    async def meet(request: Any, event: IncomingMessage) -> Any:
        await MEETING.join()
        return echo(event)

    views: list[tuple[str, Any, Any]] = [
        (one.path, lambda request, event, handle=one.handle: handle(event), one.options) for one in ROUTES
    ]
    views += [("replay", replay, {"keys": TOKEN}), ("meet", meet, {"keys": TOKEN})]
    routes = [
        starlette.routing.Route(path, for_starlette.webhook(KIND, **options)(view), methods=["GET", "POST", "PUT"])
        for name, view, options in views
        for path in (f"/{name}", f"/{name}/{{rest:path}}")
    ]
    return starlette.applications.Starlette(routes=routes)


def fastapi_app() -> Any:
    app = fastapi.FastAPI()

    def add(path: str, options: Any, handle: Any) -> None:
        event_of = fastapi.Depends(for_fastapi.TwilioEvent(KIND, **options))

        async def endpoint(event: Any = event_of) -> Any:
            return for_fastapi.TwimlResponse(handle(event))

        for rule in (f"/{path}", f"/{path}/{{rest:path}}"):
            app.add_api_route(rule, endpoint, methods=["GET", "POST", "PUT"], response_model=None)

    for one in ROUTES:
        add(one.path, one.options, one.handle)
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


def aiohttp_app() -> Any:
    app = aiohttp.web.Application()

    def add(path: str, view: Any, options: Any) -> None:
        guarded = for_aiohttp.webhook(KIND, **options)(view)
        for rule in (f"/{path}", f"/{path}/{{rest:.*}}"):
            app.router.add_route("*", rule, guarded)

    async def replay(request: aiohttp.web.Request, event: IncomingMessage) -> Any:
        return aiohttp.web.Response(body=await request.read())

    async def meet(request: aiohttp.web.Request, event: IncomingMessage) -> Any:
        await MEETING.join()
        return echo(event)

    for one in ROUTES:
        add(one.path, lambda request, event, handle=one.handle: handle(event), one.options)
    add("replay", replay, {"keys": TOKEN})
    add("meet", meet, {"keys": TOKEN})
    return app


# --- servers, each in a thread of its own


@contextmanager
def on_werkzeug(app: Any) -> Iterator[int]:
    server = werkzeug.serving.make_server("127.0.0.1", 0, app, threaded=True, request_handler=_QuietWerkzeug)
    with _running(server.serve_forever, server.shutdown):
        yield server.server_port
    server.server_close()


class _QuietWerkzeug(werkzeug.serving.WSGIRequestHandler):
    def log(self, type: str, message: str, *args: Any) -> None:
        """Say nothing."""


class _QuietWsgiref(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


class _Wsgiref(WSGIServer):
    request_queue_size = 64


@contextmanager
def on_wsgiref(app: Any) -> Iterator[int]:
    server = make_server("127.0.0.1", 0, app, _Wsgiref, _QuietWsgiref)
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
def on_uvicorn(app: Any) -> Iterator[int]:
    config = uvicorn.Config(app, host="127.0.0.1", port=0, log_level="error", lifespan="off", ws="none")
    server = uvicorn.Server(config)

    def stop() -> None:
        server.should_exit = True

    with _running(server.run, stop):
        while not server.started:
            threading.Event().wait(0.01)
        yield server.servers[0].sockets[0].getsockname()[1]


@contextmanager
def on_aiohttp(app: Any) -> Iterator[int]:
    import asyncio

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


# --- Lambda: a server that makes events of requests, as AWS does


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
    functions = {one.path: aws_lambda.function(one.handle, KIND, **one.options) for one in ROUTES}

    class Bridge(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            path, _, query = self.path.partition("?")
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            event = make_event(self.command, path, query, list(self.headers.items()), body)
            made = functions[path.split("/")[1]](json.loads(json.dumps(event)), None)
            sent = made["body"].encode()
            self.send_response(made["statusCode"])
            for name, value in made.get("headers", {}).items():
                self.send_header(name, value)
            for name, values in made.get("multiValueHeaders", {}).items():
                for value in values:
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(sent)))
            self.end_headers()
            self.wfile.write(sent)

        do_GET = do_PUT = do_POST  # noqa: N815  the server asks for these names

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing."""

    class Server(ThreadingHTTPServer):
        request_queue_size = 64

    server = Server(("127.0.0.1", 0), Bridge)
    with _running(server.serve_forever, server.shutdown):
        yield server.server_port
    server.server_close()


SUBJECTS: dict[str, Callable[[], Any]] = {
    "wsgi-wsgiref": lambda: on_wsgiref(wsgi_app()),
    "wsgi-waitress": lambda: on_waitress(wsgi_app()),
    "asgi-uvicorn": lambda: on_uvicorn(asgi_app()),
    "flask-werkzeug": lambda: on_werkzeug(flask_app()),
    "django-waitress": lambda: on_waitress(django_app(in_async=False)),
    "django-uvicorn": lambda: on_uvicorn(django_app(in_async=True)),
    "starlette-uvicorn": lambda: on_uvicorn(starlette_app()),
    "fastapi-uvicorn": lambda: on_uvicorn(fastapi_app()),
    "aiohttp": lambda: on_aiohttp(aiohttp_app()),
    "lambda-function-url": lambda: on_lambda(function_url),
    "lambda-http-api": lambda: on_lambda(http_api),
    "lambda-rest-api": lambda: on_lambda(rest_api),
    "lambda-balancer": lambda: on_lambda(balancer),
}
ASYNC = ("asgi-uvicorn", "django-uvicorn", "starlette-uvicorn", "fastapi-uvicorn", "aiohttp")
