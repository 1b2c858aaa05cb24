"""Factories for what Twilio asks and reports about calls, conferences and recordings."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from twilio_fp.testing.events._made import CALLER, OURS, call_members, made_up_sid, make_event
from twilio_fp.webhooks import (
    AnsweringMachineDetected,
    CallerIdVerification,
    CallProgress,
    ConferenceEvent,
    ConferencePlayback,
    ConversationRelayResult,
    DialRefer,
    DialResult,
    EnqueueResult,
    GatherResult,
    IncomingCall,
    LiveTranscription,
    OutboundCall,
    PayResult,
    PayStatus,
    QueueConnect,
    QueueWait,
    RecordingStatus,
    RecordResult,
    ReferResult,
    SiprecStatus,
    SmsResult,
    StreamStatus,
    TranscriptionStatus,
    UserDefinedMessageEvent,
    VirtualAgentEvent,
    VirtualAgentResult,
)

__all__ = [
    "answering_machine_detected",
    "call_progress",
    "caller_id_verification",
    "conference_event",
    "conference_playback",
    "conversation_relay_result",
    "dial_refer",
    "dial_result",
    "enqueue_result",
    "gather_result",
    "incoming_call",
    "live_transcription",
    "outbound_call",
    "pay_result",
    "pay_status",
    "queue_connect",
    "queue_wait",
    "record_result",
    "recording_status",
    "refer_result",
    "siprec_status",
    "sms_result",
    "stream_status",
    "transcription_status",
    "user_defined_message_event",
    "virtual_agent_event",
    "virtual_agent_result",
]


def incoming_call(**params: Any) -> IncomingCall:
    """Return an incoming call that is ringing."""
    return make_event(IncomingCall, params, **call_members(call_status="ringing"))


def outbound_call(**params: Any) -> OutboundCall:
    """Return an outbound call that was answered."""
    return make_event(OutboundCall, params, **call_members(from_=OURS, to=CALLER, direction="outbound-api"))


def call_progress(**params: Any) -> CallProgress:
    """Return the report that a call was completed after a minute."""
    defaults = {"call_status": "completed", "call_duration": timedelta(seconds=60), "duration": timedelta(minutes=1)}
    timing = {
        "callback_source": "call-progress-events",
        "sequence_number": 3,
        "timestamp": datetime(2024, 1, 1, tzinfo=UTC),
    }
    return make_event(CallProgress, params, **call_members(**defaults), **timing)


def answering_machine_detected(**params: Any) -> AnsweringMachineDetected:
    """Return the report that a person answered a call."""
    return make_event(AnsweringMachineDetected, params, call_sid=made_up_sid("CA"), answered_by="human")


def user_defined_message_event(**params: Any) -> UserDefinedMessageEvent:
    """Return a message that a client sent in a call."""
    defaults = {"call_sid": made_up_sid("CA"), "user_defined_message_sid": made_up_sid("KX")}
    return make_event(UserDefinedMessageEvent, params, **defaults, content='{"text":"Hello"}')


def gather_result(**params: Any) -> GatherResult:
    """Return the result of a gather: the caller pressed 1."""
    return make_event(GatherResult, params, **call_members(), digits="1")


def record_result(**params: Any) -> RecordResult:
    """Return the result of a ten-second recording of a caller."""
    url = f"https://api.twilio.com/2010-04-01/Accounts/{made_up_sid('AC')}/Recordings/{made_up_sid('RE')}"
    defaults = {"recording_sid": made_up_sid("RE"), "recording_url": url, "recording_duration": timedelta(seconds=10)}
    return make_event(RecordResult, params, **call_members(), **defaults, digits="hangup")


def dial_result(**params: Any) -> DialResult:
    """Return the result of a dialled call, completed after a minute."""
    defaults = {
        "dial_call_status": "completed",
        "dial_call_sid": made_up_sid("CA"),
        "dial_call_duration": timedelta(seconds=60),
    }
    return make_event(DialResult, params, **call_members(), **defaults)


def enqueue_result(**params: Any) -> EnqueueResult:
    """Return the report that a caller left a queue: bridged to an agent after 20 seconds."""
    return make_event(
        EnqueueResult, params, **call_members(), queue_sid=made_up_sid("QU"), queue_result="bridged", queue_time="20"
    )


def queue_wait(**params: Any) -> QueueWait:
    """Return the request for what the first caller in a queue hears while waiting."""
    defaults = {
        "queue_sid": made_up_sid("QU"),
        "queue_position": 1,
        "queue_time": "5",
        "avg_queue_time": timedelta(seconds=30),
    }
    return make_event(QueueWait, params, **call_members(), **defaults, current_queue_size=1, max_queue_size=100)


def queue_connect(**params: Any) -> QueueConnect:
    """Return the request for what a caller hears just before leaving a queue for an agent."""
    defaults = {"queue_sid": made_up_sid("QU"), "queue_time": "20", "dequeing_call_sid": "CA" + "0" * 31 + "2"}
    return make_event(QueueConnect, params, **call_members(), **defaults)


def sms_result(**params: Any) -> SmsResult:
    """Return the report that a message sent in a call is on its way."""
    return make_event(SmsResult, params, **call_members(), sms_sid=made_up_sid("SM"), sms_status="sending")


def refer_result(**params: Any) -> ReferResult:
    """Return the result of referring a call: the other side accepted."""
    defaults = {"refer_call_status": "completed", "refer_sip_response_code": 202, "notify_sip_response_code": 200}
    return make_event(ReferResult, params, **call_members(), **defaults)


def conversation_relay_result(**params: Any) -> ConversationRelayResult:
    """Return the result of a 25-second relayed conversation that your side ended while the call goes on."""
    defaults = {"session_id": made_up_sid("VX"), "session_status": "ended", "session_duration": timedelta(seconds=25)}
    return make_event(ConversationRelayResult, params, **call_members(), **defaults, handoff_data="{}")


def dial_refer(**params: Any) -> DialRefer:
    """Return the request for how to handle a dialled party's request to be transferred."""
    return make_event(DialRefer, params, **call_members(), refer_transfer_target="sip:ann@example.com")


