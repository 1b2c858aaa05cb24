"""Laws of signing and verifying, for every kind of token."""

from __future__ import annotations

import copy
import hmac
import inspect
import json
import pickle
import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.tokens.keys import rsa_pems
from tests.tracebacks import SECRET, frame_variables
from twilio_fp import errors, tokens
from twilio_fp import json as twilio_json
from twilio_fp.auth import ApiKey, AuthToken, NoAuth
from twilio_fp.testing.strategies.tokens import (
    access_tokens,
    client_capabilities,
    grants,
    policies,
    taskrouter_capabilities,
)
from twilio_fp.tokens import encoding, jws
from twilio_fp.tokens.client_validation import ClientValidation, PublicValidationKey, ValidationKey

if TYPE_CHECKING:
    from collections.abc import Callable

NOW = datetime(2024, 1, 1, 12, 0, 0, 500_000, tzinfo=UTC)
API_KEY = ApiKey(account_sid="AC1", key_sid="SK1", secret="a secret of thirty-two letters..")
AUTH = AuthToken(account_sid="AC1", token="a token of thirty-two letters....")


def validation_keys() -> tuple[ValidationKey, PublicValidationKey]:
    private, public = rsa_pems()
    names = {"account_sid": "AC1", "key_sid": "SK1", "credential_sid": "CR1"}
    return ValidationKey(**names, private_key=private), PublicValidationKey(**names, public_key=public)


SMALL = tokens.AccessToken(identity="alice", grants=[tokens.VideoGrant(room="daily")])


@given(access_tokens(), st.sampled_from(["HS256", "HS384", "HS512"]))
def test_a_verified_access_token_is_the_one_that_was_signed(
    token: tokens.AccessToken, algorithm: tokens.HmacAlgorithm
) -> None:
    jwt = tokens.sign(token, API_KEY, now=NOW, algorithm=algorithm)
    assert jwt == tokens.sign(token, API_KEY, now=NOW, algorithm=algorithm)
    verified = tokens.verify(jwt, API_KEY, now=NOW, algorithms=algorithm)
    assert verified.token == token
    assert hash(verified.token) == hash(token)
    assert verified.issued_at == NOW.replace(microsecond=0)
    assert verified.expires_at == NOW.replace(microsecond=0) + token.ttl
    assert verified.not_before == token.nbf
    assert verified.jti == (token.jti or f"SK1-{int(NOW.timestamp())}")
    assert tokens.read_unverified(jwt).token == token
    assert tokens.sign(verified.token, API_KEY, now=NOW, algorithm=algorithm) == jwt


@given(client_capabilities())
def test_a_verified_client_capability_is_the_one_that_was_signed(token: tokens.ClientCapability) -> None:
    jwt = tokens.sign(token, AUTH, now=NOW)
    assert tokens.verify(jwt, AUTH, now=NOW).token == token
    assert tokens.read_unverified(jwt).token == token
    read = tokens.read_unverified(jwt).token
    assert isinstance(read, tokens.ClientCapability)
    assert tokens.sign(read, AUTH, now=NOW) == jwt


@given(taskrouter_capabilities())
def test_a_verified_taskrouter_capability_is_the_one_that_was_signed(token: tokens.TaskRouterCapability) -> None:
    key = AuthToken(account_sid=token.account_sid, token="t")
    jwt = tokens.sign(token, key, now=NOW)
    assert tokens.verify(jwt, key, now=NOW).token == token
    assert tokens.read_unverified(jwt).token == token
    assert tokens.sign(tokens.verify(jwt, key, now=NOW).token, key, now=NOW) == jwt


PAIRS = st.lists(st.tuples(st.text("ab &=é", min_size=1, max_size=2), st.text("ab &=é", max_size=3)), max_size=5)


