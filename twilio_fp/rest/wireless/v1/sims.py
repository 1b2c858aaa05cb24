"""``/v1/Sims`` of wireless v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource

SimEnumResetStatus: TypeAlias = Literal["resetting"] | str
SimEnumStatus: TypeAlias = (
    Literal["new", "ready", "active", "suspended", "deactivated", "canceled", "scheduled", "updating"] | str
)


@record(kw_only=True)
class Sim(Resource):
    """``wireless.v1.sim``, as it is received."""

    account_sid: str = ""
    commands_callback_method: HttpMethod | None = None
    commands_callback_url: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    e_id: str | None = None
    friendly_name: str | None = None
    iccid: str | None = None
    ip_address: str | None = None
    links: Mapping[str, str] | None = None
    rate_plan_sid: str | None = None
    reset_status: SimEnumResetStatus | None = None
    sid: str = ""
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    status: SimEnumStatus = ""
    unique_name: str | None = None
    url: str | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None

    __fields__ = "friendly_name! iccid! unique_name!"


@record(kw_only=True)
class DeleteSim(ops.Operation[None]):
    """``DELETE /v1/Sims/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/iot/wireless/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://wireless.twilio.com/v1/Sims/{Sid}",
    )


@record(kw_only=True)
class FetchSim(ops.Operation["Sim"]):
    """``GET /v1/Sims/{Sid}`` answers 200 with `Sim`.

    Source: https://www.twilio.com/docs/iot/wireless/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://wireless.twilio.com/v1/Sims/{Sid}",
    )


@record(kw_only=True)
class ListSim(ops.PageOperation["Sim"]):
    """``GET /v1/Sims`` answers 200 with a `Page` of `Sim`.

    Source: https://www.twilio.com/docs/iot/wireless/api
    """

    status: SimEnumStatus | None = None
    iccid: str | None = None
    rate_plan: str | None = None
    e_id: str | None = None
    sim_registration_code: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://wireless.twilio.com/v1/Sims",
        query="Iccid!",
        items="sims",
        paging="meta",
    )


@record(kw_only=True)
class UpdateSim(ops.Operation["Sim"]):
    """``POST /v1/Sims/{Sid}`` answers 200 with `Sim`.

    Source: https://www.twilio.com/docs/iot/wireless/api
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    callback_method: HttpMethod | None = None
    callback_url: str | None = None
    commands_callback_method: HttpMethod | None = None
    commands_callback_url: str | None = None
    friendly_name: str | None = None
    rate_plan: str | None = None
    reset_status: SimEnumResetStatus | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    status: SimEnumStatus | None = None
    unique_name: str | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://wireless.twilio.com/v1/Sims/{Sid}",
        form="",
    )
