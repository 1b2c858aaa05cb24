"""Notify: bindings, and who gets a message."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.refusing import refusal
from twilio_fp.rest.messaging.v1 import CreateService as CreateMessagingService
from twilio_fp.rest.notify import v1
from twilio_fp.testing import FakeTwilio

if TYPE_CHECKING:
    from twilio_fp.client import Client

NUMBERS = ("+15558675310", "+15558675311", "+15558675312")


@pytest.fixture
def twilio() -> FakeTwilio:
    return FakeTwilio()


@pytest.fixture
def client(twilio: FakeTwilio) -> Client:
    return twilio.client()


def service(client: Client) -> str:
    messaging = client(CreateMessagingService(friendly_name="m"))
    return str(client(v1.CreateService(messaging_service_sid=str(messaging.sid))).sid)


def bind(sid: str, identity: str, address: str, *tags: str, kind: str = "sms") -> v1.CreateBinding:
    return v1.CreateBinding(sid, identity=identity, binding_type=kind, address=address, tag=tags or None)


def test_a_binding_has_automatic_tags_besides_its_own(client: Client) -> None:
    sid = service(client)
    made = client(bind(sid, "ann", NUMBERS[0], "vip"))
    assert list(made.tags or ()) == ["vip", "all", "sms"]
    again = client(bind(sid, "ann", NUMBERS[0]))
    assert [each.sid for each in client(v1.ListBinding(sid)).items] == [again.sid]
    client(bind(sid, "bob", "token", "vip", kind="fcm"))
    assert [each.identity for each in client(v1.ListBinding(sid, tag=["vip"])).items] == ["bob"]
    assert [each.identity for each in client(v1.ListBinding(sid, identity=["ann"])).items] == ["ann"]


BINDINGS = st.lists(
    st.tuples(st.sampled_from("ab"), st.sampled_from(NUMBERS), st.sampled_from(["vip", "other"])), max_size=5
)


@given(BINDINGS, st.sets(st.sampled_from("ab")), st.sets(st.sampled_from(["vip", "other", "all"])))
def test_each_recipient_gets_one_text_per_number(
    bindings: list[tuple[str, str, str]], identities: set[str], tags: set[str]
) -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    sid = service(client)
    held: dict[tuple[str, str], str] = {}
    for identity, number, tag in bindings:
        client(bind(sid, identity, number, tag))
        held[identity, number] = tag
    if not identities and not tags:
        return
    client(v1.CreateNotification(sid, identity=sorted(identities) or None, tag=sorted(tags) or None, body="Hi"))
    expected = {number for (identity, number), tag in held.items() if identity in identities or tags & {tag, "all"}}
    assert sorted(str(text.to) for text in twilio.messages) == sorted(expected)
    assert {text.body for text in twilio.messages} <= {"Hi"}


def test_a_notification_goes_to_the_bindings_that_it_names(twilio: FakeTwilio, client: Client) -> None:
    sid = service(client)
    to = [json.dumps({"binding_type": "sms", "address": number}) for number in NUMBERS]
    made = client(v1.CreateNotification(sid, to_binding=to, body="Hi", sms={"body": "Text"}))
    twilio.run_until_idle()
    assert {(text.to, text.body) for text in twilio.messages} == {(number, "Text") for number in NUMBERS}
    assert (made.body, str(made.sid)[:2]) == ("Hi", "NT")


def test_invalid_notifications_are_refused(client: Client) -> None:
    bare = str(client(v1.CreateService(friendly_name="bare")).sid)
    client(bind(bare, "ann", NUMBERS[0]))
    assert refusal(client, v1.CreateNotification(bare, identity=["ann"], body="Hi")) == (400, 52182)
    client(v1.CreateNotification(bare, identity=["nobody"], body="Hi"))
