# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Webhooks/Settings`` of webhooks v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource, to_input
from twilio_fp.record import record
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
    """``RetryPolicy``, as received."""

    retry_count: int | None = None
    """How often a failed webhook is sent again."""
    retry_on: tuple[str, ...] | None = None
    """Kinds of failure after which the webhook is sent again."""
    __fields__ = "retryCount:integer retryOn:string[]"

    def to_input(self) -> RetryPolicyInput:
        """Return this as the record that is sent."""
        return to_input(self, RetryPolicyInput)


@record(kw_only=True)
class ConnectionSetting(Resource):
    """``ConnectionSetting``, as received."""

    connect_timeout_ms: int | None = None
    """How long to wait for the connection to your endpoint, in milliseconds."""
    read_timeout_ms: int | None = None
    """Milliseconds to wait for your server's answer."""
    retry_policy: RetryPolicy | None = None
    """When and how often a failed webhook is sent again."""
    total_timeout_ms: int | None = None
    """Milliseconds a webhook request may take in all, retries included."""
    __fields__ = "connectTimeoutMs:integer readTimeoutMs:integer retryPolicy:RetryPolicy totalTimeoutMs:integer"

    def to_input(self) -> ConnectionSettingInput:
        """Return this as the record that is sent."""
        return to_input(self, ConnectionSettingInput)


@record(kw_only=True)
class EdgeZones(Resource):
    """``EdgeZones``, as received."""

    allow_zone_fallback: bool | None = None
    """Whether a webhook may be sent from a zone outside the list when none of the listed ones is available."""
    zones: tuple[str, ...] | None = None
    """Edge zones webhook requests may be sent from."""
    __fields__ = "allowZoneFallback:boolean zones:string[]"

    def to_input(self) -> EdgeZonesInput:
        """Return this as the record that is sent."""
        return to_input(self, EdgeZonesInput)


@record(kw_only=True)
class SignatureSetting(Resource):
    """``SignatureSetting``, as received."""

    algorithm: str | None = None
    """Algorithm that signs the webhook requests."""
    shared_key_id: str | None = None
    """ID of the shared key that signs webhook requests."""
    type: str | None = None
    """Kind of resource."""
    __fields__ = "algorithm sharedKeyId type"

    def to_input(self) -> SignatureSettingInput:
        """Return this as the record that is sent."""
        return to_input(self, SignatureSettingInput)


@record(kw_only=True)
class Setting(Resource):
    """``webhooks.v1.setting``, as received."""

    auth: Secret | None = None
    """How Twilio proves itself to your endpoint."""
    connection: ConnectionSetting | None = None
    """How webhooks are delivered: timeouts, retries and edge zones."""
    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    description: str | None = None
    """What it is, in free text."""
    edge_zones: EdgeZones | None = None
    """Edge zones that webhooks are sent from."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    id: str | None = None
    """Id of the item."""
    signature: SignatureSetting | None = None
    """How webhook requests are signed, such as with which shared key."""
    updated_at: dt.datetime | None = None
    """When it was last changed, UTC."""
    __fields__ = (
        "auth:secret connection:ConnectionSetting createdAt:date-time description edgeZones:EdgeZones "
        "friendlyName id signature:SignatureSetting updatedAt:date-time"
    )


@record(kw_only=True)
class PostInlineAuthValue(Resource):
    """``PostInlineAuthValue``, as sent."""

    audience: str | Unset = UNSET
    """Audience the token is meant for: the `aud` value, such as the API's URL. Leave out for the default."""
    client_credentials_auth_method: str | Unset = UNSET
    """How client id and secret are sent to the token server: in the Authorization header or the request body."""
    client_id: str | Unset = UNSET
    """OAuth client id Twilio uses to get a token for calling your endpoint."""
    client_secret: str | Secret | Unset = UNSET
    """OAuth client secret Twilio uses to get a token for calling your endpoint. Keep it secret."""
    password: str | Secret | Unset = UNSET
    """Password for the user name."""
    scheme: str | Unset = UNSET
    """Authentication scheme name placed before the credentials in the Authorization header, such as Bearer."""
    scope: str | Unset = UNSET
    """OAuth scopes asked for when a token is fetched for webhook delivery."""
    token_url: str | Unset = UNSET
    """Where the OAuth access token is fetched."""
    username: str | Unset = UNSET
    """User name for basic authentication of webhook requests."""
    __fields__ = (
        "audience clientCredentialsAuthMethod clientId clientSecret:secret password:secret scheme scope tokenUrl "
        "username"
    )


@record(kw_only=True)
class PostAuthSetting(Resource):
    """``PostAuthSetting``, as sent."""

    auth_profile_id: str | Unset = UNSET
    """Id of the auth profile."""
    source: str | Unset = UNSET
    """Where the entry came from."""
    value: PostInlineAuthValue | Mapping[str, Any] | Unset = UNSET
    """Authentication details given in place, rather than by profile."""
    __fields__ = "authProfileId source value:PostInlineAuthValue"


@record(kw_only=True)
class RetryPolicyInput(Resource):
    """``RetryPolicy``, as sent."""

    retry_count: int | Unset = UNSET
    """How often a failed webhook is sent again."""
    retry_on: str | Iterable[str] | Unset = UNSET
    """Kinds of failure after which the webhook is sent again."""
    __fields__ = "retryCount:integer retryOn:string[]"


