"""Message and call statuses: whether one is final, and which of two is later.

Messages and calls share ``queued``, ``failed`` and ``canceled`` with the same meaning: waiting at Twilio, unsuccessful,
called off. One table therefore serves both, and callers need not say which of the two a status belongs to. Recordings,
conferences, verifications and ``DialCallStatus`` use some of these words differently and are not covered.

Source: https://www.twilio.com/docs/messaging/api/message-resource#message-status-values
Source: https://www.twilio.com/docs/voice/api/call-resource#call-status-values
"""

from __future__ import annotations

from typing import Final

from twilio_fp.errors import UsageError

__all__ = ["CALL_STATUSES", "FINAL_STATUSES", "MESSAGE_STATUSES", "is_final", "supersedes"]

MESSAGE_STATUSES: Final[tuple[str, ...]] = (
    "scheduled",
    "accepted",
    "queued",
    "sending",
    "receiving",
    "sent",
    "partially_delivered",
    "received",
    "delivered",
    "undelivered",
    "failed",
    "canceled",
    "read",
)
"""Every message status, in order of progress.

Source: https://www.twilio.com/docs/messaging/api/message-resource#message-status-values
"""

CALL_STATUSES: Final[tuple[str, ...]] = (
    "queued",
    "initiated",
    "ringing",
    "in-progress",
    "answered",
    "completed",
    "busy",
    "no-answer",
    "failed",
    "canceled",
)
"""Every call status, in order of progress; ``initiated`` and ``answered`` (the event that makes a call
``in-progress``) only occur in status callbacks.

Source: https://www.twilio.com/docs/voice/api/call-resource#call-status-values
"""

FINAL_STATUSES: Final = frozenset(
    {
        # messages
        "received",
        "delivered",
        "undelivered",
        "read",
        # calls
        "completed",
        "busy",
        "no-answer",
        # both
        "failed",
        "canceled",
    }
)
"""The statuses after which there is nothing to wait for; see `is_final`."""

# The steps to a final status; none of the statuses on one step is later than another.
# "" is the status of a record received without one.
_STEPS: Final = (
    ("",),
    ("scheduled",),
    ("accepted",),
    ("queued",),
    ("sending", "receiving", "initiated"),
    ("sent", "ringing"),
    ("partially_delivered", "in-progress", "answered"),
)
_STEP: Final = {status: number for number, step in enumerate(_STEPS) for status in step}

# What may still follow a final status, as (later, final): a read receipt comes after a delivery receipt.
_FOLLOWS_FINAL: Final = frozenset({("read", "delivered")})


def _checked(status: str) -> str:
    if isinstance(status, str):
        return status
    raise UsageError(f"status must be a str such as 'delivered', got a value of type {type(status).__name__}")


def is_final(status: str) -> bool:
    """Return whether a message or call with this status is over, successfully or not.

    ``delivered`` is final, although ``read`` may follow on channels with read receipts (WhatsApp, RCS), since it may
    never arrive. ``sent`` is not final, but remains the last status if a carrier sends no delivery receipts, so set a
    limit when polling (``at_most=``). ``partially_delivered`` is not final either, since Twilio does not document that
    nothing follows it, nor is an unknown status.

    Args:
        status: as Twilio spells it, in lower case; any text is accepted.

    >>> is_final("delivered"), is_final("sent"), is_final("no-answer"), is_final("in-progress")
    (True, False, True, False)

    Raises:
        UsageError: the status is not a str.

    Source: https://www.twilio.com/docs/messaging/api/message-resource#message-status-values
    Source: https://www.twilio.com/docs/voice/api/call-resource#call-status-values
    """
    return _checked(status) in FINAL_STATUSES


def supersedes(new: str, old: str) -> bool:
    """Return whether a newly received status should replace the stored one.

    Status callbacks arrive late, repeated and out of order. If you store a status only when this returns True, the
    stored status never goes backwards:

    * A repeated status changes nothing.
    * A final status stays, but ``read`` replaces ``delivered``. Of two conflicting final statuses, the first stays.
    * A final status replaces any other; of two that are not final, the later replaces the earlier.
    * An unknown status (Twilio may add some) might be final: it replaces any that is not final, and is only replaced by
      a final or another unknown one.
    * ``""``, the status of a record received without one, is replaced by everything and replaces nothing.

    Args:
        new: the received status, as Twilio spells it; any text is accepted.
        old: the stored status of the same message or call.

    >>> supersedes("delivered", "sent"), supersedes("sent", "delivered"), supersedes("sent", "sent")
    (True, False, False)
    >>> supersedes("read", "delivered"), supersedes("ringing", "completed")
    (True, False)

    Raises:
        UsageError: a status is not a str.

    Source: https://www.twilio.com/docs/messaging/guides/track-outbound-message-status
    Source: https://www.twilio.com/docs/voice/api/call-resource#statuscallbackevent
    """
    if _checked(new) == _checked(old):
        return False
    if old in FINAL_STATUSES:
        return (new, old) in _FOLLOWS_FINAL
    if new not in _STEP:
        return True
    return old in _STEP and _STEP[new] > _STEP[old]
