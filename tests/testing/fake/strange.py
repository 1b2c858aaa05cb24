"""What `parse_event` does not know of the requests that the fake sends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from twilio_fp.webhooks import UnknownEvent, parse_event, unverified

if TYPE_CHECKING:
    from collections.abc import Mapping

    from twilio_fp.webhooks import WebhookRequest

__all__ = ["strange"]

UNDOCUMENTED: Final[Mapping[str, frozenset[str]]] = {
    # The fake passes the incoming message on to the action of <Message>; Twilio documents MessageSid and MessageStatus.
    "MessageStatus": frozenset({"Body", "FromCountry", "NumMedia", "ToCountry"}),
    # Documented for the fallbacks of calls and messages only.
    "TaskAssignment": frozenset({"ErrorCode", "ErrorUrl"}),
    # The JSON of the Conversations orchestrator's status callbacks; no page describes its members.
    "UnknownEvent": frozenset({"eventType", "timestamp", "data"}),
}
"""Parameters that need no field, since no page of Twilio's says that it sends them, by class."""


def _is_of_the_application(name: str) -> bool:
    """Return whether a parameter is the application's own: from its URL's query, or from a client's or SIP call."""
    return name.startswith("SipHeader_") or (name.islower() and name.isalpha())


def strange(request: WebhookRequest) -> str:
    """Return what is not known of a request: its parameters, if it is of no known kind, or those without a field."""
    event = parse_event(unverified(request))
    kind = type(event).__name__
    left = {name for name in event.extra if not _is_of_the_application(name)} - UNDOCUMENTED.get(kind, frozenset())
    if isinstance(event, UnknownEvent):
        left |= set(event.extra) if left else set()
    return f"{kind}: {', '.join(sorted(left))}" if left else ""
