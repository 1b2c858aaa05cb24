"""``/2010-04-01/Accounts/{AccountSid}/Applications.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Application(Resource):
    """``api.v2010.account.application``, as it is received."""

    account_sid: str = ""
    api_version: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    message_status_callback: str | None = None
    public_application_connect_enabled: bool | None = None
    sid: str = ""
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_status_callback: str | None = None
    sms_url: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    uri: str | None = None
    voice_caller_id_lookup: bool | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None

    __fields__ = "date_created:rfc2822 date_updated:rfc2822"


@record(kw_only=True)
class CreateApplication(ops.Operation["Application"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Applications.json`` answers 201 with `Application`.

    Source: https://www.twilio.com/docs/usage/api/applications
    """

    account_sid: str | None = None
    api_version: str | None = None
    friendly_name: str | None = None
    message_status_callback: str | None = None
    public_application_connect_enabled: bool | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_status_callback: str | None = None
    sms_url: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    voice_caller_id_lookup: bool | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Applications.json",
        form="",
    )


@record(kw_only=True)
class DeleteApplication(ops.Operation[None]):
    """``DELETE /2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/usage/api/applications
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json",
    )


@record(kw_only=True)
class FetchApplication(ops.Operation["Application"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json`` answers 200 with `Application`.

    Source: https://www.twilio.com/docs/usage/api/applications
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json",
    )


@record(kw_only=True)
class ListApplication(ops.PageOperation["Application"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Applications.json`` answers 200 with a `Page` of `Application`.

    Source: https://www.twilio.com/docs/usage/api/applications
    """

    account_sid: str | None = None
    friendly_name: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Applications.json",
        items="applications",
        paging="uri",
    )


@record(kw_only=True)
class UpdateApplication(ops.Operation["Application"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json`` answers 200 with `Application`.

    Source: https://www.twilio.com/docs/usage/api/applications
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    api_version: str | None = None
    friendly_name: str | None = None
    message_status_callback: str | None = None
    public_application_connect_enabled: bool | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_status_callback: str | None = None
    sms_url: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    voice_caller_id_lookup: bool | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json",
        form="",
    )
