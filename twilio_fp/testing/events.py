"""Factories for events as Twilio would report them, for tests, with made-up values for omitted arguments.

Their account is ``AC00000000000000000000000000000001``. Pass your own ``account_sid`` if the events must be signed with
your key.

>>> from twilio_fp.testing import events
>>> events.incoming_message(body="x").body
'x'
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, Final, TypeVar

from twilio_fp.webhooks import (
    A2pEvent,
    AnsweringMachineDetected,
    AppDeauthorized,
    BundleStatus,
    CallerIdVerification,
    CallProgress,
    ChatEvent,
    CloudEvent,
    CloudEvents,
    ConferenceEvent,
    ConferencePlayback,
    ConversationEvent,
    ConversationRelayResult,
    DebuggerEvent,
    DialRefer,
    DialResult,
    EnqueueResult,
    Event,
    GatherResult,
    IncomingCall,
    IncomingMessage,
    LiveTranscription,
    MessageStatus,
    OutboundCall,
    PayResult,
    PayStatus,
    PortingEvent,
    ProxyInteraction,
    QueueConnect,
    QueueWait,
    RecordingStatus,
    RecordResult,
    ReferResult,
    SiprecStatus,
    SmsResult,
    StreamStatus,
    StudioEvent,
    SyncEvent,
    TaskAssignment,
    TaskRouterEvent,
    TranscriptionStatus,
    UsageTriggered,
    UserDefinedMessageEvent,
    VerifyEvent,
    VideoCompositionEvent,
    VideoRecordingEvent,
    VideoRoomEvent,
    VirtualAgentEvent,
    VirtualAgentResult,
)

E = TypeVar("E", bound=Event)

__all__ = [
    "a2p_event",
    "answering_machine_detected",
    "app_deauthorized",
    "bundle_status",
    "call_progress",
    "caller_id_verification",
    "chat_event",
    "cloud_event",
    "cloud_events",
    "conference_event",
    "conference_playback",
    "conversation_event",
    "conversation_relay_result",
    "debugger_event",
    "dial_refer",
    "dial_result",
    "enqueue_result",
    "gather_result",
    "incoming_call",
    "incoming_message",
    "live_transcription",
    "message_status",
    "outbound_call",
    "pay_result",
    "pay_status",
    "porting_event",
    "proxy_interaction",
    "queue_connect",
    "queue_wait",
    "record_result",
    "recording_status",
    "refer_result",
    "siprec_status",
    "sms_result",
    "stream_status",
    "studio_event",
    "sync_event",
    "task_assignment",
    "taskrouter_event",
    "transcription_status",
    "usage_triggered",
    "user_defined_message_event",
    "verify_event",
    "video_composition_event",
    "video_recording_event",
    "video_room_event",
    "virtual_agent_event",
    "virtual_agent_result",
]

CALLER: Final = "+15558675310"
OURS: Final = "+15017122661"


def _sid(prefix: str) -> str:
    return prefix + "0" * 31 + "1"


def _made(kind: type[E], given: dict[str, Any], **usual: Any) -> E:
    members: dict[str, Any] = {"account_sid": _sid("AC"), **usual, **given}
    return kind(**members)


def incoming_message(**given: Any) -> IncomingMessage:
    """Return an incoming message; ``num_media`` defaults to the length of ``media_url``."""
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
    """Return the report that a message was delivered."""
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
    """Return an incoming call that is ringing."""
    return _made(IncomingCall, given, **_call(call_status="ringing"))


def outbound_call(**given: Any) -> OutboundCall:
    """Return an outbound call that was answered."""
    return _made(OutboundCall, given, **_call(from_=OURS, to=CALLER, direction="outbound-api"))


def call_progress(**given: Any) -> CallProgress:
    """Return the report that a call was completed after a minute."""
    usual = {"call_status": "completed", "call_duration": timedelta(seconds=60), "duration": timedelta(minutes=1)}
    said = {
        "callback_source": "call-progress-events",
        "sequence_number": 3,
        "timestamp": datetime(2024, 1, 1, tzinfo=UTC),
    }
    return _made(CallProgress, given, **_call(**usual), **said)


def answering_machine_detected(**given: Any) -> AnsweringMachineDetected:
    """Return the report that a person answered a call."""
    return _made(AnsweringMachineDetected, given, call_sid=_sid("CA"), answered_by="human")


def user_defined_message_event(**given: Any) -> UserDefinedMessageEvent:
    """Return a message that a client sent in a call."""
    usual = {"call_sid": _sid("CA"), "user_defined_message_sid": _sid("KX")}
    return _made(UserDefinedMessageEvent, given, **usual, content='{"text":"Hello"}')


def gather_result(**given: Any) -> GatherResult:
    """Return the result of a gather: the caller pressed 1."""
    return _made(GatherResult, given, **_call(), digits="1")


def record_result(**given: Any) -> RecordResult:
    """Return the result of a ten-second recording of a caller."""
    url = f"https://api.twilio.com/2010-04-01/Accounts/{_sid('AC')}/Recordings/{_sid('RE')}"
    usual = {"recording_sid": _sid("RE"), "recording_url": url, "recording_duration": timedelta(seconds=10)}
    return _made(RecordResult, given, **_call(), **usual, digits="hangup")


def dial_result(**given: Any) -> DialResult:
    """Return the result of a dialled call, completed after a minute."""
    usual = {"dial_call_status": "completed", "dial_call_sid": _sid("CA"), "dial_call_duration": timedelta(seconds=60)}
    return _made(DialResult, given, **_call(), **usual)


def enqueue_result(**given: Any) -> EnqueueResult:
    """Return the report that a caller left a queue: bridged to an agent after 20 seconds."""
    return _made(EnqueueResult, given, **_call(), queue_sid=_sid("QU"), queue_result="bridged", queue_time="20")


def queue_wait(**given: Any) -> QueueWait:
    """Return the request for what the first caller in a queue hears while waiting."""
    usual = {"queue_sid": _sid("QU"), "queue_position": 1, "queue_time": "5", "avg_queue_time": timedelta(seconds=30)}
    return _made(QueueWait, given, **_call(), **usual, current_queue_size=1, max_queue_size=100)


def queue_connect(**given: Any) -> QueueConnect:
    """Return the request for what a caller hears just before leaving a queue for an agent."""
    usual = {"queue_sid": _sid("QU"), "queue_time": "20", "dequeing_call_sid": "CA" + "0" * 31 + "2"}
    return _made(QueueConnect, given, **_call(), **usual)


def sms_result(**given: Any) -> SmsResult:
    """Return the report that a message sent in a call is on its way."""
    return _made(SmsResult, given, **_call(), sms_sid=_sid("SM"), sms_status="sending")


def refer_result(**given: Any) -> ReferResult:
    """Return the result of referring a call: the other side accepted."""
    usual = {"refer_call_status": "completed", "refer_sip_response_code": 202, "notify_sip_response_code": 200}
    return _made(ReferResult, given, **_call(), **usual)


def conversation_relay_result(**given: Any) -> ConversationRelayResult:
    """Return the result of a 25-second relayed conversation that your side ended while the call goes on."""
    usual = {"session_id": _sid("VX"), "session_status": "ended", "session_duration": timedelta(seconds=25)}
    return _made(ConversationRelayResult, given, **_call(), **usual, handoff_data="{}")


def dial_refer(**given: Any) -> DialRefer:
    """Return the request for how to handle a dialled party's request to be transferred."""
    return _made(DialRefer, given, **_call(), refer_transfer_target="sip:ann@example.com")


