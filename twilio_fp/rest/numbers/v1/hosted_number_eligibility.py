"""``/v1/HostedNumber/Eligibility`` of numbers v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    from typing import Any


@record(kw_only=True)
class Eligibility(Resource):
    """A JSON object that is received: ``numbers.v1.eligibility``."""

    results: tuple[Any, ...] | None = None


@record(kw_only=True)
class CreateEligibility(ops.Operation["Eligibility"]):
    """Create one eligibility.

    ``POST /v1/HostedNumber/Eligibility`` answers 200 with `Eligibility`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    body: Any

    __spec__ = ops.OperationSpec(
        "POST https://numbers.twilio.com/v1/HostedNumber/Eligibility",
        json="*=body:json*",
        content_type="application/json",
        result="Eligibility",
    )
