"""Appointment reminders: each is sent once, retried if Twilio is busy, and reported if it did not arrive.

``python examples/reminders.py`` sends some on an in-memory Twilio that is sometimes busy;
``examples/test_reminders.py`` tests it.
"""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from attrs import frozen

from twilio_fp import ApiError, CreateMessage, FetchMessage, Program, TransportError, is_final, parallel, poll
from twilio_fp.middleware import Retry
from twilio_fp.testing import FakeTwilio, Fault
from twilio_fp.testing.fake import rate_limited, timeout_after_execution

if TYPE_CHECKING:
    from collections.abc import Iterable

CLINIC = "+15017122661"


@frozen
class Appointment:
    """A patient's appointment."""

    phone: str
    name: str
    at: datetime


@frozen
class Outcome:
    """The status of a reminder: ``delivered``, ``undelivered``, ``failed``, ``refused`` or ``unknown``."""

    appointment: Appointment
    status: str


def remind(appointment: Appointment) -> Program[Outcome]:
    """Send a reminder, and wait for its final status."""
    body = f"{appointment.name}, we expect you tomorrow at {appointment.at:%H:%M}."
    try:
        sent = yield from CreateMessage(to=appointment.phone, from_=CLINIC, body=body)
    except (ApiError, TransportError) as error:
        return Outcome(appointment, "unknown" if error.may_have_executed else "refused")
    final = yield from poll(
        FetchMessage(sent.sid),
        until=lambda now: is_final(now.status),
        every=timedelta(seconds=5),
        at_most=timedelta(minutes=10),
    )
    return Outcome(appointment, final.status)


def remind_all(appointments: Iterable[Appointment]) -> Program[tuple[Outcome, ...]]:
    """Send all reminders, ten concurrently."""
    return (yield from parallel([remind(appointment) for appointment in appointments], at_once=10))


async def demo() -> None:
    """Show reminders while Twilio is busy once, and one response is lost.

    In an event loop, concurrent requests are sent in order, so that the second one is always Bob's.
    """
    busy = Fault(CreateMessage, nth=2, outcome=rate_limited(timedelta(seconds=2)))
    lost = Fault(CreateMessage, nth=4, outcome=timeout_after_execution)
    twilio = FakeTwilio(faults=[busy, lost])
    client = twilio.async_client(middleware=[Retry.standard], random=lambda: 0.5)
    at = twilio.clock.now() + timedelta(days=1)
    people = [("+15558675310", "Ada"), ("+15558675311", "Bob"), ("+15005550011", "Cid"), ("+15558675312", "Dora")]
    for outcome in await client(remind_all([Appointment(phone, name, at) for phone, name in people])):
        print(f"{outcome.appointment.name:<5} {outcome.status}")
    print(f"{len(twilio.messages)} messages, {len(twilio.requests)} requests")


if __name__ == "__main__":
    asyncio.run(demo())
