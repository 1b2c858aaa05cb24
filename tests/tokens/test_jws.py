"""Compact JWS: the RFCs' examples, every refusal, and agreement with PyJWT over generated claims."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import jwt as pyjwt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import errors, tokens
from twilio_fp.tokens import claims as c
from twilio_fp.tokens import jws, strict
from twilio_fp.values import FrozenMap, Secret

RFC = json.loads((Path(__file__).parents[1] / "vectors" / "rfc7515-a1.json").read_text())
KEY = "a secret of sixty-four letters and a few, enough for SHA-512 too."
CLAIMS = st.dictionaries(
    st.text(max_size=9).filter(lambda name: name not in {"exp", "nbf", "iat", "aud", "iss", "sub", "jti"}),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
        max_leaves=8,
    ),
)


def b64(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def test_rfc_7515_appendix_a1_stage_by_stage() -> None:
    key = strict.base64url_decode(RFC["key"])
    assert strict.base64url_encode(RFC["header"].encode()) == RFC["encoded_header"]
    assert strict.base64url_encode(RFC["payload"].encode()) == RFC["encoded_payload"]
    signing_input = f"{RFC['encoded_header']}.{RFC['encoded_payload']}"
    signature = jws.signature(signing_input.encode(), key, algorithm="HS256")
    assert list(signature) == RFC["signature_octets"]
    token = f"{signing_input}.{strict.base64url_encode(signature)}"
    assert token == RFC["jws"]
    found = jws.verify(token, key, algorithms=["HS256"])
    assert found.header == {"typ": "JWT", "alg": "HS256"}
    assert found.payload == RFC["payload"].encode()


def test_rfc_7519_section_3_1_claims() -> None:
    claims = strict.load_json(jws.read(RFC["jws"]).payload, "the payload")
    assert claims == {"iss": "joe", "exp": 1300819380, "http://example.com/is_root": True}
    times = c.read_times(claims)
    assert times == (None, datetime(2011, 3, 22, 18, 43, tzinfo=UTC), None)
    assert c.check_times(times, now=datetime(2011, 3, 22, 18, 42, 59, tzinfo=UTC)) == times[1]
    with pytest.raises(errors.ExpiredTokenError):
        c.check_times(times, now=datetime(2011, 3, 22, 18, 43, tzinfo=UTC))


def test_rfc_7519_section_6_1_unsecured_is_refused() -> None:
    unsecured = RFC["unsecured"]
    assert jws.read(unsecured).header == {"alg": "none"}
    both: list[list[jws.Algorithm]] = [["HS256"], ["HS256", "HS384", "HS512", "RS256"]]
    for algorithms in both:
        with pytest.raises(errors.WrongAlgorithmError) as caught:
            jws.verify(unsecured, KEY, algorithms=algorithms)
        assert (caught.value.expected, caught.value.found) == (tuple(algorithms), "none")


@given(CLAIMS, st.sampled_from(["HS256", "HS384", "HS512"]))
def test_pyjwt_verifies_ours_and_ours_verifies_pyjwts(claims: dict[str, Any], algorithm: jws.HmacAlgorithm) -> None:
    ours = jws.sign(strict.dump_json(claims).encode(), KEY, algorithm=algorithm)
    assert pyjwt.decode(ours, KEY, algorithms=[algorithm]) == claims
    theirs = pyjwt.encode(claims, KEY, algorithm=algorithm)
    assert strict.load_json(jws.verify(theirs, Secret(KEY), algorithms=[algorithm]).payload, "it") == claims


def test_pyjwt_and_ours_agree_on_rs256() -> None:
    from tests.tokens.keys import rsa_pems

    private, public = rsa_pems()
    ours = jws.sign(b'{"a":1}', private, algorithm="RS256", header=[("kid", "CR1")])
    assert pyjwt.decode(ours, public, algorithms=["RS256"]) == {"a": 1}
    theirs = pyjwt.encode({"a": 1}, private, algorithm="RS256", headers={"kid": "CR1"})
    assert jws.verify(theirs, public, algorithms=["RS256"]).header["kid"] == "CR1"
    assert jws.verify(theirs, jws.private_key(private), algorithms=["RS256"]).payload == b'{"a":1}'
    with pytest.raises(errors.BadSignatureError):
        jws.verify(ours[:-6] + "AAAAAA", jws.public_key(public), algorithms=["RS256"])
    with pytest.raises(errors.UsageError, match="public"):
        jws.sign(b"", jws.public_key(public), algorithm="RS256")


def test_what_is_no_key_is_a_usage_error() -> None:
    for key in ("", b"", 5, "-----BEGIN PUBLIC KEY-----\nAA", "  ssh-rsa AAAA"):
        with pytest.raises(errors.UsageError):
            jws.sign(b"", key)  # type: ignore[arg-type]
    for pem in ("nonsense", "-----BEGIN PRIVATE KEY-----\nAA\n-----END PRIVATE KEY-----"):
        with pytest.raises(errors.UsageError):
            jws.private_key(pem)
        with pytest.raises(errors.UsageError):
            jws.public_key(pem)
    with pytest.raises(errors.UsageError, match="HS256, HS384"):
        jws.sign(b"", KEY, algorithm="none")  # type: ignore[arg-type]
    for name in ("alg", "crit", "b64"):
        with pytest.raises(errors.UsageError, match=name):
            jws.sign(b"", KEY, header=[(name, "x")])


def test_short_rsa_keys_and_other_keys_are_refused() -> None:
    from cryptography.hazmat.primitives import serialization as s
    from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key

    key = generate_private_key(SECP256R1())
    with pytest.raises(errors.UsageError, match="2048 bits"):
        jws.private_key(key.private_bytes(s.Encoding.PEM, s.PrivateFormat.PKCS8, s.NoEncryption()))
    public = key.public_key().public_bytes(s.Encoding.PEM, s.PublicFormat.SubjectPublicKeyInfo)
    with pytest.raises(errors.UsageError, match="2048 bits"):
        jws.public_key(public)


def signed(header: bytes, payload: bytes = b"{}") -> str:
    text = f"{b64(header)}.{b64(payload)}"
    return f"{text}.{b64(jws.signature(text.encode(), KEY))}"


@pytest.mark.parametrize(
    "header",
    [
        b'{"alg":"HS256","alg":"HS256"}',
        b'{"alg":"HS256","crit":["exp"]}',
        b'{"alg":"HS256","typ":"JWE"}',
        b'["HS256"]',
        b'{"alg":"HS256"}x',
        b'\xef\xbb\xbf{"alg":"HS256"}',
        b'{"alg":"HS256","x":"\xff"}',
        b'{"alg":"HS256","x":"\\ud800"}',
        b'{"alg":"HS256","x":NaN}',
        b'{"alg":"HS256","x":1e999}',
        b'{"alg":"HS256","x":' + b"[" * 3000 + b"]" * 3000 + b"}",
        b'{"alg":"HS256","x":' + b"9" * 3500 + b"}",
        b"",
    ],
)
def test_a_header_that_is_not_strict_is_malformed(header: bytes) -> None:
    with pytest.raises(errors.MalformedTokenError):
        jws.verify(signed(header), KEY, algorithms=["HS256"])


@pytest.mark.parametrize(
    "payload",
    [
        b'{"a":1,"a":1}',
        b'{"a":{"b":1,"b":2}}',
        b"[]",
        b"1",
        b'{"a":Infinity}',
        b'{"a":-1e999}',
        b"\xff",
        b"{}{}",
        b"",
        b'{"a":' + b"[" * 5000,
        b'{"a":',
        b'{"a":1',
        b"{",
        b'{"a":"\\udfff"}',
        b'{"a":' + b"1" * 5000 + b"}",
    ],
)
def test_a_payload_that_is_not_strict_is_malformed(payload: bytes) -> None:
    with pytest.raises(errors.MalformedTokenError):
        strict.load_json(payload, "the payload")


@pytest.mark.parametrize("inner", ["[]", "{}", '{"b":[]}'])
def test_json_that_nests_deeply_is_malformed_whatever_the_stack(inner: str) -> None:
    def nested(depth: int) -> bytes:
        return f'{{"a":{"[" * depth}{inner}{"]" * depth}}}'.encode()

    assert tokens.read_unverified(signed(b'{"alg":"HS256"}', nested(90))).claims
    wide = f'{{"a":[{",".join([inner] * 500)}]}}'.encode()
    assert len(tokens.read_unverified(signed(b'{"alg":"HS256"}', wide)).claims["a"]) == 500
    for depth in (101, 300, 450):
        deep = signed(f'{{"alg":"HS256","x":{"[" * depth}{inner}{"]" * depth}}}'.encode())
        with pytest.raises(errors.MalformedTokenError, match="deep"):
            jws.read(deep)
        with pytest.raises(errors.MalformedTokenError, match="deep"):
            jws.verify(deep, KEY, algorithms="HS256")
        with pytest.raises(errors.MalformedTokenError, match="deep"):
            tokens.read_unverified(signed(b'{"alg":"HS256"}', nested(depth)))


def test_the_kept_state_of_a_secret_signs_as_the_secret_does_and_shows_nothing() -> None:
    algorithms: tuple[jws.HmacAlgorithm, ...] = ("HS256", "HS384", "HS512")
    for text in ("hunter2", "hunter3", "hunter2"):
        for algorithm in algorithms:
            kept = [jws.signature(b"input", Secret(text), algorithm=algorithm) for _ in range(2)]
            assert kept == [jws.signature(b"input", text, algorithm=algorithm)] * 2
    assert "hunter" not in str(vars(jws))


def test_blanks_around_json_are_no_harm() -> None:
    assert strict.load_json(b' {"a": 1}\r\n', "it") == strict.load_json(b'{"a":1}\n ', "it") == {"a": 1}


@pytest.mark.parametrize("alg", ["none", "None", "HS512", "RS256", "hs256", "", 5, None, ["HS256"]])
def test_an_algorithm_that_the_caller_did_not_name_is_refused(alg: Any) -> None:
    with pytest.raises(errors.WrongAlgorithmError):
        jws.verify(signed(json.dumps({"alg": alg}).encode()), KEY, algorithms=["HS256"])


def test_a_public_key_is_no_hmac_secret() -> None:
    from tests.tokens.keys import rsa_pems

    _, public = rsa_pems()
    text = ".".join([b64(b'{"alg":"HS256"}'), b64(b"{}")])
    with pytest.raises(errors.WrongAlgorithmError):
        jws.verify(f"{text}.AAAA", public, algorithms=["RS256"])
    with pytest.raises(errors.UsageError, match="PEM"):
        jws.verify(f"{text}.AAAA", public, algorithms=["HS256", "RS256"])


@given(st.binary(max_size=200))
def test_base64url_is_read_back_and_is_what_the_standard_library_writes(data: bytes) -> None:
    text = strict.base64url_encode(data)
    assert text == b64(data)
    assert strict.base64url_decode(text) == data


@given(st.text(st.sampled_from("ABQgw048z-_+/=.é\n \0"), max_size=9))
def test_base64url_has_one_spelling(text: str) -> None:
    try:
        data = strict.base64url_decode(text)
    except errors.MalformedTokenError:
        return
    assert strict.base64url_encode(data) == text


@pytest.mark.parametrize("trick", ["=", "==", "\n", " ", "A", "%3D"])
def test_padding_and_blanks_are_refused(trick: str) -> None:
    token = signed(b'{"alg":"HS256"}')
    for text in (token + trick, trick + token, token.replace(".", f"{trick}.")):
        with pytest.raises(errors.RefusedTokenError):
            jws.verify(text, KEY, algorithms=["HS256"])


def test_the_size_is_bounded_before_anything_is_read() -> None:
    huge = "e30." + "A" * jws.MAX_TOKEN_LENGTH + ".AAAA"
    with pytest.raises(errors.MalformedTokenError, match="at most 65536"):
        jws.verify(huge, KEY, algorithms=["HS256"])
    with pytest.raises(errors.MalformedTokenError, match="at most 4096"):
        jws.read("A" * 5000 + ".e30.")
    with pytest.raises(errors.UsageError, match="65536"):
        jws.sign(b"x" * jws.MAX_TOKEN_LENGTH, KEY)
    for text in ("", ".", "a.b", "a.b.c.d", "é.e30.e30"):
        with pytest.raises(errors.MalformedTokenError):
            jws.read(text)
    with pytest.raises(errors.UsageError, match="bytes"):
        jws.read(b"e30.e30.e30")  # type: ignore[arg-type]


def test_what_is_read_is_frozen() -> None:
    found = jws.verify(signed(b'{"alg":"HS256","x":{"y":[1]}}'), KEY, algorithms="HS256")
    assert hash(found) == hash(jws.verify(signed(b'{"alg":"HS256","x":{"y":[1]}}'), KEY, algorithms="HS256"))
    assert type(found.header) is FrozenMap
    assert type(found.header["x"]) is FrozenMap
