"""No secret leaves a client, whatever happens: not in logs, texts, pickles, records or tracebacks."""

from __future__ import annotations

import asyncio
import copy
import json
import logging
import pickle
import traceback
from base64 import b64encode
from datetime import UTC, datetime
from functools import partial
from importlib import import_module
from pprint import pformat
from typing import TYPE_CHECKING, Any, NoReturn, cast

import attrs
import cattrs
import jsonpickle
import pytest
from _pytest._io.saferepr import saferepr
from hypothesis.vendor.pretty import pretty
from rich.pretty import traverse
from rich.traceback import Traceback
from sentry_sdk.serializer import serialize
from sentry_sdk.utils import event_from_exception

from twilio_fp import (
    ApiError,
    ApiKey,
    AsyncClient,
    AuthToken,
    Client,
    DecodeError,
    OAuthClient,
    RawOperation,
    Secret,
    TransportError,
    TwilioError,
    UsageError,
    encode,
)
from twilio_fp import json as records
from twilio_fp.effect import Exchange
from twilio_fp.http import Headers, HttpResponse
from twilio_fp.interpreter import Interpreter
from twilio_fp.middleware import OAuth
from twilio_fp.middleware.oauth import Token
from twilio_fp.rest.api.v2010 import CreateMessage, CreateSipCredential, FetchMessage, ListMessage, Message
from twilio_fp.rest.webhooks.v1 import CreateAuthProfile
from twilio_fp.testing import TableTransport
from twilio_fp.webhooks import Event, SharedKey, TrustedProxy, WebhookRequest, sign_webhook, verify
from twilio_fp.webhooks import check as check_webhook
from twilio_fp.webhooks.adapters.gate import gate
from twilio_fp.webhooks.address import with_configured_url

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from twilio_fp import Handler, Program
    from twilio_fp.auth import Credentials
    from twilio_fp.http import HttpRequest

TOKEN, SECRET = "tok3n-that-must-not-show", "s3cret-that-must-not-show"
ACCOUNT, SENT = "AC" + "0123456789abcdef" * 2, "SM" + "fedcba9876543210" * 2
BY_TOKEN = AuthToken(account_sid=ACCOUNT, token=TOKEN)
BY_KEY = ApiKey(account_sid=ACCOUNT, key_sid="SK1", secret=SECRET)
BY_APP = OAuthClient("OQ1", SECRET, account_sid=ACCOUNT)
HOOK = f"https://user:{TOKEN}@example.com/sms"
BASIC = f"Basic {b64encode(f'{ACCOUNT}:{TOKEN}'.encode()).decode()}"


def forms(secret: str, user: str) -> tuple[str, ...]:
    """Return every text that gives a secret away: itself, Basic credentials, and the pads that HMAC makes of a key."""
    padded = secret.encode()
    pads = [bytes([byte ^ pad for byte in padded]) for pad in (0x36, 0x5C)]
    return secret, b64encode(f"{user}:{secret}".encode()).decode(), *[repr(pad)[2:-1] for pad in pads]


HIDDEN = (*forms(TOKEN, ACCOUNT), *forms(SECRET, "SK1"))
HELLO = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")


def clean(*texts: object) -> None:
    """Fail if a text contains a secret in any of its forms."""
    for text in texts:
        shown = text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text)
        assert [secret for secret in HIDDEN if secret in shown] == []


class LogRecords(logging.Handler):
    """Keeps every record of every logger."""

    def __init__(self) -> None:
        super().__init__(logging.NOTSET)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    @property
    def lines(self) -> list[str]:
        return [record.getMessage() for record in self.records if record.name == "twilio_fp"]


@pytest.fixture
def log() -> Iterator[LogRecords]:
    """The records of all loggers at DEBUG, while the test runs."""
    root, handler = logging.getLogger(), LogRecords()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        yield handler
        for record in handler.records:
            clean(record.getMessage(), record.__dict__)
    finally:
        root.removeHandler(handler)
        root.setLevel(level)


def refused(request: HttpRequest) -> HttpResponse:
    raise TransportError("connection refused", may_have_executed=False)


