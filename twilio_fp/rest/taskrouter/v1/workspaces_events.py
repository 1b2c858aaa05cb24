# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Workspaces/{WorkspaceSid}/Events`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Event(Resource):
    """``taskrouter.v1.workspace.event``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    actor_sid: str | None = None
    """SID of the resource that caused the event."""
    actor_type: str | None = None
    """Kind of actor that caused the event, such as `user` or `account`."""
    actor_url: str | None = None
    """Absolute URL of the resource that caused the event."""
    description: str | None = None
    """What it is, in free text."""
    event_data: Any = None
    """What happened in detail, as a JSON object whose fields depend on the event type."""
    event_date: dt.datetime | None = None
    """When the event happened, UTC."""
    event_date_ms: int | None = None
    """When the event happened, in milliseconds since 1970-01-01 UTC."""
    event_type: str | None = None
    """Type of the event, such as task.created or worker.activity.update; when listing, only that type."""
    resource_sid: str | None = None
    """SID of the object the event is about, such as a task or worker."""
    resource_type: str | None = None
    """Kind of object the event is about, such as `task`, `worker` or `reservation`."""
    resource_url: str | None = None
    """API URL of the object the event is about."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    source: str | None = None
    """Where the event originated."""
    source_ip_address: str | None = None
    """IP address of the request that caused the event."""
    url: str | None = None
    """Absolute URL of the resource."""
    workspace_sid: str | None = None
    """SID of the workspace, WS…; None: the client's own."""
    __fields__ = (
        "account_sid actor_sid actor_type actor_url description event_data:json event_date:date-time "
        "event_date_ms:integer event_type resource_sid resource_type resource_url sid source source_ip_address "
        "url workspace_sid"
    )


@record(kw_only=True)
class FetchEvent(ops.Operation["Event"]):
    """Fetch an event.

    ``GET /v1/Workspaces/{WorkspaceSid}/Events/{Sid}`` returns `Event`.
    Source: https://www.twilio.com/docs/taskrouter/api/workspace
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Events/{Sid}",
        path="WorkspaceSid:string?* Sid*",
        result="Event",
        bounds="workspace_sid:WS sid:EV",
    )


@record(kw_only=True)
class ListEvent(ops.PageOperation["Event"]):
    """List events.

    ``GET /v1/Workspaces/{WorkspaceSid}/Events`` returns a `Page` of `Event`.
    Source: https://www.twilio.com/docs/taskrouter/api/workspace
    """

    workspace_sid: str | None = attrs.field(default=None, kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    end_date: dt.datetime | dt.date | str | None = None
    """End of the period counted, UTC."""
    event_type: str | None = None
    """Type of the event, such as task.created or worker.activity.update; when listing, only that type."""
    minutes: int | dt.timedelta | None = None
    """Statistics since this many minutes ago; default 15. Handy instead of `start_date`."""
    reservation_sid: str | None = None
    """Only events of this reservation, SID, WR…."""
    start_date: dt.datetime | dt.date | str | None = None
    """Count or list from this moment on, UTC; takes the place of minutes."""
    task_queue_sid: str | None = None
    """Return only events of this queue, WQ…."""
    task_sid: str | None = None
    """Return only events of this task, WT…."""
    worker_sid: str | None = None
    """Return only events of this worker, WK…."""
    workflow_sid: str | None = None
    """Return only events of this workflow, WW…."""
    task_channel: str | None = None
    """Count only tasks of this channel, as its SID (TC…) or unique name such as voice, sms or default."""
    sid: str | None = None
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Events",
        path="WorkspaceSid",
        query=(
            "EndDate:date-time EventType Minutes:minutes ReservationSid StartDate:date-time TaskQueueSid TaskSid "
            "WorkerSid WorkflowSid TaskChannel Sid PageSize:integer Page:integer PageToken"
        ),
        result="Event",
        items="events",
        paging="meta",
        bounds="workspace_sid:WS reservation_sid:WR task_queue_sid:WQ task_sid:WT worker_sid:WK workflow_sid:WW sid:EV",
    )
