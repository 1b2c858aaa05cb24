# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/ESimProfiles`` of supersim v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod
from twilio_fp.values import Secret

EsimProfileEnumStatus: TypeAlias = Literal["new", "reserving", "available", "downloaded", "installed", "failed"] | str


@record(kw_only=True)
class EsimProfile(Resource):
    """``supersim.v1.esim_profile``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    activation_code: Secret | None = None
    """Code to type in, or show as a QR code, to download the eSIM profile to a device."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    eid: str | None = None
    """EID: identifier of the device's eUICC chip that the eSIM profile is for."""
    error_code: str | None = None
    """Code of the Twilio error; empty or 0 if there was none."""
    error_message: str | None = None
    """What the error was, in words; empty if there was none."""
    iccid: str | None = None
    """ICCID: the serial number of the SIM card."""
    matching_id: Secret | None = None
    """Code by which the SM-DP+ server finds the profile meant for the device; given with the server's address in the
    activation code."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    sim_sid: str | None = None
    """SID of the Super SIM, HS…."""
    smdp_plus_address: str | None = None
    """Address of the SM-DP+ server the eSIM profile downloads from."""
    status: EsimProfileEnumStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid activation_code:secret date_created:date-time date_updated:date-time eid error_code "
        "error_message iccid! matching_id:secret sid sim_sid smdp_plus_address status:enum.EsimProfileEnumStatus "
        "url"
    )


@record(kw_only=True)
class CreateEsimProfile(ops.Operation["EsimProfile"]):
    """Create an eSIM profile.

    ``POST /v1/ESimProfiles`` returns `EsimProfile`.
    Source: https://www.twilio.com/docs/iot/supersim/api/esimprofile-resource
    """

    callback_method: HttpMethod | None = None
    """HTTP method for `callback_url`: GET or POST; default POST."""
    callback_url: str | None = None
    """Absolute URL called when the status changes."""
    eid: str | None = None
    """EID: identifier of the device's eUICC chip that the eSIM profile is for."""
    generate_matching_id: bool | None = None
    """Whether to make a matching id, for downloading the eSIM profile with an activation code."""
    __spec__ = ops.OperationSpec(
        "POST https://supersim.twilio.com/v1/ESimProfiles",
        form="CallbackMethod:enum.HttpMethod CallbackUrl Eid GenerateMatchingId:boolean",
        result="EsimProfile",
        success=(201,),
    )


@record(kw_only=True)
class FetchEsimProfile(ops.Operation["EsimProfile"]):
    """Fetch an eSIM profile.

    ``GET /v1/ESimProfiles/{Sid}`` returns `EsimProfile`.
    Source: https://www.twilio.com/docs/iot/supersim/api/esimprofile-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://supersim.twilio.com/v1/ESimProfiles/{Sid}",
        path="Sid*",
        result="EsimProfile",
    )


@record(kw_only=True)
class ListEsimProfile(ops.PageOperation["EsimProfile"]):
    """List eSIM profiles.

    ``GET /v1/ESimProfiles`` returns a `Page` of `EsimProfile`.
    Source: https://www.twilio.com/docs/iot/supersim/api/esimprofile-resource
    """

    eid: str | None = None
    """Only profiles for this EID."""
    sim_sid: str | None = None
    """SID of the Super SIM, HS…."""
    status: EsimProfileEnumStatus | None = None
    """Where the resource stands in its life cycle."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://supersim.twilio.com/v1/ESimProfiles",
        query="Eid SimSid Status:enum.EsimProfileEnumStatus PageSize:integer Page:integer PageToken",
        result="EsimProfile",
        items="esim_profiles",
        paging="meta",
    )
