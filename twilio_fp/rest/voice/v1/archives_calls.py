# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Archives/{Date}/Calls/{Sid}`` of voice v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record


@record(kw_only=True)
class DeleteArchivedCall(ops.Operation[None]):
    """Delete an archived call.

    ``DELETE /v1/Archives/{Date}/Calls/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/usage/bulkexport
    """

    date: dt.date | str = attrs.field(kw_only=False)
    """UTC day the archived call was made, as YYYY-MM-DD."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://voice.twilio.com/v1/Archives/{Date}/Calls/{Sid}",
        path="Date:date* Sid*",
        result="",
        success=(204,),
        bounds="sid:CA",
    )
