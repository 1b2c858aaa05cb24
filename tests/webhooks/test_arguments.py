"""Arguments of a wrong type or value always raise a UsageError that names them."""

from __future__ import annotations

import inspect
import pickle
from datetime import timedelta
from decimal import Decimal
from typing import Any, Final, cast

import pytest

from tests.zones import BEYOND, ZONELESS
from twilio_fp import json, webhooks
from twilio_fp.auth import AuthToken
from twilio_fp.errors import DecodeError, SignatureError, TwilioError, UsageError
from twilio_fp.record import field_names
from twilio_fp.webhooks import Event, WebhookRequest, address, check, sign_webhook
from twilio_fp.webhooks.adapters import aws_lambda as webhooks_of_lambda
from twilio_fp.webhooks.events.event import wire_fields
from twilio_fp.webhooks.signing import SigningKey, signing_keys

KEY: Final = AuthToken(account_sid="AC1", token="12345")
REQUEST: Final = sign_webhook({"Body": "Hi"}, "https://example.com/sms", KEY)
VERIFIED: Final = webhooks.verify(REQUEST, keys=KEY)
VALID: Final[dict[str, dict[str, Any]]] = {
    "TrustedProxy": {"headers": ["Forwarded"], "hops": 1},
    "SharedKey": {"id": "k", "secret": "s", "algorithm": "HMAC_SHA1", "account_sid": "AC1"},
    "WebhookRequest": {
        "method": "POST", "url": "https://example.com/", "headers": {"A": "1"}, "body": b"A=1", "alternatives": ("/",),
        "userinfo": "user:password",
    },
    "account_sid": {"request": REQUEST},
    "body_hash": {"body": b"1"},
    "check": {"request": REQUEST, "keys": KEY, "public_url": "https://e.com", "proxy": None, "subaccounts": False},
    "check_params": {
        "url": "https://e.com/", "params": {"A": "1"}, "signature": "x", "keys": KEY, "settings": "",
        "subaccounts": False,
    },
    "check_websocket": {"request": REQUEST, "keys": KEY, "public_url": None, "proxy": None, "subaccounts": False},
    "verify_websocket": {"request": REQUEST, "keys": KEY, "public_url": None, "proxy": None, "subaccounts": False},
    "verify": {"request": REQUEST, "keys": KEY, "public_url": None, "proxy": None, "subaccounts": False},
    "parameters": {"request": REQUEST},
    "parse_event": {"verified": VERIFIED, "kind": webhooks.IncomingMessage},
    "sign_webhook": {
        "source": {"A": "1"}, "url": "https://e.com/", "key": KEY, "method": "POST", "content_type": "text/plain"
    },
    "signature": {"key": KEY, "url": "https://e.com/", "parameters": {"A": "1"}},
    "to_params": {"event": webhooks.IncomingMessage(message_sid="SM1")},
    "unverified": {"request": REQUEST},
}  # fmt: skip
ODD: Final[tuple[Any, ...]] = (
    None, True, 0, 5, -1, 1.5, "", "x", "\ud800", b"", b"x", bytearray(b"x"), (), [], {}, set(), [None], [5], [()],
    [("a",)], [("a", "b", "c")], [(5, 5)], {5: 5}, {"a": None}, {"a": [None]}, object(), int, Event, AuthToken, len,
    lambda: None, Ellipsis, KEY, REQUEST, memoryview(b"x"), {"algorithm"}, frozenset({"x"}), NotImplemented,
)  # fmt: skip


def test_every_function_and_value_of_the_module_is_tested() -> None:
    not_constructed = {"Rejected", "Unverified", "Verified", "VerifiedWebSocket"}
    responses = {"WebhookResponse", "answer"}
    events = {
        name
        for name in dir(webhooks)
        if inspect.isclass(getattr(webhooks, name)) and issubclass(getattr(webhooks, name), Event)
    }
    assert set(dir(webhooks)) - events - not_constructed - responses == VALID.keys()
    for name, valid in VALID.items():
        assert list(inspect.signature(getattr(webhooks, name)).parameters) == list(valid)


@pytest.mark.parametrize(("name", "argument"), [(name, one) for name, valid in VALID.items() for one in valid])
def test_a_wrong_argument_is_a_usage_error(name: str, argument: str) -> None:
    for odd in ODD:
        try:
            getattr(webhooks, name)(**{**VALID[name], argument: odd})
        except (UsageError, SignatureError, DecodeError):
            continue
        except Exception as error:  # noqa: BLE001
            pytest.fail(f"{name}({argument}={odd!r}) raised {error!r}")


