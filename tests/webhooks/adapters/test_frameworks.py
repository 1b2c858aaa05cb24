"""The adapters as people use them, by each framework's own test client: parsed forms, classes, settings, responses."""

from __future__ import annotations

import asyncio
from io import BytesIO
from types import ModuleType
from typing import Any
from urllib.parse import urlencode

import django.test
import flask
import flask.views
import httpx
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient as AiohttpClient
from aiohttp.test_utils import TestServer
from django.http import HttpRequest, HttpResponse
from django.urls import path, re_path
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt
from fastapi import Depends, FastAPI, Form
from fastapi.testclient import TestClient
from pydantic import TypeAdapter
from pydantic_core import PydanticSerializationError
from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.endpoints import HTTPEndpoint
from starlette.requests import Request  # noqa: TC002  FastAPI reads annotations
from starlette.routing import Route

from tests.webhooks.adapters.routes import TOKEN
from tests.webhooks.adapters.subjects import django_wsgi_app
from tools.snippets import ROOT, extract
from twilio_fp import evolve, twiml
from twilio_fp.errors import UsageError
from twilio_fp.webhooks import (
    Event,
    IncomingMessage,
    Verified,
    WebhookResponse,
    sign_webhook,
)
from twilio_fp.webhooks.adapters import aiohttp as for_aiohttp
from twilio_fp.webhooks.adapters import django as for_django
from twilio_fp.webhooks.adapters import flask as for_flask
from twilio_fp.webhooks.adapters import starlette as for_starlette
from twilio_fp.webhooks.adapters.fastapi import TwilioEvent, TwimlResponse
from twilio_fp.webhooks.adapters.gate import INCOMPLETE, INVALID, TOO_LARGE, gate

MESSAGE = [("MessageSid", "SM1"), ("Body", "Grüße & <so> 👋"), ("Tag", "b"), ("Tag", "a"), ("Tag", "b"), ("Empty", "")]
TREE = twiml.Response([twiml.Message("Grüße & <so> 👋")])
XML = "text/xml; charset=utf-8"
FORM = "application/x-www-form-urlencoded"


def reply(event: IncomingMessage) -> twiml.Response:
    return twiml.Response([twiml.Message(event.body)])


def reply_to(request: object, event: IncomingMessage) -> Any:
    return reply(event)


def sign(url: str, key: str = TOKEN, host: str | None = None) -> tuple[bytes, dict[str, str]]:
    request = sign_webhook(MESSAGE, url, key)
    headers = dict(request.headers)
    return request.body, {**headers, "Host": host or headers["Host"]}


# --- FastAPI


def fastapi_app() -> FastAPI:
    app = FastAPI()
    dependency = Depends(TwilioEvent(IncomingMessage, keys=TOKEN))

    @app.middleware("http")
    async def read_first(request: Request, call_next: Any) -> Any:
        if "read-body" in request.url.path:
            await request.body()
        if "read-form" in request.url.path or "read-body" in request.url.path:
            await request.form()
        return await call_next(request)

    @app.post("/tree", response_class=TwimlResponse)
    async def tree(event: IncomingMessage = dependency):  # type: ignore[no-untyped-def]
        return reply(event)

    @app.post("/typed", response_class=TwimlResponse)
    async def typed(event: IncomingMessage = dependency) -> twiml.Response | None:
        return reply(event)

    @app.post("/sync", response_class=TwimlResponse)
    def sync(event: IncomingMessage = dependency) -> twiml.Response:
        return reply(event)

    @app.post("/text", response_class=TwimlResponse, status_code=202)
    async def text(event: IncomingMessage = dependency) -> str:
        return event.body

    @app.post("/none", response_class=TwimlResponse)
    async def none(event: IncomingMessage = dependency) -> None:
        return None

    @app.post("/form", response_class=TwimlResponse)
    async def form(event: IncomingMessage = dependency, Body: str = Form(...)) -> str:  # noqa: N803
        return f"{event.body} {Body}"

    for path_ in ("/read-form", "/read-body"):
        app.post(path_, response_class=TwimlResponse)(tree)
    return app


