"""Invalid arguments raise a UsageError or a TokenError, and a misplaced key is never shown."""

from __future__ import annotations

import inspect
from datetime import UTC, datetime, timedelta, timezone
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tokens.keys import rsa_pems
from twilio_fp import errors, taskrouter, tokens
from twilio_fp.auth import ApiKey, AuthToken
from twilio_fp.http import HttpRequest
from twilio_fp.middleware.client_validation import client_validation
from twilio_fp.taskrouter import WorkflowConfiguration, WorkflowRule, WorkflowRuleTarget
from twilio_fp.tokens import jws
from twilio_fp.tokens.arguments import MAX_JSON_DEPTH, frozen_json, frozen_object, non_empty, shown, sid, surrogate_at
from twilio_fp.tokens.client_validation import canonical_request
from twilio_fp.values import FrozenMap, Secret

if TYPE_CHECKING:
    from collections.abc import Callable

NOW = datetime(2024, 1, 1, tzinfo=UTC)
PLANTED = "pl4nted-k3y-that-must-not-show-anywhere"
API_KEY = ApiKey(account_sid="AC1", key_sid="SK1", secret=PLANTED)
AUTH = AuthToken(account_sid="AC1", token=PLANTED)
PRIVATE, PUBLIC = rsa_pems()
SIDS = {"account_sid": "AC1", "key_sid": "SK1", "credential_sid": "CR1"}
VALIDATION_KEY = tokens.ValidationKey(**SIDS, private_key=PRIVATE)
REQUEST = HttpRequest("GET", "https://api.twilio.com/", {"Authorization": "Basic eDp5"})
ACCESS = tokens.AccessToken(identity="alice")
WORKSPACE: dict[str, Any] = {"account_sid": "AC1", "workspace_sid": "WS1"}
WORKER = tokens.WorkerCapability(**WORKSPACE, worker_sid="WK1")
TARGET = WorkflowRuleTarget(queue="WQ1")
SHARED: dict[str, Any] = {"policies": (), "ttl": timedelta(hours=1), "nbf": NOW, "friendly_name": "x"}
MESSAGING = dict.fromkeys(["service_sid", "endpoint_id", "deployment_role_sid", "push_credential_sid"], "x")
POLICY: dict[str, Any] = {"url": "https://a.b/", "method": "GET", "query_filter": {}, "post_filter": {}}
DEEP: Any = []
DEEP.append(DEEP)


def required(name: Any) -> object:
    return tokens.required(name)


def optional(name: Any) -> object:
    return tokens.optional(name)