def reset(request: HttpRequest) -> HttpResponse:
    raise TransportError("connection reset", may_have_executed=True)


def broken(request: HttpRequest) -> HttpResponse:
    raise RuntimeError(f"a transport of one's own failed for {request!r}")


def misread(request: HttpRequest) -> HttpResponse:
    return HttpResponse(200, {"Content-Type": "application/json"}, b"{")


def denied(request: HttpRequest) -> HttpResponse:
    return HttpResponse(401, {"Twilio-Request-Id": "RQ2"}, b'{"code": 20003, "message": "Authenticate"}')


def wandering(request: HttpRequest) -> HttpResponse:
    return HttpResponse(200, (), b'{"messages": [], "next_page_uri": "https://evil.example/steal"}')


FAILING: list[Callable[[HttpRequest], HttpResponse]] = [refused, reset, broken, misread, denied]
CREDENTIALS = pytest.mark.parametrize("credentials", [BY_TOKEN, BY_KEY], ids=["token", "key"])


def recordings(error: BaseException) -> Iterator[str]:
    """Return what error trackers keep of an error: its text, and the variables of each frame."""
    yield "".join(traceback.format_exception(error))
    yield "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    stacks = Traceback.extract(
        type(error), error, error.__traceback__, show_locals=True, locals_max_length=99, locals_max_string=9999
    ).stacks
    yield "\n".join(
        [node.render() for stack in stacks for frame in stack.frames for node in (frame.locals or {}).values()]
    )
    options = {"include_local_variables": True, "include_source_context": False, "max_value_length": None}
    event, _ = event_from_exception((type(error), error, error.__traceback__), client_options=options)
    yield json.dumps(serialize(cast("Any", event)), default=repr)


def check(error: BaseException) -> None:
    """Fail if an error, its causes or its traceback contain a secret."""
    clean(*recordings(error))
    link: BaseException | None = error
    while link is not None:
        clean(str(link), repr(link), vars(link), link.args)
        if isinstance(link, TwilioError):
            clean(pickle.dumps(link), vars(copy.copy(link)), vars(pickle.loads(pickle.dumps(link))))
        link = link.__cause__ or link.__context__


@CREDENTIALS
def test_a_successful_call_shows_no_secret(log: LogRecords, credentials: Credentials) -> None:
    twilio = TableTransport({CreateMessage: Message(sid=SENT, status="queued"), FetchMessage: Message(sid=SENT)})
    client = twilio.client(credentials=credentials, user_agent="my-app/1")
    message = client(HELLO)
    client(FetchMessage(SENT))
    clean(client, repr(client), message, attrs.asdict(message), records.dumps(message), pickle.dumps(message))
    for request in twilio.requests:
        assert str(request.headers.reveal("Authorization")).startswith("Basic ")
        clean(request, request.headers, repr(attrs.asdict(request, recurse=False)), repr([request]))
        for value in (request, request.headers, Exchange(request, operation=HELLO)):
            for write in (pickle.dumps, records.dumps):
                with pytest.raises(UsageError) as caught:
                    write(value)
                check(caught.value)
    clean(*twilio.operations, pickle.dumps(twilio.operations))
    assert len(log.lines) == 2


@pytest.mark.parametrize("credentials", [BY_TOKEN, BY_KEY, BY_APP], ids=["token", "key", "app"])
def test_clients_and_credentials_show_no_secret_and_cannot_be_pickled(credentials: Credentials) -> None:
    client, aclient = Client(credentials, transport=refused), AsyncClient(credentials, transport=refused)
    for value in (credentials, client, aclient, client.for_account("AC2")):
        clean(value, repr(value), f"{value}", attrs.asdict(value, recurse=False))
        for write in (pickle.dumps, records.dumps):
            with pytest.raises(UsageError) as caught:
                write(value)
            check(caught.value)
    with pytest.raises(TypeError) as refusal:
        json.dumps(attrs.asdict(credentials))
    clean(refusal.value)
    clean(attrs.asdict(credentials))


