"""Studio: flows with their revisions, and executions that run their steps.

An execution runs the widgets that need nobody else: the trigger, ``set-variables`` and ``send-message``. At any other
widget it waits until a request ends it. It ends on its own if no transition leads further.

Not modelled: all other widgets, Liquid except plain ``{{flow.data.name}}``, flows started by calls and texts.

Source: https://www.twilio.com/docs/studio/rest-api/v2/flow
Source: https://www.twilio.com/docs/studio/rest-api/v2/execution
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from typing import Any, Final, cast

from attrs import evolve

from twilio_fp.testing.fake.behaviours.event_streams import emitted
from twilio_fp.testing.fake.behaviours.messages import NEXT, add_message
from twilio_fp.testing.fake.lists import answer_list
from twilio_fp.testing.fake.members import members_from_params, representation
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import not_found, refused
from twilio_fp.testing.fake.resources import Behaviour, created, fetch, reply_with, requested_row, updated
from twilio_fp.testing.fake.state import Due, Row, State

__all__ = ["BEHAVIOURS", "CODES", "RULES"]

Document = Mapping[str, Any]

_INVALID: Final = 81022
_MOST_STEPS: Final = 1000
_BRACED: Final = re.compile(r"\{\{\s*([\w.\-]+)\s*\}\}")


# Flows


def _errors_in(definition: Any) -> list[dict[str, str]]:
    """Return the errors in a definition, each with a message and its path."""
    if not isinstance(definition, Mapping):
        return [{"message": "must be object", "property_path": "#/"}]
    document = cast("Document", definition)
    errors = [
        {"message": f"should have required property '{name}'", "property_path": "#/"}
        for name in ("states", "initial_state")
        if name not in document
    ]
    states = _states(document)
    names = [str(state.get("name")) for state in states]
    for at, state in enumerate(states):
        path = f"#/states/{at}"
        errors += [
            {"message": f"should have required property '{name}'", "property_path": path}
            for name in ("name", "type", "transitions")
            if name not in state
        ]
        if names.count(names[at]) > 1 and names.index(names[at]) != at:
            errors.append({"message": "widget names must be unique", "property_path": f"{path}/name"})
        for place, transition in enumerate(_list(state.get("transitions"))):
            if transition.get("next") is not None and transition["next"] not in names:
                where = f"{path}/transitions/{place}/next"
                errors.append({"message": f"there is no widget {transition['next']!r}", "property_path": where})
    if "initial_state" in document and document["initial_state"] not in names:
        errors.append({"message": "initial_state must be a widget", "property_path": "#/initial_state"})
    return errors


def _states(definition: Document) -> list[Document]:
    return _list(definition.get("states"))


def _list(value: Any) -> list[Document]:
    items = cast("list[Any]", value) if isinstance(value, list) else []
    return [cast("Document", item) for item in items if isinstance(item, Mapping)]


def _validated(definition: Any, status: str) -> dict[str, Any]:
    """Return the members of a flow with a definition; an invalid definition cannot be published."""
    errors = _errors_in(definition)
    if errors and status == "published":
        details = {"errors": errors, "warnings": []}
        raise refused(_INVALID, "Flow definition is invalid", status=400, details=details)
    return {"valid": not errors, "errors": errors, "warnings": [], "definition": definition, "status": status}


def create_flow(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create the first revision of a flow."""
    changes = _validated(request.params["Definition"], str(request.params["Status"]).lower())
    state, sid = state.sid("FW")
    changes |= {"sid": sid, "revision": 1, "webhook_url": _webhook(request.account, sid)}
    state, row = created(state, request, changes)
    return _revised(state, row), reply_with(request, row)


def _webhook(account: str, sid: str) -> str:
    return f"https://webhooks.twilio.com/v1/Accounts/{account}/Flows/{sid}"


def _revised(state: State, row: Row) -> State:
    """Return the state after storing a flow's current revision."""
    return state.add(f"{row.key}/Revisions/{row['revision']}", row.members)[0]


