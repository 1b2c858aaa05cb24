"""``/v1/Porting/Portability/PhoneNumber/{PhoneNumber}`` of numbers v1."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

PortingPortabilityEnumNumberType: TypeAlias = Literal["LOCAL", "UNKNOWN", "MOBILE", "TOLL-FREE"] | str


@record(kw_only=True)
class PortingPortability(Resource):
    """``numbers.v1.porting_portability``, as it is received."""

    account_sid: str = ""
    country: str | None = None
    not_portable_reason: str | None = None
    not_portable_reason_code: int | None = None
    number_type: PortingPortabilityEnumNumberType | None = None
    phone_number: str | None = None
    pin_and_account_number_required: bool | None = None
    portable: bool | None = None
    url: str | None = None

    __fields__ = "phone_number!"


@record(kw_only=True)
class FetchPortingPortability(ops.Operation["PortingPortability"]):
    """``GET /v1/Porting/Portability/PhoneNumber/{PhoneNumber}`` answers 200 with `PortingPortability`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    phone_number: str = attrs.field(kw_only=False)
    target_account_sid: str | None = None
    address_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v1/Porting/Portability/PhoneNumber/{PhoneNumber}",
        path="PhoneNumber!",
    )
