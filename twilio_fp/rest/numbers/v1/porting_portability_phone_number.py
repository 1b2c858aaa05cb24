# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Porting/Portability/PhoneNumber/{PhoneNumber}`` of numbers v1."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

PortingPortabilityEnumNumberType: TypeAlias = Literal["LOCAL", "UNKNOWN", "MOBILE", "TOLL-FREE"] | str


@record(kw_only=True)
class PortingPortability(Resource):
    """``numbers.v1.porting_portability``, as received."""

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
    __fields__ = (
        "account_sid country not_portable_reason not_portable_reason_code:integer "
        "number_type:enum.PortingPortabilityEnumNumberType phone_number! pin_and_account_number_required:boolean "
        "portable:boolean url"
    )


@record(kw_only=True)
class FetchPortingPortability(ops.Operation["PortingPortability"]):
    """Fetch whether a phone number can be ported.

    ``GET /v1/Porting/Portability/PhoneNumber/{PhoneNumber}`` returns `PortingPortability`.
    Source: https://www.twilio.com/docs/phone-numbers/port-in
    """

    phone_number: str = attrs.field(kw_only=False)
    """Number to check for porting, E.164 such as +15558675310."""
    target_account_sid: str | None = None
    """Account the number would be ported to, AC…; left out, the account that asks."""
    address_sid: str | None = None
    """SID of the address (AD…) that the losing carrier has on file; use this or write the address out."""
    __spec__ = ops.OperationSpec(
        "GET https://numbers.twilio.com/v1/Porting/Portability/PhoneNumber/{PhoneNumber}",
        path="PhoneNumber*!",
        query="TargetAccountSid AddressSid",
        result="PortingPortability",
        bounds="target_account_sid:AC address_sid:AD",
    )
