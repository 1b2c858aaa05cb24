"""``/v2/SafeList/Numbers`` of verify v2."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Safelist(Resource):
    """``verify.v2.safelist``, as it is received."""

    phone_number: str | None = None
    """Phone number, E.164 such as +15558675310."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""

    __fields__ = "phone_number!"


@record(kw_only=True)
class CreateSafelist(ops.Operation["Safelist"]):
    """Create a safelist.

    ``POST /v2/SafeList/Numbers`` answers 201 with `Safelist`.
    Source: https://www.twilio.com/docs/verify/api
    """

    phone_number: str
    """Phone number, E.164 such as +15558675310."""

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/SafeList/Numbers",
        form="",
    )


@record(kw_only=True)
class DeleteSafelist(ops.Operation[None]):
    """Delete a safelist.

    ``DELETE /v2/SafeList/Numbers/{PhoneNumber}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/verify/api
    """

    phone_number: str = attrs.field(kw_only=False)
    """Phone number, E.164 such as +15558675310."""

    __spec__ = ops.BriefSpec(
        "DELETE https://verify.twilio.com/v2/SafeList/Numbers/{PhoneNumber}",
        path="PhoneNumber!",
    )


@record(kw_only=True)
class FetchSafelist(ops.Operation["Safelist"]):
    """Fetch a safelist.

    ``GET /v2/SafeList/Numbers/{PhoneNumber}`` answers 200 with `Safelist`.
    Source: https://www.twilio.com/docs/verify/api
    """

    phone_number: str = attrs.field(kw_only=False)
    """Phone number, E.164 such as +15558675310."""

    __spec__ = ops.BriefSpec(
        "GET https://verify.twilio.com/v2/SafeList/Numbers/{PhoneNumber}",
        path="PhoneNumber!",
    )
