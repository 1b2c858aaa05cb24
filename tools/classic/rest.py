"""The REST functions of the classic library's seven clients, as routes, and the equivalent operations."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from attrs import frozen

from twilio_fp.operation.bounds import Bound, bounds_of
from twilio_fp.operation.spec import Param, params_of
from twilio_fp.rest import catalogue
from twilio_fp.schema import enumeration

if TYPE_CHECKING:
    from collections.abc import Iterable

    from twilio_fp.operation import Operation

ROUTES: Final = Path(__file__).parent / "routes.json"
CLIENTS: Final = {
    "RestClient": "api.v2010",
    "TaskRouterClient": "taskrouter.v1",
    "IpMessagingClient": "ip_messaging.v1",
    "TrunkingClient": "trunking.v1",
    "PricingClient": "pricing.v1",
    "MonitorClient": "monitor.v1",
    "LookupsClient": "lookups.v1",
}
"""The classic clients, each with the package of its operations."""

Steps: TypeAlias = tuple[Any, ...]
"""The way to a function: names, and lists of arguments for calls."""

_PREFERRED: Final = ("create", "update", "list", "get", "post", "put", "delete")
_PERIODS: Final = {"Usage/Records/{}.json": "Daily"}


@frozen
class Route:
    """One route: the client's functions that call it.

    Args:
        client: the classic client.
        method: the HTTP method.
        url: host and path, ``{}`` for the caller's arguments.
        own: the way to a function of the client's own account or workspace.
        other: the way to one of another account or workspace; None if there is none.
        names: the function's names, of which ``own`` uses the first.
    """

    client: str
    method: str
    url: str
    own: Steps
    other: Steps | None
    names: tuple[str, ...]

    @property
    def entry(self) -> catalogue.OperationEntry:
        """The equivalent operation."""
        return _entries()[self.method, self._url_pattern()]

    def _url_pattern(self) -> str:
        for pattern, period in _PERIODS.items():
            if self.url.endswith(pattern):
                return self.url.replace("{}.json", f"{period}.json")
        return self.url.replace("/Members/Front.json", "/Members/{}.json")

    @property
    def fixed(self) -> tuple[str, ...]:
        """The operation's arguments that are part of the route's name."""
        return ("Front",) if self.url.endswith("/Members/Front.json") else ()

    @property
    def period(self) -> str | None:
        """The period of usage records, an argument there and a separate operation here."""
        return next((period for pattern, period in _PERIODS.items() if self.url.endswith(pattern)), None)


@cache
def _entries() -> dict[tuple[str, str], catalogue.OperationEntry]:
    found = [one for package in CLIENTS.values() for one in catalogue.operations(package)]
    return {(one.method, re.sub(r"\{\w+\}", "{}", f"{one.host}{one.path}")): one for one in found}


def collapsed(functions: Iterable[list[Any]]) -> list[Route]:
    """Return the routes of the library's functions: the path to each, its method and its URL."""
    found: dict[tuple[str, str], list[tuple[str, Steps, bool]]] = {}
    for client, steps, method, url in functions:
        if "{sid}" in url or url.endswith("/WS1"):  # shorthands: getSms(sid), and workspace for workspaces("WS1")
            continue
        pattern = re.sub(r"\{\d+\}", "{}", url)
        url_pattern = re.sub("/(Accounts/AC1|Workspaces/WS1)(?=/)", lambda it: f"/{it[1][:-3]}{{}}", pattern)
        path = tuple([tuple(step) if isinstance(step, list) else step for step in steps])
        found.setdefault((method, url_pattern), []).append((client, path, url_pattern != pattern))
    rows: list[Route] = []
    for (method, url_pattern), candidates in found.items():
        is_list = _is_list(method, url_pattern)
        unwanted = "get" if is_list else "list"
        own = [(steps, client) for client, steps, is_own in candidates if is_own] or [
            (it[1], it[0]) for it in candidates
        ]
        others = [steps for _, steps, is_own in candidates if not is_own] if len(own) < len(candidates) else []
        first, client = min(own, key=lambda one: _sort_key(one[0], unwanted))  # used immediately
        names = {steps[-1] for steps, _ in own if steps[:-1] == first[:-1]} - {first[-1]}
        other = min(others, key=lambda one: _sort_key(one, unwanted)) if others else None  # likewise
        rows.append(Route(client, method, url_pattern, first, other, (first[-1], *sorted(names))))
    return rows


def _sort_key(steps: Steps, unwanted: str) -> tuple[int, int, str]:
    """Return the sort key for the path to show: the shortest, then the most telling name."""
    ranked = [name for name in _PREFERRED if name != unwanted]
    return len(steps), ranked.index(steps[-1]) if steps[-1] in ranked else 99, repr(steps)


def _is_list(method: str, url_pattern: str) -> bool:
    entry = _entries().get((method, url_pattern))
    return entry is not None and entry.name.startswith("List")


def write_routes(routes: Iterable[Route]) -> None:
    """Write the routes to their file, one a line."""
    lines = [json.dumps([one.client, one.method, one.url, one.own, one.other, one.names]) for one in routes]
    ROUTES.write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")


@cache
def routes() -> tuple[Route, ...]:
    """Return every route, in the library's order."""
    rows: list[list[Any]] = json.loads(ROUTES.read_text(encoding="utf-8"))
    return tuple([Route(*row[:3], *[None if it is None else _frozen(it) for it in row[3:]]) for row in rows])


def _frozen(steps: list[Any]) -> Steps:
    return tuple([tuple(step) if isinstance(step, list) else step for step in steps])


