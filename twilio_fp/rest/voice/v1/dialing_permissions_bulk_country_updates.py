# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/DialingPermissions/BulkCountryUpdates`` of voice v1."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class DialingPermissionsCountryBulkUpdate(Resource):
    """``voice.v1.dialing_permissions.dialing_permissions_country_bulk_update``, as received."""

    update_count: int | None = None
    """How many countries were changed by the request."""
    update_request: str | None = None
    """JSON list, as text, of countries and the dialing permissions to set on each."""
    __fields__ = "update_count:integer update_request"


@record(kw_only=True)
class CreateDialingPermissionsCountryBulkUpdate(ops.Operation["DialingPermissionsCountryBulkUpdate"]):
    """Update the dialing permissions of countries in bulk.

    ``POST /v1/DialingPermissions/BulkCountryUpdates`` returns `DialingPermissionsCountryBulkUpdate`.
    Source: https://www.twilio.com/docs/voice/api/dialingpermissions-bulkcountryupdate-resource
    """

    update_request: str | Mapping[str, Any] | Sequence[Any]
    """JSON list, as text, of countries and the dialing permissions to set on each."""
    __spec__ = ops.OperationSpec(
        "POST https://voice.twilio.com/v1/DialingPermissions/BulkCountryUpdates",
        form="UpdateRequest:json*",
        result="DialingPermissionsCountryBulkUpdate",
        success=(201,),
    )
