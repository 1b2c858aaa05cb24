# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/HostedNumber/Eligibility`` of numbers v1."""

from __future__ import annotations

from typing import Any

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Eligibility(Resource):
    """``numbers.v1.eligibility``, as received."""

    results: tuple[Any, ...] | None = None
    """Whether each number can be hosted, as JSON objects."""
    __fields__ = "results:json[]"


@record(kw_only=True)
class CreateEligibility(ops.Operation["Eligibility"]):
    """Create an eligibility.

    ``POST /v1/HostedNumber/Eligibility`` returns `Eligibility`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    body: Any
    """The numbers to check for hosting, as a JSON object."""
    __spec__ = ops.OperationSpec(
        "POST https://numbers.twilio.com/v1/HostedNumber/Eligibility",
        json="*=body:json*",
        content_type="application/json",
        result="Eligibility",
    )
