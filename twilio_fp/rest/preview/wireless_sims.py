# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/wireless/Sims`` of preview."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod
from twilio_fp.values import Secret


@record(kw_only=True)
class Sim(Resource):
    """``preview.wireless.sim``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    commands_callback_method: str | None = None
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
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    rate_plan_sid: str | None = None
    """SID, WP…, of the rate plan the SIM is on."""
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
    status: str = ""
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
        "account_sid commands_callback_method commands_callback_url date_created:date-time date_updated:date-time "
        "e_id friendly_name iccid links:string{} rate_plan_sid sid sms_fallback_method:enum.HttpMethod "
        "sms_fallback_url sms_method:enum.HttpMethod sms_url status unique_name url "
        "voice_fallback_method:enum.HttpMethod voice_fallback_url voice_method:enum.HttpMethod voice_url"
    )


@record(kw_only=True)
class FetchWirelessSim(ops.Operation["Sim"]):
    """Fetch a wireless SIM.

    ``GET /wireless/Sims/{Sid}`` returns `Sim`.
    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://preview.twilio.com/wireless/Sims/{Sid}",
        path="Sid*",
        result="Sim",
    )


@record(kw_only=True)
class ListWirelessSim(ops.PageOperation["Sim"]):
    """List wireless SIMs.

    ``GET /wireless/Sims`` returns a `Page` of `Sim`.
    Source: https://www.twilio.com/docs/usage/api
    """

    status: str | None = None
    """Where the resource stands in its life cycle."""
    iccid: str | None = None
    """Only SIMs with this ICCID."""
    rate_plan: str | None = None
    """Only SIMs on this rate plan."""
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
        "GET https://preview.twilio.com/wireless/Sims",
        query="Status Iccid RatePlan EId SimRegistrationCode:secret PageSize:integer Page:integer PageToken",
        result="Sim",
        items="sims",
        paging="meta",
    )


@record(kw_only=True)
class UpdateWirelessSim(ops.Operation["Sim"]):
    """Update a wireless SIM.

    ``POST /wireless/Sims/{Sid}`` returns `Sim`.
    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    callback_method: str | None = None
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
    sms_fallback_method: HttpMethod | None = None
    """HTTP method for calls to the SMS fallback URL: GET or POST."""
    sms_fallback_url: str | None = None
    """URL called when fetching or running the TwiML from the SMS URL fails."""
    sms_method: HttpMethod | None = None
    """HTTP method for calls to the SMS URL: GET or POST."""
    sms_url: str | None = None
    """URL called when an SMS arrives; it answers with TwiML."""
    status: str | None = None
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
        "POST https://preview.twilio.com/wireless/Sims/{Sid}",
        path="Sid*",
        form=(
            "CallbackMethod CallbackUrl CommandsCallbackMethod:enum.HttpMethod CommandsCallbackUrl FriendlyName "
            "RatePlan SmsFallbackMethod:enum.HttpMethod SmsFallbackUrl SmsMethod:enum.HttpMethod SmsUrl Status "
            "UniqueName VoiceFallbackMethod:enum.HttpMethod VoiceFallbackUrl VoiceMethod:enum.HttpMethod VoiceUrl"
        ),
        result="Sim",
        bounds=(
            "callback_url:url commands_callback_url:url sms_fallback_url:url sms_url:url voice_fallback_url:url "
            "voice_url:url"
        ),
    )
