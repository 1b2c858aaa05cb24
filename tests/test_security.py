"""Nothing secret leaves a client: no log, text, pickle, record or traceback says it, whatever happens."""

from __future__ import annotations

import asyncio
import copy
import json
import logging
import pickle
import traceback
from base64 import b64encode
from typing import TYPE_CHECKING

import attrs
import pytest

from twilio_fp import (
    ApiError,
    ApiKey,
    AsyncClient,
    AuthToken,
    Client,
    DecodeError,
    TransportError,
    TwilioError,
    UsageError,
)
from twilio_fp import json as records
from twilio_fp.effect import Exchange
from twilio_fp.http import Headers, HttpResponse
from twilio_fp.rest.api.v2010 import CreateMessage, FetchMessage, ListMessage, Message
from twilio_fp.testing import TableTransport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from twilio_fp.auth import Credentials
    from twilio_fp.http import HttpRequest

TOKEN, SECRET = "tok3n-that-must-not-show", "s3cret-that-must-not-show"
ACCOUNT, SENT = "AC" + "0123456789abcdef" * 2, "SM" + "fedcba9876543210" * 2
BY_TOKEN = AuthToken(account_sid=ACCOUNT, token=TOKEN)
BY_KEY = ApiKey(account_sid=ACCOUNT, key_sid="SK1", secret=SECRET)
HIDDEN = (
    TOKEN,
    SECRET,
    b64encode(f"{ACCOUNT}:{TOKEN}".encode()).decode(),
    b64encode(f"SK1:{SECRET}".encode()).decode(),
)
HELLO = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")


def clean(*texts: object) -> None:
    """Fail where a text holds what must not show, in any of its forms."""
    for text in texts:
        shown = text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text)
        assert [secret for secret in HIDDEN if secret in shown] == []


class Heard(logging.Handler):
    """Keeps every record of every logger, as text and as it is."""

    def __init__(self) -> None:
        super().__init__(logging.NOTSET)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    @property
    def lines(self) -> list[str]:
        return [record.getMessage() for record in self.records if record.name == "twilio_fp"]


@pytest.fixture
def heard() -> Iterator[Heard]:
    """The root logger at DEBUG, heard; as it was afterwards."""
    root, handler = logging.getLogger(), Heard()
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
WHO = pytest.mark.parametrize("credentials", [BY_TOKEN, BY_KEY], ids=["token", "key"])


def check(error: BaseException) -> None:
    """Fail where an error, its causes or its traceback say what must not show."""
    clean("".join(traceback.format_exception(error)))
    clean("".join(traceback.TracebackException.from_exception(error, capture_locals=True).format()))
    link: BaseException | None = error
    while link is not None:
        clean(str(link), repr(link), vars(link), link.args)
        if isinstance(link, TwilioError):
            clean(pickle.dumps(link), vars(copy.copy(link)), vars(pickle.loads(pickle.dumps(link))))
        link = link.__cause__ or link.__context__


@WHO
def test_a_call_that_succeeds_says_nothing_secret(heard: Heard, credentials: Credentials) -> None:
    twilio = TableTransport({CreateMessage: Message(sid=SENT, status="queued"), FetchMessage: Message(sid=SENT)})
    client = twilio.client(credentials=credentials, user_agent="my-app/1")
    message = client(HELLO)
    client(FetchMessage(SENT))
    clean(client, repr(client), message, attrs.asdict(message), records.dumps(message), pickle.dumps(message))
    for request in twilio.requests:
        assert request.headers["Authorization"].startswith("Basic ")
        clean(request, request.headers, repr(attrs.asdict(request, recurse=False)), repr([request]))
        for value in (request, request.headers, Exchange(request, operation=HELLO)):
            for write in (pickle.dumps, records.dumps):
                with pytest.raises(UsageError) as caught:
                    write(value)
                check(caught.value)
    clean(*twilio.operations, pickle.dumps(twilio.operations))
    assert len(heard.lines) == 2


@WHO
def test_clients_and_credentials_stay_where_they_are(credentials: Credentials) -> None:
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


