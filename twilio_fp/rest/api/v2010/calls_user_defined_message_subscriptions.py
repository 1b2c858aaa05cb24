"""``/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessageSubscriptions.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class UserDefinedMessageSubscription(Resource):
    """``api.v2010.account.call.user_defined_message_subscription``, as it is received."""

    account_sid: str = ""
    call_sid: str | None = None
    date_created: dt.datetime | None = None
    sid: str = ""
    uri: str | None = None

    __fields__ = "date_created:rfc2822"


@record(kw_only=True)
class CreateUserDefinedMessageSubscription(ops.Operation["UserDefinedMessageSubscription"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessageSubscriptions.json`` answers 201 with `UserDefinedMessageSubscription`.

    Source: https://www.twilio.com/docs/usage/api
    """

    call_sid: str = attrs.field(kw_only=False)
    callback: str
    account_sid: str | None = None
    idempotency_key: str | None = None
    method: HttpMethod | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessageSubscriptions.json",
        form="",
    )


@record(kw_only=True)
class DeleteUserDefinedMessageSubscription(ops.Operation[None]):
    """``DELETE /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessageSubscriptions/{Sid}.json`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/usage/api
    """

    call_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessageSubscriptions/{Sid}.json",
    )
