# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/SafeList/Numbers`` of accounts v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Safelist(Resource):
    """``accounts.v1.safelist``, as received."""

    phone_number: str | None = None
    """Number exempt from Verify's fraud blocks, E.164 such as +15558675310."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __fields__ = "phone_number! sid"


@record(kw_only=True)
class CreateSafelist(ops.Operation["Safelist"]):
    """Create a safelist.

    ``POST /v1/SafeList/Numbers`` returns `Safelist`.
    Source: https://www.twilio.com/docs/iam/api
    """

    phone_number: str
    """Number exempt from Verify's fraud blocks, E.164 such as +15558675310."""
    __spec__ = ops.OperationSpec(
        "POST https://accounts.twilio.com/v1/SafeList/Numbers",
        form="PhoneNumber*",
        result="Safelist",
        success=(201,),
    )


@record(kw_only=True)
class DeleteSafelist(ops.Operation[None]):
    """Delete a safelist.

    ``DELETE /v1/SafeList/Numbers`` returns nothing.
    Source: https://www.twilio.com/docs/iam/api
    """

    phone_number: str | None = None
    """Number exempt from Verify's fraud blocks, E.164 such as +15558675310."""
    __spec__ = ops.OperationSpec(
        "DELETE https://accounts.twilio.com/v1/SafeList/Numbers",
        query="PhoneNumber!",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchSafelist(ops.Operation["Safelist"]):
    """Fetch a safelist.

    ``GET /v1/SafeList/Numbers`` returns `Safelist`.
    Source: https://www.twilio.com/docs/iam/api
    """

    phone_number: str | None = None
    """Number exempt from Verify's fraud blocks, E.164 such as +15558675310."""
    __spec__ = ops.OperationSpec(
        "GET https://accounts.twilio.com/v1/SafeList/Numbers",
        query="PhoneNumber!",
        result="Safelist",
    )