VALID: dict[str, tuple[Callable[..., object], dict[str, Any]]] = {
    "WorkflowProblem": (taskrouter.WorkflowProblem, {"path": "$", "severity": "error", "sentence": "No."}),
    "problems": (taskrouter.problems, {"workflow": taskrouter.WorkflowConfiguration()}),
    "AccessToken": (
        tokens.AccessToken,
        {"identity": "a", "grants": (), "ttl": timedelta(hours=1), "nbf": NOW, "region": "ie1", "jti": "x"},
    ),
    "ClientCapability": (
        tokens.ClientCapability,
        {"incoming": "a", "outgoing": None, "event_stream": None, "ttl": timedelta(hours=1), "nbf": NOW},
    ),
    "Outgoing": (tokens.Outgoing, {"application_sid": "AP1", "params": {"a": "b"}, "client_name": "a"}),
    "EventStream": (tokens.EventStream, {"filters": {"a": "b"}}),
    "ClientValidation": (
        tokens.ClientValidation,
        {"signed_headers": ["host"], "request_hash": "0" * 64, "ttl": timedelta(seconds=9)},
    ),
    "ValidationKey": (tokens.ValidationKey, {**SIDS, "private_key": PRIVATE}),
    "PublicValidationKey": (tokens.PublicValidationKey, {**SIDS, "public_key": PUBLIC}),
    "WorkspaceCapability": (tokens.WorkspaceCapability, {**WORKSPACE, **SHARED}),
    "WorkerCapability": (tokens.WorkerCapability, {**WORKSPACE, "worker_sid": "WK1", **SHARED}),
    "TaskQueueCapability": (tokens.TaskQueueCapability, {**WORKSPACE, "task_queue_sid": "WQ1", **SHARED}),
    "taskrouter_capability": (tokens.taskrouter_capability, {**WORKSPACE, "channel_id": "WK1"}),
    "VideoGrant": (tokens.VideoGrant, {"room": "a", "configuration_profile_sid": "VS1", "extra": {}}),
    "ConversationsGrant": (tokens.ConversationsGrant, {"configuration_profile_sid": "VS1", "extra": {}}),
    "ChatGrant": (tokens.ChatGrant, {**MESSAGING, "extra": {}}),
    "IpMessagingGrant": (tokens.IpMessagingGrant, {**MESSAGING, "extra": {}}),
    "SyncGrant": (tokens.SyncGrant, {"service_sid": "IS1", "endpoint_id": "x", "extra": {}}),
    "TaskRouterGrant": (
        tokens.TaskRouterGrant,
        {"workspace_sid": "WS1", "worker_sid": "WK1", "role": "x", "extra": {}},
    ),
    "VoiceGrant": (
        tokens.VoiceGrant,
        {
            "incoming_allow": True,
            "outgoing_application_sid": "AP1",
            "outgoing_application_params": {},
            "push_credential_sid": "CR1",
            "endpoint_id": "x",
            "extra": {},
        },
    ),
    "PlaybackGrant": (tokens.PlaybackGrant, {"grant": {}}),
    "Grant": (tokens.Grant, {"key": "x", "payload": {}}),
    "grant_from_payload": (tokens.grant_from_payload, {"key": "video", "payload": {}}),
    "Policy": (tokens.Policy, {**POLICY, "allow": True}),
    "Policy.from_payload": (tokens.Policy.from_payload, {"payload": POLICY}),
    "required": (required, {"name": "a"}),
    "optional": (optional, {"name": "a"}),
    "allow": (tokens.allow, {"capability": WORKER, **POLICY}),
    "deny": (tokens.deny, {"capability": WORKER, **POLICY}),
    **{
        name: (getattr(tokens, name), {"capability": WORKER})
        for name in (
            "allow_activity_updates",
            "allow_delete",
            "allow_delete_subresources",
            "allow_fetch_subresources",
            "allow_reservation_updates",
            "allow_task_reservation_updates",
            "allow_updates",
            "allow_updates_subresources",
            "allow_worker_activity_updates",
            "allow_worker_fetch_attributes",
        )
    },
    "sign": (tokens.sign, {"token": ACCESS, "key": API_KEY, "now": NOW, "algorithm": "HS256"}),
    "verify": (
        tokens.verify,
        {
            "jwt": tokens.sign(ACCESS, API_KEY, now=NOW),
            "key": API_KEY,
            "now": NOW,
            "leeway": timedelta(),
            "algorithms": "HS256",
        },
    ),
    "read_unverified": (tokens.read_unverified, {"jwt": "e30.e30."}),
    "sign_request": (
        tokens.sign_request,
        {"request": REQUEST, "key": VALIDATION_KEY, "now": NOW, "private_key": PRIVATE},
    ),
    "validation_of": (tokens.validation_of, {"request": REQUEST, "signed_headers": ["host"]}),
    "canonical_request": (canonical_request, {"request": REQUEST, "signed_headers": ["host"]}),
    "client_validation": (client_validation, {"key": VALIDATION_KEY}),
    "jws.sign": (jws.sign, {"payload": b"{}", "key": PLANTED, "algorithm": "HS256", "header": [("kid", "x")]}),
    "jws.sign by RSA": (jws.sign, {"payload": b"{}", "key": PRIVATE, "algorithm": "RS256", "header": ()}),
    "jws.signature": (jws.signature, {"signing_input": b"e30.e30", "key": PLANTED, "algorithm": "HS256"}),
    "jws.verify": (
        jws.verify,
        {"token": jws.sign(b"{}", PLANTED), "key": PLANTED, "algorithms": ["HS256"]},
    ),
    "jws.verify by RSA": (
        jws.verify,
        {"token": jws.sign(b"{}", PRIVATE, algorithm="RS256"), "key": PUBLIC, "algorithms": ["RS256"]},
    ),
    "jws.read": (jws.read, {"token": "e30.e30."}),
    "jws.allowed_algorithms": (jws.allowed_algorithms, {"algorithms": ["HS256"]}),
    "jws.private_key": (jws.private_key, {"pem": PRIVATE}),
    "jws.public_key": (jws.public_key, {"pem": PUBLIC}),
    "WorkflowRuleTarget": (
        WorkflowRuleTarget,
        {
            "queue": "WQ1",
            "expression": "1==1",
            "priority": 1,
            "timeout": timedelta(seconds=1),
            "skip_if": "x",
            "order_by": "x",
            "known_worker_sid": "x",
            "known_worker_friendly_name": "x",
            "extra": {},
        },
    ),
    "WorkflowRule": (
        WorkflowRule,
        {"expression": "1==1", "targets": [TARGET], "friendly_name": "x", "extra": {}},
    ),
    "WorkflowConfiguration": (
        WorkflowConfiguration,
        {"filters": [], "default_filter": TARGET, "extra": {}, "beside": {}},
    ),
    "WorkflowConfiguration.from_payload": (
        WorkflowConfiguration.from_payload,
        {"payload": {"task_routing": {"filters": []}}},
    ),
    "WorkflowConfiguration.from_json": (
        WorkflowConfiguration.from_json,
        {"text": '{"task_routing":{"filters":[]}}'},
    ),
}
"""Every public callable, with valid arguments."""

