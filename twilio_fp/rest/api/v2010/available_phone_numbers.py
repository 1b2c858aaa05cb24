# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers.json`` of api v2010."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class AvailablePhoneNumberCountry(Resource):
    """``api.v2010.account.available_phone_number_country``, as received."""

    beta: bool | None = None
    """Whether all the numbers Twilio offers in the country are new to its platform."""
    country: str | None = None
    """Name of the country."""
    country_code: str | None = None
    """Country whose numbers are meant, ISO 3166-1 alpha-2, such as US."""
    subresource_uris: Mapping[str, str] | None = None
    """Related resources by name, each a URI relative to https://api.twilio.com."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = "beta:boolean country country_code subresource_uris:string{} uri"


@record(kw_only=True)
class FetchAvailablePhoneNumberCountry(ops.Operation["AvailablePhoneNumberCountry"]):
    """Fetch an available phone number country.

    ``GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}.json`` returns
    `AvailablePhoneNumberCountry`.
    Source: https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource
    """

    country_code: str = attrs.field(kw_only=False)
    """Country whose numbers are meant, ISO 3166-1 alpha-2, such as US."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}.json",
        path="AccountSid CountryCode*",
        result="AvailablePhoneNumberCountry",
        bounds="account_sid:AC",
    )


@record(kw_only=True)
class ListAvailablePhoneNumberCountry(ops.PageOperation["AvailablePhoneNumberCountry"]):
    """List available phone number countries.

    ``GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers.json`` returns a `Page` of
    `AvailablePhoneNumberCountry`.
    Source: https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource
    """

    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers.json",
        path="AccountSid",
        query="PageSize:integer Page:integer PageToken",
        result="AvailablePhoneNumberCountry",
        items="countries",
        paging="none",
        bounds="account_sid:AC",
    )