def virtual_agent_result(**given: Any) -> VirtualAgentResult:
    """Return the result of a conversation with a virtual agent: a handoff to a live agent."""
    usual = {"virtual_agent_status": "live-agent-handoff", "virtual_agent_provider": "DialogflowCX"}
    return _made(VirtualAgentResult, given, **_call(), **usual, virtual_agent_provider_data="{}")


def virtual_agent_event(**given: Any) -> VirtualAgentEvent:
    """Return the report that a virtual agent understood an utterance and replied."""
    usual = {"call_sid": _sid("CA"), "virtual_agent_provider": "DialogflowCX", "virtual_agent_provider_data": "{}"}
    return _made(VirtualAgentEvent, given, **usual, timestamp=datetime(2024, 1, 1, tzinfo=UTC))


def caller_id_verification(**given: Any) -> CallerIdVerification:
    """Return the report that a caller ID was verified."""
    usual = {"verification_status": "success", "outgoing_caller_id_sid": _sid("PN")}
    return _made(CallerIdVerification, given, **_call(from_=OURS, to=CALLER, direction="outbound-api"), **usual)


def pay_result(**given: Any) -> PayResult:
    """Return the result of a successful card payment."""
    usual = {"result": "success", "payment_method": "credit-card", "payment_card_number": "xxxxxxxxxxxx4242"}
    return _made(PayResult, given, **_call(), **usual, payment_confirmation_code="ch_1", security_code="***")


def pay_status(**given: Any) -> PayStatus:
    """Return the report that a caller is asked for a card number for the first time."""
    return _made(PayStatus, given, call_sid=_sid("CA"), for_="payment-card-number", attempt=1)


