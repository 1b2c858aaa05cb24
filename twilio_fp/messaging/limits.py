"""Twilio's limits on messages, each with its source.

Rates differ between accounts and change over time. Those listed are starting points; the planner accepts your own.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from attrs import field

from twilio_fp.record import Record, record
from twilio_fp.values import FrozenMap

__all__ = ["LIMITS", "RATES", "Limit", "Sureness"]

Sureness: TypeAlias = Literal["high", "medium", "low"]
"""How certain a figure is: from Twilio's reference; from an older page or several reports; from a single report."""


@record
class Limit(Record):
    """A limit on messages.

    Args:
        value: the figure.
        unit: the unit of the figure.
        about: what is limited, and what happens beyond the limit.
        source: the URL of the source.
        sure: how certain the figure is.
    """

    value: int
    unit: str
    about: str
    source: str
    sure: Sureness = field(default="high", kw_only=True)


_DOCS: Final = "https://www.twilio.com/docs"
_ERRORS: Final = f"{_DOCS}/api/errors"
_QUEUES: Final = "https://help.twilio.com/articles/115002943027"
_MESSAGES: Final = f"{_DOCS}/messaging/api/message-resource"

LIMITS: Final[Mapping[str, Limit]] = FrozenMap(
    {
        "body": Limit(
            1600, "characters", "a message's body; a longer one is rejected with error 21617", f"{_ERRORS}/21617"
        ),
        "content-variable": Limit(1600, "characters", "each of ContentVariables (21658)", f"{_ERRORS}/21658"),
        "gsm7-single": Limit(
            160, "septets", "a message of one segment of GSM-7", f"{_DOCS}/glossary/what-sms-character-limit"
        ),
        "gsm7-part": Limit(
            153,
            "septets",
            "each segment of a longer message, whose header takes the rest",
            f"{_DOCS}/glossary/what-sms-character-limit",
        ),
        "ucs2-single": Limit(
            70, "UTF-16 units", "a message of one segment of UCS-2", f"{_DOCS}/glossary/what-sms-character-limit"
        ),
        "ucs2-part": Limit(
            67, "UTF-16 units", "each segment of a longer message", f"{_DOCS}/glossary/what-sms-character-limit"
        ),
        "media": Limit(10, "addresses", "the MediaUrls of a message; more are rejected with error 21623", _MESSAGES),
        "media-size": Limit(5 * 1024 * 1024, "bytes", "all the media of a message", _MESSAGES, sure="medium"),
        "queue": Limit(
            36_000, "seconds", "how long a sender's messages wait; older ones fail with 30036", f"{_ERRORS}/30001"
        ),
        "validity": Limit(36_000, "seconds", "ValidityPeriod, at least 1; also the default", _MESSAGES),
        "schedule-soonest": Limit(
            300, "seconds", "SendAt must be more than this far ahead (35114)", f"{_ERRORS}/35114"
        ),
        "schedule-latest": Limit(
            35 * 86_400, "seconds", "SendAt must be at most this far ahead (35114)", f"{_ERRORS}/35114"
        ),
        "sender-id": Limit(11, "characters", "an alphanumeric sender", f"{_DOCS}/glossary/what-alphanumeric-sender-id"),
        "account-rate": Limit(
            2000, "messages a second", "an account with its subaccounts (63017)", f"{_ERRORS}/63017", sure="medium"
        ),
    }
)
"""The limits of a message, a queue and an account."""

RATES: Final[Mapping[str, Limit]] = FrozenMap(
    {
        "long-code": Limit(
            1, "segments a second", "a number of the US or Canada without a campaign", f"{_ERRORS}/30001"
        ),
        "10dlc-high": Limit(
            225,
            "segments a second",
            "an A2P campaign with a trust score of 75 to 100, all its numbers",
            _QUEUES,
            sure="medium",
        ),
        "10dlc-medium": Limit(120, "segments a second", "… with a trust score of 50 to 74", _QUEUES, sure="medium"),
        "10dlc-low": Limit(12, "segments a second", "… with a trust score of 1 to 49", _QUEUES, sure="medium"),
        "sole-proprietor": Limit(1, "segments a second", "a sole proprietor's campaign", _QUEUES, sure="medium"),
        "toll-free": Limit(3, "segments a second", "a toll-free number of the US or Canada", _QUEUES, sure="medium"),
        "short-code": Limit(100, "segments a second", "a short code, or more by agreement", f"{_ERRORS}/30001"),
        "international": Limit(
            10, "segments a second", "a long code elsewhere, or an alphanumeric sender", _QUEUES, sure="medium"
        ),
        "mms": Limit(1, "messages a second", "MMS from a long code; 25 for an account", _QUEUES, sure="medium"),
        "whatsapp": Limit(
            80, "messages a second", "a WhatsApp sender by Meta's own limit", f"{_DOCS}/whatsapp/api", sure="low"
        ),
    }
)
"""The rates at which senders send, as far as they are public."""
