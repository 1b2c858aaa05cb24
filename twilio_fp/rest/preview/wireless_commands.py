# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/wireless/Commands`` of preview."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Command(Resource):
    """``preview.wireless.command``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    command: str | None = None
    """The command: text, or binary data encoded as text."""
    command_mode: str | None = None
    """How the command is sent: `text` (default) or `binary`."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    device_sid: str | None = None
    """SID, DE…, of the device that sent or received the command."""
    direction: str | None = None
    """to_sim for a command sent to the SIM, from_sim for one it sent."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    sim_sid: str | None = None
    """SID of the SIM, DE…."""
    status: str = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid command command_mode date_created:date-time date_updated:date-time device_sid direction sid "
        "sim_sid status url"
    )


@record(kw_only=True)
class CreateWirelessCommand(ops.Operation["Command"]):
    """Create a wireless command.

    ``POST /wireless/Commands`` returns `Command`.
    Source: https://www.twilio.com/docs/usage/api
    """

    command: str
    """The command: text, or binary data encoded as text."""
    callback_method: str | None = None
    """HTTP method for `callback_url`: GET or POST; default POST."""
    callback_url: str | None = None
    """Absolute URL called when the command has been sent or answered."""
    command_mode: str | None = None
    """How the command is sent: `text` (default) or `binary`."""
    device: str | None = None
    """SID or unique name of the device the command goes to."""
    include_sid: str | None = None
    """Where the text of the command gets its SID, to match replies: none (default), start or end."""
    sim: str | None = None
    """SIM to use or filter by, as its SID (DE…) or unique name."""
    __spec__ = ops.OperationSpec(
        "POST https://preview.twilio.com/wireless/Commands",
        form="CallbackMethod CallbackUrl Command* CommandMode Device IncludeSid Sim",
        result="Command",
        success=(201,),
        bounds="callback_url:url",
    )


@record(kw_only=True)
class FetchWirelessCommand(ops.Operation["Command"]):
    """Fetch a wireless command.

    ``GET /wireless/Commands/{Sid}`` returns `Command`.
    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://preview.twilio.com/wireless/Commands/{Sid}",
        path="Sid*",
        result="Command",
        bounds="sid:DC",
    )


@record(kw_only=True)
class ListWirelessCommand(ops.PageOperation["Command"]):
    """List wireless commands.

    ``GET /wireless/Commands`` returns a `Page` of `Command`.
    Source: https://www.twilio.com/docs/usage/api
    """

    device: str | None = None
    """Only commands of this device: SID or unique name."""
    sim: str | None = None
    """SIM to use or filter by, as its SID (DE…) or unique name."""
    status: str | None = None
    """Where the resource stands in its life cycle."""
    direction: str | None = None
    """to_sim for a command sent to the SIM, from_sim for one it sent."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://preview.twilio.com/wireless/Commands",
        query="Device Sim Status Direction PageSize:integer Page:integer PageToken",
        result="Command",
        items="commands",
        paging="meta",
    )
