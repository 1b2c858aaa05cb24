"""Every REST function of the classic clients beside its operation: the same request, for generated arguments."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import strategies as st

from tests.parity.judge import Judge, cases, differing
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
"""How many calls of each route are tried on the client's own account or workspace, and on another's."""
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
    offered = [param for param in params if not param.fact.kind.is_map and param.fact.kind.name != "numbered"]
    offered = [param for param in offered if not param.fact.kind.name.startswith("prefixed.")]
    needed = {param for param in params if param.fact.attribute in shown.keywords}
    picked = draw(st.lists(st.sampled_from(offered), max_size=4, unique=True)) if offered else []
    given = {param: draw(value_of(param, bounds.get(param.fact.attribute, Bound()), cls)) for param in params
             if param in needed or param in picked}  # fmt: skip
    path = tuple([str(draw(value_of(param, bounds.get(param.fact.attribute, Bound()), cls)))
                  if bounds.get(param.fact.attribute, Bound()).prefixes else text
                  for param, text in zip(path_params(cls), shown.path, strict=True)])  # fmt: skip
    path = (*path[: len(path) - len(route.fixed)], *route.fixed)
    keywords: dict[str, Any] = {param.fact.attribute: value for param, value in given.items()}
    sent = {classic_name(param.fact.wire): value for param, value in given.items()}
    if route.method != "DELETE" and draw(st.booleans()):
        unheard = draw(TEXT)
        keywords["extra"] = {"NewName": unheard}
        sent["newName"] = unheard
    return Call(path, sent or None, keywords)


INTERPRETER = Interpreter(AuthToken(account_sid="AC1", token="t"), workspace_sid="WS1")


def request_of(route: Route, call: Call, other: str | None) -> HttpRequest:
    """Return what this library sends."""
    cls = route.entry.load()
    path: list[Any] = list(call.path)
    if any(param.fact.wire == "WorkspaceSid" and param.location == "path" for param in params_of(cls)):
        return INTERPRETER.prepare(cls(other, *path, **call.keywords))
    return evolve(INTERPRETER, account_sid=other).prepare(cls(*path, **call.keywords))


def asked_of(route: Route, call: Call, other: str | None) -> dict[str, Any]:
    """Return what the classic library is asked to do."""
    steps = route.own if other is None else route.other
    assert steps is not None
    given = (*call.path[: len(call.path) - len(route.fixed)], *([route.period] if route.period else ()))
    reached = steps_with(steps, given if other is None else (other, *given))
    return {"client": route.client, "account": "AC1", "token": "t", "steps": reached, "params": call.params}


Said = tuple[str, str, str, list[tuple[str, str]], list[tuple[str, str]], str | None]


def ours(request: HttpRequest) -> Said:
    parts = urlsplit(request.url)
    return (
        request.method,
        parts.netloc,
        unquote(parts.path),
        pairs(parts.query),
        pairs(request.body.decode()),
        request.headers.reveal("Authorization"),
    )


def theirs(said: dict[str, Any]) -> Said:
    value = said["value"]
    path, _, query = value["path"].partition("?")
    assert value["contentType"] in (None, "application/x-www-form-urlencoded; charset=utf-8")
    indexed = re.compile(r"\[\d+\]$")  # see the difference "list-in-query"
    asked = [(indexed.sub("", name), text) for name, text in pairs(query)]
    # See the difference "path-encoded": what the classic library wrote as it was is what a path is decoded to.
    return value["method"], value["host"], unquote(path), asked, pairs(value["body"]), value["authorization"]


def pairs(text: str) -> list[tuple[str, str]]:
    """Return what a query or a form says; the order of names does not count, that of one name's values does."""
    return sorted(parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text)), key=lambda pair: pair[0])


def test_the_routes_are_those_of_the_library(judge: Judge) -> None:
    found = collapsed(judge.ask("functions"))
    if "UPDATE_GOLDEN" in os.environ:
        write_routes(found)
        routes.cache_clear()
    assert tuple(found) == routes()
    assert len(routes()) == 259


def test_each_route_has_one_operation() -> None:
    found = [route.entry for route in routes()]
    twice = {"FetchMember", "UpdateMember", "ListUsageRecordDaily"}  # by front, and by the period
    assert {one.name for one in found if found.count(one) > 1} == twice
    assert {one.package for one in found} == set(CLIENTS.values())


def test_every_function_makes_the_same_request_as_its_operation(
    judge: Judge, record_property: Callable[[str, object], None]
) -> None:
    made: list[tuple[Route, Call, str | None]] = []
    for route in routes():
        made += [(route, call, None) for call in cases(calls(route), OWN)]
        if route.other is not None:
            made += [(route, call, OTHER[route.client]) for call in cases(calls(route), OTHERS)]
    answers = judge.each("rest", [asked_of(*one) for one in made])
    said = [ours(request_of(*one)) for one in made]
    assert differing(zip(made, said, strict=True), map(theirs, answers), lambda one, two: one == two) == []
    record_property("compared", f"{KIND}: {len(made):,}")
    assert len(made) == CASES[KIND]


# --- the differences, by name


def sent_by(judge: Judge, code: str) -> Said:
    return theirs(judge.ask("code", code=code))


def test_delete_body(judge: Judge) -> None:
    *_, query, form, _ = sent_by(judge, 'client.messages("SM1").delete({Reason: "x"})')
    assert (query, form) == ([], [("Reason", "x")])
    *_, query, form, _ = ours(INTERPRETER.prepare(DeleteMessage("SM1", extra={"Reason": "x"})))
    assert (query, form) == ([("Reason", "x")], [])


def test_path_encoded(judge: Judge) -> None:
    said = judge.ask("code", code='client.messages("SM1/Media?a=b").get()')["value"]
    assert said["path"] == "/2010-04-01/Accounts/AC1/Messages/SM1/Media?a=b.json"
    assert INTERPRETER.prepare(FetchMessage("SM1/Media?a=b")).url.endswith("/Messages/SM1%2FMedia%3Fa%3Db.json")


def test_list_in_query(judge: Judge) -> None:
    said = judge.ask("code", code='client.messages.list({to: ["a", "b"]})')["value"]
    assert said["path"].endswith("?To%5B0%5D=a&To%5B1%5D=b")
    assert INTERPRETER.prepare(ListMessage(extra={"To": ["a", "b"]})).url.endswith("?To=a&To=b")


def test_typed(judge: Judge) -> None:
    assert sent_by(judge, 'client.messages.create({to: "+1", bodie: 5})')[4]
    untyped: Any = CreateMessage
    with pytest.raises(TypeError, match="bodie"):
        untyped(to="+15558675310", from_="+15017122661", bodie="Hi")
    with pytest.raises(UsageError, match="body"):
        untyped(to="+15558675310", from_="+15017122661", body=5)


@pytest.mark.parametrize("name", ["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_WORKSPACE_SID"])
def test_a_client_uses_the_same_environment_variables(judge: Judge, name: str) -> None:
    environ = {"TWILIO_ACCOUNT_SID": "AC1", "TWILIO_AUTH_TOKEN": "t", "TWILIO_WORKSPACE_SID": "WS1"}
    client = Client.from_environ(environ)
    credentials = client.credentials
    assert isinstance(credentials, AuthToken)
    said = [credentials.account_sid, credentials.token.reveal(), client.workspace_sid]
    assert judge.ask("environ", code="new twilio.TaskRouterClient()", environ=environ)["value"] == said
    del environ[name]
    assert "error" in judge.ask("environ", code="new twilio.TaskRouterClient()", environ=environ)
