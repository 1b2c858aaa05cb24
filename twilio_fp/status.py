"""What the status of a message or a call says: whether it is the last one, and which of two is the later.

Messages and calls share ``queued``, ``failed`` and ``canceled`` and mean the same by them: it waits at Twilio,
it came to nothing, it was called off. So one table serves both, and no one has to say which of the two a status is of.
Recordings, conferences, verifications and ``DialCallStatus`` use some of these words otherwise, and are not meant here.

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
"""Every status of a message, the earlier ones first.

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
"""Every status of a call, the earlier ones first; ``initiated`` and ``answered`` (the event that makes a call
``in-progress``) are words of status callbacks.

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
"""The statuses after which nothing more is to be waited for; `is_final` says what that means."""

# The steps on the way to a final status. What stands on one step is no later than what stands beside it.
# "" is the status of a record that came without one.
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

# What may still follow a final status, as (later, final): the receipt for reading comes after the one for delivery.
_FOLLOWS_FINAL: Final = frozenset({("read", "delivered")})


def _checked(status: str) -> str:
    if isinstance(status, str):
        return status
    raise UsageError(f"status must be a str such as 'delivered', got a value of type {type(status).__name__}")


def is_final(status: str) -> bool:
    """Return whether a message or a call with this status has come to its end, for good or ill.

    ``delivered`` is final, though ``read`` may follow it where the channel has read receipts (WhatsApp, RCS), for it
    may never come. ``sent`` is not final, but stays the last where a carrier gives no delivery receipts, so whoever
    polls sets a limit (``at_most=``). Neither is ``partially_delivered``, which Twilio lists without saying
    that nothing follows, nor a status that is not known here.

    Args:
        status: as Twilio spells it, in lower case; any text will do.

    >>> is_final("delivered"), is_final("sent"), is_final("no-answer"), is_final("in-progress")
    (True, False, True, False)

    Raises:
        UsageError: the status is no str.

    Source: https://www.twilio.com/docs/messaging/api/message-resource#message-status-values
    Source: https://www.twilio.com/docs/voice/api/call-resource#call-status-values
    """
    return _checked(status) in FINAL_STATUSES


def supersedes(new: str, old: str) -> bool:
    """Return whether the status that has just arrived is to replace the one that is stored.

    Status callbacks arrive late, repeated and out of order. Store a status only where this is true, and what is stored
    never goes back:

    * The same status again changes nothing.
    * A final status stays, but that ``read`` replaces ``delivered``. Where two final ones disagree, the first stays.
    * A final status replaces any other; of two that are not final, the later on the way replaces the earlier.
    * A status that is not known here (Twilio adds one tomorrow) may be final for all we know: it replaces what is not
      final, and only a final one, or another unknown one, replaces it.
    * ``""``, the status of a record that came without one, is replaced by everything, and replaces nothing.

    Args:
        new: the status that arrived, as Twilio spells it; any text will do.
        old: the status that is stored, of the same message or call.

    >>> supersedes("delivered", "sent"), supersedes("sent", "delivered"), supersedes("sent", "sent")
    (True, False, False)
    >>> supersedes("read", "delivered"), supersedes("ringing", "completed")
    (True, False)

    Raises:
        UsageError: a status is no str.

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
