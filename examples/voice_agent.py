"""A restaurant's telephone agent with ConversationRelay, based on rules instead of a model.

Run ``python examples/voice_agent.py`` to hear three callers; ``examples/test_voice_agent.py`` tests it. To serve it,
mount the result of `app` in an ASGI server, and give Twilio the URL of this TwiML:
``<Response><Connect><ConversationRelay url="wss://…/relay"/></Connect></Response>``.
"""

from __future__ import annotations

import json
import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs

from attrs import evolve, frozen

from twilio_fp import AuthToken
from twilio_fp.streams import End, Event, Interrupt, Prompt, RelayDtmf, Setup, Text
from twilio_fp.streams.adapters import asgi
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.streams import RelayCaller
from twilio_fp.twiml import Connect, ConversationRelay, Response, Say

if TYPE_CHECKING:
    from collections.abc import Generator

    from twilio_fp.http import HttpRequest
    from twilio_fp.streams import RelaySent
    from twilio_fp.webhooks.adapters.asgi import Application

NUMBERS: Final = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "tomorrow")
CLOSED: Final = "monday"


@frozen
class Booking:
    """The details known so far of a requested table."""

    guests: int | None = None
    day: str | None = None
    hour: int | None = None

    @property
    def missing(self) -> str:
        """The question to ask next; empty if nothing is missing."""
        if self.guests is None:
            return "For how many?"
        if self.day is None:
            return "On which day?"
        return "At what time?" if self.hour is None else ""

    def __str__(self) -> str:
        return f"a table for {self.guests} on {str(self.day).capitalize()} at {self.hour}"


def understood(words: str, booking: Booking) -> Booking:
    """Return the booking, updated with the details in a caller's words."""
    said = words.lower()
    guests = re.search(rf"\bfor ({'|'.join(NUMBERS)}|\d+)\b", said)
    hour = re.search(rf"\bat ({'|'.join(NUMBERS)}|\d+)\b", said)
    day = next((one for one in DAYS if one in said), None)
    return Booking(
        guests=_number(guests[1]) if guests else booking.guests,
        day=day or booking.day,
        hour=_number(hour[1]) if hour else booking.hour,
    )


def _number(word: str) -> int:
    return NUMBERS[word] if word in NUMBERS else int(word)


def agent() -> Generator[list[RelaySent] | RelaySent | None, Event, None]:
    """Book a table, question by question; the caller may interrupt, or give all details in one sentence."""
    booking = Booking()
    replies: list[RelaySent] | RelaySent | None = None
    while True:
        event = yield replies
        replies = None
        match event:
            case Setup():
                replies = Text("Luigi's, good evening. Would you like to book a table?", last=True)
            case Interrupt():
                continue  # their words follow as a prompt
            case RelayDtmf(digit="0"):
                replies = handed_over("human", booking)
            case Prompt(voice_prompt=words, last=True):
                yes = re.search(r"\b(yes|right|please|perfect)\b", words.lower())
                if yes and not booking.missing:
                    replies = handed_over("booked", booking)
                    continue
                booking = understood(words, booking)
                replies = asked(booking)
                if booking.day == CLOSED:
                    booking = evolve(booking, day=None)
            case _:
                pass


def asked(booking: Booking) -> list[RelaySent]:
    """Return the next question, in pieces, as a model would produce it."""
    if booking.day == CLOSED:
        return [Text("We are closed on Mondays, I'm afraid. "), Text("Which other day?", last=True)]
    if booking.missing:
        return [Text("Very well. "), Text(booking.missing, last=True)]
    return [
        Text(f"So that is {booking}. "),
        Text("Is that right? It would be under the number you call from.", last=True),
    ]


def handed_over(reason: str, booking: Booking) -> End:
    """End the session, and pass the reason to the webhook that continues the call."""
    known = {"guests": booking.guests, "day": booking.day, "hour": booking.hour}
    return End(json.dumps({"reason": reason, **known}))


def app(keys: AuthToken) -> Application:
    """Return the application, which accepts connections from Twilio only."""
    return asgi.application(agent, keys=keys, public_url="https://luigis.example")


KEYS: Final = AuthToken(account_sid="AC" + "0" * 32, token="only an example")
RELAY: Final = "wss://luigis.example/relay"


def call() -> RelayCaller:
    """Return a caller to the restaurant."""
    return RelayCaller(app(KEYS), url=RELAY, key=KEYS)


def documents(request: HttpRequest) -> Response:
    """Answer Twilio's requests: connect calls to the agent, and end them as its handoff data says."""
    if request.url.endswith("/voice"):
        return Response(Connect(ConversationRelay(url=RELAY, dtmf_detection=True), action="/after"))
    told = parse_qs(request.body.decode())
    handed_over = json.loads(told.get("HandoffData", ["{}"])[0])
    if handed_over.get("reason") == "booked":
        return Response(
            Say(f"A table for {handed_over['guests']} it is. See you on {handed_over['day'].capitalize()}!")
        )
    return Response(Say("One moment, somebody will be with you."))


def twilio() -> FakeTwilio:
    """Return an in-memory Twilio that uses the restaurant's applications."""
    fake = FakeTwilio(account_sid=KEYS.account_sid, auth_token=KEYS.token)
    fake.mount("https://luigis.example", documents)
    fake.mount("https://luigis.example/relay", app(KEYS))
    return fake


def main() -> None:
    caller = call()
    caller.say("Yes, for two people, please.")
    caller.say("On Monday.")
    caller.interrupt("Then on Tuesday.", after=timedelta(seconds=1.5))
    caller.say("At eight.")
    caller.interrupt("Yes, that's right.", after=timedelta(seconds=4))
    print(caller.transcript, f"handed over: {caller.handoff_data}", sep="\n", end="\n\n")

    impatient = call()
    impatient.interrupt("A table for four on Friday at 7.", after=timedelta(seconds=1))
    impatient.wait(timedelta(seconds=2))
    impatient.press("0")
    print(impatient.transcript, f"handed over: {impatient.handoff_data}", sep="\n", end="\n\n")

    fake = twilio()
    caller_in_full = fake.dial("https://luigis.example/voice")
    caller_in_full.say("Yes, for three people on Sunday.")
    caller_in_full.say("At seven.")
    caller_in_full.wait(timedelta(seconds=4))
    caller_in_full.say("Perfect.", at_once=True)
    fake.run_until_idle()
    print(caller_in_full.transcript)


if __name__ == "__main__":
    main()
