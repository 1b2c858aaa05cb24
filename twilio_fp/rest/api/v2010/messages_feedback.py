# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Feedback.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

MessageFeedbackEnumOutcome: TypeAlias = Literal["confirmed", "unconfirmed"] | str


@record(kw_only=True)
class MessageFeedback(Resource):
    """``api.v2010.account.message.message_feedback``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    message_sid: str | None = None
    """SID of the message, SM… or MM…."""
    outcome: MessageFeedbackEnumOutcome | None = None
    """Whether the user acted on the message: `confirmed`, or `unconfirmed` (default)."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = (
        "account_sid date_created:rfc2822 date_updated:rfc2822 message_sid outcome:enum.MessageFeedbackEnumOutcome uri"
    )


@record(kw_only=True)
class CreateMessageFeedback(ops.Operation["MessageFeedback"]):
    """Create the feedback on a message.

    ``POST /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Feedback.json`` returns `MessageFeedback`.
    Source: https://www.twilio.com/docs/messaging/api/message-feedback-resource
    """

    message_sid: str = attrs.field(kw_only=False)
    """SID of the message, SM… or MM…."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    outcome: MessageFeedbackEnumOutcome | None = None
    """Whether the user acted on the message: `confirmed`, or `unconfirmed` (default)."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Feedback.json",
        path="AccountSid MessageSid*",
        form="Outcome:enum.MessageFeedbackEnumOutcome",
        result="MessageFeedback",
        bounds="account_sid:AC message_sid:SM|MM",
    )