@pytest.mark.parametrize("kind", [webhooks.Verified, webhooks.Unverified])
def test_verdicts_check_the_types_of_their_fields(kind: Any) -> None:
    valid = {name: getattr(VERIFIED, name) for name in field_names(kind)}
    assert kind(**valid)
    for name in valid:
        for odd in ODD:
            if type(odd) is not type(valid[name]):
                with pytest.raises(UsageError, match=name):
                    kind(**{**valid, name: odd})
    for odd in (None, "x", REQUEST.body):
        with pytest.raises(UsageError, match="WebhookRequest"):
            webhooks.unverified(odd)  # type: ignore[arg-type]


LAMBDA: Final[dict[str, Any]] = {
    "httpMethod": "POST", "path": "/sms", "headers": {"Host": "e.com"}, "body": "A=1", "isBase64Encoded": False,
    "multiValueHeaders": {"Host": ["e.com"]}, "queryStringParameters": {"a": "1"},
    "multiValueQueryStringParameters": {"a": ["1"]}, "requestContext": {"stage": "prod", "path": "/prod/sms"},
}  # fmt: skip
SERVERS: Final[dict[str, dict[str, Any]]] = {
    "from_lambda": LAMBDA,
    "from_lambda of a load balancer": LAMBDA | {"requestContext": {"elb": {"targetGroupArn": "x"}}},
    "from_lambda of a function's URL": {
        "rawPath": "/sms", "rawQueryString": "a=1", "headers": {"host": "e.com"}, "body": "A=1",
        "isBase64Encoded": False, "version": "2.0",
        "requestContext": {"http": {"method": "POST"}, "stage": "$default", "domainName": "e.com"},
    },
    "from_wsgi": {
        "REQUEST_METHOD": "POST", "SCRIPT_NAME": "/api", "PATH_INFO": "/sms", "QUERY_STRING": "a=1",
        "SERVER_NAME": "e.com", "SERVER_PORT": "80", "wsgi.url_scheme": "http", "CONTENT_TYPE": "text/plain",
        "CONTENT_LENGTH": "1", "HTTP_HOST": "e.com",
    },
    "from_wsgi without a Host": {"SERVER_NAME": "e.com", "SERVER_PORT": "80", "RAW_URI": "/", "REQUEST_URI": "/"},
    "from_asgi": {
        "type": "http", "method": "POST", "scheme": "http", "path": "/sms", "raw_path": b"/sms", "query_string": b"a=1",
        "root_path": "/api", "headers": [(b"host", b"e.com")], "server": ("e.com", 80),
    },
    "from_asgi without a raw path": {"type": "http", "path": "/sms", "headers": [], "server": ("e.com", 80)},
}  # fmt: skip


def test_a_request_over_http_is_made_of_an_http_request_alone() -> None:
    for odd in ODD:
        with pytest.raises(UsageError, match=r"^request must be an HttpRequest, got "):
            WebhookRequest.from_http(odd)


@pytest.mark.parametrize("server", SERVERS)
def test_an_invalid_member_of_a_servers_scope_is_a_usage_error(server: str) -> None:
    valid = SERVERS[server]
    make = getattr(WebhookRequest, server.partition(" ")[0])
    handle = webhooks_of_lambda.function(lambda event: None, webhooks.IncomingMessage, keys=KEY)
    members = [*ODD, [(b"a", 5)], {"a": 5}, {"Host": 5}, {"a": "x"}]
    wrong = [valid | {name: odd} for name in valid for odd in members if odd is not NotImplemented]
    assert isinstance(make(valid), WebhookRequest)
    for given in (*ODD, *wrong, valid | {5: 5}):
        try:
            assert isinstance(make(given), WebhookRequest)
        except UsageError:
            assert make != WebhookRequest.from_lambda or handle(cast("Any", given), None)["statusCode"] == 400


EVENTS: Final = [
    one for name in dir(webhooks) if inspect.isclass(one := getattr(webhooks, name)) and issubclass(one, Event)
]


NESTED: Any = []
for _ in range(3000):
    NESTED = [NESTED]
HUGE: Final = -(10**5000)
ENDS: Final[tuple[Any, ...]] = (
    *BEYOND,
    ZONELESS,
    timedelta.max,
    timedelta.min,
    10**4200,
    HUGE,
    Decimal("sNaN"),
    Decimal("Infinity"),
    Decimal("1E+99999"),
    "\ud800",
    NESTED,
)


