"""``/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers.json`` of api v2010."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class AvailablePhoneNumberCountry(Resource):
    """``api.v2010.account.available_phone_number_country``, as it is received."""

    beta: bool | None = None
    country: str | None = None
    country_code: str | None = None
    subresource_uris: Mapping[str, str] | None = None
    uri: str | None = None


@record(kw_only=True)
class FetchAvailablePhoneNumberCountry(ops.Operation["AvailablePhoneNumberCountry"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}.json`` answers 200 with `AvailablePhoneNumberCountry`.

    Source: https://www.twilio.com/docs/usage/api
    """

    country_code: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}.json",
    )


@record(kw_only=True)
class ListAvailablePhoneNumberCountry(ops.PageOperation["AvailablePhoneNumberCountry"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers.json`` answers 200 with a `Page` of `AvailablePhoneNumberCountry`.

    Source: https://www.twilio.com/docs/usage/api
    """

    account_sid: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers.json",
        items="countries",
        paging="none",
    )
