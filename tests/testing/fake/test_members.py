"""What is asked for comes back under its member's name, in its member's form; marks become values; links lead on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.codec import encode
from twilio_fp.codec.temporal import decode_instant, decode_rfc2822
from twilio_fp.rest.api.v2010 import CreateCall, CreateMessage, FetchMessage, Message
from twilio_fp.rest.conversations.v1 import CreateConversation
from twilio_fp.rest.sync.v1 import CreateDocument, CreateSyncList
from twilio_fp.rest.taskrouter.v1 import FetchTaskQueue, UpdateWorkerChannel
from twilio_fp.rest.verify.v2 import CreateService
from twilio_fp.testing.fake.members import (
    fact_named,
    format_time,
    members_from_params,
    representation,
    resolve_marks,
    resolve_references,
    wire_of,
)
from twilio_fp.testing.fake.parsed_request import ParsedRequest
from twilio_fp.testing.fake.places import place_of
from twilio_fp.testing.fake.reading import read_params
from twilio_fp.testing.fake.refusals import RefusedError
from twilio_fp.testing.fake.routes import route
from twilio_fp.testing.fake.start import ACCOUNT, START, started
from twilio_fp.testing.fake.state import Row

SID = "0" * 32


def parse(operation: Any) -> ParsedRequest:
    request = encode(operation, account_sid=ACCOUNT)
    host, _, path = request.url.partition("://")[2].partition("/")
    product = host.partition(".")[0]
    found = route(product, request.method, f"/{path.partition('?')[0]}")
    place = place_of(started(), product, found, ACCOUNT)
    values, _ = read_params(found, request, {})
    return ParsedRequest(route=found, http=request, account=ACCOUNT, place=place, params=values, product=product)


@given(st.integers(10**9, 4 * 10**9), st.integers(-14, 14))
def test_a_time_is_written_in_the_format_of_its_kind(seconds: int, hours: int) -> None:
    at = datetime.fromtimestamp(seconds, timezone(timedelta(hours=hours)))
    assert decode_rfc2822(format_time("rfc2822", at)) == at.replace(microsecond=0)
    assert decode_instant(format_time("date-time", at)) == at.replace(microsecond=0)
    assert format_time("date-time", at).endswith("Z")


def test_a_member_is_recognised_in_any_spelling() -> None:
    assert wire_of(Message, "DateSent") == wire_of(Message, "date_sent") == "date_sent"
    assert wire_of(Message, "nothing_such") == "nothing_such"
    assert fact_named(None) == {}


def test_a_parameter_comes_back_under_its_own_name_or_not_at_all() -> None:
    members, hidden = members_from_params(
        parse(CreateMessage(to="+1555", from_="+1556", body="Hi", status_callback="https://a")), START
    )
    assert members == {"to": "+1555", "from": "+1556", "body": "Hi"}
    assert hidden["StatusCallback"] == "https://a"
    assert hidden["Body"] == "Hi"


@pytest.mark.parametrize(
    ("operation", "name", "value"),
    [
        (CreateService(friendly_name="x", totp_time_step=30), "totp", {"time_step": 30}),
        (UpdateWorkerChannel("WS" + SID, "WK" + SID, "WC" + SID, capacity=3), "configured_capacity", 3),
        (CreateDocument("IS" + SID, data={"a": [1]}), "data", {"a": [1]}),
        (CreateSyncList("IS" + SID, ttl=60), "date_expires", "2024-01-01T00:01:00Z"),
        (CreateSyncList("IS" + SID, ttl=0), "date_expires", None),
    ],
)
def test_a_parameter_comes_back_where_the_facts_say(operation: Any, name: str, value: Any) -> None:
    members, _ = members_from_params(parse(operation), START)
    assert members[name] == value


def test_a_time_comes_back_in_the_format_of_its_record() -> None:
    at = datetime(2023, 5, 6, 7, 8, 9, tzinfo=UTC)
    members, _ = members_from_params(parse(CreateConversation(date_created=at)), START)
    assert members["date_created"] == "2023-05-06T07:08:09Z"


def test_marks_become_values_of_the_state() -> None:
    here = parse(CreateCall(to="+1555", from_="+1556", url="https://a"))
    marks = {
        "sid": {"sid": "CA"},
        "account_sid": {"sid": "AC"},
        "date_created": {"date": True},
        "start_time": {"after": 60},
        "a": {"hex": 32},
        "b": {"digits": 6},
        "c": {"letters": 9},
        "d": {"other": 1},
        "e": {"a": 1, "b": 2},
        "f": "text",
    }
    state, found = resolve_marks(started(), here, marks, here.place.collection)
    assert found["sid"].startswith("CA")
    assert found["account_sid"] == ACCOUNT
    assert found["date_created"] == "Mon, 01 Jan 2024 00:00:00 +0000"
    assert found["start_time"] == "Mon, 01 Jan 2024 00:01:00 +0000"
    assert (len(found["a"]), len(found["b"]), len(found["c"])) == (32, 6, 9)
    assert found["b"].isdigit()
    assert (found["d"], found["e"], found["f"]) == ({"other": 1}, {"a": 1, "b": 2}, "text")
    assert state.made == 4


def test_a_member_declared_equal_to_another_is() -> None:
    held = {"sid": "RM1", "unique_name": {"same": "sid"}, "own": {"same": "nothing"}, "links": {"a": 1, "same": 2}}
    assert resolve_references(held, held) == {
        "sid": "RM1",
        "unique_name": "RM1",
        "own": None,
        "links": {"a": 1, "same": 2},
    }


def test_a_response_has_each_member_of_the_record() -> None:
    here = parse(FetchMessage("SM" + SID))
    state, row = started().add(here.place.key, {"sid": "SM" + SID, "body": "Hi", "status": "sent", "strange": 1})
    later, row = state.at(START + timedelta(hours=1)).change(row, status="delivered")
    answer = representation(here, row)
    assert set(answer) == {fact.wire for fact in fact_named(Message).values()}
    assert answer["body"] == "Hi"
    assert answer["error_code"] is None
    assert answer["account_sid"] == ACCOUNT
    assert answer["date_created"] == "Mon, 01 Jan 2024 00:00:00 +0000"
    assert answer["date_updated"] == "Mon, 01 Jan 2024 01:00:00 +0000"
    assert answer["uri"] == f"/2010-04-01/Accounts/{ACCOUNT}/Messages/SM{SID}.json"
    assert answer["subresource_uris"]["media"] == f"/2010-04-01/Accounts/{ACCOUNT}/Messages/SM{SID}/Media.json"
    assert later.row(row.key) == row


def test_links_to_other_products_are_absolute_and_lead_to_existing_paths() -> None:
    here = parse(CreateService(friendly_name="x"))
    _, row = started().add(f"{here.place.collection}/VA{SID}", {"sid": "VA" + SID})
    answer = representation(here, row)
    assert answer["url"] == f"https://verify.twilio.com/v2/Services/VA{SID}"
    assert answer["links"]
    for address in answer["links"].values():
        assert address.startswith(f"https://verify.twilio.com/v2/Services/VA{SID}/")
        assert _is_offered("verify", address.partition("twilio.com")[2])


def _is_offered(product: str, path: str) -> bool:
    for method in ("GET", "POST"):
        try:
            route(product, method, path)
        except RefusedError:
            continue
        return True
    return False


def test_a_link_is_built_from_members_of_the_response_or_left_out() -> None:
    read_ = parse(FetchTaskQueue(f"WS{SID}", f"WQ{SID}"))
    members = {"sid": f"WQ{SID}", "assignment_activity_sid": "WA" + "1" * 32}
    row = Row(key=read_.place.key, created=START, updated=START, members=members)
    links = representation(read_, row)["links"]
    base = f"https://taskrouter.twilio.com/v1/Workspaces/WS{SID}"
    assert links["assignment_activity"] == f"{base}/Activities/WA{'1' * 32}"
    assert links["reservation_activity"] is None
    assert links["workspace"] == base