@CREDENTIALS
@pytest.mark.parametrize("transport", FAILING, ids=lambda transport: transport.__name__)
def test_a_failed_call_shows_no_secret(
    log: LogRecords, credentials: Credentials, transport: Callable[[HttpRequest], HttpResponse]
) -> None:
    with pytest.raises((TwilioError, RuntimeError)) as caught:
        Client(credentials, transport=transport)(HELLO)
    try:
        Client(credentials, transport=transport)(HELLO)
    except (TwilioError, RuntimeError):
        clean(traceback.format_exc())
    check(caught.value)

    async def main() -> None:
        await AsyncClient(credentials, transport=transport)(HELLO)

    with pytest.raises((TwilioError, RuntimeError)) as caught_async:
        asyncio.run(main())
    check(caught_async.value)
    assert str(caught_async.value) == str(caught.value)
    assert len(log.lines) == (0 if transport is broken else 3)


class Interrupting(TrustedProxy):
    """A proxy at which a worker is interrupted."""

    def url(self, request: WebhookRequest, url: str) -> str:
        raise SystemExit


ADAPTERS: list[tuple[str, tuple[Any, ...]]] = [
    ("aiohttp.webhook", ()),
    ("asgi.application", (print,)),
    ("asgi.middleware", (print,)),
    ("aws_lambda.function", (print,)),
    ("django.webhook", ()),
    ("fastapi.TwilioEvent", ()),
    ("flask.webhook", ()),
    ("starlette.webhook", ()),
    ("wsgi.application", (print,)),
    ("wsgi.middleware", (print,)),
]


@pytest.mark.parametrize(("name", "before"), ADAPTERS)
@pytest.mark.parametrize(
    ("kind", "options"),
    [
        (int, {"keys": TOKEN}),
        (Event, {"keys": TOKEN, "key": 1}),
        (Event, {"keys": [TOKEN], "max_body": -1}),
        (Event, {"keys": {ACCOUNT: TOKEN}}),
        (Event, {"keys": TOKEN.encode()}),
        (Event, {"host": f"user:{TOKEN}@example.com"}),
        (Event, {"host": f"https://user:{TOKEN}@example.com"}),
    ],
)
def test_a_wrongly_built_adapter_shows_no_key(
    name: str, before: tuple[Any, ...], kind: type, options: dict[str, Any]
) -> None:
    module, _, made = name.partition(".")
    adapter = getattr(import_module(f"twilio_fp.webhooks.adapters.{module}"), made)
    with pytest.raises(UsageError) as caught:
        adapter(*before, kind, **options)
    ours = caught.value.with_traceback(cast("Any", caught.value.__traceback__).tb_next)  # this test's frame has the key
    check(ours)


def interrupted(_: object) -> NoReturn:
    raise SystemExit


def of_two_accounts(_: object) -> list[AuthToken]:
    return [BY_TOKEN, AuthToken(account_sid="AC2", token=TOKEN)]


@pytest.mark.parametrize(
    ("options", "environ"),
    [
        ({"keys": interrupted}, {}),
        ({"keys": of_two_accounts, "subaccounts": True}, {}),
        ({}, {"TWILIO_AUTH_TOKEN": ACCOUNT}),
        ({}, {"TWILIO_AUTH_TOKEN": TOKEN, "TWILIO_ACCOUNT_SID": "SK1"}),
        ({"keys": TOKEN, "proxy": Interrupting()}, {}),
        ({"keys": [TOKEN], "proxy": Interrupting()}, {}),
    ],
)
def test_a_webhook_that_can_not_be_verified_shows_no_key_and_no_environment(
    monkeypatch: pytest.MonkeyPatch, options: dict[str, Any], environ: dict[str, str]
) -> None:
    for name, value in {"DATABASE_PASSWORD": SECRET, **environ}.items():
        monkeypatch.setenv(name, value)
    entry = gate(Event, cast("Any", options))
    with pytest.raises((UsageError, SystemExit)) as caught:
        entry.admit(sign_webhook({"AccountSid": ACCOUNT}, "https://example.com/sms", TOKEN))
    check(caught.value.with_traceback(cast("Any", caught.value.__traceback__).tb_next))


