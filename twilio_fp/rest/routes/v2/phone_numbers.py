# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/PhoneNumbers/{PhoneNumber}`` of routes v2."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class PhoneNumber(Resource):
    """``routes.v2.phone_number``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    phone_number: str | None = None
    """Phone number, E.164 such as +15558675310."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    voice_region: str | None = None
    """Twilio region that handles the calls, such as us1, ie1 or au1."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time friendly_name phone_number sid url voice_region"
    )


@record(kw_only=True)
class FetchPhoneNumber(ops.Operation["PhoneNumber"]):
    """Fetch a phone number.

    ``GET /v2/PhoneNumbers/{PhoneNumber}`` returns `PhoneNumber`.
    Source: https://www.twilio.com/docs/global-infrastructure/inbound-processing-region-api-phone-number
    """

    phone_number: str = attrs.field(kw_only=False)
    """Phone number, E.164 such as +15558675310."""
    __spec__ = ops.OperationSpec(
        "GET https://routes.twilio.com/v2/PhoneNumbers/{PhoneNumber}",
        path="PhoneNumber*",
        result="PhoneNumber",
    )


@record(kw_only=True)
class UpdatePhoneNumber(ops.Operation["PhoneNumber"]):
    """Update a phone number.

    ``POST /v2/PhoneNumbers/{PhoneNumber}`` returns `PhoneNumber`.
    Source: https://www.twilio.com/docs/global-infrastructure/inbound-processing-region-api-phone-number
    """

    phone_number: str = attrs.field(kw_only=False)
    """Phone number, E.164 such as +15558675310."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    voice_region: str | None = None
    """Twilio region that handles the calls, such as us1, ie1 or au1."""
    __spec__ = ops.OperationSpec(
        "POST https://routes.twilio.com/v2/PhoneNumbers/{PhoneNumber}",
        path="PhoneNumber*",
        form="FriendlyName VoiceRegion",
        result="PhoneNumber",
    )
