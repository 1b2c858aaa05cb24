"""Every REST function of the classic clients makes the same request as its operation, for generated arguments."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import strategies as st

from tests.parity.classic_library import ClassicLibrary, differences, examples
from tools.classic.differences import CASES
from tools.classic.rest import (
    CLIENTS,
    Call,
    Route,
    classic_name,
    collapsed,
    path_params,
    routes,
    sample,
    steps_with,
    write_routes,
)
from twilio_fp import (
    AuthToken,
    Client,
    CreateMessage,
    DeleteMessage,
    FetchMessage,
    HttpRequest,
    ListMessage,
    UsageError,
    evolve,
)
from twilio_fp.canonical_json import json_text
from twilio_fp.interpreter import Interpreter
from twilio_fp.operation.bounds import Bound, bounds_of
from twilio_fp.operation.spec import Param, params_of
from twilio_fp.schema import enumeration

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

KIND = "REST functions: method, host, path, query, form, credentials"
OWN, OTHERS = 10, 1
"""The number of calls of each route on the client's own account or workspace, and on another."""
OTHER = {"RestClient": "AC2", "TaskRouterClient": "WS2"}
ALNUM = "0123456789abcdefABCDEF"
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=12) | st.sampled_from(
    ["a b", "a+b", "ä&=?#/", "100 %", "'\"<>~!()*"]
)


def value_of(param: Param, bound: Bound, cls: Any) -> st.SearchStrategy[Any]:
    kind = param.fact.kind
    if bound.prefixes:
        return st.builds("{}{}".format, st.sampled_from(bound.prefixes), st.text(ALNUM, min_size=1, max_size=32))
    if kind.is_list:
        return st.lists(item_of(param, bound, cls), min_size=max(1, bound.least or 1), max_size=3)
    return item_of(param, bound, cls)


def item_of(param: Param, bound: Bound, cls: Any) -> st.SearchStrategy[Any]:
    kind = param.fact.kind
    if bound.is_url:
        return TEXT.map(lambda text: f"https://example.com/{text.encode().hex()}")
    if kind.name.startswith("enum."):
        return st.sampled_from(enumeration(kind, cls))
    match kind.name:
        case "integer" | "seconds" | "minutes" | "milliseconds":
            return st.integers(bound.least or 0, 1_000 if bound.most is None else bound.most)
        case "number":
            return st.sampled_from([0.5, 1.25, 12.75])
        case "boolean":
            return st.booleans()
        case "date":
            return st.dates().map(lambda day: f"{day:%Y-%m-%d}".zfill(10))
        case "date-time":
            return st.datetimes().map(lambda at: f"{at.replace(microsecond=0).isoformat()}Z")
        case "json-text":
            return st.dictionaries(st.text("abc", min_size=1), st.integers(-9, 9)).map(json_text)
        case "twiml":
            return st.just("<Response><Say>Hi</Say></Response>")
        case "string" | "secret" | "joined":
            return TEXT if bound.most is None else TEXT.map(lambda text: text[: bound.most])
    raise AssertionError(kind)


@st.composite
def calls(draw: st.DrawFn, route: Route) -> Call:
    cls = route.entry.load()
    bounds: Mapping[str, Bound] = bounds_of(cls)
    shown = sample(cls, fixed=route.fixed)
    params = [param for param in params_of(cls) if param.location in {"form", "query"}]
    optional = [param for param in params if not param.fact.kind.is_map and param.fact.kind.name != "numbered"]
    optional = [param for param in optional if not param.fact.kind.name.startswith("prefixed.")]
    required = {param for param in params if param.fact.attribute in shown.keywords}
    chosen = draw(st.lists(st.sampled_from(optional), max_size=4, unique=True)) if optional else []
    values = {param: draw(value_of(param, bounds.get(param.fact.attribute, Bound()), cls)) for param in params
             if param in required or param in chosen}  # fmt: skip
    path = tuple([str(draw(value_of(param, bounds.get(param.fact.attribute, Bound()), cls)))
                  if bounds.get(param.fact.attribute, Bound()).prefixes else text
                  for param, text in zip(path_params(cls), shown.path, strict=True)])  # fmt: skip
    path = (*path[: len(path) - len(route.fixed)], *route.fixed)
    keywords: dict[str, Any] = {param.fact.attribute: value for param, value in values.items()}
    params_sent = {classic_name(param.fact.wire): value for param, value in values.items()}
    if route.method != "DELETE" and draw(st.booleans()):
        unknown_text = draw(TEXT)
        keywords["extra"] = {"NewName": unknown_text}
        params_sent["newName"] = unknown_text
    return Call(path, params_sent or None, keywords)


INTERPRETER = Interpreter(AuthToken(account_sid="AC1", token="t"), workspace_sid="WS1")


def request_of(route: Route, call: Call, other: str | None) -> HttpRequest:
    """Return the request that this library sends."""
    cls = route.entry.load()
    path: list[Any] = list(call.path)
    if any(param.fact.wire == "WorkspaceSid" and param.location == "path" for param in params_of(cls)):
        return INTERPRETER.prepare(cls(other, *path, **call.keywords))
    return evolve(INTERPRETER, account_sid=other).prepare(cls(*path, **call.keywords))


