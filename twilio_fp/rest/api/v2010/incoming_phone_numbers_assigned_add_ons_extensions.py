# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}/Extensions.json`` of api v2010."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class IncomingPhoneNumberAssignedAddOnExtension(Resource):
    """``api.v2010.account.incoming_phone_number.incoming_phone_number_assigned_add_on.incoming_phone_number_assigned_add_on_extension``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    assigned_add_on_sid: str | None = None
    """SID of the add-on installation (XE…) assigned to the phone number."""
    enabled: bool | None = None
    """Whether the add-on extension is called for this number."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    product_name: str | None = None
    """Name of the Twilio product the add-on works in."""
    resource_sid: str | None = None
    """SID, PN…, of the phone number the add-on is assigned to."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = (
        "account_sid assigned_add_on_sid enabled:boolean friendly_name! product_name resource_sid sid unique_name uri"
    )


@record(kw_only=True)
class FetchIncomingPhoneNumberAssignedAddOnExtension(ops.Operation["IncomingPhoneNumberAssignedAddOnExtension"]):
    """Fetch an incoming phone number assigned add-on extension.

    ``GET
    /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}/Extensions/{Sid}.json``
    returns `IncomingPhoneNumberAssignedAddOnExtension`.
    Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
    """

    resource_sid: str = attrs.field(kw_only=False)
    """SID, PN…, of the phone number the add-on is assigned to."""
    assigned_add_on_sid: str = attrs.field(kw_only=False)
    """SID of the add-on installation (XE…) assigned to the phone number."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}/Extensions/{Sid}.json",
        path="AccountSid ResourceSid* AssignedAddOnSid* Sid*",
        result="IncomingPhoneNumberAssignedAddOnExtension",
        bounds="account_sid:AC resource_sid:PN assigned_add_on_sid:XE sid:XF",
    )


@record(kw_only=True)
class ListIncomingPhoneNumberAssignedAddOnExtension(ops.PageOperation["IncomingPhoneNumberAssignedAddOnExtension"]):
    """List incoming phone number assigned add-on extensions.

    ``GET
    /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}/Extensions.json``
    returns a `Page` of `IncomingPhoneNumberAssignedAddOnExtension`.
    Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
    """

    resource_sid: str = attrs.field(kw_only=False)
    """SID, PN…, of the phone number the add-on is assigned to."""
    assigned_add_on_sid: str = attrs.field(kw_only=False)
    """SID of the add-on installation (XE…) assigned to the phone number."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}/Extensions.json",
        path="AccountSid ResourceSid* AssignedAddOnSid*",
        query="PageSize:integer Page:integer PageToken",
        result="IncomingPhoneNumberAssignedAddOnExtension",
        items="extensions",
        paging="uri",
        bounds="account_sid:AC resource_sid:PN assigned_add_on_sid:XE",
    )