INVALID: dict[str, Any] = {
    "nothing": None,
    "a bool": True,
    "an int": 5,
    "a great int": 10**5_000,
    "a float": 1.5,
    "no number": float("nan"),
    "empty text": "",
    "a key": PLANTED,
    "a key as bytes": PLANTED.encode(),
    "a key as a bytearray": bytearray(PLANTED.encode()),
    "a key in a list": [PLANTED],
    "a key's bytes in a list": [PLANTED.encode()],
    "a key as a name": {PLANTED: PLANTED},
    "a key's bytes as a name": {PLANTED.encode(): PLANTED},
    "a Secret": Secret(PLANTED),
    "a private key": PRIVATE,
    "a private key as bytes": PRIVATE.encode(),
    "half of a surrogate pair": f"{PLANTED}\ud800",
    "a broken PEM": f"-----BEGIN PRIVATE KEY-----\n{PLANTED}\n-----END PRIVATE KEY-----",
    "a non-ASCII PEM": "-----BEGIN PRIVATE KEY-----\né\n-----END PRIVATE KEY-----",
    "text with NUL": f"\0{PLANTED}",
    "a sid with a wildcard": "WK**",
    "a list": [],
    "a list of lists": [[]],
    "a list of pairs": [(1, 2)],
    "a list that holds itself": DEEP,
    "a mapping": {"a": {"b": object()}},
    "a mapping of numbers": {1: 2},
    "a set": {1},
    "an iterator": iter(()),
    "an object": object(),
    "a class": tokens.AccessToken,
    "a function": len,
    "a naive time": NOW.replace(tzinfo=None),
    "the last time": datetime.max.replace(tzinfo=timezone(-timedelta(hours=14))),
    "the first time": datetime.min.replace(tzinfo=timezone(timedelta(hours=14))),
    "no time at all": timedelta.min,
    "the longest time": timedelta.max,
    "a request": HttpRequest("GET", "https://[x", {"Authorization": "\ud800"}),
    "an API key": API_KEY,
    "an auth token": AUTH,
    "a validation key": VALIDATION_KEY,
    "a token": ACCESS,
    "a frozen mapping": FrozenMap({"a": 1}),
}
REFUSALS = (errors.UsageError, errors.TokenError, errors.DecodeError)
pytestmark = pytest.mark.filterwarnings("ignore:allow_:DeprecationWarning")


def error_text(error: BaseException | None) -> str:
    """Return the text, arguments and attributes of an error and of its causes."""
    text = ""
    while error is not None:
        text += f"{error}{error!r}{error.args!r}{vars(error)!r}"
        error = error.__cause__ or error.__context__
    return text


