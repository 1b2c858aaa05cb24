# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v3/PhoneNumbers/{phoneNumber}`` of routes v3."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class PhoneNumber(Resource):
    """``routes.v3.phone_number``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    messaging_region: str | None = None
    """Region that handles inbound messages, such as `us1`, `ie1` or `au1`."""
    phone_number: str | None = None
    """Phone number, E.164 such as +15558675310."""
    url: str | None = None
    """Absolute URL of the resource."""
    voice_region: str | None = None
    """Twilio region that handles the calls, such as us1, ie1 or au1."""
    __fields__ = (
        "accountSid dateCreated:date-time dateUpdated:date-time friendlyName messagingRegion phoneNumber url "
        "voiceRegion"
    )


@record(kw_only=True)
class FetchPhoneNumber(ops.Operation["PhoneNumber"]):
    """Fetch a phone number.

    ``GET /v3/PhoneNumbers/{phoneNumber}`` returns `PhoneNumber`.
    Source: https://www.twilio.com/docs/global-infrastructure/inbound-processing-region-api-phone-number
    """

    phone_number: str = attrs.field(kw_only=False)
    """Phone number, E.164 such as +15558675310."""
    __spec__ = ops.OperationSpec(
        "GET https://routes.twilio.com/v3/PhoneNumbers/{phoneNumber}",
        path="phoneNumber*",
        result="PhoneNumber",
    )


@record(kw_only=True)
class UpdatePhoneNumber(ops.Operation["PhoneNumber"]):
    """Update a phone number.

    ``POST /v3/PhoneNumbers/{phoneNumber}`` returns `PhoneNumber`.
    Source: https://www.twilio.com/docs/global-infrastructure/inbound-processing-region-api-phone-number
    """

    phone_number: str = attrs.field(kw_only=False)
    """Phone number, E.164 such as +15558675310."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    messaging_region: str | None = None
    """Region that handles inbound messages, such as `us1`, `ie1` or `au1`."""
    voice_region: str | None = None
    """Twilio region that handles the calls, such as us1, ie1 or au1."""
    __spec__ = ops.OperationSpec(
        "POST https://routes.twilio.com/v3/PhoneNumbers/{phoneNumber}",
        path="phoneNumber*",
        form="friendlyName messagingRegion voiceRegion",
        result="PhoneNumber",
    )
