"""Requests from Twilio: verified, parsed into records, and answered. No web framework is needed.

    verified = webhooks.verify(request, keys=…)              # raises a SignatureError that says why
    event = webhooks.parse_event(verified, IncomingMessage)
    response = webhooks.answer(handle(event))

`twilio_fp.webhooks.adapters` does this for web frameworks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from twilio_fp.webhooks.address import TrustedProxy as TrustedProxy
    from twilio_fp.webhooks.content import account_sid as account_sid
    from twilio_fp.webhooks.content import parameters as parameters
    from twilio_fp.webhooks.decode import parse_event as parse_event
    from twilio_fp.webhooks.decode import to_params as to_params
    from twilio_fp.webhooks.events.accounts import AppDeauthorized as AppDeauthorized
    from twilio_fp.webhooks.events.accounts import CallerIdVerification as CallerIdVerification
    from twilio_fp.webhooks.events.accounts import UsageTriggered as UsageTriggered
    from twilio_fp.webhooks.events.calls import AnsweringMachineDetected as AnsweringMachineDetected
    from twilio_fp.webhooks.events.calls import CallProgress as CallProgress
    from twilio_fp.webhooks.events.calls import IncomingCall as IncomingCall
    from twilio_fp.webhooks.events.calls import OutboundCall as OutboundCall
    from twilio_fp.webhooks.events.calls import UserDefinedMessageEvent as UserDefinedMessageEvent
    from twilio_fp.webhooks.events.chat import ChatEvent as ChatEvent
    from twilio_fp.webhooks.events.compliance import BundleStatus as BundleStatus
    from twilio_fp.webhooks.events.compliance import PortingEvent as PortingEvent
    from twilio_fp.webhooks.events.conferences import ConferenceEvent as ConferenceEvent
    from twilio_fp.webhooks.events.conferences import ConferencePlayback as ConferencePlayback
    from twilio_fp.webhooks.events.conversations import ConversationEvent as ConversationEvent
    from twilio_fp.webhooks.events.debugger import DebuggerEvent as DebuggerEvent
    from twilio_fp.webhooks.events.event import Event as Event
    from twilio_fp.webhooks.events.media_streams import SiprecStatus as SiprecStatus
    from twilio_fp.webhooks.events.media_streams import StreamStatus as StreamStatus
    from twilio_fp.webhooks.events.messaging import IncomingMessage as IncomingMessage
    from twilio_fp.webhooks.events.messaging import MessageStatus as MessageStatus
    from twilio_fp.webhooks.events.proxy import ProxyInteraction as ProxyInteraction
    from twilio_fp.webhooks.events.recordings import LiveTranscription as LiveTranscription
    from twilio_fp.webhooks.events.recordings import RecordingStatus as RecordingStatus
    from twilio_fp.webhooks.events.recordings import TranscriptionStatus as TranscriptionStatus
    from twilio_fp.webhooks.events.streams import A2pEvent as A2pEvent
    from twilio_fp.webhooks.events.streams import CloudEvent as CloudEvent
    from twilio_fp.webhooks.events.streams import CloudEvents as CloudEvents
    from twilio_fp.webhooks.events.streams import StudioEvent as StudioEvent
    from twilio_fp.webhooks.events.sync import SyncEvent as SyncEvent
    from twilio_fp.webhooks.events.taskrouter import TaskAssignment as TaskAssignment
    from twilio_fp.webhooks.events.taskrouter import TaskRouterEvent as TaskRouterEvent
    from twilio_fp.webhooks.events.unknown import UnknownEvent as UnknownEvent
    from twilio_fp.webhooks.events.verbs import ConversationRelayResult as ConversationRelayResult
    from twilio_fp.webhooks.events.verbs import DialRefer as DialRefer
    from twilio_fp.webhooks.events.verbs import DialResult as DialResult
    from twilio_fp.webhooks.events.verbs import EnqueueResult as EnqueueResult
    from twilio_fp.webhooks.events.verbs import GatherResult as GatherResult
    from twilio_fp.webhooks.events.verbs import PayResult as PayResult
    from twilio_fp.webhooks.events.verbs import PayStatus as PayStatus
    from twilio_fp.webhooks.events.verbs import QueueConnect as QueueConnect
    from twilio_fp.webhooks.events.verbs import QueueWait as QueueWait
    from twilio_fp.webhooks.events.verbs import RecordResult as RecordResult
    from twilio_fp.webhooks.events.verbs import ReferResult as ReferResult
    from twilio_fp.webhooks.events.verbs import SmsResult as SmsResult
    from twilio_fp.webhooks.events.verbs import VirtualAgentEvent as VirtualAgentEvent
    from twilio_fp.webhooks.events.verbs import VirtualAgentResult as VirtualAgentResult
    from twilio_fp.webhooks.events.verifications import VerifyEvent as VerifyEvent
    from twilio_fp.webhooks.events.video import VideoCompositionEvent as VideoCompositionEvent
    from twilio_fp.webhooks.events.video import VideoRecordingEvent as VideoRecordingEvent
    from twilio_fp.webhooks.events.video import VideoRoomEvent as VideoRoomEvent
    from twilio_fp.webhooks.parsed import check_params as check_params
    from twilio_fp.webhooks.reply import WebhookResponse as WebhookResponse
    from twilio_fp.webhooks.reply import answer as answer
    from twilio_fp.webhooks.request import WebhookRequest as WebhookRequest
    from twilio_fp.webhooks.signing import SharedKey as SharedKey
    from twilio_fp.webhooks.signing import body_hash as body_hash
    from twilio_fp.webhooks.signing import signature as signature
    from twilio_fp.webhooks.simulate import sign_webhook as sign_webhook
    from twilio_fp.webhooks.verification import Rejected as Rejected
    from twilio_fp.webhooks.verification import Unverified as Unverified
    from twilio_fp.webhooks.verification import Verified as Verified
    from twilio_fp.webhooks.verification import check as check
    from twilio_fp.webhooks.verification import unverified as unverified
    from twilio_fp.webhooks.verification import verify as verify
    from twilio_fp.webhooks.websocket import VerifiedWebSocket as VerifiedWebSocket
    from twilio_fp.webhooks.websocket import check_websocket as check_websocket
    from twilio_fp.webhooks.websocket import verify_websocket as verify_websocket
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "address": "TrustedProxy",
            "reply": "WebhookResponse answer",
            "content": "account_sid parameters",
            "decode": "parse_event to_params",
            "events.accounts": "AppDeauthorized CallerIdVerification UsageTriggered",
            "events.calls": "AnsweringMachineDetected CallProgress IncomingCall OutboundCall UserDefinedMessageEvent",
            "events.chat": "ChatEvent",
            "events.compliance": "BundleStatus PortingEvent",
            "events.conferences": "ConferenceEvent ConferencePlayback",
            "events.conversations": "ConversationEvent",
            "events.debugger": "DebuggerEvent",
            "events.event": "Event",
            "events.media_streams": "SiprecStatus StreamStatus",
            "events.messaging": "IncomingMessage MessageStatus",
            "events.proxy": "ProxyInteraction",
            "events.recordings": "LiveTranscription RecordingStatus TranscriptionStatus",
            "events.streams": "A2pEvent CloudEvent CloudEvents StudioEvent",
            "events.sync": "SyncEvent",
            "events.taskrouter": "TaskAssignment TaskRouterEvent",
            "events.unknown": "UnknownEvent",
            "events.verbs": (
                "ConversationRelayResult DialRefer DialResult EnqueueResult GatherResult PayResult PayStatus "
                "QueueConnect QueueWait RecordResult ReferResult SmsResult VirtualAgentEvent VirtualAgentResult"
            ),
            "events.verifications": "VerifyEvent",
            "events.video": "VideoCompositionEvent VideoRecordingEvent VideoRoomEvent",
            "parsed": "check_params",
            "request": "WebhookRequest",
            "signing": "SharedKey body_hash signature",
            "simulate": "sign_webhook",
            "verification": "Rejected Unverified Verified check unverified verify",
            "websocket": "VerifiedWebSocket check_websocket verify_websocket",
        },
    )
