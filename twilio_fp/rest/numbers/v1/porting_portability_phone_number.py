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
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    country: str | None = None
    """Country, ISO 3166-1 alpha-2."""
    not_portable_reason: str | None = None
    """Why the number cannot be ported; none if it can."""
    not_portable_reason_code: int | None = None
    """Code of the reason the number cannot be ported; none if it can."""
    number_type: PortingPortabilityEnumNumberType | None = None
    """Type of the number: `LOCAL`, `MOBILE`, `TOLL-FREE` or `UNKNOWN`."""
    phone_number: str | None = None
    """Phone number, E.164 such as +15558675310."""
    pin_and_account_number_required: bool | None = None
    """Whether the port needs the PIN and the account number at the present carrier."""
    portable: bool | None = None
    """Whether the number can be ported to Twilio."""
    url: str | None = None
    """Absolute URL of the resource."""

    __fields__ = "phone_number!"


@record(kw_only=True)
class FetchPortingPortability(ops.Operation["PortingPortability"]):
    """Fetch whether a phone number can be ported.

    ``GET /v1/Porting/Portability/PhoneNumber/{PhoneNumber}`` answers 200 with `PortingPortability`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    phone_number: str = attrs.field(kw_only=False)
    """Number to check for porting, E.164 such as +15558675310."""
    target_account_sid: str | None = None
    """Account the number would be ported to, AC…; left out, the account that asks."""
    address_sid: str | None = None
    """SID of the address (AD…) that the losing carrier has on file; use this or write the address out."""

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v1/Porting/Portability/PhoneNumber/{PhoneNumber}",
        path="PhoneNumber!",
        bounds="target_account_sid:AC address_sid:AD",
    )