@pytest.mark.parametrize("kind", EVENTS)
def test_an_invalid_member_of_a_lambda_event_is_a_usage_error(kind: type[Event]) -> None:
    required: dict[str, Any] = {
        one.attribute: "x" for one in wire_fields(kind) if one.required and one.kind != "events"
    }
    if any(one.kind == "events" for one in wire_fields(kind)):
        required["events"] = ()
    for name in [*[one.attribute for one in wire_fields(kind)], "extra", "spelt", "idempotency_token"]:
        values: tuple[Any, ...] = (*ODD, *ENDS)
        for odd in values:
            is_data = odd is HUGE and name in {"extra", "spelt", "data"}  # Python can't render such a number
            try:
                members: dict[str, Any] = {**required, name: odd}
                event = kind(**members)
                assert is_data or repr(event)
                webhooks.to_params(event)
                json.dumps(event)
                webhooks.sign_webhook(event, "https://example.com/", "12345")
            except UsageError:
                continue
            except Exception as error:  # noqa: BLE001
                pytest.fail(f"{kind.__name__}({name}={odd!r}) raised {error!r}")


SECRET: Final = "hunter2"
WITH_PASSWORD: Final = (
    f"https://user:{SECRET}@example.com", f"https://user:{SECRET}@example.com?a=1", f"https://user:{SECRET}@",
    f"user:{SECRET}@example.com", f"https//user:{SECRET}@example.com/a", f"https://user:{SECRET}@example.com:x/",
    f"https://user:{SECRET}@[::1]:8080/a#b", f"https://user:{SECRET}@example.com@example.com/",
    f"https://user:{SECRET}/x@example.com/",
)  # fmt: skip


@pytest.mark.parametrize("url", WITH_PASSWORD)
def test_a_password_in_a_url_is_shown_nowhere(url: str) -> None:
    request = WebhookRequest("POST", url, REQUEST.headers, REQUEST.body, [url])
    seen = [repr(request), address.describe_url(url)]
    for public in (None, url):
        try:
            seen.append(repr(check(request, keys=KEY, public_url=public)))
            seen.append(repr(check(sign_webhook({"A": "1"}, url, KEY), keys=KEY)))
        except UsageError as error:
            seen.append(str(error))
    with pytest.raises(TwilioError) as caught:
        webhooks.verify(request, keys="another")
    assert SECRET not in "".join([*seen, str(caught.value), repr(caught.value.__dict__)])


@pytest.mark.parametrize(
    "authority", ["[::1]:8080", "[::1]", "[2001:db8::1]:443", "example.com:8080", "user:pw@[::1]:8080"]
)
def test_an_ipv6_host_in_brackets_stays_intact(authority: str) -> None:
    host = authority.rpartition("@")[2]
    bare = host[: host.index("]") + 1] if host.startswith("[") else host.partition(":")[0]
    for tail in ("", "/", "/sms", "?a=:1", "/a:1?b=@", "#:1"):
        url = f"https://{authority}{tail}"
        signed = sign_webhook({"A": "1"}, url, KEY)
        assert signed.headers["Host"] == host
        assert check(signed, keys=KEY)
        assert address.with_authority(f"http://{host}/x", scheme="https") == f"https://{host}/x"
        assert address.with_authority(f"http://{host}/x", port="1") == f"http://{bare}:1/x"
        assert address.with_authority("http://h:9/x", host=host, port="1") == f"http://{bare}:1/x"
        assert address.with_authority("http://h:9/x", host=host) == f"http://{host}/x"


@pytest.mark.parametrize("key", [KEY, "hunter2 of ours", webhooks.SharedKey("k", "hunter2 of theirs"), "h" * 100])
def test_a_signing_key_reveals_nothing(key: Any) -> None:
    (signing_key,) = signing_keys(key)
    secret = key if isinstance(key, str) else key.token.reveal() if isinstance(key, AuthToken) else key.secret.reveal()
    pads = [bytes([byte ^ pad for byte in secret.encode()]) for pad in (0, 0x36, 0x5C)]
    field_values = [getattr(signing_key, name) for name in field_names(SigningKey)]
    for one in [signing_key, *field_values]:
        assert secret not in repr(one)
        assert not any(pad in repr(one).encode("latin-1", "ignore") for pad in pads)
        assert not any(isinstance(one, bytes) and pad in one for pad in pads)
    with pytest.raises(UsageError):
        pickle.dumps(signing_key)
    with pytest.raises(TypeError):
        iter(signing_key)  # type: ignore[call-overload]
    assert not hasattr(signing_key, "__dict__")
