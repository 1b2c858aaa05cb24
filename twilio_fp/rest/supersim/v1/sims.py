"""``/v1/Sims`` of supersim v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource

SimEnumStatus: TypeAlias = Literal["new", "ready", "active", "inactive", "scheduled"] | str
SimEnumStatusUpdate: TypeAlias = Literal["ready", "active", "inactive"] | str


@record(kw_only=True)
class Sim(Resource):
    """``supersim.v1.sim``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    fleet_sid: str | None = None
    iccid: str | None = None
    links: Mapping[str, str] | None = None
    sid: str = ""
    status: SimEnumStatus = ""
    unique_name: str | None = None
    url: str | None = None

    __fields__ = "iccid!"


@record(kw_only=True)
class CreateSim(ops.Operation["Sim"]):
    """``POST /v1/Sims`` answers 201 with `Sim`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    iccid: str
    registration_code: str

    __spec__ = ops.BriefSpec(
        "POST https://supersim.twilio.com/v1/Sims",
        form="",
    )


@record(kw_only=True)
class FetchSim(ops.Operation["Sim"]):
    """``GET /v1/Sims/{Sid}`` answers 200 with `Sim`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://supersim.twilio.com/v1/Sims/{Sid}",
    )


@record(kw_only=True)
class ListSim(ops.PageOperation["Sim"]):
    """``GET /v1/Sims`` answers 200 with a `Page` of `Sim`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    status: SimEnumStatus | None = None
    fleet: str | None = None
    iccid: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://supersim.twilio.com/v1/Sims",
        query="Iccid!",
        items="sims",
        paging="meta",
    )


@record(kw_only=True)
class UpdateSim(ops.Operation["Sim"]):
    """``POST /v1/Sims/{Sid}`` answers 200 or 202 with `Sim`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    callback_method: HttpMethod | None = None
    callback_url: str | None = None
    fleet: str | None = None
    status: SimEnumStatusUpdate | None = None
    unique_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://supersim.twilio.com/v1/Sims/{Sid}",
        form="",
        success=(200, 202),
    )
