"""Calls: incoming and outbound ones that request TwiML, and the progress of either."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from attrs import field

from twilio_fp.record import record
from twilio_fp.webhooks.events.event import Event, on_wire

# Parameters that verbs and callbacks send about a call in progress, so the request does not start a new call.
_LATER: Final = (
    "Digits FinishedOnKey SpeechResult UnstableSpeechResult StableSpeechResult Confidence Stability "
    "RecordingUrl RecordingSid RecordingStatus TranscriptionSid TranscriptionText TranscriptionEvent "
    "DialCallStatus DialCallSid DialBridged QueueSid QueueResult QueuePosition DequeingCallSid DequeueResult "
    "DequeuedCallSid DequeuedCallQueueTime DequeuedCallDuration "
    "ConferenceSid CallbackSource CallDuration SequenceNumber StatusCallbackEvent "
    "SessionId SessionStatus SessionDuration HandoffData StreamSid StreamEvent StreamName StreamError "
    "SiprecSid SiprecEvent SiprecName SiprecError SiprecErrorCode "
    "VirtualAgentStatus VirtualAgentError VirtualAgentErrorCode VirtualAgentProvider VirtualAgentProviderData "
    "Result PaymentSid PaymentMethod PaymentError PayErrorCode PaymentCardNumber PaymentToken BankAccountNumber "
    "PaymentConnector ChargeAmount TokenType Required Capture DateCreated DateUpdated Sid "
    "For Attempt ErrorType PartialResult ReferCallStatus ReferSipResponseCode NotifySipResponseCode "
    "ReferTransferTarget VerificationStatus OutgoingCallerIdSid MessageSid MessageStatus SmsSid SmsStatus "
    "Level Payload PayloadType UserDefinedMessageSid Content"
)

__all__ = [
    "AnsweringMachineDetected",
    "CallEvent",
    "CallProgress",
    "IncomingCall",
    "OutboundCall",
    "UserDefinedMessageEvent",
]


@record(kw_only=True)
class CallEvent(Event):
    """The common parameters of requests about a call.

    Source: https://www.twilio.com/docs/voice/twiml#request-parameters
    """

    call_sid: str
    account_sid: str = ""
    from_: str = field(default="", metadata=on_wire("From"))
    to: str = ""
    call_status: str = ""
    direction: str | None = None
    api_version: str | None = None
    caller: str | None = None
    called: str | None = None
    forwarded_from: str | None = None
    called_via: str | None = None
    caller_name: str | None = None
    parent_call_sid: str | None = None
    call_token: str | None = None
    caller_id: str | None = None
    stir_verstat: str | None = None
    stir_status: str | None = None
    stir_passport_token: str | None = None
    application_sid: str | None = None
    from_city: str | None = None
    from_state: str | None = None
    from_zip: str | None = None
    from_country: str | None = None
    to_city: str | None = None
    to_state: str | None = None
    to_zip: str | None = None
    to_country: str | None = None
    caller_city: str | None = None
    caller_state: str | None = None
    caller_zip: str | None = None
    caller_country: str | None = None
    called_city: str | None = None
    called_state: str | None = None
    called_zip: str | None = None
    called_country: str | None = None
    sip_domain: str | None = None
    sip_domain_sid: str | None = None
    sip_call_id: str | None = None
    sip_source_ip: str | None = None
    sip_response_code: int | None = None
    queue_time: str | None = None
    error_code: int | None = None
    error_url: str | None = None


@record(kw_only=True)
class IncomingCall(CallEvent):
    """A call to one of your numbers; the response determines how it is handled.

    >>> IncomingCall(call_sid="CA1", from_="+15558675310", to="+15017122661", call_status="ringing").to
    '+15017122661'

    Source: https://www.twilio.com/docs/voice/twiml#request-parameters
    """

    add_ons: str | None = None

    __where__ = "Direction=inbound CallStatus=queued,ringing,in-progress"
    __without__ = _LATER


@record(kw_only=True)
class OutboundCall(CallEvent):
    """A call that you made was answered; the response determines how it is handled.

    ``answered_by`` is present if the call uses synchronous answering machine detection.

    Source: https://www.twilio.com/docs/voice/api/call-resource#create-a-call-resource
    """

    answered_by: str | None = None
    machine_detection_duration: timedelta | None = field(default=None, metadata=on_wire(kind="milliseconds"))

    __where__ = "Direction=outbound-api,outbound-dial CallStatus=queued,initiated,ringing,in-progress"
    __without__ = _LATER


@record(kw_only=True)
class CallProgress(CallEvent):
    """A status callback for a call.

    ``duration`` is in billed minutes. Callbacks may arrive late, twice or out of order, so compare ``sequence_number``,
    or store a status only if `twilio_fp.supersedes` says so.

    >>> from datetime import timedelta
    >>> CallProgress(call_sid="CA1", call_status="completed", call_duration=timedelta(seconds=12)).call_duration
    datetime.timedelta(seconds=12)

    Source: https://www.twilio.com/docs/voice/api/call-resource#statuscallback
    """

    callback_source: str | None = None
    sequence_number: int | None = None
    timestamp: datetime | None = None
    call_duration: timedelta | None = None
    duration: timedelta | None = field(default=None, metadata=on_wire(kind="minutes"))
    recording_url: str | None = None
    recording_sid: str | None = None
    recording_duration: timedelta | None = None
    answered_by: str | None = None
    machine_detection_duration: timedelta | None = field(default=None, metadata=on_wire(kind="milliseconds"))


@record(kw_only=True)
class AnsweringMachineDetected(Event):
    """The callback of asynchronous answering machine detection: who or what answered a call.

    Source: https://www.twilio.com/docs/voice/answering-machine-detection#asyncamdstatuscallback
    """

    call_sid: str
    account_sid: str = ""
    answered_by: str
    machine_detection_duration: timedelta | None = field(default=None, metadata=on_wire(kind="milliseconds"))


@record(kw_only=True)
class UserDefinedMessageEvent(Event):
    """A message that a client's Voice SDK sent in a call, to the ``Callback`` of a subscription.

    ``content`` is JSON as text.

    >>> UserDefinedMessageEvent(call_sid="CA1", content='{"button": "help"}').content
    '{"button": "help"}'

    Source: https://www.twilio.com/docs/voice/sdks/call-message-events
    """

    call_sid: str
    account_sid: str = ""
    content: str
    user_defined_message_sid: str | None = None