@record(kw_only=True)
class ConnectionSettingInput(Resource):
    """``ConnectionSetting``, as sent."""

    connect_timeout_ms: int | dt.timedelta | Unset = UNSET
    """How long to wait for the connection to your endpoint, in milliseconds."""
    read_timeout_ms: int | dt.timedelta | Unset = UNSET
    """Milliseconds to wait for your server's answer."""
    retry_policy: RetryPolicyInput | Mapping[str, Any] | Unset = UNSET
    """When and how often a failed webhook is sent again."""
    total_timeout_ms: int | dt.timedelta | Unset = UNSET
    """Milliseconds a webhook request may take in all, retries included."""
    __fields__ = (
        "connectTimeoutMs:milliseconds readTimeoutMs:milliseconds retryPolicy:RetryPolicyInput "
        "totalTimeoutMs:milliseconds"
    )


@record(kw_only=True)
class EdgeZonesInput(Resource):
    """``EdgeZones``, as sent."""

    allow_zone_fallback: bool | Unset = UNSET
    """Whether a webhook may be sent from a zone outside the list when none of the listed ones is available."""
    zones: str | Iterable[str] | Unset = UNSET
    """Edge zones webhook requests may be sent from."""
    __fields__ = "allowZoneFallback:boolean zones:string[]"


@record(kw_only=True)
class SignatureSettingInput(Resource):
    """``SignatureSetting``, as sent."""

    algorithm: str | Unset = UNSET
    """Algorithm that signs the webhook requests."""
    shared_key_id: str | Unset = UNSET
    """ID of the shared key that signs webhook requests."""
    type: str | Unset = UNSET
    """Kind of resource."""
    __fields__ = "algorithm sharedKeyId type"


@record(kw_only=True)
class CreateSetting(ops.Operation["Setting"]):
    """Create a setting.

    ``POST /v1/Webhooks/Settings`` returns `Setting`.
    Source: https://www.twilio.com/docs/usage/webhooks/webhook-settings
    """

    idempotency_key: str | None = None
    """Key of your own that makes a repeat of the same request harmless; use a new one for every new request."""
    auth: PostAuthSetting | Mapping[str, Any] | Unset = UNSET
    """How Twilio proves itself to your endpoint: a stored auth profile, by id, or credentials given here."""
    connection: ConnectionSettingInput | Mapping[str, Any] | Unset = UNSET
    """How webhooks are delivered: timeouts, retries and edge zones."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    edge_zones: EdgeZonesInput | Mapping[str, Any] | Unset = UNSET
    """Edge zones that webhooks are sent from."""
    friendly_name: str | Unset = UNSET
    """Name you give it, for people to read; it need not be unique."""
    signature: SignatureSettingInput | Mapping[str, Any] | Unset = UNSET
    """How webhook requests are signed, such as with which shared key."""
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
    """Delete a setting.

    ``DELETE /v1/Webhooks/Settings/{settingId}`` returns nothing.
    Source: https://www.twilio.com/docs/usage/webhooks/webhook-settings
    """

    setting_id: str = attrs.field(kw_only=False)
    """ID of the webhook setting."""
    __spec__ = ops.OperationSpec(
        "DELETE https://webhooks.twilio.com/v1/Webhooks/Settings/{settingId}",
        path="settingId*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchSetting(ops.Operation["Setting"]):
    """Fetch a setting.

    ``GET /v1/Webhooks/Settings/{settingId}`` returns `Setting`.
    Source: https://www.twilio.com/docs/usage/webhooks/webhook-settings
    """

    setting_id: str = attrs.field(kw_only=False)
    """ID of the webhook setting."""
    __spec__ = ops.OperationSpec(
        "GET https://webhooks.twilio.com/v1/Webhooks/Settings/{settingId}",
        path="settingId*",
        result="Setting",
    )


@record(kw_only=True)
class ListSetting(ops.PageOperation["Setting"]):
    """List settings.

    ``GET /v1/Webhooks/Settings`` returns a `Page` of `Setting`.
    Source: https://www.twilio.com/docs/usage/webhooks/webhook-settings
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    auth_profile_id: str | None = None
    """Keep only settings that use this auth profile."""
    shared_key_id: str | None = None
    """Return only settings that sign with this shared key."""
    type: str | None = None
    """Kind of resource."""
    __spec__ = ops.OperationSpec(
        "GET https://webhooks.twilio.com/v1/Webhooks/Settings",
        query="pageSize:integer pageToken authProfileId sharedKeyId type",
        result="Setting",
        items="settings",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class PatchSetting(ops.Operation["Setting"]):
    """Patch a setting.

    ``PATCH /v1/Webhooks/Settings/{settingId}`` returns `Setting`.
    Source: https://www.twilio.com/docs/usage/webhooks/webhook-settings
    """

    setting_id: str = attrs.field(kw_only=False)
    """ID of the webhook setting."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    friendly_name: str | Unset = UNSET
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "PATCH https://webhooks.twilio.com/v1/Webhooks/Settings/{settingId}",
        path="settingId*",
        json="description friendlyName",
        content_type="application/json",
        result="Setting",
    )