@given(
    st.lists(st.text("ab &=é", min_size=1), max_size=2),
    PAIRS,
    st.none() | st.text("ab &=é", min_size=1),
    st.none() | PAIRS,
)
def test_any_parameters_of_a_scope_keep_their_order_when_read_and_signed_again(
    incoming: list[str], params: list[tuple[str, str]], name: str | None, filters: list[tuple[str, str]] | None
) -> None:
    def query(*pairs: tuple[str, str]) -> str:
        return urlencode(pairs, quote_via=quote)

    scopes = [f"scope:client:incoming?{query(('clientName', who))}" for who in incoming]
    if filters is not None:
        given = [("params", query(*filters))] if filters else []
        scopes.append(f"scope:stream:subscribe?path=%2F2010-04-01%2FEvents&{query(*given)}".rstrip("&"))
    given = [("appParams", query(*params))] if params else []
    named = [] if name is None else [("clientName", name)]
    scopes.append(f"scope:client:outgoing?{query(('appSid', 'AP1'), *given, *named)}")
    claims = {"exp": 1704114000, "iat": 1704110400, "iss": "AC1", "scope": " ".join(scopes)}
    jwt = jws.sign(encoding.dump_json(claims).encode(), AUTH.token)
    assert tokens.sign(tokens.verify(jwt, AUTH, now=NOW).token, AUTH, now=NOW.replace(microsecond=0)) == jwt


def test_a_verified_client_validation_is_the_one_that_was_signed() -> None:
    private, public = validation_keys()
    token = ClientValidation(signed_headers=["host", "authorization"], request_hash="0" * 64, ttl=timedelta(seconds=9))
    jwt = tokens.sign(token, private, now=NOW)
    for key in (private, public):
        assert tokens.verify(jwt, key, now=NOW).token == token
    assert tokens.read_unverified(jwt).token == token
    with pytest.raises(errors.UsageError, match="among RS256"):
        tokens.verify(jwt, public, now=NOW, algorithms=["HS256"])  # type: ignore[list-item]


@given(st.data())
def test_a_change_of_any_character_is_refused(data: st.DataObject) -> None:
    jwt = tokens.sign(SMALL, API_KEY, now=NOW)
    index = data.draw(st.integers(0, len(jwt) - 1))
    other = data.draw(st.characters())
    assume(other != jwt[index])
    with pytest.raises(errors.RefusedTokenError):
        tokens.verify(jwt[:index] + other + jwt[index + 1 :], API_KEY, now=NOW)


@given(st.data())
def test_a_truncated_or_extended_token_is_refused(data: st.DataObject) -> None:
    jwt = tokens.sign(SMALL, API_KEY, now=NOW)
    cut = jwt[: data.draw(st.integers(0, len(jwt) - 1))]
    for text in (cut, jwt + data.draw(st.text(min_size=1))):
        with pytest.raises(errors.RefusedTokenError):
            tokens.verify(text, API_KEY, now=NOW)


@given(grants() | policies() | access_tokens() | client_capabilities() | taskrouter_capabilities())
def test_records_survive_evolve_pickle_and_copy(value: Any) -> None:
    for same in (attrs.evolve(value), pickle.loads(pickle.dumps(value)), copy.deepcopy(value), copy.copy(value)):
        assert same == value
        assert hash(same) == hash(value)
        assert repr(same) == repr(value)


@given(grants())
def test_a_grant_survives_json(grant: tokens.AnyGrant) -> None:
    payload = json.loads(json.dumps(grant.to_payload()))
    assert tokens.grant_from_payload(grant.key, payload) == grant
    assert encoding.dump_json(payload) == encoding.dump_json(json.loads(grant.to_json()))


@given(grants() | policies() | access_tokens() | client_capabilities() | taskrouter_capabilities())
def test_records_survive_a_queue(value: Any) -> None:
    assert twilio_json.loads(twilio_json.dumps(value), type(value)) == value


@given(access_tokens())
def test_a_token_survives_a_queue_but_a_verified_token_only_pickling(token: tokens.AccessToken) -> None:
    verified = tokens.verify(tokens.sign(token, API_KEY, now=NOW), API_KEY, now=NOW)
    assert twilio_json.loads(twilio_json.dumps(token), tokens.AccessToken) == token
    assert pickle.loads(pickle.dumps(verified)) == verified
    with pytest.raises(errors.UsageError):  # JSON that anyone can write proves nothing
        twilio_json.dumps(verified)


def test_only_public_keys_can_be_queued() -> None:
    private, public = validation_keys()
    for key in (private, API_KEY, AUTH):
        with pytest.raises(errors.UsageError):
            twilio_json.dumps(key)
        with pytest.raises(errors.UsageError):
            pickle.dumps(key)
    assert twilio_json.loads(twilio_json.dumps(public)) == public
    fields = {"account_sid": "AC1", "key_sid": "SK1", "credential_sid": "CR1", "private_key": "x"}
    with pytest.raises(errors.DecodeError, match="unknown data type"):
        twilio_json.from_data({"type": "tokens.client_validation.ValidationKey", "fields": fields})


