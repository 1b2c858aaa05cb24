"""``/v1/Channels`` of flex v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import SupportsPayload


@record(kw_only=True)
class Channel(Resource):
    """``flex.v1.channel``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    flex_flow_sid: str | None = None
    sid: str = ""
    task_sid: str | None = None
    url: str | None = None
    user_sid: str | None = None


@record(kw_only=True)
class CreateChannel(ops.Operation["Channel"]):
    """``POST /v1/Channels`` answers 201 with `Channel`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    chat_friendly_name: str
    chat_user_friendly_name: str
    flex_flow_sid: str
    identity: str
    chat_unique_name: str | None = None
    long_lived: bool | None = None
    pre_engagement_data: str | Mapping[str, Any] | SupportsPayload | None = None
    target: str | None = None
    task_attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    task_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/Channels",
        form="",
    )


@record(kw_only=True)
class DeleteChannel(ops.Operation[None]):
    """``DELETE /v1/Channels/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://flex-api.twilio.com/v1/Channels/{Sid}",
    )


@record(kw_only=True)
class FetchChannel(ops.Operation["Channel"]):
    """``GET /v1/Channels/{Sid}`` answers 200 with `Channel`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/Channels/{Sid}",
    )


@record(kw_only=True)
class ListChannel(ops.PageOperation["Channel"]):
    """``GET /v1/Channels`` answers 200 with a `Page` of `Channel`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/Channels",
        items="flex_chat_channels",
        paging="meta",
    )
