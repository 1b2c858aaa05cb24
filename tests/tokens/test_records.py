"""Records of tokens: the arguments that they refuse, and their normalisation."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

import attrs
import pytest

from twilio_fp import errors, tokens
from twilio_fp import json as twilio_json
from twilio_fp.auth import ApiKey, AuthToken
from twilio_fp.errors import MalformedTokenError, UsageError
from twilio_fp.testing.strategies.tokens import access_tokens
from twilio_fp.tokens import encoding, jws
from twilio_fp.tokens.arguments import MAX_JSON_DEPTH

if TYPE_CHECKING:
    from collections.abc import Callable

untyped: Any = tokens
"""Untyped, as for callers without a type checker."""
WORKER = tokens.WorkerCapability(account_sid="AC1", workspace_sid="WS1", worker_sid="WK1")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"identity": ""}, "identity"),
        ({"identity": None}, "identity"),
        ({"identity": 5}, "identity"),
        ({"identity": "\ud800"}, "surrogate"),
        ({"ttl": timedelta()}, "ttl"),
        ({"ttl": timedelta(hours=24, seconds=1)}, "ttl"),
        ({"ttl": 3600}, "timedelta"),
        ({"nbf": datetime(2024, 1, 1, tzinfo=UTC).replace(tzinfo=None)}, "time zone"),
        ({"nbf": 1700000000}, "nbf"),
        ({"region": ""}, "region"),
        ({"jti": ""}, "jti"),
        ({"grants": 5}, "grants"),
        ({"grants": ["video"]}, "AnyGrant"),
        ({"grants": [tokens.VideoGrant(), tokens.VideoGrant(room="a")]}, "grants must have distinct names"),
        ({"grants": [tokens.Grant(key="x"), tokens.Grant(key="x")]}, "grants must have distinct names"),
    ],
)
def test_an_access_token_refuses_invalid_arguments_by_name(change: dict[str, Any], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        untyped.AccessToken(**{"identity": "alice", **change})


def test_equivalent_records_are_equal() -> None:
    grant = tokens.VideoGrant(room="a")
    one = tokens.AccessToken(
        identity="alice",
        grants=iter([grant]),
        ttl=timedelta(seconds=60.9),
        nbf=datetime(2024, 1, 1, 2, 0, 0, 7, tzinfo=timezone(timedelta(hours=2))),
    )
    other = tokens.AccessToken(
        identity="alice", grants=grant, ttl=timedelta(minutes=1), nbf=datetime(2024, 1, 1, tzinfo=UTC)
    )
    assert one == other
    assert hash(one) == hash(other)
    assert tokens.Policy("https://a.b/", "get") == tokens.Policy("https://a.b/", "GET", {}, {}, allow=True)
    assert tokens.Outgoing(application_sid="AP1", params={"a": ["b"]}).params == {"a": "b"}
    assert tokens.Outgoing(application_sid="AP1", params=iter([("a", "1"), ("a", "2")])).params == {"a": ("1", "2")}
    assert tokens.ClientCapability(incoming="alice") == tokens.ClientCapability(incoming=["alice"])


class Role(StrEnum):
    WORKER = "worker"


def test_a_member_of_a_str_enum_becomes_its_text() -> None:
    grant = tokens.TaskRouterGrant(role=Role.WORKER, extra={"x": [Role.WORKER]})
    token = tokens.AccessToken(identity=Role.WORKER, grants=grant)
    assert token == tokens.AccessToken(
        identity="worker", grants=tokens.TaskRouterGrant(role="worker", extra={"x": ["worker"]})
    )
    key, now = ApiKey(account_sid="AC1", key_sid="SK1", secret="s"), datetime(2024, 1, 1, tzinfo=UTC)
    assert tokens.verify(tokens.sign(token, key, now=now), key, now=now).token == token
    assert twilio_json.loads(twilio_json.dumps(token)) == token


def test_a_grant_keeps_its_own_copy() -> None:
    params: dict[str, Any] = {"a": [1, {"b": 2}]}
    grant = tokens.VoiceGrant(outgoing_application_sid="AP1", outgoing_application_params=params)
    params["a"].clear()
    assert grant.outgoing_application_params == {"a": (1, {"b": 2})}
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        grant.endpoint_id = "x"  # type: ignore[misc]


def nested(depth: int) -> Any:
    value: Any = 1
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (float("nan"), "must be a finite number"),
        (float("inf"), "must be a finite number"),
        (2**53, "write it as text"),
        (-(2**53), "write it as text"),
        ({1: "a"}, "names in"),
        ({"a": b"bytes"}, "got bytes"),
        ({"a": {1, 2}}, "got set"),
        ("\udfff", "surrogate"),
        ({"\udfff": 1}, "surrogate"),
        (nested(MAX_JSON_DEPTH), "levels deep"),
        (nested(MAX_JSON_DEPTH + 1), "levels deep"),
    ],
)
def test_a_payload_that_json_would_change_is_refused(value: Any, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        tokens.Grant(key="x", payload={"v": value})


@pytest.mark.parametrize("depth", [65, 90, 101, 500, 9_000])
def test_a_grant_nested_too_deeply_is_malformed_and_the_error_says_so(depth: int) -> None:
    nested = "[" * depth + "]" * depth
    claims = f'{{"iss":"SK1","sub":"AC1","exp":1704110461,"grants":{{"identity":"a","x":{{"y":{nested}}}}}}}'
    jwt = jws.sign(claims.encode(), "secret", header=[("cty", "twilio-fpa;v=1")])
    key = ApiKey(account_sid="AC1", key_sid="SK1", secret="secret")
    with pytest.raises(errors.MalformedTokenError, match="deep"):
        tokens.verify(jwt, key, now=datetime(2024, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize("value", [2**53 - 1, -0.5, None, True, "", {"": []}, nested(MAX_JSON_DEPTH - 1)])
def test_a_payload_that_survives_json_is_accepted(value: Any) -> None:
    grant = tokens.Grant(key="x", payload={"v": value})
    assert tokens.grant_from_payload("x", json.loads(grant.to_json())) == grant


@pytest.mark.parametrize(
    "key", ["voice", "video", "chat", "ip_messaging", "rtc", "data_sync", "task_router", "player", "identity", ""]
)
def test_a_grant_that_has_its_own_class_is_refused(key: Any) -> None:
    with pytest.raises(UsageError, match=r"its own class|identity|key must be non-empty text"):
        tokens.Grant(key=key)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: untyped.VideoGrant(room=""), "room"),
        (lambda: untyped.ChatGrant(service_sid=5), "service_sid"),
        (lambda: untyped.VideoGrant(extra={"room": "a"}), "room"),
        (lambda: untyped.VoiceGrant(extra={"outgoing": {}}), "outgoing"),
        (lambda: untyped.VoiceGrant(incoming_allow="yes"), "incoming_allow"),
        (lambda: untyped.VoiceGrant(outgoing_application_params={"a": 1}), "outgoing_application_sid"),
        (lambda: untyped.PlaybackGrant(grant=None), "mapping"),
        (lambda: untyped.Outgoing(application_sid=""), "application_sid"),
        (lambda: untyped.Outgoing(application_sid="AP1", params={"a": []}), "got an empty one"),
        (lambda: untyped.Outgoing(application_sid="AP1", params=["ab"]), "mapping"),
        (lambda: untyped.Outgoing(application_sid="AP1", params=5), r"\(name, text\) pairs, got int"),
        (lambda: untyped.Outgoing(application_sid="AP1", params=[("a", "1", "2")]), "pairs"),
        (lambda: untyped.Outgoing(application_sid="AP1", params=[("", "1")]), "a name in params"),
        (lambda: untyped.Outgoing(application_sid="AP1", params=[("a", 1)]), "a value in params"),
        (lambda: untyped.EventStream(filters=[("a", None)]), "a value in filters"),
        (lambda: untyped.ClientCapability(incoming=[""]), "incoming"),
        (
            lambda: untyped.ClientCapability(incoming=None),
            "incoming must be text or an iterable of texts, got NoneType",
        ),
        (lambda: untyped.Outgoing(application_sid="AP1", params={"a": 1}), "text or an iterable of texts, got int"),
        (lambda: untyped.taskrouter_capability("AC1", "WS1", None), "channel_id must be non-empty text"),
        (lambda: untyped.ClientCapability(outgoing="AP1"), "Outgoing record"),
        (lambda: untyped.ClientCapability(event_stream={"a": 1}), "EventStream records"),
        (lambda: untyped.ClientCapability(event_stream=5), "EventStream"),
        (lambda: untyped.Policy("", "GET"), "url"),
        (lambda: untyped.Policy("https://a.b/", "GET", allow="yes"), "allow"),
        (
            lambda: untyped.WorkspaceCapability(account_sid="SK1", workspace_sid="WS1"),
            "account_sid must be a sid that starts with AC",
        ),
        (
            lambda: untyped.WorkspaceCapability(account_sid="AC1", workspace_sid="WK1"),
            "workspace_sid must be a sid that starts with WS",
        ),
        (lambda: attrs.evolve(WORKER, worker_sid="WQ1"), "worker_sid must be a sid that starts with WK"),
        (
            lambda: untyped.TaskQueueCapability(account_sid="AC1", workspace_sid="WS1", task_queue_sid="WK1"),
            "task_queue_sid must be a sid that starts with WQ",
        ),
        (lambda: untyped.taskrouter_capability("AC1", "WS1", "WA1"), "WS, WK or WQ"),
        (lambda: untyped.taskrouter_capability("AC1", "WS1", "WS2"), "another workspace"),
        (
            lambda: untyped.allow_activity_updates(untyped.WorkspaceCapability(account_sid="AC1", workspace_sid="WS1")),
            "must be a WorkerCapability",
        ),
        (lambda: access_tokens(min_grants=3, max_grants=2), "max_grants"),
    ],
)
def test_records_refuse_invalid_arguments_by_name(make: Callable[[], object], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        make()


@pytest.mark.parametrize(
    "spelt",
    [
        "https://taskrouter.twilio.com/v1/Workspaces/{}/**",
        "https://TaskRouter.Twilio.com/v1/Workspaces/{}",
        "http://taskrouter.twilio.com/v1/Workspaces/{}",
        "https://taskrouter.twilio.com:443/v1/Workspaces/{}/Tasks",
        "https://taskrouter.twilio.com./v1/Workspaces/{}",
        "https://taskrouter.twilio.com//v1//Workspaces//{}",
        "https://taskrouter.twilio.com/%76%31/Workspaces/{}",
        "https://event-bridge.twilio.com:443/v1/wschannels/AC1/{}",
    ],
)
def test_no_spelling_of_a_url_hides_a_policy_of_another_workspace(spelt: str) -> None:
    def capability(sid: str) -> object:
        return tokens.WorkspaceCapability(
            account_sid="AC1", workspace_sid="WS1", policies=[tokens.Policy(spelt.format(sid), "GET")]
        )

    with pytest.raises(UsageError, match="another channel or workspace"):
        capability("WS2")
    with pytest.raises(UsageError, match="another channel or workspace"):
        capability("%57S2")
    for same in ("WS1", "%57S1"):
        assert capability(same)


@pytest.mark.parametrize(
    "claims",
    [
        {"scope": "scope:client:telepathy"},
        {"scope": "scope:client:incoming"},
        {"scope": "scope:client:incoming?clientName=a&clientName=b"},
        {"scope": "scope:client:incoming?clientName=%FF"},
        {"scope": "scope:client:outgoing?appSid=AP1 scope:client:outgoing?appSid=AP2"},
        {"scope": "scope:client:outgoing?appSid=AP1&x=1"},
        {"scope": "scope:client:outgoing?appSid=AP1&clientName=a&clientName=b"},
        {"scope": "scope:stream:subscribe"},
        {"scope": "scope:stream:subscribe?path=/2010-04-01/Calls"},
        {"scope": "scope:stream:subscribe?path=/2010-04-01/Events&params=a%3D1&appParams=a%3D1"},
        {"scope": 5},
        {"policies": {}, "version": "v1"},
        {"policies": [5], "version": "v1"},
        {"policies": [{"url": "a"}], "version": "v1"},
        {"policies": [{"url": "a", "method": "GET", "x": 1}], "version": "v1"},
        {"policies": [], "version": "v2"},
        {"policies": [], "version": "v1", "workspace_sid": "WS1", "channel": "XX1"},
        {"policies": [], "version": "v1", "workspace_sid": "WS1", "channel": "WK**"},
        {"policies": [], "version": "v1", "workspace_sid": "WS1/../*", "channel": "WK1"},
        {"policies": [], "version": "v1", "workspace_sid": "WS1", "channel": "WS1", "friendly_name": 5},
        {"scope": "", "iat": "yesterday"},
    ],
)
def test_invalid_claims_of_a_capability_are_malformed_and_read_without_a_record(claims: dict[str, Any]) -> None:
    claims = {"iss": "AC1", "account_sid": "AC1", "exp": 1704110461, **claims}
    jwt = jws.sign(encoding.dump_json(claims).encode(), "secret")
    with pytest.raises(errors.MalformedTokenError):
        tokens.verify(jwt, AuthToken(account_sid="AC1", token="secret"), now=datetime(2024, 1, 1, tzinfo=UTC))
    read = tokens.read_unverified(jwt)
    assert read.token is None
    assert json.loads(json.dumps(read.claims)) == claims


def test_an_empty_client_capability_is_read_back() -> None:
    jwt = jws.sign(b'{"scope":"","exp":1700000000}', "secret")
    assert tokens.read_unverified(jwt).token == tokens.ClientCapability()


def test_required_and_optional_filters_can_be_combined() -> None:
    filters = {**tokens.required("A"), **tokens.optional("B", "C")}
    policy = tokens.Policy("https://a.b/", "POST", post_filter=filters)
    assert policy.to_payload()["post_filter"] == {
        "A": {"required": True},
        "B": {"required": False},
        "C": {"required": False},
    }


@pytest.mark.parametrize(
    "url",
    [
        "**", "*", "\n", " ", "https://", "https://**", "https://*.twilio.com/", "taskrouter.twilio.com/v1",
        "https://a.b/ c", "https://a.b/\n", "https://a.b/\t", "https://a.b/é", "https://a.b\\c", "https://u:p@a.b/",
        "https://a.b:", "https://a.b:/", "ftp://a.b/", "https://a.b/..", "https://a.b/../**", "https://a.b/x/../**", "https://a.b/./x",
        "https://a.b/%2e%2E/x", "https://a.b/.%2e?x=1", "https://a.b/#\0",
        "https://a.b/x%2F..%2fy", "https://a.b/x%2f%2E%2e/y", "https://a.b/x%252F..%252Fy", "https://a.b/%252e%252e/y",
    ],
)  # fmt: skip
def test_a_policys_url_must_be_absolute_and_canonical(url: str) -> None:
    with pytest.raises(UsageError, match="url"):
        tokens.Policy(url, "GET")
    read = tokens.Policy.from_payload({"url": url, "method": "get"})  # tokens signed elsewhere are read unchanged
    assert (read.url, read.method) == (url, "get")
    with pytest.raises(UsageError, match="url"):
        attrs.evolve(read, method="GET")


@pytest.mark.parametrize(
    "url", ["http://a.b", "https://A5.b:443/x", "https://a-b.c?x=1", "https://a.b/[x]!~?y", "https://a.b/..x/**"]
)
def test_a_policys_url_may_be_any_absolute_one(url: str) -> None:
    assert tokens.Policy(url, "GET").url == url


def test_a_policy_survives_a_round_trip() -> None:
    asked, sent = tokens.required("A"), tokens.optional("B")
    policy = tokens.Policy("https://a.b/", "POST", asked, sent, allow=False)
    payload = policy.to_payload()
    assert payload == {
        "url": "https://a.b/",
        "method": "POST",
        "query_filter": asked,
        "post_filter": sent,
        "allow": False,
    }
    assert tokens.Policy.from_payload(payload) == policy


@pytest.mark.parametrize("name", ["query_filter", "post_filter"])
def test_a_policy_keeps_its_own_copy_of_a_filter(name: str) -> None:
    filters = {"A": {"required": True}}
    policy = untyped.Policy("https://a.b/", "GET", **{name: filters})
    filters.clear()
    assert getattr(policy, name) == tokens.required("A")
    assert len({tokens.required("A"), tokens.optional("A"), getattr(policy, name)}) == 2
    with pytest.raises(UsageError, match=name):
        untyped.Policy("https://a.b/", "GET", **{name: ["A"]})


@pytest.mark.parametrize(
    "payload",
    [
        None, {}, {"url": "a"}, {"url": 5, "method": "GET"}, {"url": "a", "method": None},
        {"url": "a", "method": "GET", "allow": "yes"}, {"url": "a", "method": "GET", "post_filter": []},
        {"url": "a", "method": "GET", "new": 1}, {"url": "a", "method": "GET", "query_filter": {"a": {1}}},
    ],
)  # fmt: skip
def test_an_invalid_policy_is_malformed(payload: Any) -> None:
    with pytest.raises(MalformedTokenError, match="a policy"):
        tokens.Policy.from_payload(payload)


@pytest.mark.parametrize("method", ["G T", "GET\n", " GET", "G T\n", "GÉT", "*", "5", "GET,POST"])
def test_a_policys_method_must_be_an_http_method(method: str) -> None:
    with pytest.raises(UsageError, match="method"):
        tokens.Policy("https://a.b/", method)


CAPABILITIES: Final = [
    tokens.WorkspaceCapability(account_sid="AC1", workspace_sid="WS1"),
    tokens.WorkerCapability(account_sid="AC1", workspace_sid="WS1", worker_sid="WK1"),
    tokens.TaskQueueCapability(account_sid="AC1", workspace_sid="WS1", task_queue_sid="WQ1"),
]


@pytest.mark.parametrize("capability", CAPABILITIES)
def test_a_capability_cannot_change_its_sid_and_keep_its_policies(capability: tokens.TaskRouterCapability) -> None:
    sids = [name for name in attrs.asdict(capability) if name.endswith("_sid")]
    assert len(sids) >= 2
    for name in sids:
        for other in (getattr(capability, name)[:2] + "2", getattr(capability, name) + "1"):
            with pytest.raises(UsageError, match="create a new capability"):
                attrs.evolve(capability, **{name: other})
            assert attrs.evolve(capability, policies=(), **{name: other}).policies == ()
    assert attrs.evolve(capability, ttl=timedelta(minutes=1)).policies == capability.policies


def test_a_capability_may_name_other_workers_and_patterns_of_its_workspace() -> None:
    for url in (
        "https://taskrouter.twilio.com/v1/Workspaces/WS1/Workers/WK2",
        "https://taskrouter.twilio.com/v1/Workspaces/WS1/**",
        "https://taskrouter.twilio.com/v1/Workspaces/*",
        "https://event-bridge.twilio.com/v1/wschannels/AC1/**",
        "https://example.com/",
    ):
        assert tokens.allow(CAPABILITIES[1], url, "GET").policies[-1].url == url


@pytest.mark.parametrize("kind", [type(capability) for capability in CAPABILITIES])
def test_a_capability_takes_no_positional_argument(kind: Any) -> None:
    with pytest.raises(TypeError, match=f"got 2 by position: write {kind.__name__}"):
        kind("AC1", "WS1")


KEY: Final = ApiKey(account_sid="AC1", key_sid="SK1", secret="s" * 32)


@pytest.mark.parametrize("grant", [tokens.VideoGrant(room="r", extra={"new": 1}), tokens.VoiceGrant(extra={"new": 1})])
def test_members_without_a_field_are_kept_in_extra(grant: tokens.Grant) -> None:
    now = datetime(2024, 1, 1, tzinfo=UTC)
    token = tokens.AccessToken(identity="alice", grants=(grant,), ttl=timedelta(hours=1))
    assert tokens.verify(tokens.sign(token, KEY, now=now), KEY, now=now).token == token
