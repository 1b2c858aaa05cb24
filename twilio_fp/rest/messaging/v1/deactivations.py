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


@record(kw_only=True)
class FetchDeactivation(ops.Operation["Deactivation"]):
    """``GET /v1/Deactivations`` answers 307 with `Deactivation`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    date: dt.date | str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/Deactivations",
        success=(307,),
    )
