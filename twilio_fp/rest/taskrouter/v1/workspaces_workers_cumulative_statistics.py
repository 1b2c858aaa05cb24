# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Workspaces/{WorkspaceSid}/Workers/CumulativeStatistics`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class WorkersCumulativeStatistics(Resource):
    """``taskrouter.v1.workspace.worker.workers_cumulative_statistics``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    activity_durations: tuple[Any, ...] | None = None
    """For each activity: the shortest, longest, average and total time workers spent in it, in seconds."""
    end_time: dt.datetime | None = None
    """End of the period counted, UTC."""
    reservations_accepted: int | None = None
    """Reservations that workers accepted in the time."""
    reservations_canceled: int | None = None
    """Reservations that were canceled in the time."""
    reservations_created: int | None = None
    """Reservations that were made in the time."""
    reservations_rejected: int | None = None
    """Reservations that workers rejected in the time."""
    reservations_rescinded: int | None = None
    """Reservations withdrawn in the time, as another worker took the task."""
    reservations_timed_out: int | None = None
    """Reservations that ran out unanswered in the time."""
    start_time: dt.datetime | None = None
    """Beginning of the period the statistics cover, UTC."""
    url: str | None = None
    """Absolute URL of the resource."""
    workspace_sid: str | None = None
    """SID of the workspace, WS…; None: the client's own."""
    __fields__ = (
        "account_sid activity_durations:json[] end_time:date-time reservations_accepted:integer "
        "reservations_canceled:integer reservations_created:integer reservations_rejected:integer "
        "reservations_rescinded:integer reservations_timed_out:integer start_time:date-time url workspace_sid"
    )


@record(kw_only=True)
class FetchWorkersCumulativeStatistics(ops.Operation["WorkersCumulativeStatistics"]):
    """Fetch the workers cumulative statistics.

    ``GET /v1/Workspaces/{WorkspaceSid}/Workers/CumulativeStatistics`` returns `WorkersCumulativeStatistics`.
    Source: https://www.twilio.com/docs/taskrouter/api/worker
    """

    workspace_sid: str | None = attrs.field(default=None, kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    end_date: dt.datetime | dt.date | str | None = None
    """End of the period counted, UTC."""
    minutes: int | dt.timedelta | None = None
    """Statistics since this many minutes ago; default 15. Handy instead of `start_date`."""
    start_date: dt.datetime | dt.date | str | None = None
    """Count or list from this moment on, UTC; takes the place of minutes."""
    task_channel: str | None = None
    """Count only tasks of this channel, as its SID (TC…) or unique name such as voice, sms or default."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/CumulativeStatistics",
        path="WorkspaceSid",
        query="EndDate:date-time Minutes:minutes StartDate:date-time TaskChannel",
        result="WorkersCumulativeStatistics",
        bounds="workspace_sid:WS",
    )
