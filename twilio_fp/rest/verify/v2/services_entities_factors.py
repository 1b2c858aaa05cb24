# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Services/{ServiceSid}/Entities/{Identity}/Factors`` of verify v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret

FactorEnumFactorStatuses: TypeAlias = Literal["unverified", "verified"] | str
FactorEnumFactorTypes: TypeAlias = Literal["push", "totp", "passkeys"] | str
FactorEnumTotpAlgorithms: TypeAlias = Literal["sha1", "sha256", "sha512"] | str
NewFactorEnumFactorStatuses: TypeAlias = Literal["unverified", "verified"] | str
NewFactorEnumFactorTypes: TypeAlias = Literal["push", "totp", "passkeys"] | str
NewFactorEnumNotificationPlatforms: TypeAlias = Literal["apn", "fcm", "none"] | str
NewFactorEnumTotpAlgorithms: TypeAlias = Literal["sha1", "sha256", "sha512"] | str


@record(kw_only=True)
class Factor(Resource):
    """``verify.v2.service.entity.factor``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    config: Any = None
    """Settings of the factor, by its type: such as code length and time step for TOTP."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    entity_sid: str | None = None
    """SID, YE…, of the entity, which stands for the user."""
    factor_type: FactorEnumFactorTypes | None = None
    """Type of the factor: push, totp or passkeys."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    identity: str | None = None
    """Your own id for the user, 8 to 64 characters; it should not change or contain personal data."""
    metadata: Any = None
    """Up to 10 pairs of your own about the device or the challenge, as a JSON object in up to 1,024 characters of text;
    no personal data."""
    service_sid: str | None = None
    """SID of the Verify service, VA…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: FactorEnumFactorStatuses = ""
    """Whether the factor is unverified or verified."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid config:json date_created:date-time date_updated:date-time entity_sid "
        "factor_type:enum.FactorEnumFactorTypes friendly_name identity! metadata:json! service_sid sid "
        "status:enum.FactorEnumFactorStatuses url"
    )


@record(kw_only=True)
class NewFactor(Resource):
    """``verify.v2.service.entity.new_factor``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    binding: Secret | None = None
    """Secret data to register the factor, given once: for TOTP the secret and its otpauth URI. Keep it secret."""
    config: Any = None
    """Settings of the factor, by its type: such as code length and time step for TOTP."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    entity_sid: str | None = None
    """SID, YE…, of the entity, which stands for the user."""
    factor_type: NewFactorEnumFactorTypes | None = None
    """Type of the factor: push, totp or passkeys."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    identity: str | None = None
    """Your own id for the user, 8 to 64 characters; it should not change or contain personal data."""
    metadata: Any = None
    """Up to 10 pairs of your own about the device or the challenge, as a JSON object in up to 1,024 characters of text;
    no personal data."""
    options: Any = None
    """WebAuthn options to hand to the browser's credential call, as a JSON object."""
    service_sid: str | None = None
    """SID of the Verify service, VA…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: NewFactorEnumFactorStatuses = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid binding:secret config:json date_created:date-time date_updated:date-time entity_sid "
        "factor_type:enum.NewFactorEnumFactorTypes friendly_name identity! metadata:json! options:json "
        "service_sid sid status:enum.NewFactorEnumFactorStatuses url"
    )


@record(kw_only=True)
class CreateNewFactor(ops.Operation["NewFactor"]):
    """Create a factor.

    ``POST /v2/Services/{ServiceSid}/Entities/{Identity}/Factors`` returns `NewFactor`.
    On the wire ``binding_alg`` is ``Binding.Alg``, ``binding_public_key`` is ``Binding.PublicKey``,
    ``binding_secret`` is ``Binding.Secret``, ``config_alg`` is ``Config.Alg``, ``config_app_id`` is
    ``Config.AppId``, ``config_code_length`` is ``Config.CodeLength``, ``config_notification_platform`` is
    ``Config.NotificationPlatform``, ``config_notification_token`` is ``Config.NotificationToken``,
    ``config_sdk_version`` is ``Config.SdkVersion``, ``config_skew`` is ``Config.Skew``, ``config_time_step`` is
    ``Config.TimeStep``.
    Source: https://www.twilio.com/docs/verify/api/factor
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    identity: str = attrs.field(kw_only=False)
    """Your own id for the user, 8 to 64 characters; it should not change or contain personal data."""
    factor_type: NewFactorEnumFactorTypes
    """Type of the factor: push, totp or passkeys."""
    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    binding_alg: str | None = None
    """Algorithm of the push factor's public key: ES256."""
    binding_public_key: str | None = None
    """Public key of the push factor, as base64 of its DER (SPKI) form."""
    binding_secret: str | Secret | None = None
    """Shared secret of the TOTP factor, base32. Leave out and Twilio makes one."""
    config_alg: NewFactorEnumTotpAlgorithms | None = None
    """Hash that derives the TOTP codes: sha1 (default), sha256 or sha512."""
    config_app_id: str | None = None
    """Id of your app on the device, such as com.example.myapp; for push factors."""
    config_code_length: int | None = None
    """Digits in the TOTP codes, 3 to 8; default 6."""
    config_notification_platform: NewFactorEnumNotificationPlatforms | None = None
    """Push service of the device: `apn`, `fcm` or `none`; for push factors."""
    config_notification_token: str | None = None
    """Token of the device at APNs or FCM; for push factors."""
    config_sdk_version: str | None = None
    """Version of the Verify Push SDK in the app; for push factors."""
    config_skew: int | None = None
    """How many time steps before and after now a TOTP code is taken, 0 to 2; default 1."""
    config_time_step: int | dt.timedelta | None = None
    """How often a new TOTP code is made, in seconds, 20 to 60; default 30."""
    metadata: str | Mapping[str, Any] | Sequence[Any] | None = None
    """Up to 10 pairs of your own about the device or the challenge, as a JSON object in up to 1,024 characters of text;
    no personal data."""
    __spec__ = ops.OperationSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}/Factors",
        path="ServiceSid* Identity*!",
        form=(
            "Binding.Alg Binding.PublicKey Binding.Secret:secret Config.Alg:enum.NewFactorEnumTotpAlgorithms "
            "Config.AppId Config.CodeLength:integer "
            "Config.NotificationPlatform:enum.NewFactorEnumNotificationPlatforms Config.NotificationToken "
            "Config.SdkVersion Config.Skew:integer Config.TimeStep:seconds FactorType:enum.NewFactorEnumFactorTypes* "
            "FriendlyName* Metadata:json"
        ),
        result="NewFactor",
        success=(201,),
        bounds="service_sid:VA",
    )