@given(policies())
def test_a_policy_survives_json(policy: tokens.Policy) -> None:
    assert tokens.Policy.from_payload(json.loads(json.dumps(policy.to_payload()))) == policy


@pytest.mark.parametrize(
    ("now", "leeway", "error"),
    [
        (NOW + timedelta(hours=1), timedelta(), errors.ExpiredTokenError),
        (NOW + timedelta(seconds=3599), timedelta(), None),
        (NOW + timedelta(hours=1), timedelta(seconds=2), None),
        (NOW - timedelta(hours=2), timedelta(), errors.NotYetValidTokenError),
        (NOW - timedelta(hours=2), timedelta(hours=2), None),
        (datetime.max.replace(tzinfo=UTC), timedelta(), errors.ExpiredTokenError),
        (datetime.min.replace(tzinfo=UTC), timedelta(days=1), errors.NotYetValidTokenError),
    ],
)
def test_times_are_exact_to_the_second(
    now: datetime, leeway: timedelta, error: type[errors.ExpiredTokenError | errors.NotYetValidTokenError] | None
) -> None:
    token = attrs.evolve(SMALL, nbf=NOW)
    jwt = tokens.sign(token, API_KEY, now=NOW)
    if error is None:
        assert tokens.verify(jwt, API_KEY, now=now, leeway=leeway).token == token
    else:
        with pytest.raises(error) as caught:
            tokens.verify(jwt, API_KEY, now=now, leeway=leeway)
        assert caught.value.expected == now
        assert isinstance(caught.value.found, datetime)
        again = pickle.loads(pickle.dumps(caught.value))
        assert (str(again), again.found) == (str(caught.value), caught.value.found)


@pytest.mark.parametrize("leeway", [timedelta(), timedelta(seconds=2)])
def test_a_token_is_valid_from_nbf_up_to_but_not_including_exp(leeway: timedelta) -> None:
    begins = NOW.replace(microsecond=0)
    jwt = tokens.sign(attrs.evolve(SMALL, nbf=begins), API_KEY, now=begins)
    ends, moment = begins + timedelta(hours=1), timedelta(microseconds=1)
    for now in (begins - leeway, ends + leeway - moment):
        assert tokens.verify(jwt, API_KEY, now=now, leeway=leeway).token is not None
    with pytest.raises(errors.NotYetValidTokenError):
        tokens.verify(jwt, API_KEY, now=begins - leeway - moment, leeway=leeway)
    with pytest.raises(errors.ExpiredTokenError):
        tokens.verify(jwt, API_KEY, now=ends + leeway, leeway=leeway)


def test_a_token_is_verified_again_each_time() -> None:
    jwt = tokens.sign(SMALL, API_KEY, now=NOW)
    for _ in range(2):
        assert tokens.verify(jwt, API_KEY, now=NOW).token == SMALL
        with pytest.raises(errors.ExpiredTokenError):
            tokens.verify(jwt, API_KEY, now=NOW + timedelta(days=1))
        with pytest.raises(errors.BadSignatureError):
            tokens.verify(jwt, attrs.evolve(API_KEY, secret="another"), now=NOW)
        with pytest.raises(errors.WrongSubjectError):
            tokens.verify(jwt, attrs.evolve(API_KEY, account_sid="AC2"), now=NOW)
        with pytest.raises(errors.WrongAlgorithmError):
            tokens.verify(jwt, API_KEY, now=NOW, algorithms=["HS384"])


@given(access_tokens(), st.sampled_from(["HS384", "HS512"]))
def test_only_hs256_is_accepted_unless_others_are_named(
    token: tokens.AccessToken, algorithm: tokens.HmacAlgorithm
) -> None:
    jwt = tokens.sign(token, API_KEY, now=NOW, algorithm=algorithm)
    with pytest.raises(errors.WrongAlgorithmError):
        tokens.verify(jwt, API_KEY, now=NOW)
    assert tokens.verify(jwt, API_KEY, now=NOW, algorithms=["HS256", algorithm]).token == token
    assert tokens.verify(tokens.sign(token, API_KEY, now=NOW), API_KEY, now=NOW).token == token


