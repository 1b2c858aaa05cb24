"""Each row of the page is run, our code here and the classic code by Node, and the results are compared."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from importlib import import_module
from typing import Any

import pytest

from tests.house import ROOT
from tests.parity import test_rest, test_tokens, test_twiml
from tests.parity.classic_library import NOW, ClassicLibrary
from tools.classic.__main__ import PAGE, page
from tools.classic.differences import CASES, DIFFERENCES
from tools.classic.rest import Route, javascript, python, routes, sample
from tools.classic.rows import SECTIONS, Row
from twilio_fp import (
    ApiKey,
    AuthToken,
    Client,
    HttpRequest,
    HttpResponse,
    shorthand,
    taskrouter,
    tokens,
    twiml,
    webhooks,
    with_response,
)
from twilio_fp.interpreter import Interpreter
from twilio_fp.rest.api.v2010 import FetchMessage, ListMessage
from twilio_fp.transports import Urllib3Transport
from twilio_fp.webhooks import WebhookRequest
from twilio_fp.webhooks.adapters import wsgi

ROWS = [(title, row) for title, rows in SECTIONS.items() for row in rows]
ENVIRON = {"TWILIO_ACCOUNT_SID": "AC1", "TWILIO_AUTH_TOKEN": "token", "TWILIO_WORKSPACE_SID": "WS1"}


class Recorder:
    """A transport that records requests."""

    def __init__(self) -> None:
        self.requests: list[HttpRequest] = []

    def __call__(self, request: HttpRequest) -> HttpResponse:
        self.requests.append(request)
        return HttpResponse(201, body=b'{"messages": [], "calls": []}')


def evaluate(lines: tuple[str, ...], transport: Recorder | None = None) -> Any:
    """Run lines of code, and return the value of the last one, an expression."""
    recorder = transport or Recorder()

    def client_of(*arguments: Any, **settings: Any) -> Client:
        return Client(*arguments, **{"transport": recorder, **settings})

    names: dict[str, Any] = {
        **{name: getattr(module, name) for module in (tokens, taskrouter, shorthand) for name in module.__all__},
        "ApiKey": ApiKey, "AuthToken": AuthToken, "FORM": "application/x-www-form-urlencoded", "UTC": UTC,
        "Client": client_of, "FetchMessage": FetchMessage, "ListMessage": ListMessage, "datetime": datetime,
        "Urllib3Transport": Urllib3Transport, "WebhookRequest": WebhookRequest, "app": lambda *_: [], "wsgi": wsgi,
        "client": client_of(AuthToken(account_sid="AC1", token="t")), "now": datetime.fromtimestamp(NOW, UTC),
        "timedelta": timedelta, "tokens": tokens, "twiml": twiml, "webhooks": webhooks, "with_response": with_response,
    }  # fmt: skip
    client_of.from_environ = Client.from_environ  # type: ignore[attr-defined]
    *first, last = lines
    exec("\n".join(first), names)
    return eval(last, names)


def classic(row: Row) -> str:
    """Return the row's classic code as one expression."""
    *first, last = row.classic
    return f"(() => {{ {'; '.join(first)}; return {last} }})()" if first else last


@pytest.mark.parametrize(("title", "row"), ROWS, ids=[f"{title}: {row.classic[-1]}"[:70] for title, row in ROWS])
def test_a_row_does_what_the_classic_code_does(
    library: ClassicLibrary, monkeypatch: pytest.MonkeyPatch, title: str, row: Row
) -> None:
    for name, value in ENVIRON.items():
        monkeypatch.setenv(name, value)
    recorder = Recorder()
    actual = evaluate(row.ours, recorder)
    match row.compared:
        case "client":
            expected = library.ask("environ", code=classic(row), environ={})["value"]
            credentials = actual.credentials
            assert [credentials.account_sid, credentials.token.reveal(), actual.workspace_sid] == expected
        case "request":
            assert test_rest.ours(recorder.requests[0]) == test_rest.theirs(library.ask("code", code=classic(row)))
        case "superseded":
            method, host, path, *details = test_rest.ours(recorder.requests[0])
            their_method, their_host, their_path, *their_details = test_rest.theirs(
                library.ask("code", code=classic(row))
            )
            assert (method, host, details) == (their_method, their_host, their_details)
            assert path == their_path.replace("/SMS/", "/")
        case "token":
            expected = test_tokens.decode(library.ask("value", code=classic(row))["value"])
            assert with_sorted_scopes_and_policies(test_tokens.decode(actual)) == with_sorted_scopes_and_policies(
                expected
            )
        case "xml":
            assert test_twiml.tree(actual) == test_twiml.tree(library.ask("value", code=classic(row))["value"])
        case "value":
            assert actual == library.ask("value", code=classic(row))["value"], title
        case "runs":
            assert actual is not None
            assert (ROOT / "tests" / "parity" / row.test).is_file()