@record(kw_only=True)
class DeleteFactor(ops.Operation[None]):
    """Delete a factor.

    ``DELETE /v2/Services/{ServiceSid}/Entities/{Identity}/Factors/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/verify/api/factor
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    identity: str = attrs.field(kw_only=False)
    """Your own id for the user, 8 to 64 characters; it should not change or contain personal data."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}/Factors/{Sid}",
        path="ServiceSid* Identity*! Sid*",
        result="",
        success=(204,),
        bounds="service_sid:VA sid:YF",
    )


@record(kw_only=True)
class FetchFactor(ops.Operation["Factor"]):
    """Fetch a factor.

    ``GET /v2/Services/{ServiceSid}/Entities/{Identity}/Factors/{Sid}`` returns `Factor`.
    Source: https://www.twilio.com/docs/verify/api/factor
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    identity: str = attrs.field(kw_only=False)
    """Your own id for the user, 8 to 64 characters; it should not change or contain personal data."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}/Factors/{Sid}",
        path="ServiceSid* Identity*! Sid*",
        result="Factor",
        bounds="service_sid:VA sid:YF",
    )


@record(kw_only=True)
class ListFactor(ops.PageOperation["Factor"]):
    """List factors.

    ``GET /v2/Services/{ServiceSid}/Entities/{Identity}/Factors`` returns a `Page` of `Factor`.
    Source: https://www.twilio.com/docs/verify/api/factor
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    identity: str = attrs.field(kw_only=False)
    """Your own id for the user, 8 to 64 characters; it should not change or contain personal data."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}/Factors",
        path="ServiceSid* Identity*!",
        query="PageSize:integer Page:integer PageToken",
        result="Factor",
        items="factors",
        paging="meta",
        bounds="service_sid:VA",
    )


@record(kw_only=True)
class UpdateFactor(ops.Operation["Factor"]):
    """Update a factor.

    ``POST /v2/Services/{ServiceSid}/Entities/{Identity}/Factors/{Sid}`` returns `Factor`.
    On the wire ``config_alg`` is ``Config.Alg``, ``config_code_length`` is ``Config.CodeLength``,
    ``config_notification_platform`` is ``Config.NotificationPlatform``, ``config_notification_token`` is
    ``Config.NotificationToken``, ``config_sdk_version`` is ``Config.SdkVersion``, ``config_skew`` is
    ``Config.Skew``, ``config_time_step`` is ``Config.TimeStep``.
    Source: https://www.twilio.com/docs/verify/api/factor
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    identity: str = attrs.field(kw_only=False)
    """Your own id for the user, 8 to 64 characters; it should not change or contain personal data."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    auth_payload: str | None = None
    """Proof that verifies the factor: the current code for TOTP, a signature for push."""
    config_alg: FactorEnumTotpAlgorithms | None = None
    """Hash that derives the TOTP codes: sha1 (default), sha256 or sha512."""
    config_code_length: int | None = None
    """Digits in the TOTP codes, 3 to 8; default 6."""
    config_notification_platform: str | None = None
    """Push service of the device: `apn`, `fcm` or `none`; for push factors."""
    config_notification_token: str | None = None
    """Token of the device at APNs or FCM; for push factors."""
    config_sdk_version: str | None = None
    """Version of the Verify Push SDK in the app; for push factors."""
    config_skew: int | None = None
    """How many time steps before and after now a TOTP code is taken, 0 to 2; default 1."""
    config_time_step: int | dt.timedelta | None = None
    """How often a new TOTP code is made, in seconds, 20 to 60; default 30."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}/Factors/{Sid}",
        path="ServiceSid* Identity*! Sid*",
        form=(
            "AuthPayload Config.Alg:enum.FactorEnumTotpAlgorithms Config.CodeLength:integer "
            "Config.NotificationPlatform Config.NotificationToken Config.SdkVersion Config.Skew:integer "
            "Config.TimeStep:seconds FriendlyName"
        ),
        result="Factor",
        bounds="service_sid:VA sid:YF",
    )
