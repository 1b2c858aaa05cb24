"""Client capabilities: their scopes as written and as read, and the arguments that are refused."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from tests.tracebacks import SECRET, frame_variables
from twilio_fp import tokens
from twilio_fp.auth import ApiKey, AuthToken
from twilio_fp.errors import MalformedTokenError, UsageError
from twilio_fp.tokens import ClientCapability, EventStream, Outgoing
from twilio_fp.tokens.capability import client_capability_from_claims, scopes
from twilio_fp.values import UNSET, FrozenMap

if TYPE_CHECKING:
    from collections.abc import Callable

untyped: Any = tokens
"""Untyped, as for callers without a type checker."""
KEY = AuthToken(account_sid="AC1", token="secret")
NOW = datetime(2024, 1, 1, tzinfo=UTC)
ISSUED = int(NOW.timestamp())
EVENTS = "scope:stream:subscribe?path=%2F2010-04-01%2FEvents"


def out(**changes: Any) -> Outgoing:
    return Outgoing(application_sid="AP1", **changes)


SCOPES: list[tuple[ClientCapability, list[str]]] = [
    (ClientCapability(), []),
    (ClientCapability(incoming="alice"), ["scope:client:incoming?clientName=alice"]),
    (
        ClientCapability(incoming=["Ł m*~!'()&=+/", "bob"]),
        ["scope:client:incoming?clientName=%C5%81%20m*~!'()%26%3D%2B%2F", "scope:client:incoming?clientName=bob"],
    ),
    (ClientCapability(outgoing=out()), ["scope:client:outgoing?appSid=AP1"]),
    (ClientCapability(outgoing=out(client_name="eve")), ["scope:client:outgoing?appSid=AP1&clientName=eve"]),
    (
        ClientCapability(incoming=["alice", "bob"], outgoing=out()),
        [
            "scope:client:incoming?clientName=alice",
            "scope:client:incoming?clientName=bob",
            "scope:client:outgoing?appSid=AP1&clientName=bob",
        ],
    ),
    (
        ClientCapability(incoming="alice", outgoing=out(client_name=None)),
        ["scope:client:incoming?clientName=alice", "scope:client:outgoing?appSid=AP1"],
    ),
    (
        ClientCapability(incoming="alice", outgoing=out(client_name="eve", params={"a": "1 2", "b": ["3", ""]})),
        [
            "scope:client:incoming?clientName=alice",
            "scope:client:outgoing?appSid=AP1&appParams=a%3D1%25202%26b%3D3%26b%3D&clientName=eve",
        ],
    ),
    (
        ClientCapability(outgoing=out(params=[("a", "1"), ("b", "2"), ("a", "3")])),
        ["scope:client:outgoing?appSid=AP1&appParams=a%3D1%26b%3D2%26a%3D3"],
    ),
    (ClientCapability(outgoing=out(params="no pairs")), ["scope:client:outgoing?appSid=AP1&appParams=no%20pairs"]),
    (ClientCapability(event_stream=EventStream()), [EVENTS]),
    (
        ClientCapability(event_stream=[EventStream(filters={"Level": "error"}), EventStream()], outgoing=out()),
        [f"{EVENTS}&params=Level%3Derror", EVENTS, "scope:client:outgoing?appSid=AP1"],
    ),
]


@pytest.mark.parametrize(("capability", "uris"), SCOPES)
def test_scopes_state_the_rights_and_are_read_back(capability: ClientCapability, uris: list[str]) -> None:
    assert scopes(capability) == tuple(uris)
    jwt = tokens.sign(capability, KEY, now=NOW)
    claims = {"scope": " ".join(uris), "iss": "AC1", "iat": ISSUED, "exp": ISSUED + 3600}
    assert json.loads(json.dumps(tokens.read_unverified(jwt).claims)) == claims
    assert tokens.read_unverified(jwt).header == {"typ": "JWT", "alg": "HS256"}
    assert tokens.verify(jwt, KEY, now=NOW).token == capability


def test_a_capability_states_its_times() -> None:
    nbf = NOW - timedelta(minutes=1)
    header, claims, secret = ClientCapability(ttl=timedelta(minutes=2), nbf=nbf).unsigned(KEY, ISSUED)
    assert (header, secret) == ((), KEY.token)
    assert json.loads(claims) == {"scope": "", "iss": "AC1", "iat": ISSUED, "exp": ISSUED + 120, "nbf": ISSUED - 60}
    late = ClientCapability(ttl=timedelta(seconds=1), nbf=NOW + timedelta(seconds=1))
    with pytest.raises(UsageError, match="nbf"):
        late.unsigned(KEY, ISSUED)


@pytest.mark.parametrize(
    ("key", "message"),
    [
        ("secret", r"^key must be the account's AuthToken, got a value of type str$"),
        (
            ApiKey(account_sid="AC1", key_sid="SK1", secret="s"),
            "got a value of type ApiKey; Twilio rejects capabilities signed with an API key$",
        ),
    ],
)
def test_a_capability_is_signed_with_an_auth_token(key: Any, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        ClientCapability().unsigned(key, ISSUED)


@pytest.mark.parametrize(
    ("parameters", "stored"),
    [
        ({"a": "1"}, FrozenMap({"a": "1"})),
        ({"a": ["1"]}, FrozenMap({"a": "1"})),
        ({"a": iter(["1", "2"]), "b": ""}, FrozenMap({"a": ("1", "2"), "b": ""})),
        ([("a", "1"), ["b", "2"]], FrozenMap({"a": "1", "b": "2"})),
        (iter([("a", "1"), ("a", "2")]), FrozenMap({"a": ("1", "2")})),
        ([("a", "1"), ("b", "2"), ("a", "3")], (("a", "1"), ("b", "2"), ("a", "3"))),
        ("a=1&b=&a=%20", (("a", "1"), ("b", ""), ("a", " "))),
        ("a=1&a=2", FrozenMap({"a": ("1", "2")})),
        ("a", "a"),
        ("a=%FF", "a=%FF"),
        ("", FrozenMap()),
        ([], FrozenMap()),
    ],
)
def test_equivalent_parameters_are_stored_alike(parameters: Any, stored: Any) -> None:
    outgoing_params = out(params=parameters).params
    assert (type(outgoing_params), outgoing_params) == (type(stored), stored)
    hash(outgoing_params)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: untyped.Outgoing(application_sid=""), "application_sid must be non-empty text"),
        (lambda: untyped.Outgoing(application_sid="AP1", client_name=""), "client_name must be non-empty text"),
        (lambda: untyped.Outgoing(application_sid="AP1", client_name=5), "client_name must be non-empty text"),
        (
            lambda: out(params={"a": []}),
            "a value in params must be text or a non-empty iterable of texts, got an empty one",
        ),
        (lambda: out(params={"a": 1}), "a value in params must be text or an iterable of texts, got int"),
        (lambda: out(params={"": "1"}), "a name in params must be non-empty text"),
        (lambda: out(params={"a": [5]}), "a value in params must be non-empty text"),
        (
            lambda: out(params=5),
            r"params must be a query string, a mapping of names to text or \(name, text\) pairs, got int",
        ),
        (
            lambda: out(params=["ab"]),
            r"params must be a query string, a mapping of names to text or \(name, text\) pairs, got 'ab' \(str\) as a",
        ),
        (lambda: out(params=[("a", "1", "2")]), "params must be a query string, .*, got tuple as a pair"),
        (lambda: out(params=[("", "1")]), "a name in params must be non-empty text"),
        (lambda: out(params=[("a", 1)]), "a value in params must be non-empty text"),
        (
            lambda: out(params="\ud800"),
            "a value in params must be text that can be encoded as UTF-8, got a lone surrogate",
        ),
        (lambda: untyped.EventStream(filters=5), "filters must be a query string, a mapping"),
        (lambda: untyped.EventStream(filters=[("a", None)]), "a value in filters must be non-empty text"),
        (lambda: untyped.ClientCapability(incoming=[""]), "incoming must be non-empty text"),
        (
            lambda: untyped.ClientCapability(incoming=None),
            "incoming must be text or an iterable of texts, got NoneType",
        ),
        (lambda: untyped.ClientCapability(outgoing="AP1"), "outgoing must be an Outgoing record or None, got str"),
        (lambda: untyped.ClientCapability(event_stream=5), "event_stream must"),
        (lambda: untyped.ClientCapability(event_stream={"a": 1}), "event_stream must"),
        (lambda: untyped.ClientCapability(ttl=timedelta(seconds=0.9)), "ttl must"),
        (lambda: untyped.ClientCapability(nbf=5), "nbf must"),
    ],
)
def test_invalid_arguments_of_a_capability_are_refused_by_name(make: Callable[[], object], message: str) -> None:
    with pytest.raises(UsageError, match=f"^{message}"):
        make()


def test_the_default_name_of_outgoing_calls_is_not_stored() -> None:
    named = ClientCapability(incoming=["alice", "bob"], outgoing=out(client_name="bob"))
    assert named == ClientCapability(incoming=["alice", "bob"], outgoing=out())
    assert named.outgoing == out(client_name=UNSET)
    assert named.usual_client_name == "bob"
    other = ClientCapability(incoming=["alice", "bob"], outgoing=out(client_name="alice"))
    assert other.outgoing == out(client_name="alice")
    assert ClientCapability(outgoing=out(client_name=None)) == ClientCapability(outgoing=out())
    assert ClientCapability().usual_client_name is None
    assert ClientCapability(event_stream=None).event_stream == ()
    assert ClientCapability(ttl=timedelta(seconds=1)).ttl == timedelta(seconds=1)
    assert ClientCapability().ttl == timedelta(hours=1)
    assert ClientCapability().nbf is None


TIMES = (NOW, NOW + timedelta(days=9), NOW)


@pytest.mark.parametrize(
    ("scope", "read"),
    [
        (None, ClientCapability()),
        ("", ClientCapability()),
        ("scope:client:incoming?clientName=a+b", ClientCapability(incoming="a b")),
        ("scope:client:outgoing?appSid=AP1&clientName=", ClientCapability(outgoing=out())),
        (
            "scope:client:outgoing?clientName=bob&appSid=AP1 scope:client:incoming?clientName=bob",
            ClientCapability(incoming="bob", outgoing=out()),
        ),
        (
            "scope:client:incoming?clientName=bob scope:client:outgoing?appSid=AP1",
            ClientCapability(incoming="bob", outgoing=out(client_name=None)),
        ),
        (f"{EVENTS}&appParams=a%3D1", ClientCapability(event_stream=EventStream(filters={"a": "1"}))),
        (f"{EVENTS}&params=", ClientCapability(event_stream=EventStream())),
        (f"{EVENTS} {EVENTS}&params=a%3D1", ClientCapability(event_stream=[EventStream(), EventStream(filters="a=1")])),
    ],
)
def test_the_scopes_of_other_libraries_are_read(scope: str | None, read: ClientCapability) -> None:
    found = client_capability_from_claims({}, {} if scope is None else {"scope": scope}, TIMES)
    assert (found.incoming, found.outgoing, found.event_stream) == (read.incoming, read.outgoing, read.event_stream)
    assert (found.ttl, found.nbf) == (timedelta(days=9), NOW)
    assert hash(found) == hash(client_capability_from_claims({}, {"scope": scope or ""}, TIMES))


def test_empty_names_that_others_signed_are_read() -> None:
    found = client_capability_from_claims({}, {"scope": "scope:client:incoming?clientName="}, (None, NOW, None))
    assert (found.incoming, found.nbf) == (("",), None)


@pytest.mark.parametrize(
    ("scope", "message"),
    [
        (5, "scope"),
        (0, "scope"),
        ([], "scope"),
        ("scope:client:telepathy", "a scope"),
        ("scope:client:incoming", "clientName once"),
        ("scope:client:incoming?clientName=%FF", "a client capability"),
        ("scope:client:incoming?clientName=a&clientName=b", "a scope"),
        ("scope:client:incoming?clientName=a&x=b", "a scope"),
        ("scope:client:outgoing?clientName=a", "appSid once, and appParams, clientName at most once"),
        ("scope:client:outgoing?appSid=AP1 scope:client:outgoing?appSid=AP1", "a scope"),
        ("scope:client:outgoing?appSid=AP1&x=1", "a scope"),
        ("scope:stream:subscribe", "path once, and params, appParams at most once"),
        ("scope:stream:subscribe?path=/2010-04-01/Calls", "a scope"),
        (f"{EVENTS}&params=a%3D1&appParams=a%3D1", "a scope"),
        (f"{EVENTS}&x=1", "a scope"),
        (f"{EVENTS}  {EVENTS}", "a scope"),
    ],
)
def test_unknown_scopes_are_malformed(scope: Any, message: str) -> None:
    with pytest.raises(MalformedTokenError, match=message):
        client_capability_from_claims({}, {"scope": scope}, TIMES)


@pytest.mark.parametrize("kind", [Outgoing, EventStream, ClientCapability])
def test_its_records_take_no_positional_argument(kind: Any) -> None:
    with pytest.raises(TypeError, match=r"positional|by position"):
        kind("AP1")


@pytest.mark.parametrize("method", ["allow_client_incoming", "allow_client_outgoing", "allow_event_stream"])
def test_a_method_of_twilio_python_raises_an_error_that_says_what_to_write(method: str) -> None:
    with pytest.raises(
        AttributeError, match=r"write ClientCapability\(incoming=…, outgoing=Outgoing\(application_sid=…"
    ):
        getattr(ClientCapability(), method)


def test_a_traceback_keeps_no_refused_value() -> None:
    assert SECRET not in frame_variables(lambda: ClientCapability(incoming=SECRET, ttl=timedelta()))
