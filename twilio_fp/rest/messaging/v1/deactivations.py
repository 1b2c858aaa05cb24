# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Deactivations`` of messaging v1."""

from __future__ import annotations

import datetime as dt

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret


@record(kw_only=True)
class Deactivation(Resource):
    """``messaging.v1.deactivation``, as received."""

    redirect_to: Secret | None = None
    """URL at which the data can be fetched; short-lived."""
    __fields__ = "redirect_to:secret"


@record(kw_only=True)
class FetchDeactivation(ops.Operation["Deactivation"]):
    """Fetch the numbers that were deactivated on a day.

    ``GET /v1/Deactivations`` returns `Deactivation` (307).
    Source: https://www.twilio.com/docs/messaging/api/deactivations-resource
    """

    date: dt.date | str | None = None
    """UTC day of the report of numbers that US carriers deactivated, as YYYY-MM-DD."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v1/Deactivations",
        query="Date:date",
        result="Deactivation",
        success=(307,),
    )
