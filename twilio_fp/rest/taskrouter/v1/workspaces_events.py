"""``/v1/Workspaces/{WorkspaceSid}/Events`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Event(Resource):
    """``taskrouter.v1.workspace.event``, as it is received."""

    account_sid: str = ""
    actor_sid: str | None = None
    actor_type: str | None = None
    actor_url: str | None = None
    description: str | None = None
    event_data: Any = None
    event_date: dt.datetime | None = None
    event_date_ms: int | None = None
    event_type: str | None = None
    resource_sid: str | None = None
    resource_type: str | None = None
    resource_url: str | None = None
    sid: str = ""
    source: str | None = None
    source_ip_address: str | None = None
    url: str | None = None
    workspace_sid: str | None = None


@record(kw_only=True)
class FetchEvent(ops.Operation["Event"]):
    """``GET /v1/Workspaces/{WorkspaceSid}/Events/{Sid}`` answers 200 with `Event`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Events/{Sid}",
    )


@record(kw_only=True)
class ListEvent(ops.PageOperation["Event"]):
    """``GET /v1/Workspaces/{WorkspaceSid}/Events`` answers 200 with a `Page` of `Event`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    end_date: dt.datetime | dt.date | str | None = None
    event_type: str | None = None
    minutes: int | dt.timedelta | None = None
    reservation_sid: str | None = None
    start_date: dt.datetime | dt.date | str | None = None
    task_queue_sid: str | None = None
    task_sid: str | None = None
    worker_sid: str | None = None
    workflow_sid: str | None = None
    task_channel: str | None = None
    sid: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Events",
        query="Minutes:minutes",
        items="events",
        paging="meta",
    )