@pytest.fixture(scope="module")
def fastapi_client() -> TestClient:
    return TestClient(fastapi_app())


@pytest.mark.parametrize(
    ("target", "status", "kind", "text"),
    [
        ("/tree", 200, XML, str(TREE)),
        ("/typed", 200, XML, str(TREE)),
        ("/sync", 200, XML, str(TREE)),
        ("/text", 202, "text/plain; charset=utf-8", MESSAGE[1][1]),
        ("/none", 204, None, ""),
        ("/form", 200, "text/plain; charset=utf-8", f"{MESSAGE[1][1]} {MESSAGE[1][1]}"),
        ("/read-body", 200, XML, str(TREE)),
    ],
)
def test_the_result_of_a_fastapi_route_is_sent_to_twilio(
    fastapi_client: TestClient, target: str, status: int, kind: str | None, text: str
) -> None:
    body, headers = sign(f"http://testserver{target}")
    response = fastapi_client.post(target, content=body, headers=headers)
    assert (response.status_code, response.headers.get("content-type"), response.text) == (status, kind, text)
    body, headers = sign(f"http://testserver{target}", key="another")
    assert fastapi_client.post(target, content=body, headers=headers).json() == {"detail": INVALID}
    body, headers = sign(f"http://testserver{target}", host="forged.example")
    assert fastapi_client.post(target, content=body, headers=headers).status_code == 403


def test_a_body_consumed_by_a_middleware_is_reported(fastapi_client: TestClient) -> None:
    body, headers = sign("http://testserver/read-form")
    response = fastapi_client.post("/read-form", content=body, headers=headers)
    assert (response.status_code, response.json()) == (400, {"detail": INCOMPLETE})
    assert response.headers["content-type"] == "application/json"
    chunked = {name: value for name, value in headers.items() if name != "Content-Length"}
    response = fastapi_client.post("/read-form", content=iter([body]), headers=chunked)
    assert (response.status_code, response.json()) == (400, {"detail": INCOMPLETE})


def test_a_fastapi_form_that_is_not_the_signed_one_is_refused(fastapi_client: TestClient) -> None:
    body, headers = sign("http://testserver/form")
    for other in (body + b"&Body=more", body.replace(b"SM1", b"SM2"), urlencode(MESSAGE[1:]).encode()):
        sent = {name: value for name, value in headers.items() if name != "Content-Length"}
        assert fastapi_client.post("/form", content=other, headers=sent).status_code == 403
    files = {"Upload": ("a.txt", b"x")}
    sent = {name: value for name, value in headers.items() if name != "Content-Type"}
    assert fastapi_client.post("/form", data=dict(MESSAGE), files=files, headers=sent).status_code == 400


UPLOAD = b'--b\r\nContent-Disposition: form-data; name="MessageSid"\r\n\r\nforged\r\n--b--\r\n'
REPLAYED: list[tuple[bytes, list[tuple[str, str]]]] = [
    (UPLOAD, [("Content-Type", "multipart/form-data; boundary=b")]),
    (UPLOAD, [("Content-Type", "Multipart/Form-Data; boundary=b")]),
    (b"MessageSid=forged&Body=forged", [("Content-Type", FORM), ("Content-Type", "application/json")]),
]


@pytest.mark.parametrize(("body", "fields"), REPLAYED)
@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("kind", [Event, Verified])
def test_an_unsigned_form_is_not_part_of_a_request_with_a_signed_url(
    method: str, body: bytes, fields: list[tuple[str, str]], kind: Any
) -> None:
    """A recorded GET webhook is replayed with a form that a framework reads before the adapter does."""
    recorded = sign_webhook(MESSAGE, "https://example.com/sms", TOKEN, method="GET")
    event_gate = gate(kind, {"keys": TOKEN})
    assert not isinstance(event_gate.admit(recorded), WebhookResponse)
    headers = [*recorded.headers.reveal(), *fields]
    for remaining in (b"", body):
        response: object = event_gate.admit(evolve(recorded, method=method, headers=headers, body=remaining))
        assert isinstance(response, WebhookResponse)
        assert response.status == (403 if remaining else 400)


