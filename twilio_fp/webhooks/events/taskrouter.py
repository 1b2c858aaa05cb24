"""TaskRouter: events in a workspace, and assignment callbacks."""

from __future__ import annotations

from datetime import datetime, timedelta

from attrs import field

from twilio_fp.record import record
from twilio_fp.webhooks.events.event import Event, on_wire

__all__ = ["TaskAssignment", "TaskRouterEvent"]


@record(kw_only=True)
class TaskRouterEvent(Event):
    """An event in a workspace, named by ``event_type`` (``task.created``, ``reservation.accepted``, …).

    The fields that end in ``_attributes`` are JSON as text.

    >>> TaskRouterEvent(event_type="task.created", workspace_sid="WS1", task_sid="WT1").task_sid
    'WT1'

    Source: https://www.twilio.com/docs/taskrouter/api/event/reference
    """

    event_type: str
    workspace_sid: str
    account_sid: str = ""
    sid: str | None = None
    workspace_name: str | None = None
    event_description: str | None = None
    resource_type: str | None = None
    resource_sid: str | None = None
    timestamp: datetime | None = field(default=None, metadata=on_wire(kind="epoch"))
    timestamp_ms: int | None = None
    task_sid: str | None = None
    task_attributes: str | None = None
    task_age: timedelta | None = None
    task_date_created: datetime | None = field(default=None, metadata=on_wire(kind="epoch"))
    task_priority: int | None = None
    task_assignment_status: str | None = None
    task_canceled_reason: str | None = None
    task_completed_reason: str | None = None
    reason: str | None = None
    task_channel_sid: str | None = None
    task_channel_name: str | None = None
    task_channel_unique_name: str | None = None
    task_channel_optimized_routing: bool | None = None
    task_queue_sid: str | None = None
    task_queue_name: str | None = None
    task_queue_target_expression: str | None = None
    task_queue_entered_date: datetime | None = field(default=None, metadata=on_wire(kind="epoch"))
    reservation_sid: str | None = None
    worker_sid: str | None = None
    worker_name: str | None = None
    worker_attributes: str | None = None
    worker_version: int | None = None
    worker_activity_sid: str | None = None
    worker_activity_name: str | None = None
    worker_previous_activity_sid: str | None = None
    worker_previous_activity_name: str | None = None
    worker_time_in_previous_activity: timedelta | None = None
    """In whole seconds; ``worker_time_in_previous_activity_ms`` is the same time in milliseconds."""
    worker_time_in_previous_activity_ms: timedelta | None = field(default=None, metadata=on_wire(kind="milliseconds"))
    worker_channel_available: bool | None = None
    worker_channel_available_capacity: int | None = None
    worker_channel_previous_capacity: int | None = None
    worker_channel_task_count: int | None = None
    operating_unit_sid: str | None = None
    workflow_sid: str | None = None
    workflow_name: str | None = None
    workflow_filter_name: str | None = None
    activity_sid: str | None = None
    activity_name: str | None = None
    activity_available: bool | None = None


@record(kw_only=True)
class TaskAssignment(Event):
    """The assignment callback: a task was reserved for a worker, and the JSON response determines what is done.

    ``task_attributes`` and ``worker_attributes`` are JSON as text.

    Source: https://www.twilio.com/docs/taskrouter/handle-assignment-callbacks
    """

    task_sid: str
    reservation_sid: str
    workspace_sid: str
    account_sid: str = ""
    timestamp: datetime | None = field(default=None, metadata=on_wire(kind="epoch"))
    workspace_name: str | None = None
    workflow_sid: str | None = None
    workflow_name: str | None = None
    task_queue_sid: str | None = None
    task_queue_name: str | None = None
    task_channel_unique_name: str | None = None
    task_age: timedelta | None = None
    task_date_created: datetime | None = field(default=None, metadata=on_wire(kind="epoch"))
    task_priority: int | None = None
    task_attributes: str | None = None
    worker_sid: str | None = None
    worker_name: str | None = None
    worker_attributes: str | None = None
    add_ons: str | None = field(default=None, metadata=on_wire("Addons"))
