"""Random histories of an application and an in-memory Twilio: a Hypothesis state machine to subclass.

This module needs Hypothesis: install ``twilio-fp[testing]``.

Source: https://hypothesis.readthedocs.io/en/latest/stateful.html
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any, ClassVar, Final

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from twilio_fp.client import Client
from twilio_fp.errors import TwilioError
from twilio_fp.program import attempt
from twilio_fp.rest.api.v2010 import CreateMessage
from twilio_fp.status import is_final
from twilio_fp.testing.fake.applications import Application
from twilio_fp.testing.fake.shell import FakeTwilio
from twilio_fp.testing.strategies.fakes import Incoming, ScriptStep, call_scripts, follow, inbound_events
from twilio_fp.testing.strategies.identifiers import phone_numbers
from twilio_fp.twiml.run.events import HungUp

__all__ = ["FakeTwilioMachine"]

_UNSUBSCRIBED: Final = 21610
_TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=40)


class FakeTwilioMachine(RuleBasedStateMachine):
    """The events between an application and Twilio, in any order: messages, calls, and the passing of time.

    Add rules for what your application does, and invariants for what must always hold. `twilio` is the fake, and
    `client` is a client for it.

    Attributes:
        number: the application's telephone number.
        url: where the application is mounted.
        voice: the path at which it answers calls, such as ``/voice``; if empty, nobody calls.
        application: the application, as `FakeTwilio.mount` takes it; if None, nothing comes in.
        settings_of_fake: the fake's settings, besides its numbers. With ``faults``, an error from `send` does not count
            as a failure.

    >>> from hypothesis import settings
    >>> from hypothesis.stateful import invariant, run_state_machine_as_test
    >>> from twilio_fp import twiml
    >>> class Echo(FakeTwilioMachine):
    ...     @staticmethod
    ...     def application(request):
    ...         return twiml.Response(twiml.Message("Thanks!"))
    ...
    ...     @invariant()
    ...     def nobody_is_thanked_without_having_written(self):
    ...         thanks = [message for message in self.twilio.messages if message.body == "Thanks!"]
    ...         assert len(thanks) <= len(self.received)
    >>> run_state_machine_as_test(Echo, settings=settings(max_examples=5, deadline=None, database=None))
    """

    number: ClassVar[str] = "+15017122661"
    url: ClassVar[str] = "https://app.example"
    voice: ClassVar[str] = ""
    application: Application | None = None
    settings_of_fake: ClassVar[dict[str, Any]] = {}

    twilio: FakeTwilio
    """The in-memory Twilio."""
    client: Client
    """A client for `twilio`."""
    sent: list[str]
    """The SIDs of the messages sent by `send`."""
    received: list[Incoming]
    """The messages that came in through `receive`."""

    def __init__(self) -> None:
        super().__init__()
        settings: dict[str, Any] = {"numbers": [self.number], **self.settings_of_fake}
        self.twilio = FakeTwilio(**settings)
        self.client = self.twilio.client()
        self.sent = []
        self.received = []
        application = type(self).application
        if application is not None:
            self.twilio.mount(self.url, application)

    @rule(to=phone_numbers(), body=_TEXTS)
    def send(self, to: str, body: str) -> None:
        """The application's own code sends a message, which is refused if the recipient has unsubscribed."""
        outcome = self.client(attempt(CreateMessage(to=to, from_=self.number, body=body)))
        if not isinstance(outcome, TwilioError):
            self.sent.append(outcome.sid)
        elif not self.settings_of_fake.get("faults") and getattr(outcome, "code", None) != _UNSUBSCRIBED:
            raise outcome

    @rule(event=inbound_events(st.just("")))
    def receive(self, event: Incoming) -> None:
        """Somebody writes to the application's number."""
        if type(self).application is not None:
            event = Incoming(from_=event.from_, to=self.number, body=event.body, media=event.media)
            self.received.append(event)
            event.happen(self.twilio, url=self.url)

    @rule(script=call_scripts(), from_=phone_numbers())
    def somebody_calls(self, script: tuple[ScriptStep, ...], from_: str) -> None:
        """Somebody calls the application's number, follows a script, and hangs up at its end."""
        if type(self).application is not None and self.voice:
            caller = self.twilio.dial(f"{self.url}{self.voice}", from_=from_, to=self.number)
            follow(caller, (*script, HungUp()))

    @rule(seconds=st.integers(0, 3600))
    def advance(self, seconds: int) -> None:
        """Time passes."""
        self.twilio.advance(timedelta(seconds=seconds))

    @rule()
    def settle(self) -> None:
        """Time passes until nothing is in flight."""
        self.twilio.run_until_idle()
        unfinished = [message.sid for message in self.twilio.messages if not is_final(message.status)]
        if unfinished:
            raise AssertionError(f"nothing is in flight, but messages are not final: {', '.join(unfinished)}")

    @invariant()
    def every_message_is_kept_once(self) -> None:
        """Every sent message is kept, and no two messages share a SID."""
        sids = [message.sid for message in self.twilio.messages]
        if len(set(sids)) < len(sids) or not set(self.sent) <= set(sids):
            raise AssertionError(f"{len(self.sent)} messages were sent, but the fake has {sids}")
