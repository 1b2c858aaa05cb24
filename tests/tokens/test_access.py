"""Access tokens: their bounds, their exact signed text, and reading those of other libraries."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.tracebacks import SECRET, frame_variables
from twilio_fp.auth import ApiKey, AuthToken
from twilio_fp.errors import MalformedTokenError, UsageError
from twilio_fp.tokens import AccessToken, Grant, VideoGrant
from twilio_fp.tokens.access import ACCESS_TOKEN_TYPE, MAX_ACCESS_TTL, access_token_from_claims
from twilio_fp.tokens.claims import read_times

KEY = ApiKey(account_sid="AC1", key_sid="SK1", secret="0123456789abcdef0123456789abcdef")
SECOND = timedelta(seconds=1)
untyped: Any = AccessToken
"""Untyped, as for callers without a type checker."""


def at(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def read(claims: dict[str, Any], header: dict[str, Any] | None = None) -> AccessToken:
    return access_token_from_claims(header or {}, claims, read_times(claims))


def test_the_defaults_and_limits_are_twilios() -> None:
    assert ACCESS_TOKEN_TYPE == "twilio-fpa;v=1"
    assert timedelta(days=1) == MAX_ACCESS_TTL
    assert AccessToken.algorithms == ("HS256", "HS384", "HS512")
    plain = AccessToken(identity="alice")
    assert (plain.grants, plain.ttl, plain.nbf, plain.region, plain.jti) == ((), timedelta(hours=1), None, None, None)
    with pytest.raises(TypeError):
        untyped("alice")


def test_the_ttl_is_between_a_second_and_a_day() -> None:
    for ttl in (SECOND, MAX_ACCESS_TTL):
        assert AccessToken(identity="a", ttl=ttl).ttl == ttl
    for ttl in (SECOND - timedelta(microseconds=1), MAX_ACCESS_TTL + timedelta(microseconds=1)):
        with pytest.raises(UsageError, match="ttl must be between 0:00:01 and 1 day, 0:00:00"):
            AccessToken(identity="a", ttl=ttl)


@pytest.mark.parametrize("name", ["identity", "region", "jti"])
@pytest.mark.parametrize("value", ["", 5, "\ud800"])
def test_texts_must_not_be_empty(name: str, value: Any) -> None:
    with pytest.raises(UsageError, match=f"^{name} "):
        untyped(**{"identity": "a", name: value})


def test_a_value_that_is_not_a_grant_is_refused_by_name() -> None:
    with pytest.raises(UsageError, match=r"^grants "):
        untyped(identity="a", grants=[5])


def test_grants_must_have_distinct_names() -> None:
    with pytest.raises(UsageError, match=r"^grants must have distinct names, got \['video', 'x', 'video'\]"):
        AccessToken(identity="a", grants=[VideoGrant(), Grant(key="x"), VideoGrant(room="b")])


def test_claims_are_written_in_order() -> None:
    token = AccessToken(identity='é"', grants=[VideoGrant(room="a"), Grant(key="x", payload={"b": 1})])
    header, claims, secret = token.unsigned(KEY, 1000)
    assert header == (("cty", "twilio-fpa;v=1"),)
    assert claims == (
        '{"exp":4600,"grants":{"identity":"\\u00e9\\"","video":{"room":"a"},"x":{"b":1}},"iat":1000'
        ',"iss":"SK1","jti":"SK1-1000","sub":"AC1"}'
    )
    assert secret == KEY.secret


def test_optional_claims_are_written_too() -> None:
    token = AccessToken(identity="a", nbf=at(2000), region="ie1", jti="own", ttl=timedelta(minutes=20))
    header, claims, _ = token.unsigned(KEY, 1000)
    assert header == (("cty", "twilio-fpa;v=1"), ("twr", "ie1"))
    assert json.loads(claims) == {
        "exp": 2200,
        "nbf": 2000,
        "iat": 1000,
        "iss": "SK1",
        "jti": "own",
        "sub": "AC1",
        "grants": {"identity": "a"},
    }
    with pytest.raises(UsageError, match="never be valid"):
        token.unsigned(KEY, 800)


def test_a_token_read_without_an_identity_is_signed_without_one() -> None:
    token = read({"iat": 1000, "exp": 1060, "grants": {}})
    assert token.identity == ""
    assert json.loads(token.unsigned(KEY, 1000)[1])["grants"] == {}


def test_only_an_api_key_signs() -> None:
    token = AccessToken(identity="a")
    with pytest.raises(UsageError, match=r"must be an ApiKey \(SK… and its secret\), got a value of type str$"):
        token.unsigned("SK1", 1000)
    with pytest.raises(UsageError, match=r"AuthToken; Twilio rejects access tokens signed with an auth token$"):
        token.unsigned(AuthToken(account_sid="AC1", token="x" * 32), 1000)


def test_every_token_is_read_back_as_signed() -> None:
    token = AccessToken(
        identity="alice", grants=VideoGrant(room="a"), ttl=timedelta(minutes=9), nbf=at(1200), region="ie1", jti="own"
    )
    header, claims, _ = token.unsigned(KEY, 1000)
    assert read(json.loads(claims), dict(header)) == token
    usual = AccessToken(identity="alice")
    assert read(json.loads(usual.unsigned(KEY, 1000)[1])) == usual


@pytest.mark.parametrize(
    ("claims", "ttl", "jti"),
    [
        ({"jti": "SK1-1000", "iss": "SK1", "exp": 1060}, 60, None),
        ({"jti": "SK1-1000", "iss": "SK1", "exp": 1060, "nbf": 1010}, 60, None),
        ({"jti": "SK1-1000", "iss": "SK1", "exp": 1060, "iat": 1020}, 40, "SK1-1000"),
        ({"jti": "SK1-1000", "iss": "SK1", "exp": 1060, "iat": 1000}, 60, None),
        ({"jti": "SK2-1000", "iss": "SK1", "exp": 1060, "nbf": 1010}, 50, "SK2-1000"),
        ({"jti": "SK1-1000", "exp": 1060, "nbf": 1010}, 50, "SK1-1000"),
        ({"jti": "SK1-١", "iss": "SK1", "exp": 1060, "nbf": 1010}, 50, "SK1-١"),
        ({"jti": "SK1-x", "iss": "SK1", "exp": 1060, "nbf": 1010}, 50, "SK1-x"),
        ({"jti": "SK1-99999999999", "iss": "SK1", "exp": 99_999_999_999 + 60}, 60, None),
        ({"jti": "SK1-999999999999", "iss": "SK1", "exp": 1060}, 3600, "SK1-999999999999"),
        ({"jti": "", "exp": 1060, "iat": 1000}, 60, None),
        ({"jti": "None-None", "exp": 1060}, 3600, "None-None"),
        ({"exp": 1060, "nbf": 1010}, 50, None),
        ({"exp": 1060}, 3600, None),
        ({}, 3600, None),
    ],
)
def test_the_time_of_issue_is_read_from_iat_jti_or_nbf(claims: dict[str, Any], ttl: int, jti: str | None) -> None:
    token = read({**claims, "grants": {}})
    assert (token.ttl, token.jti) == (timedelta(seconds=ttl), jti)
    assert token.nbf == (at(claims["nbf"]) if "nbf" in claims else None)


def test_fractions_of_a_second_are_dropped() -> None:
    token = read({"nbf": 1010.5, "exp": 1060.75, "grants": {}})
    assert (token.nbf, token.ttl) == (at(1010), timedelta(seconds=50))


@pytest.mark.parametrize(("identity", "found"), [("alice", "alice"), ("", ""), (None, "")])
def test_an_identity_may_be_missing(identity: str | None, found: str) -> None:
    assert read({"grants": {"identity": identity, "video": {}}}) == read({"grants": {"identity": found, "video": {}}})
    token = read({"grants": {"identity": identity, "video": {"room": "a"}}})
    assert (token.identity, token.grants) == (found, (VideoGrant(room="a"),))


@pytest.mark.parametrize(("header", "region"), [({}, None), ({"twr": "ie1"}, "ie1"), ({"twr": ""}, None)])
def test_the_region_is_in_the_header(header: dict[str, Any], region: str | None) -> None:
    assert read({"grants": {}}, header).region == region


@pytest.mark.parametrize(
    ("claims", "message"),
    [
        ({}, "the claim grants: expected 'an object', found None"),
        ({"grants": []}, "the claim grants: expected 'an object'"),
        ({"grants": {}, "jti": 5}, "the claim jti: expected 'text', found 5"),
        ({"grants": {"identity": 5}}, "an access token: expected 'valid claims'"),
        ({"grants": {"identity": False}}, "an access token: expected 'valid claims'"),
        ({"grants": {"x": {"a": 2**53}}}, "an access token: expected 'valid claims'"),
        ({"grants": {"video": []}}, "the grant video: expected 'an object'"),
    ],
)
def test_invalid_claims_of_an_access_token_are_malformed(claims: dict[str, Any], message: str) -> None:
    with pytest.raises(MalformedTokenError, match=f"^{message}"):
        read(claims)


def test_a_region_that_is_not_text_is_malformed() -> None:
    with pytest.raises(MalformedTokenError, match="the claim twr"):
        read({"grants": {}}, {"twr": 5})


@pytest.mark.parametrize(
    ("issuer", "jti", "expected"),
    [
        ("SK1", "SK1-1000", None),
        ("a-b", "a-b-1000", None),
        ("SK1", "SK2-1000", "SK2-1000"),
        ("SK1", "SK1-", "SK1-"),
        ("SK1", "SK1-1000x", "SK1-1000x"),
        ("SK1", "SK1-\u0663", "SK1-\u0663"),
        ("SK1", "SK1-" + "1" * 12, "SK1-" + "1" * 12),
        ("SK1", "", None),
        ("SK1", None, None),
    ],
)
def test_a_jti_of_the_usual_form_gives_the_time_of_issue(issuer: str, jti: str | None, expected: str | None) -> None:
    token = read({"iss": issuer, "jti": jti, "exp": 1060, "nbf": 1030, "grants": {}})
    assert token.jti == expected
    assert token.ttl == timedelta(seconds=60 if expected is None and jti else 30)


def test_nbf_is_aware_and_in_whole_seconds() -> None:
    begins = datetime(2024, 1, 1, tzinfo=UTC)
    assert AccessToken(identity="alice", nbf=begins.replace(microsecond=7)).nbf == begins
    for untyped in (1700000000, begins.replace(tzinfo=None)):
        with pytest.raises(UsageError, match=r"^nbf must "):
            AccessToken(identity="alice", nbf=untyped)  # type: ignore[arg-type]


@pytest.mark.parametrize("method", ["add_grant", "addGrant"])
def test_a_method_of_other_libraries_raises_an_error_that_says_what_to_write(method: str) -> None:
    with pytest.raises(AttributeError, match=r"write evolve\(token, grants=\[\*token\.grants, …\]\)"):
        getattr(AccessToken(identity="alice"), method)


def test_an_access_token_takes_no_positional_argument() -> None:
    with pytest.raises(TypeError, match=r"positional|by position"):
        AccessToken("alice")  # type: ignore[call-arg]


def test_a_traceback_keeps_no_refused_value() -> None:
    assert SECRET not in frame_variables(lambda: AccessToken(identity=SECRET, ttl=timedelta()))
