"""``/v2/Services/{ServiceSid}/Entities/{Identity}/Factors`` of verify v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
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
    """``verify.v2.service.entity.factor``, as it is received."""

    account_sid: str = ""
    config: Any = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    entity_sid: str | None = None
    factor_type: FactorEnumFactorTypes | None = None
    friendly_name: str | None = None
    identity: str | None = None
    metadata: Any = None
    service_sid: str | None = None
    sid: str = ""
    status: FactorEnumFactorStatuses = ""
    url: str | None = None

    __fields__ = "identity! metadata!"


@record(kw_only=True)
class NewFactor(Resource):
    """``verify.v2.service.entity.new_factor``, as it is received."""

    account_sid: str = ""
    binding: Secret | None = None
    config: Any = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    entity_sid: str | None = None
    factor_type: NewFactorEnumFactorTypes | None = None
    friendly_name: str | None = None
    identity: str | None = None
    metadata: Any = None
    options: Any = None
    service_sid: str | None = None
    sid: str = ""
    status: NewFactorEnumFactorStatuses = ""
    url: str | None = None

    __fields__ = "identity! metadata!"


@record(kw_only=True)
class CreateNewFactor(ops.Operation["NewFactor"]):
    """``POST /v2/Services/{ServiceSid}/Entities/{Identity}/Factors`` answers 201 with `NewFactor`.

    On the wire ``binding_alg`` is ``Binding.Alg``, ``binding_public_key`` is ``Binding.PublicKey``,
    ``binding_secret`` is ``Binding.Secret``, ``config_alg`` is ``Config.Alg``, ``config_app_id`` is
    ``Config.AppId``, ``config_code_length`` is ``Config.CodeLength``, ``config_notification_platform`` is
    ``Config.NotificationPlatform``, ``config_notification_token`` is ``Config.NotificationToken``,
    ``config_sdk_version`` is ``Config.SdkVersion``, ``config_skew`` is ``Config.Skew``, ``config_time_step`` is
    ``Config.TimeStep``.
    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    identity: str = attrs.field(kw_only=False)
    factor_type: NewFactorEnumFactorTypes
    friendly_name: str
    binding_alg: str | None = None
    binding_public_key: str | None = None
    binding_secret: str | Secret | None = None
    config_alg: NewFactorEnumTotpAlgorithms | None = None
    config_app_id: str | None = None
    config_code_length: int | None = None
    config_notification_platform: NewFactorEnumNotificationPlatforms | None = None
    config_notification_token: str | None = None
    config_sdk_version: str | None = None
    config_skew: int | None = None
    config_time_step: int | dt.timedelta | None = None
    metadata: str | Mapping[str, Any] | Sequence[Any] | None = None

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}/Factors",
        path="Identity!",
        form=(
            "Binding.Alg Binding.PublicKey Binding.Secret Config.Alg Config.AppId Config.CodeLength "
            "Config.NotificationPlatform Config.NotificationToken Config.SdkVersion Config.Skew Config.TimeStep"
        ),
    )


@record(kw_only=True)
class DeleteFactor(ops.Operation[None]):
    """``DELETE /v2/Services/{ServiceSid}/Entities/{Identity}/Factors/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    identity: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}/Factors/{Sid}",
        path="Identity!",
    )


@record(kw_only=True)
class FetchFactor(ops.Operation["Factor"]):
    """``GET /v2/Services/{ServiceSid}/Entities/{Identity}/Factors/{Sid}`` answers 200 with `Factor`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    identity: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}/Factors/{Sid}",
        path="Identity!",
    )


@record(kw_only=True)
class ListFactor(ops.PageOperation["Factor"]):
    """``GET /v2/Services/{ServiceSid}/Entities/{Identity}/Factors`` answers 200 with a `Page` of `Factor`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    identity: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}/Factors",
        path="Identity!",
        items="factors",
        paging="meta",
    )


@record(kw_only=True)
class UpdateFactor(ops.Operation["Factor"]):
    """``POST /v2/Services/{ServiceSid}/Entities/{Identity}/Factors/{Sid}`` answers 200 with `Factor`.

    On the wire ``config_alg`` is ``Config.Alg``, ``config_code_length`` is ``Config.CodeLength``,
    ``config_notification_platform`` is ``Config.NotificationPlatform``, ``config_notification_token`` is
    ``Config.NotificationToken``, ``config_sdk_version`` is ``Config.SdkVersion``, ``config_skew`` is
    ``Config.Skew``, ``config_time_step`` is ``Config.TimeStep``.
    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    identity: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    auth_payload: str | None = None
    config_alg: FactorEnumTotpAlgorithms | None = None
    config_code_length: int | None = None
    config_notification_platform: str | None = None
    config_notification_token: str | None = None
    config_sdk_version: str | None = None
    config_skew: int | None = None
    config_time_step: int | dt.timedelta | None = None
    friendly_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}/Factors/{Sid}",
        path="Identity!",
        form=(
            "Config.Alg Config.CodeLength Config.NotificationPlatform Config.NotificationToken Config.SdkVersion "
            "Config.Skew Config.TimeStep"
        ),
    )