def test_another_key_account_or_kind_is_refused_by_name() -> None:
    jwt = tokens.sign(SMALL, API_KEY, now=NOW)
    key: Any
    for key, error in [
        (attrs.evolve(API_KEY, secret="another"), errors.BadSignatureError),
        (attrs.evolve(API_KEY, key_sid="SK2"), errors.WrongIssuerError),
        (attrs.evolve(API_KEY, account_sid="AC2"), errors.WrongSubjectError),
        (AuthToken(account_sid="AC1", token=API_KEY.secret), errors.WrongKindError),
    ]:
        with pytest.raises(error):
            tokens.verify(jwt, key, now=NOW)
    private, public = validation_keys()
    jwt = tokens.sign(ClientValidation(signed_headers=["host"], request_hash="0" * 64), private, now=NOW)
    with pytest.raises(errors.WrongIssuerError, match="kid"):
        tokens.verify(jwt, attrs.evolve(public, credential_sid="CR2"), now=NOW)


def test_the_wrong_kind_of_key_is_a_usage_error_that_explains() -> None:
    with pytest.raises(
        errors.UsageError, match=r"must be an ApiKey .* Twilio rejects access tokens signed with an auth"
    ):
        tokens.sign(SMALL, AUTH, now=NOW)  # type: ignore[call-overload]
    with pytest.raises(errors.UsageError, match="AuthToken"):
        tokens.sign(tokens.ClientCapability(), API_KEY, now=NOW)  # type: ignore[call-overload]
    with pytest.raises(errors.UsageError, match="ValidationKey"):
        tokens.sign(ClientValidation(signed_headers=[], request_hash="0" * 64), AUTH, now=NOW)  # type: ignore[call-overload]
    with pytest.raises(errors.UsageError, match="NoAuth"):
        tokens.verify("a.b.c", NoAuth(), now=NOW)  # type: ignore[call-overload]
    with pytest.raises(errors.UsageError, match="got a value of type str"):
        tokens.sign("alice", API_KEY, now=NOW)  # type: ignore[call-overload]
    with pytest.raises(errors.UsageError, match="HS256 or HS384 or HS512"):
        tokens.sign(SMALL, API_KEY, now=NOW, algorithm="RS256")  # type: ignore[call-overload]
    other = AuthToken(account_sid="AC2", token="t")
    with pytest.raises(errors.UsageError, match="AC2"):
        tokens.sign(tokens.WorkspaceCapability(account_sid="AC1", workspace_sid="WS1"), other, now=NOW)


def test_a_naive_time_and_a_negative_leeway_are_usage_errors() -> None:
    naive = NOW.replace(tzinfo=None)
    jwt = tokens.sign(SMALL, API_KEY, now=NOW)
    with pytest.raises(errors.UsageError, match="time zone"):
        tokens.sign(SMALL, API_KEY, now=naive)
    with pytest.raises(errors.UsageError, match="time zone"):
        tokens.verify(jwt, API_KEY, now=naive)
    with pytest.raises(errors.UsageError, match="leeway"):
        tokens.verify(jwt, API_KEY, now=NOW, leeway=timedelta(seconds=-1))
    with pytest.raises(errors.UsageError, match="at least one"):
        tokens.verify(jwt, API_KEY, now=NOW, algorithms=())
    east = NOW.astimezone(timezone(timedelta(hours=9)))
    assert tokens.sign(SMALL, API_KEY, now=east) == jwt


def test_a_token_that_would_never_be_valid_is_refused() -> None:
    with pytest.raises(errors.UsageError, match="never be valid"):
        tokens.sign(attrs.evolve(SMALL, nbf=NOW + timedelta(hours=1)), API_KEY, now=NOW)
    with pytest.raises(errors.UsageError, match="never be valid"):
        tokens.sign(tokens.ClientCapability(nbf=NOW + timedelta(hours=1)), AUTH, now=NOW)