def test_a_shared_key_with_swapped_arguments_is_not_shown() -> None:
    for secret in (TOKEN + "=", TOKEN + " ", f"{TOKEN},"):
        with pytest.raises(UsageError) as caught:
            SharedKey(secret, "webhooks_sharedkey_1")
        clean(caught.value)


@CREDENTIALS
def test_a_next_page_on_another_host_gets_no_credentials(log: LogRecords, credentials: Credentials) -> None:
    urls: list[str] = []

    def transport(request: HttpRequest) -> HttpResponse:
        urls.append(request.url)
        return wandering(request)

    with pytest.raises(DecodeError) as caught:
        Client(credentials, transport=transport).collect(ListMessage())
    check(caught.value)
    assert [url for url in urls if "evil" in url] == []
    assert len(log.lines) == 1


def test_a_response_that_is_not_json_is_kept_in_its_error_without_secrets() -> None:
    def proxy(request: HttpRequest) -> HttpResponse:
        return HttpResponse(500, {"Twilio-Request-Id": "RQ1"}, b"<html>no</html>")

    with pytest.raises(ApiError) as caught:
        Client(BY_TOKEN, transport=proxy)(HELLO)
    check(caught.value)
    assert caught.value.body == b"<html>no</html>"


@pytest.mark.parametrize(
    "operation",
    [FetchMessage(SENT), ListMessage(), HELLO, RawOperation("GET", "api.twilio.com", "/2010-04-01/Accounts")],
)
@pytest.mark.parametrize(
    "body",
    ['{"auth_token": "%s"', '[{"auth_token": "%s"}]', '{"auth_token": "%s"}]', "auth_token=%s"],
)
def test_no_frame_of_a_decode_error_holds_the_response(operation: Any, body: str) -> None:
    answer = HttpResponse(200, {"Content-Type": "application/json"}, (body % TOKEN).encode())
    try:
        Client(BY_TOKEN, transport=lambda _: answer)(operation)
    except DecodeError as error:
        check(error)


def test_one_line_an_exchange_with_sids_masked_and_the_request_id(log: LogRecords) -> None:
    headers = Headers({"Twilio-Request-Id": "RQ77"})
    twilio = TableTransport(lambda _: HttpResponse(200, headers, b"{}"))
    twilio.client(credentials=BY_TOKEN)(FetchMessage(SENT))

    async def main() -> None:
        await twilio.async_client(credentials=BY_KEY)(HELLO)

    asyncio.run(main())
    assert [record.levelno for record in log.records if record.name == "twilio_fp"] == [logging.DEBUG] * 2
    assert [line.rpartition(" in ")[0] for line in log.lines] == [
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json (FetchMessage): 200",
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json (CreateMessage): 200",
    ]
    for line in log.lines:
        assert line.endswith(" ms, request RQ77")
        assert ACCOUNT not in line
        assert SENT not in line
        assert "+1555" not in line


def test_an_exchange_without_an_operation_is_masked_too(log: LogRecords) -> None:
    from twilio_fp import RawOperation

    client = Client(BY_TOKEN, transport=lambda _: HttpResponse(200, (), b"{}"))
    client(RawOperation("GET", "api.twilio.com", f"/2010-04-01/Accounts/{ACCOUNT}/X.json", query={"To": "+1555"}))
    (line,) = log.lines
    assert line.startswith("GET https://api.twilio.com/2010-04-01/Accounts/AC…/X.json: 200 in ")


def test_a_missing_response_is_one_log_line_too(log: LogRecords) -> None:
    with pytest.raises(TransportError):
        Client(BY_TOKEN, transport=refused)(FetchMessage(SENT))
    (line,) = log.lines
    assert "no response in " in line
    assert line.endswith("(TransportError)")


def test_nothing_is_logged_if_no_handler_listens() -> None:
    ours, handler = logging.getLogger("twilio_fp"), LogRecords()
    level = ours.level
    ours.addHandler(handler)
    ours.setLevel(logging.INFO)
    try:
        Client(BY_TOKEN, transport=lambda _: HttpResponse(200, (), b"{}"))(FetchMessage(SENT))
    finally:
        ours.removeHandler(handler)
        ours.setLevel(level)
    assert handler.records == []


