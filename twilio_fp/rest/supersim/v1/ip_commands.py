# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/IpCommands`` of supersim v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod

IpCommandEnumDirection: TypeAlias = Literal["to_sim", "from_sim"] | str
IpCommandEnumPayloadType: TypeAlias = Literal["text", "binary"] | str
IpCommandEnumStatus: TypeAlias = Literal["queued", "sent", "received", "failed"] | str


@record(kw_only=True)
class IpCommand(Resource):
    """``supersim.v1.ip_command``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    device_ip: str | None = None
    """IP address of the device the command was sent to or came from."""
    device_port: int | None = None
    """Port on the device that the command is sent to or came from."""
    direction: IpCommandEnumDirection | None = None
    """to_sim for a command sent to the SIM, from_sim for one it sent."""
    payload: str | None = None
    """Data sent to the device, or received from it."""
    payload_type: IpCommandEnumPayloadType | None = None
    """Form of the payload: `text` (default) or `binary`, which is base64."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    sim_iccid: str | None = None
    """ICCID printed on the SIM, its worldwide serial number."""
    sim_sid: str | None = None
    """SID of the Super SIM, HS…."""
    status: IpCommandEnumStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time device_ip device_port:integer "
        "direction:enum.IpCommandEnumDirection payload! payload_type:enum.IpCommandEnumPayloadType sid sim_iccid "
        "sim_sid status:enum.IpCommandEnumStatus url"
    )


@record(kw_only=True)
class CreateIpCommand(ops.Operation["IpCommand"]):
    """Create an IP command.

    ``POST /v1/IpCommands`` returns `IpCommand`.
    Source: https://www.twilio.com/docs/iot/supersim/api/ipcommand-resource
    """

    device_port: int
    """Port on the device that the command is sent to or came from."""
    payload: str
    """Data to send to the device, as text or base64 as `payload_type` says."""
    sim: str
    """SIM the command goes to, as its SID (HS…) or unique name; as a filter, only that SIM's entries."""
    callback_method: HttpMethod | None = None
    """HTTP method for `callback_url`: GET or POST; default POST."""
    callback_url: str | None = None
    """Absolute URL called when the status changes."""
    payload_type: IpCommandEnumPayloadType | None = None
    """Form of the payload: `text` (default) or `binary`, which is base64."""
    __spec__ = ops.OperationSpec(
        "POST https://supersim.twilio.com/v1/IpCommands",
        form=(
            "CallbackMethod:enum.HttpMethod CallbackUrl DevicePort:integer* Payload* "
            "PayloadType:enum.IpCommandEnumPayloadType Sim*"
        ),
        result="IpCommand",
        success=(201,),
        bounds="callback_url:url",
    )


@record(kw_only=True)
class FetchIpCommand(ops.Operation["IpCommand"]):
    """Fetch an IP command.

    ``GET /v1/IpCommands/{Sid}`` returns `IpCommand`.
    Source: https://www.twilio.com/docs/iot/supersim/api/ipcommand-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://supersim.twilio.com/v1/IpCommands/{Sid}",
        path="Sid*",
        result="IpCommand",
        bounds="sid:HG",
    )


@record(kw_only=True)
class ListIpCommand(ops.PageOperation["IpCommand"]):
    """List IP commands.

    ``GET /v1/IpCommands`` returns a `Page` of `IpCommand`.
    Source: https://www.twilio.com/docs/iot/supersim/api/ipcommand-resource
    """

    sim: str | None = None
    """Return only commands to or from this SIM, as SID (HS…) or unique name."""
    sim_iccid: str | None = None
    """Return only commands of the SIM with this ICCID."""
    status: IpCommandEnumStatus | None = None
    """Where the resource stands in its life cycle."""
    direction: IpCommandEnumDirection | None = None
    """to_sim for a command sent to the SIM, from_sim for one it sent."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://supersim.twilio.com/v1/IpCommands",
        query=(
            "Sim SimIccid Status:enum.IpCommandEnumStatus Direction:enum.IpCommandEnumDirection PageSize:integer "
            "Page:integer PageToken"
        ),
        result="IpCommand",
        items="ip_commands",
        paging="meta",
    )
