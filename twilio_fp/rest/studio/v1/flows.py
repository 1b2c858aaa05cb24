"""``/v1/Flows`` of studio v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

FlowEnumStatus: TypeAlias = Literal["draft", "published"] | str


@record(kw_only=True)
class Flow(Resource):
    """``studio.v1.flow``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    links: Mapping[str, str] | None = None
    sid: str = ""
    status: FlowEnumStatus = ""
    url: str | None = None
    version: int | None = None


@record(kw_only=True)
class DeleteFlow(ops.Operation[None]):
    """``DELETE /v1/Flows/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://studio.twilio.com/v1/Flows/{Sid}",
    )


@record(kw_only=True)
class FetchFlow(ops.Operation["Flow"]):
    """``GET /v1/Flows/{Sid}`` answers 200 with `Flow`.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://studio.twilio.com/v1/Flows/{Sid}",
    )


@record(kw_only=True)
class ListFlow(ops.PageOperation["Flow"]):
    """``GET /v1/Flows`` answers 200 with a `Page` of `Flow`.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://studio.twilio.com/v1/Flows",
        items="flows",
        paging="meta",
    )
