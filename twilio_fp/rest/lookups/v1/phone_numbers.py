"""``/v1/PhoneNumbers/{PhoneNumber}`` of lookups v1."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class PhoneNumber(Resource):
    """``lookups.v1.phone_number``, as it is received."""

    add_ons: Any = None
    caller_name: Any = None
    carrier: Any = None
    country_code: str | None = None
    national_format: str | None = None
    phone_number: str | None = None
    url: str | None = None

    __fields__ = "add_ons! caller_name! country_code! national_format! phone_number!"


@record(kw_only=True)
class FetchPhoneNumber(ops.Operation["PhoneNumber"]):
    """``GET /v1/PhoneNumbers/{PhoneNumber}`` answers 200 with `PhoneNumber`.

    Source: https://www.twilio.com/docs/lookup
    """

    phone_number: str = attrs.field(kw_only=False)
    country_code: str | None = None
    type: str | Iterable[str] | None = None
    add_ons: str | Iterable[str] | None = None
    add_ons_data: Mapping[str, Any] | None = None

    __spec__ = ops.BriefSpec(
        "GET https://lookups.twilio.com/v1/PhoneNumbers/{PhoneNumber}",
        path="PhoneNumber!",
        query="CountryCode! AddOns! AddOnsData:prefixed.AddOns",
    )
