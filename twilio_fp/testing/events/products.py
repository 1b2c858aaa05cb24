"""Factories for what Twilio reports about messages, products and accounts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from twilio_fp.testing.events._made import CALLER, OURS, made_up_sid, make_event
from twilio_fp.webhooks import (
    A2pEvent,
    AppDeauthorized,
    BundleStatus,
    ChatEvent,
    CloudEvent,
    CloudEvents,
    ConversationEvent,
    DebuggerEvent,
    IncomingMessage,
    MessageStatus,
    PortingEvent,
    ProxyInteraction,
    StudioEvent,
    SyncEvent,
    TaskAssignment,
    TaskRouterEvent,
    UsageTriggered,
    VerifyEvent,
    VideoCompositionEvent,
    VideoRecordingEvent,
    VideoRoomEvent,
)

__all__ = [
    "a2p_event",
    "app_deauthorized",
    "bundle_status",
    "chat_event",
    "cloud_event",
    "cloud_events",
    "conversation_event",
    "debugger_event",
    "incoming_message",
    "message_status",
    "porting_event",
    "proxy_interaction",
    "studio_event",
    "sync_event",
    "task_assignment",
    "taskrouter_event",
    "usage_triggered",
    "verify_event",
    "video_composition_event",
    "video_recording_event",
    "video_room_event",
]


def incoming_message(**params: Any) -> IncomingMessage:
    """Return an incoming message; ``num_media`` defaults to the length of ``media_url``."""
    media = len(params.get("media_url", ()))
    defaults = {
        "message_sid": made_up_sid("MM" if media else "SM"),
        "from_": CALLER,
        "to": OURS,
        "body": "Hello",
        "num_media": media,
    }
    return make_event(
        IncomingMessage, params, **defaults, num_segments=1, sms_status="received", api_version="2010-04-01"
    )


def message_status(**params: Any) -> MessageStatus:
    """Return the report that a message was delivered."""
    defaults = {"message_sid": made_up_sid("SM"), "from_": OURS, "to": CALLER, "message_status": "delivered"}
    return make_event(MessageStatus, params, **defaults, api_version="2010-04-01")


def video_room_event(**params: Any) -> VideoRoomEvent:
    """Return the report that a participant connected to a video room."""
    defaults = {"room_sid": made_up_sid("RM"), "room_name": "daily", "status_callback_event": "participant-connected"}
    participant = {
        "participant_sid": made_up_sid("PA"),
        "participant_status": "connected",
        "participant_identity": "Ann",
    }
    return make_event(VideoRoomEvent, params, **defaults, **participant, room_status="in-progress", sequence_number=1)


def video_recording_event(**params: Any) -> VideoRecordingEvent:
    """Return the report that a ten-second track recording is complete."""
    defaults = {
        "recording_sid": made_up_sid("RT"),
        "room_sid": made_up_sid("RM"),
        "status_callback_event": "recording-completed",
    }
    return make_event(
        VideoRecordingEvent, params, **defaults, type="audio", duration=timedelta(seconds=10), size=80_000
    )


def video_composition_event(**params: Any) -> VideoCompositionEvent:
    """Return the report that a ten-second composition is available."""
    defaults = {
        "composition_sid": made_up_sid("CJ"),
        "room_sid": made_up_sid("RM"),
        "status_callback_event": "composition-available",
    }
    return make_event(VideoCompositionEvent, params, **defaults, duration=timedelta(seconds=10), size=800_000)


def bundle_status(**params: Any) -> BundleStatus:
    """Return the report that a regulatory bundle was approved."""
    return make_event(BundleStatus, params, bundle_sid=made_up_sid("BU"), status="twilio-approved")


def porting_event(**params: Any) -> PortingEvent:
    """Return the report that a number was ported."""
    defaults = {
        "port_in_request_sid": made_up_sid("KW"),
        "port_in_phone_number_sid": made_up_sid("PU"),
        "phone_number": OURS,
    }
    return make_event(PortingEvent, params, **defaults, status="completed", portable="true")


def usage_triggered(**params: Any) -> UsageTriggered:
    """Return the report that a usage trigger fired, at a thousand messages."""
    defaults = {
        "usage_trigger_sid": made_up_sid("UT"),
        "usage_category": "sms",
        "trigger_by": "count",
        "trigger_value": "1000",
    }
    return make_event(UsageTriggered, params, **defaults, current_value=Decimal(1000))


def app_deauthorized(**params: Any) -> AppDeauthorized:
    """Return the report that an account deauthorized your Connect app."""
    return make_event(AppDeauthorized, params, connect_app_sid=made_up_sid("CN"))


def debugger_event(**params: Any) -> DebuggerEvent:
    """Return the report that Twilio failed to get your server's response."""
    defaults = {"sid": made_up_sid("NO"), "level": "ERROR", "payload": '{"error_code":"11200"}'}
    payload = {"payload_type": "application/json", "timestamp": datetime(2024, 1, 1, tzinfo=UTC)}
    return make_event(DebuggerEvent, params, **defaults, **payload)


