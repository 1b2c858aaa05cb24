"""Resources that get on by themselves: reviews, builds, orders and commands, from status to status at a steady pace.

Everything ends well: a fake that is to have something refused is given it so, by `FakeTwilio.store`. What takes days at
Twilio takes seconds here.

Not modelled: the callbacks that commands and orders have of their own.

Source: https://www.twilio.com/docs/messaging/compliance/a2p-10dlc
Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/bundles
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final

from twilio_fp.record import Record, record
from twilio_fp.testing.fake.asked import Asked, Reply
from twilio_fp.testing.fake.callbacks import call_back
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.resources import Behaviour, created, found, replied, updated
from twilio_fp.testing.fake.state import Due, Row, State

__all__ = ["BEHAVIOURS", "CREATES", "LIVES", "RULES", "Life", "lived"]

_PACE: Final = timedelta(seconds=5)
_MIXED: Final = 22204


@record
class Life(Record):
    """What a resource goes through by itself.

    Args:
        member: the member that says where it is.
        statuses: one after the other; it rests at the last.
        then: the kind of what is due at each change; empty for nothing.
    """

    member: str
    statuses: tuple[str, ...]
    then: str = ""


LIVES: Final[Mapping[str, Life]] = {
    "brand": Life("status", ("PENDING", "IN_REVIEW", "APPROVED"), "messaging_services.brand"),
    "campaign": Life("campaign_status", ("PENDING", "IN_PROGRESS", "VERIFIED"), "messaging_services.campaign"),
    "toll-free": Life("status", ("PENDING_REVIEW", "IN_REVIEW", "TWILIO_APPROVED")),
    "review": Life("status", ("pending-review", "in-review", "twilio-approved")),
    "build": Life("status", ("building", "completed")),
    "transcript": Life("status", ("queued", "in-progress", "completed")),
    "command": Life("status", ("queued", "sent", "delivered")),
    "ip-command": Life("status", ("queued", "sent")),
    "sim": Life("status", ("new", "ready")),
    "sim-update": Life("status", ("scheduled", "active")),
    "profile": Life("status", ("new", "reserving", "available")),
    "hosted": Life("status", ("received", "pending-verification")),
    "hosted-bulk": Life("request_status", ("QUEUED", "IN_PROGRESS", "PROCESSED")),
    "signing": Life("status", ("signing", "signed")),
}
"""The lives by their names."""

CREATES: Final[Mapping[str, str]] = {
    "intelligence.v2.CreateTranscript": "transcript",
    "messaging.v1.CreateTollfreeVerification": "toll-free",
    "numbers.v2.CreateAuthorizationDocument": "signing",
    "numbers.v2.CreateBulkHostedNumberOrder": "hosted-bulk",
    "numbers.v2.CreateHostedNumberOrder": "hosted",
    "supersim.v1.CreateEsimProfile": "profile",
    "supersim.v1.CreateIpCommand": "ip-command",
    "supersim.v1.CreateSim": "sim",
    "supersim.v1.CreateSmsCommand": "command",
    "wireless.v1.CreateCommand": "command",
}
"""What begins a life by being created, and does nothing else."""

_REVIEWED: Final = (
    "numbers.v2.UpdateBundle",
    "trusthub.v1.UpdateCustomerProfile",
    "trusthub.v1.UpdateTrustProduct",
)


def lived(state: State, row: Row, name: str) -> State:
    """Return the state in which a resource goes on by itself from where it is.

    Args:
        state: the state of the fake.
        row: the resource.
        name: of its life, in `LIVES`.
    """
    return state.later(_PACE, Due(kind="lifecycles.next", key=row.key, data={"life": name}))


def _next(state: State, due: Due) -> State:
    """Move a resource to its next status, unless somebody else moved it."""
    row, name = state.row(due.key), str(due.data["life"])
    life = LIVES[name]
    if row is None or row[life.member] not in life.statuses[:-1]:
        return state
    status = life.statuses[life.statuses.index(row[life.member]) + 1]
    state, row = state.change(row, **{life.member: status})
    if row["status_callback"] and name == "review":
        said = {"AccountSid": row.account, "BundleSid": row["sid"], "Status": status}
        state = call_back(state, row.account, str(row["status_callback"]), said, key=row.key)
    if life.then:
        state = state.later(timedelta(0), Due(kind=life.then, key=row.key))
    return state if status == life.statuses[-1] else lived(state, row, name)


def create(state: State, asked: Asked) -> tuple[State, Reply]:
    """Create what gets on by itself."""
    life = LIVES[CREATES[asked.name]]
    state, row = created(state, asked, {life.member: life.statuses[0]})
    return lived(state, row, CREATES[asked.name]), replied(asked, row)


def review(state: State, asked: Asked) -> tuple[State, Reply]:
    """Change what Twilio reviews, or hand it in; not both at once."""
    found(state, asked)
    status = asked.given.get("Status")
    if status is not None and len(asked.given) > 1:
        raise refused(_MIXED, "Status cannot be changed together with other fields", status=400)
    state, row = updated(state, asked)
    return (lived(state, row, "review") if status == "pending-review" else state), replied(asked, row)


def switch_sim(state: State, asked: Asked) -> tuple[State, Reply]:
    """Change a Super SIM; its new status comes a little later."""
    wanted = asked.given.get("Status")
    changes: dict[str, Any] = {"status": "scheduled"} if wanted == "active" else {}
    state, row = updated(state, asked, changes)
    return (lived(state, row, "sim-update") if changes else state), replied(asked, row)


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    **dict.fromkeys(CREATES, create),
    **dict.fromkeys(_REVIEWED, review),
    "supersim.v1.UpdateSim": switch_sim,
}

RULES: Final[Mapping[str, Callable[[State, Due], State]]] = {"lifecycles.next": _next}
