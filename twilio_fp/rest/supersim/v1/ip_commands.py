"""``/v1/IpCommands`` of supersim v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource

IpCommandEnumDirection: TypeAlias = Literal["to_sim", "from_sim"] | str
IpCommandEnumPayloadType: TypeAlias = Literal["text", "binary"] | str
IpCommandEnumStatus: TypeAlias = Literal["queued", "sent", "received", "failed"] | str


@record(kw_only=True)
class IpCommand(Resource):
    """``supersim.v1.ip_command``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    device_ip: str | None = None
    device_port: int | None = None
    direction: IpCommandEnumDirection | None = None
    payload: str | None = None
    payload_type: IpCommandEnumPayloadType | None = None
    sid: str = ""
    sim_iccid: str | None = None
    sim_sid: str | None = None
    status: IpCommandEnumStatus = ""
    url: str | None = None

    __fields__ = "payload!"


@record(kw_only=True)
class CreateIpCommand(ops.Operation["IpCommand"]):
    """``POST /v1/IpCommands`` answers 201 with `IpCommand`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    device_port: int
    payload: str
    sim: str
    callback_method: HttpMethod | None = None
    callback_url: str | None = None
    payload_type: IpCommandEnumPayloadType | None = None

    __spec__ = ops.BriefSpec(
        "POST https://supersim.twilio.com/v1/IpCommands",
        form="",
    )


@record(kw_only=True)
class FetchIpCommand(ops.Operation["IpCommand"]):
    """``GET /v1/IpCommands/{Sid}`` answers 200 with `IpCommand`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://supersim.twilio.com/v1/IpCommands/{Sid}",
    )


@record(kw_only=True)
class ListIpCommand(ops.PageOperation["IpCommand"]):
    """``GET /v1/IpCommands`` answers 200 with a `Page` of `IpCommand`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    sim: str | None = None
    sim_iccid: str | None = None
    status: IpCommandEnumStatus | None = None
    direction: IpCommandEnumDirection | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://supersim.twilio.com/v1/IpCommands",
        items="ip_commands",
        paging="meta",
    )
