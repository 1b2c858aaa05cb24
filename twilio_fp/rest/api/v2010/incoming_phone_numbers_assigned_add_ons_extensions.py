"""``/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}/Extensions.json`` of api v2010."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class IncomingPhoneNumberAssignedAddOnExtension(Resource):
    """``api.v2010.account.incoming_phone_number.incoming_phone_number_assigned_add_on.incoming_phone_number_assigned_add_on_extension``, as it is received."""

    account_sid: str = ""
    assigned_add_on_sid: str | None = None
    enabled: bool | None = None
    friendly_name: str | None = None
    product_name: str | None = None
    resource_sid: str | None = None
    sid: str = ""
    unique_name: str | None = None
    uri: str | None = None

    __fields__ = "friendly_name!"


@record(kw_only=True)
class FetchIncomingPhoneNumberAssignedAddOnExtension(ops.Operation["IncomingPhoneNumberAssignedAddOnExtension"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}/Extensions/{Sid}.json`` answers 200 with `IncomingPhoneNumberAssignedAddOnExtension`.

    Source: https://www.twilio.com/docs/usage/api
    """

    resource_sid: str = attrs.field(kw_only=False)
    assigned_add_on_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}/Extensions/{Sid}.json",
    )


@record(kw_only=True)
class ListIncomingPhoneNumberAssignedAddOnExtension(ops.PageOperation["IncomingPhoneNumberAssignedAddOnExtension"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}/Extensions.json`` answers 200 with a `Page` of `IncomingPhoneNumberAssignedAddOnExtension`.

    Source: https://www.twilio.com/docs/usage/api
    """

    resource_sid: str = attrs.field(kw_only=False)
    assigned_add_on_sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{ResourceSid}/AssignedAddOns/{AssignedAddOnSid}/Extensions.json",
        items="extensions",
        paging="uri",
    )