def test_fastapi_passes_no_unsigned_form_to_a_route(fastapi_client: TestClient) -> None:
    recorded = sign_webhook(MESSAGE, "http://testserver/form", TOKEN, method="GET")
    for body, fields in REPLAYED:
        sent = httpx.Headers([*recorded.headers.reveal(), *fields])
        assert fastapi_client.post(recorded.url, content=iter([body]), headers=sent).status_code in {400, 403}


def test_flask_passes_no_unsigned_form_to_a_view() -> None:
    recorded = sign_webhook(MESSAGE, "http://localhost/form", TOKEN, method="GET")
    response = (
        flask_app()
        .test_client()
        .post(
            recorded.url,
            input_stream=BytesIO(UPLOAD),
            headers=[*recorded.headers.reveal(), *REPLAYED[0][1]],
            environ_overrides={"wsgi.input_terminated": True, "CONTENT_LENGTH": ""},
        )
    )
    assert (response.status_code, response.text) == (400, INCOMPLETE)


def test_an_application_with_webhooks_has_an_openapi_schema(fastapi_client: TestClient) -> None:
    response = fastapi_client.get("/openapi.json")
    assert response.status_code == 200
    assert response.json()["paths"]["/typed"]["post"]["responses"]["200"]["content"] == {
        "text/xml": {"schema": {"type": "string"}}
    }


@pytest.mark.parametrize("annotation", [twiml.Response, twiml.Response | None])
def test_a_fastapi_route_without_its_response_class_says_what_to_write(annotation: Any) -> None:
    app = FastAPI()

    async def sms() -> Any:
        return TREE

    sms.__annotations__["return"] = annotation
    app.post("/sms")(sms)
    with pytest.raises(PydanticSerializationError, match="response_class=TwimlResponse"):
        TestClient(app).post("/sms")


def test_a_model_holds_a_tree_and_serialises_it_as_xml() -> None:
    adapter = TypeAdapter(twiml.Response)
    assert adapter.validate_python(TREE) is TREE
    assert adapter.dump_python(TREE) is TREE
    assert adapter.dump_python(TREE, mode="json") == str(TREE)
    assert adapter.json_schema(mode="serialization") == {"type": "string"}
    with pytest.raises(PydanticSerializationError, match=r"str\(tree\)"):
        adapter.dump_json(TREE)


def test_a_twiml_response_takes_the_arguments_of_starlettes() -> None:
    ran: list[str] = []
    task = BackgroundTask(ran.append, "ran")
    plain = TwimlResponse(TREE, 201, {"X-Word": "a", "content-type": "application/xml"}, background=task)
    assert (plain.status_code, plain.headers["x-word"], plain.headers["content-type"]) == (201, "a", "application/xml")
    assert plain.background is task
    assert TwimlResponse(TREE, media_type="application/xml").headers["content-type"] == "application/xml"
    assert TwimlResponse("<Response/>").headers["content-type"] == XML
    merged = TwimlResponse(WebhookResponse(200, {"X-Word": "theirs", "X-More": "b"}), headers={"x-word": "mine"})
    assert (merged.headers.getlist("x-word"), merged.headers["x-more"]) == (["mine"], "b")
    complete = TwimlResponse(WebhookResponse(418, [("Set-Cookie", "a=1"), ("Set-Cookie", "b=2")], b"x"))
    assert (complete.status_code, complete.headers.getlist("set-cookie"), complete.body) == (418, ["a=1", "b=2"], b"x")


# --- Flask


def flask_app() -> flask.Flask:
    app = flask.Flask("app")
    webhook = for_flask.webhook(IncomingMessage, keys=TOKEN)

    @app.before_request
    def read() -> None:
        if "form" in flask.request.path:
            assert flask.request.form
        if "stream" in flask.request.path:
            flask.request.stream.read()

    @webhook
    def view(event: IncomingMessage) -> object:
        return reply(event)

    class Sms(flask.views.MethodView):
        @webhook
        def post(self, event: IncomingMessage, name: str = "") -> object:
            assert isinstance(self, Sms)
            return f"{name} {event.body}" if name else reply(event)

    for rule in ("/form", "/stream", "/view"):
        app.add_url_rule(rule, rule, view, methods=["POST"])
    app.add_url_rule("/class", view_func=Sms.as_view("sms"))
    app.add_url_rule("/class/form/<name>", view_func=Sms.as_view("named"))
    return app


