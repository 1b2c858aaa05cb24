# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Subscriptions`` of events v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Subscription(Resource):
    """``events.v1.subscription``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    description: str | None = None
    """What it is, in free text."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    sid: str = ""
    """SID of the event subscription, DF…."""
    sink_sid: str | None = None
    """SID of the sink events are sent to, DG…."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "account_sid date_created:date-time date_updated:date-time description links:string{} sid sink_sid url"


@record(kw_only=True)
class CreateSubscription(ops.Operation["Subscription"]):
    """Create a subscription.

    ``POST /v1/Subscriptions`` returns `Subscription`.
    Source: https://www.twilio.com/docs/events/event-streams/subscription
    """

    description: str
    """What it is, in free text."""
    sink_sid: str
    """SID of the sink events are sent to, DG…."""
    types: Iterable[str | Mapping[str, Any] | Sequence[Any]]
    """Event types to receive, each a JSON object with type and, if wanted, schema_version."""
    __spec__ = ops.OperationSpec(
        "POST https://events.twilio.com/v1/Subscriptions",
        form="Description* SinkSid* Types:json[]*",
        result="Subscription",
        success=(201,),
        bounds="sink_sid:DG",
    )


@record(kw_only=True)
class DeleteSubscription(ops.Operation[None]):
    """Delete a subscription.

    ``DELETE /v1/Subscriptions/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/events/event-streams/subscription
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://events.twilio.com/v1/Subscriptions/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:DF",
    )


@record(kw_only=True)
class FetchSubscription(ops.Operation["Subscription"]):
    """Fetch a subscription.

    ``GET /v1/Subscriptions/{Sid}`` returns `Subscription`.
    Source: https://www.twilio.com/docs/events/event-streams/subscription
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://events.twilio.com/v1/Subscriptions/{Sid}",
        path="Sid*",
        result="Subscription",
        bounds="sid:DF",
    )


@record(kw_only=True)
class ListSubscription(ops.PageOperation["Subscription"]):
    """List subscriptions.

    ``GET /v1/Subscriptions`` returns a `Page` of `Subscription`.
    Source: https://www.twilio.com/docs/events/event-streams/subscription
    """

    sink_sid: str | None = None
    """Return only subscriptions that deliver to this sink, DG…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://events.twilio.com/v1/Subscriptions",
        query="SinkSid PageSize:integer Page:integer PageToken",
        result="Subscription",
        items="subscriptions",
        paging="meta",
        bounds="sink_sid:DG",
    )


@record(kw_only=True)
class UpdateSubscription(ops.Operation["Subscription"]):
    """Update a subscription.

    ``POST /v1/Subscriptions/{Sid}`` returns `Subscription`.
    Source: https://www.twilio.com/docs/events/event-streams/subscription
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    description: str | None = None
    """What it is, in free text."""
    __spec__ = ops.OperationSpec(
        "POST https://events.twilio.com/v1/Subscriptions/{Sid}",
        path="Sid*",
        form="Description",
        result="Subscription",
        bounds="sid:DF",
    )
