"""``/v1/Deactivations`` of messaging v1."""

from __future__ import annotations

import datetime as dt

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Deactivation(Resource):
    """``messaging.v1.deactivation``, as it is received."""

    redirect_to: str | None = None
    """URL at which the data can be fetched; short-lived."""


@record(kw_only=True)
class FetchDeactivation(ops.Operation["Deactivation"]):
    """Fetch the numbers that were deactivated on a day.

    ``GET /v1/Deactivations`` answers 307 with `Deactivation`.
    Source: https://www.twilio.com/docs/messaging/api
    """

    date: dt.date | str | None = None
    """UTC day of the report of numbers that US carriers deactivated, as YYYY-MM-DD."""

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/Deactivations",
        success=(307,),
    )