def test_a_token_without_exp_or_of_an_unknown_kind_is_refused() -> None:
    def signed(claims: str, *header: tuple[str, str]) -> str:
        return jws.sign(claims.encode(), API_KEY.secret, header=header)

    access = ("cty", "twilio-fpa;v=1")
    names = '"iss":"SK1","sub":"AC1"'
    for claims, error in [
        (f'{{{names},"grants":{{"identity":"a"}}}}', errors.MalformedTokenError),
        (f'{{{names},"exp":true,"grants":{{"identity":"a"}}}}', errors.MalformedTokenError),
        (f'{{{names},"exp":1e300,"grants":{{"identity":"a"}}}}', errors.MalformedTokenError),
        (f'{{{names},"exp":1704110461,"grants":{{"identity":5}}}}', errors.MalformedTokenError),
        (f'{{{names},"exp":1704110461,"grants":[]}}', errors.MalformedTokenError),
        (f'{{{names},"exp":1704110461,"grants":{{"identity":"a","video":[]}}}}', errors.MalformedTokenError),
    ]:
        with pytest.raises(error):
            tokens.verify(signed(claims, access), API_KEY, now=NOW)
    with pytest.raises(errors.WrongKindError):
        tokens.verify(signed('{"iss":"SK1","exp":1704110461}'), API_KEY, now=NOW)
    with pytest.raises(errors.WrongKindError):
        tokens.verify(jws.sign(b'{"account_sid":"AC1","iss":"AC1","exp":1704110461}', AUTH.token), AUTH, now=NOW)
    assert tokens.read_unverified(signed('{"a":1}')).token is None


def signed_by_another_library(claims: dict[str, Any], key: ApiKey | AuthToken) -> str:
    """Return the token that another library would write for these claims."""
    header = (("cty", "twilio-fpa;v=1"),) if isinstance(key, ApiKey) else ()
    secret = key.secret if isinstance(key, ApiKey) else key.token
    return jws.sign(encoding.dump_json({"exp": 1704110461, **claims}).encode(), secret, header=header)


@pytest.mark.parametrize(
    ("grants", "read"),
    [
        ({}, ()),
        ({"identity": "", "video": {"room": 1}}, (("video", {"room": 1}),)),
        ({"voice": {"incoming": {"x": 1}}}, (("voice", {"incoming": {"x": 1}}),)),
        ({"voice": {"outgoing": {"params": {"a": 1}}}}, (("voice", {"outgoing": {"params": {"a": 1}}}),)),
        ({"chat": {"service_sid": "IS1"}}, (("chat", {"service_sid": "IS1"}),)),
    ],
)
def test_a_foreign_access_token_is_read_and_signed_again_unchanged(
    grants: dict[str, Any], read: tuple[tuple[str, Any], ...]
) -> None:
    jwt = signed_by_another_library({"iss": "SK1", "sub": "AC1", "iat": 1, "jti": "x", "grants": grants}, API_KEY)
    token = tokens.verify(jwt, API_KEY, now=NOW).token
    assert isinstance(token, tokens.AccessToken)
    assert token.identity == ""
    assert token.ttl == timedelta(seconds=1704110460)
    assert tuple([(grant.key, grant.to_payload()) for grant in token.grants]) == read
    claims = tokens.read_unverified(tokens.sign(token, API_KEY, now=datetime.fromtimestamp(1, UTC))).claims
    assert claims["grants"] == {name: value for name, value in grants.items() if value != ""}
    with pytest.raises(errors.UsageError, match=r"identity|ttl"):
        attrs.evolve(token, region="ie1")


STREAM = "scope:stream:subscribe?path=%2F2010-04-01%2FEvents"


@pytest.mark.parametrize(
    ("scope", "read"),
    [
        ("scope:client:incoming?clientName=", {"incoming": ("",)}),
        (f"{STREAM}&params=all", {"event_stream": ("all",)}),
        (f"{STREAM}&params=%3D1", {"event_stream": ("=1",)}),
        (
            f"{STREAM} {STREAM}&params=a%3D1",
            {"event_stream": ({}, {"a": "1"})},
        ),
        ("scope:client:outgoing?appSid=&appParams=x", {"outgoing": ("", "x")}),
    ],
)
def test_a_foreign_capability_is_read_and_signed_again_unchanged(scope: str, read: dict[str, Any]) -> None:
    for life in (timedelta(), timedelta(days=90_000)):
        issued = datetime.fromtimestamp(1704110461, UTC) - life
        jwt = signed_by_another_library({"iss": "AC1", "iat": int(issued.timestamp()), "scope": scope}, AUTH)
        token = tokens.read_unverified(jwt).token
        assert isinstance(token, tokens.ClientCapability)
        assert token.ttl == life
        outgoing = None if token.outgoing is None else (token.outgoing.application_sid, token.outgoing.params)
        streams = tuple([stream.filters for stream in token.event_stream])
        found = {"incoming": token.incoming, "event_stream": streams, "outgoing": outgoing}
        assert {name: found[name] for name in read} == read
        assert tokens.read_unverified(tokens.sign(token, AUTH, now=issued)).claims["scope"] == scope


