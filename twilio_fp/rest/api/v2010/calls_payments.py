"""``/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Payments.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

CreatePaymentsConfirmation: TypeAlias = Literal["true", "false"] | str
PaymentsEnumBankAccountType: TypeAlias = Literal["consumer-checking", "consumer-savings", "commercial-checking"] | str
PaymentsEnumCapture: TypeAlias = (
    Literal[
        "payment-card-number",
        "expiration-date",
        "security-code",
        "postal-code",
        "bank-routing-number",
        "bank-account-number",
        "payment-card-number-matcher",
        "expiration-date-matcher",
        "security-code-matcher",
        "postal-code-matcher",
    ]
    | str
)
PaymentsEnumPaymentMethod: TypeAlias = Literal["credit-card", "ach-debit"] | str
PaymentsEnumStatus: TypeAlias = Literal["complete", "cancel"] | str
PaymentsEnumTokenType: TypeAlias = Literal["one-time", "reusable", "payment-method"] | str


@record(kw_only=True)
class Payments(Resource):
    """``api.v2010.account.call.payments``, as it is received."""

    account_sid: str = ""
    call_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    sid: str = ""
    uri: str | None = None

    __fields__ = "date_created:rfc2822 date_updated:rfc2822"


@record(kw_only=True)
class CreatePayments(ops.Operation["Payments"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Payments.json`` answers 201 with `Payments`.

    Source: https://www.twilio.com/docs/usage/api
    """

    call_sid: str = attrs.field(kw_only=False)
    idempotency_key: str
    status_callback: str
    account_sid: str | None = None
    bank_account_type: PaymentsEnumBankAccountType | None = None
    charge_amount: Decimal | float | None = None
    confirmation: CreatePaymentsConfirmation | None = None
    currency: str | None = None
    description: str | None = None
    input: str | None = None
    min_postal_code_length: int | None = None
    parameter: str | Mapping[str, Any] | Sequence[Any] | None = None
    payment_connector: str | None = None
    payment_method: PaymentsEnumPaymentMethod | None = None
    postal_code: bool | None = None
    require_matching_inputs: str | None = None
    security_code: bool | None = None
    timeout: int | dt.timedelta | None = None
    token_type: PaymentsEnumTokenType | None = None
    valid_card_types: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Payments.json",
        form="",
    )


@record(kw_only=True)
class UpdatePayments(ops.Operation["Payments"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Payments/{Sid}.json`` answers 202 with `Payments`.

    Source: https://www.twilio.com/docs/usage/api
    """

    call_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    idempotency_key: str
    status_callback: str
    account_sid: str | None = None
    capture: PaymentsEnumCapture | None = None
    status: PaymentsEnumStatus | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Payments/{Sid}.json",
        form="",
        success=(202,),
    )
