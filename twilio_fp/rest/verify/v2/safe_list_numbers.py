# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/SafeList/Numbers`` of verify v2."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Safelist(Resource):
    """``verify.v2.safelist``, as received."""

    phone_number: str | None = None
    """Phone number, E.164 such as +15558675310."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "phone_number! sid url"


@record(kw_only=True)
class CreateSafelist(ops.Operation["Safelist"]):
    """Create a safelist.

    ``POST /v2/SafeList/Numbers`` returns `Safelist`.
    Source: https://www.twilio.com/docs/verify/api/safe-list
    """

    phone_number: str
    """Phone number, E.164 such as +15558675310."""
    __spec__ = ops.OperationSpec(
        "POST https://verify.twilio.com/v2/SafeList/Numbers",
        form="PhoneNumber*",
        result="Safelist",
        success=(201,),
    )


@record(kw_only=True)
class DeleteSafelist(ops.Operation[None]):
    """Delete a safelist.

    ``DELETE /v2/SafeList/Numbers/{PhoneNumber}`` returns nothing.
    Source: https://www.twilio.com/docs/verify/api/safe-list
    """

    phone_number: str = attrs.field(kw_only=False)
    """Phone number, E.164 such as +15558675310."""
    __spec__ = ops.OperationSpec(
        "DELETE https://verify.twilio.com/v2/SafeList/Numbers/{PhoneNumber}",
        path="PhoneNumber*!",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchSafelist(ops.Operation["Safelist"]):
    """Fetch a safelist.

    ``GET /v2/SafeList/Numbers/{PhoneNumber}`` returns `Safelist`.
    Source: https://www.twilio.com/docs/verify/api/safe-list
    """

    phone_number: str = attrs.field(kw_only=False)
    """Phone number, E.164 such as +15558675310."""
    __spec__ = ops.OperationSpec(
        "GET https://verify.twilio.com/v2/SafeList/Numbers/{PhoneNumber}",
        path="PhoneNumber*!",
        result="Safelist",
    )