@WHO
@pytest.mark.parametrize("transport", FAILING, ids=lambda transport: transport.__name__)
def test_a_call_that_fails_says_nothing_secret(
    heard: Heard, credentials: Credentials, transport: Callable[[HttpRequest], HttpResponse]
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
    assert len(heard.lines) == (0 if transport is broken else 3)


@WHO
def test_a_list_that_leads_elsewhere_takes_no_credentials_along(heard: Heard, credentials: Credentials) -> None:
    asked: list[str] = []

    def transport(request: HttpRequest) -> HttpResponse:
        asked.append(request.url)
        return wandering(request)

    with pytest.raises(DecodeError) as caught:
        Client(credentials, transport=transport).collect(ListMessage())
    check(caught.value)
    assert [url for url in asked if "evil" in url] == []
    assert len(heard.lines) == 1


def test_an_answer_that_is_no_json_is_kept_in_its_error_and_nothing_secret_beside_it() -> None:
    def proxy(request: HttpRequest) -> HttpResponse:
        return HttpResponse(500, {"Twilio-Request-Id": "RQ1"}, b"<html>no</html>")

    with pytest.raises(ApiError) as caught:
        Client(BY_TOKEN, transport=proxy)(HELLO)
    check(caught.value)
    assert caught.value.body == b"<html>no</html>"


def test_one_line_an_exchange_with_sids_masked_and_the_request_id(heard: Heard) -> None:
    headers = Headers({"Twilio-Request-Id": "RQ77"})
    twilio = TableTransport(lambda _: HttpResponse(200, headers, b"{}"))
    twilio.client(credentials=BY_TOKEN)(FetchMessage(SENT))

    async def main() -> None:
        await twilio.async_client(credentials=BY_KEY)(HELLO)

    asyncio.run(main())
    assert [record.levelno for record in heard.records if record.name == "twilio_fp"] == [logging.DEBUG] * 2
    assert [line.rpartition(" in ")[0] for line in heard.lines] == [
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json (FetchMessage): 200",
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json (CreateMessage): 200",
    ]
    for line in heard.lines:
        assert line.endswith(" ms, request RQ77")
        assert ACCOUNT not in line
        assert SENT not in line
        assert "+1555" not in line


def test_an_exchange_without_an_operation_is_masked_too(heard: Heard) -> None:
    from twilio_fp import RawOperation

    client = Client(BY_TOKEN, transport=lambda _: HttpResponse(200, (), b"{}"))
    client(RawOperation("GET", "api.twilio.com", f"/2010-04-01/Accounts/{ACCOUNT}/X.json", query={"To": "+1555"}))
    (line,) = heard.lines
    assert line.startswith("GET https://api.twilio.com/2010-04-01/Accounts/AC…/X.json: 200 in ")


def test_no_answer_is_one_line_too(heard: Heard) -> None:
    with pytest.raises(TransportError):
        Client(BY_TOKEN, transport=refused)(FetchMessage(SENT))
    (line,) = heard.lines
    assert "no answer in " in line
    assert line.endswith("(TransportError)")


def test_nothing_is_said_where_nobody_listens() -> None:
    ours, handler = logging.getLogger("twilio_fp"), Heard()
    level = ours.level
    ours.addHandler(handler)
    ours.setLevel(logging.INFO)
    try:
        Client(BY_TOKEN, transport=lambda _: HttpResponse(200, (), b"{}"))(FetchMessage(SENT))
    finally:
        ours.removeHandler(handler)
        ours.setLevel(level)
    assert handler.records == []


def test_logging_is_left_as_it_was(heard: Heard) -> None:
    def state() -> list[object]:
        loggers = [logging.getLogger(), logging.getLogger("twilio_fp")]
        return [(one.level, list(one.handlers), list(one.filters), one.propagate, one.disabled) for one in loggers]

    before = state()
    Client(BY_TOKEN, transport=lambda _: HttpResponse(200, (), b"{}"))(FetchMessage(SENT))
    with pytest.raises(TransportError):
        Client(BY_TOKEN, transport=reset)(HELLO)
    assert state() == before
    assert before[1] == (logging.NOTSET, [], [], True, False)
