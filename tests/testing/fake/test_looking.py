from __future__ import annotations

from datetime import timedelta

from twilio_fp import CreateMessage, DeleteMessage, ListMessage, Message
from twilio_fp.rest.api.v2010 import CreateAccount
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.looking import listed, records


def test_resources_of_every_account_are_shown_in_order_as_a_client_sees_them() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    theirs = client.for_account(client(CreateAccount()).sid)
    for number, sender in enumerate((client, theirs, client)):
        sender(CreateMessage(to="+15558675310", from_="+15017122661", body=f"{number}"))
        twilio.advance(timedelta(seconds=1))
    found: tuple[Message, ...] = records(twilio.state, "api.v2010.ListMessage")
    assert [message.body for message in found] == ["0", "1", "2"]
    assert found == twilio.messages
    assert found[::2] == client.collect(ListMessage())[::-1]
    assert found[1:2] == theirs.collect(ListMessage())
    assert twilio.sent(ListMessage) == (ListMessage(), ListMessage())  # looking asks for nothing


def test_only_resources_created_since_a_state_are_shown() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    sent = [client(CreateMessage(to="+15558675310", from_="+15017122661", body=body)).sid for body in "ab"]
    twilio.advance(timedelta(seconds=9))
    client(DeleteMessage(sent[0]))
    before = twilio.state
    assert records(before, "api.v2010.ListMessage", before) == ()
    received = twilio.receive_message(from_="+15558675310", to="+15017122661", body="Hi")
    assert records(twilio.state, "api.v2010.ListMessage", before) == (received,)
    assert [members["sid"] for members in listed(twilio.state, "api.v2010.ListMessage", before)] == [received.sid]
    assert len(listed(twilio.state, "api.v2010.ListMessage")) == len(twilio.messages)