def test_a_foreign_taskrouter_capability_is_read_and_signed_again_unchanged() -> None:
    policies = [
        {"url": "/v1/**", "method": "get", "query_filter": {}, "post_filter": {}, "allow": True},
        {"url": "https://taskrouter.twilio.com/v1/Workspaces/WS2", "method": "GET", "allow": False}
        | {"query_filter": {"a": [1]}, "post_filter": {}},
    ]
    claims = {"version": "v1", "account_sid": "AC1", "workspace_sid": "WS1", "channel": "WS1", "policies": policies}
    jwt = signed_by_another_library({"iss": "AC1", "iat": 1, **claims}, AUTH)
    token = tokens.verify(jwt, AUTH, now=NOW).token
    assert isinstance(token, tokens.WorkspaceCapability)
    assert token.ttl == timedelta(seconds=1704110460)
    again = tokens.read_unverified(tokens.sign(token, AUTH, now=datetime.fromtimestamp(1, UTC))).claims
    assert json.loads(encoding.dump_json(again["policies"])) == policies


LENIENT: list[tuple[str, Any]] = [
    ('{"a":1,"a":2}', {"a": 2}),
    ('{"a":{"b":1,"b":2}}', {"a": {"b": 2}}),
    ('{"a":NaN}', {"a": "NaN"}),
    ('{"a":[Infinity,-Infinity]}', {"a": ("Infinity", "-Infinity")}),
    ('{"a":1e999,"b":-1e999}', {"a": "1e999", "b": "-1e999"}),
    (f'{{"a":{"1" * 5000}}}', {"a": "1" * 5000}),
    ('{"a":"\\udfff"}', {"a": "\udfff"}),
    ('{"a":"\t"}', {"a": "\t"}),
    ('\ufeff{"a":1}', {"a": 1}),
]


@pytest.mark.parametrize(("source", "value"), LENIENT)
@pytest.mark.parametrize("padding", ["", "="])
def test_a_lenient_token_is_read_without_a_record(source: str, value: Any, padding: str) -> None:
    strict = {"cty": "twilio-fpa;v=1", "iss": "SK1", "exp": 1704110461, "grants": {"identity": "a"}}
    usual, odd = json.dumps(strict), json.dumps(strict)[:-1] + "," + source.partition("{")[2]
    if source.startswith("\ufeff"):
        odd = f"\ufeff{odd}"
    for header, claims in ((usual, odd), (odd, usual), (odd, odd)):
        jwt = ".".join([encoding.base64url_encode(part.encode()) + padding for part in (header, claims)]) + "."
        read = tokens.read_unverified(jwt)
        assert read.header == {**strict, **(value if header is odd else {})}
        assert read.claims == {**strict, **(value if claims is odd else {})}
        assert read.token is None
        with pytest.raises(errors.TokenError):
            tokens.verify(jwt, API_KEY, now=NOW)
    jwt = ".".join([encoding.base64url_encode(usual.encode())] * 2) + "."
    assert tokens.read_unverified(jwt).token == tokens.AccessToken(identity="a")


@pytest.mark.parametrize(("name", "value"), [("crit", ["exp"]), ("typ", "JWE")])
def test_a_token_with_an_unsupported_header_is_read_without_a_record(name: str, value: Any) -> None:
    signed = tokens.sign(SMALL, API_KEY, now=NOW)
    header = {**tokens.read_unverified(signed).header, name: value}
    jwt = ".".join([encoding.base64url_encode(json.dumps(header).encode()), *signed.split(".")[1:]])
    read = tokens.read_unverified(jwt)
    assert read.header[name] == (tuple(value) if isinstance(value, list) else value)
    assert read.claims == tokens.read_unverified(signed).claims
    assert read.token is None
    with pytest.raises(errors.MalformedTokenError, match=name):
        tokens.verify(jwt, API_KEY, now=NOW)


