"""A guess at a request's record class from its parameters, for callers that don't name the class."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, Final

from attrs import field

from twilio_fp.record import Record, record
from twilio_fp.status import FINAL_STATUSES
from twilio_fp.webhooks.events.event import Event, allows, forbidden_parameters, restrictions

__all__ = ["SIGNS", "Sign", "guess", "mismatch"]


_INPUT: Final = "Digits SpeechResult UnstableSpeechResult StableSpeechResult"


def _words(text: str | tuple[str, ...]) -> tuple[str, ...]:
    return tuple(text.split()) if isinstance(text, str) else text


@record
class Sign(Record):
    """The signs of a kind: all parameters in ``every``, at least one in ``some`` and none in ``none`` are present."""

    kind: str
    every: tuple[str, ...] = field(default=(), converter=_words)
    some: tuple[str, ...] = field(default=(), converter=_words)
    none: tuple[str, ...] = field(default=(), converter=_words)
    inbound: bool | None = None
    ended: bool = False

    def fits(self, members: Mapping[str, Any]) -> bool:
        """Return whether the parameters fit this kind."""
        return (
            all(name in members for name in self.every)
            and (not self.some or any(name in members for name in self.some))
            and not any(name in members for name in self.none)
            and (self.inbound is None or (members.get("Direction") == "inbound") == self.inbound)
            and (not self.ended or str(members.get("CallStatus")) in FINAL_STATUSES)
        )


SIGNS: Final = (
    Sign("streams.CloudEvent", "specversion type id"),
    Sign("taskrouter.TaskAssignment", "TaskSid ReservationSid WorkspaceSid", none="EventType"),
    Sign("taskrouter.TaskRouterEvent", "EventType WorkspaceSid"),
    Sign("conversations.ConversationEvent", "EventType", "ConversationSid ChatServiceSid"),
    Sign("chat.ChatEvent", "EventType InstanceSid"),
    Sign("sync.SyncEvent", "EventType ServiceSid", none="MessageStatus SmsStatus"),
    Sign("proxy.ProxyInteraction", "interactionSessionSid"),
    Sign("verifications.VerifyEvent", "uid type"),
    Sign("debugger.DebuggerEvent", "Sid Level Payload"),
    Sign("video.VideoCompositionEvent", "RoomSid StatusCallbackEvent", "CompositionSid HookSid"),
    Sign("video.VideoRecordingEvent", "RoomSid RecordingSid StatusCallbackEvent"),
    Sign("video.VideoRoomEvent", "RoomSid StatusCallbackEvent"),
    Sign("compliance.BundleStatus", "Status", "BundleSid BundleSID"),
    Sign("compliance.PortingEvent", "port_in_request_sid"),
    Sign("accounts.UsageTriggered", "UsageTriggerSid"),
    Sign("accounts.AppDeauthorized", "ConnectAppSid", none="CallSid MessageSid"),
    Sign("conferences.ConferenceEvent", "ConferenceSid StatusCallbackEvent"),
    Sign("recordings.LiveTranscription", "TranscriptionSid TranscriptionEvent"),
    Sign("recordings.TranscriptionStatus", "TranscriptionSid TranscriptionStatus"),
    Sign("recordings.RecordingStatus", "RecordingSid RecordingStatus"),
    Sign("messaging.IncomingMessage", "MessageSid", "Body NumMedia", none="CallSid ErrorCode"),
    Sign("messaging.IncomingMessage", "MessageSid ErrorUrl", "Body NumMedia", none="CallSid"),
    Sign("messaging.MessageStatus", "MessageSid MessageStatus", none="CallSid"),
    Sign("verbs.ConversationRelayResult", "CallSid SessionId"),
    Sign(
        "verbs.PayResult",
        "CallSid Result",
        "PaymentMethod PaymentCardNumber BankAccountNumber PayErrorCode PaymentSid PaymentConnector",
    ),
    Sign("verbs.PayStatus", "CallSid", "For PaymentSid PaymentConnector Capture", none="Result"),
    Sign("verbs.VirtualAgentResult", "CallSid VirtualAgentStatus"),
    Sign("verbs.VirtualAgentEvent", "CallSid", "VirtualAgentProvider VirtualAgentProviderData"),
    Sign("verbs.ReferResult", "CallSid ReferCallStatus"),
    Sign("verbs.DialRefer", "CallSid ReferTransferTarget"),
    Sign("accounts.CallerIdVerification", "CallSid VerificationStatus"),
    Sign("media_streams.SiprecStatus", "CallSid SiprecSid"),
    Sign("media_streams.StreamStatus", "CallSid StreamSid"),
    Sign("calls.UserDefinedMessageEvent", "CallSid UserDefinedMessageSid Content"),
    Sign("verbs.SmsResult", "CallSid SmsStatus", none="MessageStatus"),
    Sign("verbs.DialResult", "CallSid DialCallStatus"),
    Sign("verbs.EnqueueResult", "CallSid QueueResult"),
    Sign("verbs.QueueConnect", "CallSid DequeingCallSid"),
    Sign("verbs.QueueWait", "CallSid QueueSid QueuePosition"),
    Sign("conferences.ConferencePlayback", "ConferenceSid FriendlyName", none="CallbackSource CallDuration"),
    Sign("calls.CallProgress", "CallSid CallStatus", "CallbackSource CallDuration SequenceNumber", none=_INPUT),
    Sign("verbs.RecordResult", "CallSid RecordingUrl"),
    Sign("verbs.GatherResult", "CallSid", _INPUT),
    Sign("calls.AnsweringMachineDetected", "CallSid AnsweredBy", none="CallStatus"),
    Sign("calls.IncomingCall", "CallSid CallStatus", inbound=True),
    Sign("calls.OutboundCall", "CallSid CallStatus Direction", inbound=False),
    Sign("calls.CallProgress", "CallSid CallStatus", ended=True),
)  # fmt: skip
"""The signs in order of precedence: the first that fits determines the kind."""


def guess(members: Mapping[str, Any]) -> type[Event]:
    """Return the class of the first sign that fits and whose restrictions hold, or else `UnknownEvent`."""
    for sign in SIGNS:
        if sign.fits(members):
            cls = _class(sign.kind)
            if mismatch(cls, members) is None:
                return cls
    return _class("unknown.UnknownEvent")


def mismatch(cls: type[Event], members: Mapping[str, Any]) -> str | None:
    """Return the first parameter whose value or presence rules this class out, or None."""
    allowed = restrictions(cls).items()
    others = (name for name, values in allowed if name in members and not allows(values, members[name]))
    return next(others, None) or min(forbidden_parameters(cls) & members.keys(), default=None)


def _class(kind: str) -> type[Event]:
    module, _, name = kind.partition(".")
    found: type[Event] = getattr(import_module(f"twilio_fp.webhooks.events.{module}"), name)
    return found