def command_for(route: Route, call: Call, other: str | None) -> dict[str, Any]:
    """Return the request to the classic library's process."""
    steps = route.own if other is None else route.other
    assert steps is not None
    arguments = (*call.path[: len(call.path) - len(route.fixed)], *([route.period] if route.period else ()))
    reached = steps_with(steps, arguments if other is None else (other, *arguments))
    return {"client": route.client, "account": "AC1", "token": "t", "steps": reached, "params": call.params}


Request = tuple[str, str, str, list[tuple[str, str]], list[tuple[str, str]], str | None]


def ours(request: HttpRequest) -> Request:
    parts = urlsplit(request.url)
    return (
        request.method,
        parts.netloc,
        unquote(parts.path),
        pairs(parts.query),
        pairs(request.body.decode()),
        request.headers.reveal("Authorization"),
    )


def theirs(answer: dict[str, Any]) -> Request:
    value = answer["value"]
    path, _, query = value["path"].partition("?")
    assert value["contentType"] in (None, "application/x-www-form-urlencoded; charset=utf-8")
    indexed = re.compile(r"\[\d+\]$")  # see the difference "list-in-query"
    query_pairs = [(indexed.sub("", name), text) for name, text in pairs(query)]
    # Paths are compared decoded: see the difference "path-encoded".
    return value["method"], value["host"], unquote(path), query_pairs, pairs(value["body"]), value["authorization"]


def pairs(text: str) -> list[tuple[str, str]]:
    """Return the pairs of a query or a form, sorted by name; the values of one name keep their order."""
    return sorted(parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text)), key=lambda pair: pair[0])


def test_the_routes_are_those_of_the_library(library: ClassicLibrary) -> None:
    found = collapsed(library.ask("functions"))
    if "UPDATE_GOLDEN" in os.environ:
        write_routes(found)
        routes.cache_clear()
    assert tuple(found) == routes()
    assert len(routes()) == 259


def test_each_route_has_one_operation() -> None:
    found = [route.entry for route in routes()]
    repeated = {"FetchMember", "UpdateMember", "ListUsageRecordDaily"}  # once for each client, and for each period
    assert {one.name for one in found if found.count(one) > 1} == repeated
    assert {one.package for one in found} == set(CLIENTS.values())


def test_every_function_makes_the_same_request_as_its_operation(
    library: ClassicLibrary, record_property: Callable[[str, object], None]
) -> None:
    cases: list[tuple[Route, Call, str | None]] = []
    for route in routes():
        cases += [(route, call, None) for call in examples(calls(route), OWN)]
        if route.other is not None:
            cases += [(route, call, OTHER[route.client]) for call in examples(calls(route), OTHERS)]
    answers = library.ask_all("rest", [command_for(*one) for one in cases])
    requests = [ours(request_of(*one)) for one in cases]
    assert differences(zip(cases, requests, strict=True), map(theirs, answers), lambda one, other: one == other) == []
    record_property("compared", f"{KIND}: {len(cases):,}")
    assert len(cases) == CASES[KIND]


# --- the differences, by name


def sent_by(library: ClassicLibrary, code: str) -> Request:
    return theirs(library.ask("code", code=code))


def test_delete_body(library: ClassicLibrary) -> None:
    *_, query, form, _ = sent_by(library, 'client.messages("SM1").delete({Reason: "x"})')
    assert (query, form) == ([], [("Reason", "x")])
    *_, query, form, _ = ours(INTERPRETER.prepare(DeleteMessage("SM1", extra={"Reason": "x"})))
    assert (query, form) == ([("Reason", "x")], [])


def test_path_encoded(library: ClassicLibrary) -> None:
    value = library.ask("code", code='client.messages("SM1/Media?a=b").get()')["value"]
    assert value["path"] == "/2010-04-01/Accounts/AC1/Messages/SM1/Media?a=b.json"
    assert INTERPRETER.prepare(FetchMessage("SM1/Media?a=b")).url.endswith("/Messages/SM1%2FMedia%3Fa%3Db.json")


def test_list_in_query(library: ClassicLibrary) -> None:
    value = library.ask("code", code='client.messages.list({to: ["a", "b"]})')["value"]
    assert value["path"].endswith("?To%5B0%5D=a&To%5B1%5D=b")
    assert INTERPRETER.prepare(ListMessage(extra={"To": ["a", "b"]})).url.endswith("?To=a&To=b")


def test_typed(library: ClassicLibrary) -> None:
    assert sent_by(library, 'client.messages.create({to: "+1", bodie: 5})')[4]
    untyped: Any = CreateMessage
    with pytest.raises(TypeError, match="bodie"):
        untyped(to="+15558675310", from_="+15017122661", bodie="Hi")
    with pytest.raises(UsageError, match="body"):
        untyped(to="+15558675310", from_="+15017122661", body=5)


@pytest.mark.parametrize("name", ["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_WORKSPACE_SID"])
def test_a_client_uses_the_same_environment_variables(library: ClassicLibrary, name: str) -> None:
    environ = {"TWILIO_ACCOUNT_SID": "AC1", "TWILIO_AUTH_TOKEN": "t", "TWILIO_WORKSPACE_SID": "WS1"}
    client = Client.from_environ(environ)
    credentials = client.credentials
    assert isinstance(credentials, AuthToken)
    expected = [credentials.account_sid, credentials.token.reveal(), client.workspace_sid]
    assert library.ask("environ", code="new twilio.TaskRouterClient()", environ=environ)["value"] == expected
    del environ[name]
    assert "error" in library.ask("environ", code="new twilio.TaskRouterClient()", environ=environ)