def check(make: Callable[..., object], arguments: dict[str, Any]) -> None:
    try:
        make(**arguments)
    except REFUSALS as error:
        text = error_text(error) if not isinstance(error, errors.DecodeError) else str(error)
        secrets = [PLANTED, *[line for line in PRIVATE.splitlines() if "--" not in line]]
        assert [secret for secret in secrets if secret[:12] in text] == []


@pytest.mark.parametrize("name", VALID)
def test_each_invalid_argument_of_each_callable_is_refused_by_name_or_accepted(name: str) -> None:
    make, valid = VALID[name]
    make(**valid)
    for argument in valid:
        for invalid in INVALID.values():
            check(make, {**valid, argument: invalid})


@given(st.data())
def test_invalid_arguments_in_any_combination_are_refused_by_name_or_accepted(data: st.DataObject) -> None:
    make, valid = VALID[data.draw(st.sampled_from(list(VALID)))]
    chosen = data.draw(st.dictionaries(st.sampled_from(list(valid)), st.sampled_from(list(INVALID)), min_size=1))
    check(make, {**valid, **{name: INVALID[invalid] for name, invalid in chosen.items()}})


def test_every_public_callable_is_tested() -> None:
    values: dict[str, Any] = {name: getattr(tokens, name) for name in vars(tokens)["__all__"]}
    values |= {name: getattr(taskrouter, name) for name in taskrouter.__all__}
    results = {"VerifiedToken", "UnverifiedToken"}  # the results of verifying and reading
    expected = {
        name
        for name, value in values.items()
        if (inspect.isclass(value) or inspect.isroutine(value))
        and not inspect.isabstract(value)
        and name not in results
    }
    assert expected <= VALID.keys(), expected - VALID.keys()
    for name, (make, valid) in VALID.items():
        if name in expected and name not in {"required", "optional"}:
            parameters = set(inspect.signature(make).parameters)
            assert valid.keys() <= parameters, name
            assert parameters - valid.keys() <= {"allow"}, name


@given(st.integers(-(2**53) + 1, 2**53 - 1))
def test_an_integer_that_every_json_parser_reads_exactly_is_kept(number: int) -> None:
    assert frozen_json("params", [number]) == (number,)


@pytest.mark.parametrize("number", [2**53 - 1, 1 - 2**53])
def test_a_larger_integer_is_refused(number: int) -> None:
    assert frozen_json("params", number) == number
    with pytest.raises(errors.UsageError, match="write it as text"):
        frozen_json("params", number + (1 if number > 0 else -1))


@pytest.mark.parametrize("wrap", [lambda inner: [inner], lambda inner: {"a": inner}], ids=["list", "object"])
def test_json_may_nest_up_to_the_limit_and_no_deeper(wrap: Callable[[Any], Any]) -> None:
    deep: Any = "end"
    for _ in range(MAX_JSON_DEPTH):
        deep = wrap(deep)
    assert frozen_json("params", deep)
    with pytest.raises(errors.UsageError, match=f"is nested more than {MAX_JSON_DEPTH} levels deep"):
        frozen_json("params", wrap(deep))


@given(st.text())
def test_a_message_shows_only_text_too_short_to_be_a_key(text: str) -> None:
    assert (repr(text) in shown(text)) is (len(text) <= 8)
    assert "str" in shown(text)


class Name(str, Enum):  # noqa: UP042  StrEnum's str is its text, this one's is not
    ALICE = "alice"


@pytest.mark.parametrize("read", [partial(non_empty, "identity"), partial(frozen_json, "params")])
def test_a_member_of_a_str_enum_is_its_text(read: Callable[[str], str]) -> None:
    assert (read(Name.ALICE), type(read(Name.ALICE))) == ("alice", str)


