"""``/v1/Fleets`` of supersim v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource

FleetEnumDataMetering: TypeAlias = Literal["payg"] | str


@record(kw_only=True)
class Fleet(Resource):
    """``supersim.v1.fleet``, as it is received."""

    account_sid: str = ""
    data_enabled: bool | None = None
    data_limit: int | None = None
    data_metering: FleetEnumDataMetering | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    ip_commands_method: HttpMethod | None = None
    ip_commands_url: str | None = None
    network_access_profile_sid: str | None = None
    sid: str = ""
    sms_commands_enabled: bool | None = None
    sms_commands_method: HttpMethod | None = None
    sms_commands_url: str | None = None
    unique_name: str | None = None
    url: str | None = None


@record(kw_only=True)
class CreateFleet(ops.Operation["Fleet"]):
    """``POST /v1/Fleets`` answers 201 with `Fleet`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    network_access_profile: str
    data_enabled: bool | None = None
    data_limit: int | None = None
    ip_commands_method: HttpMethod | None = None
    ip_commands_url: str | None = None
    sms_commands_enabled: bool | None = None
    sms_commands_method: HttpMethod | None = None
    sms_commands_url: str | None = None
    unique_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://supersim.twilio.com/v1/Fleets",
        form="",
    )


@record(kw_only=True)
class FetchFleet(ops.Operation["Fleet"]):
    """``GET /v1/Fleets/{Sid}`` answers 200 with `Fleet`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://supersim.twilio.com/v1/Fleets/{Sid}",
    )


@record(kw_only=True)
class ListFleet(ops.PageOperation["Fleet"]):
    """``GET /v1/Fleets`` answers 200 with a `Page` of `Fleet`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    network_access_profile: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://supersim.twilio.com/v1/Fleets",
        items="fleets",
        paging="meta",
    )


@record(kw_only=True)
class UpdateFleet(ops.Operation["Fleet"]):
    """``POST /v1/Fleets/{Sid}`` answers 200 with `Fleet`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    sid: str = attrs.field(kw_only=False)
    data_limit: int | None = None
    ip_commands_method: HttpMethod | None = None
    ip_commands_url: str | None = None
    network_access_profile: str | None = None
    sms_commands_method: HttpMethod | None = None
    sms_commands_url: str | None = None
    unique_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://supersim.twilio.com/v1/Fleets/{Sid}",
        form="",
    )
