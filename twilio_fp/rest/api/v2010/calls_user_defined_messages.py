"""``/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessages.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class UserDefinedMessage(Resource):
    """``api.v2010.account.call.user_defined_message``, as it is received."""

    account_sid: str = ""
    call_sid: str | None = None
    date_created: dt.datetime | None = None
    sid: str = ""

    __fields__ = "date_created:rfc2822"


@record(kw_only=True)
class CreateUserDefinedMessage(ops.Operation["UserDefinedMessage"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessages.json`` answers 201 with `UserDefinedMessage`.

    Source: https://www.twilio.com/docs/usage/api
    """

    call_sid: str = attrs.field(kw_only=False)
    content: str
    account_sid: str | None = None
    idempotency_key: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessages.json",
        form="",
    )
