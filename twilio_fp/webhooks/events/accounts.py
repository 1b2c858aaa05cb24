"""Account events: usage triggers, verified caller ids, and Connect apps that lose access."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import field

from twilio_fp.record import record
from twilio_fp.webhooks.events.calls import CallEvent
from twilio_fp.webhooks.events.event import Event, on_wire

__all__ = ["AppDeauthorized", "CallerIdVerification", "UsageTriggered"]


@record(kw_only=True)
class UsageTriggered(Event):
    """An account's usage reached the value of a trigger.

    >>> from decimal import Decimal
    >>> UsageTriggered(usage_trigger_sid="UT1", usage_category="sms", current_value=Decimal("1000")).current_value
    Decimal('1000')

    Source: https://www.twilio.com/docs/usage/api/usage-trigger#usagetrigger-webhook
    """

    usage_trigger_sid: str
    account_sid: str = ""
    usage_category: str | None = None
    """The kind of usage, such as ``sms`` or ``calls-inbound``."""
    trigger_by: str | None = None
    """The measure: ``count``, ``usage`` or ``price``."""
    trigger_value: str | None = None
    """The value that fires the trigger, as configured: ``1000``, or relative as ``+100``."""
    current_value: Decimal | None = None
    recurring: str | None = None
    """``daily``, ``monthly`` or ``yearly``; empty if the trigger fires once."""
    usage_record_uri: str | None = None
    date_fired: datetime | None = None
    trigger_token: str | None = field(default=None, metadata=on_wire("IdempotencyToken"))
    """The same in repeated reports of the same firing."""


@record(kw_only=True)
class CallerIdVerification(CallEvent):
    """The result of a call to verify a caller id, whose owner had to enter a code.

    >>> CallerIdVerification(call_sid="CA1", verification_status="success").verification_status
    'success'

    Source: https://www.twilio.com/docs/voice/api/outgoing-caller-ids#statuscallback
    """

    verification_status: str
    """``success`` or ``failed``."""
    outgoing_caller_id_sid: str | None = None


@record(kw_only=True)
class AppDeauthorized(Event):
    """An account revoked your Connect app's access.

    >>> AppDeauthorized(connect_app_sid="CN1", account_sid="AC1").account_sid
    'AC1'

    Source: https://www.twilio.com/docs/iam/connect
    """

    connect_app_sid: str
    account_sid: str = ""
