"""TaskRouter capabilities: their sids, policies and claims, and reading those of other libraries."""

from __future__ import annotations

import inspect
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import attrs
import pytest

from tests.tracebacks import SECRET, frame_variables
from twilio_fp.auth import AuthToken
from twilio_fp.errors import MalformedTokenError, UsageError
from twilio_fp.tokens import Policy, TaskQueueCapability, WorkerCapability, WorkspaceCapability
from twilio_fp.tokens.claims import read_times
from twilio_fp.tokens.taskrouter import taskrouter_capability, taskrouter_capability_from_claims

API = "https://taskrouter.twilio.com/v1/Workspaces/WS1"
EVENTS = "https://event-bridge.twilio.com/v1/wschannels/AC1"
SIDS: dict[str, Any] = {"account_sid": "AC1", "workspace_sid": "WS1"}
WORKSPACE = WorkspaceCapability(**SIDS)
WORKER = WorkerCapability(**SIDS, worker_sid="WK1")
QUEUE = TaskQueueCapability(**SIDS, task_queue_sid="WQ1")
KEY = AuthToken(account_sid="AC1", token="0123456789abcdef0123456789abcdef")
ALL = (WORKSPACE, WORKER, QUEUE)
NOTHING: Any = {}
untyped: Any = WorkerCapability
"""Untyped, as for callers without a type checker."""


def read(claims: dict[str, Any]) -> Any:
    return taskrouter_capability_from_claims({}, claims, read_times(claims))


def payload(capability: Any, issued: int = 1000) -> dict[str, Any]:
    claims: dict[str, Any] = json.loads(capability.unsigned(KEY, issued)[1])
    return claims


@pytest.mark.parametrize(
    ("capability", "channel", "resource", "fetched"),
    [
        (WORKSPACE, "WS1", API, []),
        (WORKER, "WK1", f"{API}/Workers/WK1", ["Activities", "Tasks/**", "Workers/WK1/Reservations/**"]),
        (QUEUE, "WQ1", f"{API}/TaskQueues/WQ1", []),
    ],
)
def test_events_and_the_resource_are_allowed_by_default(
    capability: Any, channel: str, resource: str, fetched: list[str]
) -> None:
    assert (capability.channel_id, capability.resource_url, capability.workspace_url) == (channel, resource, API)
    assert capability.policies == (
        Policy(f"{EVENTS}/{channel}", "GET"),
        Policy(f"{EVENTS}/{channel}", "POST"),
        Policy(resource, "GET"),
        *[Policy(f"{API}/{path}", "GET") for path in fetched],
    )
    assert (capability.ttl, capability.nbf, capability.friendly_name) == (timedelta(hours=1), None, None)
    assert capability.algorithms == ("HS256",)


@pytest.mark.parametrize("capability", ALL)
def test_its_claims_contain_its_channel(capability: Any) -> None:
    claims, channel = payload(capability), capability.channel_id
    own = {"WK": {"worker_sid": "WK1"}, "WQ": {"taskqueue_sid": "WQ1"}, "WS": {}}[channel[:2]]
    assert {name: value for name, value in claims.items() if name not in {"policies", "iss", "exp", "iat"}} == {
        "version": "v1",
        "friendly_name": channel,
        "account_sid": "AC1",
        "channel": channel,
        "workspace_sid": "WS1",
        **own,
    }
    assert claims["policies"] == [
        json.loads(json.dumps(policy.to_payload(), default=dict)) for policy in capability.policies
    ]
    assert (claims["iss"], claims["exp"]) == ("AC1", 4600)


@pytest.mark.parametrize("capability", ALL)
def test_a_friendly_name_is_stated_unless_it_is_the_sid(capability: Any) -> None:
    named = attrs.evolve(capability, friendly_name="Ann")
    assert (named.friendly_name, payload(named)["friendly_name"]) == ("Ann", "Ann")
    assert attrs.evolve(capability, friendly_name=capability.channel_id) == capability
    assert attrs.evolve(capability, friendly_name=capability.channel_id).friendly_name is None


@pytest.mark.parametrize("name", ["account_sid", "workspace_sid", "worker_sid", "friendly_name"])
@pytest.mark.parametrize("value", ["", "XX1", 5])
def test_each_sid_must_have_its_prefix(name: str, value: Any) -> None:
    if (name, value) != ("friendly_name", "XX1"):
        with pytest.raises(UsageError, match=f"^{name} must be "):
            untyped(**{**SIDS, "worker_sid": "WK1", name: value})
    with pytest.raises(UsageError, match="task_queue_sid"):
        TaskQueueCapability(**SIDS, task_queue_sid="WK1")


@pytest.mark.parametrize("kind", [WorkspaceCapability, WorkerCapability, TaskQueueCapability])
def test_it_takes_no_positional_argument(kind: Any) -> None:
    kinds = {parameter.kind for parameter in inspect.signature(kind).parameters.values()}
    assert kinds == {inspect.Parameter.KEYWORD_ONLY}


@pytest.mark.parametrize("policies", [5, "GET", [WORKER], [None]])
def test_policies_must_be_policies(policies: Any) -> None:
    with pytest.raises(UsageError, match=r"^policies must "):
        untyped(**SIDS, worker_sid="WK1", policies=policies)


