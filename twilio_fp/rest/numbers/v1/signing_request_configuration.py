# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/SigningRequest/Configuration`` of numbers v1."""

from __future__ import annotations

from typing import Any

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class SigningRequestConfiguration(Resource):
    """``numbers.v1.signing_request_configuration``, as received."""

    country: str | None = None
    """Country, ISO 3166-1 alpha-2."""
    email_message: str | None = None
    """Text of the e-mail that asks the customer to sign."""
    email_subject: str | None = None
    """Subject of the e-mail that asks the customer to sign."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    logo_sid: str | None = None
    """SID, RD…, of the logo shown in the signing request."""
    product: str | None = None
    """Twilio product concerned."""
    url: str | None = None
    """Absolute URL of the resource."""
    url_redirection: str | None = None
    """Where the browser goes after the document is signed."""
    __fields__ = "country email_message email_subject friendly_name logo_sid product url url_redirection"


@record(kw_only=True)
class CreateSigningRequestConfiguration(ops.Operation["SigningRequestConfiguration"]):
    """Create a signing request configuration.

    ``POST /v1/SigningRequest/Configuration`` returns `SigningRequestConfiguration`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    body: Any
    """Logo, subject and other settings for the letter-of-authorization signing email, as a JSON object."""
    __spec__ = ops.OperationSpec(
        "POST https://numbers.twilio.com/v1/SigningRequest/Configuration",
        json="*=body:json*",
        content_type="application/json",
        result="SigningRequestConfiguration",
        success=(201,),
    )


@record(kw_only=True)
class ListSigningRequestConfiguration(ops.PageOperation["SigningRequestConfiguration"]):
    """List signing request configurations.

    ``GET /v1/SigningRequest/Configuration`` returns a `Page` of `SigningRequestConfiguration`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    country: str | None = None
    """Keep only the configuration for this country, ISO 3166-1 alpha-2."""
    product: str | None = None
    """Only configurations for this product."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://numbers.twilio.com/v1/SigningRequest/Configuration",
        query="Country Product PageSize:integer Page:integer PageToken",
        result="SigningRequestConfiguration",
        items="configurations",
        paging="meta",
    )
