"""``/v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret

TaskReservationEnumCallStatus: TypeAlias = Literal["initiated", "ringing", "answered", "completed"] | str
TaskReservationEnumConferenceEvent: TypeAlias = (
    Literal["start", "end", "join", "leave", "mute", "hold", "speaker"] | str
)
TaskReservationEnumStatus: TypeAlias = (
    Literal["pending", "accepted", "rejected", "timeout", "canceled", "rescinded", "wrapping", "completed"] | str
)
TaskReservationEnumSupervisorMode: TypeAlias = Literal["monitor", "whisper", "barge"] | str


@record(kw_only=True)
class TaskReservation(Resource):
    """``taskrouter.v1.workspace.task.task_reservation``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    links: Mapping[str, str] | None = None
    reservation_status: TaskReservationEnumStatus | None = None
    sid: str = ""
    task_sid: str | None = None
    url: str | None = None
    worker_name: str | None = None
    worker_sid: str | None = None
    workspace_sid: str | None = None


@record(kw_only=True)
class FetchTaskReservation(ops.Operation["TaskReservation"]):
    """``GET /v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations/{Sid}`` answers 200 with `TaskReservation`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    task_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations/{Sid}",
    )


@record(kw_only=True)
class ListTaskReservation(ops.PageOperation["TaskReservation"]):
    """``GET /v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations`` answers 200 with a `Page` of `TaskReservation`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    task_sid: str = attrs.field(kw_only=False)
    reservation_status: TaskReservationEnumStatus | None = None
    worker_sid: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations",
        items="reservations",
        paging="meta",
    )


@record(kw_only=True)
class UpdateTaskReservation(ops.Operation["TaskReservation"]):
    """``POST /v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations/{Sid}`` answers 200 with `TaskReservation`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    task_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    if_match: str | None = None
    beep: str | None = None
    beep_on_customer_entrance: bool | None = None
    call_accept: bool | None = None
    call_from: str | None = None
    call_record: str | None = None
    call_status_callback_url: str | None = None
    call_timeout: int | dt.timedelta | None = None
    call_to: str | None = None
    call_url: str | None = None
    conference_record: str | None = None
    conference_recording_status_callback: str | None = None
    conference_recording_status_callback_method: HttpMethod | None = None
    conference_status_callback: str | None = None
    conference_status_callback_event: str | Iterable[TaskReservationEnumConferenceEvent] | None = None
    conference_status_callback_method: HttpMethod | None = None
    conference_trim: str | None = None
    dequeue_from: str | None = None
    dequeue_post_work_activity_sid: str | None = None
    dequeue_record: str | None = None
    dequeue_status_callback_event: str | Iterable[str] | None = None
    dequeue_status_callback_url: str | None = None
    dequeue_timeout: int | dt.timedelta | None = None
    dequeue_to: str | None = None
    early_media: bool | None = None
    end_conference_on_customer_exit: bool | None = None
    end_conference_on_exit: bool | None = None
    from_: str | None = None
    instruction: str | None = None
    jitter_buffer_size: str | None = None
    max_participants: int | None = None
    muted: bool | None = None
    post_work_activity_sid: str | None = None
    record: bool | None = None
    recording_channels: str | None = None
    recording_status_callback: str | None = None
    recording_status_callback_method: HttpMethod | None = None
    redirect_accept: bool | None = None
    redirect_call_sid: str | None = None
    redirect_url: str | None = None
    region: str | None = None
    reservation_status: TaskReservationEnumStatus | None = None
    sip_auth_password: str | Secret | None = None
    sip_auth_username: str | None = None
    start_conference_on_enter: bool | None = None
    status_callback: str | None = None
    status_callback_event: str | Iterable[TaskReservationEnumCallStatus] | None = None
    status_callback_method: HttpMethod | None = None
    supervisor: str | None = None
    supervisor_mode: TaskReservationEnumSupervisorMode | None = None
    timeout: int | dt.timedelta | None = None
    to: str | None = None
    wait_method: HttpMethod | None = None
    wait_url: str | None = None
    worker_activity_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations/{Sid}",
        header="If-Match",
        form="",
    )
