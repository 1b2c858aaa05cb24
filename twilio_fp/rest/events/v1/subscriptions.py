"""``/v1/Subscriptions`` of events v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Subscription(Resource):
    """``events.v1.subscription``, as it is received."""

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


@record(kw_only=True)
class CreateSubscription(ops.Operation["Subscription"]):
    """Create a subscription.

    ``POST /v1/Subscriptions`` answers 201 with `Subscription`.
    Source: https://www.twilio.com/docs/events
    """

    description: str
    """What it is, in free text."""
    sink_sid: str
    """SID of the sink events are sent to, DG…."""
    types: Iterable[str | Mapping[str, Any] | Sequence[Any]]
    """Event types to receive, each a JSON object with type and, if wanted, schema_version."""

    __spec__ = ops.BriefSpec(
        "POST https://events.twilio.com/v1/Subscriptions",
        form="",
        bounds="sink_sid:DG",
    )


@record(kw_only=True)
class DeleteSubscription(ops.Operation[None]):
    """Delete a subscription.

    ``DELETE /v1/Subscriptions/{Sid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/events
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "DELETE https://events.twilio.com/v1/Subscriptions/{Sid}",
        bounds="sid:DF",
    )


@record(kw_only=True)
class FetchSubscription(ops.Operation["Subscription"]):
    """Fetch a subscription.

    ``GET /v1/Subscriptions/{Sid}`` answers 200 with `Subscription`.
    Source: https://www.twilio.com/docs/events
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "GET https://events.twilio.com/v1/Subscriptions/{Sid}",
        bounds="sid:DF",
    )


@record(kw_only=True)
class ListSubscription(ops.PageOperation["Subscription"]):
    """List subscriptions.

    ``GET /v1/Subscriptions`` answers 200 with a `Page` of `Subscription`.
    Source: https://www.twilio.com/docs/events
    """

    sink_sid: str | None = None
    """Return only subscriptions that deliver to this sink, DG…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""

    __spec__ = ops.BriefSpec(
        "GET https://events.twilio.com/v1/Subscriptions",
        items="subscriptions",
        paging="meta",
        bounds="sink_sid:DG",
    )


@record(kw_only=True)
class UpdateSubscription(ops.Operation["Subscription"]):
    """Update a subscription.

    ``POST /v1/Subscriptions/{Sid}`` answers 200 with `Subscription`.
    Source: https://www.twilio.com/docs/events
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    description: str | None = None
    """What it is, in free text."""

    __spec__ = ops.BriefSpec(
        "POST https://events.twilio.com/v1/Subscriptions/{Sid}",
        form="",
        bounds="sid:DF",
    )