OTHERS = (
    f"{EVENTS}/WK2",
    "https://event-bridge.twilio.com/v1/wschannels/AC2/WK1",
    "https://taskrouter.twilio.com/v1/Workspaces/WS2",
    "https://taskrouter.twilio.com/v1/Workspaces/WS2/Tasks",
    "https://taskrouter.twilio.com/v1/Workspaces/WS11",
    "https://TASKROUTER.twilio.com/v1/Workspaces/WS2",
    "https://taskrouter.twilio.com:443/v1/Workspaces/WS2",
    "https://taskrouter.twilio.com./v1/Workspaces/WS2",
    "http://taskrouter.twilio.com//v1//Workspaces/WS2",
    "https://taskrouter.twilio.com/v1/Workspaces/%57S2",
    "https://taskrouter.twilio.com/v1/Workspaces/WS2/a://b",
)


@pytest.mark.parametrize("url", OTHERS)
def test_policies_of_another_channel_or_workspace_are_refused(url: str) -> None:
    with pytest.raises(UsageError, match=r"^policies must be for WK1 in WS1, got one for another channel or workspace"):
        WorkerCapability(**SIDS, worker_sid="WK1", policies=[Policy(url, "GET")])


@pytest.mark.parametrize(
    "url",
    [
        *(f"{EVENTS}/WK1", f"{EVENTS}/WK1/a", API, f"{API}/Workers/WK2", "https://example.com/v1/Workspaces/WS2"),
        *("https://taskrouter.twilio.com/v1/Workspaces/*", "https://taskrouter.twilio.com/v1/Workspaces"),
        "https://taskrouter.twilio.com/v1/Workspaces/**",
    ],
)
def test_other_policies_are_accepted(url: str) -> None:
    policy = Policy(url, "GET")
    assert WorkerCapability(**SIDS, worker_sid="WK1", policies=policy).policies == (policy,)


def test_only_its_accounts_auth_token_can_sign() -> None:
    other = AuthToken(account_sid="AC2", token="0123456789abcdef0123456789abcdef")
    with pytest.raises(UsageError, match=r"^key must be AC1's auth token, got AC2's$"):
        WORKER.unsigned(other, 1000)
    untyped: Any = "AC1"
    with pytest.raises(UsageError, match="AuthToken"):
        WORKER.unsigned(untyped, 1000)


def test_a_channels_sid_determines_its_class() -> None:
    assert taskrouter_capability("AC1", "WS1", "WS1") == WORKSPACE
    assert taskrouter_capability("AC1", "WS1", "WK1") == WORKER
    assert taskrouter_capability("AC1", "WS1", "WQ1") == QUEUE
    with pytest.raises(
        UsageError, match=r"^channel_id must equal workspace_sid if it is a workspace's sid, got another"
    ):
        taskrouter_capability("AC1", "WS1", "WS2")
    with pytest.raises(
        UsageError, match=r"^channel_id must be a sid that starts with WS, WK or WQ, got 'AC1' \(str\)$"
    ):
        taskrouter_capability("AC1", "WS1", "AC1")
    with pytest.raises(UsageError, match=r"^channel_id must be non-empty text"):
        taskrouter_capability("AC1", "WS1", "")


@pytest.mark.parametrize("capability", ALL)
def test_every_token_is_read_back_as_signed(capability: Any) -> None:
    assert read(payload(capability) | {"iat": 1000}) == capability
    full = attrs.evolve(
        capability, friendly_name="Ann", ttl=timedelta(seconds=90), nbf=datetime(1970, 1, 1, 0, 17, tzinfo=UTC)
    )
    assert read(payload(full) | {"iat": 1000}) == full


def test_policies_are_read_unchanged() -> None:
    claims = payload(WORKER)
    elsewhere = claims | {"policies": [{"url": OTHERS[0], "method": "GET"}]}
    assert [policy.url for policy in read(elsewhere).policies] == [OTHERS[0]]
    assert read(claims | {"policies": [], "friendly_name": ""}).friendly_name is None
    assert read({name: value for name, value in claims.items() if name != "worker_sid"}) == read(claims)
    assert read(claims | {"iat": 1000, "exp": 1007}).ttl == timedelta(seconds=7)
    assert read({name: value for name, value in claims.items() if name != "exp"}).ttl == timedelta(hours=1)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"version": "v2"}, "the claim version: expected 'v1', found 'v2'"),
        ({"version": None}, "the claim version: expected 'v1', found None"),
        ({"policies": None}, "the claim policies: expected 'a list'"),
        ({"policies": [5]}, "the claim policy: expected 'an object'"),
        ({"policies": [NOTHING]}, "a policy: "),
        ({"worker_sid": "WK2"}, "the claim worker_sid: expected 'the channel, WK1', found 'WK2'"),
        ({"taskqueue_sid": "WQ1"}, "the claim taskqueue_sid: expected 'the channel, WK1', found 'WQ1'"),
        ({"channel": 5}, "the claim channel: expected 'text'"),
        ({"channel": None, "worker_sid": None}, "a TaskRouter capability: expected 'valid claims'"),
        ({"account_sid": None}, "a TaskRouter capability: expected 'valid claims'"),
        ({"workspace_sid": ""}, "a TaskRouter capability: expected 'valid claims'"),
        ({"friendly_name": 5}, "the claim friendly_name: expected 'text'"),
    ],
)
def test_invalid_claims_of_a_capability_are_malformed(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(MalformedTokenError, match=f"^{message}"):
        read(payload(WORKER) | changes)


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        (WorkspaceCapability, {}),
        (WorkerCapability, {"worker_sid": "WK1"}),
        (TaskQueueCapability, {"task_queue_sid": "WQ1"}),
    ],
)
def test_a_traceback_keeps_no_refused_value(kind: Any, more: dict[str, str]) -> None:
    assert SECRET not in frame_variables(lambda: kind(**SIDS, **more, friendly_name=SECRET, ttl=timedelta()))