@given(
    st.dictionaries(
        st.text(), st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), st.lists)
    )
)
def test_any_json_can_be_read_unverified(claims: dict[str, Any]) -> None:
    source = json.dumps(claims)
    jwt = f"e30.{encoding.base64url_encode(source.encode())}.not a signature"
    expected = json.loads(source, parse_constant=str)
    assert json.loads(json.dumps(tokens.read_unverified(jwt).claims)) == expected


@pytest.mark.parametrize("segment", ["", "A", "W10", "MQ", "bnVsbA", "e30e30", "_w", "ew"])
def test_a_part_that_is_not_a_json_object_is_malformed(segment: str) -> None:
    for jwt in (f"{segment}.e30.", f"e30.{segment}."):
        with pytest.raises(errors.MalformedTokenError, match=r"the token's .* in UTF-8"):
            tokens.read_unverified(jwt)


@pytest.mark.parametrize("channel", ["WS1", "WK1", "WQ1"])
@pytest.mark.parametrize("name", ["worker_sid", "taskqueue_sid"])
@pytest.mark.parametrize("value", ["WK2", "", 5, ["WK1"], "WS", None])
def test_a_taskrouter_capability_must_not_contradict_itself_about_its_channel(
    channel: str, name: str, value: object
) -> None:
    whole = {"version": "v1", "account_sid": "AC1", "workspace_sid": "WS1", "channel": channel}
    claims = {**whole, "policies": (), "iss": "AC1", "exp": 1704110461, name: value}
    jwt = jws.sign(encoding.dump_json(claims).encode(), AUTH.token)
    if value is None:
        assert tokens.verify(jwt, AUTH, now=NOW).token == tokens.read_unverified(jwt).token
    else:
        with pytest.raises(errors.MalformedTokenError, match=f"the claim {name}: expected 'the channel, {channel}'"):
            tokens.verify(jwt, AUTH, now=NOW)


def test_a_token_without_iat_takes_its_time_of_issue_from_the_jti() -> None:
    claims = '{"jti":"SK1-1704110400","iss":"SK1","sub":"AC1","exp":1704114000,"grants":{"identity":"a"}}'
    jwt = jws.sign(claims.encode(), API_KEY.secret, header=[("cty", "twilio-fpa;v=1")])
    verified = tokens.verify(jwt, API_KEY, now=NOW)
    assert verified.issued_at is None
    assert verified.token == tokens.AccessToken(identity="a", ttl=timedelta(hours=1))


@pytest.mark.parametrize("jti", ["SK1-999999999999", "SK1-9999999999999999", "SK1-", "SK1-٣", "SK2-1704110400", "-"])
def test_a_jti_without_a_time_is_only_an_id(jti: str) -> None:
    claims = encoding.dump_json(
        {"jti": jti, "iss": "SK1", "sub": "AC1", "exp": 1704114000, "grants": {"identity": "a"}}
    )
    jwt = jws.sign(claims.encode(), API_KEY.secret, header=[("cty", "twilio-fpa;v=1")])
    assert tokens.verify(jwt, API_KEY, now=NOW).token == tokens.AccessToken(identity="a", jti=jti)


def test_importing_and_signing_load_no_http_and_hmac_no_cryptography() -> None:
    program = """
import sys
from datetime import UTC, datetime
from typing import Any
from twilio_fp import tokens, taskrouter
from twilio_fp.auth import ApiKey
token = tokens.AccessToken(identity="a", grants=[tokens.VideoGrant()])
tokens.WorkspaceCapability, tokens.ClientCapability, tokens.ClientValidation
key = ApiKey(account_sid="AC1", key_sid="SK1", secret="s")
now = datetime.now(UTC)
tokens.verify(tokens.sign(token, key, now=now), key, now=now)
assert "cryptography" not in sys.modules
assert not {"urllib3", "http.client", "requests", "ssl", "socket", "asyncio", "jwt", "hypothesis"} & sys.modules.keys()
"""
    subprocess.run([sys.executable, "-W", "error", "-c", program], check=True)


