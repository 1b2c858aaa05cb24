"""What a verb of TwiML has done, and asks what happens next: the requests to its ``action`` and the like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from twilio_fp.record import record
from twilio_fp.webhooks.events.calls import CallEvent
from twilio_fp.webhooks.events.event import on_wire

if TYPE_CHECKING:
    from datetime import timedelta
    from decimal import Decimal

__all__ = ["DialResult", "EnqueueResult", "GatherResult", "QueueConnect", "QueueWait", "RecordResult"]


@record(kw_only=True)
class GatherResult(CallEvent):
    """What ``<Gather>`` got: digits, speech, both or neither; or a part of the speech, at its partial callback.

    >>> GatherResult(call_sid="CA1", digits="1").digits
    '1'

    Source: https://www.twilio.com/docs/voice/twiml/gather#action
    """

    digits: str | None = None
    finished_on_key: str | None = None
    speech_result: str | None = None
    confidence: Decimal | None = None
    language: str | None = None
    unstable_speech_result: str | None = None
    stable_speech_result: str | None = None
    stability: Decimal | None = None
    sequence_number: int | None = None


@record(kw_only=True)
class RecordResult(CallEvent):
    """What ``<Record>`` recorded; ``digits`` is the key that ended it, or ``hangup``.

    Source: https://www.twilio.com/docs/voice/twiml/record#action
    """

    recording_url: str
    recording_sid: str | None = None
    recording_duration: timedelta | None = None
    digits: str | None = None


@record(kw_only=True)
class DialResult(CallEvent):
    """How ``<Dial>`` ended.

    Source: https://www.twilio.com/docs/voice/twiml/dial#action
    """

    dial_call_status: str
    dial_call_sid: str | None = None
    dial_call_duration: timedelta | None = None
    dial_bridged: bool | None = None
    dial_sip_call_id: str | None = None
    dial_sip_response_code: int | None = None
    recording_url: str | None = None
    recording_sid: str | None = None
    recording_duration: timedelta | None = None


@record(kw_only=True)
class EnqueueResult(CallEvent):
    """How a caller left the queue that ``<Enqueue>`` put them in.

    Source: https://www.twilio.com/docs/voice/twiml/enqueue#action
    """

    queue_result: str
    queue_sid: str | None = None
    queue_time: str | None = None
    current_queue_size: int | None = None


@record(kw_only=True)
class QueueWait(CallEvent):
    """A caller waits in a queue, and the answer says what they hear: ``waitUrl``.

    Source: https://www.twilio.com/docs/voice/twiml/enqueue#waiturl
    """

    queue_sid: str
    queue_position: int
    queue_time: str | None = None
    avg_queue_time: timedelta | None = None
    current_queue_size: int | None = None
    max_queue_size: int | None = None


@record(kw_only=True)
class QueueConnect(CallEvent):
    """A caller leaves the queue for an agent, and the answer says what they hear first: ``<Queue url>``.

    Source: https://www.twilio.com/docs/voice/twiml/queue#url
    """

    dequeing_call_sid: str = field(metadata=on_wire("DequeingCallSid"))
    queue_sid: str | None = None
    queue_time: str | None = None
