"""What the factories have in common: made-up SIDs, numbers and members."""

from __future__ import annotations

from typing import Any, Final, TypeVar

from twilio_fp.webhooks import Event

__all__ = ["CALLER", "OURS", "call_members", "made_up_sid", "make_event"]

E = TypeVar("E", bound=Event)

CALLER: Final = "+15558675310"
"""The number of a caller or sender."""

OURS: Final = "+15017122661"
"""A number of the account."""


def made_up_sid(prefix: str) -> str:
    """Return the SID that the factories use for a kind of resource."""
    return prefix + "0" * 31 + "1"


def make_event(kind: type[E], params: dict[str, Any], **defaults: Any) -> E:
    """Return an event with these members, of which those that are given take precedence."""
    members: dict[str, Any] = {"account_sid": made_up_sid("AC"), **defaults, **params}
    return kind(**members)


def call_members(**defaults: Any) -> dict[str, Any]:
    """Return the members of an event about an incoming call, with these in place of the usual ones."""
    return {
        "call_sid": made_up_sid("CA"),
        "from_": CALLER,
        "to": OURS,
        "direction": "inbound",
        "call_status": "in-progress",
    } | defaults