def update_flow(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create the next revision of a flow."""
    row = requested_row(state, request)
    definition = request.params.get("Definition", row["definition"])
    changes = _validated(definition, str(request.params["Status"]).lower())
    state, row = updated(state, request, {**changes, "revision": int(row["revision"] or 0) + 1})
    return _revised(state, row), reply_with(request, row)


def validate(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Validate a definition for publishing; the error lists what is wrong with it."""
    _validated(request.params["Definition"], "published")
    return state, Reply(200, {"valid": True})


def fetch_revision(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a revision: by number, the latest, or the latest published one."""
    revision = request.route.path["Revision"]
    if revision not in ("LatestRevision", "LatestPublished"):
        return fetch(state, request)
    for row in state.rows(request.place.collection, newest_first=True):
        if revision == "LatestRevision" or row["status"] == "published":
            return state, reply_with(request, row)
    raise not_found(request.path)


def fetch_old(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a flow in the format of v1, which calls a revision a version."""
    return state, reply_with(request, _old(requested_row(state, request)))


def list_old(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List flows in the format of v1."""
    return state, answer_list(state, request, show=lambda row: representation(request, _old(row)))


def _old(row: Row) -> Row:
    return evolve(row, members={**row.members, "version": row["revision"]})


def keep_test_users(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Set or show the test users of a flow."""
    changes = {"sid": request.place.path.get("Sid")}
    if request.route.entry.method == "POST":
        state, row = updated(state, request, changes)
        return state, reply_with(request, row)
    without_users: dict[str, Any] = {**changes, "test_users": []}
    stored = state.row(request.place.key)
    return state, reply_with(
        request, stored or Row(key=request.place.key, created=state.now, updated=state.now, members=without_users)
    )


# Executions


def execute(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Begin an execution; a contact can be in one execution of a flow at a time."""
    to = str(request.params["To"])
    running = _running(state, request, to)
    if running is not None:
        if request.route.entry.package == "studio.v1":
            return state, reply_with(request, running)
        details = {"conflicting_execution_sid": running["sid"]}
        message = f"Execution {running['sid']} is already active for this contact"
        raise refused(20409, message, status=409, details=details)
    flow = state.row(request.place.collection.rpartition("/")[0])
    members, hidden = members_from_params(request, state.now)
    context = _context(request)
    revision = _latest(state, flow)
    version = None if revision is None else revision["revision"]
    changes = {"context": context, "contact_channel_address": to, "status": "active", "flow_version": version}
    state, row = created(state, request, {**members, **changes}, hidden)
    state = _emitted(state, row, "started")
    return state.later(timedelta(0), Due(kind="studio.run", key=row.key)), reply_with(request, row)


def _emitted(state: State, row: Row, event: str) -> State:
    """Return the state after sending an event of an execution to Event Streams."""
    data = {
        "account_sid": row.account,
        "flow_sid": row["context"]["flow"]["flow_sid"],
        "execution_sid": row["sid"],
        "contact_channel_address": row["contact_channel_address"],
        "status": event,
    }
    return emitted(state, row.account, f"com.twilio.studio.flow.execution.{event}", data)


def _running(state: State, request: ParsedRequest, to: str) -> Row | None:
    """Return the active execution of a contact, if any."""
    rows = state.rows(request.place.collection, newest_first=True)
    return next((row for row in rows if row["status"] == "active" and row["contact_channel_address"] == to), None)


def _context(request: ParsedRequest) -> dict[str, Any]:
    params = request.params
    parameters: dict[str, Any] = params.get("Parameters") or {}
    channel = {"address": params["From"], "type": "api"}
    flow = {
        "flow_sid": request.place.path["FlowSid"],
        "data": parameters,
        "variables": {},
        "channel": channel,
    }
    trigger = {"request": {"to": params["To"], "from": params["From"], "parameters": parameters}}
    contact = {"channel": {"address": params["To"], "type": "api"}}
    return {"flow": flow, "contact": contact, "trigger": trigger, "widgets": {}}


def _latest(state: State, flow: Row | None) -> Row | None:
    """Return the revision to run: the latest published one, or else the latest draft."""
    if flow is None:
        return None
    rows = list(state.rows(f"{flow.key}/Revisions", newest_first=True))
    return next((row for row in rows if row["status"] == "published"), rows[0] if rows else None)


def update_execution(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """End an execution, which cannot become active again."""
    row = requested_row(state, request)
    if str(request.params["Status"]).lower() == "active" and row["status"] == "ended":
        raise refused(20001, "Invalid parameter Status: an ended execution cannot become active again")
    state, row = updated(state, request)
    return state, reply_with(request, row)


def fetch_context(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with the context of an execution or of one of its steps."""
    row = state.row(request.place.collection.rpartition("/")[0])
    if row is None:
        raise not_found(request.path)
    here = Row(key=request.place.key, created=row.created, updated=row.updated, members={"context": row["context"]})
    return state, reply_with(request, here)


# Steps


def _run(state: State, due: Due) -> State:
    """Run an execution from its trigger, up to the first widget that needs somebody else."""
    row = state.row(due.key)
    flow = None if row is None else state.row(row.collection.rpartition("/")[0])
    revision = _latest(state, flow)
    if row is None or revision is None or row["status"] != "active":
        return state
    definition = cast("Document", revision["definition"] if isinstance(revision["definition"], Mapping) else {})
    widgets = {str(widget.get("name")): widget for widget in _states(definition)}
    current, event, last = widgets.get(str(definition.get("initial_state"))), "incomingRequest", ""
    for _ in range(_MOST_STEPS):
        if current is None or row["status"] != "active":
            break
        following = _next(current, event)
        state, row, last = _stepped(state, row, current, event, following, last)
        if following is None:
            state, row = state.change(row, status="ended")
            return _emitted(state, row, "ended")
        current = widgets.get(following)
        if current is None or current.get("type") not in _WIDGETS:
            return state
        state, row, event = _WIDGETS[str(current["type"])](state, row, current)
    return state


def _next(widget: Document, event: str) -> str | None:
    found = (each.get("next") for each in _list(widget.get("transitions")) if each.get("event") == event)
    following = next(found, None)
    return None if following is None else str(following)


def _stepped(
    state: State, row: Row, widget: Document, event: str, following: str | None, last: str
) -> tuple[State, Row, str]:
    """Return the state with a new step of an execution, the execution, and the step's SID."""
    state, sid = state.sid("FT")
    execution = "engagement_sid" if "/Engagements/" in row.key else "execution_sid"
    members = {
        "sid": sid,
        execution: row["sid"],
        "flow_sid": row["context"]["flow"]["flow_sid"],
        "name": event,
        "type": widget.get("type"),
        "transitioned_from": widget.get("name"),
        "transitioned_to": following or "Ended",
        "parent_step_sid": last or None,
        "context": row["context"],
    }
    state, _ = state.add(f"{row.key}/Steps/{sid}", members)
    return state, row, sid


def _filled(text: Any, context: Document) -> str:
    """Return a text with the names in double braces replaced by their values in the context."""

    def value(match: re.Match[str]) -> str:
        found: Any = context
        for part in match[1].split("."):
            found = cast("Document", found).get(part) if isinstance(found, Mapping) else None
        return "" if found is None else str(found)

    return _BRACED.sub(value, str(text))


def _result_stored(state: State, row: Row, widget: Document, result: Document) -> tuple[State, Row]:
    context = row["context"]
    widgets = {**context["widgets"], str(widget["name"]): result}
    return state.change(row, context={**context, "widgets": widgets})


def _set_variables(state: State, row: Row, widget: Document) -> tuple[State, Row, str]:
    context = row["context"]
    properties = cast("Document", widget.get("properties") or {})
    variables = {**context["flow"]["variables"]}
    for pair in _list(properties.get("variables")):
        variables[str(pair.get("key"))] = _filled(pair.get("value"), context)
    state, row = state.change(row, context={**context, "flow": {**context["flow"], "variables": variables}})
    return state, row, "next"


def _send_message(state: State, row: Row, widget: Document) -> tuple[State, Row, str]:
    context = row["context"]
    properties = cast("Document", widget.get("properties") or {})
    members = {
        "from": _filled(properties.get("from") or "{{flow.channel.address}}", context),
        "to": _filled(properties.get("to") or "", context) or row["contact_channel_address"],
        "body": _filled(properties.get("body") or "", context),
        "direction": "outbound-api",
        "status": "queued",
    }
    state, message = add_message(state, row.account, members, {})
    state = state.later(NEXT["queued"][1], Due(kind="messages.progress", key=message.key))
    outbound = {"Sid": message["sid"], "To": message["to"], "From": message["from"], "Body": message["body"]}
    state, row = _result_stored(state, row, widget, {"message": outbound})
    return state, row, "sent"


_WIDGETS: Final[Mapping[str, Callable[[State, Row, Document], tuple[State, Row, str]]]] = {
    "send-message": _send_message,
    "set-variables": _set_variables,
}


def _executions() -> Iterator[tuple[str, Behaviour]]:
    for package, kind in (("studio.v2", "Execution"), ("studio.v1", "Execution"), ("studio.v1", "Engagement")):
        yield f"{package}.Create{kind}", execute
        yield f"{package}.Update{kind}", update_execution
        yield f"{package}.Fetch{kind}Context", fetch_context
    for step in ("studio.v2.FetchExecutionStep", "studio.v1.FetchExecutionStep", "studio.v1.FetchStep"):
        yield f"{step}Context", fetch_context


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "studio.v2.CreateFlow": create_flow,
    "studio.v2.UpdateFlow": update_flow,
    "studio.v2.UpdateFlowValidate": validate,
    "studio.v2.FetchFlowRevision": fetch_revision,
    "studio.v2.FetchTestUser": keep_test_users,
    "studio.v2.UpdateTestUser": keep_test_users,
    "studio.v1.FetchFlow": fetch_old,
    "studio.v1.ListFlow": list_old,
    **dict(_executions()),
}

CODES: Final[Mapping[str, Mapping[str, int]]] = {
    f"studio.{version}.Create{kind}": {"": 81023}
    for version, kind in (("v2", "Execution"), ("v1", "Execution"), ("v1", "Engagement"))
}

RULES: Final[Mapping[str, Callable[[State, Due], State]]] = {"studio.run": _run}
