# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class IncomingPhoneNumberAssignedAddOn(Resource):
    """``api.v2010.account.incoming_phone_number.incoming_phone_number_assigned_add_on``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    configuration: Any = None
    """Settings, as a JSON object."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    description: str | None = None
    """What it is, in free text."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    resource_sid: str | None = None
    """SID, PN…, of the phone number the add-on is assigned to."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    subresource_uris: Mapping[str, str] | None = None
    """Related resources by name, each a URI relative to https://api.twilio.com."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = (
        "account_sid configuration:json date_created:rfc2822 date_updated:rfc2822 description friendly_name! "
        "resource_sid sid subresource_uris:string{} unique_name uri"
    )


@record(kw_only=True)
class CreateIncomingPhoneNumberAssignedAddOn(ops.Operation["IncomingPhoneNumberAssignedAddOn"]):
    """Create an incoming phone number assigned add-on.

    ``POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json`` returns
    `IncomingPhoneNumberAssignedAddOn`.
    Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
    """

    resource_sid: str = attrs.field(kw_only=False)
    """SID, PN…, of the phone number the add-on is assigned to."""
    installed_add_on_sid: str
    """SID, XE…, of the installed add-on."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json",
        path="AccountSid ResourceSid*",
        form="InstalledAddOnSid*",
        result="IncomingPhoneNumberAssignedAddOn",
        success=(201,),
        bounds="account_sid:AC resource_sid:PN installed_add_on_sid:XE",
    )


@record(kw_only=True)
class DeleteIncomingPhoneNumberAssignedAddOn(ops.Operation[None]):
    """Delete an incoming phone number assigned add-on.

    ``DELETE /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{Sid}.json``
    returns nothing.
    Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
    """

    resource_sid: str = attrs.field(kw_only=False)
    """SID, PN…, of the phone number the add-on is assigned to."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{Sid}.json",
        path="AccountSid ResourceSid* Sid*",
        result="",
        success=(204,),
        bounds="account_sid:AC resource_sid:PN sid:XE",
    )


@record(kw_only=True)
class FetchIncomingPhoneNumberAssignedAddOn(ops.Operation["IncomingPhoneNumberAssignedAddOn"]):
    """Fetch an incoming phone number assigned add-on.

    ``GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{Sid}.json`` returns
    `IncomingPhoneNumberAssignedAddOn`.
    Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
    """

    resource_sid: str = attrs.field(kw_only=False)
    """SID, PN…, of the phone number the add-on is assigned to."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{Sid}.json",
        path="AccountSid ResourceSid* Sid*",
        result="IncomingPhoneNumberAssignedAddOn",
        bounds="account_sid:AC resource_sid:PN sid:XE",
    )


@record(kw_only=True)
class ListIncomingPhoneNumberAssignedAddOn(ops.PageOperation["IncomingPhoneNumberAssignedAddOn"]):
    """List incoming phone number assigned add-ons.

    ``GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json`` returns a
    `Page` of `IncomingPhoneNumberAssignedAddOn`.
    Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
    """

    resource_sid: str = attrs.field(kw_only=False)
    """SID, PN…, of the phone number the add-on is assigned to."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns.json",
        path="AccountSid ResourceSid*",
        query="PageSize:integer Page:integer PageToken",
        result="IncomingPhoneNumberAssignedAddOn",
        items="assigned_add_ons",
        paging="uri",
        bounds="account_sid:AC resource_sid:PN",
    )
