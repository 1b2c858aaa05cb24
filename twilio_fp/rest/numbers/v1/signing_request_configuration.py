"""``/v1/SigningRequest/Configuration`` of numbers v1."""

from __future__ import annotations

from typing import Any

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class SigningRequestConfiguration(Resource):
    """``numbers.v1.signing_request_configuration``, as it is received."""

    country: str | None = None
    email_message: str | None = None
    email_subject: str | None = None
    friendly_name: str | None = None
    logo_sid: str | None = None
    product: str | None = None
    url: str | None = None
    url_redirection: str | None = None


@record(kw_only=True)
class CreateSigningRequestConfiguration(ops.Operation["SigningRequestConfiguration"]):
    """``POST /v1/SigningRequest/Configuration`` answers 201 with `SigningRequestConfiguration`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    body: Any

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v1/SigningRequest/Configuration",
        json="*=body",
    )


@record(kw_only=True)
class ListSigningRequestConfiguration(ops.PageOperation["SigningRequestConfiguration"]):
    """``GET /v1/SigningRequest/Configuration`` answers 200 with a `Page` of `SigningRequestConfiguration`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    country: str | None = None
    product: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v1/SigningRequest/Configuration",
        items="configurations",
        paging="meta",
    )
