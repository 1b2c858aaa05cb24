"""``/wireless/RatePlans`` of preview."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class RatePlan(Resource):
    """``preview.wireless.rate_plan``, as it is received."""

    account_sid: str = ""
    data_enabled: bool | None = None
    data_limit: int | None = None
    data_metering: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    international_roaming: tuple[str, ...] | None = None
    messaging_enabled: bool | None = None
    national_roaming_enabled: bool | None = None
    sid: str = ""
    unique_name: str | None = None
    url: str | None = None
    voice_enabled: bool | None = None


@record(kw_only=True)
class CreateWirelessRatePlan(ops.Operation["RatePlan"]):
    """``POST /wireless/RatePlans`` answers 201 with `RatePlan`.

    Source: https://www.twilio.com/docs/usage/api
    """

    commands_enabled: bool | None = None
    data_enabled: bool | None = None
    data_limit: int | None = None
    data_metering: str | None = None
    friendly_name: str | None = None
    international_roaming: str | Iterable[str] | None = None
    messaging_enabled: bool | None = None
    national_roaming_enabled: bool | None = None
    unique_name: str | None = None
    voice_enabled: bool | None = None

    __spec__ = ops.BriefSpec(
        "POST https://preview.twilio.com/wireless/RatePlans",
        form="",
    )


@record(kw_only=True)
class DeleteWirelessRatePlan(ops.Operation[None]):
    """``DELETE /wireless/RatePlans/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://preview.twilio.com/wireless/RatePlans/{Sid}",
    )


@record(kw_only=True)
class FetchWirelessRatePlan(ops.Operation["RatePlan"]):
    """``GET /wireless/RatePlans/{Sid}`` answers 200 with `RatePlan`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://preview.twilio.com/wireless/RatePlans/{Sid}",
    )


@record(kw_only=True)
class ListWirelessRatePlan(ops.PageOperation["RatePlan"]):
    """``GET /wireless/RatePlans`` answers 200 with a `Page` of `RatePlan`.

    Source: https://www.twilio.com/docs/usage/api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://preview.twilio.com/wireless/RatePlans",
        items="rate_plans",
        paging="meta",
    )


@record(kw_only=True)
class UpdateWirelessRatePlan(ops.Operation["RatePlan"]):
    """``POST /wireless/RatePlans/{Sid}`` answers 200 with `RatePlan`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    friendly_name: str | None = None
    unique_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://preview.twilio.com/wireless/RatePlans/{Sid}",
        form="",
    )