def conversation_event(**params: Any) -> ConversationEvent:
    """Return the report that a message was added to a conversation."""
    defaults = {
        "event_type": "onMessageAdded",
        "conversation_sid": made_up_sid("CH"),
        "message_sid": made_up_sid("IM"),
        "body": "Hello",
    }
    return make_event(ConversationEvent, params, **defaults, chat_service_sid=made_up_sid("IS"), author=CALLER, index=0)


def chat_event(**params: Any) -> ChatEvent:
    """Return the report that a message was sent to a channel of Programmable Chat."""
    defaults = {
        "event_type": "onMessageSent",
        "instance_sid": made_up_sid("IS"),
        "channel_sid": made_up_sid("CH"),
        "index": 0,
    }
    return make_event(
        ChatEvent, params, **defaults, message_sid=made_up_sid("IM"), from_="ann", body="Hello", source="SDK"
    )


def proxy_interaction(**params: Any) -> ProxyInteraction:
    """Return the report that Proxy passed a message on."""
    defaults = {
        "interaction_session_sid": made_up_sid("KC"),
        "interaction_sid": made_up_sid("KI"),
        "interaction_type": "Message",
    }
    inbound = {"inbound_participant_sid": made_up_sid("KP"), "inbound_resource_sid": made_up_sid("SM")}
    outbound = {"outbound_participant_sid": "KP" + "0" * 31 + "2", "outbound_resource_sid": "SM" + "0" * 31 + "2"}
    return make_event(ProxyInteraction, params, **defaults, **inbound, **outbound, interaction_data='{"body":"Hello"}')


def sync_event(**params: Any) -> SyncEvent:
    """Return the report that a document was updated."""
    defaults = {"event_type": "document_updated", "service_sid": made_up_sid("IS"), "document_sid": made_up_sid("ET")}
    return make_event(
        SyncEvent, params, **defaults, document_unique_name="settings", document_data="{}", document_revision="1"
    )


def verify_event(**params: Any) -> VerifyEvent:
    """Return the report that a challenge was approved."""
    defaults = {
        "uid": "00000000-0000-4000-8000-000000000001",
        "type": "challenge.approved",
        "service_sid": made_up_sid("VA"),
    }
    return make_event(
        VerifyEvent,
        params,
        **defaults,
        factor_sid=made_up_sid("YF"),
        factor_type="push",
        challenge_sid=made_up_sid("YC"),
    )


def taskrouter_event(**params: Any) -> TaskRouterEvent:
    """Return the report that a task was created."""
    defaults = {
        "event_type": "task.created",
        "workspace_sid": made_up_sid("WS"),
        "task_sid": made_up_sid("WT"),
        "task_attributes": "{}",
    }
    return make_event(TaskRouterEvent, params, **defaults)


def task_assignment(**params: Any) -> TaskAssignment:
    """Return the request for a worker's decision on a task."""
    defaults = {
        "task_sid": made_up_sid("WT"),
        "reservation_sid": made_up_sid("WR"),
        "workspace_sid": made_up_sid("WS"),
        "worker_sid": made_up_sid("WK"),
    }
    return make_event(TaskAssignment, params, **defaults, task_attributes="{}", worker_attributes="{}")


def cloud_event(**params: Any) -> CloudEvent:
    """Return a stream's event that reports that a message was delivered."""
    defaults: dict[str, Any] = {
        "id": made_up_sid("EZ"),
        "type": "com.twilio.messaging.message.delivered",
        "source": f"/2010-04-01/Accounts/{made_up_sid('AC')}/Messages/{made_up_sid('SM')}",
        "data": {"messageStatus": "DELIVERED"},
    }
    return CloudEvent(**{**defaults, **params})


def studio_event(**params: Any) -> StudioEvent:
    """Return a stream's event that reports that an execution of a Studio flow ended."""
    defaults: dict[str, Any] = {
        "id": made_up_sid("EZ"),
        "type": "com.twilio.studio.flow.execution.ended",
        "source": f"/v2/Flows/{made_up_sid('FW')}/Executions/{made_up_sid('FN')}",
        "data": {"flow_sid": made_up_sid("FW"), "execution_sid": made_up_sid("FN"), "status": "ended"},
    }
    return StudioEvent(**{**defaults, **params})


def a2p_event(**params: Any) -> A2pEvent:
    """Return a stream's event that reports that an A2P campaign was approved."""
    defaults: dict[str, Any] = {
        "id": made_up_sid("NO"),
        "type": "com.twilio.messaging.compliance.campaign-registration.campaign-approved",
        "data": {
            "accountsid": made_up_sid("AC"),
            "campaignsid": made_up_sid("CM"),
            "campaignregistrationstatus": "approved",
        },
    }
    return A2pEvent(**{**defaults, **params})


def cloud_events(*events: CloudEvent) -> CloudEvents:
    """Return the contents of one request of a stream: the events, by default one of a delivered message."""
    return CloudEvents(events=events or (cloud_event(),))
