"""A bicycle shop's text message bot: opening hours, the state of repairs, or a call back from a person.

``python examples/sms_bot.py`` shows a conversation with it on an in-memory Twilio; ``examples/test_sms_bot.py`` tests
it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twilio_fp import AuthToken, Client, CreateMessage, twiml
from twilio_fp.rest.api.v2010 import CreateIncomingPhoneNumber
from twilio_fp.testing import FakeTwilio
from twilio_fp.webhooks import IncomingMessage
from twilio_fp.webhooks.adapters import wsgi

if TYPE_CHECKING:
    from collections.abc import Mapping
    from wsgiref.types import WSGIApplication

SHOP = "+15017122661"
OWNER = "+15017122670"
HOURS = "We are open from 9 to 6, Monday to Saturday."
REPAIRS: Mapping[str, str] = {"1007": "ready to be collected", "1008": "waiting for a part"}


def reply(text: str, repairs: Mapping[str, str]) -> str:
    """Return the bot's reply to a message; empty if a person must reply."""
    words = [word.strip("#?!.,") for word in text.lower().split()]
    if "hours" in words or "open" in words:
        return HOURS
    number = next((word for word in words if word.isdigit()), "")
    if number in repairs:
        return f"Repair {number} is {repairs[number]}."
    return f"We have no repair {number}." if number else ""


def bot(client: Client, keys: AuthToken, repairs: Mapping[str, str] = REPAIRS) -> WSGIApplication:
    """Return the application that handles each incoming message."""

    def handle(event: IncomingMessage) -> twiml.Response:
        said = reply(event.body or "", repairs)
        if said:
            return twiml.Response(twiml.Message(said))
        client(CreateMessage(to=OWNER, from_=SHOP, body=f"{event.from_} asks: {event.body}"))
        return twiml.Response(twiml.Message("Somebody will call you back."))

    return wsgi.application(handle, IncomingMessage, keys=keys)


def in_memory() -> FakeTwilio:
    """Return an in-memory Twilio in which the shop's number uses the bot."""
    twilio = FakeTwilio()
    client = twilio.client()
    client(CreateIncomingPhoneNumber(phone_number=SHOP, sms_url="https://shop.example/sms"))
    twilio.mount("https://shop.example", bot(client, twilio.credentials))
    return twilio


def demo() -> None:
    """Show a conversation, and all messages sent."""
    twilio = in_memory()
    for text in ("When are you open?", "How is repair #1008?", "Do you sell helmets?"):
        twilio.receive_message(from_="+15558675310", to=SHOP, body=text)
    twilio.run_until_idle()
    for message in twilio.messages:
        print(f"{message.from_} → {message.to}  {message.status:<9}  {message.body}")


if __name__ == "__main__":
    demo()
