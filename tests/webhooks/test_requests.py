from __future__ import annotations

import asyncio
import json
import pickle
import subprocess
import sys
from functools import partial
from typing import Any, cast
from urllib.parse import quote, unquote

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from tests.tracebacks import SECRET, frame_variables
from twilio_fp import ApiKey
from twilio_fp import json as our_json
from twilio_fp.errors import UsageError
from twilio_fp.http import Headers
from twilio_fp.values import FrozenMap
from twilio_fp.webhooks import (
    CloudEvent,
    CloudEvents,
    Event,
    IncomingMessage,
    Rejected,
    TrustedProxy,
    Verified,
    WebhookRequest,
    WebhookResponse,
    account_sid,
    check,
    parse_event,
    sign_webhook,
    signature,
    verify,
)
from twilio_fp.webhooks.adapters import aiohttp, asgi, aws_lambda, django, flask, starlette, wsgi
from twilio_fp.webhooks.adapters.fastapi import TwilioEvent
from twilio_fp.webhooks.adapters.gate import INCOMPLETE, INVALID, Options, gate, with_form

KEY = "12345"
ADAPTERS = (
    *[partial(module.webhook, IncomingMessage) for module in (aiohttp, django, flask, starlette)],
    *[partial(module.application, lambda event: None, IncomingMessage) for module in (asgi, wsgi)],
    *[partial(module.middleware, lambda *args: None) for module in (asgi, wsgi)],
    partial(aws_lambda.function, lambda event: None, IncomingMessage),
    partial(TwilioEvent, IncomingMessage),
)


def asgi_scope(**changes: Any) -> dict[str, Any]:
    scope = {"type": "http", "method": "POST", "scheme": "https", "raw_path": b"/a%20b", "query_string": b"q='"}
    return {**scope, "path": "/a b", "headers": [(b"host", b"example.com")], "server": ("10.0.0.1", 80), **changes}


@pytest.mark.parametrize(
    ("changes", "urls"),
    [
        ({}, ("https://example.com/a%20b?q='",)),
        ({"query_string": b""}, ("https://example.com/a%20b", "https://example.com/a%20b?")),
        ({"raw_path": b"/a%20b?x"}, ("https://example.com/a%20b?q='",)),
        ({"raw_path": None}, ("https://example.com/a%20b?q='",)),
        ({"raw_path": "/caf\u00e9".encode()}, ("https://example.com/café?q='",)),
        ({"root_path": "/api"}, ("https://example.com/a%20b?q='", "https://example.com/api/a%20b?q='")),
        ({"headers": []}, ("https://10.0.0.1:80/a%20b?q='",)),
        ({"headers": [], "server": ("/run/socket", None)}, ("",)),
        ({"headers": [(b"host", b"example.com/x?")]}, ("",)),
        ({"headers": [], "server": None}, ("",)),
        ({"type": "websocket", "scheme": "wss"}, ("wss://example.com/a%20b?q='",)),
    ],
)
def test_the_target_of_an_asgi_scope_is_kept(changes: dict[str, Any], urls: tuple[str, ...]) -> None:
    request = WebhookRequest.from_asgi(asgi_scope(**changes))
    assert (request.url, *request.alternatives) == urls


@pytest.mark.parametrize(
    ("environ", "first"),
    [
        ({"RAW_URI": "/a%20b?q='", "PATH_INFO": "/a b"}, "https://example.com/a%20b?q='"),
        ({"REQUEST_URI": "/a?", "PATH_INFO": "/a"}, "https://example.com/a?"),
        ({"REQUEST_URI": "https://other/a?b", "PATH_INFO": "/a"}, "https://example.com/a?b"),
        ({"PATH_INFO": "/a b", "QUERY_STRING": "q='"}, "https://example.com/a%20b?q='"),
        ({"SCRIPT_NAME": "/api", "PATH_INFO": "/caf\u00c3\u00a9"}, "https://example.com/api/caf%C3%A9"),
        ({"RAW_URI": "*", "PATH_INFO": ""}, ""),
        ({"RAW_URI": "a//b/c", "PATH_INFO": ""}, ""),
    ],
)
def test_the_target_of_a_wsgi_environment_is_kept(environ: dict[str, str], first: str) -> None:
    more = {"wsgi.url_scheme": "https", "HTTP_HOST": "example.com", "REQUEST_METHOD": "POST"}
    request = WebhookRequest.from_wsgi({**more, **environ})
    assert (request.method, request.url) == ("POST", first)


