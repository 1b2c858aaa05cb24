# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Commands`` of wireless v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod

CommandEnumCommandMode: TypeAlias = Literal["text", "binary"] | str
CommandEnumDirection: TypeAlias = Literal["from_sim", "to_sim"] | str
CommandEnumStatus: TypeAlias = Literal["queued", "sent", "delivered", "received", "failed"] | str
CommandEnumTransport: TypeAlias = Literal["sms", "ip"] | str


@record(kw_only=True)
class Command(Resource):
    """``wireless.v1.command``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    command: str | None = None
    """The command: text, or binary data encoded as text."""
    command_mode: CommandEnumCommandMode | None = None
    """How the command is sent: `text` (default) or `binary`."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    delivery_receipt_requested: bool | None = None
    """Whether the network is asked to confirm delivery of the command to the SIM; default true."""
    direction: CommandEnumDirection | None = None
    """to_sim for a command sent to the SIM, from_sim for one it sent."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    sim_sid: str | None = None
    """SID of the SIM, DE…."""
    status: CommandEnumStatus = ""
    """Where the resource stands in its life cycle."""
    transport: CommandEnumTransport | None = None
    """How the command travelled: sms or ip."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid command! command_mode:enum.CommandEnumCommandMode date_created:date-time "
        "date_updated:date-time delivery_receipt_requested:boolean direction:enum.CommandEnumDirection sid "
        "sim_sid status:enum.CommandEnumStatus transport:enum.CommandEnumTransport url"
    )


@record(kw_only=True)
class CreateCommand(ops.Operation["Command"]):
    """Create a command.

    ``POST /v1/Commands`` returns `Command`.
    Source: https://www.twilio.com/docs/iot/wireless/api/command-resource
    """

    command: str
    """Message to the device: text of up to 160 characters, or binary data in base64 of up to 140 bytes."""
    callback_method: HttpMethod | None = None
    """HTTP method for `callback_url`: GET or POST; default POST."""
    callback_url: str | None = None
    """Absolute URL called when the status changes."""
    command_mode: CommandEnumCommandMode | None = None
    """How the command is sent: `text` (default) or `binary`."""
    delivery_receipt_requested: bool | None = None
    """Whether the network is asked to confirm delivery of the command to the SIM; default true."""
    include_sid: str | None = None
    """Where the text of the command gets its SID, to match replies: none (default), start or end."""
    sim: str | None = None
    """SIM the command goes to, as its SID (HS…) or unique name; as a filter, only that SIM's entries."""
    __spec__ = ops.OperationSpec(
        "POST https://wireless.twilio.com/v1/Commands",
        form=(
            "CallbackMethod:enum.HttpMethod CallbackUrl Command* CommandMode:enum.CommandEnumCommandMode "
            "DeliveryReceiptRequested:boolean IncludeSid Sim"
        ),
        result="Command",
        success=(201,),
        bounds="callback_url:url",
    )


@record(kw_only=True)
class DeleteCommand(ops.Operation[None]):
    """Delete a command.

    ``DELETE /v1/Commands/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/iot/wireless/api/command-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://wireless.twilio.com/v1/Commands/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:DC",
    )


@record(kw_only=True)
class FetchCommand(ops.Operation["Command"]):
    """Fetch a command.

    ``GET /v1/Commands/{Sid}`` returns `Command`.
    Source: https://www.twilio.com/docs/iot/wireless/api/command-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://wireless.twilio.com/v1/Commands/{Sid}",
        path="Sid*",
        result="Command",
        bounds="sid:DC",
    )


@record(kw_only=True)
class ListCommand(ops.PageOperation["Command"]):
    """List commands.

    ``GET /v1/Commands`` returns a `Page` of `Command`.
    Source: https://www.twilio.com/docs/iot/wireless/api/command-resource
    """

    sim: str | None = None
    """SIM the command goes to, as its SID (HS…) or unique name; as a filter, only that SIM's entries."""
    status: CommandEnumStatus | None = None
    """Where the resource stands in its life cycle."""
    direction: CommandEnumDirection | None = None
    """to_sim for a command sent to the SIM, from_sim for one it sent."""
    transport: CommandEnumTransport | None = None
    """Return only commands sent by sms, or by ip."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://wireless.twilio.com/v1/Commands",
        query=(
            "Sim Status:enum.CommandEnumStatus Direction:enum.CommandEnumDirection "
            "Transport:enum.CommandEnumTransport PageSize:integer Page:integer PageToken"
        ),
        result="Command",
        items="commands",
        paging="meta",
    )
