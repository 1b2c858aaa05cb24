"""``/v1/HostedNumber/Eligibility`` of numbers v1."""

from __future__ import annotations

from typing import Any

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Eligibility(Resource):
    """``numbers.v1.eligibility``, as it is received."""

    results: tuple[Any, ...] | None = None
    """Whether each number can be hosted, as JSON objects."""


@record(kw_only=True)
class CreateEligibility(ops.Operation["Eligibility"]):
    """Create an eligibility.

    ``POST /v1/HostedNumber/Eligibility`` answers 200 with `Eligibility`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    body: Any
    """The numbers to check for hosting, as a JSON object."""

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v1/HostedNumber/Eligibility",
        json="*=body",
        success=(200,),
    )
