"""Events as Twilio would report them, for tests: each a plain function, with made-up values for what is not given.

>>> from twilio_fp.testing import events
>>> events.incoming_message(body="x").body
'x'
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, TypeVar

from twilio_fp.webhooks import (
    AnsweringMachineDetected,
    CallProgress,
    CloudEvent,
    ConferenceEvent,
    ConversationEvent,
    DialResult,
    GatherResult,
    IncomingCall,
    IncomingMessage,
    MessageStatus,
    OutboundCall,
    RecordingStatus,
    RecordResult,
    TaskAssignment,
    TaskRouterEvent,
)

if TYPE_CHECKING:
    from twilio_fp.webhooks import Event

    E = TypeVar("E", bound=Event)

__all__ = [
    "answering_machine_detected",
    "call_progress",
    "cloud_event",
    "conference_event",
    "conversation_event",
    "dial_result",
    "gather_result",
    "incoming_call",
    "incoming_message",
    "message_status",
    "outbound_call",
    "record_result",
    "recording_status",
    "task_assignment",
    "taskrouter_event",
]

CALLER: Final = "+15558675310"
OURS: Final = "+15017122661"


def _sid(prefix: str) -> str:
    return prefix + "0" * 31 + "1"


def _made(kind: type[E], given: dict[str, Any], **usual: Any) -> E:
    members: dict[str, Any] = {"account_sid": _sid("AC"), **usual, **given}
    return kind(**members)


def incoming_message(**given: Any) -> IncomingMessage:
    """Return a message that came in; ``num_media`` is as many as there are in ``media_url``."""
    media = len(given.get("media_url", ()))
    usual = {
        "message_sid": _sid("MM" if media else "SM"),
        "from_": CALLER,
        "to": OURS,
        "body": "Hello",
        "num_media": media,
    }
    return _made(IncomingMessage, given, **usual, num_segments=1, sms_status="received", api_version="2010-04-01")


def message_status(**given: Any) -> MessageStatus:
    """Return the news that a message was delivered."""
    usual = {"message_sid": _sid("SM"), "from_": OURS, "to": CALLER, "message_status": "delivered"}
    return _made(MessageStatus, given, **usual, api_version="2010-04-01")


def _call(**usual: Any) -> dict[str, Any]:
    return {
        "call_sid": _sid("CA"),
        "from_": CALLER,
        "to": OURS,
        "direction": "inbound",
        "call_status": "in-progress",
    } | usual


def incoming_call(**given: Any) -> IncomingCall:
    """Return a call that came in and rings."""
    return _made(IncomingCall, given, **_call(call_status="ringing"))


def outbound_call(**given: Any) -> OutboundCall:
    """Return a call that was made, and answered."""
    return _made(OutboundCall, given, **_call(from_=OURS, to=CALLER, direction="outbound-api"))


def call_progress(**given: Any) -> CallProgress:
    """Return the news that a call was completed, after a minute."""
    usual = {"call_status": "completed", "call_duration": timedelta(seconds=60), "duration": timedelta(minutes=1)}
    said = {
        "callback_source": "call-progress-events",
        "sequence_number": 3,
        "timestamp": datetime(2024, 1, 1, tzinfo=UTC),
    }
    return _made(CallProgress, given, **_call(**usual), **said)


def answering_machine_detected(**given: Any) -> AnsweringMachineDetected:
    """Return the news that a person answered a call."""
    return _made(AnsweringMachineDetected, given, call_sid=_sid("CA"), answered_by="human")


def gather_result(**given: Any) -> GatherResult:
    """Return what a caller pressed: 1."""
    return _made(GatherResult, given, **_call(), digits="1")


def record_result(**given: Any) -> RecordResult:
    """Return what a caller said after the tone, in ten seconds."""
    url = f"https://api.twilio.com/2010-04-01/Accounts/{_sid('AC')}/Recordings/{_sid('RE')}"
    usual = {"recording_sid": _sid("RE"), "recording_url": url, "recording_duration": timedelta(seconds=10)}
    return _made(RecordResult, given, **_call(), **usual, digits="hangup")


def dial_result(**given: Any) -> DialResult:
    """Return how a dialled call ended: completed, after a minute."""
    usual = {"dial_call_status": "completed", "dial_call_sid": _sid("CA"), "dial_call_duration": timedelta(seconds=60)}
    return _made(DialResult, given, **_call(), **usual)


def conference_event(**given: Any) -> ConferenceEvent:
    """Return the news that somebody joined a conference."""
    usual = {"conference_sid": _sid("CF"), "status_callback_event": "participant-join", "call_sid": _sid("CA")}
    return _made(ConferenceEvent, given, **usual, friendly_name="room", muted=False, hold=False, sequence_number=1)


def recording_status(**given: Any) -> RecordingStatus:
    """Return the news that a recording of ten seconds is done."""
    usual = {"recording_sid": _sid("RE"), "call_sid": _sid("CA"), "recording_duration": timedelta(seconds=10)}
    return _made(RecordingStatus, given, **usual, recording_status="completed", recording_channels=1)


def conversation_event(**given: Any) -> ConversationEvent:
    """Return the news that a message was added to a conversation."""
    usual = {"event_type": "onMessageAdded", "conversation_sid": _sid("CH"), "message_sid": _sid("IM"), "body": "Hello"}
    return _made(ConversationEvent, given, **usual, chat_service_sid=_sid("IS"), author=CALLER, index=0)


def taskrouter_event(**given: Any) -> TaskRouterEvent:
    """Return the news that a task was made."""
    usual = {"event_type": "task.created", "workspace_sid": _sid("WS"), "task_sid": _sid("WT"), "task_attributes": "{}"}
    return _made(TaskRouterEvent, given, **usual)


def task_assignment(**given: Any) -> TaskAssignment:
    """Return the question whether a worker takes a task."""
    usual = {
        "task_sid": _sid("WT"),
        "reservation_sid": _sid("WR"),
        "workspace_sid": _sid("WS"),
        "worker_sid": _sid("WK"),
    }
    return _made(TaskAssignment, given, **usual, task_attributes="{}", worker_attributes="{}")


def cloud_event(**given: Any) -> CloudEvent:
    """Return the event of a stream that says that a message was delivered."""
    usual: dict[str, Any] = {
        "id": _sid("EZ"),
        "type": "com.twilio.messaging.message.delivered",
        "source": f"/2010-04-01/Accounts/{_sid('AC')}/Messages/{_sid('SM')}",
        "data": {"messageStatus": "DELIVERED"},
    }
    return CloudEvent(**{**usual, **given})
