"""``/v1/Trunks/{TrunkSid}/PhoneNumbers`` of trunking v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource

PhoneNumberEnumAddressRequirement: TypeAlias = Literal["none", "any", "local", "foreign"] | str


@record(kw_only=True)
class PhoneNumberCapabilities(Resource):
    """``PhoneNumber.capabilities``, as it is received."""

    fax: bool | None = None
    mms: bool | None = None
    sms: bool | None = None
    voice: bool | None = None


@record(kw_only=True)
class PhoneNumber(Resource):
    """``trunking.v1.trunk.phone_number``, as it is received."""

    account_sid: str = ""
    address_requirements: PhoneNumberEnumAddressRequirement | None = None
    api_version: str | None = None
    beta: bool | None = None
    capabilities: PhoneNumberCapabilities | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    links: Mapping[str, str] | None = None
    phone_number: str | None = None
    sid: str = ""
    sms_application_sid: str | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    trunk_sid: str | None = None
    url: str | None = None
    voice_application_sid: str | None = None
    voice_caller_id_lookup: bool | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None

    __fields__ = "friendly_name!"


@record(kw_only=True)
class CreatePhoneNumber(ops.Operation["PhoneNumber"]):
    """``POST /v1/Trunks/{TrunkSid}/PhoneNumbers`` answers 201 with `PhoneNumber`.

    Source: https://www.twilio.com/docs/sip-trunking/api
    """

    trunk_sid: str = attrs.field(kw_only=False)
    phone_number_sid: str

    __spec__ = ops.BriefSpec(
        "POST https://trunking.twilio.com/v1/Trunks/{TrunkSid}/PhoneNumbers",
        form="",
    )


@record(kw_only=True)
class DeletePhoneNumber(ops.Operation[None]):
    """``DELETE /v1/Trunks/{TrunkSid}/PhoneNumbers/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/sip-trunking/api
    """

    trunk_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://trunking.twilio.com/v1/Trunks/{TrunkSid}/PhoneNumbers/{Sid}",
    )


@record(kw_only=True)
class FetchPhoneNumber(ops.Operation["PhoneNumber"]):
    """``GET /v1/Trunks/{TrunkSid}/PhoneNumbers/{Sid}`` answers 200 with `PhoneNumber`.

    Source: https://www.twilio.com/docs/sip-trunking/api
    """

    trunk_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://trunking.twilio.com/v1/Trunks/{TrunkSid}/PhoneNumbers/{Sid}",
    )


@record(kw_only=True)
class ListPhoneNumber(ops.PageOperation["PhoneNumber"]):
    """``GET /v1/Trunks/{TrunkSid}/PhoneNumbers`` answers 200 with a `Page` of `PhoneNumber`.

    Source: https://www.twilio.com/docs/sip-trunking/api
    """

    trunk_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://trunking.twilio.com/v1/Trunks/{TrunkSid}/PhoneNumbers",
        items="phone_numbers",
        paging="meta",
    )