def stream_status(**given: Any) -> StreamStatus:
    """Return the report that a media stream started."""
    usual = {"stream_sid": _sid("MZ"), "stream_event": "stream-started", "stream_name": "monitor"}
    return _made(StreamStatus, given, **usual, call_sid=_sid("CA"), timestamp=datetime(2024, 1, 1, tzinfo=UTC))


def siprec_status(**given: Any) -> SiprecStatus:
    """Return the report that a SIPREC session started."""
    usual = {"siprec_sid": _sid("SR"), "siprec_event": "siprec-started", "siprec_name": "archive"}
    return _made(SiprecStatus, given, **usual, call_sid=_sid("CA"), timestamp=datetime(2024, 1, 1, tzinfo=UTC))


def video_room_event(**given: Any) -> VideoRoomEvent:
    """Return the report that a participant connected to a video room."""
    usual = {"room_sid": _sid("RM"), "room_name": "daily", "status_callback_event": "participant-connected"}
    said = {"participant_sid": _sid("PA"), "participant_status": "connected", "participant_identity": "Ann"}
    return _made(VideoRoomEvent, given, **usual, **said, room_status="in-progress", sequence_number=1)


def video_recording_event(**given: Any) -> VideoRecordingEvent:
    """Return the report that a ten-second track recording is complete."""
    usual = {"recording_sid": _sid("RT"), "room_sid": _sid("RM"), "status_callback_event": "recording-completed"}
    return _made(VideoRecordingEvent, given, **usual, type="audio", duration=timedelta(seconds=10), size=80_000)


def video_composition_event(**given: Any) -> VideoCompositionEvent:
    """Return the report that a ten-second composition is available."""
    usual = {"composition_sid": _sid("CJ"), "room_sid": _sid("RM"), "status_callback_event": "composition-available"}
    return _made(VideoCompositionEvent, given, **usual, duration=timedelta(seconds=10), size=800_000)


def bundle_status(**given: Any) -> BundleStatus:
    """Return the report that a regulatory bundle was approved."""
    return _made(BundleStatus, given, bundle_sid=_sid("BU"), status="twilio-approved")


def porting_event(**given: Any) -> PortingEvent:
    """Return the report that a number was ported."""
    usual = {"port_in_request_sid": _sid("KW"), "port_in_phone_number_sid": _sid("PU"), "phone_number": OURS}
    return _made(PortingEvent, given, **usual, status="completed", portable="true")


def usage_triggered(**given: Any) -> UsageTriggered:
    """Return the report that a usage trigger fired, at a thousand messages."""
    usual = {"usage_trigger_sid": _sid("UT"), "usage_category": "sms", "trigger_by": "count", "trigger_value": "1000"}
    return _made(UsageTriggered, given, **usual, current_value=Decimal(1000))


def app_deauthorized(**given: Any) -> AppDeauthorized:
    """Return the report that an account deauthorized your Connect app."""
    return _made(AppDeauthorized, given, connect_app_sid=_sid("CN"))


def debugger_event(**given: Any) -> DebuggerEvent:
    """Return the report that Twilio failed to get your server's response."""
    usual = {"sid": _sid("NO"), "level": "ERROR", "payload": '{"error_code":"11200"}'}
    said = {"payload_type": "application/json", "timestamp": datetime(2024, 1, 1, tzinfo=UTC)}
    return _made(DebuggerEvent, given, **usual, **said)


def conference_event(**given: Any) -> ConferenceEvent:
    """Return the report that a participant joined a conference."""
    usual = {"conference_sid": _sid("CF"), "status_callback_event": "participant-join", "call_sid": _sid("CA")}
    return _made(ConferenceEvent, given, **usual, friendly_name="room", muted=False, hold=False, sequence_number=1)


def conference_playback(**given: Any) -> ConferencePlayback:
    """Return the request for what a participant hears while a conference has not started."""
    return _made(ConferencePlayback, given, **_call(), conference_sid=_sid("CF"), friendly_name="room")


def recording_status(**given: Any) -> RecordingStatus:
    """Return the report that a ten-second recording is complete."""
    usual = {"recording_sid": _sid("RE"), "call_sid": _sid("CA"), "recording_duration": timedelta(seconds=10)}
    return _made(RecordingStatus, given, **usual, recording_status="completed", recording_channels=1)


def transcription_status(**given: Any) -> TranscriptionStatus:
    """Return the report that a recording was transcribed."""
    usual = {"transcription_sid": _sid("TR"), "transcription_status": "completed", "transcription_text": "Hello"}
    return _made(TranscriptionStatus, given, **usual, recording_sid=_sid("RE"), call_sid=_sid("CA"))