def test_the_package_exports_what_it_declares() -> None:
    exported: list[str] = vars(tokens)["__all__"]
    for name in exported:
        assert getattr(tokens, name) is not None
    assert set(exported) <= set(dir(tokens))
    with pytest.raises(AttributeError, match="no attribute 'sing'"):
        _ = tokens.sing  # type: ignore[attr-defined]


@pytest.mark.parametrize("prefix", ["", "\ufeff", "my key\n", "\n\n", "# "])
@pytest.mark.parametrize("algorithms", [["HS256"], ["RS256", "HS256"], "HS512", ["none"], [None], 5, [], ""])
def test_the_algorithms_depend_on_the_type_of_key_whatever_its_pem_starts_with(prefix: str, algorithms: Any) -> None:
    _, public = validation_keys()
    key: Any = attrs.evolve(public, public_key=f"{prefix}{public.public_key}")
    claims = encoding.dump_json({"iss": "SK1", "sub": "AC1", "exp": 1704114000, "hrh": "host", "rqh": "0" * 64})
    header = {"alg": "HS256", "cty": "twilio-pkrv;v=1", "kid": "CR1"}
    text = ".".join([encoding.base64url_encode(part.encode()) for part in (json.dumps(header), claims)])
    signature = hmac.digest(key.public_key.encode(), text.encode(), "sha256")
    with pytest.raises(errors.UsageError, match="algorithms must"):
        tokens.verify(f"{text}.{encoding.base64url_encode(signature)}", key, now=NOW, algorithms=algorithms)
    with pytest.raises(errors.WrongAlgorithmError):
        tokens.verify(f"{text}.{encoding.base64url_encode(signature)}", key, now=NOW)


@pytest.mark.parametrize("key", [API_KEY, AUTH])
@pytest.mark.parametrize("algorithms", ["RS256", ["HS256", "RS256"], ["none"], ["HS256", "PS256"], [b"HS256"]])
def test_a_secret_verifies_only_hmac(key: Any, algorithms: Any) -> None:
    with pytest.raises(errors.UsageError, match="algorithms must all be among HS256, HS384, HS512"):
        tokens.verify(tokens.sign(SMALL, API_KEY, now=NOW), key, now=NOW, algorithms=algorithms)


@pytest.mark.parametrize(
    "end", ["**", "*", "1/../../*", "1/**", "1?a=1", "1#", "1%2F", "1 ", "é", "²", "", "\n", "1:", "."]
)
def test_only_a_sid_gets_into_a_policys_url(end: str) -> None:
    good = {"account_sid": "AC1", "workspace_sid": "WS1", "worker_sid": "WK1", "task_queue_sid": "WQ1"}
    kinds: dict[Any, list[str]] = {
        tokens.WorkspaceCapability: ["account_sid", "workspace_sid"],
        tokens.WorkerCapability: ["account_sid", "workspace_sid", "worker_sid"],
        tokens.TaskQueueCapability: ["account_sid", "workspace_sid", "task_queue_sid"],
    }
    for kind, names in kinds.items():
        right = {name: good[name] for name in names}
        assert kind(**right)
        for name in names:
            with pytest.raises(errors.UsageError, match=f"{name} must be"):
                kind(**{**right, name: good[name][:2] + end})
    for letters in ("WS", "WK", "WQ"):
        with pytest.raises(errors.UsageError):
            tokens.taskrouter_capability("AC1", f"WS{end}", letters + end)
        with pytest.raises(errors.UsageError):
            tokens.taskrouter_capability("AC1", "WS1", letters + end)


@pytest.mark.parametrize("kind", [tokens.VerifiedToken, tokens.UnverifiedToken])
def test_a_token_that_was_read_takes_no_positional_argument(kind: Any) -> None:
    assert {parameter.kind for parameter in inspect.signature(kind).parameters.values()} == {
        inspect.Parameter.KEYWORD_ONLY
    }


@pytest.mark.parametrize(
    "work",
    [
        lambda: tokens.sign(tokens.AccessToken(identity=SECRET), NoAuth(), now=NOW),  # type: ignore[call-overload]
        lambda: tokens.verify(SECRET, API_KEY, now=NOW),
        lambda: tokens.read_unverified(SECRET),
    ],
)
def test_a_traceback_keeps_no_part_of_a_token(work: Callable[[], object]) -> None:
    assert SECRET not in frame_variables(work)