def with_sorted_scopes_and_policies(decoded: Any) -> Any:
    """Return claims with sorted scopes and policies: see the differences "scope-order" and "policy-order"."""
    header, claims = decoded
    scope = {"scope": sorted(claims["scope"].split(" "))} if "scope" in claims else {}
    policy_texts = [json.dumps(one, sort_keys=True) for one in claims.get("policies", ())]
    policies = {"policies": sorted(policy_texts)} if policy_texts else {}
    return header, {**claims, **scope, **policies}


@pytest.mark.parametrize("route", routes(), ids=lambda route: f"{route.method} {route.url}")
def test_a_route_can_be_called_as_the_page_shows(library: ClassicLibrary, route: Route) -> None:
    cls = route.entry.load()
    call = sample(cls, fixed=route.fixed)
    package = import_module(f"twilio_fp.rest.{route.entry.package}")
    operation = eval(python(cls, call), {cls.__name__: getattr(package, cls.__name__)})
    interpreter = Interpreter(AuthToken(account_sid="AC1", token="t"), workspace_sid="WS1")
    constructor = "twilio.TaskRouterClient" if route.client == "TaskRouterClient" else f"twilio.{route.client}"
    arguments = '"AC1", "t", "WS1"' if route.client == "TaskRouterClient" else '"AC1", "t"'
    code = javascript(route, call).replace("client", f"new {constructor}({arguments})", 1)
    expected = test_rest.theirs(library.ask("code", code=code))
    assert test_rest.ours(interpreter.prepare(operation)) == expected


def test_the_page_matches_the_tables() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "python -m tools.classic"


def test_each_export_of_the_library_has_rows(library: ClassicLibrary) -> None:
    text = " ".join(line for _, row in ROWS for line in row.classic)
    exports = library.ask("value", code="Object.keys(twilio)")["value"]
    assert len(exports) == 17
    assert [name for name in exports if f"twilio.{name}" not in text] == []
    for kind in ("AccessToken", "Capability", "TaskRouterCapability", "TaskRouterWorkerCapability"):
        methods = library.ask("value", code=f"Object.keys(twilio.{kind}.prototype)")["value"]
        public = [name for name in methods if not name.startswith("_")]
        assert [name for name in public if f".{name}(" not in text] == []
    methods_of_client = library.ask("value", code='Object.keys(new twilio.RestClient("AC1", "t"))')["value"]
    shorthands = [name for name in methods_of_client if re.match("send|make|(list|get)[A-Z]", name)]
    assert len(shorthands) == 10
    assert [name for name in shorthands if f"client.{name}(" not in text] == []


def test_each_difference_is_shown_by_a_row_or_a_test() -> None:
    shown = {name for _, row in ROWS for name in row.differences} | {"superseded", "period"}
    text = "".join([path.read_text(encoding="utf-8") for path in (ROOT / "tests" / "parity").glob("*.py")])
    tested = {name for name in DIFFERENCES if f'"{name}"' in text or f"_{name.replace('-', '_')}" in text}
    assert shown <= DIFFERENCES.keys()
    assert DIFFERENCES.keys() - shown - tested == set()


def test_enough_cases_of_every_kind_are_compared() -> None:
    assert sum(CASES.values()) >= 8_000
