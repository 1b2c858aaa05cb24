# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Sims`` of wireless v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod
from twilio_fp.values import Secret

SimEnumResetStatus: TypeAlias = Literal["resetting"] | str
SimEnumStatus: TypeAlias = (
    Literal["new", "ready", "active", "suspended", "deactivated", "canceled", "scheduled", "updating"] | str
)


@record(kw_only=True)
class Sim(Resource):
    """``wireless.v1.sim``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    commands_callback_method: HttpMethod | None = None
    """HTTP method for `commands_callback_url`: GET or POST; default POST."""
    commands_callback_url: str | None = None
    """Absolute URL that gets messages the SIM sends to Twilio."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    e_id: str | None = None
    """EID: identifier of the SIM's embedded chip (eUICC), where it has one."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    iccid: str | None = None
    """ICCID: the serial number of the SIM card."""
    ip_address: str | None = None
    """IP address."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    rate_plan_sid: str | None = None
    """SID, WP…, of the rate plan the SIM is on."""
    reset_status: SimEnumResetStatus | None = None
    """Whether the SIM's connection is being reset: `resetting`, or none."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    sms_fallback_method: HttpMethod | None = None
    """HTTP method for calls to the SMS fallback URL: GET or POST."""
    sms_fallback_url: str | None = None
    """URL called when fetching or running the TwiML from the SMS URL fails."""
    sms_method: HttpMethod | None = None
    """HTTP method for calls to the SMS URL: GET or POST."""
    sms_url: str | None = None
    """URL called when an SMS arrives; it answers with TwiML."""
    status: SimEnumStatus = ""
    """Where the resource stands in its life cycle."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    url: str | None = None
    """Absolute URL of the resource."""
    voice_fallback_method: HttpMethod | None = None
    """HTTP method for calls to the voice fallback URL: GET or POST."""
    voice_fallback_url: str | None = None
    """URL called when fetching or running the TwiML from the voice URL fails."""
    voice_method: HttpMethod | None = None
    """HTTP method for calls to the voice URL: GET or POST."""
    voice_url: str | None = None
    """URL called when a call comes in; it answers with TwiML."""
    __fields__ = (
        "account_sid commands_callback_method:enum.HttpMethod commands_callback_url date_created:date-time "
        "date_updated:date-time e_id friendly_name! iccid! ip_address links:string{} rate_plan_sid "
        "reset_status:enum.SimEnumResetStatus sid sms_fallback_method:enum.HttpMethod sms_fallback_url "
        "sms_method:enum.HttpMethod sms_url status:enum.SimEnumStatus unique_name! url "
        "voice_fallback_method:enum.HttpMethod voice_fallback_url voice_method:enum.HttpMethod voice_url"
    )


@record(kw_only=True)
class DeleteSim(ops.Operation[None]):
    """Delete a SIM.

    ``DELETE /v1/Sims/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/iot/wireless/api/sim-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://wireless.twilio.com/v1/Sims/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchSim(ops.Operation["Sim"]):
    """Fetch a SIM.

    ``GET /v1/Sims/{Sid}`` returns `Sim`.
    Source: https://www.twilio.com/docs/iot/wireless/api/sim-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://wireless.twilio.com/v1/Sims/{Sid}",
        path="Sid*",
        result="Sim",
    )


@record(kw_only=True)
class ListSim(ops.PageOperation["Sim"]):
    """List SIMs.

    ``GET /v1/Sims`` returns a `Page` of `Sim`.
    Source: https://www.twilio.com/docs/iot/wireless/api/sim-resource
    """

    status: SimEnumStatus | None = None
    """Where the resource stands in its life cycle."""
    iccid: str | None = None
    """Only SIMs with this ICCID."""
    rate_plan: str | None = None
    """Only SIMs on this rate plan, SID, WP… or unique name."""
    e_id: str | None = None
    """Only SIMs with this EID."""
    sim_registration_code: str | Secret | None = None
    """Return only the SIM with this registration code."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://wireless.twilio.com/v1/Sims",
        query=(
            "Status:enum.SimEnumStatus Iccid! RatePlan EId SimRegistrationCode:secret PageSize:integer Page:integer "
            "PageToken"
        ),
        result="Sim",
        items="sims",
        paging="meta",
    )


@record(kw_only=True)
class UpdateSim(ops.Operation["Sim"]):
    """Update a SIM.

    ``POST /v1/Sims/{Sid}`` returns `Sim`.
    Source: https://www.twilio.com/docs/iot/wireless/api/sim-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    callback_method: HttpMethod | None = None
    """HTTP method for `callback_url`: GET or POST; default POST."""
    callback_url: str | None = None
    """Absolute URL called when the status changes."""
    commands_callback_method: HttpMethod | None = None
    """HTTP method for `commands_callback_url`: GET or POST; default POST."""
    commands_callback_url: str | None = None
    """Absolute URL that gets messages the SIM sends to Twilio."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    rate_plan: str | None = None
    """Rate plan, by SID, WP…, or unique name, to put the SIM on."""
    reset_status: SimEnumResetStatus | None = None
    """`resetting` resets the SIM's connection; left out, nothing is reset."""
    sms_fallback_method: HttpMethod | None = None
    """HTTP method for calls to the SMS fallback URL: GET or POST."""
    sms_fallback_url: str | None = None
    """URL called when fetching or running the TwiML from the SMS URL fails."""
    sms_method: HttpMethod | None = None
    """HTTP method for calls to the SMS URL: GET or POST."""
    sms_url: str | None = None
    """URL called when an SMS arrives; it answers with TwiML."""
    status: SimEnumStatus | None = None
    """Where the resource stands in its life cycle."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    voice_fallback_method: HttpMethod | None = None
    """HTTP method for calls to the voice fallback URL: GET or POST."""
    voice_fallback_url: str | None = None
    """URL called when fetching or running the TwiML from the voice URL fails."""
    voice_method: HttpMethod | None = None
    """HTTP method for calls to the voice URL: GET or POST."""
    voice_url: str | None = None
    """URL called when a call comes in; it answers with TwiML."""
    __spec__ = ops.OperationSpec(
        "POST https://wireless.twilio.com/v1/Sims/{Sid}",
        path="Sid*",
        form=(
            "AccountSid CallbackMethod:enum.HttpMethod CallbackUrl CommandsCallbackMethod:enum.HttpMethod "
            "CommandsCallbackUrl FriendlyName RatePlan ResetStatus:enum.SimEnumResetStatus "
            "SmsFallbackMethod:enum.HttpMethod SmsFallbackUrl SmsMethod:enum.HttpMethod SmsUrl "
            "Status:enum.SimEnumStatus UniqueName VoiceFallbackMethod:enum.HttpMethod VoiceFallbackUrl "
            "VoiceMethod:enum.HttpMethod VoiceUrl"
        ),
        result="Sim",
        bounds=(
            "callback_url:url commands_callback_url:url sms_fallback_url:url sms_url:url voice_fallback_url:url "
            "voice_url:url"
        ),
    )
