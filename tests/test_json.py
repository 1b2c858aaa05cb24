"""Public records survive JSON, and nothing secret gets into it."""

import json as plain
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import attrs
import pytest

from twilio_fp import ApiKey, AuthToken, Client, NoAuth, json
from twilio_fp.effect import Exchange, Now, Sleep
from twilio_fp.errors import DecodeError, UsageError
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.operation import Operation, Page, RawOperation, Reply, with_response, with_timeout
from twilio_fp.rest.api.v2010 import CreateMessage, FetchMessage, ListCall, ListMessage, Message
from twilio_fp.rest.content.v1 import CreateContent
from twilio_fp.values import FrozenMap

SENT = CreateMessage(
    to="+1555",
    from_="+1556",
    body="Hé\n",
    max_price=0.1,
    media_url=["https://a.example", "https://b.example"],
    send_at=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
    content_variables={"1": "x"},
    extra={"New": "1"},
)
RECEIVED = Message(
    sid="SM1",
    price=Decimal("0.10"),
    date_sent=datetime(2023, 8, 24, 5, 1, 45, tzinfo=UTC),
    subresource_uris={"media": "/x"},
    extra={"tomorrow": [1, {"a": None}]},
)
RECORDS = [
    SENT,
    RECEIVED,
    FetchMessage("SM1", account_sid="AC1"),
    ListCall(start_time_after=date(2026, 1, 2), status="busy"),
    CreateContent(language="en", types={"twilio/text": {"body": "hi"}}, variables={"1": "a"}),
    RawOperation("POST", "api.twilio.com", "/x", form={"A": ["1", "2"]}, headers={"X": "y"}),
    Page(items=(RECEIVED,), next=ListMessage(page=2), meta=FrozenMap({"page": 1})),
    HttpRequest("POST", "https://api.twilio.com/x", [("A", "1"), ("a", "2")], b"\x00\xff", timedelta(seconds=1.5)),
    HttpResponse(200, (), b"{}"),
    Reply(RECEIVED, HttpResponse(200)),
    with_timeout(FetchMessage("SM1"), timedelta(seconds=3)),
    with_response(with_timeout(FetchMessage("SM1"), timedelta(seconds=3))),
    Exchange(HttpRequest("GET", "https://api.twilio.com/"), operation=FetchMessage("SM1")),
    Sleep(timedelta(microseconds=1)),
    Now(),
    NoAuth(),
]


@pytest.mark.parametrize("value", RECORDS, ids=lambda value: type(value).__name__)
def test_what_was_written_is_read_back(value: object) -> None:
    assert json.loads(json.dumps(value)) == value
    assert json.loads(json.dumps(value, indent=2), type(value)) == value


def test_an_operation_is_written_with_wire_names_by_place_and_its_type_at_the_top() -> None:
    assert plain.loads(json.dumps(FetchMessage("SM1", extra={"New": "1"}))) == {
        "type": "rest.api.v2010.FetchMessage",
        "path": {"Sid": "SM1"},
        "extra": {"New": "1"},
    }


def test_a_record_is_written_as_twilio_sends_it() -> None:
    written = plain.loads(json.dumps(RECEIVED))
    assert written["type"] == "rest.api.v2010.Message"
    assert written["value"]["date_sent"] == "Thu, 24 Aug 2023 05:01:45 +0000"
    assert written["value"]["tomorrow"] == [1, {"a": None}]


@pytest.mark.parametrize(
    "secret",
    [
        AuthToken(account_sid="AC1", token="hush"),
        ApiKey(account_sid="AC1", key_sid="SK1", secret="hush"),
        AuthToken(account_sid="AC1", token="hush").token,
        Client(AuthToken(account_sid="AC1", token="hush")),
        HttpRequest("GET", "https://api.twilio.com/", {"Authorization": "Basic aHVzaA=="}),
    ],
    ids=lambda value: type(value).__name__,
)
def test_secrets_are_refused(secret: object) -> None:
    with pytest.raises(UsageError) as caught:
        json.dumps(secret)
    assert "hush" not in str(caught.value)
    assert "aHVzaA" not in str(caught.value)


def test_values_that_are_not_this_librarys_are_refused() -> None:
    for value in (object(), {1, 2}, float("nan")):
        with pytest.raises(UsageError):
            json.dumps(value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nothing",
        "[" * 100_000,
        '{"type": "os.system"}',
        '{"type": "rest.api.v2010.os", "value": {}}',
        '{"type": "json.loads", "fields": {}}',
        '{"type": "errors.UsageError", "fields": {}}',
        '{"type": "auth.AuthToken", "fields": {"account_sid": "AC1", "token": "hush"}}',
        '{"type": "rest.api.v2010.FetchMessage", "path": {"Nope": "1"}}',
        '{"type": "rest.api.v2010.FetchMessage"}',
        '{"type": "../x"}',
        '{"type": 3}',
        "{}",
        '{"type": "bytes", "value": "%"}',
    ],
)
def test_what_was_not_written_here_is_a_decode_error(text: str) -> None:
    with pytest.raises(DecodeError):
        json.loads(text)


def test_the_expected_type_is_checked() -> None:
    with pytest.raises(DecodeError, match="expected a Message, found a FetchMessage"):
        json.loads(json.dumps(FetchMessage("SM1")), Message)


@attrs.frozen
class Job:
    what: Operation[Any]
    when: datetime


def test_a_converter_knows_records_inside_types_of_ones_own() -> None:
    made = json.converter()
    job = Job(FetchMessage("SM1"), datetime(2026, 1, 1, tzinfo=UTC))
    assert made.structure(made.unstructure(job), Job) == job
