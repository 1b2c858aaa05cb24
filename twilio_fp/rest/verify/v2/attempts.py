# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Attempts`` of verify v2."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

VerificationAttemptEnumChannels: TypeAlias = Literal["sms", "call", "email", "whatsapp", "rbm"] | str
VerificationAttemptEnumConversionStatus: TypeAlias = Literal["converted", "unconverted"] | str


@record(kw_only=True)
class VerificationAttempt(Resource):
    """``verify.v2.verification_attempt``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    channel: VerificationAttemptEnumChannels | None = None
    """Channel of the attempt: sms, call, email, whatsapp or rbm."""
    channel_data: Any = None
    """Details of the attempt that depend on its channel: recipient, carrier, country, status and price."""
    conversion_status: VerificationAttemptEnumConversionStatus | None = None
    """Whether the attempt led to a verified user: `converted` or `unconverted`."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    price: Any = None
    """Price charged, in the currency of `price_unit`; none until it is known."""
    service_sid: str | None = None
    """SID of the Verify service, VA…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    verification_sid: str | None = None
    """SID of the verification, VE…."""
    __fields__ = (
        "account_sid channel:enum.VerificationAttemptEnumChannels channel_data:json "
        "conversion_status:enum.VerificationAttemptEnumConversionStatus date_created:date-time "
        "date_updated:date-time price:json service_sid sid url verification_sid"
    )


@record(kw_only=True)
class FetchVerificationAttempt(ops.Operation["VerificationAttempt"]):
    """Fetch a verification attempt.

    ``GET /v2/Attempts/{Sid}`` returns `VerificationAttempt`.
    Source: https://www.twilio.com/docs/verify/api/list-verification-attempts
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://verify.twilio.com/v2/Attempts/{Sid}",
        path="Sid*",
        result="VerificationAttempt",
        bounds="sid:VL",
    )


@record(kw_only=True)
class ListVerificationAttempt(ops.PageOperation["VerificationAttempt"]):
    """List verification attempts.

    ``GET /v2/Attempts`` returns a `Page` of `VerificationAttempt`.
    On the wire ``channel_data_to`` is ``ChannelData.To``.
    Source: https://www.twilio.com/docs/verify/api/list-verification-attempts
    """

    date_created_after: dt.datetime | dt.date | str | None = None
    """Only items created at or after this time, UTC."""
    date_created_before: dt.datetime | dt.date | str | None = None
    """Only items created at or before this time, UTC."""
    channel_data_to: str | None = None
    """Keep only attempts sent to this number, E.164, or email address."""
    country: str | None = None
    """Keep only attempts to this country, ISO 3166-1 alpha-2."""
    channel: VerificationAttemptEnumChannels | None = None
    """Channel the communication goes over, such as SMS, VOICE or WHATSAPP."""
    verify_service_sid: str | None = None
    """Count or return only attempts of this Verify service, VA…."""
    verification_sid: str | None = None
    """Return only attempts of this verification, VE…."""
    status: VerificationAttemptEnumConversionStatus | None = None
    """Where the resource stands in its life cycle."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://verify.twilio.com/v2/Attempts",
        query=(
            "DateCreatedAfter:date-time DateCreatedBefore:date-time ChannelData.To! Country "
            "Channel:enum.VerificationAttemptEnumChannels VerifyServiceSid VerificationSid "
            "Status:enum.VerificationAttemptEnumConversionStatus PageSize:integer Page:integer PageToken"
        ),
        result="VerificationAttempt",
        items="attempts",
        paging="meta",
        bounds="verify_service_sid:VA verification_sid:VE",
    )
