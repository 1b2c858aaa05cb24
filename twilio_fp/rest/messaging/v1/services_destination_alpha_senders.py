# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/DestinationAlphaSenders`` of messaging v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class DestinationAlphaSender(Resource):
    """``messaging.v1.service.destination_alpha_sender``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    alpha_sender: str | None = None
    """Alphanumeric sender ID, at most 11 of A-Z, a-z, 0-9, space, +, -, _ and &; not digits alone."""
    capabilities: tuple[str, ...] | None = None
    """What the sender can do, such as SMS, MMS or Voice."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    iso_country_code: str | None = None
    """Country the alphanumeric sender is used for, ISO 3166-1 alpha-2; when listing, only that country."""
    service_sid: str | None = None
    """SID of the messaging service, MG…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid alpha_sender capabilities:string[] date_created:date-time date_updated:date-time "
        "iso_country_code service_sid sid url"
    )


@record(kw_only=True)
class CreateDestinationAlphaSender(ops.Operation["DestinationAlphaSender"]):
    """Create a destination alpha sender.

    ``POST /v1/Services/{ServiceSid}/DestinationAlphaSenders`` returns `DestinationAlphaSender`.
    Source: https://www.twilio.com/docs/messaging/api/destination-alphasender-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the messaging service, MG…."""
    alpha_sender: str
    """Alphanumeric sender ID, at most 11 of A-Z, a-z, 0-9, space, +, -, _ and &; not digits alone."""
    iso_country_code: str | None = None
    """Country the alphanumeric sender is used for, ISO 3166-1 alpha-2; when listing, only that country."""
    __spec__ = ops.OperationSpec(
        "POST https://messaging.twilio.com/v1/Services/{ServiceSid}/DestinationAlphaSenders",
        path="ServiceSid*",
        form="AlphaSender* IsoCountryCode",
        result="DestinationAlphaSender",
        success=(201,),
        bounds="service_sid:MG",
    )


@record(kw_only=True)
class DeleteDestinationAlphaSender(ops.Operation[None]):
    """Delete a destination alpha sender.

    ``DELETE /v1/Services/{ServiceSid}/DestinationAlphaSenders/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/messaging/api/destination-alphasender-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the messaging service, MG…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://messaging.twilio.com/v1/Services/{ServiceSid}/DestinationAlphaSenders/{Sid}",
        path="ServiceSid* Sid*",
        result="",
        success=(204,),
        bounds="service_sid:MG",
    )


@record(kw_only=True)
class FetchDestinationAlphaSender(ops.Operation["DestinationAlphaSender"]):
    """Fetch a destination alpha sender.

    ``GET /v1/Services/{ServiceSid}/DestinationAlphaSenders/{Sid}`` returns `DestinationAlphaSender`.
    Source: https://www.twilio.com/docs/messaging/api/destination-alphasender-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the messaging service, MG…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v1/Services/{ServiceSid}/DestinationAlphaSenders/{Sid}",
        path="ServiceSid* Sid*",
        result="DestinationAlphaSender",
        bounds="service_sid:MG",
    )


@record(kw_only=True)
class ListDestinationAlphaSender(ops.PageOperation["DestinationAlphaSender"]):
    """List destination alpha senders.

    ``GET /v1/Services/{ServiceSid}/DestinationAlphaSenders`` returns a `Page` of `DestinationAlphaSender`.
    Source: https://www.twilio.com/docs/messaging/api/destination-alphasender-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the messaging service, MG…."""
    iso_country_code: str | None = None
    """Country the alphanumeric sender is used for, ISO 3166-1 alpha-2; when listing, only that country."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v1/Services/{ServiceSid}/DestinationAlphaSenders",
        path="ServiceSid*",
        query="IsoCountryCode PageSize:integer Page:integer PageToken",
        result="DestinationAlphaSender",
        items="alpha_senders",
        paging="meta",
        bounds="service_sid:MG",
    )
