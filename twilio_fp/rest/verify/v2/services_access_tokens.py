# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Services/{ServiceSid}/AccessTokens`` of verify v2."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret

AccessTokenEnumFactorTypes: TypeAlias = Literal["push"] | str


@record(kw_only=True)
class AccessToken(Resource):
    """``verify.v2.service.access_token``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    entity_identity: str | None = None
    """Your identity for the user the access token is for."""
    factor_friendly_name: str | None = None
    """Name for the factor that is to be made with the access token."""
    factor_type: AccessTokenEnumFactorTypes | None = None
    """Type of the factor: push, totp or passkeys."""
    service_sid: str | None = None
    """SID of the Verify service, VA…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    token: Secret | None = None
    """Access token that the Verify client SDK uses to register a factor."""
    ttl: int | None = None
    """Seconds the access token works; 60 to 300, default 60."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid date_created:date-time entity_identity factor_friendly_name! "
        "factor_type:enum.AccessTokenEnumFactorTypes service_sid sid token:secret ttl:integer url"
    )


@record(kw_only=True)
class CreateAccessToken(ops.Operation["AccessToken"]):
    """Create an access token.

    ``POST /v2/Services/{ServiceSid}/AccessTokens`` returns `AccessToken` (200 or 201).
    Source: https://www.twilio.com/docs/verify/api/service
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    factor_type: AccessTokenEnumFactorTypes
    """Type of the factor: push, totp or passkeys."""
    identity: str
    """Your own id for the user, 8 to 64 characters; it should not change or contain personal data."""
    factor_friendly_name: str | None = None
    """Name for the factor that is to be made with the access token."""
    ttl: int | dt.timedelta | None = None
    """Seconds the access token works; 60 to 300, default 60."""
    __spec__ = ops.OperationSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/AccessTokens",
        path="ServiceSid*",
        form="FactorFriendlyName FactorType:enum.AccessTokenEnumFactorTypes* Identity* Ttl:seconds",
        result="AccessToken",
        success=(200, 201),
        bounds="service_sid:VA",
    )


@record(kw_only=True)
class FetchAccessToken(ops.Operation["AccessToken"]):
    """Fetch an access token.

    ``GET /v2/Services/{ServiceSid}/AccessTokens/{Sid}`` returns `AccessToken`.
    Source: https://www.twilio.com/docs/verify/api/service
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/AccessTokens/{Sid}",
        path="ServiceSid* Sid*",
        result="AccessToken",
        bounds="service_sid:VA sid:YK",
    )
