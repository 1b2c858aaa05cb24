from __future__ import annotations

import asyncio
import pickle
import subprocess
import sys
from typing import Any

import pytest

from twilio_fp import json as our_json
from twilio_fp.errors import UsageError
from twilio_fp.webhooks import (
    Event,
    IncomingMessage,
    Rejected,
    Verified,
    WebhookRequest,
    WebhookResponse,
    check,
    sign_webhook,
    signature,
    verify,
)
from twilio_fp.webhooks.adapters import asgi, aws_lambda
from twilio_fp.webhooks.adapters.gate import Options, gate

KEY = "12345"


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
    ],
)
def test_the_target_of_a_wsgi_environment_is_kept(environ: dict[str, str], first: str) -> None:
    more = {"wsgi.url_scheme": "https", "HTTP_HOST": "example.com", "REQUEST_METHOD": "POST"}
    assert WebhookRequest.from_wsgi({**more, **environ}).url == first


def test_wsgi_headers_are_read_and_odd_ones_dropped() -> None:
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
def test_what_is_no_lambda_event_of_a_request_is_refused(event: Any) -> None:
    with pytest.raises(UsageError):
        WebhookRequest.from_lambda(event)
    made = aws_lambda.function(lambda event: None, IncomingMessage, keys=KEY)
    assert made(event, None)["statusCode"] == 400


def test_a_stage_is_tried_with_and_without() -> None:
    base = {
        "rawPath": "/prod/sms",
        "rawQueryString": "",
        "requestContext": {"http": {"method": "POST"}, "stage": "prod", "domainName": "e.com"},
    }
    request = WebhookRequest.from_lambda(base)
    assert {"https://e.com/prod/sms", "https://e.com/sms"} <= {request.url, *request.alternatives}


def test_a_websocket_is_opened_only_where_twilio_asked() -> None:
    async def opened(url: str, **more: Any) -> tuple[list[Any], list[str]]:
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

    assert asyncio.run(opened("wss://example.com/media")) == ([], ["websocket"])
    assert asyncio.run(opened("https://example.com/media")) == ([{"type": "websocket.close", "code": 1008}], [])


def test_an_asgi_application_answers_lifespan() -> None:
    waiting = [{"type": "lifespan.shutdown"}, {"type": "lifespan.startup"}]
    sent: list[str] = []

    async def receive() -> Any:
        return waiting.pop()

    async def send(message: Any) -> None:
        sent.append(message["type"])

    async def live() -> None:
        await asgi.application(lambda event: None, IncomingMessage)({"type": "lifespan"}, receive, send)

    asyncio.run(live())
    assert sent == ["lifespan.startup.complete", "lifespan.shutdown.complete"]


@pytest.mark.parametrize(("kind", "options"), [(dict, {}), ("x", {}), (IncomingMessage, {"key": "x"})])
def test_an_adapter_refuses_what_it_cannot_be_told(kind: Any, options: Any) -> None:
    with pytest.raises(UsageError):
        gate(kind, options)


def test_the_url_that_is_said_keeps_the_hash_of_the_body() -> None:
    request = sign_webhook(b"[]", "https://example.com/x?a=1", KEY)
    arrived = WebhookRequest(
        "POST", f"http://10.0.0.1/y?{request.url.partition('&')[2]}", request.headers, request.body
    )
    options: Options = {"keys": KEY, "url": "https://example.com/x?a=1"}
    assert isinstance(gate(Event, options).admit(arrived, {}), Event)


def test_records_are_values_like_others() -> None:
    request = sign_webhook({"Body": "Hi"}, "https://example.com/", KEY)
    verified = verify(request, keys=KEY)
    rejected = check(request, keys="another")
    assert isinstance(verified, Verified)
    assert isinstance(rejected, Rejected)
    assert our_json.loads(our_json.dumps(request)) == request
    for value in (request, verified, rejected):
        assert pickle.loads(pickle.dumps(value)) == value
        assert hash(value) == hash(pickle.loads(pickle.dumps(value)))
    for proof in (verified, rejected):
        with pytest.raises(UsageError):
            our_json.dumps(proof)


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


@pytest.mark.parametrize("length", ["\xb2", "1" * 5000, "-1", "+1", "1_0", " 1", "0x1", "1048577"])
def test_a_length_that_is_none_or_too_large_is_not_taken(length: str) -> None:
    assert not gate(Event, {"keys": KEY}).takes(length)


@pytest.mark.parametrize("length", ["", "0", "1048576", "0001"])
def test_a_length_that_may_come_is_taken(length: str) -> None:
    assert gate(Event, {"keys": KEY}).takes(length)


@pytest.mark.parametrize("found", [None, (), []])
def test_an_account_of_no_key_is_refused(found: Any) -> None:
    answered = gate(Event, {"keys": lambda request: found}).admit(sign_webhook({}, "https://example.com/", KEY), {})
    assert isinstance(answered, WebhookResponse)
    assert answered.status == 403
