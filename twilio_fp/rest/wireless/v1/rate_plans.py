# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/RatePlans`` of wireless v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

RatePlanEnumDataLimitStrategy: TypeAlias = Literal["block", "throttle"] | str


@record(kw_only=True)
class RatePlan(Resource):
    """``wireless.v1.rate_plan``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    data_enabled: bool | None = None
    """Whether SIMs on this fleet or rate plan may use mobile data."""
    data_limit: int | None = None
    """Monthly data cap per SIM, download and upload together, in megabytes; up to 2,000,000, default 1,000."""
    data_metering: str | None = None
    """How data is metered: payg charges by use, quota-… buys an amount in advance."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    international_roaming: tuple[str, ...] | None = None
    """Roaming services the rate plan allows abroad: data, voice and/or messaging."""
    international_roaming_data_limit: int | None = None
    """Monthly data cap while roaming outside the home country, in megabytes; up to 2,000,000, default 1,000."""
    messaging_enabled: bool | None = None
    """Whether SIMs on the plan may send and get SMS. Given once, when the plan is made."""
    national_roaming_data_limit: int | None = None
    """Megabytes of data a SIM may use each month on other networks in its home country; up to 2,000,000, default
    1,000."""
    national_roaming_enabled: bool | None = None
    """Whether SIMs on the plan may roam on other networks in their home country."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    url: str | None = None
    """Absolute URL of the resource."""
    voice_enabled: bool | None = None
    """Whether SIMs on the rate plan can make and receive calls."""
    __fields__ = (
        "account_sid data_enabled:boolean data_limit:integer data_metering date_created:date-time "
        "date_updated:date-time friendly_name international_roaming:string[] "
        "international_roaming_data_limit:integer messaging_enabled:boolean national_roaming_data_limit:integer "
        "national_roaming_enabled:boolean sid unique_name url voice_enabled:boolean"
    )


@record(kw_only=True)
class CreateRatePlan(ops.Operation["RatePlan"]):
    """Create a rate plan.

    ``POST /v1/RatePlans`` returns `RatePlan`.
    Source: https://www.twilio.com/docs/iot/wireless/api/rateplan-resource
    """

    data_enabled: bool | None = None
    """Whether SIMs on this fleet or rate plan may use mobile data."""
    data_limit: int | None = None
    """Monthly data cap per SIM, download and upload together, in megabytes; up to 2,000,000, default 1,000."""
    data_limit_strategy: RatePlanEnumDataLimitStrategy | None = None
    """What happens at the data limit: block stops data, throttle slows it."""
    data_metering: str | None = None
    """How data is metered: payg charges by use, quota-… buys an amount in advance."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    international_roaming: str | Iterable[str] | None = None
    """Roaming services the rate plan allows abroad: data, voice and/or messaging."""
    international_roaming_data_limit: int | None = None
    """Monthly data cap while roaming outside the home country, in megabytes; up to 2,000,000, default 1,000."""
    messaging_enabled: bool | None = None
    """Whether SIMs on the plan may send and get SMS. Given once, when the plan is made."""
    national_roaming_data_limit: int | None = None
    """Megabytes of data a SIM may use each month on other networks in its home country; up to 2,000,000, default
    1,000."""
    national_roaming_enabled: bool | None = None
    """Whether SIMs on the plan may roam on other networks in their home country."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    voice_enabled: bool | None = None
    """Whether SIMs on the rate plan can make and receive calls."""
    __spec__ = ops.OperationSpec(
        "POST https://wireless.twilio.com/v1/RatePlans",
        form=(
            "DataEnabled:boolean DataLimit:integer DataLimitStrategy:enum.RatePlanEnumDataLimitStrategy DataMetering "
            "FriendlyName InternationalRoaming:string[] InternationalRoamingDataLimit:integer "
            "MessagingEnabled:boolean NationalRoamingDataLimit:integer NationalRoamingEnabled:boolean UniqueName "
            "VoiceEnabled:boolean"
        ),
        result="RatePlan",
        success=(201,),
    )


@record(kw_only=True)
class DeleteRatePlan(ops.Operation[None]):
    """Delete a rate plan.

    ``DELETE /v1/RatePlans/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/iot/wireless/api/rateplan-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://wireless.twilio.com/v1/RatePlans/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchRatePlan(ops.Operation["RatePlan"]):
    """Fetch a rate plan.

    ``GET /v1/RatePlans/{Sid}`` returns `RatePlan`.
    Source: https://www.twilio.com/docs/iot/wireless/api/rateplan-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://wireless.twilio.com/v1/RatePlans/{Sid}",
        path="Sid*",
        result="RatePlan",
    )


@record(kw_only=True)
class ListRatePlan(ops.PageOperation["RatePlan"]):
    """List rate plans.

    ``GET /v1/RatePlans`` returns a `Page` of `RatePlan`.
    Source: https://www.twilio.com/docs/iot/wireless/api/rateplan-resource
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://wireless.twilio.com/v1/RatePlans",
        query="PageSize:integer Page:integer PageToken",
        result="RatePlan",
        items="rate_plans",
        paging="meta",
    )


@record(kw_only=True)
class UpdateRatePlan(ops.Operation["RatePlan"]):
    """Update a rate plan.

    ``POST /v1/RatePlans/{Sid}`` returns `RatePlan`.
    Source: https://www.twilio.com/docs/iot/wireless/api/rateplan-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    __spec__ = ops.OperationSpec(
        "POST https://wireless.twilio.com/v1/RatePlans/{Sid}",
        path="Sid*",
        form="FriendlyName UniqueName",
        result="RatePlan",
    )
