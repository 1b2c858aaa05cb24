"""The results of TwiML verbs: the requests to their ``action`` and other URLs, which ask what to do next."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

from attrs import field

from twilio_fp.record import record
from twilio_fp.webhooks.events.calls import CallEvent
from twilio_fp.webhooks.events.event import on_wire

__all__ = [
    "ConversationRelayResult",
    "DialRefer",
    "DialResult",
    "EnqueueResult",
    "GatherResult",
    "PayResult",
    "PayStatus",
    "QueueConnect",
    "QueueWait",
    "RecordResult",
    "ReferResult",
    "SmsResult",
    "VirtualAgentEvent",
    "VirtualAgentResult",
]


@record(kw_only=True)
class GatherResult(CallEvent):
    """The input to ``<Gather>``: digits, speech, both or neither; or partial speech, for its partial callback.

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
    """The result of ``<Record>``; ``digits`` is the key that ended the recording, or ``hangup``.

    Source: https://www.twilio.com/docs/voice/twiml/record#action
    """

    recording_url: str
    recording_sid: str | None = None
    recording_duration: timedelta | None = None
    digits: str | None = None


@record(kw_only=True)
class DialResult(CallEvent):
    """The result of ``<Dial>``; after ``<Queue>`` it says which call was taken from which queue, and how that ended.

    Source: https://www.twilio.com/docs/voice/twiml/dial#action
    """

    dial_call_status: str
    dial_call_sid: str | None = None
    dial_call_duration: timedelta | None = None
    dial_bridged: bool | None = None
    dial_sip_call_id: str | None = None
    dial_sip_response_code: int | None = None
    queue_sid: str | None = None
    dequeue_result: str | None = None
    dequeued_call_sid: str | None = None
    dequeued_call_queue_time: timedelta | None = None
    dequeued_call_duration: timedelta | None = None
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
    """A request to ``waitUrl`` for a caller in a queue; the response determines what they hear.

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
    """A request to ``<Queue url>`` for a caller who leaves the queue for an agent; the response is played first.

    Source: https://www.twilio.com/docs/voice/twiml/queue#url
    """

    dequeing_call_sid: str = field(metadata=on_wire("DequeingCallSid"))
    queue_sid: str | None = None
    queue_time: str | None = None


@record(kw_only=True)
class SmsResult(CallEvent):
    """The result of ``<Sms>`` in a call; ``sms_status`` is ``sending``, or ``invalid`` if an attribute was.

    Source: https://www.twilio.com/docs/voice/twiml/sms#action
    """

    sms_status: str
    sms_sid: str | None = None


@record(kw_only=True)
class ReferResult(CallEvent):
    """The result of ``<Refer>``.

    Source: https://www.twilio.com/docs/voice/twiml/refer#action
    """

    refer_call_status: str
    refer_sip_response_code: int | None = None
    notify_sip_response_code: int | None = None


@record(kw_only=True)
class DialRefer(CallEvent):
    """A request to ``referUrl``: the SIP endpoint that ``<Dial>`` called asks for a transfer, and awaits TwiML.

    >>> DialRefer(call_sid="CA1", refer_transfer_target="sip:ann@example.com").refer_transfer_target
    'sip:ann@example.com'

    Source: https://www.twilio.com/docs/voice/twiml/dial#referurl
    """

    refer_transfer_target: str


@record(kw_only=True)
class VirtualAgentResult(CallEvent):
    """How a session of ``<Connect><VirtualAgent>`` ended: the request to the ``action`` of ``<Connect>``.

    ``virtual_agent_status`` is ``completed``, ``live-agent-handoff``, ``hangup``, ``failed`` or similar;
    ``virtual_agent_provider_data`` is JSON as text: ``ConversationId``, ``EndUserId``, and the agent's handoff data.

    >>> VirtualAgentResult(call_sid="CA1", virtual_agent_status="live-agent-handoff").virtual_agent_status
    'live-agent-handoff'

    Source: https://www.twilio.com/docs/voice/twiml/connect/virtualagent/virtualagent-dialogflow-cx
    """

    virtual_agent_status: str
    virtual_agent_provider: str | None = None
    virtual_agent_provider_data: str | None = None
    virtual_agent_error: str | None = None
    virtual_agent_error_code: str | None = None


@record(kw_only=True)
class VirtualAgentEvent(CallEvent):
    """An event in the conversation with a virtual agent: ``<VirtualAgent statusCallback>``.

    ``virtual_agent_provider_data`` is JSON as text: the recognised input, the reply, and the agent's parameters.

    >>> VirtualAgentEvent(call_sid="CA1", virtual_agent_provider="DialogflowCX").virtual_agent_provider
    'DialogflowCX'

    Source: https://www.twilio.com/docs/voice/twiml/connect/virtualagent/virtualagent-dialogflow-cx
    """

    status_callback_event: str | None = None
    virtual_agent_provider: str | None = None
    virtual_agent_provider_data: str | None = None
    timestamp: datetime | None = field(default=None, metadata=on_wire(kind="iso8601"))

    __without__ = "VirtualAgentStatus"


@record(kw_only=True)
class ConversationRelayResult(CallEvent):
    """How a session of ``<Connect><ConversationRelay>`` ended: the request to the ``action`` of ``<Connect>``.

    ``session_status`` is ``ended`` if you ended the session, so that the call goes on as the response determines;
    ``completed`` if the caller hung up; or ``failed``, with the reason in ``error_code``. ``handoff_data`` is the text
    that you sent.

    >>> ConversationRelayResult(call_sid="CA1", session_id="VX1", session_status="ended").session_status
    'ended'

    Source: https://www.twilio.com/docs/voice/twiml/connect/conversationrelay#action-url-for-connect
    """

    session_id: str
    session_status: str | None = None
    session_duration: timedelta | None = None
    handoff_data: str | None = None
    error_message: str | None = None


@record(kw_only=True)
class PayResult(CallEvent):
    """The result of ``<Pay>``, or the last status callback of a payment; ``result`` is ``success``, or why it failed.

    Twilio masks numbers and codes. The repr omits ``payment_token``, which allows payments. The fields from
    ``payment_sid`` on belong to payments started by REST.

    >>> PayResult(call_sid="CA1", result="success", payment_token="tok_1").result
    'success'

    Source: https://www.twilio.com/docs/voice/twiml/pay#action
    Source: https://www.twilio.com/docs/voice/api/payment-resource#statuscallback-cancelcomplete-payment-session
    """

    result: str
    payment_method: str | None = None
    payment_card_number: str | None = None
    payment_card_type: str | None = None
    payment_card_postal_code: str | None = None
    expiration_date: str | None = None
    security_code: str | None = None
    bank_account_number: str | None = None
    bank_account_type: str | None = None
    bank_routing_number: str | None = None
    payment_token: str | None = field(default=None, repr=False)
    payment_confirmation_code: str | None = None
    profile_id: str | None = None
    payment_error: str | None = None
    pay_error_code: str | None = None
    connector_error: str | None = None
    payment_sid: str | None = field(default=None, metadata=on_wire("PaymentSid", also="Sid"))
    payment_connector: str | None = None
    charge_amount: Decimal | None = None
    token_type: str | None = None
    required: str | None = None
    date_created: datetime | None = field(default=None, metadata=on_wire(kind="iso8601"))
    date_updated: datetime | None = field(default=None, metadata=on_wire(kind="iso8601"))


@record(kw_only=True)
class PayStatus(CallEvent):
    """A status callback of ``<Pay>``, or of a payment started by REST.

    ``for_`` is the item requested from the caller (``payment-card-number``, ``expiration-date``, …); ``attempt`` counts
    the requests for it. ``capture`` is the item that a payment started by REST expects, and ``required`` lists those
    that it still needs; ``payment_sid`` is its SID.

    >>> PayStatus(call_sid="CA1", for_="security-code", attempt=2, error_type="input-timeout").attempt
    2

    Source: https://www.twilio.com/docs/voice/twiml/pay#statuscallback
    Source: https://www.twilio.com/docs/voice/api/payment-resource#statuscallback
    """

    for_: str | None = field(default=None, metadata=on_wire("For"))
    attempt: int | None = None
    error_type: str | None = None
    payment_sid: str | None = field(default=None, metadata=on_wire("PaymentSid", also="Sid"))
    payment_connector: str | None = None
    payment_method: str | None = None
    charge_amount: Decimal | None = None
    token_type: str | None = None
    date_created: datetime | None = field(default=None, metadata=on_wire(kind="iso8601"))
    date_updated: datetime | None = field(default=None, metadata=on_wire(kind="iso8601"))
    required: str | None = None
    partial_result: bool | None = None
    capture: str | None = None
    payment_card_number: str | None = None
    payment_card_type: str | None = None
    payment_card_postal_code: str | None = None
    expiration_date: str | None = None
    security_code: str | None = None
    bank_account_number: str | None = None
    bank_account_type: str | None = None
    bank_routing_number: str | None = None
    payment_error: str | None = None
    payment_confirmation_code: str | None = None
