# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/wireless/RatePlans`` of preview."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class RatePlan(Resource):
    """``preview.wireless.rate_plan``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    data_enabled: bool | None = None
    """Whether SIMs on this fleet or rate plan may use mobile data."""
    data_limit: int | None = None
    """Monthly data cap per SIM on this rate plan, in megabytes."""
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
    messaging_enabled: bool | None = None
    """Whether SIMs on the plan may send and get SMS. Given once, when the plan is made."""
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
        "date_updated:date-time friendly_name international_roaming:string[] messaging_enabled:boolean "
        "national_roaming_enabled:boolean sid unique_name url voice_enabled:boolean"
    )


@record(kw_only=True)
class CreateWirelessRatePlan(ops.Operation["RatePlan"]):
    """Create a wireless rate plan.

    ``POST /wireless/RatePlans`` returns `RatePlan`.
    Source: https://www.twilio.com/docs/usage/api
    """

    commands_enabled: bool | None = None
    """Whether SIMs on the rate plan may send and get commands."""
    data_enabled: bool | None = None
    """Whether SIMs on this fleet or rate plan may use mobile data."""
    data_limit: int | None = None
    """Monthly data cap per SIM on this rate plan, in megabytes."""
    data_metering: str | None = None
    """How data is metered: payg charges by use, quota-… buys an amount in advance."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    international_roaming: str | Iterable[str] | None = None
    """Roaming services the rate plan allows abroad: data, voice and/or messaging."""
    messaging_enabled: bool | None = None
    """Whether SIMs on the plan may send and get SMS. Given once, when the plan is made."""
    national_roaming_enabled: bool | None = None
    """Whether SIMs on the plan may roam on other networks in their home country."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    voice_enabled: bool | None = None
    """Whether SIMs on the rate plan can make and receive calls."""
    __spec__ = ops.OperationSpec(
        "POST https://preview.twilio.com/wireless/RatePlans",
        form=(
            "CommandsEnabled:boolean DataEnabled:boolean DataLimit:integer DataMetering FriendlyName "
            "InternationalRoaming:string[] MessagingEnabled:boolean NationalRoamingEnabled:boolean UniqueName "
            "VoiceEnabled:boolean"
        ),
        result="RatePlan",
        success=(201,),
    )


@record(kw_only=True)
class DeleteWirelessRatePlan(ops.Operation[None]):
    """Delete a wireless rate plan.

    ``DELETE /wireless/RatePlans/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://preview.twilio.com/wireless/RatePlans/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchWirelessRatePlan(ops.Operation["RatePlan"]):
    """Fetch a wireless rate plan.

    ``GET /wireless/RatePlans/{Sid}`` returns `RatePlan`.
    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://preview.twilio.com/wireless/RatePlans/{Sid}",
        path="Sid*",
        result="RatePlan",
    )


@record(kw_only=True)
class ListWirelessRatePlan(ops.PageOperation["RatePlan"]):
    """List wireless rate plans.

    ``GET /wireless/RatePlans`` returns a `Page` of `RatePlan`.
    Source: https://www.twilio.com/docs/usage/api
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://preview.twilio.com/wireless/RatePlans",
        query="PageSize:integer Page:integer PageToken",
        result="RatePlan",
        items="rate_plans",
        paging="meta",
    )


@record(kw_only=True)
class UpdateWirelessRatePlan(ops.Operation["RatePlan"]):
    """Update a wireless rate plan.

    ``POST /wireless/RatePlans/{Sid}`` returns `RatePlan`.
    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    __spec__ = ops.OperationSpec(
        "POST https://preview.twilio.com/wireless/RatePlans/{Sid}",
        path="Sid*",
        form="FriendlyName UniqueName",
        result="RatePlan",
    )
