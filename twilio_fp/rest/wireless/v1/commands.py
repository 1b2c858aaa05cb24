"""``/v1/Commands`` of wireless v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource

CommandEnumCommandMode: TypeAlias = Literal["text", "binary"] | str
CommandEnumDirection: TypeAlias = Literal["from_sim", "to_sim"] | str
CommandEnumStatus: TypeAlias = Literal["queued", "sent", "delivered", "received", "failed"] | str
CommandEnumTransport: TypeAlias = Literal["sms", "ip"] | str


@record(kw_only=True)
class Command(Resource):
    """``wireless.v1.command``, as it is received."""

    account_sid: str = ""
    command: str | None = None
    command_mode: CommandEnumCommandMode | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    delivery_receipt_requested: bool | None = None
    direction: CommandEnumDirection | None = None
    sid: str = ""
    sim_sid: str | None = None
    status: CommandEnumStatus = ""
    transport: CommandEnumTransport | None = None
    url: str | None = None

    __fields__ = "command!"


@record(kw_only=True)
class CreateCommand(ops.Operation["Command"]):
    """``POST /v1/Commands`` answers 201 with `Command`.

    Source: https://www.twilio.com/docs/iot/wireless/api
    """

    command: str
    callback_method: HttpMethod | None = None
    callback_url: str | None = None
    command_mode: CommandEnumCommandMode | None = None
    delivery_receipt_requested: bool | None = None
    include_sid: str | None = None
    sim: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://wireless.twilio.com/v1/Commands",
        form="",
    )


@record(kw_only=True)
class DeleteCommand(ops.Operation[None]):
    """``DELETE /v1/Commands/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/iot/wireless/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://wireless.twilio.com/v1/Commands/{Sid}",
    )


@record(kw_only=True)
class FetchCommand(ops.Operation["Command"]):
    """``GET /v1/Commands/{Sid}`` answers 200 with `Command`.

    Source: https://www.twilio.com/docs/iot/wireless/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://wireless.twilio.com/v1/Commands/{Sid}",
    )


@record(kw_only=True)
class ListCommand(ops.PageOperation["Command"]):
    """``GET /v1/Commands`` answers 200 with a `Page` of `Command`.

    Source: https://www.twilio.com/docs/iot/wireless/api
    """

    sim: str | None = None
    status: CommandEnumStatus | None = None
    direction: CommandEnumDirection | None = None
    transport: CommandEnumTransport | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://wireless.twilio.com/v1/Commands",
        items="commands",
        paging="meta",
    )