def test_logging_is_not_configured(log: LogRecords) -> None:
    def state() -> list[object]:
        loggers = [logging.getLogger(), logging.getLogger("twilio_fp")]
        return [(one.level, list(one.handlers), list(one.filters), one.propagate, one.disabled) for one in loggers]

    before = state()
    Client(BY_TOKEN, transport=lambda _: HttpResponse(200, (), b"{}"))(FetchMessage(SENT))
    with pytest.raises(TransportError):
        Client(BY_TOKEN, transport=reset)(HELLO)
    assert state() == before
    assert before[1] == (logging.NOTSET, [], [], True, False)


# --- libraries that walk objects


def unpicklable(value: object) -> str:
    """Return what jsonpickle makes of a value, or the error that it raises."""
    try:
        return str(jsonpickle.encode(value, keys=True))
    except UsageError as error:
        return str(error)


HOLDERS: dict[str, Callable[[], Any]] = {
    "secret": lambda: BY_TOKEN.token,
    "token": lambda: BY_TOKEN,
    "key": lambda: BY_KEY,
    "app": lambda: BY_APP,
    "oauth": lambda: OAuth(BY_APP),
    "oauth token": lambda: Token(TOKEN, datetime(2024, 1, 1, tzinfo=UTC)),
    "shared token": lambda: OAuth(BY_APP).cell,
    "client": lambda: Client(BY_TOKEN, transport=refused),
    "client of an app": lambda: Client(BY_APP, transport=refused),
    "interpreter": lambda: Interpreter(credentials=BY_TOKEN),
    "headers": lambda: Headers([("Authorization", BASIC), ("Cookie", TOKEN), ("X-Own", Secret(SECRET))]),
    "request": lambda: Interpreter(credentials=BY_TOKEN).prepare(HELLO),
    "response": lambda: HttpResponse(200, {"Set-Cookie": TOKEN}),
    "raw": lambda: RawOperation("GET", "api.twilio.com", "/x", headers={"Authorization": BASIC}),
    "webhook": lambda: sign_webhook({"Body": "Hi"}, HOOK, "12345"),
    "verified": lambda: verify(sign_webhook({"Body": "Hi"}, HOOK, "12345"), keys="12345"),
    "rejected": lambda: check_webhook(sign_webhook({"Body": "Hi"}, HOOK, "12345"), keys="54321"),
    "configured": lambda: with_configured_url(WebhookRequest("GET", "https://example.com/?a=1"), HOOK),
    "elsewhere": lambda: attrs.evolve(WebhookRequest("GET", HOOK), alternatives=[HOOK, "https://example.com/"]),
    "no webhook": lambda: WebhookRequest("GET", f"https://user:{TOKEN}@example.com:port/sms"),
    "gate": lambda: gate(Event, {"keys": TOKEN, "url": HOOK}),
    "gate of several keys": lambda: gate(Event, {"keys": [TOKEN, BY_TOKEN, SharedKey("shared", SECRET)]}),
    "public gate": lambda: gate(Event, {"keys": "12345", "public_url": HOOK}),
    "exchange": lambda: Exchange(Interpreter(credentials=BY_KEY).prepare(HELLO), operation=HELLO),
}
WALKERS: dict[str, Callable[[Any], object]] = {
    "repr": repr,
    "str": str,
    "format": "{}".format,
    "pretty": pretty,  # what hypothesis shows
    "saferepr": saferepr,  # what pytest shows
    "pprint": pformat,
    "asdict": lambda value: attrs.asdict(value) if attrs.has(type(value)) else "",
    "astuple": lambda value: attrs.astuple(value, recurse=False) if attrs.has(type(value)) else "",
    "unstructure": lambda value: refusing(lambda: cattrs.unstructure(value)),
    "jsonpickle": unpicklable,
    "sentry": serialize,
    "rich": lambda value: traverse(value).render(max_width=9999),
    "json": lambda value: json.dumps([value], default=str),
    "iteration": lambda value: list(value) if hasattr(value, "__iter__") else "",
    "items": lambda value: (dict(value), [*value.values()]) if isinstance(value, Headers) else "",
    "reading": lambda value: (
        [(value[n], value.get(n), value.get_all(n)) for n in value] if isinstance(value, Headers) else ""
    ),
    "pairs": lambda value: (value.pairs, value.fields) if isinstance(value, Headers) else "",
    "slots": lambda value: [
        getattr(value, name, None) for cls in type(value).__mro__ for name in getattr(cls, "__slots__", ())
    ],
    "state": lambda value: refusing(value.__getstate__),
    "reduce": lambda value: refusing(lambda: value.__reduce_ex__(4)),
}


