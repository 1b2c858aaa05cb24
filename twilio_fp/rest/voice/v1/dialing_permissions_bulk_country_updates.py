"""``/v1/DialingPermissions/BulkCountryUpdates`` of voice v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class DialingPermissionsCountryBulkUpdate(Resource):
    """``voice.v1.dialing_permissions.dialing_permissions_country_bulk_update``, as it is received."""

    update_count: int | None = None
    """How many countries were changed by the request."""
    update_request: str | None = None
    """JSON list, as text, of countries and the dialing permissions to set on each."""


@record(kw_only=True)
class CreateDialingPermissionsCountryBulkUpdate(ops.Operation["DialingPermissionsCountryBulkUpdate"]):
    """Update the dialing permissions of countries in bulk.

    ``POST /v1/DialingPermissions/BulkCountryUpdates`` answers 201 with `DialingPermissionsCountryBulkUpdate`.
    Source: https://www.twilio.com/docs/voice/api
    """

    update_request: str
    """JSON list, as text, of countries and the dialing permissions to set on each."""

    __spec__ = ops.BriefSpec(
        "POST https://voice.twilio.com/v1/DialingPermissions/BulkCountryUpdates",
        form="",
    )
