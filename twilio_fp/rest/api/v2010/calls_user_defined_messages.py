# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessages.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import SupportsPayload


@record(kw_only=True)
class UserDefinedMessage(Resource):
    """``api.v2010.account.call.user_defined_message``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    call_sid: str | None = None
    """SID of the call (CA…)."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __fields__ = "account_sid call_sid date_created:rfc2822 sid"


@record(kw_only=True)
class CreateUserDefinedMessage(ops.Operation["UserDefinedMessage"]):
    """Create a user-defined message.

    ``POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessages.json`` returns
    `UserDefinedMessage`.
    Source: https://www.twilio.com/docs/voice/api/userdefinedmessage-resource
    """

    call_sid: str = attrs.field(kw_only=False)
    """SID of the call (CA…)."""
    content: str | Mapping[str, Any] | SupportsPayload
    """Your message to the Voice SDK client of the call, JSON object as text."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    idempotency_key: str | None = None
    """Key of your own that makes a repeat of the same request harmless; use a new one for every new request."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/UserDefinedMessages.json",
        path="AccountSid CallSid*",
        form="Content:json-text* IdempotencyKey",
        result="UserDefinedMessage",
        success=(201,),
        bounds="account_sid:AC call_sid:CA",
    )
