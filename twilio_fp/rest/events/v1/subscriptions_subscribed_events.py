"""``/v1/Subscriptions/{SubscriptionSid}/SubscribedEvents`` of events v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class SubscribedEvent(Resource):
    """``events.v1.subscription.subscribed_event``, as it is received."""

    account_sid: str = ""
    schema_version: int | None = None
    subscription_sid: str | None = None
    type: str | None = None
    url: str | None = None


@record(kw_only=True)
class CreateSubscribedEvent(ops.Operation["SubscribedEvent"]):
    """``POST /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents`` answers 200 or 201 with `SubscribedEvent`.

    Source: https://www.twilio.com/docs/events
    """

    subscription_sid: str = attrs.field(kw_only=False)
    type: str
    schema_version: int | None = None

    __spec__ = ops.BriefSpec(
        "POST https://events.twilio.com/v1/Subscriptions/{SubscriptionSid}/SubscribedEvents",
        form="",
        success=(200, 201),
    )


@record(kw_only=True)
class DeleteSubscribedEvent(ops.Operation[None]):
    """``DELETE /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents/{Type}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/events
    """

    subscription_sid: str = attrs.field(kw_only=False)
    type: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://events.twilio.com/v1/Subscriptions/{SubscriptionSid}/SubscribedEvents/{Type}",
    )


@record(kw_only=True)
class FetchSubscribedEvent(ops.Operation["SubscribedEvent"]):
    """``GET /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents/{Type}`` answers 200 with `SubscribedEvent`.

    Source: https://www.twilio.com/docs/events
    """

    subscription_sid: str = attrs.field(kw_only=False)
    type: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://events.twilio.com/v1/Subscriptions/{SubscriptionSid}/SubscribedEvents/{Type}",
    )


@record(kw_only=True)
class ListSubscribedEvent(ops.PageOperation["SubscribedEvent"]):
    """``GET /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents`` answers 200 with a `Page` of `SubscribedEvent`.

    Source: https://www.twilio.com/docs/events
    """

    subscription_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://events.twilio.com/v1/Subscriptions/{SubscriptionSid}/SubscribedEvents",
        items="types",
        paging="meta",
    )


@record(kw_only=True)
class UpdateSubscribedEvent(ops.Operation["SubscribedEvent"]):
    """``POST /v1/Subscriptions/{SubscriptionSid}/SubscribedEvents/{Type}`` answers 200 with `SubscribedEvent`.

    Source: https://www.twilio.com/docs/events
    """

    subscription_sid: str = attrs.field(kw_only=False)
    type: str = attrs.field(kw_only=False)
    schema_version: int | None = None

    __spec__ = ops.BriefSpec(
        "POST https://events.twilio.com/v1/Subscriptions/{SubscriptionSid}/SubscribedEvents/{Type}",
        form="",
    )
