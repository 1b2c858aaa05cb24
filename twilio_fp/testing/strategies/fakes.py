"""Strategies for what happens to an application of a fake Twilio: faults, incoming messages, and callers."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import timedelta
from typing import Any, Final, TypeAlias

from attrs import field
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from twilio_fp.checks import instance, whole
from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.record import Record, record
from twilio_fp.testing.fake.caller import Caller, CallerError
from twilio_fp.testing.fake.faults import (
    Fault,
    Outcome,
    bad_gateway,
    broken_next_link,
    duplicated_callback,
    rate_limited,
    reset,
    server_error,
    slow,
    timeout_after_execution,
    timeout_before_execution,
    truncated,
)
from twilio_fp.testing.fake.shell import FakeTwilio
from twilio_fp.testing.strategies.identifiers import phone_numbers
from twilio_fp.twiml.run.events import Elapsed, HungUp, Pressed, Spoke

__all__ = ["Incoming", "ScriptStep", "call_scripts", "fault_scripts", "follow", "inbound_events"]

_SECONDS: Final = st.integers(1, 30).map(lambda seconds: timedelta(seconds=seconds))
_OUTCOMES: Final[SearchStrategy[Outcome]] = (
    st.sampled_from(
        (
            bad_gateway,
            reset,
            timeout_before_execution,
            timeout_after_execution,
            truncated,
            broken_next_link,
            duplicated_callback,
            server_error(),
            server_error(503),
            server_error(executed=True),
        )
    )
    | _SECONDS.map(rate_limited)
    | _SECONDS.map(slow)
)


def fault_scripts(*operations: Any, max_faults: int = 3, max_nth: int = 5) -> SearchStrategy[tuple[Fault, ...]]:
    """Return a strategy for the ``faults`` of a `FakeTwilio`.

    Each fault affects one request of its operation, so that enough retries succeed.

    Args:
        operations: the classes of the operations affected; if omitted, any operation.
        max_faults: the maximum number of faults.
        max_nth: the last request of an operation that a fault may affect, counted from 1.

    >>> from hypothesis import given
    >>> from twilio_fp import CreateMessage, attempt
    >>> from twilio_fp.testing import FakeTwilio
    >>> @given(fault_scripts(CreateMessage))
    ... def no_message_is_sent_twice(faults):
    ...     twilio = FakeTwilio(faults=faults)
    ...     twilio.client()(attempt(CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")))
    ...     assert len(twilio.messages) <= 1
    >>> no_message_is_sent_twice()

    Raises:
        UsageError: an argument is not an operation class, or a bound is not a positive int.
    """
    whole("max_faults", max_faults, 1)
    whole("max_nth", max_nth, 1)
    for operation in operations:
        Fault(operation, outcome=reset)  # rejects anything but an operation class, by name
    affected = st.sampled_from(operations) if operations else st.none()
    faults = st.builds(Fault, affected, outcome=_OUTCOMES, nth=st.integers(1, max_nth))
    return st.lists(faults, max_size=max_faults).map(tuple)


@record
class Incoming(Record):
    """An incoming message.

    Attributes:
        from_: the sender.
        to: the number it is sent to.
        body: its text.
        media: URLs of its files.
    """

    from_: str = field(kw_only=True)
    to: str = field(kw_only=True)
    body: str = field(default="", kw_only=True)
    media: tuple[str, ...] = field(default=(), kw_only=True)

    def happen(self, twilio: FakeTwilio, **params: Any) -> None:
        """Deliver the message to a fake.

        Args:
            twilio: the fake.
            params: further arguments of `FakeTwilio.receive_message`, such as ``url``.
        """
        twilio.receive_message(from_=self.from_, to=self.to, body=self.body, media=self.media, **params)


_TEXTS: Final = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=40)
_WORDS: Final = st.sampled_from(("STOP", "stop", "START", "HELP", "Stop please", "YES", "1", "🙂"))


def inbound_events(
    to: SearchStrategy[str] | str = "+15017122661", *, from_: SearchStrategy[str] | str | None = None
) -> SearchStrategy[Incoming]:
    """Return a strategy for messages that people send to an application: any text, opt-out words, files.

    Args:
        to: the number they are sent to, or a strategy for it.
        from_: the sender, or a strategy for it; None for telephone numbers of any country.

    >>> from hypothesis import given
    >>> from twilio_fp.testing import FakeTwilio
    >>> @given(inbound_events())
    ... def a_message_is_received(event):
    ...     twilio = FakeTwilio()
    ...     event.happen(twilio)
    ...     assert [message.body for message in twilio.messages][:1] == [event.body]
    >>> a_message_is_received()

    Raises:
        UsageError: ``to`` or ``from_`` is neither a string nor a strategy.
    """
    media = st.lists(st.sampled_from(("https://example.com/a.jpg", "https://example.com/b.pdf")), max_size=2).map(tuple)
    senders = phone_numbers() if from_ is None else _strategy("from_", from_)
    return st.builds(Incoming, from_=senders, to=_strategy("to", to), body=_TEXTS | _WORDS, media=media)


def _strategy(name: str, value: SearchStrategy[str] | str) -> SearchStrategy[str]:
    if isinstance(value, str):
        return st.just(value)
    if not isinstance(value, SearchStrategy):
        raise UsageError(f"{name} must be a telephone number or a strategy, got {typed(value)}")
    return value


ScriptStep: TypeAlias = Pressed | Spoke | Elapsed | HungUp
"""A caller's action: pressing keys, speaking, staying silent until the timeout, or hanging up."""


def follow(caller: Caller, script: Iterable[ScriptStep]) -> None:
    """Make a caller follow a script, skipping the steps that the call does not allow.

    Args:
        caller: the caller, from `FakeTwilio.dial`.
        script: the steps, as drawn by `call_scripts`.

    >>> from hypothesis import given
    >>> from twilio_fp import twiml
    >>> from twilio_fp.testing import FakeTwilio
    >>> menu = twiml.Response([twiml.Gather(twiml.Say("Press 1."), num_digits=1), twiml.Say("Bye.")])
    >>> @given(call_scripts(max_steps=3))
    ... def every_call_ends(script):
    ...     twilio = FakeTwilio()
    ...     twilio.mount("https://app.example", lambda request: menu)
    ...     caller = twilio.dial("https://app.example/voice")
    ...     follow(caller, script)
    ...     twilio.run_until_idle()
    ...     assert caller.status == "completed"
    >>> every_call_ends()

    Raises:
        UsageError: ``caller`` is not a `Caller`, or ``script`` holds something other than steps.
    """
    instance("caller", caller, Caller, "a Caller, as returned by FakeTwilio.dial")
    steps = tuple(script) if isinstance(script, Iterable) else (script,)
    for step in steps:
        instance("script", step, (Pressed, Spoke, Elapsed, HungUp), "steps such as Pressed('1')")
    for step in steps:
        with suppress(CallerError):
            match step:
                case Pressed():
                    caller.press(step.digits)
                case Spoke():
                    caller.say(step.text, confidence=step.confidence)
                case HungUp():
                    caller.hang_up()
                case Elapsed():
                    caller.wait(_SILENCE if step.after_seconds is None else timedelta(seconds=step.after_seconds))


_SILENCE: Final = timedelta(seconds=10)


def call_scripts(*, keys: str = "0123456789*#", max_steps: int = 8) -> SearchStrategy[tuple[ScriptStep, ...]]:
    """Return a strategy for a caller's actions, for `follow` and `twilio_fp.twiml.run.rehearse`.

    Args:
        keys: the keys that the caller may press.
        max_steps: the maximum number of steps.

    >>> from hypothesis import given
    >>> from twilio_fp import twiml
    >>> from twilio_fp.twiml import run
    >>> menu = twiml.Response([twiml.Gather(twiml.Say("Press 1."), num_digits=1, action="/menu"), twiml.Say("Bye.")])
    >>> pages = {"/menu": twiml.Response(twiml.Say("Sales."))}
    >>> @given(call_scripts())
    ... def every_call_ends(script):
    ...     assert run.rehearse(menu, script, documents=pages, url="https://app.example/voice")
    >>> every_call_ends()

    Raises:
        UsageError: ``keys`` has a character that is not a key, or ``max_steps`` is not a positive int.
    """
    whole("max_steps", max_steps, 1)
    Pressed(keys)  # rejects anything but keys, by name
    pressed = st.text(keys, min_size=1, max_size=6).map(Pressed)
    spoke = st.builds(Spoke, _TEXTS | st.just(""), confidence=st.none() | st.floats(0, 1))
    steps: SearchStrategy[Any] = pressed | spoke | st.just(Elapsed())

    def with_end(done: list[Any], end: tuple[Any, ...]) -> tuple[Any, ...]:
        return (*done, *end)

    return st.builds(with_end, st.lists(steps, max_size=max_steps - 1), st.sampled_from(((), (HungUp(),))))
