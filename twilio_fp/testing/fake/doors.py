"""What comes back through the doors to a fake: over HTTP what a network would show, in memory what a transport does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Final, Protocol

from twilio_fp.effect import Exchange
from twilio_fp.errors import TransportError, UsageError
from twilio_fp.http import HttpResponse
from twilio_fp.record import Record, record
from twilio_fp.testing.clock import VirtualClock
from twilio_fp.testing.fake.addresses import Came, addressed, led_back
from twilio_fp.testing.fake.machine import Output
from twilio_fp.testing.fake.refusals import RefusedError, envelope
from twilio_fp.testing.fake.state import State

__all__ = ["Answering", "Sent", "answered", "response_of"]

_NOTHING: Final = timedelta(0)


class Answering(Protocol):
    """What a door needs of a fake."""

    @property
    def state(self) -> State:
        """What is held."""
        ...

    @property
    def clock(self) -> VirtualClock:
        """The fake's time."""
        ...

    def perform(self, asked: Exchange) -> Output:
        """Do what an exchange asks for, and say what befell it."""
        ...


@record(kw_only=True)
class Sent(Record):
    """What goes back over the network.

    Args:
        response: what is answered; None where the connection is closed without an answer.
        is_cut: whether the connection is closed in the middle of the body, of which this is the first part.
        is_reset: whether the connection is reset rather than closed.
        delay: how long it takes.
    """

    response: HttpResponse | None
    is_cut: bool = False
    is_reset: bool = False
    delay: timedelta = _NOTHING


def answered(fake: Answering, came: Came) -> Sent:
    """Return what a fake sends back for a request that came over HTTP."""
    try:
        asked = addressed(fake.state, came)
    except RefusedError as error:
        return Sent(response=envelope(error, ""))
    except UsageError as error:
        return Sent(response=envelope(RefusedError(400, 20001, str(error)), ""))
    output = fake.perform(Exchange(asked.request))
    response = None if output.response is None else led_back(output.response, asked)
    outcome = output.outcome
    if outcome is None:
        return Sent(response=response)
    return Sent(
        response=response,
        is_cut=outcome.name == "truncated",
        is_reset=outcome.name == "reset",
        delay=outcome.delay or _NOTHING,
    )


def response_of(output: Output, timeout: timedelta | None, sleep: Callable[[timedelta], None]) -> HttpResponse:
    """Return what a transport gives back, in memory.

    Args:
        output: what came of the request.
        timeout: how long the client waits; None for as long as it takes.
        sleep: lets time pass.

    Raises:
        TransportError: no response came, or none in time.
    """
    outcome = output.outcome
    if outcome is not None and outcome.name == "slow" and outcome.delay is not None:
        if timeout is not None and timeout < outcome.delay:
            sleep(timeout)
            raise TransportError(f"no response came within {timeout}", may_have_executed=True, timed_out=True)
        sleep(outcome.delay)
    if output.response is None:
        timed_out = outcome is not None and outcome.name == "timeout"
        raise TransportError(
            "no response came in time" if timed_out else "the connection was reset",
            may_have_executed=True,
            timed_out=timed_out,
        )
    return output.response
