# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod
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
    """``taskrouter.v1.workspace.task.task_reservation``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    reservation_status: TaskReservationEnumStatus | None = None
    """State of the reservation, such as `pending`, `accepted`, `rejected`, `timeout` or `canceled`."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    task_sid: str | None = None
    """SID of the task, WT…."""
    url: str | None = None
    """Absolute URL of the resource."""
    worker_name: str | None = None
    """Friendly name of the worker the reservation is for."""
    worker_sid: str | None = None
    """SID of the worker, WK…."""
    workspace_sid: str | None = None
    """SID of the workspace, WS…; None: the client's own."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time links:string{} "
        "reservation_status:enum.TaskReservationEnumStatus sid task_sid url worker_name worker_sid workspace_sid"
    )


@record(kw_only=True)
class FetchTaskReservation(ops.Operation["TaskReservation"]):
    """Fetch a task reservation.

    ``GET /v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations/{Sid}`` returns `TaskReservation`.
    Source: https://www.twilio.com/docs/taskrouter/api/reservations
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    task_sid: str = attrs.field(kw_only=False)
    """SID of the task, WT…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations/{Sid}",
        path="WorkspaceSid:string?* TaskSid* Sid*",
        result="TaskReservation",
        bounds="workspace_sid:WS task_sid:WT sid:WR",
    )


@record(kw_only=True)
class ListTaskReservation(ops.PageOperation["TaskReservation"]):
    """List task reservations.

    ``GET /v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations`` returns a `Page` of `TaskReservation`.
    Source: https://www.twilio.com/docs/taskrouter/api/reservations
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    task_sid: str = attrs.field(kw_only=False)
    """SID of the task, WT…."""
    reservation_status: TaskReservationEnumStatus | None = None
    """Only reservations in this state, such as `pending` or `accepted`."""
    worker_sid: str | None = None
    """Return only reservations of this worker, WK…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations",
        path="WorkspaceSid:string?* TaskSid*",
        query="ReservationStatus:enum.TaskReservationEnumStatus WorkerSid PageSize:integer Page:integer PageToken",
        result="TaskReservation",
        items="reservations",
        paging="meta",
        bounds="workspace_sid:WS task_sid:WT worker_sid:WK",
    )


@record(kw_only=True)
class UpdateTaskReservation(ops.Operation["TaskReservation"]):
    """Update a task reservation.

    ``POST /v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations/{Sid}`` returns `TaskReservation`.
    Source: https://www.twilio.com/docs/taskrouter/api/reservations
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    task_sid: str = attrs.field(kw_only=False)
    """SID of the task, WT…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    if_match: str | None = None
    """If-Match header: the revision or ETag last seen; the change is refused if it is no longer current."""
    beep: str | None = None
    """Whether a beep tells of people joining or leaving the conference: true, false, onEnter or onExit; default
    true."""
    beep_on_customer_entrance: bool | None = None
    """Whether a beep is played as the customer joins the conference; default true."""
    call_accept: bool | None = None
    """Whether the worker must accept the call after answering it, before being joined."""
    call_from: str | None = None
    """Caller ID of the call placed when the instruction is `call`, E.164."""
    call_record: str | None = None
    """Whether, and which legs of, the call placed when the instruction is `call` are recorded."""
    call_status_callback_url: str | None = None
    """Absolute URL called when the call placed for the reservation has ended."""
    call_timeout: int | dt.timedelta | None = None
    """Seconds the call placed for the reservation may ring."""
    call_to: str | None = None
    """Whom to call when the instruction is `call`, such as an E.164 number. Leave out for the worker's contact_uri."""
    call_url: str | None = None
    """Absolute URL of the TwiML to run when the call for the reservation is answered."""
    conference_record: str | None = None
    """Whether the conference is recorded: true, false, record-from-start or do-not-record."""
    conference_recording_status_callback: str | None = None
    """Absolute URL called when the conference recording is available."""
    conference_recording_status_callback_method: HttpMethod | None = None
    """HTTP method for `conference_recording_status_callback`: GET or POST; default POST."""
    conference_status_callback: str | None = None
    """Absolute URL told of the conference's events; the first participant's URL counts."""
    conference_status_callback_event: str | Iterable[TaskReservationEnumConferenceEvent] | None = None
    """Conference events that are reported: start, end, join, leave, mute, hold, speaker and so on; default start and
    end."""
    conference_status_callback_method: HttpMethod | None = None
    """HTTP method for `conference_status_callback`: GET or POST; default POST."""
    conference_trim: str | None = None
    """Whether silence at the ends of the recording is cut: trim-silence (default) or do-not-trim."""
    dequeue_from: str | None = None
    """Caller ID of the call to the worker, for a dequeue instruction; E.164."""
    dequeue_post_work_activity_sid: str | None = None
    """SID, WA…, of the activity the worker moves to when the dequeued call ends."""
    dequeue_record: str | None = None
    """Whether to record both legs of the dequeued call, such as record-from-answer or do-not-record."""
    dequeue_status_callback_event: str | Iterable[str] | None = None
    """Which call progress events are reported to dequeue_status_callback_url."""
    dequeue_status_callback_url: str | None = None
    """Absolute URL that progress events of the dequeued call are sent to."""
    dequeue_timeout: int | dt.timedelta | None = None
    """Seconds to let the worker's phone ring before a dequeue instruction gives up."""
    dequeue_to: str | None = None
    """Contact address of the worker to call, for a dequeue instruction. Left out, the worker's contact_uri attribute is
    used."""
    early_media: bool | None = None
    """Whether the conference hears the participant's line before it is answered (ringback, busy tones); default
    true."""
    end_conference_on_customer_exit: bool | None = None
    """Whether the conference ends when the customer leaves; default false."""
    end_conference_on_exit: bool | None = None
    """Whether the conference ends when the worker leaves; default false."""
    from_: str | None = None
    """Who it comes from: a phone number in E.164 or another address."""
    instruction: str | None = None
    """What to do with the reservation: accept, call, dequeue, conference or redirect."""
    jitter_buffer_size: str | None = None
    """How much jitter is smoothed out for the participant: small, medium, large (default) or off; more adds delay."""
    max_participants: int | None = None
    """Most participants the conference allows; 2 to 250, default 250."""
    muted: bool | None = None
    """Whether the worker joins the conference muted; default false."""
    post_work_activity_sid: str | None = None
    """SID, WA…, of the activity the worker goes to after the task; for the conference instruction."""
    record: bool | None = None
    """Whether the worker's call is recorded; default false."""
    recording_channels: str | None = None
    """Channels of the recording: `mono` mixes all parties into one, `dual` keeps the two sides apart. Default
    `mono`."""
    recording_status_callback: str | None = None
    """Absolute URL that hears of the recording's states."""
    recording_status_callback_method: HttpMethod | None = None
    """HTTP method for the recording status URL, default `POST`."""
    redirect_accept: bool | None = None
    """Whether the reservation counts as accepted when the call is redirected; for the redirect instruction."""
    redirect_call_sid: str | None = None
    """SID, CA…, of the call to redirect; for the redirect instruction."""
    redirect_url: str | None = None
    """Absolute URL of the TwiML the redirected call runs; for the redirect instruction."""
    region: str | None = None
    """Region to mix the conference's audio in, such as `us1` or `ie1`."""
    reservation_status: TaskReservationEnumStatus | None = None
    """State to put the reservation in, such as `accepted` or `rejected`."""
    sip_auth_password: str | Secret | None = None
    """Password sent when the SIP endpoint asks for authentication."""
    sip_auth_username: str | None = None
    """User name sent when the SIP endpoint asks for authentication."""
    start_conference_on_enter: bool | None = None
    """Whether the conference begins once this participant joins; false leaves them waiting. Default true."""
    status_callback: str | None = None
    """Absolute URL that receives status changes of the resource."""
    status_callback_event: str | Iterable[TaskReservationEnumCallStatus] | None = None
    """Call progress events to report: initiated, ringing, answered, completed. Default only completed."""
    status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
    supervisor: str | None = None
    """SID (WK…) or friendly name of the worker who supervises the call."""
    supervisor_mode: TaskReservationEnumSupervisorMode | None = None
    """How the supervisor takes part: monitor (listens), whisper (heard by the worker only) or barge (heard by all)."""
    timeout: int | dt.timedelta | None = None
    """Seconds to let the worker's phone ring before giving up."""
    to: str | None = None
    """Address of the worker's contact point to call: E.164 number, SIP address or client."""
    wait_method: HttpMethod | None = None
    """HTTP method for calls to the wait URL: GET or POST, default POST; use GET for plain audio files."""
    wait_url: str | None = None
    """URL of the TwiML or audio played while waiting for the conference; left out, default hold music."""
    worker_activity_sid: str | None = None
    """Activity the worker is put into after rejecting the reservation, WA…."""
    __spec__ = ops.OperationSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}/Reservations/{Sid}",
        path="WorkspaceSid:string?* TaskSid* Sid*",
        header="If-Match",
        form=(
            "Beep BeepOnCustomerEntrance:boolean CallAccept:boolean CallFrom CallRecord CallStatusCallbackUrl "
            "CallTimeout:seconds CallTo CallUrl ConferenceRecord ConferenceRecordingStatusCallback "
            "ConferenceRecordingStatusCallbackMethod:enum.HttpMethod ConferenceStatusCallback "
            "ConferenceStatusCallbackEvent:enum.TaskReservationEnumConferenceEvent[] "
            "ConferenceStatusCallbackMethod:enum.HttpMethod ConferenceTrim DequeueFrom DequeuePostWorkActivitySid "
            "DequeueRecord DequeueStatusCallbackEvent:string[] DequeueStatusCallbackUrl DequeueTimeout:seconds "
            "DequeueTo EarlyMedia:boolean EndConferenceOnCustomerExit:boolean EndConferenceOnExit:boolean From "
            "Instruction JitterBufferSize MaxParticipants:integer Muted:boolean PostWorkActivitySid Record:boolean "
            "RecordingChannels RecordingStatusCallback RecordingStatusCallbackMethod:enum.HttpMethod "
            "RedirectAccept:boolean RedirectCallSid RedirectUrl Region "
            "ReservationStatus:enum.TaskReservationEnumStatus SipAuthPassword:secret SipAuthUsername "
            "StartConferenceOnEnter:boolean StatusCallback StatusCallbackEvent:enum.TaskReservationEnumCallStatus[] "
            "StatusCallbackMethod:enum.HttpMethod Supervisor SupervisorMode:enum.TaskReservationEnumSupervisorMode "
            "Timeout:seconds To WaitMethod:enum.HttpMethod WaitUrl WorkerActivitySid"
        ),
        result="TaskReservation",
        bounds=(
            "workspace_sid:WS task_sid:WT sid:WR call_status_callback_url:url call_url:url "
            "conference_recording_status_callback:url conference_status_callback:url "
            "dequeue_post_work_activity_sid:WA dequeue_status_callback_url:url post_work_activity_sid:WA "
            "recording_status_callback:url redirect_call_sid:CA redirect_url:url status_callback:url wait_url:url "
            "worker_activity_sid:WA"
        ),
    )
