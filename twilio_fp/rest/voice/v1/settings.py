"""``/v1/Settings`` of voice v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class DialingPermissionsSettings(Resource):
    """``voice.v1.dialing_permissions.dialing_permissions_settings``, as it is received."""

    dialing_permissions_inheritance: bool | None = None
    """Whether the subaccount takes its voice dialing permissions from the parent account."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class FetchDialingPermissionsSettings(ops.Operation["DialingPermissionsSettings"]):
    """Fetch the dialing permissions settings.

    ``GET /v1/Settings`` answers 200 with `DialingPermissionsSettings`.
    Source: https://www.twilio.com/docs/voice/api
    """

    __spec__ = ops.BriefSpec(
        "GET https://voice.twilio.com/v1/Settings",
    )


@record(kw_only=True)
class UpdateDialingPermissionsSettings(ops.Operation["DialingPermissionsSettings"]):
    """Update the dialing permissions settings.

    ``POST /v1/Settings`` answers 202 with `DialingPermissionsSettings`.
    Source: https://www.twilio.com/docs/voice/api
    """

    dialing_permissions_inheritance: bool | None = None
    """Whether the subaccount takes its voice dialing permissions from the parent account."""

    __spec__ = ops.BriefSpec(
        "POST https://voice.twilio.com/v1/Settings",
        form="",
        success=(202,),
    )
