"""``/v1/ESimProfiles`` of supersim v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource

EsimProfileEnumStatus: TypeAlias = Literal["new", "reserving", "available", "downloaded", "installed", "failed"] | str


@record(kw_only=True)
class EsimProfile(Resource):
    """``supersim.v1.esim_profile``, as it is received."""

    account_sid: str = ""
    activation_code: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    eid: str | None = None
    error_code: str | None = None
    error_message: str | None = None
    iccid: str | None = None
    matching_id: str | None = None
    sid: str = ""
    sim_sid: str | None = None
    smdp_plus_address: str | None = None
    status: EsimProfileEnumStatus = ""
    url: str | None = None

    __fields__ = "iccid!"


@record(kw_only=True)
class CreateEsimProfile(ops.Operation["EsimProfile"]):
    """``POST /v1/ESimProfiles`` answers 201 with `EsimProfile`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    callback_method: HttpMethod | None = None
    callback_url: str | None = None
    eid: str | None = None
    generate_matching_id: bool | None = None

    __spec__ = ops.BriefSpec(
        "POST https://supersim.twilio.com/v1/ESimProfiles",
        form="",
    )


@record(kw_only=True)
class FetchEsimProfile(ops.Operation["EsimProfile"]):
    """``GET /v1/ESimProfiles/{Sid}`` answers 200 with `EsimProfile`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://supersim.twilio.com/v1/ESimProfiles/{Sid}",
    )


@record(kw_only=True)
class ListEsimProfile(ops.PageOperation["EsimProfile"]):
    """``GET /v1/ESimProfiles`` answers 200 with a `Page` of `EsimProfile`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    eid: str | None = None
    sim_sid: str | None = None
    status: EsimProfileEnumStatus | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://supersim.twilio.com/v1/ESimProfiles",
        items="esim_profiles",
        paging="meta",
    )
