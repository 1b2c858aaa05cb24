# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v3/ShortCodes/{isoCountryCode}/{shortCode}`` of routes v3."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class IsoCountryCode(Resource):
    """``routes.v3.iso_country_code``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    iso_country_code: str | None = None
    """Country whose default routing this is, ISO 3166-1 alpha-2."""
    messaging_region: str | None = None
    """Region that handles inbound messages, such as `us1`, `ie1` or `au1`."""
    short_code: str | None = None
    """The short code to route, in the country given by its ISO code."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "accountSid dateCreated:date-time dateUpdated:date-time friendlyName isoCountryCode messagingRegion "
        "shortCode url"
    )


@record(kw_only=True)
class FetchIsoCountryCode(ops.Operation["IsoCountryCode"]):
    """Fetch an ISO country code.

    ``GET /v3/ShortCodes/{isoCountryCode}/{shortCode}`` returns `IsoCountryCode`.
    Source: https://www.twilio.com/docs/global-infrastructure/inbound-processing-api
    """

    iso_country_code: str = attrs.field(kw_only=False)
    """Country whose default routing this is, ISO 3166-1 alpha-2."""
    short_code: str = attrs.field(kw_only=False)
    """The short code to route, in the country given by its ISO code."""
    __spec__ = ops.OperationSpec(
        "GET https://routes.twilio.com/v3/ShortCodes/{isoCountryCode}/{shortCode}",
        path="isoCountryCode* shortCode*",
        result="IsoCountryCode",
    )


@record(kw_only=True)
class UpdateIsoCountryCode(ops.Operation["IsoCountryCode"]):
    """Update an ISO country code.

    ``POST /v3/ShortCodes/{isoCountryCode}/{shortCode}`` returns `IsoCountryCode`.
    Source: https://www.twilio.com/docs/global-infrastructure/inbound-processing-api
    """

    iso_country_code: str = attrs.field(kw_only=False)
    """Country whose default routing this is, ISO 3166-1 alpha-2."""
    short_code: str = attrs.field(kw_only=False)
    """The short code to route, in the country given by its ISO code."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    messaging_region: str | None = None
    """Region that handles inbound messages, such as `us1`, `ie1` or `au1`."""
    __spec__ = ops.OperationSpec(
        "POST https://routes.twilio.com/v3/ShortCodes/{isoCountryCode}/{shortCode}",
        path="isoCountryCode* shortCode*",
        form="friendlyName messagingRegion",
        result="IsoCountryCode",
    )
