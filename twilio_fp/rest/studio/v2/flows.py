"""``/v2/Flows`` of studio v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

FlowEnumStatus: TypeAlias = Literal["draft", "published"] | str


@record(kw_only=True)
class Flow(Resource):
    """``studio.v2.flow``, as it is received."""

    account_sid: str = ""
    author_sid: str | None = None
    commit_message: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    definition: Any = None
    errors: tuple[Any, ...] | None = None
    friendly_name: str | None = None
    links: Mapping[str, str] | None = None
    revision: int | None = None
    sid: str = ""
    status: FlowEnumStatus = ""
    url: str | None = None
    valid: bool | None = None
    warnings: tuple[Any, ...] | None = None
    webhook_url: str | None = None


@record(kw_only=True)
class CreateFlow(ops.Operation["Flow"]):
    """``POST /v2/Flows`` answers 201 with `Flow`.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    definition: str | Mapping[str, Any] | Sequence[Any]
    friendly_name: str
    status: FlowEnumStatus
    author_sid: str | None = None
    commit_message: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://studio.twilio.com/v2/Flows",
        form="",
    )


@record(kw_only=True)
class DeleteFlow(ops.Operation[None]):
    """``DELETE /v2/Flows/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://studio.twilio.com/v2/Flows/{Sid}",
    )


@record(kw_only=True)
class FetchFlow(ops.Operation["Flow"]):
    """``GET /v2/Flows/{Sid}`` answers 200 with `Flow`.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://studio.twilio.com/v2/Flows/{Sid}",
    )


@record(kw_only=True)
class ListFlow(ops.PageOperation["Flow"]):
    """``GET /v2/Flows`` answers 200 with a `Page` of `Flow`.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://studio.twilio.com/v2/Flows",
        items="flows",
        paging="meta",
    )


@record(kw_only=True)
class UpdateFlow(ops.Operation["Flow"]):
    """``POST /v2/Flows/{Sid}`` answers 200 with `Flow`.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    sid: str = attrs.field(kw_only=False)
    status: FlowEnumStatus
    author_sid: str | None = None
    commit_message: str | None = None
    definition: str | Mapping[str, Any] | Sequence[Any] | None = None
    friendly_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://studio.twilio.com/v2/Flows/{Sid}",
        form="",
    )
