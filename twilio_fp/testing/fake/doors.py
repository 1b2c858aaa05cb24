"""What the doors to a fake share: a request that came over HTTP, and what of its answer goes back over the network."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from twilio_fp.effect import Exchange
from twilio_fp.errors import UsageError
from twilio_fp.http import HttpResponse
from twilio_fp.record import Record, record
from twilio_fp.testing.fake.addresses import Came, addressed, led_back
from twilio_fp.testing.fake.refusals import RefusedError, envelope

if TYPE_CHECKING:
    from twilio_fp.testing.fake.shell import FakeTwilio

__all__ = ["Sent", "answered"]

_NOTHING: Final = timedelta(0)


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


def answered(fake: FakeTwilio, came: Came) -> Sent:
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
