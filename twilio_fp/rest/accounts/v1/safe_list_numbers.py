"""``/v1/SafeList/Numbers`` of accounts v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Safelist(Resource):
    """``accounts.v1.safelist``, as it is received."""

    phone_number: str | None = None
    """Number exempt from Verify's fraud blocks, E.164 such as +15558675310."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __fields__ = "phone_number!"


@record(kw_only=True)
class CreateSafelist(ops.Operation["Safelist"]):
    """Create a safelist.

    ``POST /v1/SafeList/Numbers`` answers 201 with `Safelist`.
    Source: https://www.twilio.com/docs/iam/api
    """

    phone_number: str
    """Number exempt from Verify's fraud blocks, E.164 such as +15558675310."""

    __spec__ = ops.BriefSpec(
        "POST https://accounts.twilio.com/v1/SafeList/Numbers",
        form="",
    )


@record(kw_only=True)
class DeleteSafelist(ops.Operation[None]):
    """Delete a safelist.

    ``DELETE /v1/SafeList/Numbers`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/iam/api
    """

    phone_number: str | None = None
    """Number exempt from Verify's fraud blocks, E.164 such as +15558675310."""

    __spec__ = ops.BriefSpec(
        "DELETE https://accounts.twilio.com/v1/SafeList/Numbers",
        query="PhoneNumber!",
    )


@record(kw_only=True)
class FetchSafelist(ops.Operation["Safelist"]):
    """Fetch a safelist.

    ``GET /v1/SafeList/Numbers`` answers 200 with `Safelist`.
    Source: https://www.twilio.com/docs/iam/api
    """

    phone_number: str | None = None
    """Number exempt from Verify's fraud blocks, E.164 such as +15558675310."""

    __spec__ = ops.BriefSpec(
        "GET https://accounts.twilio.com/v1/SafeList/Numbers",
        query="PhoneNumber!",
    )
