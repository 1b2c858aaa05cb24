"""``/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class IncomingPhoneNumberAssignedAddOn(Resource):
    """``api.v2010.account.incoming_phone_number.incoming_phone_number_assigned_add_on``, as it is received."""

    account_sid: str = ""
    configuration: Any = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    description: str | None = None
    friendly_name: str | None = None
    resource_sid: str | None = None
    sid: str = ""
    subresource_uris: Mapping[str, str] | None = None
    unique_name: str | None = None
    uri: str | None = None

    __fields__ = "date_created:rfc2822 date_updated:rfc2822 friendly_name!"


@record(kw_only=True)
class CreateIncomingPhoneNumberAssignedAddOn(ops.Operation["IncomingPhoneNumberAssignedAddOn"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json`` answers 201 with `IncomingPhoneNumberAssignedAddOn`.

    Source: https://www.twilio.com/docs/usage/api
    """

    resource_sid: str = attrs.field(kw_only=False)
    installed_add_on_sid: str
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json",
        form="",
    )


@record(kw_only=True)
class DeleteIncomingPhoneNumberAssignedAddOn(ops.Operation[None]):
    """``DELETE /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{Sid}.json`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/usage/api
    """

    resource_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{Sid}.json",
    )


@record(kw_only=True)
class FetchIncomingPhoneNumberAssignedAddOn(ops.Operation["IncomingPhoneNumberAssignedAddOn"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{Sid}.json`` answers 200 with `IncomingPhoneNumberAssignedAddOn`.

    Source: https://www.twilio.com/docs/usage/api
    """

    resource_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{Sid}.json",
    )


@record(kw_only=True)
class ListIncomingPhoneNumberAssignedAddOn(ops.PageOperation["IncomingPhoneNumberAssignedAddOn"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json`` answers 200 with a `Page` of `IncomingPhoneNumberAssignedAddOn`.

    Source: https://www.twilio.com/docs/usage/api
    """

    resource_sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json",
        items="assigned_add_ons",
        paging="uri",
    )
