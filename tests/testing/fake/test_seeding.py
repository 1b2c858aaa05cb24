"""What is put into the fake is found by the operation that it was put in for, and so is what is above it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.testing.fake.asking import send
from tests.testing.fake.plausible import plausible
from twilio_fp import Call, CreateMessage, ListMessage, Message, UsageError, decode, encode
from twilio_fp.rest import catalogue
from twilio_fp.rest.api.v2010 import FetchConference, FetchMessage, ListConference
from twilio_fp.rest.sync.v1 import FetchService, FetchSyncMap, FetchSyncMapItem
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.behaviours import behaviour
from twilio_fp.testing.fake.seeding import store_resource
from twilio_fp.testing.fake.start import ACCOUNT, started

SID = "0" * 32
FETCHES = [
    entry
    for entry in catalogue.operations()
    if entry.name.startswith("Fetch")
    and entry.path.removesuffix(".json").endswith("}")
    and entry.spec.result
    and behaviour(f"{entry.package}.{entry.name}").answer is None  # a product may know better what there is
]


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large])
@given(st.sampled_from(FETCHES).flatmap(lambda entry: plausible(entry.load())))
def test_a_stored_resource_can_be_fetched(operation: object) -> None:
    if type(operation).__name__ == "FetchAccount":
        return
    state = store_resource(started(), ACCOUNT, operation, {})
    response = send(state, encode(operation, account_sid=ACCOUNT))[1]  # type: ignore[arg-type]
    assert response.status == 200
    decode(operation, response)  # type: ignore[arg-type]


def test_a_record_is_stored_unchanged() -> None:
    twilio = FakeTwilio()
    record = Message(sid="SM" + SID, body="", status="delivered", num_segments=0, to="+1555")
    twilio.state = store_resource(twilio.state, ACCOUNT, FetchMessage("SM" + SID), record)
    found = twilio.client()(FetchMessage("SM" + SID))
    assert (found.body, found.status, found.num_segments, found.to) == ("", "delivered", 0, "+1555")


def test_parents_are_created_and_existing_ones_kept() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    twilio.state = store_resource(
        twilio.state, ACCOUNT, FetchSyncMap("IS" + SID, "MP" + SID), {"unique_name": "people"}
    )
    twilio.state = store_resource(
        twilio.state, ACCOUNT, FetchSyncMapItem("IS" + SID, "MP" + SID, "a/b"), {"data": {"x": 1}}
    )
    assert client(FetchService("IS" + SID)).sid == "IS" + SID
    assert client(FetchSyncMap("IS" + SID, "people")).sid == "MP" + SID
    assert client(FetchSyncMapItem("IS" + SID, "people", "a/b")).data == {"x": 1}


def test_storing_again_changes_the_resource() -> None:
    state = started()
    for status in ("in-progress", "completed"):
        state = store_resource(state, ACCOUNT, FetchConference("CF" + SID), {"status": status})
    (row,) = state.rows(f"{ACCOUNT}/api/2010-04-01/Conferences")
    assert (row["status"], row["sid"]) == ("completed", "CF" + SID)


def test_a_stored_resource_is_listed_by_the_time_that_it_gives() -> None:
    twilio = FakeTwilio()
    twilio.store(FetchConference("CF" + "0" * 32), {"date_created": "Wed, 01 Jan 2020 00:00:00 +0000"})
    client = twilio.client()
    assert len(client.collect(ListConference(date_created_before=date(2021, 1, 1)))) == 1
    assert client.collect(ListConference(date_created_after=date(2021, 1, 1))) == ()


def test_members_may_have_twilios_names_or_pythons() -> None:
    twilio = FakeTwilio()
    twilio.store(FetchMessage("SM" + SID), {"from_": "+1555", "to": "+1556", "body": "Hi"})
    twilio.store(FetchMessage("SM" + "1" * 32), {"from": "+1555", "to": "+1556", "body": "Hi"})
    client = twilio.client()
    assert {client(FetchMessage("SM" + each * 32)).from_ for each in "01"} == {"+1555"}
    assert [message.from_ for message in client(ListMessage(from_="+1555")).items] == ["+1555"] * 2


def test_a_value_that_is_not_a_resource_is_rejected() -> None:
    with pytest.raises(UsageError) as caught:
        store_resource(started(), ACCOUNT, FetchMessage("SM" + SID), 3)  # type: ignore[arg-type]
    assert "resource must be a record or a mapping by wire name, got 3 (int)" in str(caught.value)


WRONG: list[tuple[Any, Any, str]] = [
    (ListMessage(), {}, "operation must name a resource"),
    (CreateMessage(to="+15558675310", from_="+15017122661", body="Hi"), {}, "operation must name a resource"),
    (FetchMessage("SM" + SID), {"body": object()}, "resource must have JSON values"),
    (FetchMessage("SM" + SID), {3: "x"}, "resource must have text as the names of its members"),
    (FetchMessage("SM" + SID), Call(sid="CA" + SID), "resource must have the SID"),
    (FetchMessage("SM" + SID), {"sid": "SM1"}, "resource must have the SID"),
    (FetchMessage("SM" + SID), {"stauts": "sent"}, "resource must have only members of Message, got 'stauts': status"),
    (FetchMessage("SM" + SID), {"colour": "red"}, "got 'colour': write one of account_sid, api_version, body"),
    (FetchMessage("SM" + SID), {"from": "a", "from_": "b"}, "each member once, got 'from' under two names"),
]


@pytest.mark.parametrize(("operation", "resource", "said"), WRONG)
def test_a_resource_that_no_operation_could_find_or_show_is_rejected(operation: Any, resource: Any, said: str) -> None:
    twilio = FakeTwilio()
    with pytest.raises(UsageError, match=said):
        twilio.store(operation, resource)
    assert twilio.state == FakeTwilio().state
