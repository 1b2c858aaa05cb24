"""``/v1/RatePlans`` of wireless v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

RatePlanEnumDataLimitStrategy: TypeAlias = Literal["block", "throttle"] | str


@record(kw_only=True)
class RatePlan(Resource):
    """``wireless.v1.rate_plan``, as it is received."""

    account_sid: str = ""
    data_enabled: bool | None = None
    data_limit: int | None = None
    data_metering: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    international_roaming: tuple[str, ...] | None = None
    international_roaming_data_limit: int | None = None
    messaging_enabled: bool | None = None
    national_roaming_data_limit: int | None = None
    national_roaming_enabled: bool | None = None
    sid: str = ""
    unique_name: str | None = None
    url: str | None = None
    voice_enabled: bool | None = None


@record(kw_only=True)
class CreateRatePlan(ops.Operation["RatePlan"]):
    """``POST /v1/RatePlans`` answers 201 with `RatePlan`.

    Source: https://www.twilio.com/docs/iot/wireless/api
    """

    data_enabled: bool | None = None
    data_limit: int | None = None
    data_limit_strategy: RatePlanEnumDataLimitStrategy | None = None
    data_metering: str | None = None
    friendly_name: str | None = None
    international_roaming: str | Iterable[str] | None = None
    international_roaming_data_limit: int | None = None
    messaging_enabled: bool | None = None
    national_roaming_data_limit: int | None = None
    national_roaming_enabled: bool | None = None
    unique_name: str | None = None
    voice_enabled: bool | None = None

    __spec__ = ops.BriefSpec(
        "POST https://wireless.twilio.com/v1/RatePlans",
        form="",
    )


@record(kw_only=True)
class DeleteRatePlan(ops.Operation[None]):
    """``DELETE /v1/RatePlans/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/iot/wireless/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://wireless.twilio.com/v1/RatePlans/{Sid}",
    )


@record(kw_only=True)
class FetchRatePlan(ops.Operation["RatePlan"]):
    """``GET /v1/RatePlans/{Sid}`` answers 200 with `RatePlan`.

    Source: https://www.twilio.com/docs/iot/wireless/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://wireless.twilio.com/v1/RatePlans/{Sid}",
    )


@record(kw_only=True)
class ListRatePlan(ops.PageOperation["RatePlan"]):
    """``GET /v1/RatePlans`` answers 200 with a `Page` of `RatePlan`.

    Source: https://www.twilio.com/docs/iot/wireless/api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://wireless.twilio.com/v1/RatePlans",
        items="rate_plans",
        paging="meta",
    )


@record(kw_only=True)
class UpdateRatePlan(ops.Operation["RatePlan"]):
    """``POST /v1/RatePlans/{Sid}`` answers 200 with `RatePlan`.

    Source: https://www.twilio.com/docs/iot/wireless/api
    """

    sid: str = attrs.field(kw_only=False)
    friendly_name: str | None = None
    unique_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://wireless.twilio.com/v1/RatePlans/{Sid}",
        form="",
    )