# Arguments: by the classic function's names, and by the operation's own.

SAMPLES: Final[dict[str, Any]] = {
    "to": "+15558675310",
    "from_": "+15017122661",
    "body": "Hi",
    "url": "https://example.com/voice",
    "phone_number": "+15558675310",
    "number": "+15558675310",
    "iso_country": "US",
    "country_code": "US",
    "iso_country_code": "US",
    "ip_address": "203.0.113.5",
    "domain_name": "desk.sip.twilio.com",
    "identity": "alice",
    "username": "alice",
    "friendly_name": "Desk",
    "usage_category": "sms",
    "callback_url": "https://example.com/usage",
    "trigger_value": "100",
    "start_date": "2024-01-01",
    "end_date": "2024-01-31",
    "attributes": '{"language":"fr"}',
    "configuration": '{"task_routing":{"filters":[]}}',
    "sip_url": "sip:desk@example.com",
    "last_consumed_message_index": 5,
    "type": "apn",
}


@frozen
class Call:
    """A call of a route: the arguments of the classic function and of the operation.

    Args:
        path: the path arguments, in order, without an account or a workspace.
        params: the classic function's named arguments; None for none.
        keywords: the operation's keyword arguments.
    """

    path: tuple[str, ...]
    params: dict[str, Any] | None
    keywords: dict[str, Any]


def path_params(cls: Any) -> list[Param]:
    """Return the caller's path parameters, without the account of api.v2010 and the workspace, which the client has."""
    return [
        param
        for param in params_of(cls)
        if param.location == "path" and param.fact.wire != "WorkspaceSid" and not _is_open_account(param)
    ]


def _is_open_account(param: Param) -> bool:
    return param.fact.wire == "AccountSid" and not param.fact.required


def classic_name(wire: str) -> str:
    """Return a parameter's name in the classic library, which capitalises the first letter itself."""
    return wire[:1].lower() + wire[1:]


def sample(cls: type[Operation[Any]], *, fixed: tuple[str, ...] = ()) -> Call:
    """Return a call with the required arguments, as the page shows it."""
    bounds = bounds_of(cls)
    path = [_sample_of(param, bounds, cls) for param in path_params(cls)]
    path = [*path[: len(path) - len(fixed)], *fixed]
    needed = [param for param in params_of(cls) if param.location in {"form", "query"} and param.fact.required]
    by_name = {param.fact.attribute: param for param in params_of(cls)}
    needed += [by_name[group[0]] for group in cls.__spec__.groups]
    arguments = {param: _sample_of(param, bounds, cls) for param in needed}
    params = {classic_name(param.fact.wire): value for param, value in arguments.items()}
    return Call(tuple(path), params or None, {param.fact.attribute: value for param, value in arguments.items()})


def _sample_of(param: Param, bounds: dict[str, Bound], cls: Any) -> Any:
    fact = param.fact
    bound = bounds.get(fact.attribute, Bound())
    if bound.prefixes:
        return f"{bound.prefixes[0]}1"
    if fact.kind.is_list:
        return ["x"]
    if fact.kind.name == "boolean":
        return True
    if fact.attribute in SAMPLES:
        return SAMPLES[fact.attribute]
    if fact.kind.name.startswith("enum."):
        return enumeration(fact.kind, cls)[0]
    if fact.attribute.endswith("sid"):
        return f"{_LETTERS.get(fact.attribute, 'XX')}1"
    if bound.is_url:
        return "https://example.com"
    if fact.kind.name in {"integer", "seconds", "minutes", "number"}:
        return max(1, bound.least or 1)
    return "x"


_LETTERS: Final = {
    "call_sid": "CA",
    "credential_list_sid": "CL",
    "ip_access_control_list_sid": "AL",
    "phone_number_sid": "PN",
    "role_sid": "RL",
    "task_queue_sid": "WQ",
    "workflow_sid": "WW",
    "reservation_activity_sid": "WA",
    "assignment_activity_sid": "WA",
}


def steps_with(steps: Steps, arguments: Iterable[str]) -> list[Any]:
    """Return the steps with names in braces replaced by arguments."""
    remaining = iter(arguments)
    return [[next(remaining) for _ in step] if isinstance(step, tuple) else step for step in steps]


def javascript(route: Route, call: Call) -> str:
    """Return the classic code of a call."""
    arguments = (*call.path[: len(call.path) - len(route.fixed)], *([route.period] if route.period else ()))
    code = "client"
    for step in steps_with(route.own, arguments):
        code += f"({', '.join(json.dumps(one) for one in step)})" if isinstance(step, list) else f".{step}"
    members = [f"{_key(name)}: {json.dumps(value)}" for name, value in (call.params or {}).items()]
    return f"{code}({{{', '.join(members)}}})" if members else f"{code}()"


def _key(name: str) -> str:
    return name if re.fullmatch(r"\w+", name) else json.dumps(name)


def python(cls: type[Operation[Any]], call: Call) -> str:
    """Return the operation of a call."""
    path = [f'"{one}"' for one in call.path]
    if path and any(param.fact.wire == "WorkspaceSid" and param.location == "path" for param in params_of(cls)):
        path.insert(0, "None")
    arguments = [*path, *[f"{name}={_literal(value)}" for name, value in call.keywords.items()]]
    return f"{cls.__name__}({', '.join(arguments)})"


def _literal(value: Any) -> str:
    text = repr(value)
    return text if '"' in text else text.replace("'", '"')