@pytest.mark.parametrize("target", ["/view", "/form", "/class", "/class/form/x"])
def test_flask_views_and_methods_are_verified_even_if_the_form_was_read(target: str) -> None:
    client = flask_app().test_client()
    body, headers = sign(f"http://localhost{target}")
    response = client.post(target, data=body, headers=headers)
    assert response.status_code == 200
    assert response.text == (f"x {MESSAGE[1][1]}" if target.endswith("/x") else str(TREE))
    body, headers = sign(f"http://localhost{target}", key="another")
    assert client.post(target, data=body, headers=headers).status_code == 403
    body, headers = sign(f"http://localhost{target}", host="forged.example")
    assert client.post(target, data=body, headers=headers).status_code == 403
    assert client.post(target, data=body + b"&Tag=c", headers=sign(f"http://localhost{target}")[1]).status_code != 200


@pytest.mark.parametrize("content", [TREE, str(TREE)], ids=["tree", "text"])
@pytest.mark.parametrize(
    ("extra", "status", "word"),
    [((201,), 201, None), (({"X-Word": "a"},), 200, "a"), ((202, {"X-Word": "a"}), 202, "a")],
)
def test_a_flask_view_may_return_a_status_and_headers_with_its_response(
    content: object, extra: tuple[Any, ...], status: int, word: str | None
) -> None:
    app = flask.Flask("app")

    @app.post("/")
    @for_flask.webhook(IncomingMessage, keys=TOKEN)
    def view(event: IncomingMessage) -> object:
        return (content, *extra)

    body, headers = sign("http://localhost/")
    response = app.test_client().post("/", data=body, headers=headers)
    assert (response.status_code, response.headers["Content-Type"], response.text) == (status, XML, str(TREE))
    assert response.headers.get("X-Word") == word


def test_a_body_consumed_by_flask_is_reported() -> None:
    body, headers = sign("http://localhost/stream")
    response = flask_app().test_client().post("/stream", data=body, headers=headers)
    assert (response.status_code, response.text) == (400, INCOMPLETE)


# --- Django


def django_urls() -> ModuleType:
    webhook = for_django.webhook(IncomingMessage, keys=TOKEN)

    @webhook
    def view(request: object, event: IncomingMessage) -> object:
        return reply(event)

    @webhook
    async def async_view(request: object, event: IncomingMessage) -> object:
        return reply(event)

    @csrf_exempt
    def reads(request: Any) -> Any:
        assert request.POST
        return view(request)

    @csrf_exempt
    def drains(request: Any) -> Any:
        request.read()
        return view(request)

    @csrf_exempt
    def parses(request: Any) -> Any:
        parsed = request.POST
        del request._body
        request._read_started = True
        assert parsed
        return view(request)

    @method_decorator(webhook, name="dispatch")
    class Whole(View):
        def post(self, request: object, event: IncomingMessage) -> object:
            return reply(event)

    @method_decorator(webhook, name="dispatch")
    class WholeAsync(View):
        async def post(self, request: object, event: IncomingMessage) -> object:
            return reply(event)

    @method_decorator(csrf_exempt, name="dispatch")
    class Method(View):
        @webhook
        def post(self, request: HttpRequest, event: IncomingMessage, name: str = "") -> object:
            assert isinstance(self, Method)
            return reply(event)

    @method_decorator(csrf_exempt, name="dispatch")
    class MethodAsync(View):
        @webhook
        async def post(self, request: HttpRequest, event: IncomingMessage) -> object:
            return HttpResponse(str(reply(event)), content_type=XML)

    @method_decorator(csrf_exempt, name="dispatch")
    @method_decorator(webhook, name="post")
    class Named(View):
        def post(self, request: object, event: IncomingMessage) -> object:
            return reply(event)

    views: dict[str, Any] = {"view": view, "async_view": async_view, "reads": reads, "drains": drains, "parses": parses}
    views |= {cls.__name__: cls.as_view() for cls in (Whole, WholeAsync, Method, MethodAsync, Named)}
    urls = ModuleType("django_urls")
    urls.urlpatterns = [path(name, one) for name, one in views.items()]  # type: ignore[attr-defined]
    return urls


