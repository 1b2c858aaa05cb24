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
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    description: str | None = None
    links: Mapping[str, str] | None = None
    sid: str = ""
    sink_sid: str | None = None
    url: str | None = None


@record(kw_only=True)
class CreateSubscription(ops.Operation["Subscription"]):
    """``POST /v1/Subscriptions`` answers 201 with `Subscription`.

    Source: https://www.twilio.com/docs/events
    """

    description: str
    sink_sid: str
    types: Iterable[str | Mapping[str, Any] | Sequence[Any]]

    __spec__ = ops.BriefSpec(
        "POST https://events.twilio.com/v1/Subscriptions",
        form="",
    )


@record(kw_only=True)
class DeleteSubscription(ops.Operation[None]):
    """``DELETE /v1/Subscriptions/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/events
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://events.twilio.com/v1/Subscriptions/{Sid}",
    )


@record(kw_only=True)
class FetchSubscription(ops.Operation["Subscription"]):
    """``GET /v1/Subscriptions/{Sid}`` answers 200 with `Subscription`.

    Source: https://www.twilio.com/docs/events
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://events.twilio.com/v1/Subscriptions/{Sid}",
    )


@record(kw_only=True)
class ListSubscription(ops.PageOperation["Subscription"]):
    """``GET /v1/Subscriptions`` answers 200 with a `Page` of `Subscription`.

    Source: https://www.twilio.com/docs/events
    """

    sink_sid: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://events.twilio.com/v1/Subscriptions",
        items="subscriptions",
        paging="meta",
    )


@record(kw_only=True)
class UpdateSubscription(ops.Operation["Subscription"]):
    """``POST /v1/Subscriptions/{Sid}`` answers 200 with `Subscription`.

    Source: https://www.twilio.com/docs/events
    """

    sid: str = attrs.field(kw_only=False)
    description: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://events.twilio.com/v1/Subscriptions/{Sid}",
        form="",
    )
