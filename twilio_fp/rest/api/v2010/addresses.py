# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Addresses.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Address(Resource):
    """``api.v2010.account.address``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    city: str | None = None
    """City of the address."""
    customer_name: str | None = None
    """Name of the person or business at the address; when listing, only addresses with this name."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    emergency_enabled: bool | None = None
    """Whether emergency calling is switched on for the address; when listing, only addresses where it is or is not."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    iso_country: str | None = None
    """Country of the address or number, ISO 3166-1 alpha-2; when listing, only that country."""
    postal_code: str | None = None
    """Postal code of the address or place."""
    region: str | None = None
    """State or province of the number or address, as its two-letter code in the US and Canada."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    street: str | None = None
    """Number and street of the address."""
    street_secondary: str | None = None
    """Second line of the street address, such as a flat or suite."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    validated: bool | None = None
    """Whether the address passed the checks the country's rules ask for."""
    verified: bool | None = None
    """Whether the address has been verified to meet the country's rules."""
    __fields__ = (
        "account_sid city customer_name! date_created:rfc2822 date_updated:rfc2822 emergency_enabled:boolean "
        "friendly_name! iso_country postal_code! region sid street! street_secondary! uri validated:boolean "
        "verified:boolean"
    )


@record(kw_only=True)
class CreateAddress(ops.Operation["Address"]):
    """Create an address.

    ``POST /2010-04-01/Accounts/{AccountSid}/Addresses.json`` returns `Address`.
    Source: https://www.twilio.com/docs/usage/api/address
    """

    city: str
    """City of the address."""
    customer_name: str
    """Name of the person or business at the address; when listing, only addresses with this name."""
    iso_country: str
    """Country of the address or number, ISO 3166-1 alpha-2; when listing, only that country."""
    postal_code: str
    """Postal code of the address or place."""
    region: str
    """State, province or region of the address."""
    street: str
    """Number and street of the address."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    auto_correct_address: bool | None = None
    """Whether Twilio may correct the address when it does not check out; default true."""
    emergency_enabled: bool | None = None
    """Whether emergency calling is switched on for the address; when listing, only addresses where it is or is not."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    street_secondary: str | None = None
    """Second line of the street address, such as a flat or suite."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Addresses.json",
        path="AccountSid",
        form=(
            "AutoCorrectAddress:boolean City* CustomerName* EmergencyEnabled:boolean FriendlyName IsoCountry* "
            "PostalCode* Region* Street* StreetSecondary"
        ),
        result="Address",
        success=(201,),
        bounds="account_sid:AC",
    )


@record(kw_only=True)
class DeleteAddress(ops.Operation[None]):
    """Delete an address.

    ``DELETE /2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json`` returns nothing.
    Source: https://www.twilio.com/docs/usage/api/address
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json",
        path="AccountSid Sid*",
        result="",
        success=(204,),
        bounds="account_sid:AC sid:AD",
    )


@record(kw_only=True)
class FetchAddress(ops.Operation["Address"]):
    """Fetch an address.

    ``GET /2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json`` returns `Address`.
    Source: https://www.twilio.com/docs/usage/api/address
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json",
        path="AccountSid Sid*",
        result="Address",
        bounds="account_sid:AC sid:AD",
    )


@record(kw_only=True)
class ListAddress(ops.PageOperation["Address"]):
    """List addresses.

    ``GET /2010-04-01/Accounts/{AccountSid}/Addresses.json`` returns a `Page` of `Address`.
    Source: https://www.twilio.com/docs/usage/api/address
    """

    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    customer_name: str | None = None
    """Name of the person or business at the address; when listing, only addresses with this name."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    emergency_enabled: bool | None = None
    """Whether emergency calling is switched on for the address; when listing, only addresses where it is or is not."""
    iso_country: str | None = None
    """Country of the address or number, ISO 3166-1 alpha-2; when listing, only that country."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Addresses.json",
        path="AccountSid",
        query="CustomerName! FriendlyName! EmergencyEnabled:boolean IsoCountry PageSize:integer Page:integer PageToken",
        result="Address",
        items="addresses",
        paging="uri",
        bounds="account_sid:AC",
    )


@record(kw_only=True)
class UpdateAddress(ops.Operation["Address"]):
    """Update an address.

    ``POST /2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json`` returns `Address`.
    Source: https://www.twilio.com/docs/usage/api/address
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    auto_correct_address: bool | None = None
    """Whether Twilio may correct the address when it does not check out; default true."""
    city: str | None = None
    """City of the address."""
    customer_name: str | None = None
    """Name of the person or business at the address; when listing, only addresses with this name."""
    emergency_enabled: bool | None = None
    """Whether emergency calling is switched on for the address; when listing, only addresses where it is or is not."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    postal_code: str | None = None
    """Postal code of the address or place."""
    region: str | None = None
    """State, province or region of the address."""
    street: str | None = None
    """Number and street of the address."""
    street_secondary: str | None = None
    """Second line of the street address, such as a flat or suite."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json",
        path="AccountSid Sid*",
        form=(
            "AutoCorrectAddress:boolean City CustomerName EmergencyEnabled:boolean FriendlyName PostalCode Region "
            "Street StreetSecondary"
        ),
        result="Address",
        bounds="account_sid:AC sid:AD",
    )
