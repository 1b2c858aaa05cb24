# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/SmsCommands`` of supersim v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod

SmsCommandEnumDirection: TypeAlias = Literal["to_sim", "from_sim"] | str
SmsCommandEnumStatus: TypeAlias = Literal["queued", "sent", "delivered", "received", "failed"] | str


@record(kw_only=True)
class SmsCommand(Resource):
    """``supersim.v1.sms_command``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    direction: SmsCommandEnumDirection | None = None
    """to_sim for a command sent to the SIM, from_sim for one it sent."""
    payload: str | None = None
    """Text of the SMS to or from the device."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    sim_sid: str | None = None
    """SID of the Super SIM, HS…."""
    status: SmsCommandEnumStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time direction:enum.SmsCommandEnumDirection "
        "payload! sid sim_sid status:enum.SmsCommandEnumStatus url"
    )


@record(kw_only=True)
class CreateSmsCommand(ops.Operation["SmsCommand"]):
    """Create an SMS command.

    ``POST /v1/SmsCommands`` returns `SmsCommand`.
    Source: https://www.twilio.com/docs/iot/supersim/api/smscommand-resource
    """

    payload: str
    """Text of the SMS to the device, up to 160 characters."""
    sim: str
    """SIM the command goes to, as its SID (HS…) or unique name; as a filter, only that SIM's entries."""
    callback_method: HttpMethod | None = None
    """HTTP method for `callback_url`: GET or POST; default POST."""
    callback_url: str | None = None
    """Absolute URL called when the status changes."""
    __spec__ = ops.OperationSpec(
        "POST https://supersim.twilio.com/v1/SmsCommands",
        form="CallbackMethod:enum.HttpMethod CallbackUrl Payload* Sim*",
        result="SmsCommand",
        success=(201,),
        bounds="callback_url:url",
    )


@record(kw_only=True)
class FetchSmsCommand(ops.Operation["SmsCommand"]):
    """Fetch an SMS command.

    ``GET /v1/SmsCommands/{Sid}`` returns `SmsCommand`.
    Source: https://www.twilio.com/docs/iot/supersim/api/smscommand-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://supersim.twilio.com/v1/SmsCommands/{Sid}",
        path="Sid*",
        result="SmsCommand",
        bounds="sid:HC",
    )


@record(kw_only=True)
class ListSmsCommand(ops.PageOperation["SmsCommand"]):
    """List SMS commands.

    ``GET /v1/SmsCommands`` returns a `Page` of `SmsCommand`.
    Source: https://www.twilio.com/docs/iot/supersim/api/smscommand-resource
    """

    sim: str | None = None
    """Return only commands to or from this SIM, as SID (HS…) or unique name."""
    status: SmsCommandEnumStatus | None = None
    """Where the resource stands in its life cycle."""
    direction: SmsCommandEnumDirection | None = None
    """to_sim for a command sent to the SIM, from_sim for one it sent."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://supersim.twilio.com/v1/SmsCommands",
        query=(
            "Sim Status:enum.SmsCommandEnumStatus Direction:enum.SmsCommandEnumDirection PageSize:integer "
            "Page:integer PageToken"
        ),
        result="SmsCommand",
        items="sms_commands",
        paging="meta",
    )
