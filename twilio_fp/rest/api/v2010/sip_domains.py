"""``/2010-04-01/Accounts/{AccountSid}/SIP/Domains.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class SipDomain(Resource):
    """``api.v2010.account.sip.sip_domain``, as it is received."""

    account_sid: str = ""
    api_version: str | None = None
    auth_type: str | None = None
    byoc_trunk_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    domain_name: str | None = None
    emergency_caller_sid: str | None = None
    emergency_calling_enabled: bool | None = None
    friendly_name: str | None = None
    secure: bool | None = None
    sid: str = ""
    sip_registration: bool | None = None
    subresource_uris: Mapping[str, str] | None = None
    uri: str | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_status_callback_method: HttpMethod | None = None
    voice_status_callback_url: str | None = None
    voice_url: str | None = None

    __fields__ = "date_created:rfc2822 date_updated:rfc2822 voice_fallback_url! voice_status_callback_url! voice_url!"


@record(kw_only=True)
class CreateSipDomain(ops.Operation["SipDomain"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains.json`` answers 201 with `SipDomain`.

    Source: https://www.twilio.com/docs/usage/api
    """

    domain_name: str
    account_sid: str | None = None
    byoc_trunk_sid: str | None = None
    emergency_caller_sid: str | None = None
    emergency_calling_enabled: bool | None = None
    friendly_name: str | None = None
    secure: bool | None = None
    sip_registration: bool | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_status_callback_method: HttpMethod | None = None
    voice_status_callback_url: str | None = None
    voice_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains.json",
        form="",
    )


@record(kw_only=True)
class DeleteSipDomain(ops.Operation[None]):
    """``DELETE /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json",
    )


@record(kw_only=True)
class FetchSipDomain(ops.Operation["SipDomain"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json`` answers 200 with `SipDomain`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json",
    )


@record(kw_only=True)
class ListSipDomain(ops.PageOperation["SipDomain"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains.json`` answers 200 with a `Page` of `SipDomain`.

    Source: https://www.twilio.com/docs/usage/api
    """

    account_sid: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains.json",
        items="domains",
        paging="uri",
    )


@record(kw_only=True)
class UpdateSipDomain(ops.Operation["SipDomain"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json`` answers 200 with `SipDomain`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    byoc_trunk_sid: str | None = None
    domain_name: str | None = None
    emergency_caller_sid: str | None = None
    emergency_calling_enabled: bool | None = None
    friendly_name: str | None = None
    secure: bool | None = None
    sip_registration: bool | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_status_callback_method: HttpMethod | None = None
    voice_status_callback_url: str | None = None
    voice_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json",
        form="",
    )
