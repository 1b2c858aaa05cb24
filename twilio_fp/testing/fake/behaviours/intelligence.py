"""Intelligence v3: configurations of rules, and language operators with their versions.

Not modelled: results, which only conversations produce, and running rules; a rule's execution is accepted.

Source: https://www.twilio.com/docs/conversational-intelligence
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import not_found, refused
from twilio_fp.testing.fake.resources import Behaviour, delete, reply_with, requested_row
from twilio_fp.testing.fake.state import NOTHING, Row, State

__all__ = ["BEHAVIOURS", "initialize"]

_PLANE: Final = "intelligence/v3/ControlPlane"
_UNKNOWN: Final = 70001
_MOST_RULES: Final = 5
_MOST_OPERATORS: Final = 5
_MOST_TRIGGERS: Final = 1
_MOST_ACTIONS: Final = 2
_TWILIOS: Final[Mapping[str, str]] = {"Sentiment": "CLASSIFICATION", "Summary": "TEXT"}
_HEADERS: Final = frozenset({"If-Match", "Idempotency-Key"})


def initialize(state: State, account: str) -> State:
    """Return the state after giving an account Twilio's own operators."""
    if len(state.collection(f"{account}/{_PLANE}/Operators")):
        return state
    for name, output in _TWILIOS.items():
        state, sid = state.sid("intelligence_operator_")
        members: dict[str, Any] = {"author": "TWILIO", "displayName": name, "outputFormat": output, "prompt": None}
        state, _ = _written(state, f"{account}/{_PLANE}/Operators/{sid}", {"id": sid, **members, "version": 1})
    return state


def _written(state: State, key: str, members: Mapping[str, Any]) -> tuple[State, Row]:
    """Return the state with an operator and its new version, and the operator."""
    row = state.row(key)
    state, row = state.add(key, members) if row is None else state.change(row, **members)
    version = {**row.members, "status": "ACTIVE"}
    return state.add(f"{key}/Versions/{row['version']}", version)[0], row


def _body_params(request: ParsedRequest) -> dict[str, Any]:
    return {name: value for name, value in request.params.items() if name not in _HEADERS}


def _list(value: Any) -> list[Mapping[str, Any]]:
    items = cast("list[Any]", value) if isinstance(value, list) else []
    return [cast("Mapping[str, Any]", each) if isinstance(each, Mapping) else NOTHING for each in items]


# Operators


def create_operator(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create the first version of an operator."""
    params = _body_params(request)
    sid = str(params.get("id") or "")
    if not sid:
        state, sid = state.sid("intelligence_operator_")
    key = f"{request.place.collection}/{sid}"
    if state.row(key) is not None:
        raise refused(20409, f"Operator {sid} already exists", status=409)
    state, row = _written(state, key, {**params, "id": sid, "author": params.get("author") or "SELF", "version": 1})
    return state, reply_with(request, row)


def _own(state: State, request: ParsedRequest) -> Row:
    """Return the operator that a request names, which must be the account's own and match ``If-Match``."""
    row = requested_row(state, request)
    if row["author"] == "TWILIO":
        raise not_found(request.path)
    version = str(request.params.get("If-Match") or "*").removeprefix("W/").strip('"')
    if row["version"] is not None and version not in ("*", str(row["version"])):
        raise refused(20412, f"If-Match is {version}, but the version is {row['version']}", status=412)
    return row


def update_operator(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create the next version of an operator."""
    row = _own(state, request)
    changes = {**_body_params(request), "id": row["id"], "version": int(row["version"] or 0) + 1}
    state, row = _written(state, row.key, changes)
    return state, reply_with(request, row)


def delete_operator(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete one of the account's own operators."""
    _own(state, request)
    return delete(state, request)


def fetch_operator(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with an operator, and its version as the ETag."""
    row = requested_row(state, request)
    reply = reply_with(request, row)
    return state, Reply(reply.status, reply.body, (("ETag", f'"{row["version"]}"'),))


# Configurations


def _rules(state: State, request: ParsedRequest) -> tuple[State, list[dict[str, Any]]]:
    """Return the state and a request's rules, validated and with identifiers."""
    rules = _list(request.params.get("rules"))
    if len(rules) > _MOST_RULES:
        raise refused(20001, f"rules must have at most {_MOST_RULES} items")
    results: list[dict[str, Any]] = []
    for rule in rules:
        operators = _list(rule.get("operators"))
        if not 1 <= len(operators) <= _MOST_OPERATORS:
            raise refused(20001, f"rules[].operators must have 1 to {_MOST_OPERATORS} items")
        if len(_list(rule.get("triggers"))) > _MOST_TRIGGERS or len(_list(rule.get("actions"))) > _MOST_ACTIONS:
            raise refused(20001, f"A rule has at most {_MOST_TRIGGERS} trigger and {_MOST_ACTIONS} actions")
        for each in operators:
            if state.row(f"{request.account}/{_PLANE}/Operators/{each.get('id')}") is None:
                raise refused(_UNKNOWN, f"Operator {each.get('id')} does not exist", status=400)
        sid = rule.get("id")
        if not sid:
            state, sid = state.sid("intelligence_configurationrule_")
        results.append({**rule, "id": sid})
    return state, results


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a configuration."""
    state, rules = _rules(state, request)
    state, sid = state.sid("intelligence_configuration_")
    members = {**_body_params(request), "id": sid, "accountId": request.account, "rules": rules, "version": 1}
    state, row = state.add(f"{request.place.collection}/{sid}", members)
    return state, reply_with(request, row)


def update(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Replace a configuration with its next version."""
    row = requested_row(state, request)
    state, rules = _rules(state, request)
    params = {"description": None, **_body_params(request)}
    state, row = state.change(row, **{**params, "rules": rules, "version": int(row["version"] or 0) + 1})
    return state, reply_with(request, row)


def execute(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Accept the execution of a configuration's rule."""
    sid = request.params["intelligenceConfigurationId"]
    row = state.row(f"{request.account}/{_PLANE}/Configurations/{sid}")
    if row is None or all(rule.get("id") != request.params["ruleId"] for rule in _list(row["rules"])):
        raise refused(20404, f"Rule {request.params['ruleId']} was not found", status=404)
    return state, Reply(202)


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "intelligence.v3.CreateConfiguration": create,
    "intelligence.v3.UpdateConfiguration": update,
    "intelligence.v3.CreateOperator": create_operator,
    "intelligence.v3.FetchOperator": fetch_operator,
    "intelligence.v3.UpdateOperator": update_operator,
    "intelligence.v3.DeleteOperator": delete_operator,
    "intelligence.v3.CreateRuleExecution": execute,
}
