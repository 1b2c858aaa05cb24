from __future__ import annotations

import pytest
from sms_bot import HOURS, OWNER, SHOP, bot, in_memory

from twilio_fp.testing import FakeTwilio

CUSTOMER = "+15558675310"


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("When are you OPEN", HOURS),
        ("hours", HOURS),
        ("What about 1007?", "Repair 1007 is ready to be collected."),
        ("What about 9999?", "We have no repair 9999."),
        ("Do you sell helmets?", "Somebody will call you back."),
    ],
)
def test_a_customer_is_answered(asked: str, said: str) -> None:
    twilio = in_memory()
    twilio.receive_message(from_=CUSTOMER, to=SHOP, body=asked)
    twilio.run_until_idle()
    (answered,) = [message for message in twilio.messages if message.to == CUSTOMER]
    assert (answered.body, answered.status) == (said, "delivered")


def test_a_question_that_the_bot_does_not_understand_goes_to_the_owner() -> None:
    twilio = in_memory()
    twilio.receive_message(from_=CUSTOMER, to=SHOP, body="Do you sell helmets?")
    (told,) = [message for message in twilio.messages if message.to == OWNER]
    assert told.body == f"{CUSTOMER} asks: Do you sell helmets?"


def test_a_message_that_twilio_did_not_sign_is_refused() -> None:
    shop, stranger = FakeTwilio(), FakeTwilio(auth_token="another")
    stranger.mount("https://shop.example", bot(shop.client(), shop.credentials))
    stranger.receive_message(from_=CUSTOMER, to=SHOP, body="hours", url="https://shop.example/sms")
    assert [delivered.response.status for delivered in stranger.callbacks if delivered.response] == [403]
    assert [message.body for message in stranger.messages] == ["hours"]
