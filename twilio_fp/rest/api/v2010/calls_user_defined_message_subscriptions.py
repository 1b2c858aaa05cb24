# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessageSubscriptions.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod


@record(kw_only=True)
class UserDefinedMessageSubscription(Resource):
    """``api.v2010.account.call.user_defined_message_subscription``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    call_sid: str | None = None
    """SID of the call (CA…)."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = "account_sid call_sid date_created:rfc2822 sid uri"


@record(kw_only=True)
class CreateUserDefinedMessageSubscription(ops.Operation["UserDefinedMessageSubscription"]):
    """Create a user-defined message subscription.

    ``POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessageSubscriptions.json`` returns
    `UserDefinedMessageSubscription`.
    Source: https://www.twilio.com/docs/voice/api/userdefinedmessagesubscription-resource
    """

    call_sid: str = attrs.field(kw_only=False)
    """SID of the call (CA…)."""
    callback: str
    """Absolute URL that gets the user-defined messages of the call."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    idempotency_key: str | None = None
    """Key of your own that makes a repeat of the same request harmless; use a new one for every new request."""
    method: HttpMethod | None = None
    """HTTP method for `callback`, default `POST`."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessageSubscriptions.json",
        path="AccountSid CallSid*",
        form="Callback* IdempotencyKey Method:enum.HttpMethod",
        result="UserDefinedMessageSubscription",
        success=(201,),
        bounds="account_sid:AC call_sid:CA callback:url",
    )


@record(kw_only=True)
class DeleteUserDefinedMessageSubscription(ops.Operation[None]):
    """Delete a user-defined message subscription.

    ``DELETE /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessageSubscriptions/{Sid}.json`` returns
    nothing.
    Source: https://www.twilio.com/docs/voice/api/userdefinedmessagesubscription-resource
    """

    call_sid: str = attrs.field(kw_only=False)
    """SID of the call (CA…)."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessageSubscriptions/{Sid}.json",
        path="AccountSid CallSid* Sid*",
        result="",
        success=(204,),
        bounds="account_sid:AC call_sid:CA sid:ZY",
    )
