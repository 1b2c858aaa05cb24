"""``/wireless/Commands`` of preview."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Command(Resource):
    """``preview.wireless.command``, as it is received."""

    account_sid: str = ""
    command: str | None = None
    command_mode: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    device_sid: str | None = None
    direction: str | None = None
    sid: str = ""
    sim_sid: str | None = None
    status: str = ""
    url: str | None = None


@record(kw_only=True)
class CreateWirelessCommand(ops.Operation["Command"]):
    """``POST /wireless/Commands`` answers 201 with `Command`.

    Source: https://www.twilio.com/docs/usage/api
    """

    command: str
    callback_method: str | None = None
    callback_url: str | None = None
    command_mode: str | None = None
    device: str | None = None
    include_sid: str | None = None
    sim: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://preview.twilio.com/wireless/Commands",
        form="",
    )


@record(kw_only=True)
class FetchWirelessCommand(ops.Operation["Command"]):
    """``GET /wireless/Commands/{Sid}`` answers 200 with `Command`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://preview.twilio.com/wireless/Commands/{Sid}",
    )


@record(kw_only=True)
class ListWirelessCommand(ops.PageOperation["Command"]):
    """``GET /wireless/Commands`` answers 200 with a `Page` of `Command`.

    Source: https://www.twilio.com/docs/usage/api
    """

    device: str | None = None
    sim: str | None = None
    status: str | None = None
    direction: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://preview.twilio.com/wireless/Commands",
        items="commands",
        paging="meta",
    )
