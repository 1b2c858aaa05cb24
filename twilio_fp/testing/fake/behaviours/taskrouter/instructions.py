"""Instructions for reservations, given by a request or by the application's response to an assignment callback.

A ``conference`` accepts the reservation as soon as the worker is called, and ``dequeue`` when the worker is connected
with the caller. ``call`` and ``redirect`` accept it immediately if they say so.

The first participant determines the settings of a conference. The settings of ``conference`` therefore also apply to
the caller, who waits there for the worker.

Not modelled: the five seconds in which an application has to respond; partial effects of an instruction: if a later
part of it fails, none of it takes effect.

Source: https://www.twilio.com/docs/taskrouter/handle-assignment-callbacks
Source: https://www.twilio.com/docs/taskrouter/api/reservations#update-a-reservation-resource
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias, cast

from twilio_fp import twiml
from twilio_fp.errors import TwilioError
from twilio_fp.http import HttpResponse
from twilio_fp.rest.api.v2010 import CreateCall, UpdateCall
from twilio_fp.testing.fake.alerts import alerted
from twilio_fp.testing.fake.behaviours.call_participants import conference_attributes
from twilio_fp.testing.fake.behaviours.taskrouter.holding import attributes_of, changed, row_in, workspace_of
from twilio_fp.testing.fake.behaviours.taskrouter.taking import accepted, rejected, task_of
from twilio_fp.testing.fake.callbacks import Callback
from twilio_fp.testing.fake.performing import respond
from twilio_fp.testing.fake.refusals import RefusedError, refused
from twilio_fp.testing.fake.state import Row, State

__all__ = ["ANSWERS", "follow", "requested_instruction"]

Members: TypeAlias = Mapping[str, Any]

_ASKED: Final[Mapping[str, Mapping[str, str]]] = {
    "accept": {},
    "reject": {"activity_sid": "WorkerActivitySid"},
    "call": {
        "to": "CallTo",
        "from": "CallFrom",
        "url": "CallUrl",
        "accept": "CallAccept",
        "record": "CallRecord",
        "timeout": "CallTimeout",
        "status_callback_url": "CallStatusCallbackUrl",
    },
    "dequeue": {
        "to": "DequeueTo",
        "from": "DequeueFrom",
        "post_work_activity_sid": "DequeuePostWorkActivitySid",
        "record": "DequeueRecord",
        "timeout": "DequeueTimeout",
        "status_callback_url": "DequeueStatusCallbackUrl",
    },
    "redirect": {"call_sid": "RedirectCallSid", "url": "RedirectUrl", "accept": "RedirectAccept"},
    "conference": {
        "to": "To",
        "from": "From",
        "timeout": "Timeout",
        "post_work_activity_sid": "PostWorkActivitySid",
        "record": "Record",
        "beep": "Beep",
        "beep_on_customer_entrance": "BeepOnCustomerEntrance",
        "conference_record": "ConferenceRecord",
        "conference_recording_status_callback": "ConferenceRecordingStatusCallback",
        "conference_recording_status_callback_method": "ConferenceRecordingStatusCallbackMethod",
        "conference_status_callback": "ConferenceStatusCallback",
        "conference_status_callback_event": "ConferenceStatusCallbackEvent",
        "conference_status_callback_method": "ConferenceStatusCallbackMethod",
        "end_conference_on_customer_exit": "EndConferenceOnCustomerExit",
        "end_conference_on_exit": "EndConferenceOnExit",
        "max_participants": "MaxParticipants",
        "muted": "Muted",
        "start_conference_on_enter": "StartConferenceOnEnter",
        "status_callback_url": "StatusCallback",
        "wait_method": "WaitMethod",
        "wait_url": "WaitUrl",
    },
    "supervise": {"supervisor": "Supervisor", "supervisor_mode": "SupervisorMode", "to": "To", "from": "From"},
}
"""Per instruction, its members in JSON with the corresponding parameters of a request."""

_OF_WHO_ENTERS: Final = ("muted", "startConferenceOnEnter")
"""The attributes of ``<Conference>`` that apply to the worker but not to the caller."""


def requested_instruction(params: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """Return the instruction in a request, and its members."""
    name = str(params["Instruction"]).lower()
    return name, {part: params[wire] for part, wire in _ASKED.get(name, {}).items() if wire in params}


def follow(state: State, reservation: Row, name: str, members: Members) -> State:
    """Return the state after following an instruction.

    Raises:
        RefusedError: it is unknown or incomplete, or cannot be followed now.
    """
    does = _DOES.get(name.lower())
    if does is None:
        raise refused(40151, f"Invalid parameter Instruction: {name!r} is not one of {', '.join(_DOES)}", status=400)
    try:
        return does(state, reservation, members)
    except (TwilioError, TypeError, ValueError) as error:  # a member is invalid for an operation
        raise refused(20001, f"Invalid instruction {name}: {error}") from error


def _accept(state: State, reservation: Row, _members: Members) -> State:
    return accepted(state, reservation)


def _reject(state: State, reservation: Row, members: Members) -> State:
    activity = members.get("activity_sid")
    if activity and row_in(state, workspace_of(state, reservation), "Activities", activity) is None:
        raise refused(40100, f"{activity} is not an activity of this workspace", status=400)
    return rejected(state, reservation, activity)


def _call(state: State, reservation: Row, members: Members) -> State:
    to = members.get("to") or _contact(state, reservation)
    if not to:
        raise refused(40110, status=400)
    if not members.get("from"):
        raise refused(40111, status=400)
    if not members.get("url"):
        raise refused(20001, "The instruction call requires url")
    state, _ = _call_worker(state, reservation, members, str(to), str(members["from"]), url=str(members["url"]))
    return accepted(state, reservation) if _is_true(members.get("accept")) else state


def _dequeue(state: State, reservation: Row, members: Members) -> State:
    task = _task(state, reservation)
    if reservation["reservation_status"] != "pending":
        raise refused(40135, status=400)
    if not task.hidden.get("call"):
        raise refused(40130, status=400)
    attributes = attributes_of(task)
    if not attributes.get("call_sid"):
        raise refused(40140, status=400)
    to, sender = members.get("to") or _contact(state, reservation), members.get("from") or attributes.get("to")
    if not to or not sender:
        raise refused(20001, f"The instruction dequeue requires {'from' if to else 'to'}")
    after = members.get("post_work_activity_sid")
    queue = twiml.Queue([], reservation_sid=str(reservation["sid"]), post_work_activity_sid=after)
    bridge = twiml.Response(twiml.Dial(queue))
    state, call = _call_worker(state, reservation, members, str(to), str(sender), document=bridge)
    return _note_call(state, task, reservation, members, call)


def _conference(state: State, reservation: Row, members: Members) -> State:
    task = _task(state, reservation)
    attributes = attributes_of(task)
    caller, to = attributes.get("call_sid"), members.get("to") or _contact(state, reservation)
    sender = members.get("from") or attributes.get("to")
    if not caller:
        raise refused(40142, status=400)
    if not to:
        raise refused(40137, status=400)
    if not sender:
        raise refused(40138, status=400)
    room = str(task["sid"])
    inside, waiting = _settings(members)
    document = twiml.Response(twiml.Dial(twiml.Conference(room, extra=inside)))
    state, call = _call_worker(state, reservation, members, str(to), str(sender), document=document)
    state = _note_call(state, task, reservation, members, call)
    state = accepted(state, state.row(reservation.key) or reservation)
    moved = UpdateCall(str(caller), twiml=twiml.Response(twiml.Dial(twiml.Conference(room, extra=waiting))))
    return respond(state, reservation.account, moved)[0]


def _settings(members: Members) -> tuple[dict[str, str], dict[str, str]]:
    """Return the attributes of ``<Conference>`` for a worker and for a caller."""
    settings = {wire: members[part] for part, wire in _ASKED["conference"].items() if members.get(part) is not None}
    events = settings.get("ConferenceStatusCallbackEvent")
    if isinstance(events, str):  # in JSON: text separated by commas or spaces
        settings["ConferenceStatusCallbackEvent"] = events.replace(",", " ").split()
    recorded = _is_true(settings.get("ConferenceRecord", settings.get("Record")))
    settings["ConferenceRecord"] = "record-from-start" if recorded else "do-not-record"
    worker = {name: twiml.clean(value) for name, value in conference_attributes(settings).items()}
    caller = {name: value for name, value in worker.items() if name not in _OF_WHO_ENTERS}
    caller["endConferenceOnExit"] = "true" if _is_true(settings.get("EndConferenceOnCustomerExit")) else "false"
    caller["beep"] = "true" if _is_true(settings.get("BeepOnCustomerEntrance", True)) else "false"
    return {"endConferenceOnExit": "true", **worker}, caller


def _redirect(state: State, reservation: Row, members: Members) -> State:
    if not members.get("call_sid") or not members.get("url"):
        raise refused(20001, "The instruction redirect requires call_sid and url")
    state = accepted(state, reservation) if _is_true(members.get("accept")) else state
    moved = UpdateCall(str(members["call_sid"]), url=str(members["url"]))
    return respond(state, reservation.account, moved)[0]


def _supervise(state: State, reservation: Row, members: Members) -> State:
    if reservation["reservation_status"] != "accepted":
        raise refused(20001, "Invalid parameter Instruction: only an accepted reservation can be supervised")
    task = _task(state, reservation)
    workspace = workspace_of(state, reservation)
    supervisor = row_in(state, workspace, "Workers", members.get("supervisor"))
    if supervisor is None:
        raise refused(20001, f"Invalid parameter Supervisor: {members.get('supervisor')}")
    attributes = attributes_of(task)
    to = members.get("to") or attributes_of(supervisor).get("contact_uri")
    sender = members.get("from") or attributes.get("to")
    if not to or not sender:
        raise refused(20001, f"The instruction supervise requires {'from' if to else 'to'}")
    mode = str(members.get("supervisor_mode") or "monitor")
    coached = attributes.get("worker_call_sid") if mode in ("monitor", "whisper") else None
    inside = twiml.Conference(
        str(task["sid"]), muted=mode == "monitor", coach=None if coached is None else str(coached)
    )
    state, _ = _call_worker(state, reservation, {}, str(to), str(sender), document=twiml.Response(twiml.Dial(inside)))
    return state


_DOES: Final[Mapping[str, Callable[[State, Row, Members], State]]] = {
    "accept": _accept,
    "reject": _reject,
    "call": _call,
    "dequeue": _dequeue,
    "conference": _conference,
    "redirect": _redirect,
    "supervise": _supervise,
}


def _task(state: State, reservation: Row) -> Row:
    task = task_of(state, reservation)
    if task is None:
        raise refused(20001, f"The task {reservation['task_sid']} no longer exists")
    return task


def _contact(state: State, reservation: Row) -> Any:
    """Return the contact URI in a worker's attributes."""
    worker = row_in(state, workspace_of(state, reservation), "Workers", reservation["worker_sid"])
    return None if worker is None else attributes_of(worker).get("contact_uri")