URLS = ["view", "async_view", "reads", "parses", "Whole", "WholeAsync", "Method", "MethodAsync", "Named"]


@pytest.fixture
def django_client() -> Any:
    django_wsgi_app()
    with django.test.override_settings(ROOT_URLCONF=django_urls()):
        yield django.test.Client(enforce_csrf_checks=True)


def post(client: Any, target: str, url: str, key: str = TOKEN, **more: str) -> Any:
    body, headers = sign(url, key)
    sent = {"X-Twilio-Signature": headers["X-Twilio-Signature"], "Host": "127.0.0.1", **more}
    return client.post(target, data=body, content_type=FORM, headers=sent)


@pytest.mark.parametrize("name", URLS)
def test_django_views_and_classes_are_verified(django_client: Any, name: str) -> None:
    response = post(django_client, f"/{name}", f"http://127.0.0.1/{name}")
    assert (response.status_code, response.content.decode()) == (200, str(TREE))
    assert response.headers["Content-Type"] == XML
    assert post(django_client, f"/{name}", f"http://127.0.0.1/{name}", "another").status_code == 403


@pytest.mark.parametrize("name", ["async_view", "WholeAsync", "MethodAsync", "view"])
def test_async_django_views_and_classes_are_verified(django_client: Any, name: str) -> None:
    async def statuses() -> list[int]:
        client = django.test.AsyncClient()
        found: list[int] = []
        for key in (TOKEN, "another"):
            body, headers = sign(f"http://testserver/{name}", key)
            signature = {"X-Twilio-Signature": headers["X-Twilio-Signature"]}
            response: Any = await client.post(f"/{name}", data=body, content_type=FORM, headers=signature)
            found.append(response.status_code)
        return found

    with django.test.override_settings(ALLOWED_HOSTS=["testserver"]):
        assert asyncio.run(statuses()) == [200, 403]


def test_a_body_consumed_by_django_is_reported(django_client: Any) -> None:
    response = post(django_client, "/drains", "http://127.0.0.1/drains")
    assert (response.status_code, response.content.decode()) == (400, INCOMPLETE)


def test_a_body_too_large_for_django_is_refused_as_too_large(django_client: Any) -> None:
    with django.test.override_settings(DATA_UPLOAD_MAX_MEMORY_SIZE=10):
        response = post(django_client, "/view", "http://127.0.0.1/view")
    assert (response.status_code, response.content.decode()) == (413, TOO_LARGE)


def test_a_port_removed_from_the_host_before_django_is_restored(django_client: Any) -> None:
    body, headers = sign("http://127.0.0.1:8080/view")
    variables: dict[str, Any] = {"HTTP_X_TWILIO_SIGNATURE": headers["X-Twilio-Signature"], "HTTP_HOST": "127.0.0.1"}
    for port, status in (("8080", 200), ("8081", 403)):
        response = django_client.post("/view", data=body, content_type=FORM, SERVER_PORT=port, **variables)
        assert response.status_code == status


SECURE = {"X-Forwarded-Proto": "https"}
PROXIED = {"SECURE_PROXY_SSL_HEADER": ("HTTP_X_FORWARDED_PROTO", "https"), "USE_X_FORWARDED_HOST": True}


@pytest.mark.parametrize(
    ("settings", "headers", "url", "status"),
    [
        (PROXIED, SECURE, "https://127.0.0.1/view", 200),
        (PROXIED, {**SECURE, "X-Forwarded-Host": "public.example"}, "https://public.example/view", 200),
        (PROXIED, {"X-Forwarded-Host": "public.example:8443"}, "http://public.example:8443/view", 200),
        (PROXIED, {}, "http://127.0.0.1/view", 200),
        (PROXIED, {}, "https://127.0.0.1/view", 403),
        (PROXIED, {"X-Forwarded-Host": "forged.example"}, "http://forged.example/view", 400),
        ({}, SECURE, "https://127.0.0.1/view", 403),
        ({}, {"X-Forwarded-Host": "public.example"}, "http://public.example/view", 403),
        ({}, {"X-Forwarded-Host": "forged.example"}, "http://127.0.0.1/view", 200),
        ({}, {"Host": "forged.example"}, "http://forged.example/view", 400),
        ({"ALLOWED_HOSTS": ["other.example"]}, {}, "http://127.0.0.1/view", 400),
    ],
)  # fmt: skip
def test_django_settings_determine_scheme_and_host(
    django_client: Any, settings: Any, headers: dict[str, str], url: str, status: int
) -> None:
    with django.test.override_settings(**settings):
        assert post(django_client, "/view", url, **headers).status_code == status