@pytest.mark.parametrize(
    ("changes", "method", "urls"),
    [
        ({"method": "put"}, "PUT", ("https://example.com/a%20b?q='",)),
        ({"scheme": None}, "POST", ("http://example.com/a%20b?q='",)),
        ({"scheme": "", "type": "websocket"}, "GET", ("ws://example.com/a%20b?q='",)),
        ({"headers": [], "server": ("h", None)}, "POST", ("https://h/a%20b?q='",)),
        ({"headers": [], "server": ("h", 0)}, "POST", ("https://h:0/a%20b?q='",)),
        ({"root_path": None}, "POST", ("https://example.com/a%20b?q='",)),
        ({"raw_path": b"/\xff", "query_string": b"\xff"}, "POST", ("https://example.com/\udcff?\udcff",)),
        ({"raw_path": b""}, "POST", ("",)),
    ],
)
def test_missing_members_of_an_asgi_scope_have_defaults(
    changes: dict[str, Any], method: str, urls: tuple[str, ...]
) -> None:
    request = WebhookRequest.from_asgi(asgi_scope(**changes), b"x")
    assert (request.method, request.url, *request.alternatives) == (method, *urls)
    assert request.body == b"x"
    least = WebhookRequest.from_asgi({"raw_path": b"/a", "headers": [(b"host", b"e.com")]})
    assert (least.method, least.url, least.body) == ("GET", "http://e.com/a", b"")
    assert WebhookRequest.from_asgi({}).url == ""


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"headers": 5}, "the headers and the server of an ASGI scope must be pairs, such as"),
        ({"headers": [(b"a",)]}, "the headers and the server of an ASGI scope must be pairs, such as"),
        ({"headers": [], "server": 5}, "the headers and the server of an ASGI scope must be pairs, such as"),
        ({"headers": [(5, b"a")]}, "the headers, the path and the query of an ASGI scope must be bytes, got .* int$"),
        ({"path": 5, "raw_path": None}, "the headers, the path and the query of an ASGI scope must be bytes, got "),
        (
            {"query_string": None},
            "the headers, the path and the query of an ASGI scope must be bytes, got .* NoneType$",
        ),
    ],
)
def test_an_asgi_scope_with_wrong_types_is_refused(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(UsageError, match=f"^{message}"):
        WebhookRequest.from_asgi(asgi_scope(**changes))


@pytest.mark.parametrize(
    ("changes", "urls"),
    [
        ({"REQUEST_URI": "/a?b=1", "RAW_URI": "/c?d=2"}, ["e.com/c?d=2", "e.com//c?d=2"]),
        ({"REQUEST_URI": "/a?b=1", "PATH_INFO": "/z", "QUERY_STRING": "x=1"}, ["e.com/a?b=1", "e.com//a?b=1"]),
        (
            {"RAW_URI": "/a", "SERVER_PORT": "8443"},
            ["e.com/a", "e.com//a", "e.com:8443/a", "e.com:8443//a"],
        ),
        ({"RAW_URI": "//a", "HTTP_HOST": "e.com:5", "SERVER_PORT": "8443"}, ["e.com:5//a"]),
        ({"RAW_URI": "//a", "HTTP_HOST": "", "SERVER_NAME": "s"}, ["s//a"]),
        ({"RAW_URI": "//a", "HTTP_HOST": "", "SERVER_NAME": "s", "SERVER_PORT": "80"}, ["s:80//a"]),
        ({"RAW_URI": "http://other.example"}, ["e.com/"]),
        ({"PATH_INFO": ""}, ["e.com/", "e.com/?"]),
        ({"PATH_INFO": "//a", "QUERY_STRING": "q=\u00c3\u00a9"}, ["e.com//a?q=é"]),
        ({"RAW_URI": "//caf\u00c3\u00a9?\u00c3\u00a9"}, ["e.com//café?é"]),
        ({"RAW_URI": "//\u20ac"}, ["e.com//\u20ac"]),
        ({"RAW_URI": "//\u00ff"}, ["e.com//\udcff"]),
        ({"SCRIPT_NAME": "/api", "RAW_URI": "/a?b"}, ["e.com/a?b", "e.com/api/a?b", "e.com//a?b", "e.com//api/a?b"]),
    ],
)
def test_every_possible_url_of_a_wsgi_environment_is_tried(changes: dict[str, str], urls: list[str]) -> None:
    request = WebhookRequest.from_wsgi({"wsgi.url_scheme": "https", "HTTP_HOST": "e.com", **changes})
    assert [request.url, *request.alternatives] == [f"https://{url}" for url in urls]


def test_missing_members_of_a_wsgi_environment_have_defaults() -> None:
    least = WebhookRequest.from_wsgi({"HTTP_HOST": "e.com", "RAW_URI": "//a"})
    assert (least.method, least.url, least.alternatives, least.body) == ("GET", "http://e.com//a", (), b"")
    assert WebhookRequest.from_wsgi({"RAW_URI": "//a"}).url == ""
    with pytest.raises(UsageError, match=r"^RAW_URI of a WSGI environment must be a str, got a value of type int$"):
        WebhookRequest.from_wsgi({"RAW_URI": 5})


def test_the_headers_of_a_wsgi_environment_are_its_http_variables_as_utf_8() -> None:
    environ = {"HTTP_X_ONE": "caf\u00c3\u00a9", "HTTP_N": 5, "HTTPX": "a", "X_HTTP_": "b", "CONTENT_LENGTH": ""}
    assert dict(WebhookRequest.from_wsgi(environ).headers) == {"X-One": "café", "N": "5"}


def test_wsgi_headers_are_read_and_invalid_ones_dropped() -> None:
    environ = {
        "HTTP_X_TWILIO_SIGNATURE": "s",
        "CONTENT_TYPE": "t",
        "HTTP_BAD": "a\nb",
        "HTTP_Ä": "x",
        "SERVER_NAME": "h",
        "SERVER_PORT": "1",
    }
    request = WebhookRequest.from_wsgi(environ, b"x")
    assert dict(request.headers) == {"Content-Type": "t", "X-Twilio-Signature": "s"}
    assert (request.url, request.alternatives) == ("http://h:1/", ("http://h:1/?",))


@pytest.mark.parametrize(
    "event",
    [
        None,
        [],
        {},
        {"requestContext": 5},
        {"httpMethod": "POST", "body": 5},
        {"httpMethod": "POST", "body": "a", "isBase64Encoded": True},
    ],
)
def test_a_lambda_event_that_is_not_a_request_is_refused(event: Any) -> None:
    with pytest.raises(UsageError):
        WebhookRequest.from_lambda(event)
    function = aws_lambda.function(lambda event: None, IncomingMessage, keys=KEY)
    assert function(event, None)["statusCode"] == 400


@pytest.mark.parametrize("wrap", [dict, FrozenMap])
def test_a_lambda_response_is_returned_unchanged(wrap: Any) -> None:
    own = {"statusCode": 202, "headers": {"Content-Type": "text/xml"}, "body": "<Response/>"}
    signed = sign_webhook({"MessageSid": "SM1", "Body": "Hi"}, "https://e.com/sms", KEY)
    event = {
        "rawPath": "/sms",
        "headers": dict(signed.headers.reveal()),
        "requestContext": {"http": {"method": "POST"}, "domainName": "e.com"},
        "body": signed.body.decode(),
    }
    function = aws_lambda.function(lambda event: wrap(own), IncomingMessage, keys=KEY)
    assert function(event, None) == own
    other = aws_lambda.function(lambda event: wrap({"instruction": "accept"}), IncomingMessage, keys=KEY)
    assert other(event, None)["body"] == '{"instruction":"accept"}'


def test_paths_are_tried_with_and_without_the_stage() -> None:
    base = {
        "rawPath": "/prod/sms",
        "rawQueryString": "",
        "requestContext": {"http": {"method": "POST"}, "stage": "prod", "domainName": "e.com"},
    }
    request = WebhookRequest.from_lambda(base)
    urls = (request.url, *request.alternatives)
    assert {"https://e.com/prod/sms", "https://e.com/sms"} <= set(urls)
    assert len(set(urls)) == len(urls)


def test_a_websocket_is_opened_only_for_twilio() -> None:
    async def open_socket(url: str, **more: Any) -> tuple[list[Any], list[str]]:
        sent: list[Any] = []
        reached: list[str] = []

        async def app(scope: Any, receive: Any, send: Any) -> None:
            reached.append(scope["type"])

        async def receive() -> Any:
            return {"type": "websocket.connect"}

        async def send(message: Any) -> None:
            sent.append(message)

        headers = [(b"host", b"example.com"), (b"x-twilio-signature", signature(KEY, url).encode())]
        scope = asgi_scope(
            type="websocket", scheme="wss", headers=headers, raw_path=b"/media", query_string=b"", **more
        )
        await asgi.middleware(app, keys=KEY)(scope, receive, send)
        return sent, reached

    assert asyncio.run(open_socket("wss://example.com/media")) == ([], ["websocket"])
    assert asyncio.run(open_socket("https://example.com/media")) == ([{"type": "websocket.close", "code": 1008}], [])


def test_an_asgi_application_handles_lifespan() -> None:
    incoming = [{"type": "lifespan.shutdown"}, {"type": "lifespan.startup"}]
    sent: list[str] = []

    async def receive() -> Any:
        return incoming.pop()

    async def send(message: Any) -> None:
        sent.append(message["type"])

    async def live() -> None:
        await asgi.application(lambda event: None, IncomingMessage)({"type": "lifespan"}, receive, send)

    asyncio.run(live())
    assert sent == ["lifespan.startup.complete", "lifespan.shutdown.complete"]


@pytest.mark.parametrize(("kind", "options"), [(dict, {}), ("x", {}), (IncomingMessage, {"key": "x"})])
def test_an_adapter_refuses_unknown_options(kind: Any, options: Any) -> None:
    with pytest.raises(UsageError):
        gate(kind, options)


def test_a_configured_url_keeps_the_hash_of_the_body() -> None:
    request = sign_webhook(b"[]", "https://example.com/x?a=1", KEY)
    arrived = WebhookRequest(
        "POST", f"http://10.0.0.1/y?{request.url.partition('&')[2]}", request.headers, request.body
    )
    options: Options = {"keys": KEY, "url": "https://example.com/x?a=1"}
    assert isinstance(gate(Event, options).admit(arrived, {}), Event)


def test_records_are_values() -> None:
    request = sign_webhook({"Body": "Hi"}, "https://example.com/", KEY)
    verified = verify(request, keys=KEY)
    rejected = check(request, keys="another")
    assert isinstance(verified, Verified)
    assert isinstance(rejected, Rejected)
    assert our_json.loads(our_json.dumps(request)) == request
    for value in (request, verified, rejected):
        assert pickle.loads(pickle.dumps(value)) == value
        assert hash(value) == hash(pickle.loads(pickle.dumps(value)))
    for verdict in (verified, rejected):
        with pytest.raises(UsageError):
            our_json.dumps(verdict)


def test_webhooks_need_no_framework_no_client_and_no_rest_module() -> None:
    code = (
        "import sys\nfrom twilio_fp import webhooks\nfor name in dir(webhooks): getattr(webhooks, name)\n"
        "from twilio_fp.webhooks.adapters import asgi, aws_lambda, wsgi\n"
        "print(*sorted({name.partition('.')[0] for name in sys.modules} & {'flask', 'django', 'fastapi', 'starlette',"
        " 'aiohttp', 'urllib3', 'ssl', 'cryptography', 'cattrs', 'asyncio', 'hypothesis'}))\n"
        "print(*[name for name in sys.modules if name.startswith(('twilio_fp.rest.', 'twilio_fp.transports'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


REFUSED_OPTIONS: list[tuple[str, Any]] = [
    *[("validate", value) for value in (None, 0, 1, "", "false", "no", [], 0.0, b"", object(), int)],
    *[("keys", value) for value in (0, 5, "", (), [], [""], b"12345", ["12345", 5], {}, object(), str, ApiKey)],
    *[("public_url", value) for value in ("", 0, False, b"https://e.com", "e.com", "https://e.com/?a", "https://")],
    *[("proxy", value) for value in (True, 0, "", "X-Forwarded-Proto", TrustedProxy, ["X-Forwarded-Host"])],
    *[("url", value) for value in ("", 0, False, "/sms", "e.com/sms", "ftp://e.com/sms", b"https://e.com/sms")],
    *[("host", value) for value in ("", 0, False, "e.com/sms", "e.com?", "https://e.com", "a b", "@e.com", b"e.com")],
    *[("protocol", value) for value in ("", 0, False, "https://", "HTTPS", "ftp", b"https", ["https"])],
    *[("max_body", value) for value in (0, -1, True, None, 1.5, "1048576", float("inf"))],
]


@pytest.mark.parametrize(("name", "value"), REFUSED_OPTIONS)
@pytest.mark.parametrize("adapter", ADAPTERS)
def test_an_invalid_option_is_refused_when_the_adapter_is_built(adapter: Any, name: str, value: Any) -> None:
    options = {"keys": KEY, name: value}
    if name == "validate":
        with pytest.raises(UsageError, match="validate must be True or False"):
            adapter(**options)
    with pytest.raises(UsageError):
        adapter(**options)


@pytest.mark.parametrize("value", [None, True, 0, 1, "", "False", "no", [False], 0.0])
def test_only_false_turns_verification_off(value: Any) -> None:
    try:
        event_gate = gate(IncomingMessage, {"keys": KEY, "validate": value})
    except UsageError:
        return
    response = event_gate.admit(WebhookRequest("GET", "https://example.com/?MessageSid=SM1&Body=Hi"), {})
    assert isinstance(response, WebhookResponse)
    assert response.status == 403


@pytest.mark.parametrize(
    "options",
    [
        {"public_url": "https://e.com", "proxy": TrustedProxy()},
        {"url": "https://e.com/", "host": "e.com"},
        {"url": "https://e.com/", "public_url": "https://e.com"},
        {"public_url": "https://e.com", "protocol": "https"},
        {"url": "https://e.com/", "proxy": TrustedProxy()},
    ],
)
def test_conflicting_options_are_refused(options: Any) -> None:
    with pytest.raises(UsageError, match="each sets the public URL"):
        gate(IncomingMessage, cast("Options", {"keys": KEY, **options}))


def test_a_host_may_be_combined_with_a_proxy() -> None:
    options: Options = {"keys": KEY, "host": "example.com:8443", "proxy": TrustedProxy("X-Forwarded-Proto")}
    sent = sign_webhook({"MessageSid": "SM1", "Body": "Hi"}, "https://example.com:8443/sms", KEY)
    lines = [*sent.headers.fields, ("X-Forwarded-Proto", "https")]
    received = evolve(sent, url="http://10.0.0.1:8000/sms", headers=Headers(lines))
    assert gate(IncomingMessage, options).admit(received, {}) == IncomingMessage(message_sid="SM1", body="Hi")


def test_verified_requires_verification() -> None:
    with pytest.raises(UsageError, match="must not be combined with Verified"):
        gate(Verified, {"keys": KEY, "validate": False})


def test_an_async_function_of_keys_is_refused() -> None:
    async def look_up(request: WebhookRequest) -> str:
        return KEY

    with pytest.raises(UsageError, match="keys must not be an async function"):
        gate(IncomingMessage, {"keys": cast("Any", look_up)})


def test_keys_from_an_iterator_can_be_used_repeatedly() -> None:
    event_gate = gate(Event, {"keys": iter([KEY])})
    for _ in range(2):
        assert isinstance(event_gate.admit(sign_webhook({"MessageSid": "SM1"}, "https://e.com/", KEY), {}), Event)


def _raises(error: BaseException) -> Any:
    def look_up(request: WebhookRequest) -> Any:
        raise error

    return look_up


@pytest.mark.parametrize(
    "look_up",
    [
        *map(_raises, [KeyError("AC1"), ValueError(), RuntimeError("a\nb"), UsageError("x"), AssertionError()]),
        *[lambda request, found=found: found for found in (None, (), [], "", 0, 5, [5], b"x", object(), iter(()))],
        lambda: KEY,
    ],
)
def test_a_function_that_finds_no_keys_refuses_with_one_log_line(
    look_up: Any, caplog: pytest.LogCaptureFixture
) -> None:
    event_gate = gate(Event, {"keys": look_up})
    response = event_gate.admit(sign_webhook({"MessageSid": "SM1"}, "https://e.com/", KEY), {"TWILIO_AUTH_TOKEN": KEY})
    assert isinstance(response, WebhookResponse)
    assert response.status == 403
    assert len(caplog.records) == 1
    assert len(caplog.records[0].getMessage().splitlines()) == 1


def test_interrupts_pass_through_a_function_of_keys() -> None:
    with pytest.raises(KeyboardInterrupt):
        gate(Event, {"keys": _raises(KeyboardInterrupt())}).admit(sign_webhook({}, "https://e.com/", KEY), {})


@pytest.mark.parametrize("end", ["http.disconnect", "http.something"])
@pytest.mark.parametrize("pieces", [0, 1, 2])
def test_the_application_is_not_called_with_an_incomplete_body(end: str, pieces: int) -> None:
    request = sign_webhook({"MessageSid": "SM1", "Body": "Hi"}, "https://example.com/sms", KEY)
    chunks = [{"type": "http.request", "body": request.body, "more_body": True}] * pieces
    incoming = [*chunks, {"type": end}]
    reached: list[Any] = []

    async def receive() -> Any:
        return incoming.pop(0)

    async def send(message: Any) -> None:
        reached.append(message)

    async def app(scope: Any, receive: Any, send: Any) -> None:
        reached.append(scope)

    headers = [(name.lower().encode(), value.encode()) for name, value in request.headers.pairs]
    scope = asgi_scope(headers=headers, raw_path=b"/sms", query_string=b"")
    for options in ({"keys": KEY}, {"validate": False}):
        incoming[:] = [*chunks, {"type": end}]
        asyncio.run(cast("Any", asgi.middleware(app, **cast("Any", options))(scope, receive, send)))
    assert reached == []


@pytest.mark.parametrize("target", ["/a~b", "/a%7Eb", "/a[b]", "/a%5Bb%5D", "/a|b", "/a%7Cb", "//a", "/a//b", "/{a}"])
def test_a_target_decoded_by_the_server_is_reconstructed(target: str) -> None:
    path = unquote(target)
    bare = {"wsgi.url_scheme": "https", "HTTP_HOST": "e.com", "REQUEST_METHOD": "POST", "PATH_INFO": path}
    for request in (
        WebhookRequest.from_wsgi(bare),
        WebhookRequest.from_wsgi({**bare, "REQUEST_URI": target}),
        WebhookRequest.from_asgi(asgi_scope(raw_path=None, path=path, query_string=b"", headers=[(b"host", b"e.com")])),
        WebhookRequest.from_asgi(asgi_scope(raw_path=target.encode(), query_string=b"", headers=[(b"host", b"e.com")])),
    ):
        assert f"https://e.com{target}" in {request.url, *request.alternatives}


@pytest.mark.parametrize("more", [{}, {"REQUEST_URI": "/sms"}])
def test_a_leading_slash_removed_by_the_server_is_restored(more: dict[str, str]) -> None:
    request = WebhookRequest.from_wsgi({"wsgi.url_scheme": "https", "HTTP_HOST": "e.com", "PATH_INFO": "/sms", **more})
    assert request.url == "https://e.com/sms"
    assert "https://e.com//sms" in request.alternatives


@pytest.mark.parametrize("mount", ["/caf\u00e9", "/a b", "/it's", "/~me"])
@pytest.mark.parametrize("kept", [True, False])
def test_a_mount_is_added_or_removed_in_the_paths_spelling(mount: str, kept: bool) -> None:
    quoted = quote(mount, safe="/'~")
    latin = mount.encode().decode("latin-1")
    raw = f"{quoted}/sms" if kept else "/sms"
    more = {"wsgi.url_scheme": "https", "HTTP_HOST": "e.com", "REQUEST_METHOD": "POST", "PATH_INFO": "/sms"}
    for request in (
        WebhookRequest.from_asgi(
            asgi_scope(raw_path=raw.encode(), root_path=mount, query_string=b"", headers=[(b"host", b"e.com")])
        ),
        WebhookRequest.from_wsgi({**more, "SCRIPT_NAME": latin, "REQUEST_URI": raw}),
        WebhookRequest.from_wsgi({**more, "SCRIPT_NAME": latin}),
    ):
        assert f"https://e.com{quoted}/sms" in {request.url, *request.alternatives}


@pytest.mark.parametrize("twice", ["", "application/json", "application/x-www-form-urlencoded"])
def test_the_content_headers_come_from_the_cgi_variables(twice: str) -> None:
    signed = sign_webhook({"MessageSid": "SM1", "Body": "Hi"}, "https://e.com:8443/sms", KEY)
    environ = {
        "REQUEST_METHOD": "POST",
        "REQUEST_URI": "/sms",
        "CONTENT_TYPE": signed.headers["Content-Type"],
        "CONTENT_LENGTH": str(len(signed.body)),
        "HTTP_CONTENT_TYPE": twice,
        "HTTP_CONTENT_LENGTH": "5",
        "HTTP_HOST": "e.com",
        "SERVER_PORT": "8443",
        "HTTP_X_TWILIO_SIGNATURE": signed.headers["X-Twilio-Signature"],
        "wsgi.url_scheme": "https",
    }
    request = WebhookRequest.from_wsgi(environ, signed.body)
    assert request.headers.get_all("Content-Type") == (signed.headers["Content-Type"],)
    assert request.headers.get_all("Content-Length") == (str(len(signed.body)),)
    assert check(request, keys=KEY)
    assert not check(evolve(request, body=signed.body + b"!"), keys=KEY)


@pytest.mark.parametrize("length", ["\xb2", "1" * 5000, "-1", "+1", "1_0", " 1", "0x1", "1048577"])
def test_an_invalid_or_excessive_length_is_refused(length: str) -> None:
    assert not gate(Event, {"keys": KEY}).accepts_length(length)


@pytest.mark.parametrize("length", ["", "0", "1048576", "0001"])
def test_a_valid_length_is_accepted(length: str) -> None:
    assert gate(Event, {"keys": KEY}).accepts_length(length)


@pytest.mark.parametrize("found", [None, (), []])
def test_a_request_of_an_account_without_a_key_is_refused(found: Any) -> None:
    event_gate = gate(Event, {"keys": lambda request: found})
    full, empty = (sign_webhook(form, "https://example.com/", KEY) for form in ({"MessageSid": "SM1"}, {}))
    for request in (full, evolve(empty, headers=Headers.joined(empty.headers, Headers({"Content-Length": "0"})))):
        response = event_gate.admit(request, {})
        assert isinstance(response, WebhookResponse)
        assert response.status == 403


ONE = {"specversion": "1.0", "id": "EZ1", "type": "com.twilio.a", "source": "s"}


@pytest.mark.parametrize(
    ("sent", "kind", "media_type"),
    [(ONE, CloudEvent, "application/cloudevents+json"), ([ONE, ONE], CloudEvents, "application/json")],
)
def test_stream_events_are_sent_in_a_list(sent: Any, kind: type[Event], media_type: str) -> None:
    first = sign_webhook(json.dumps(sent).encode(), "https://example.com/events", "12345")
    event = parse_event(verify(first, keys="12345"), kind)
    again = sign_webhook(event, "https://example.com/events", "12345")
    assert json.loads(again.body) == (sent if isinstance(sent, list) else [sent])
    assert again.headers["Content-Type"] == media_type
    assert parse_event(verify(again, keys="12345"), kind) == event


@given(st.lists(st.sampled_from(["https://user:secret@e.com", "https://…@e.com", "https://e.com"]), min_size=1))
def test_every_url_keeps_its_position_without_the_user(urls: list[str]) -> None:
    numbered = [f"{url}/{number}" for number, url in enumerate(urls)]
    request = WebhookRequest("GET", numbered[0], alternatives=numbered[1:])
    kept = (request.url, *request.alternatives)
    assert kept == tuple(url.replace("user:secret", "…") for url in numbered)
    user = None if request.userinfo is None else request.userinfo.reveal()
    assert user == ("user:secret" if any("secret" in url for url in urls) else None)


def account_of(request: WebhookRequest) -> str | None:
    return KEY if account_sid(request) == "AC1" else None


@pytest.mark.parametrize("keys", [KEY, "another", account_of], ids=["key", "another", "function"])
@pytest.mark.parametrize(
    "content", [{"AccountSid": "AC1", "Body": "Hi"}, b'{"AccountSid":"AC1"}'], ids=["form", "json"]
)
@pytest.mark.parametrize("chunked", [False, True])
def test_a_missing_body_is_reported_whichever_header_announced_it(
    caplog: pytest.LogCaptureFixture, content: Any, keys: Any, chunked: bool
) -> None:
    request = sign_webhook(content, "https://example.com/sms", KEY)
    headers = request.headers.without("Content-Length") if chunked else request.headers
    refused = gate(Event, {"keys": keys}).admit(evolve(request, body=b"", headers=headers))
    assert isinstance(refused, WebhookResponse)
    assert (refused.status, refused.body.decode()) == (400, INCOMPLETE)
    assert INCOMPLETE in caplog.text
    assert len(caplog.records) == 1


@given(st.text())
def test_a_parsed_form_is_admitted_however_long_it_was_as_received(body: str) -> None:
    params = {"MessageSid": "SM1", "Body": body}
    signed = sign_webhook(params, "https://example.com/sms", KEY)
    escaped = [["".join([f"%{byte:02X}" for byte in text.encode()]) for text in pair] for pair in params.items()]
    received = "&".join(["=".join(pair) for pair in escaped]).encode()
    headers = Headers.joined(signed.headers, Headers({"Content-Length": str(len(received))}))
    request = evolve(signed, body=received, headers=headers)
    expected = gate(Event, {"keys": KEY}).admit(request)
    assert isinstance(expected, IncomingMessage)
    assert gate(Event, {"keys": KEY}).admit(with_form(evolve(request, body=b""), params.items())) == expected


@pytest.mark.parametrize("signature", [[], ["x", "y"]], ids=["none", "two"])
def test_a_request_without_body_and_signature_is_reported_as_unsigned(signature: list[str]) -> None:
    fields = [
        ("Content-Type", "application/x-www-form-urlencoded"),
        *(("X-Twilio-Signature", one) for one in signature),
    ]
    refused = gate(Event, {"keys": KEY}).admit(WebhookRequest("POST", "https://example.com/sms", fields))
    assert isinstance(refused, WebhookResponse)
    assert (refused.status, refused.body.decode()) == (403, INVALID)


@pytest.mark.parametrize(
    ("read", "what"),
    [
        (WebhookRequest.from_wsgi, "a WSGI environment"),
        (WebhookRequest.from_asgi, "an ASGI scope"),
        (WebhookRequest.from_lambda, "a Lambda event of an HTTP request"),
    ],
)
def test_a_request_must_come_from_a_mapping(read: Any, what: str) -> None:
    for found in (None, "POST / HTTP/1.1", [("HTTP_HOST", "e.com")]):
        with pytest.raises(UsageError, match=f"^{what} must be a mapping, got a value of type"):
            read(found)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((5, "u"), "method must be a str, got a value of type int"),
        (("GET", b"u"), "url must be a str, got a value of type bytes"),
        (("GET", "u", 5), "headers must be "),
        (("GET", "u", [("a",)]), "a header must be a pair of str, got "),
        (("GET", "u", {}, "x"), "body must be the bytes as received, got a value of type str: "),
        (("GET", "u", {}, b"", 5), "alternatives must be an iterable of URLs, got a value of type int"),
        (("GET", "u", {}, b"", "https://e.com"), "alternatives must be an iterable of URLs, got a value of type str"),
        (("GET", "u", {}, b"", [5]), "url must be a str, got a value of type int"),
        (
            ("GET", "https://a:b@e.com", {}, b"", ["https://c:d@e.com"]),
            "url and alternatives must name at most one user",
        ),
    ],
)
def test_a_request_with_wrong_types_is_refused(arguments: Any, message: str) -> None:
    with pytest.raises(UsageError, match=f"^{message}"):
        WebhookRequest(*arguments)


