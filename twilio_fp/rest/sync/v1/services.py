# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services`` of sync v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Service(Resource):
    """``sync.v1.service``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    acl_enabled: bool | None = None
    """Whether Sync checks permissions on each object when a client uses it; default false. Server access is never
    limited."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    reachability_debouncing_enabled: bool | None = None
    """Whether offline events wait for the debouncing window, so brief reconnects cause none; default false."""
    reachability_debouncing_window: int | None = None
    """Milliseconds to wait before an endpoint counts as offline; 1,000 to 30,000, default 5,000."""
    reachability_webhooks_enabled: bool | None = None
    """Whether webhooks tell when client endpoints connect and disconnect; default false."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    unique_name: str | None = None
    """Your own name for the object, unique in its service; up to 320 characters; works in place of the SID."""
    url: str | None = None
    """Absolute URL of the resource."""
    webhook_url: str | None = None
    """URL called when Sync objects of the service change."""
    webhooks_from_rest_enabled: bool | None = None
    """Whether changes made through the REST API also call the webhook. Default false."""
    __fields__ = (
        "account_sid acl_enabled:boolean date_created:date-time date_updated:date-time friendly_name! "
        "links:string{} reachability_debouncing_enabled:boolean reachability_debouncing_window:integer "
        "reachability_webhooks_enabled:boolean sid unique_name url webhook_url webhooks_from_rest_enabled:boolean"
    )


@record(kw_only=True)
class CreateService(ops.Operation["Service"]):
    """Create a service.

    ``POST /v1/Services`` returns `Service`.
    Source: https://www.twilio.com/docs/sync/api/service
    """

    acl_enabled: bool | None = None
    """Whether Sync checks permissions on each object when a client uses it; default false. Server access is never
    limited."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    reachability_debouncing_enabled: bool | None = None
    """Whether offline events wait for the debouncing window, so brief reconnects cause none; default false."""
    reachability_debouncing_window: int | dt.timedelta | None = None
    """Milliseconds to wait before an endpoint counts as offline; 1,000 to 30,000, default 5,000."""
    reachability_webhooks_enabled: bool | None = None
    """Whether webhooks tell when client endpoints connect and disconnect; default false."""
    webhook_url: str | None = None
    """URL called when Sync objects of the service change."""
    webhooks_from_rest_enabled: bool | None = None
    """Whether changes made through the REST API also call the webhook. Default false."""
    __spec__ = ops.OperationSpec(
        "POST https://sync.twilio.com/v1/Services",
        form=(
            "AclEnabled:boolean FriendlyName ReachabilityDebouncingEnabled:boolean "
            "ReachabilityDebouncingWindow:milliseconds ReachabilityWebhooksEnabled:boolean WebhookUrl "
            "WebhooksFromRestEnabled:boolean"
        ),
        result="Service",
        success=(201,),
        bounds="webhook_url:url",
    )


@record(kw_only=True)
class DeleteService(ops.Operation[None]):
    """Delete a service.

    ``DELETE /v1/Services/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/sync/api/service
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://sync.twilio.com/v1/Services/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchService(ops.Operation["Service"]):
    """Fetch a service.

    ``GET /v1/Services/{Sid}`` returns `Service`.
    Source: https://www.twilio.com/docs/sync/api/service
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://sync.twilio.com/v1/Services/{Sid}",
        path="Sid*",
        result="Service",
    )


@record(kw_only=True)
class ListService(ops.PageOperation["Service"]):
    """List services.

    ``GET /v1/Services`` returns a `Page` of `Service`.
    Source: https://www.twilio.com/docs/sync/api/service
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://sync.twilio.com/v1/Services",
        query="PageSize:integer Page:integer PageToken",
        result="Service",
        items="services",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateService(ops.Operation["Service"]):
    """Update a service.

    ``POST /v1/Services/{Sid}`` returns `Service`.
    Source: https://www.twilio.com/docs/sync/api/service
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    acl_enabled: bool | None = None
    """Whether Sync checks permissions on each object when a client uses it; default false. Server access is never
    limited."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    reachability_debouncing_enabled: bool | None = None
    """Whether offline events wait for the debouncing window, so brief reconnects cause none; default false."""
    reachability_debouncing_window: int | dt.timedelta | None = None
    """Milliseconds to wait before an endpoint counts as offline; 1,000 to 30,000, default 5,000."""
    reachability_webhooks_enabled: bool | None = None
    """Whether webhooks tell when client endpoints connect and disconnect; default false."""
    webhook_url: str | None = None
    """URL called when Sync objects of the service change."""
    webhooks_from_rest_enabled: bool | None = None
    """Whether changes made through the REST API also call the webhook. Default false."""
    __spec__ = ops.OperationSpec(
        "POST https://sync.twilio.com/v1/Services/{Sid}",
        path="Sid*",
        form=(
            "AclEnabled:boolean FriendlyName ReachabilityDebouncingEnabled:boolean "
            "ReachabilityDebouncingWindow:milliseconds ReachabilityWebhooksEnabled:boolean WebhookUrl "
            "WebhooksFromRestEnabled:boolean"
        ),
        result="Service",
        bounds="webhook_url:url",
    )