def live_transcription(**given: Any) -> LiveTranscription:
    """Return the transcript of an utterance in a call with live transcription."""
    usual = {
        "transcription_sid": _sid("GT"),
        "transcription_event": "transcription-content",
        "transcription_data": '{"transcript":"Hello","confidence":0.9}',
        "timestamp": datetime(2024, 1, 1, tzinfo=UTC),
    }
    return _made(LiveTranscription, given, **usual, call_sid=_sid("CA"), sequence_id=2, final=True)


def conversation_event(**given: Any) -> ConversationEvent:
    """Return the report that a message was added to a conversation."""
    usual = {"event_type": "onMessageAdded", "conversation_sid": _sid("CH"), "message_sid": _sid("IM"), "body": "Hello"}
    return _made(ConversationEvent, given, **usual, chat_service_sid=_sid("IS"), author=CALLER, index=0)


def chat_event(**given: Any) -> ChatEvent:
    """Return the report that a message was sent to a channel of Programmable Chat."""
    usual = {"event_type": "onMessageSent", "instance_sid": _sid("IS"), "channel_sid": _sid("CH"), "index": 0}
    return _made(ChatEvent, given, **usual, message_sid=_sid("IM"), from_="ann", body="Hello", source="SDK")


def proxy_interaction(**given: Any) -> ProxyInteraction:
    """Return the report that Proxy passed a message on."""
    usual = {"interaction_session_sid": _sid("KC"), "interaction_sid": _sid("KI"), "interaction_type": "Message"}
    inbound = {"inbound_participant_sid": _sid("KP"), "inbound_resource_sid": _sid("SM")}
    outbound = {"outbound_participant_sid": "KP" + "0" * 31 + "2", "outbound_resource_sid": "SM" + "0" * 31 + "2"}
    return _made(ProxyInteraction, given, **usual, **inbound, **outbound, interaction_data='{"body":"Hello"}')


def sync_event(**given: Any) -> SyncEvent:
    """Return the report that a document was updated."""
    usual = {"event_type": "document_updated", "service_sid": _sid("IS"), "document_sid": _sid("ET")}
    return _made(SyncEvent, given, **usual, document_unique_name="settings", document_data="{}", document_revision="1")


def verify_event(**given: Any) -> VerifyEvent:
    """Return the report that a challenge was approved."""
    usual = {"uid": "00000000-0000-4000-8000-000000000001", "type": "challenge.approved", "service_sid": _sid("VA")}
    return _made(VerifyEvent, given, **usual, factor_sid=_sid("YF"), factor_type="push", challenge_sid=_sid("YC"))


def taskrouter_event(**given: Any) -> TaskRouterEvent:
    """Return the report that a task was created."""
    usual = {"event_type": "task.created", "workspace_sid": _sid("WS"), "task_sid": _sid("WT"), "task_attributes": "{}"}
    return _made(TaskRouterEvent, given, **usual)


def task_assignment(**given: Any) -> TaskAssignment:
    """Return the request for a worker's decision on a task."""
    usual = {
        "task_sid": _sid("WT"),
        "reservation_sid": _sid("WR"),
        "workspace_sid": _sid("WS"),
        "worker_sid": _sid("WK"),
    }
    return _made(TaskAssignment, given, **usual, task_attributes="{}", worker_attributes="{}")


def cloud_event(**given: Any) -> CloudEvent:
    """Return a stream's event that reports that a message was delivered."""
    usual: dict[str, Any] = {
        "id": _sid("EZ"),
        "type": "com.twilio.messaging.message.delivered",
        "source": f"/2010-04-01/Accounts/{_sid('AC')}/Messages/{_sid('SM')}",
        "data": {"messageStatus": "DELIVERED"},
    }
    return CloudEvent(**{**usual, **given})


def studio_event(**given: Any) -> StudioEvent:
    """Return a stream's event that reports that an execution of a Studio flow ended."""
    usual: dict[str, Any] = {
        "id": _sid("EZ"),
        "type": "com.twilio.studio.flow.execution.ended",
        "source": f"/v2/Flows/{_sid('FW')}/Executions/{_sid('FN')}",
        "data": {"flow_sid": _sid("FW"), "execution_sid": _sid("FN"), "status": "ended"},
    }
    return StudioEvent(**{**usual, **given})


def a2p_event(**given: Any) -> A2pEvent:
    """Return a stream's event that reports that an A2P campaign was approved."""
    usual: dict[str, Any] = {
        "id": _sid("NO"),
        "type": "com.twilio.messaging.compliance.campaign-registration.campaign-approved",
        "data": {"accountsid": _sid("AC"), "campaignsid": _sid("CM"), "campaignregistrationstatus": "approved"},
    }
    return A2pEvent(**{**usual, **given})


def cloud_events(*events: CloudEvent) -> CloudEvents:
    """Return the contents of one request of a stream: the events, by default one of a delivered message."""
    return CloudEvents(events=events or (cloud_event(),))
