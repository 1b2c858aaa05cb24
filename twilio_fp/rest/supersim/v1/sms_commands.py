"""``/v1/SmsCommands`` of supersim v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource

SmsCommandEnumDirection: TypeAlias = Literal["to_sim", "from_sim"] | str
SmsCommandEnumStatus: TypeAlias = Literal["queued", "sent", "delivered", "received", "failed"] | str


@record(kw_only=True)
class SmsCommand(Resource):
    """``supersim.v1.sms_command``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    direction: SmsCommandEnumDirection | None = None
    payload: str | None = None
    sid: str = ""
    sim_sid: str | None = None
    status: SmsCommandEnumStatus = ""
    url: str | None = None

    __fields__ = "payload!"


@record(kw_only=True)
class CreateSmsCommand(ops.Operation["SmsCommand"]):
    """``POST /v1/SmsCommands`` answers 201 with `SmsCommand`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    payload: str
    sim: str
    callback_method: HttpMethod | None = None
    callback_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://supersim.twilio.com/v1/SmsCommands",
        form="",
    )


@record(kw_only=True)
class FetchSmsCommand(ops.Operation["SmsCommand"]):
    """``GET /v1/SmsCommands/{Sid}`` answers 200 with `SmsCommand`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://supersim.twilio.com/v1/SmsCommands/{Sid}",
    )


@record(kw_only=True)
class ListSmsCommand(ops.PageOperation["SmsCommand"]):
    """``GET /v1/SmsCommands`` answers 200 with a `Page` of `SmsCommand`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    sim: str | None = None
    status: SmsCommandEnumStatus | None = None
    direction: SmsCommandEnumDirection | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://supersim.twilio.com/v1/SmsCommands",
        items="sms_commands",
        paging="meta",
    )