def virtual_agent_result(**params: Any) -> VirtualAgentResult:
    """Return the result of a conversation with a virtual agent: a handoff to a live agent."""
    defaults = {"virtual_agent_status": "live-agent-handoff", "virtual_agent_provider": "DialogflowCX"}
    return make_event(VirtualAgentResult, params, **call_members(), **defaults, virtual_agent_provider_data="{}")


def virtual_agent_event(**params: Any) -> VirtualAgentEvent:
    """Return the report that a virtual agent understood an utterance and replied."""
    defaults = {
        "call_sid": made_up_sid("CA"),
        "virtual_agent_provider": "DialogflowCX",
        "virtual_agent_provider_data": "{}",
    }
    return make_event(VirtualAgentEvent, params, **defaults, timestamp=datetime(2024, 1, 1, tzinfo=UTC))


def caller_id_verification(**params: Any) -> CallerIdVerification:
    """Return the report that a caller ID was verified."""
    defaults = {"verification_status": "success", "outgoing_caller_id_sid": made_up_sid("PN")}
    return make_event(
        CallerIdVerification, params, **call_members(from_=OURS, to=CALLER, direction="outbound-api"), **defaults
    )


def pay_result(**params: Any) -> PayResult:
    """Return the result of a successful card payment."""
    defaults = {"result": "success", "payment_method": "credit-card", "payment_card_number": "xxxxxxxxxxxx4242"}
    return make_event(
        PayResult, params, **call_members(), **defaults, payment_confirmation_code="ch_1", security_code="***"
    )


def pay_status(**params: Any) -> PayStatus:
    """Return the report that a caller is asked for a card number for the first time."""
    return make_event(PayStatus, params, call_sid=made_up_sid("CA"), for_="payment-card-number", attempt=1)


def stream_status(**params: Any) -> StreamStatus:
    """Return the report that a media stream started."""
    defaults = {"stream_sid": made_up_sid("MZ"), "stream_event": "stream-started", "stream_name": "monitor"}
    return make_event(
        StreamStatus, params, **defaults, call_sid=made_up_sid("CA"), timestamp=datetime(2024, 1, 1, tzinfo=UTC)
    )


def siprec_status(**params: Any) -> SiprecStatus:
    """Return the report that a SIPREC session started."""
    defaults = {"siprec_sid": made_up_sid("SR"), "siprec_event": "siprec-started", "siprec_name": "archive"}
    return make_event(
        SiprecStatus, params, **defaults, call_sid=made_up_sid("CA"), timestamp=datetime(2024, 1, 1, tzinfo=UTC)
    )


def conference_event(**params: Any) -> ConferenceEvent:
    """Return the report that a participant joined a conference."""
    defaults = {
        "conference_sid": made_up_sid("CF"),
        "status_callback_event": "participant-join",
        "call_sid": made_up_sid("CA"),
    }
    return make_event(
        ConferenceEvent, params, **defaults, friendly_name="room", muted=False, hold=False, sequence_number=1
    )


def conference_playback(**params: Any) -> ConferencePlayback:
    """Return the request for what a participant hears while a conference has not started."""
    return make_event(
        ConferencePlayback, params, **call_members(), conference_sid=made_up_sid("CF"), friendly_name="room"
    )


def recording_status(**params: Any) -> RecordingStatus:
    """Return the report that a ten-second recording is complete."""
    defaults = {
        "recording_sid": made_up_sid("RE"),
        "call_sid": made_up_sid("CA"),
        "recording_duration": timedelta(seconds=10),
    }
    return make_event(RecordingStatus, params, **defaults, recording_status="completed", recording_channels=1)


def transcription_status(**params: Any) -> TranscriptionStatus:
    """Return the report that a recording was transcribed."""
    defaults = {
        "transcription_sid": made_up_sid("TR"),
        "transcription_status": "completed",
        "transcription_text": "Hello",
    }
    return make_event(
        TranscriptionStatus, params, **defaults, recording_sid=made_up_sid("RE"), call_sid=made_up_sid("CA")
    )


def live_transcription(**params: Any) -> LiveTranscription:
    """Return the transcript of an utterance in a call with live transcription."""
    defaults = {
        "transcription_sid": made_up_sid("GT"),
        "transcription_event": "transcription-content",
        "transcription_data": '{"transcript":"Hello","confidence":0.9}',
        "timestamp": datetime(2024, 1, 1, tzinfo=UTC),
    }
    return make_event(LiveTranscription, params, **defaults, call_sid=made_up_sid("CA"), sequence_id=2, final=True)
