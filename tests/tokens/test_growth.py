"""The cost of reading untrusted text is linear in its length: work is counted, not timed."""

from __future__ import annotations

import json
import sys
import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import twilio_fp
from twilio_fp import tokens
from twilio_fp.errors import TwilioError
from twilio_fp.http import HttpRequest
from twilio_fp.taskrouter import WorkflowConfiguration
from twilio_fp.tokens import jws
from twilio_fp.tokens.client_validation import canonical_request

if TYPE_CHECKING:
    from collections.abc import Callable

HOUSE = str(Path(twilio_fp.__file__).parent)
NAMES = {"iss": "AC1", "sub": "AC1", "exp": 1704110461, "iat": 1704110400}
ACCESS, PKRV = [("cty", "twilio-fpa;v=1")], [("cty", "twilio-pkrv;v=1"), ("kid", "CR1")]


def work(read: Callable[[], object]) -> int:
    """Return the number of this package's bytecode instructions run, plus the most bytes that each can process."""
    steps = 0

    def trace(frame: Any, event: str, _: Any) -> Any:
        nonlocal steps
        if not frame.f_code.co_filename.startswith(HOUSE):
            return None
        frame.f_trace_opcodes = True
        now, most = tracemalloc.get_traced_memory()
        steps += 1 + max(most - before[0], 0)
        tracemalloc.reset_peak()
        before[0] = now
        return trace

    traced, was_tracing = sys.gettrace(), tracemalloc.is_tracing()
    if not was_tracing:
        tracemalloc.start()
    before = [tracemalloc.get_traced_memory()[0]]
    tracemalloc.reset_peak()
    sys.settrace(trace)
    try:
        read()
    except TwilioError:
        pass
    finally:
        sys.settrace(traced)
        if not was_tracing:
            tracemalloc.stop()
    return steps


def signed(claims: dict[str, Any], header: list[tuple[str, str]] | None = None) -> str:
    return jws.sign(json.dumps({**NAMES, **claims}).encode(), "secret", header=header or [])


def access(**grants: Any) -> Callable[[], object]:
    jwt = signed({"grants": {"identity": "a", **grants}}, ACCESS)
    return lambda: tokens.read_unverified(jwt)


def client(scope: str) -> Callable[[], object]:
    jwt = signed({"scope": scope})
    return lambda: tokens.read_unverified(jwt)


def taskrouter(**claims: Any) -> Callable[[], object]:
    jwt = signed({"version": "v1", "account_sid": "AC1", "workspace_sid": "WS1", "channel": "WS1", **claims})
    return lambda: tokens.read_unverified(jwt)


def workflow(**routing: Any) -> Callable[[], object]:
    text = json.dumps({"task_routing": {"filters": [], **routing}})
    return lambda: WorkflowConfiguration.from_json(text)


def validation(names: str) -> Callable[[], object]:
    jwt = signed({"hrh": names, "rqh": "0" * 64}, PKRV)
    return lambda: tokens.read_unverified(jwt)


def request(query: str = "", path: str = "", headers: Any = ()) -> Callable[[], object]:
    http_request = HttpRequest("GET", f"https://api.twilio.com/{path}?{query}", [("Authorization", "x"), *headers])
    return lambda: canonical_request(http_request, signed_headers=["authorization", "host", "x"])


POLICY = {"url": "https://a.b/", "method": "GET"}
RULE: dict[str, Any] = {"expression": "1==1", "targets": [{"queue": "WQ1"}]}
OUTGOING = "scope:client:outgoing?appSid=AP1&appParams="

READERS: dict[str, Callable[[int], Callable[[], object]]] = {
    "a name of appParams again and again": lambda n: client(OUTGOING + "%26".join(["a%3D1"] * n)),
    "names of appParams": lambda n: client(OUTGOING + "%26".join([f"a{i}%3D1" for i in range(n)])),
    "a parameter again and again": lambda n: client("scope:client:incoming?" + "&".join(["clientName=a"] * n)),
    "parameters that are not known": lambda n: client(
        "scope:client:incoming?" + "&".join([f"a{i}=" for i in range(n)])
    ),
    "filters": lambda n: client("scope:stream:subscribe?path=/2010-04-01/Events&params=" + "%26".join(["a%3D1"] * n)),
    "incoming names": lambda n: client(" ".join([f"scope:client:incoming?clientName=a{i}" for i in range(n)])),
    "one incoming name": lambda n: client(" ".join(["scope:client:incoming?clientName=a"] * n)),
    "empty scopes": lambda n: client(" " * n),
    "grants": lambda n: access(**{f"g{i}": {} for i in range(n)}),
    "a list of an unknown grant": lambda n: access(x={"a": [1] * n}),
    "a list behind a long name": lambda n: access(x={"a" * (50 * n): [1] * n}),
    "long names within long names": lambda n: access(x={"a" * (20 * n): {"b" * (20 * n): [{"c": 1}] * n}}),
    "names of an unknown grant": lambda n: access(x={f"a{i}": 1 for i in range(n)}),
    "parameters of an application": lambda n: access(
        voice={"outgoing": {"application_sid": "AP1", "params": {f"a{i}": "1" for i in range(n)}}}
    ),
    "fields that a grant does not have": lambda n: access(video={f"a{i}": [1] for i in range(n)}),
    "lists within a list": lambda n: access(player={"a": [[]] * n}),
    "claims": lambda n: taskrouter(policies=[], **{f"a{i}": 1 for i in range(n)}),
    "policies": lambda n: taskrouter(policies=[POLICY] * n),
    "a policy's filter": lambda n: taskrouter(policies=[{**POLICY, "post_filter": {f"a{i}": {} for i in range(n)}}]),
    "a long sid": lambda n: taskrouter(policies=[POLICY] * 30, workspace_sid="WS" + "1" * n, channel="WK" + "1" * n),
    "signed headers": lambda n: validation(";".join([f"a{i}" for i in range(n)])),
    "a signed header": lambda n: validation(";".join(["a"] * n)),
    "rules": lambda n: workflow(filters=[RULE] * (n // 4)),
    "targets": lambda n: workflow(filters=[{**RULE, "targets": RULE["targets"] * (n // 4 + 1)}]),
    "unknown members": lambda n: workflow(**{f"a{i}": [i] for i in range(n)}),
    "a long name of an unknown member": lambda n: workflow(**{"a" * (50 * n): [1] * n}),
    "a query": lambda n: request(query="&".join([f"a{i}=1" for i in range(n)])),
    "dot segments": lambda n: request(path="a/../" * n),
    "segments": lambda n: request(path="a/" * n),
    "a header again and again": lambda n: request(headers=[("X", "1")] * n),
    "brackets of a host": lambda n: request(headers=[("Host", "[" * n + ":" * n)]),
    "base64url": lambda n: lambda: jws.read(f"e30.{'A' * n}."),
    "what is no base64url": lambda n: lambda: jws.read(f"e30.{'A' * n}+."),
    "dots": lambda n: lambda: jws.read("." * n),
    "brackets": lambda n: lambda: tokens.read_unverified(signed({"a": [[]] * n})),
}


@pytest.mark.parametrize("name", READERS)
def test_twice_the_input_takes_at_most_twice_the_work(name: str) -> None:
    work(READERS[name](1))  # the first run also loads modules
    few, some, many = (work(READERS[name](size)) for size in (20, 160, 300))
    assert many - some <= 1.25 * (some - few) + 5_000, (few, some, many)
