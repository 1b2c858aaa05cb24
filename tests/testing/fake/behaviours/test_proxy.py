"""Proxy: pools, sessions, participants, and what passes between them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.refusing import refusal
from twilio_fp.rest.api.v2010 import FetchIncomingPhoneNumber, ListIncomingPhoneNumber
from twilio_fp.rest.monitor.v1 import ListAlert
from twilio_fp.rest.proxy import v1
from twilio_fp.testing import FakeTwilio

if TYPE_CHECKING:
    from twilio_fp.client import Client

POOL = ("+15017122661", "+15017122662")
ANN, BOB, CID = "+15558675310", "+15558675311", "+15558675312"


@pytest.fixture
def twilio() -> FakeTwilio:
    return FakeTwilio(numbers=POOL)


@pytest.fixture
def client(twilio: FakeTwilio) -> Client:
    return twilio.client()


def service(client: Client, name: str = "rides", **given: Any) -> str:
    return str(client(v1.CreateService(unique_name=name, **given)).sid)


def service_with_numbers(client: Client, *numbers: str, **given: Any) -> str:
    sid = service(client, **given)
    for number in numbers or POOL:
        client(v1.CreatePhoneNumber(sid, phone_number=number))
    return sid


def session(client: Client, sid: str, *identifiers: str, **given: Any) -> str:
    made = str(client(v1.CreateSession(sid, **given)).sid)
    for identifier in identifiers:
        client(v1.CreateParticipant(sid, made, identifier=identifier))
    return made


def test_a_number_belongs_to_one_pool_which_handles_its_webhooks(client: Client) -> None:
    one, two = service(client), service(client, "other")
    made = client(v1.CreatePhoneNumber(one, phone_number=POOL[0]))
    assert (made.phone_number, made.in_use, made.is_reserved, made.iso_country) == (POOL[0], 0, False, "US")
    number = client(FetchIncomingPhoneNumber(str(made.sid)))
    assert str(number.sms_url).endswith(f"/Proxy/{one}/Webhooks/Message")
    assert refusal(client, v1.CreatePhoneNumber(one, sid=str(made.sid))) == (400, 80104)
    assert refusal(client, v1.CreatePhoneNumber(two, sid=str(made.sid))) == (409, 80101)
    assert refusal(client, v1.CreatePhoneNumber(two, phone_number="+15005550099")) == (400, 80601)
    assert refusal(client, v1.CreatePhoneNumber(two, sid="PN" + "0" * 32)) == (404, 20404)
    client(v1.DeletePhoneNumber(one, str(made.sid)))
    assert str(client(FetchIncomingPhoneNumber(str(made.sid))).voice_url).startswith("https://demo.twilio.com/")
    client(v1.CreatePhoneNumber(two, sid=str(made.sid)))


def test_a_fake_without_known_numbers_stores_a_new_one(client: Client) -> None:
    client = FakeTwilio().client()
    made = client(v1.CreatePhoneNumber(service(client), phone_number=POOL[0]))
    assert [each.sid for each in client(ListIncomingPhoneNumber()).items] == [made.sid]


def test_a_session_is_open_until_its_first_interaction(client: Client) -> None:
    sid = service_with_numbers(client)
    made = client(v1.CreateSession(sid, unique_name="ride", participants=[{"Identifier": ANN}, {"Identifier": BOB}]))
    assert (made.status, made.mode, made.date_started, made.closed_reason) == ("open", "voice-and-message", None, "")
    there = client(v1.ListParticipant(sid, "ride")).items
    assert [(each.identifier, each.proxy_identifier) for each in there] == [(ANN, POOL[0]), (BOB, POOL[0])]
    assert refusal(client, v1.CreateSession(sid, unique_name="ride")) == (400, 80603)
    assert client(v1.FetchPhoneNumber(sid, str(there[0].proxy_identifier_sid))).in_use == 1
    assert [each.in_use for each in client(v1.ListPhoneNumber(sid)).items] == [0, 1]


@pytest.mark.parametrize(
    ("identifiers", "code"), [((ANN, ANN), 80103), ((ANN, BOB, CID), 80609), (("nobody",), 80404), (("123",), 80207)]
)
def test_invalid_participants_are_refused(client: Client, identifiers: tuple[str, ...], code: int) -> None:
    sid = service_with_numbers(client) if code != 80207 else service(client)
    made = session(client, sid, *identifiers[:-1])
    assert refusal(client, v1.CreateParticipant(sid, made, identifier=identifiers[-1])) == (400, code)


def test_a_reserved_number_is_not_assigned(client: Client) -> None:
    sid = service(client)
    reserved = client(v1.CreatePhoneNumber(sid, phone_number=POOL[0], is_reserved=True))
    made = session(client, sid)
    wanted = v1.CreateParticipant(sid, made, identifier=ANN, proxy_identifier_sid=str(reserved.sid))
    assert refusal(client, wanted) == (400, 80207)
    client(v1.CreatePhoneNumber(sid, phone_number=POOL[1]))
    assert client(v1.CreateParticipant(sid, made, identifier=BOB)).proxy_identifier == POOL[1]
    assert client(wanted).proxy_identifier == POOL[0]
    freed = client(v1.UpdatePhoneNumber(sid, str(reserved.sid), is_reserved=False))
    assert (freed.is_reserved, freed.in_use) == (False, 1)


SESSIONS = st.lists(
    st.tuples(st.sampled_from(["pair", "close"]), st.sampled_from([(ANN, BOB), (ANN, CID), (BOB, CID)]))
)


@given(SESSIONS)
def test_a_proxy_number_connects_one_participant_with_one_other(steps: list[tuple[str, tuple[str, str]]]) -> None:
    client = FakeTwilio(numbers=POOL).client()
    sid = service_with_numbers(client)
    for step, pair in steps:
        open_ = [each for each in client(v1.ListSession(sid)).items if each.status != "closed"]
        if step == "close":
            for each in open_[:1]:
                client(v1.UpdateSession(sid, str(each.sid), status="closed"))
            continue
        made = session(client, sid)
        for identifier in pair:
            known = sum(
                identifier == one.identifier
                for each in open_
                for one in client(v1.ListParticipant(sid, str(each.sid))).items
            )
            operation = v1.CreateParticipant(sid, made, identifier=identifier)
            if known < len(POOL):
                client(operation)
            else:
                assert refusal(client, operation) == (400, 80206)
    ways = [
        (one.identifier, one.proxy_identifier)
        for each in client(v1.ListSession(sid)).items
        if each.status != "closed"
        for one in client(v1.ListParticipant(sid, str(each.sid))).items
    ]
    assert len(ways) == len(set(ways))


def test_a_closed_session_is_reopened_only_as_in_progress(twilio: FakeTwilio, client: Client) -> None:
    sid = service_with_numbers(client)
    made = session(client, sid, ANN, BOB)
    closed = client(v1.UpdateSession(sid, made, status="closed"))
    assert (closed.closed_reason, closed.date_ended, closed.date_started) == ("api", twilio.state.now, None)
    assert refusal(client, v1.UpdateSession(sid, made, status="open")) == (400, 80608)
    assert refusal(client, v1.CreateParticipant(sid, made, identifier=CID)) == (400, 80607)
    again = client(v1.UpdateSession(sid, made, status="in-progress"))
    assert (again.status, again.closed_reason, again.date_ended) == ("in-progress", None, None)
    assert len(client(v1.ListParticipant(sid, made)).items) == 2


def status(client: Client, sid: str, made: str) -> Any:
    found = client(v1.FetchSession(sid, made))
    return found.status, found.closed_reason


def test_a_session_ends_after_its_last_interaction_or_at_its_date(twilio: FakeTwilio, client: Client) -> None:
    sid = service_with_numbers(client, default_ttl=timedelta(hours=1))
    made = session(client, sid, ANN, BOB)
    dated = session(client, sid, date_expiry=datetime.fromisoformat("2024-01-01T00:30:00Z"))
    twilio.advance(timedelta(minutes=50))
    assert status(client, sid, dated) == ("closed", "date-expiry")
    twilio.receive_message(from_=ANN, to=POOL[0], body="Hi")
    twilio.advance(timedelta(minutes=50))
    assert status(client, sid, made) == ("in-progress", "")
    twilio.advance(timedelta(minutes=10))
    assert status(client, sid, made) == ("closed", "ttl")


def test_a_text_is_forwarded_to_the_other_participant(twilio: FakeTwilio, client: Client) -> None:
    twilio.mount("https://app.example", lambda _: None)
    sid = service_with_numbers(client, callback_url="https://app.example/proxy")
    made = session(client, sid, ANN, BOB)
    twilio.receive_message(from_=BOB, to=POOL[0], body="Where?", media=["https://app.example/a.png"])
    twilio.run_until_idle()
    came, went = twilio.messages
    assert (went.from_, went.to, went.body, went.num_media) == (POOL[0], ANN, "Where?", 1)
    (interaction,) = client(v1.ListInteraction(sid, made)).items
    assert (interaction.inbound_resource_sid, interaction.outbound_resource_sid) == (came.sid, went.sid)
    assert interaction.data == '{"body":"Where?"}'
    assert client(v1.FetchSession(sid, made)).date_last_interaction == interaction.date_created
    (params,) = twilio.callbacks
    assert (params.params["interactionSid"], params.params["outboundResourceSid"]) == (interaction.sid, went.sid)


def test_a_text_to_a_pool_without_a_session_is_not_forwarded(twilio: FakeTwilio, client: Client) -> None:
    sid = service_with_numbers(client)
    session(client, sid, ANN, BOB)
    twilio.receive_message(from_=CID, to=POOL[0], body="Hi")
    assert len(twilio.messages) == 1
    assert [each.error_code for each in client(ListAlert()).items] == ["80902"]


def test_a_text_to_one_participant_is_an_interaction(twilio: FakeTwilio, client: Client) -> None:
    sid = service_with_numbers(client)
    made = session(client, sid, ANN, BOB)
    ann = client(v1.ListParticipant(sid, made)).items[0]
    sent = client(v1.CreateMessageInteraction(sid, made, str(ann.sid), body="Your ride is here"))
    assert (sent.type, sent.outbound_participant_sid, sent.outbound_resource_status) == ("message", ann.sid, "sent")
    assert client(v1.FetchMessageInteraction(sid, made, str(ann.sid), str(sent.sid))).data == sent.data
    assert [each.sid for each in client(v1.ListInteraction(sid, made)).items] == [sent.sid]
    assert [(text.from_, text.to) for text in twilio.messages] == [(POOL[0], ANN)]
    client(v1.UpdateSession(sid, made, status="closed"))
    assert refusal(client, v1.CreateMessageInteraction(sid, made, str(ann.sid), body="x")) == (400, 80607)


def test_deleting_a_resource_deletes_its_contents(client: Client) -> None:
    sid = service_with_numbers(client)
    session(client, sid, ANN, BOB, unique_name="ride")
    client(v1.DeleteService(sid))
    assert refusal(client, v1.FetchSession(sid, "ride")) == (404, 20404)
    service_with_numbers(client)
