# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/PhoneNumbers/{PhoneNumber}`` of lookups v1."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class PhoneNumber(Resource):
    """``lookups.v1.phone_number``, as received."""

    add_ons: Any = None
    """Results of the add-ons that ran, one entry per add-on."""
    caller_name: Any = None
    """Caller's name, type and any error code; US numbers only, when asked for."""
    carrier: Any = None
    """Carrier of the number: name, line type and network codes, when asked for."""
    country_code: str | None = None
    """Country of the number, ISO 3166-1 alpha-2."""
    national_format: str | None = None
    """The number as written inside its own country, such as (555) 867-5310."""
    phone_number: str | None = None
    """Number looked up, E.164 such as +15558675310, or in national form with `country_code`."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "add_ons:json! caller_name:json! carrier:json country_code! national_format! phone_number! url"


@record(kw_only=True)
class FetchPhoneNumber(ops.Operation["PhoneNumber"]):
    """Fetch a phone number.

    ``GET /v1/PhoneNumbers/{PhoneNumber}`` returns `PhoneNumber`.
    Source: https://www.twilio.com/docs/lookup/v2-api
    """

    phone_number: str = attrs.field(kw_only=False)
    """Number looked up, E.164 such as +15558675310, or in national form with `country_code`."""
    country_code: str | None = None
    """Country, ISO 3166-1 alpha-2."""
    type: str | Iterable[str] | None = None
    """Kind of resource."""
    add_ons: str | Iterable[str] | None = None
    """Unique names of installed add-ons to run on the number, such as whitepages_pro_caller_id. Each may be billed."""
    add_ons_data: Mapping[str, Any] | None = None
    """Extra input for the add-ons, as a mapping of names to values sent under the prefix `AddOns.`."""
    __spec__ = ops.OperationSpec(
        "GET https://lookups.twilio.com/v1/PhoneNumbers/{PhoneNumber}",
        path="PhoneNumber*!",
        query="CountryCode! Type:string[] AddOns:string[]! AddOnsData:prefixed.AddOns",
        result="PhoneNumber",
    )
