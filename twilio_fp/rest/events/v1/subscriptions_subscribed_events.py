# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Subscriptions/{SubscriptionSid}/SubscribedEvents`` of events v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class SubscribedEvent(Resource):
    """``events.v1.subscription.subscribed_event``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    schema_version: int | None = None
    """Version of the event's schema that is delivered."""
    subscription_sid: str | None = None
    """SID of the event subscription, DF…."""
    type: str | None = None
    """Event type, such as com.twilio.messaging.message.delivered."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "account_sid schema_version:integer subscription_sid type url"


@record(kw_only=True)
class CreateSubscribedEvent(ops.Operation["SubscribedEvent"]):
    """Create a subscribed event.

    ``POST /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents`` returns `SubscribedEvent` (200 or 201).
    Source: https://www.twilio.com/docs/events/event-streams/subscription
    """

    subscription_sid: str = attrs.field(kw_only=False)
    """SID of the event subscription, DF…."""
    type: str
    """Event type, such as com.twilio.messaging.message.delivered."""
    schema_version: int | None = None
    """Version of the event's schema to receive."""
    __spec__ = ops.OperationSpec(
        "POST https://events.twilio.com/v1/Subscriptions/{SubscriptionSid}/SubscribedEvents",
        path="SubscriptionSid*",
        form="SchemaVersion:integer Type*",
        result="SubscribedEvent",
        success=(200, 201),
        bounds="subscription_sid:DF",
    )


@record(kw_only=True)
class DeleteSubscribedEvent(ops.Operation[None]):
    """Delete a subscribed event.

    ``DELETE /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents/{Type}`` returns nothing.
    Source: https://www.twilio.com/docs/events/event-streams/subscription
    """

    subscription_sid: str = attrs.field(kw_only=False)
    """SID of the event subscription, DF…."""
    type: str = attrs.field(kw_only=False)
    """Event type, such as com.twilio.messaging.message.delivered."""
    __spec__ = ops.OperationSpec(
        "DELETE https://events.twilio.com/v1/Subscriptions/{SubscriptionSid}/SubscribedEvents/{Type}",
        path="SubscriptionSid* Type*",
        result="",
        success=(204,),
        bounds="subscription_sid:DF",
    )


@record(kw_only=True)
class FetchSubscribedEvent(ops.Operation["SubscribedEvent"]):
    """Fetch a subscribed event.

    ``GET /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents/{Type}`` returns `SubscribedEvent`.
    Source: https://www.twilio.com/docs/events/event-streams/subscription
    """

    subscription_sid: str = attrs.field(kw_only=False)
    """SID of the event subscription, DF…."""
    type: str = attrs.field(kw_only=False)
    """Event type, such as com.twilio.messaging.message.delivered."""
    __spec__ = ops.OperationSpec(
        "GET https://events.twilio.com/v1/Subscriptions/{SubscriptionSid}/SubscribedEvents/{Type}",
        path="SubscriptionSid* Type*",
        result="SubscribedEvent",
        bounds="subscription_sid:DF",
    )


@record(kw_only=True)
class ListSubscribedEvent(ops.PageOperation["SubscribedEvent"]):
    """List subscribed events.

    ``GET /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents`` returns a `Page` of `SubscribedEvent`.
    Source: https://www.twilio.com/docs/events/event-streams/subscription
    """

    subscription_sid: str = attrs.field(kw_only=False)
    """SID of the event subscription, DF…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://events.twilio.com/v1/Subscriptions/{SubscriptionSid}/SubscribedEvents",
        path="SubscriptionSid*",
        query="PageSize:integer Page:integer PageToken",
        result="SubscribedEvent",
        items="types",
        paging="meta",
        bounds="subscription_sid:DF",
    )


@record(kw_only=True)
class UpdateSubscribedEvent(ops.Operation["SubscribedEvent"]):
    """Update a subscribed event.

    ``POST /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents/{Type}`` returns `SubscribedEvent`.
    Source: https://www.twilio.com/docs/events/event-streams/subscription
    """

    subscription_sid: str = attrs.field(kw_only=False)
    """SID of the event subscription, DF…."""
    type: str = attrs.field(kw_only=False)
    """Event type, such as com.twilio.messaging.message.delivered."""
    schema_version: int | None = None
    """Version of the event's schema to receive from now on."""
    __spec__ = ops.OperationSpec(
        "POST https://events.twilio.com/v1/Subscriptions/{SubscriptionSid}/SubscribedEvents/{Type}",
        path="SubscriptionSid* Type*",
        form="SchemaVersion:integer",
        result="SubscribedEvent",
        bounds="subscription_sid:DF",
    )