def refusing(read: Callable[[], object]) -> object:
    try:
        return read()
    except (UsageError, TypeError, NameError) as error:  # cattrs needs annotations at run time
        return error


@pytest.mark.parametrize("walker", WALKERS.values(), ids=WALKERS)
@pytest.mark.parametrize("holder", HOLDERS.values(), ids=HOLDERS)
def test_a_secret_is_not_found_by_walking_the_objects_that_hold_it(
    holder: Callable[[], Any], walker: Callable[[Any], object]
) -> None:
    clean(walker(holder()))


WRITERS: dict[str, Callable[[Any], object]] = {
    "pickle": pickle.dumps,
    "dumps": records.dumps,
    "to_data": records.to_data,
    "unstructure": lambda value: records.converter().unstructure(value),
}


@pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS)
@pytest.mark.parametrize("name", ["webhook", "verified", "configured", "elsewhere"])
def test_a_password_in_a_url_is_not_written(name: str, write: Callable[[Any], object]) -> None:
    value = HOLDERS[name]()
    with pytest.raises(UsageError) as caught:
        write(value)
    check(caught.value)
    for twin in (copy.copy(value), copy.deepcopy(value), attrs.evolve(value)):
        assert twin == value
        assert hash(twin) == hash(value)


def test_only_reveal_returns_what_is_sent() -> None:
    headers = Interpreter(credentials=BY_TOKEN).prepare(HELLO).headers
    assert dict(headers.reveal())["Authorization"] == headers.reveal("authorization") == BASIC
    assert headers.get_all("Authorization") == ("**********",)
    assert Headers({"X-Own": Secret(SECRET)}).reveal() == (("X-Own", SECRET),)


def test_a_mask_is_not_sent() -> None:
    def forgetful(handler: Handler) -> Handler:
        def handle(exchange: Exchange) -> Program[HttpResponse]:
            headers: dict[str, str] = {**exchange.request.headers, "X-Trace": "1"}
            return (yield from handler(attrs.evolve(exchange, request=attrs.evolve(exchange.request, headers=headers))))

        return handle

    def sending(request: HttpRequest) -> HttpResponse:
        request.headers.reveal()
        raise AssertionError("a mask was sent")

    with pytest.raises(
        TransportError, match=r"header Authorization must be the real value, got its mask.* replace\(\)"
    ) as caught:
        Client(BY_TOKEN, transport=sending, middleware=[forgetful])(HELLO)
    check(caught.value)


UNSENDABLE: dict[str, Any] = {
    "another field": CreateSipCredential("CL1", username="\ud800", password=TOKEN),
    "text in extra": CreateSipCredential("CL1", username="u", password=TOKEN, extra={"New": "\ud800"}),
    "a value in extra": CreateSipCredential("CL1", username="u", password=TOKEN, extra={"New": object()}),
    "a field of JSON": CreateAuthProfile(friendly_name="\ud800", password=TOKEN),
}


@pytest.mark.parametrize("operation", UNSENDABLE.values(), ids=UNSENDABLE)
def test_an_operation_that_cannot_be_sent_shows_none_of_its_secrets(operation: Any) -> None:
    for ask in (Client(BY_TOKEN, transport=refused), partial(encode, account_sid=ACCOUNT)):
        with pytest.raises(UsageError) as caught:
            ask(operation)
        check(caught.value)


def test_a_token_given_for_an_account_is_not_shown() -> None:
    with pytest.raises(UsageError) as caught:
        Client(BY_TOKEN, transport=refused).for_account(TOKEN)
    check(caught.value)
