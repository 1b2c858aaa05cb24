# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Settings`` of voice v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class DialingPermissionsSettings(Resource):
    """``voice.v1.dialing_permissions.dialing_permissions_settings``, as received."""

    dialing_permissions_inheritance: bool | None = None
    """Whether the subaccount takes its voice dialing permissions from the parent account."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "dialing_permissions_inheritance:boolean url"


@record(kw_only=True)
class FetchDialingPermissionsSettings(ops.Operation["DialingPermissionsSettings"]):
    """Fetch the dialing permissions settings.

    ``GET /v1/Settings`` returns `DialingPermissionsSettings`.
    Source: https://www.twilio.com/docs/voice/api
    """

    __spec__ = ops.OperationSpec(
        "GET https://voice.twilio.com/v1/Settings",
        result="DialingPermissionsSettings",
    )


@record(kw_only=True)
class UpdateDialingPermissionsSettings(ops.Operation["DialingPermissionsSettings"]):
    """Update the dialing permissions settings.

    ``POST /v1/Settings`` returns `DialingPermissionsSettings` (202).
    Source: https://www.twilio.com/docs/voice/api
    """

    dialing_permissions_inheritance: bool | None = None
    """Whether the subaccount takes its voice dialing permissions from the parent account."""
    __spec__ = ops.OperationSpec(
        "POST https://voice.twilio.com/v1/Settings",
        form="DialingPermissionsInheritance:boolean",
        result="DialingPermissionsSettings",
        success=(202,),
    )
