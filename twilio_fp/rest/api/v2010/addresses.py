"""``/2010-04-01/Accounts/{AccountSid}/Addresses.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Address(Resource):
    """``api.v2010.account.address``, as it is received."""

    account_sid: str = ""
    city: str | None = None
    customer_name: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    emergency_enabled: bool | None = None
    friendly_name: str | None = None
    iso_country: str | None = None
    postal_code: str | None = None
    region: str | None = None
    sid: str = ""
    street: str | None = None
    street_secondary: str | None = None
    uri: str | None = None
    validated: bool | None = None
    verified: bool | None = None

    __fields__ = (
        "customer_name! date_created:rfc2822 date_updated:rfc2822 friendly_name! postal_code! street! street_secondary!"
    )


@record(kw_only=True)
class CreateAddress(ops.Operation["Address"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Addresses.json`` answers 201 with `Address`.

    Source: https://www.twilio.com/docs/usage/api/address
    """

    city: str
    customer_name: str
    iso_country: str
    postal_code: str
    region: str
    street: str
    account_sid: str | None = None
    auto_correct_address: bool | None = None
    emergency_enabled: bool | None = None
    friendly_name: str | None = None
    street_secondary: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Addresses.json",
        form="",
    )


@record(kw_only=True)
class DeleteAddress(ops.Operation[None]):
    """``DELETE /2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/usage/api/address
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json",
    )


@record(kw_only=True)
class FetchAddress(ops.Operation["Address"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json`` answers 200 with `Address`.

    Source: https://www.twilio.com/docs/usage/api/address
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json",
    )


@record(kw_only=True)
class ListAddress(ops.PageOperation["Address"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Addresses.json`` answers 200 with a `Page` of `Address`.

    Source: https://www.twilio.com/docs/usage/api/address
    """

    account_sid: str | None = None
    customer_name: str | None = None
    friendly_name: str | None = None
    emergency_enabled: bool | None = None
    iso_country: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Addresses.json",
        query="CustomerName! FriendlyName!",
        items="addresses",
        paging="uri",
    )


@record(kw_only=True)
class UpdateAddress(ops.Operation["Address"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json`` answers 200 with `Address`.

    Source: https://www.twilio.com/docs/usage/api/address
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    auto_correct_address: bool | None = None
    city: str | None = None
    customer_name: str | None = None
    emergency_enabled: bool | None = None
    friendly_name: str | None = None
    postal_code: str | None = None
    region: str | None = None
    street: str | None = None
    street_secondary: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Addresses/{Sid}.json",
        form="",
    )
