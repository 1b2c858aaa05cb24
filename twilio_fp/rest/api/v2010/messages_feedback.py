"""``/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Feedback.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

MessageFeedbackEnumOutcome: TypeAlias = Literal["confirmed", "unconfirmed"] | str


@record(kw_only=True)
class MessageFeedback(Resource):
    """``api.v2010.account.message.message_feedback``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    message_sid: str | None = None
    outcome: MessageFeedbackEnumOutcome | None = None
    uri: str | None = None

    __fields__ = "date_created:rfc2822 date_updated:rfc2822"


@record(kw_only=True)
class CreateMessageFeedback(ops.Operation["MessageFeedback"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Feedback.json`` answers 200 with `MessageFeedback`.

    Source: https://www.twilio.com/docs/messaging/api/message-feedback-resource
    """

    message_sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    outcome: MessageFeedbackEnumOutcome | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Feedback.json",
        form="",
        success=(200,),
    )
