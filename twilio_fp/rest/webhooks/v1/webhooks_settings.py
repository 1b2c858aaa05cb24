"""``/v1/Webhooks/Settings`` of webhooks v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource, to_input
from twilio_fp.values import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping
    from typing import Any


@record(kw_only=True)
class RetryPolicy(Resource):
    """A JSON object that is received: ``RetryPolicy``."""

    retry_count: int | None = None
    retry_on: tuple[str, ...] | None = None

    __fields__ = "retryCount retryOn"

    def to_input(self) -> RetryPolicyInput:
        """Return this as the record that is sent."""
        return to_input(self, RetryPolicyInput)


@record(kw_only=True)
class ConnectionSetting(Resource):
    """A JSON object that is received: ``ConnectionSetting``."""

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
    """A JSON object that is received: ``EdgeZones``."""

    allow_zone_fallback: bool | None = None
    zones: tuple[str, ...] | None = None

    __fields__ = "allowZoneFallback"

    def to_input(self) -> EdgeZonesInput:
        """Return this as the record that is sent."""
        return to_input(self, EdgeZonesInput)


@record(kw_only=True)
class SignatureSetting(Resource):
    """A JSON object that is received: ``SignatureSetting``."""

    algorithm: str | None = None
    shared_key_id: str | None = None
    type: str | None = None

    __fields__ = "sharedKeyId"

    def to_input(self) -> SignatureSettingInput:
        """Return this as the record that is sent."""
        return to_input(self, SignatureSettingInput)


@record(kw_only=True)
class Setting(Resource):
    """A JSON object that is received: ``webhooks.v1.setting``."""

    auth: Any = None
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
    """A JSON object that is sent: ``PostInlineAuthValue``."""

    audience: str | Unset = UNSET
    client_credentials_auth_method: str | Unset = UNSET
    client_id: str | Unset = UNSET
    client_secret: str | Unset = UNSET
    password: str | Unset = UNSET
    scheme: str | Unset = UNSET
    scope: str | Unset = UNSET
    token_url: str | Unset = UNSET
    username: str | Unset = UNSET

    __fields__ = "clientCredentialsAuthMethod clientId clientSecret tokenUrl"


@record(kw_only=True)
class PostAuthSetting(Resource):
    """A JSON object that is sent: ``PostAuthSetting``."""

    auth_profile_id: str | Unset = UNSET
    source: str | Unset = UNSET
    value: PostInlineAuthValue | Mapping[str, Any] | Unset = UNSET

    __fields__ = "authProfileId"


@record(kw_only=True)
class RetryPolicyInput(Resource):
    """A JSON object that is sent: ``RetryPolicy``."""

    retry_count: int | Unset = UNSET
    retry_on: str | Iterable[str] | Unset = UNSET

    __fields__ = "retryCount retryOn"


@record(kw_only=True)
class ConnectionSettingInput(Resource):
    """A JSON object that is sent: ``ConnectionSetting``."""

    connect_timeout_ms: int | Unset = UNSET
    read_timeout_ms: int | Unset = UNSET
    retry_policy: RetryPolicyInput | Mapping[str, Any] | Unset = UNSET
    total_timeout_ms: int | Unset = UNSET

    __fields__ = "connectTimeoutMs readTimeoutMs retryPolicy totalTimeoutMs"


@record(kw_only=True)
class EdgeZonesInput(Resource):
    """A JSON object that is sent: ``EdgeZones``."""

    allow_zone_fallback: bool | Unset = UNSET
    zones: str | Iterable[str] | Unset = UNSET

    __fields__ = "allowZoneFallback"


@record(kw_only=True)
class SignatureSettingInput(Resource):
    """A JSON object that is sent: ``SignatureSetting``."""

    algorithm: str | Unset = UNSET
    shared_key_id: str | Unset = UNSET
    type: str | Unset = UNSET

    __fields__ = "sharedKeyId"


@record(kw_only=True)
class CreateSetting(ops.Operation["Setting"]):
    """Create one setting.

    ``POST /v1/Webhooks/Settings`` answers 201 with `Setting`.
    Source: https://www.twilio.com/docs/usage/api
    """

    idempotency_key: str | None = None
    auth: PostAuthSetting | Mapping[str, Any] | Unset = UNSET
    connection: ConnectionSettingInput | Mapping[str, Any] | Unset = UNSET
    description: str | Unset = UNSET
    edge_zones: EdgeZonesInput | Mapping[str, Any] | Unset = UNSET
    friendly_name: str | Unset = UNSET
    signature: SignatureSettingInput | Mapping[str, Any] | Unset = UNSET

    __spec__ = ops.OperationSpec(
        "POST https://webhooks.twilio.com/v1/Webhooks/Settings",
        header="Idempotency-Key",
        json=(
            "auth:PostAuthSetting connection:ConnectionSettingInput description edgeZones:EdgeZonesInput friendlyName "
            "signature:SignatureSettingInput"
        ),
        content_type="application/json",
        result="Setting",
        success=(201,),
    )


@record(kw_only=True)
class DeleteSetting(ops.Operation[None]):
    """Delete one setting.

    ``DELETE /v1/Webhooks/Settings/{settingId}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/usage/api
    """

    setting_id: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "DELETE https://webhooks.twilio.com/v1/Webhooks/Settings/{settingId}",
        path="settingId*",
        success=(204,),
    )


@record(kw_only=True)
class FetchSetting(ops.Operation["Setting"]):
    """Fetch one setting.

    ``GET /v1/Webhooks/Settings/{settingId}`` answers 200 with `Setting`.
    Source: https://www.twilio.com/docs/usage/api
    """

    setting_id: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://webhooks.twilio.com/v1/Webhooks/Settings/{settingId}",
        path="settingId*",
        result="Setting",
    )


@record(kw_only=True)
class ListSetting(ops.PageOperation["Setting"]):
    """List every setting, a page at a time.

    ``GET /v1/Webhooks/Settings`` answers 200 with a `Page` of `Setting`.
    Source: https://www.twilio.com/docs/usage/api
    """

    page_size: int | None = None
    page_token: str | None = None
    auth_profile_id: str | None = None
    shared_key_id: str | None = None
    type: str | None = None

    __spec__ = ops.OperationSpec(
        "GET https://webhooks.twilio.com/v1/Webhooks/Settings",
        query="pageSize:integer pageToken authProfileId sharedKeyId type",
        result="Setting",
        items="settings",
        paging="page-token",
    )


@record(kw_only=True)
class PatchSetting(ops.Operation["Setting"]):
    """Change parts of one setting.

    ``PATCH /v1/Webhooks/Settings/{settingId}`` answers 200 with `Setting`.
    Source: https://www.twilio.com/docs/usage/api
    """

    setting_id: str = attrs.field(kw_only=False)
    description: str | Unset = UNSET
    friendly_name: str | Unset = UNSET

    __spec__ = ops.OperationSpec(
        "PATCH https://webhooks.twilio.com/v1/Webhooks/Settings/{settingId}",
        path="settingId*",
        json="description friendlyName",
        content_type="application/json",
        result="Setting",
    )
