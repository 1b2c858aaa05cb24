# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Payments.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

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
    """``api.v2010.account.call.payments``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    call_sid: str | None = None
    """SID of the call (CA…)."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = "account_sid call_sid date_created:rfc2822 date_updated:rfc2822 sid uri"


@record(kw_only=True)
class CreatePayments(ops.Operation["Payments"]):
    """Start a payment in a call.

    ``POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Payments.json`` returns `Payments`.
    Source: https://www.twilio.com/docs/voice/api/payment-resource
    """

    call_sid: str = attrs.field(kw_only=False)
    """SID of the call (CA…)."""
    idempotency_key: str
    """Key of your own that makes a repeat of the same request harmless; use a new one for every new request."""
    status_callback: str
    """URL that receives updates as the payment session moves on."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    bank_account_type: PaymentsEnumBankAccountType | None = None
    """Kind of bank account for an ACH payment: consumer-checking (default), consumer-savings or commercial-checking."""
    charge_amount: Decimal | float | None = None
    """Amount to charge, as a decimal without currency sign. Leave out or 0 to only store the card as a token."""
    confirmation: CreatePaymentsConfirmation | None = None
    """Whether the caller is asked to confirm what was entered: true or false, as text."""
    currency: str | None = None
    """Currency of `charge_amount`, ISO 4217; default usd."""
    description: str | None = None
    """Description of the charge, passed on to the payment processor."""
    input: str | None = None
    """How the caller enters payment details; only dtmf."""
    min_postal_code_length: int | None = None
    """Fewest digits the caller must enter for the postal code."""
    parameter: str | Mapping[str, Any] | Sequence[Any] | None = None
    """Extra values the payment connector needs, as a JSON object."""
    payment_connector: str | None = None
    """Unique name of the Pay connector that handles the payment; left out, `Default`."""
    payment_method: PaymentsEnumPaymentMethod | None = None
    """How the caller pays: `credit-card` (default) or `ach-debit`."""
    postal_code: bool | None = None
    """Whether the caller is asked for the card's postal code, or the code itself if you know it; default true."""
    require_matching_inputs: str | None = None
    """Inputs the caller must enter twice alike, by name, separated by spaces."""
    security_code: bool | None = None
    """Whether the caller is asked for the card's security code (CVC). Default true."""
    timeout: int | dt.timedelta | None = None
    """Seconds to wait for the caller's next key before ending that step; default 5, up to 600."""
    token_type: PaymentsEnumTokenType | None = None
    """one-time or reusable (the default), for a tokenized card."""
    valid_card_types: str | None = None
    """Cards taken, separated by spaces, such as visa mastercard amex. Default visa mastercard amex."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Payments.json",
        path="AccountSid CallSid*",
        form=(
            "BankAccountType:enum.PaymentsEnumBankAccountType ChargeAmount:number "
            "Confirmation:enum.CreatePaymentsConfirmation Currency Description IdempotencyKey* Input "
            "MinPostalCodeLength:integer Parameter:json PaymentConnector PaymentMethod:enum.PaymentsEnumPaymentMethod "
            "PostalCode:boolean RequireMatchingInputs SecurityCode:boolean StatusCallback* Timeout:seconds "
            "TokenType:enum.PaymentsEnumTokenType ValidCardTypes"
        ),
        result="Payments",
        success=(201,),
        bounds="account_sid:AC call_sid:CA status_callback:url",
    )


@record(kw_only=True)
class UpdatePayments(ops.Operation["Payments"]):
    """Update a payment in a call.

    ``POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Payments/{Sid}.json`` returns `Payments` (202).
    Source: https://www.twilio.com/docs/voice/api/payment-resource
    """

    call_sid: str = attrs.field(kw_only=False)
    """SID of the call (CA…)."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    idempotency_key: str
    """Key of your own that makes a repeat of the same request harmless; use a new one for every new request."""
    status_callback: str
    """Absolute URL that receives status changes of the resource."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    capture: PaymentsEnumCapture | None = None
    """What to ask the caller for: payment-card-number, expiration-date, security-code, postal-code, bank-routing-number
    or bank-account-number."""
    status: PaymentsEnumStatus | None = None
    """complete ends the payment session, cancel abandons it."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Payments/{Sid}.json",
        path="AccountSid CallSid* Sid*",
        form="Capture:enum.PaymentsEnumCapture IdempotencyKey* Status:enum.PaymentsEnumStatus StatusCallback*",
        result="Payments",
        success=(202,),
        bounds="account_sid:AC call_sid:CA sid:PK status_callback:url",
    )
