"""What comes back through the doors to a fake: over HTTP what a network would show, in memory what a transport does."""

from __future__ import annotations

from datetime import timedelta
from typing import Final, Protocol

from twilio_fp.effect import Exchange
from twilio_fp.errors import TransportError, UsageError
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.record import Record, record
from twilio_fp.testing.clock import VirtualClock
from twilio_fp.testing.fake.addresses import Came, addressed, led_back
from twilio_fp.testing.fake.machine import Output
from twilio_fp.testing.fake.refusals import RefusedError, envelope
from twilio_fp.testing.fake.state import State
from twilio_fp.transports import OperationTransport

__all__ = ["Answering", "Arrival", "AsyncDoor", "Sent", "answered", "arrival_of"]

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


@record(kw_only=True)
class Arrival(Record):
    """What a transport in memory gives back, and when.

    Args:
        delay: how long it takes; virtual time.
        response: what arrives; None where nothing does.
        error: what is raised where nothing does.
    """

    delay: timedelta = _NOTHING
    response: HttpResponse | None
    error: TransportError | None = None

    @property
    def result(self) -> HttpResponse:
        """The response.

        Raises:
            TransportError: none came, or none in time.
        """
        if self.response is None:
            raise self.error or TransportError("the connection was reset", may_have_executed=True)
        return self.response


def arrival_of(output: Output, timeout: timedelta | None) -> Arrival:
    """Return what a transport gives back, in memory.

    Args:
        output: what came of the request.
        timeout: how long the client waits; None for as long as it takes.
    """
    outcome = output.outcome
    delay = _NOTHING if outcome is None or outcome.delay is None else outcome.delay
    if timeout is not None and timeout < delay:
        said = f"no response came within {timeout}"
        error = TransportError(said, may_have_executed=True, timed_out=True)
        return Arrival(delay=timeout, response=None, error=error)
    if output.response is None:
        timed_out = outcome is not None and outcome.name == "timeout"
        if timed_out and timeout is not None:  # who says how long to wait has waited for so long
            delay = timeout
        said = "no response came in time" if timed_out else "the connection was reset"
        error = TransportError(said, may_have_executed=True, timed_out=timed_out)
        return Arrival(delay=delay, response=None, error=error)
    return Arrival(delay=delay, response=output.response)


class AsyncDoor(OperationTransport):
    """What an asynchronous client sends by: where an answer takes its time, others go on meanwhile.

    Args:
        fake: answers.
    """

    def __init__(self, fake: Answering) -> None:
        self.fake = fake

    async def exchange(self, asked: Exchange) -> HttpResponse:
        """Answer an exchange, and remember it."""
        arrival = arrival_of(self.fake.perform(asked), asked.request.timeout)
        if arrival.delay:
            await self.fake.clock.asleep(arrival.delay)
        return arrival.result

    async def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a request that comes from no operation."""
        return await self.exchange(Exchange(request))
