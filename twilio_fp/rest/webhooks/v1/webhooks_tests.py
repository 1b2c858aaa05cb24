# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Webhooks/Tests`` of webhooks v1."""

from __future__ import annotations

import datetime as dt
from typing import Any

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = ["CreateTest", "Test"]


@record(kw_only=True)
class Test(Resource):
    """``webhooks.v1.test``, as received."""

    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    result: Any = None
    """How the test request went, as a JSON object."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "createdAt:date-time result:json url"


@record(kw_only=True)
class CreateTest(ops.Operation["Test"]):
    """Create a test.

    ``POST /v1/Webhooks/Tests`` returns `Test`.
    Source: https://www.twilio.com/docs/usage/webhooks/webhook-configuration
    """

    method: str | Unset = UNSET
    """HTTP method of the test request."""
    setting_id: str | Unset = UNSET
    """ID of the webhook setting to test delivery with."""
    url: str | Unset = UNSET
    """URL the test webhook is sent to."""
    __spec__ = ops.OperationSpec(
        "POST https://webhooks.twilio.com/v1/Webhooks/Tests",
        json="method settingId url",
        content_type="application/json",
        result="Test",
        success=(201,),
    )
