"""The entry points to a fake: how responses and faults appear over HTTP, and how through the in-memory transports."""

from __future__ import annotations

from datetime import timedelta
from typing import Final, Protocol

from twilio_fp.effect import Exchange
from twilio_fp.errors import TransportError, UsageError
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.record import Record, record
from twilio_fp.testing.clock import VirtualClock
from twilio_fp.testing.fake.addresses import ReceivedRequest, addressed, with_rewritten_urls
from twilio_fp.testing.fake.machine import Output
from twilio_fp.testing.fake.refusals import RefusedError, envelope
from twilio_fp.testing.fake.state import State
from twilio_fp.transports import OperationTransport

__all__ = ["AsyncTransport", "Backend", "DelayedResult", "WireResponse", "delayed_result", "respond"]

_NOTHING: Final = timedelta(0)


class Backend(Protocol):
    """What an entry point needs from a fake."""

    @property
    def state(self) -> State:
        """The fake's state."""
        ...

    @property
    def clock(self) -> VirtualClock:
        """The fake's time."""
        ...

    def perform(self, exchange: Exchange) -> Output:
        """Execute an exchange, and return the output, which includes a fault's outcome."""
        ...


@record(kw_only=True)
class WireResponse(Record):
    """What is sent back over the network.

    Args:
        response: the response; None if the connection is closed without one.
        is_cut: whether the connection is closed in the middle of the body, of which the response has the first part.
        is_reset: whether the connection is reset rather than closed.
        delay: how long it takes.
    """

    response: HttpResponse | None
    is_cut: bool = False
    is_reset: bool = False
    delay: timedelta = _NOTHING


def respond(fake: Backend, received: ReceivedRequest) -> WireResponse:
    """Return what a fake sends back for a request over HTTP."""
    try:
        routed = addressed(fake.state, received)
    except RefusedError as error:
        return WireResponse(response=envelope(error, ""))
    except UsageError as error:
        return WireResponse(response=envelope(RefusedError(400, 20001, str(error)), ""))
    output = fake.perform(Exchange(routed.request))
    response = None if output.response is None else with_rewritten_urls(output.response, routed)
    outcome = output.outcome
    if outcome is None:
        return WireResponse(response=response)
    return WireResponse(
        response=response,
        is_cut=outcome.name == "truncated",
        is_reset=outcome.name == "reset",
        delay=outcome.delay or _NOTHING,
    )


@record(kw_only=True)
class DelayedResult(Record):
    """The result of an in-memory transport, and its delay.

    Args:
        delay: how long it takes, in virtual time.
        response: the response; None if none arrives.
        error: the exception to raise if none arrives.
    """

    delay: timedelta = _NOTHING
    response: HttpResponse | None
    error: TransportError | None = None

    @property
    def result(self) -> HttpResponse:
        """The response.

        Raises:
            TransportError: no response arrived, or none in time.
        """
        if self.response is None:
            raise self.error or TransportError("the connection was reset", may_have_executed=True)
        return self.response


def delayed_result(output: Output, timeout: timedelta | None) -> DelayedResult:
    """Return the result of an in-memory transport.

    Args:
        output: the fake's output for the request.
        timeout: how long the client waits; None for no limit.
    """
    outcome = output.outcome
    delay = _NOTHING if outcome is None or outcome.delay is None else outcome.delay
    if timeout is not None and timeout < delay:
        message = f"no response arrived within {timeout}"
        error = TransportError(message, may_have_executed=True, timed_out=True)
        return DelayedResult(delay=timeout, response=None, error=error)
    if output.response is None:
        timed_out = outcome is not None and outcome.name == "timeout"
        if timed_out and timeout is not None:  # the client has waited for its whole timeout
            delay = timeout
        message = "no response arrived in time" if timed_out else "the connection was reset"
        error = TransportError(message, may_have_executed=True, timed_out=timed_out)
        return DelayedResult(delay=delay, response=None, error=error)
    return DelayedResult(delay=delay, response=output.response)


class AsyncTransport(OperationTransport):
    """A transport for asynchronous clients, where other tasks continue while a response is delayed.

    Args:
        fake: the fake.
    """

    def __init__(self, fake: Backend) -> None:
        self.fake = fake

    async def exchange(self, exchange: Exchange) -> HttpResponse:
        """Handle an exchange, and record it."""
        arrival = delayed_result(self.fake.perform(exchange), exchange.request.timeout)
        if arrival.delay:
            await self.fake.clock.asleep(arrival.delay)
        return arrival.result

    async def __call__(self, request: HttpRequest) -> HttpResponse:
        """Handle a request that was not made from an operation."""
        return await self.exchange(Exchange(request))