def test_the_django_client_in_the_docs_gets_the_documented_response(django_client: Any) -> None:
    page = ROOT / "docs" / "webhooks.md"
    snippet = page.read_text(encoding="utf-8").partition("With Django's test client")[2].split("```python\n")[1]
    module: dict[str, Any] = {"__name__": __name__}
    exec(compile(extract(page).source, str(page), "exec", dont_inherit=True), module)
    urls = ModuleType("page_urls")
    urls.urlpatterns = [path("sms", module["django_sms"])]  # type: ignore[attr-defined]
    with django.test.override_settings(ROOT_URLCONF=urls, ALLOWED_HOSTS=["localhost"]):
        exec(compile(snippet.partition("```")[0], str(page), "exec"), module)
    assert module["answered"].content.decode() == str(module["handle"](module["events"].incoming_message(body="Hi")))


# --- The size of a body

SIZE = len(sign("http://testserver/sms")[0])
SIZES = pytest.mark.parametrize(("max_body", "status"), [(SIZE, 200), (SIZE - 1, 413)])


@SIZES
@pytest.mark.parametrize("has_length", [True, False])
def test_a_body_may_be_as_large_as_max_body_in_starlette_and_fastapi(
    max_body: int, status: int, has_length: bool
) -> None:
    webhook = for_starlette.webhook(IncomingMessage, keys=TOKEN, max_body=max_body)
    routes = [Route("/sms", webhook(reply_to), methods=["POST"])]
    app = FastAPI()
    event = Depends(TwilioEvent(IncomingMessage, keys=TOKEN, max_body=max_body))

    @app.post("/sms", response_class=TwimlResponse)
    async def sms(message: IncomingMessage = event) -> twiml.Response:
        return reply(message)

    body, headers = sign("http://testserver/sms")
    for client in (TestClient(Starlette(routes=routes)), TestClient(app)):
        content: Any = body if has_length else iter((body[:10], body[10:]))
        response = client.post("/sms", content=content, headers=headers)
        assert (response.status_code, TOO_LARGE in response.text) == (status, status == 413)


@SIZES
def test_a_body_may_be_as_large_as_max_body_in_flask(max_body: int, status: int) -> None:
    app = flask.Flask("app")
    app.post("/sms")(for_flask.webhook(IncomingMessage, keys=TOKEN, max_body=max_body)(reply))
    body, headers = sign("http://localhost/sms")
    response = app.test_client().post("/sms", data=body, headers=headers)
    assert (response.status_code, response.text == TOO_LARGE) == (status, status == 413)


@SIZES
def test_a_body_may_be_as_large_as_max_body_in_django(django_client: Any, max_body: int, status: int) -> None:
    webhook = for_django.webhook(IncomingMessage, keys=TOKEN, max_body=max_body)
    urls = ModuleType("sized_urls")
    urls.urlpatterns = [path("sms", webhook(reply_to))]  # type: ignore[attr-defined]
    with django.test.override_settings(ROOT_URLCONF=urls):
        response = post(django_client, "/sms", "http://127.0.0.1/sms")
    assert (response.status_code, response.content.decode() == TOO_LARGE) == (status, status == 413)


