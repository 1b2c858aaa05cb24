"""``/v1/Webhooks/Settings`` of webhooks v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource, to_input
from twilio_fp.values import UNSET, Secret, Unset

__all__ = [
    "ConnectionSetting",
    "ConnectionSettingInput",
    "CreateSetting",
    "DeleteSetting",
    "EdgeZones",
    "EdgeZonesInput",
    "FetchSetting",
    "ListSetting",
    "PatchSetting",
    "PostAuthSetting",
    "PostInlineAuthValue",
    "RetryPolicy",
    "RetryPolicyInput",
    "Setting",
    "SignatureSetting",
    "SignatureSettingInput",
]


@record(kw_only=True)
class RetryPolicy(Resource):
    """``RetryPolicy``, as it is received."""

    retry_count: int | None = None
    retry_on: tuple[str, ...] | None = None

    __fields__ = "retryCount retryOn"

    def to_input(self) -> RetryPolicyInput:
        """Return this as the record that is sent."""
        return to_input(self, RetryPolicyInput)


@record(kw_only=True)
class ConnectionSetting(Resource):
    """``ConnectionSetting``, as it is received."""

    connect_timeout_ms: int | None = None
    read_timeout_ms: int | None = None
    retry_policy: RetryPolicy | None = None
    total_timeout_ms: int | None = None

    __fields__ = "connectTimeoutMs readTimeoutMs retryPolicy totalTimeoutMs"

    def to_input(self) -> ConnectionSettingInput:
        """Return this as the record that is sent."""
        return to_input(self, ConnectionSettingInput)


@record(kw_only=True)
class EdgeZones(Resource):
    """``EdgeZones``, as it is received."""

    allow_zone_fallback: bool | None = None
    zones: tuple[str, ...] | None = None

    __fields__ = "allowZoneFallback"

    def to_input(self) -> EdgeZonesInput:
        """Return this as the record that is sent."""
        return to_input(self, EdgeZonesInput)


@record(kw_only=True)
class SignatureSetting(Resource):
    """``SignatureSetting``, as it is received."""

    algorithm: str | None = None
    shared_key_id: str | None = None
    type: str | None = None

    __fields__ = "sharedKeyId"

    def to_input(self) -> SignatureSettingInput:
        """Return this as the record that is sent."""
        return to_input(self, SignatureSettingInput)


@record(kw_only=True)
class Setting(Resource):
    """``webhooks.v1.setting``, as it is received."""

    auth: Secret | None = None
    connection: ConnectionSetting | None = None
    created_at: dt.datetime | None = None
    description: str | None = None
    edge_zones: EdgeZones | None = None
    friendly_name: str | None = None
    id: str | None = None
    signature: SignatureSetting | None = None
    updated_at: dt.datetime | None = None

    __fields__ = "createdAt edgeZones friendlyName updatedAt"


@record(kw_only=True)
class PostInlineAuthValue(Resource):
    """``PostInlineAuthValue``, as it is sent."""

    audience: str | Unset = UNSET
    client_credentials_auth_method: str | Unset = UNSET
    client_id: str | Unset = UNSET
    client_secret: str | Secret | Unset = UNSET
    password: str | Secret | Unset = UNSET
    scheme: str | Unset = UNSET
    scope: str | Unset = UNSET
    token_url: str | Unset = UNSET
    username: str | Unset = UNSET

    __fields__ = "clientCredentialsAuthMethod clientId clientSecret tokenUrl"


@record(kw_only=True)
class PostAuthSetting(Resource):
    """``PostAuthSetting``, as it is sent."""

    auth_profile_id: str | Unset = UNSET
    source: str | Unset = UNSET
    value: PostInlineAuthValue | Mapping[str, Any] | Unset = UNSET

    __fields__ = "authProfileId"


@record(kw_only=True)
class RetryPolicyInput(Resource):
    """``RetryPolicy``, as it is sent."""

    retry_count: int | Unset = UNSET
    retry_on: str | Iterable[str] | Unset = UNSET

    __fields__ = "retryCount retryOn"


@record(kw_only=True)
class ConnectionSettingInput(Resource):
    """``ConnectionSetting``, as it is sent."""

    connect_timeout_ms: int | dt.timedelta | Unset = UNSET
    read_timeout_ms: int | dt.timedelta | Unset = UNSET
    retry_policy: RetryPolicyInput | Mapping[str, Any] | Unset = UNSET
    total_timeout_ms: int | dt.timedelta | Unset = UNSET

    __fields__ = "connectTimeoutMs:milliseconds readTimeoutMs:milliseconds retryPolicy totalTimeoutMs:milliseconds"


@record(kw_only=True)
class EdgeZonesInput(Resource):
    """``EdgeZones``, as it is sent."""

    allow_zone_fallback: bool | Unset = UNSET
    zones: str | Iterable[str] | Unset = UNSET

    __fields__ = "allowZoneFallback"


@record(kw_only=True)
class SignatureSettingInput(Resource):
    """``SignatureSetting``, as it is sent."""

    algorithm: str | Unset = UNSET
    shared_key_id: str | Unset = UNSET
    type: str | Unset = UNSET

    __fields__ = "sharedKeyId"


@record(kw_only=True)
class CreateSetting(ops.Operation["Setting"]):
    """``POST /v1/Webhooks/Settings`` answers 201 with `Setting`.

    Source: https://www.twilio.com/docs/usage/api
    """

    idempotency_key: str | None = None
    auth: PostAuthSetting | Mapping[str, Any] | Unset = UNSET
    connection: ConnectionSettingInput | Mapping[str, Any] | Unset = UNSET
    description: str | Unset = UNSET
    edge_zones: EdgeZonesInput | Mapping[str, Any] | Unset = UNSET
    friendly_name: str | Unset = UNSET
    signature: SignatureSettingInput | Mapping[str, Any] | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://webhooks.twilio.com/v1/Webhooks/Settings",
        header="Idempotency-Key",
        json="edgeZones friendlyName",
    )


@record(kw_only=True)
class DeleteSetting(ops.Operation[None]):
    """``DELETE /v1/Webhooks/Settings/{settingId}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/usage/api
    """

    setting_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://webhooks.twilio.com/v1/Webhooks/Settings/{settingId}",
    )


@record(kw_only=True)
class FetchSetting(ops.Operation["Setting"]):
    """``GET /v1/Webhooks/Settings/{settingId}`` answers 200 with `Setting`.

    Source: https://www.twilio.com/docs/usage/api
    """

    setting_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://webhooks.twilio.com/v1/Webhooks/Settings/{settingId}",
    )


@record(kw_only=True)
class ListSetting(ops.PageOperation["Setting"]):
    """``GET /v1/Webhooks/Settings`` answers 200 with a `Page` of `Setting`.

    Source: https://www.twilio.com/docs/usage/api
    """

    page_size: int | None = None
    page_token: str | None = None
    auth_profile_id: str | None = None
    shared_key_id: str | None = None
    type: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://webhooks.twilio.com/v1/Webhooks/Settings",
        query="pageSize pageToken authProfileId sharedKeyId type",
        items="settings",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class PatchSetting(ops.Operation["Setting"]):
    """``PATCH /v1/Webhooks/Settings/{settingId}`` answers 200 with `Setting`.

    Source: https://www.twilio.com/docs/usage/api
    """

    setting_id: str = attrs.field(kw_only=False)
    description: str | Unset = UNSET
    friendly_name: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PATCH https://webhooks.twilio.com/v1/Webhooks/Settings/{settingId}",
        json="friendlyName",
    )