def test_a_request_shows_no_password_and_no_text_that_is_not_a_url() -> None:
    request = WebhookRequest("GET", "https://a:b@e.com", alternatives=["https://a:b@f.com", "https://g.com"])
    assert repr(request).startswith(
        "WebhookRequest(method='GET', url='https://…@e.com', alternatives=('https://…@f.com', 'https://g.com'), "
    )
    assert repr(WebhookRequest("GET", "hush")).startswith(
        "WebhookRequest(method='GET', url=text of 4 characters that is not a URL"
    )


def test_a_request_has_empty_defaults() -> None:
    request = WebhookRequest("GET", "https://e.com")
    assert (request.headers, request.body, request.alternatives, request.userinfo) == (Headers(), b"", (), None)


@pytest.mark.parametrize("body", [bytearray(b"x"), memoryview(b"x"), b"x"])
def test_a_request_keeps_its_own_copy(body: Any) -> None:
    headers = Headers({"a": "b"})
    request = WebhookRequest("get", "https://e.com", headers, body, iter(["https://f.com"]))
    assert (type(request.body), request.body) == (bytes, b"x")
    assert request.headers is headers
    assert request.alternatives == ("https://f.com",)
    assert request.method == "GET"


@pytest.mark.parametrize(
    ("url", "more", "kept"),
    [
        ("https://…@e.com", [], "a:b"),
        ("https://e.com", ["https://…@e.com"], "a:b"),
        ("https://c:d@e.com", [], "c:d"),
        ("https://e.com", ["https://e.com/@"], None),
    ],
)
def test_a_user_is_kept_if_a_url_has_a_place_for_one(url: str, more: list[str], kept: str | None) -> None:
    request = WebhookRequest("GET", url, alternatives=more, userinfo="a:b")
    assert (request.userinfo and request.userinfo.reveal()) == kept
    assert "c:d" not in repr(request)
    assert "e.com" in repr(request)


def test_a_traceback_keeps_no_part_of_a_wsgi_environment() -> None:
    odd: Any = "text"
    assert SECRET not in frame_variables(lambda: WebhookRequest.from_wsgi({"HTTP_AUTHORIZATION": SECRET}, odd))
