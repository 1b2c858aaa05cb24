"""``/wireless/Sims`` of preview."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Sim(Resource):
    """``preview.wireless.sim``, as it is received."""

    account_sid: str = ""
    commands_callback_method: str | None = None
    commands_callback_url: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    e_id: str | None = None
    friendly_name: str | None = None
    iccid: str | None = None
    links: Mapping[str, str] | None = None
    rate_plan_sid: str | None = None
    sid: str = ""
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    status: str = ""
    unique_name: str | None = None
    url: str | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None


@record(kw_only=True)
class FetchWirelessSim(ops.Operation["Sim"]):
    """``GET /wireless/Sims/{Sid}`` answers 200 with `Sim`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://preview.twilio.com/wireless/Sims/{Sid}",
    )


@record(kw_only=True)
class ListWirelessSim(ops.PageOperation["Sim"]):
    """``GET /wireless/Sims`` answers 200 with a `Page` of `Sim`.

    Source: https://www.twilio.com/docs/usage/api
    """

    status: str | None = None
    iccid: str | None = None
    rate_plan: str | None = None
    e_id: str | None = None
    sim_registration_code: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://preview.twilio.com/wireless/Sims",
        items="sims",
        paging="meta",
    )


@record(kw_only=True)
class UpdateWirelessSim(ops.Operation["Sim"]):
    """``POST /wireless/Sims/{Sid}`` answers 200 with `Sim`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    callback_method: str | None = None
    callback_url: str | None = None
    commands_callback_method: HttpMethod | None = None
    commands_callback_url: str | None = None
    friendly_name: str | None = None
    rate_plan: str | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    status: str | None = None
    unique_name: str | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://preview.twilio.com/wireless/Sims/{Sid}",
        form="",
    )