def _is_true(value: Any) -> bool:
    return str(value).lower() in ("true", "record-from-answer", "record-from-start")


def _call_worker(
    state: State,
    reservation: Row,
    members: Members,
    to: str,
    sender: str,
    *,
    url: str | None = None,
    document: Any = None,
) -> tuple[State, str]:
    """Return the state after calling a worker, and the SID of the call."""
    timeout = members.get("timeout")
    call = CreateCall(
        to=to,
        from_=sender,
        url=url,
        twiml=document,
        record=True if _is_true(members.get("record")) and url is not None else None,
        timeout=None if timeout is None else int(timeout),
        status_callback=members.get("status_callback_url"),
    )
    state, answer = respond(state, reservation.account, call)
    return state, str(answer["sid"])


def _note_call(state: State, task: Row, reservation: Row, members: Members, call: str) -> State:
    """Return the state with the worker's call noted on the task, and the activity that follows on the reservation."""
    attributes = json.dumps({**attributes_of(task), "worker_call_sid": call})
    state, _ = changed(state, task, attributes=attributes)
    after = members.get("post_work_activity_sid")
    return state if not after else changed(state, reservation, {"afterwards": after})[0]


# Responses of the application


def _instructed(state: State, callback: Callback, response: HttpResponse | None) -> State:
    """Follow the application's instruction for a reservation, which stays pending if there is none."""
    row = state.row(callback.key)
    if response is None or not response.body or row is None:
        return state

    def wrong(code: int) -> State:
        return alerted(state, callback.account, code, url=callback.url, key=callback.key, response=response)

    if (response.headers.get("Content-Type") or "").partition(";")[0].strip().lower() != "application/json":
        return wrong(40000)
    try:
        instruction: Any = json.loads(response.body)
    except (ValueError, RecursionError):
        return wrong(40001)
    if not isinstance(instruction, dict):
        return wrong(40001)
    members = cast("dict[str, Any]", instruction)
    if not members.get("instruction"):
        return wrong(40005)
    try:
        return follow(state, row, str(members["instruction"]), members)
    except RefusedError as error:
        return wrong(error.code)


ANSWERS: Final = {"taskrouter.instructions.instructed": _instructed}