@SIZES
@pytest.mark.parametrize("client_max_size", [10, 1_000_000])
def test_a_body_with_a_known_size_is_refused_before_aiohttp_reads_it(
    client_max_size: int, max_body: int, status: int
) -> None:
    webhook = for_aiohttp.webhook(IncomingMessage, keys=TOKEN, max_body=max_body)

    async def handle(request: web.Request, event: IncomingMessage) -> object:
        return reply(event)

    app = web.Application(client_max_size=client_max_size)
    app.router.add_post("/sms", webhook(handle))

    async def sent() -> tuple[int, str]:
        async with AiohttpClient(TestServer(app)) as client:
            body, headers = sign(str(client.make_url("/sms")))
            async with client.post("/sms", data=body, headers=headers) as response:
                return response.status, await response.text()

    found, text = asyncio.run(sent())
    assert found == (413 if client_max_size == 10 else status)
    assert (text == TOO_LARGE) is (status == 413)


# --- Starlette and aiohttp


def test_starlette_endpoints_and_classes_are_verified() -> None:
    webhook = for_starlette.webhook(IncomingMessage, keys=TOKEN)

    class Sms(HTTPEndpoint):
        @webhook
        async def post(self, request: Request, event: IncomingMessage) -> object:
            assert isinstance(self, Sms)
            return reply(event)

    @webhook
    def view(request: object, event: IncomingMessage) -> object:
        return reply(event)

    async def reads(request: Request) -> Any:
        assert (await request.form())["MessageSid"] == "SM1"
        return await view(request)

    routes = [Route("/class", Sms), *(Route(f"/{f.__name__}", f, methods=["POST"]) for f in (view, reads))]
    client = TestClient(Starlette(routes=routes))
    for target in ("/class", "/view", "/reads"):
        for key, status in ((TOKEN, 200), ("another", 403)):
            body, headers = sign(f"http://testserver{target}", key)
            assert client.post(target, content=body, headers=headers).status_code == status


def test_aiohttp_handlers_and_classes_are_verified() -> None:
    webhook = for_aiohttp.webhook(IncomingMessage, keys=TOKEN)

    class Sms(web.View):
        @webhook
        async def post(self, event: IncomingMessage) -> object:
            assert isinstance(self, Sms)
            return reply(event)

    class Desk:
        @webhook
        async def sms(self, request: web.Request, event: IncomingMessage) -> object:
            assert isinstance(self, Desk)
            return reply(event)

    @webhook
    async def view(request: object, event: IncomingMessage) -> object:
        return reply(event)

    async def reads(request: web.Request) -> Any:
        assert (await request.post())["MessageSid"] == "SM1"
        return await view(request)

    async def drains(request: web.Request) -> Any:
        await request.content.read()
        return await view(request)

    async def statuses() -> list[int]:
        app = web.Application()
        app.router.add_view("/class", Sms)
        for name, handler in {"desk": Desk().sms, "view": view, "reads": reads, "drains": drains}.items():
            app.router.add_post(f"/{name}", handler)
        found: list[int] = []
        async with AiohttpClient(TestServer(app)) as client:
            for target in ("/class", "/desk", "/view", "/reads", "/drains"):
                for key in (TOKEN, "another"):
                    body, headers = sign(str(client.make_url(target)), key)
                    async with client.post(target, data=body, headers=headers) as response:
                        found.append(response.status)
        return found

    assert asyncio.run(statuses()) == [200, 403] * 4 + [400, 400]


def test_a_django_view_gets_its_urls_arguments_in_order(django_client: Any) -> None:
    @for_django.webhook(IncomingMessage, keys=TOKEN)
    def view(request: object, event: IncomingMessage, first: str, second: str) -> object:
        return f"{event.message_sid} {first} {second}"

    urls = ModuleType("numbered_urls")
    urls.urlpatterns = [re_path("^sms/([a-z])/([a-z])$", view)]  # type: ignore[attr-defined]
    with django.test.override_settings(ROOT_URLCONF=urls):
        assert post(django_client, "/sms/a/b", "http://127.0.0.1/sms/a/b").content == b"SM1 a b"


@pytest.mark.parametrize("module", [for_aiohttp, for_django, for_flask, for_starlette], ids=lambda one: one.__name__)
def test_a_view_that_is_not_callable_is_refused(module: Any) -> None:
    with pytest.raises(UsageError, match="must be a function"):
        module.webhook(IncomingMessage, keys=TOKEN)("handler")