@pytest.mark.parametrize(
    ("value", "frozen"),
    [
        *((None, None), (True, True), (False, False), (0, 0), (-0.5, -0.5), ("", ""), ("é", "é")),
        ([1, (2, [])], (1, (2, ()))),
        ({"a": {"": [None]}, "é": 1}, FrozenMap({"a": FrozenMap({"": (None,)}), "é": 1})),
    ],
)
def test_json_is_frozen_all_the_way_down(value: Any, frozen: Any) -> None:
    found = frozen_json("x", value)
    assert (type(found), found) == (type(frozen), frozen)
    hash(found)
    if isinstance(value, dict):
        assert frozen_object("x", value) == frozen
    else:
        with pytest.raises(errors.UsageError, match=f"^x must be a mapping, got {type(value).__name__}$"):
            frozen_object("x", value)
    assert frozen_object("x", {}) == frozen_object("x", FrozenMap()) == FrozenMap()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"a": [1, {"b": float("nan")}]}, r"x\.a\[1\]\.b must be a finite number, got nan"),
        ([float("-inf")], r"x\[0\] must be a finite number, got -inf"),
        (
            {"a": 2**53},
            r"x\.a is an integer beyond ±\(2\*\*53 - 1\), which other JSON parsers may round: write it as text",
        ),
        ({"a": b"b"}, r"x\.a must be text, a number, a bool, None, a list or a mapping, got bytes"),
        ([{1}], r"x\[0\] must be text, a number, a bool, None, a list or a mapping, got set"),
        ({"a": {5: 1}}, r"the names in x\.a must be str, got int"),
        ({"a": "\ud800"}, r"x\.a must be text that can be encoded as UTF-8, got a lone surrogate at position 0"),
        (
            {"a": {"\ud800": 1}},
            r"x\.a \(a name\) must be text that can be encoded as UTF-8, got a lone surrogate at position 0",
        ),
        ({"a" * 39: {1}}, rf"x\.{'a' * 39} must be text, a number, a bool, None, a list or a mapping, got set"),
        ({"a" * 40: {1}}, rf"x\.{'a' * 39}… must be text, a number, a bool, None, a list or a mapping, got set"),
        (
            {"a" * 39: {"b" * 38: {1}}},
            rf"x\.{'a' * 39}\.{'b' * 38} must be text, a number, a bool, None, a list or a mapping, got set",
        ),
        (
            {"a" * 39: {"b" * 39: {1}}},
            rf"x\.{'a' * 39}\.{'b' * 38}… must be text, a number, a bool, None, a list or a mapping, got set",
        ),
    ],
)
def test_a_message_gives_the_path_of_an_invalid_value_up_to_a_limit(value: Any, text: str) -> None:
    with pytest.raises(errors.UsageError, match=f"^{text}$"):
        frozen_json("x", value)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("", r"must be non-empty text, got '' \(str\)"),
        (5, "must be non-empty text, got int"),
        (b"WK1", "must be non-empty text, got bytes"),
        ("WS1", r"must be a sid that starts with WK, got 'WS1' \(str\)"),
        ("wk1", r"must be a sid that starts with WK, got 'wk1' \(str\)"),
        ("WK", "must be WK followed by ASCII letters and digits, got nothing after it"),
        ("WKa-1", "must be WK followed by ASCII letters and digits, got '-' at position 3"),
        ("WK1\n", r"must be WK followed by ASCII letters and digits, got '\\n' at position 3"),
        ("WKé", "must be WK followed by ASCII letters and digits, got 'é' at position 2"),
        ("WK\u0663", "must be WK followed by ASCII letters and digits, got '\u0663' at position 2"),
    ],
)
def test_a_sid_is_its_prefix_followed_by_ascii_letters_and_digits(value: Any, text: str) -> None:
    with pytest.raises(errors.UsageError, match=f"^x {text}$"):
        sid("x", value, "WK")
    assert sid("x", "WKa1Z", "WK") == "WKa1Z"


def test_the_position_of_a_lone_surrogate_is_reported() -> None:
    assert [surrogate_at(text) for text in ("", "é", "\ud800", "aé\udfff")] == [None, None, 0, 2]
    with pytest.raises(
        errors.UsageError, match=r"^x must be text that can be encoded as UTF-8, got a lone surrogate at position 1$"
    ):
        non_empty("x", "a\ud800")
