"""Requests below ``/_fake/`` with which a test in any language controls a fake server, JSON in and out.

``GET /_fake/`` lists them. An invalid request gets a 4xx status and ``{"error": "…"}``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final
from urllib.parse import parse_qsl

from twilio_fp.canonical_json import json_text
from twilio_fp.codec.temporal import encode_instant
from twilio_fp.errors import UsageError
from twilio_fp.http import HttpResponse
from twilio_fp.printable import short_repr
from twilio_fp.record import Record, record
from twilio_fp.testing.fake.accounts import accounts
from twilio_fp.testing.fake.addresses import ReceivedRequest
from twilio_fp.testing.fake.caller import Caller
from twilio_fp.testing.fake.delivery import Delivered
from twilio_fp.testing.fake.fault_lists import faults_of
from twilio_fp.testing.fake.looking import listed
from twilio_fp.testing.fake.shapes import a_list, a_number, a_text, an_object
from twilio_fp.testing.fake.shell import FakeTwilio

__all__ = ["CONTROLS", "PREFIX", "Control", "controlled"]

PREFIX: Final = "/_fake/"
"""The path prefix of control requests."""


@record(kw_only=True)
class Control(Record):
    """One kind of control request.

    Args:
        method: its HTTP method.
        description: what it does, in words.
        parameters: the names of its parameters, in the JSON body or the query.
        run: the implementation, from the fake and the parameters to the response's JSON.
    """

    method: str
    description: str
    parameters: tuple[str, ...] = ()
    run: Callable[[FakeTwilio, Mapping[str, Any]], Any]


def controlled(fake: FakeTwilio, received: ReceivedRequest) -> HttpResponse:
    """Handle a control request, and return the response."""
    path, _, query = received.target.partition("?")
    name = path.removeprefix(PREFIX).strip("/")
    control = CONTROLS.get(name)
    if not name:
        return _json(200, {"controls": {each: _described(it) for each, it in CONTROLS.items()}})
    if control is None:
        return _error(404, f"unknown control {short_repr(name)}: use one of {', '.join(CONTROLS)}")
    if received.method != control.method:
        return _error(405, f"{PREFIX}{name} requires {control.method}, got {received.method}")
    try:
        params = _read_params(control, query, received.body)
        return _json(200, control.run(fake, params))
    except UsageError as error:
        return _error(400, str(error))


def _described(control: Control) -> Mapping[str, Any]:
    return {"method": control.method, "does": control.description, "takes": list(control.parameters)}


def _json(status: int, body: Any) -> HttpResponse:
    return HttpResponse(status, {"Content-Type": "application/json"}, json_text(body).encode())


def _error(status: int, text: str) -> HttpResponse:
    return _json(status, {"error": text})


def _read_params(control: Control, query: str, body: bytes) -> Mapping[str, Any]:
    params: dict[str, Any] = dict(parse_qsl(query, keep_blank_values=True))
    if body:
        try:
            read: Any = json.loads(body)
        except ValueError:
            raise UsageError("the body must be a JSON object, got invalid JSON") from None
        params |= an_object("the body", read)
    unknown = [name for name in params if name not in control.parameters]
    if unknown:
        known = ", ".join(control.parameters) or "none"
        raise UsageError(f"unknown parameter {short_repr(unknown[0])}: this control takes {known}")
    return params


# Implementations


def _now(fake: FakeTwilio) -> dict[str, Any]:
    return {"now": encode_instant(fake.state.now)}


def _advance(fake: FakeTwilio, params: Mapping[str, Any]) -> Any:
    seconds = a_number("seconds", params.get("seconds"))
    known = len(fake.callbacks)
    try:
        by = fake.state.now + timedelta(seconds=seconds) - fake.state.now
    except OverflowError:
        raise UsageError(f"seconds must lead to a time before the year 10000, got {short_repr(seconds)}") from None
    fake.advance(by)
    return {**_now(fake), "callbacks": len(fake.callbacks) - known}


def _run_until_idle(fake: FakeTwilio, params: Mapping[str, Any]) -> Any:
    known = len(fake.callbacks)
    value: Any = params.get("at_most")
    at_most: Any = int(value) if isinstance(value, str) and value.isdigit() else value  # from the query, it is text
    fake.run_until_idle(at_most=at_most)
    return {**_now(fake), "callbacks": len(fake.callbacks) - known}


def _receive_message(fake: FakeTwilio, params: Mapping[str, Any]) -> Any:
    media = [a_text(f"media[{place}]", each) for place, each in enumerate(a_list("media", params.get("media", [])))]
    own = _params(params, "from_", "to", "body", "media", "url")
    url = a_text("url", params["url"]) if params.get("url") is not None else None
    body = params.get("body", "")
    before = fake.state
    received = fake.receive_message(
        from_=a_text("from", params.get("from")),
        to=a_text("to", params.get("to")),
        body=body if body == "" else a_text("body", body),
        media=media,
        url=url,
        **own,
    )
    messages = listed(fake.state, "api.v2010.ListMessage", before)
    return next(message for message in messages if message["sid"] == received.sid)


def _params(params: Mapping[str, Any], *reserved: str) -> dict[str, str]:
    """Return the additional parameters of a request to the application."""
    own = {name: str(value) for name, value in an_object("params", params.get("params", {})).items()}
    clashes = own.keys() & set(reserved)
    if clashes:
        raise UsageError(f"params must have Twilio's parameter names, such as FromCity, got {short_repr(min(clashes))}")
    return own


def _receive_call(fake: FakeTwilio, params: Mapping[str, Any]) -> Any:
    names = {"from": "from_", "to": "to"}
    parties = {names[name]: a_text(name, params[name]) for name in names if name in params}
    extra: dict[str, Any] = {**_params(params, "from_", "to", "url", "sip_credentials")}
    if "url" in params:
        return _call_summary(fake.dial(a_text("url", params["url"]), **parties, **extra))
    if "to" not in params:
        raise UsageError("to or url must be given: the number to call, or the address of a voice document")
    return _call_summary(fake.receive_call(**parties, sip_credentials=params.get("sip_credentials"), **extra))


def _call_summary(caller: Caller) -> Any:
    return {"sid": caller.sid, "status": caller.status, "transcript": str(caller.transcript).splitlines()}


def _caller(fake: FakeTwilio, params: Mapping[str, Any]) -> Caller:
    call = a_text("call", params.get("call"))
    try:
        return fake.caller(call)
    except UsageError:
        raise UsageError(f"call must be the number or SID of a call, got {short_repr(call)}") from None


def _press(fake: FakeTwilio, params: Mapping[str, Any]) -> Any:
    caller = _caller(fake, params)
    caller.press(a_text("digits", params.get("digits")))
    return _call_summary(caller)


def _say(fake: FakeTwilio, params: Mapping[str, Any]) -> Any:
    caller = _caller(fake, params)
    caller.say(a_text("text", params.get("text")))
    return _call_summary(caller)


def _hang_up(fake: FakeTwilio, params: Mapping[str, Any]) -> Any:
    caller = _caller(fake, params)
    caller.hang_up()
    return _call_summary(caller)


def _end_session(fake: FakeTwilio, params: Mapping[str, Any]) -> Any:
    caller = _caller(fake, params)
    caller.end_session(**_params(params))
    return _call_summary(caller)


def _connector(fake: FakeTwilio, params: Mapping[str, Any]) -> Any:
    texts = {name: a_text(name, params[name]) for name in ("error", "connector_error") if name in params}
    fake.connector(a_text("name", params.get("name")), **texts)
    return _now(fake)


def _transcript(fake: FakeTwilio, params: Mapping[str, Any]) -> Any:
    return _call_summary(_caller(fake, params))


def _line(fake: FakeTwilio, params: Mapping[str, Any]) -> Any:
    fake.line(a_text("number", params.get("number")), a_text("outcome", params.get("outcome")))
    return _now(fake)


def _code(fake: FakeTwilio, params: Mapping[str, Any]) -> Any:
    service = a_text("service_sid", params["service_sid"]) if "service_sid" in params else None
    return {"code": fake.code_for(a_text("to", params.get("to")), service)}


def _faults(fake: FakeTwilio, params: Mapping[str, Any]) -> Any:
    faults = faults_of("faults", params.get("faults"))
    fake.fail(*faults)
    return {"faults": len(faults)}


def _messages(fake: FakeTwilio, _given: Mapping[str, Any]) -> Any:
    return {"messages": listed(fake.state, "api.v2010.ListMessage")}


def _log(fake: FakeTwilio, _given: Mapping[str, Any]) -> Any:
    return {"log": list(fake.log), "warnings": list(fake.warnings)}


def _callbacks(fake: FakeTwilio, _given: Mapping[str, Any]) -> Any:
    return {"callbacks": [_delivered(each) for each in fake.callbacks]}


def _delivered(each: Delivered) -> dict[str, Any]:
    return {
        "at": encode_instant(each.at),
        "method": each.request.method,
        "url": each.request.url,
        "params": dict(each.params),
        "status": None if each.response is None else each.response.status,
    }


def _reset(fake: FakeTwilio, params: Mapping[str, Any]) -> Any:
    fake.reset()
    return _summary(fake, params)


def _summary(fake: FakeTwilio, _given: Mapping[str, Any]) -> Any:
    state = fake.state
    sizes = {key: len(rows) for key, rows in state.collections.items() if len(rows)}
    waiting = [(at, item) for at, item in state.agenda if not getattr(item, "in_background", False)]
    return {
        **_now(fake),
        "accounts": [
            {name: row[name] for name in ("sid", "friendly_name", "status", "owner_account_sid")}
            for row in accounts(state)
        ],
        "requests": len(fake.requests),
        "callbacks": len(fake.callbacks),
        "due": len(waiting),
        "next_due": encode_instant(waiting[0][0]) if waiting else None,
        "held": {key: sizes[key] for key in sorted(sizes)},
    }


CONTROLS: Final[Mapping[str, Control]] = {
    "advance": Control(method="POST", description="Let this many seconds pass.", parameters=("seconds",), run=_advance),
    "run-until-idle": Control(
        method="POST",
        parameters=("at_most",),
        description="Let time pass until nothing is pending.",
        run=_run_until_idle,
    ),
    "receive-message": Control(
        method="POST",
        description="Simulate an incoming message; it is delivered to the application configured for the number.",
        parameters=("from", "to", "body", "media", "url", "params"),
        run=_receive_message,
    ),
    "receive-call": Control(
        method="POST",
        description="Simulate an incoming call, to a number or to the address of a voice document.",
        parameters=("from", "to", "url", "sip_credentials", "params"),
        run=_receive_call,
    ),
    "press": Control(
        method="POST",
        description="Press keys in a call as soon as it listens.",
        parameters=("call", "digits"),
        run=_press,
    ),
    "say": Control(
        method="POST",
        description="Say something in a call as soon as it listens.",
        parameters=("call", "text"),
        run=_say,
    ),
    "hang-up": Control(method="POST", description="Hang up.", parameters=("call",), run=_hang_up),
    "end-session": Control(
        method="POST",
        description="End the session to which <Connect> handed a call.",
        parameters=("call", "params"),
        run=_end_session,
    ),
    "transcript": Control(
        method="GET", description="Return what was said and done in a call.", parameters=("call",), run=_transcript
    ),
    "line": Control(
        method="POST",
        description="Set what happens when a number is called.",
        parameters=("number", "outcome"),
        run=_line,
    ),
    "connector": Control(
        method="POST",
        description="Add a payment connector, and set whether it refuses payments.",
        parameters=("name", "error", "connector_error"),
        run=_connector,
    ),
    "code": Control(
        method="GET",
        description="Return the latest code that Verify sent to an address, if it can still be checked.",
        parameters=("to", "service_sid"),
        run=_code,
    ),
    "faults": Control(
        method="POST",
        description="Inject these faults from now on, in place of earlier ones.",
        parameters=("faults",),
        run=_faults,
    ),
    "messages": Control(method="GET", description="Return every message.", run=_messages),
    "callbacks": Control(
        method="GET", description="Return every request that the application received.", run=_callbacks
    ),
    "log": Control(method="GET", description="Return what happened, one line each, and the warnings.", run=_log),
    "state": Control(method="GET", description="Summarise the state and what is due next.", run=_summary),
    "reset": Control(method="POST", description="Restore the initial state.", run=_reset),
}
"""The control requests, by the last part of their paths."""
