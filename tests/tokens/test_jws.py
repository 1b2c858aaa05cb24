"""Compact JWS: the RFCs' examples, every refusal, and agreement with PyJWT for generated claims."""

from __future__ import annotations

import hmac
import json
import sys
import traceback
from base64 import b64decode, b64encode, urlsafe_b64encode
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jwt as pyjwt
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.tracebacks import SECRET, frame_variables
from twilio_fp import errors, tokens
from twilio_fp.tokens import claims as c
from twilio_fp.tokens import encoding, jws
from twilio_fp.tokens.public_keys import is_public_key
from twilio_fp.values import FrozenMap, Secret

if TYPE_CHECKING:
    from collections.abc import Callable

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
    key = encoding.base64url_decode(RFC["key"])
    assert encoding.base64url_encode(RFC["header"].encode()) == RFC["encoded_header"]
    assert encoding.base64url_encode(RFC["payload"].encode()) == RFC["encoded_payload"]
    signing_input = f"{RFC['encoded_header']}.{RFC['encoded_payload']}"
    signature = jws.signature(signing_input.encode(), key, algorithm="HS256")
    assert list(signature) == RFC["signature_octets"]
    token = f"{signing_input}.{encoding.base64url_encode(signature)}"
    assert token == RFC["jws"]
    found = jws.verify(token, key, algorithms=["HS256"])
    assert found.header == {"typ": "JWT", "alg": "HS256"}
    assert found.payload == RFC["payload"].encode()


def test_rfc_7519_section_3_1_claims() -> None:
    claims = encoding.load_json(jws.read(RFC["jws"]).payload, "the payload")
    assert claims == {"iss": "joe", "exp": 1300819380, "http://example.com/is_root": True}
    times = c.read_times(claims)
    assert times == (None, datetime(2011, 3, 22, 18, 43, tzinfo=UTC), None)
    assert c.check_times(times, now=datetime(2011, 3, 22, 18, 42, 59, tzinfo=UTC)) == times[1]
    with pytest.raises(errors.ExpiredTokenError):
        c.check_times(times, now=datetime(2011, 3, 22, 18, 43, tzinfo=UTC))


def test_rfc_7519_section_6_1_unsecured_is_refused() -> None:
    unsecured = RFC["unsecured"]
    assert jws.read(unsecured).header == {"alg": "none"}
    both: list[list[tokens.Algorithm]] = [["HS256"], ["HS256", "HS384", "HS512"]]
    for algorithms in both:
        with pytest.raises(errors.WrongAlgorithmError) as caught:
            jws.verify(unsecured, KEY, algorithms=algorithms)
        assert (caught.value.expected, caught.value.found) == (tuple(algorithms), "none")


@given(CLAIMS, st.sampled_from(["HS256", "HS384", "HS512"]))
def test_pyjwt_verifies_ours_and_ours_verifies_pyjwts(claims: dict[str, Any], algorithm: tokens.HmacAlgorithm) -> None:
    ours = jws.sign(encoding.dump_json(claims).encode(), KEY, algorithm=algorithm)
    assert pyjwt.decode(ours, KEY, algorithms=[algorithm]) == claims
    theirs = pyjwt.encode(claims, KEY, algorithm=algorithm)
    assert encoding.load_json(jws.verify(theirs, Secret(KEY), algorithms=[algorithm]).payload, "it") == claims


@given(CLAIMS)
def test_json_does_not_depend_on_the_order_of_members(claims: dict[str, Any]) -> None:
    reverse_order = dict(reversed(claims.items()))
    assert encoding.dump_json(reverse_order) == encoding.dump_json(claims)
    assert encoding.dump_json({"b": 1, "a": reverse_order}).startswith('{"a":{')


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


def test_an_invalid_key_is_a_usage_error() -> None:
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


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda untyped: untyped.sign("{}", KEY), r"^payload must be bytes, got str$"),
        (lambda untyped: untyped.signature("e30.e30", KEY), r"^signing_input must be bytes, got str$"),
        (lambda untyped: untyped.signature(b"e30.e30", KEY, algorithm="none"), r"^algorithm must be HS256, .* 'none'"),
        (lambda untyped: untyped.signature(b"e30.e30", KEY, algorithm=["HS256"]), r"^algorithm must be .*, got list$"),
        (lambda untyped: untyped.signature(b"e30.e30", 5), r"^an HMAC key must be .*, got int$"),
        (lambda untyped: untyped.sign(b"{}", 5, algorithm="RS256"), r"^RS256 requires an RSA key .*, got int$"),
        (lambda untyped: untyped.allowed_algorithms(5), r"^algorithms must be names such as 'HS256', got int$"),
        (lambda untyped: untyped.allowed_algorithms([]), r"^algorithms must name at least one algorithm, got none$"),
        (lambda untyped: untyped.allowed_algorithms("HS256", ("RS256",)), r"^algorithms must all be among RS256$"),
    ],
)
def test_invalid_arguments_of_sign_are_refused_by_name(call: Callable[[Any], object], message: str) -> None:
    with pytest.raises(errors.UsageError, match=message):
        call(jws)


@pytest.mark.parametrize("header", [5, [5], "ab", ["ab"], [("kid",)], [("kid", "a", "b")], [("kid", 5)], [(5, "a")]])
def test_a_header_must_be_pairs_of_text(header: Any) -> None:
    with pytest.raises(errors.UsageError, match=r"^header must be pairs of str, "):
        jws.sign(b"{}", KEY, header=header)
    assert jws.read(jws.sign(b"{}", KEY, header=iter([("kid", "a")]))).header == {
        "typ": "JWT",
        "alg": "HS256",
        "kid": "a",
    }


@pytest.mark.parametrize("typ", ["JWT", "jwt", "Jwt"])
def test_typ_is_compared_in_any_case(typ: str) -> None:
    assert jws.verify(signed(f'{{"alg":"HS256","typ":"{typ}"}}'.encode()), KEY, algorithms="HS256").payload == b"{}"


@pytest.mark.parametrize(
    ("token", "message"),
    [("*.e30.e30", "the token's header"), ("e30.*.e30", "the token's payload"), ("e30.e30.*", "the token's signature")],
)
def test_the_malformed_part_of_a_token_is_named(token: str, message: str) -> None:
    with pytest.raises(errors.MalformedTokenError, match=f"^{message}"):
        jws.read(token)


@pytest.mark.parametrize("bits", [1024, 2040])
def test_rsa_keys_below_2048_bits_are_refused_in_every_form(bits: int) -> None:
    from cryptography.hazmat.primitives import serialization as s
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
    from cryptography.hazmat.primitives.hashes import SHA256

    key = generate_private_key(65537, bits)
    private = key.private_bytes(s.Encoding.PEM, s.PrivateFormat.PKCS8, s.NoEncryption()).decode()
    public = key.public_key().public_bytes(s.Encoding.PEM, s.PublicFormat.SubjectPublicKeyInfo).decode()
    text = ".".join([b64(b'{"alg":"RS256"}'), b64(b"{}")])
    good = f"{text}.{b64(key.sign(text.encode(), PKCS1v15(), SHA256()))}"
    for make in (lambda: jws.private_key(private), lambda: jws.public_key(public)):
        with pytest.raises(errors.UsageError, match=rf"at least 2048 bits \(RFC 7518 §3\.3\), got one of {bits}"):
            make()
    for signing in (private, private.encode(), Secret(private), key):
        with pytest.raises(errors.UsageError, match="at least 2048 bits"):
            jws.sign(b"{}", signing, algorithm="RS256")
    for verifying in (private, public, public.encode(), Secret(private), key, key.public_key()):
        with pytest.raises(errors.UsageError, match="at least 2048 bits"):
            jws.verify(good, verifying, algorithms="RS256")


def test_rsa_keys_of_2048_bits_are_accepted_in_every_form() -> None:
    from tests.tokens.keys import rsa_pems

    private, public = rsa_pems()
    token = jws.sign(b"{}", jws.private_key(private), algorithm="RS256")
    for signing in (private, private.encode(), Secret(private)):
        assert jws.sign(b"{}", signing, algorithm="RS256") == token
    for verifying in (private, public, public.encode(), jws.private_key(private), jws.public_key(public)):
        assert jws.verify(token, verifying, algorithms="RS256").payload == b"{}"


def test_keys_other_than_rsa_are_refused() -> None:
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
        encoding.load_json(payload, "the payload")


@pytest.mark.parametrize("inner", ["[]", "{}", '{"b":[]}'])
def test_deeply_nested_json_is_malformed_whatever_the_stack_depth(inner: str) -> None:
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


def test_no_secret_is_kept() -> None:
    secret = Secret("hunter2" * 5)
    before = sys.getrefcount(secret)
    algorithms: tuple[tokens.HmacAlgorithm, ...] = ("HS256", "HS384", "HS512")
    for algorithm in algorithms:
        signed = jws.signature(b"input", secret, algorithm=algorithm)
        assert signed == jws.signature(b"input", secret.reveal(), algorithm=algorithm)
    assert sys.getrefcount(secret) == before


def test_whitespace_around_json_is_accepted() -> None:
    assert encoding.load_json(b' {"a": 1}\r\n', "it") == encoding.load_json(b'{"a":1}\n ', "it") == {"a": 1}


@pytest.mark.parametrize("alg", ["none", "None", "HS512", "RS256", "hs256", "", 5, None, ["HS256"]])
def test_an_algorithm_that_the_caller_did_not_name_is_refused(alg: Any) -> None:
    with pytest.raises(errors.WrongAlgorithmError):
        jws.verify(signed(json.dumps({"alg": alg}).encode()), KEY, algorithms=["HS256"])


def test_a_public_key_is_refused_as_an_hmac_secret() -> None:
    from tests.tokens.keys import rsa_pems

    _, public = rsa_pems()
    text = ".".join([b64(b'{"alg":"HS256"}'), b64(b"{}")])
    with pytest.raises(errors.WrongAlgorithmError):
        jws.verify(f"{text}.AAAA", public, algorithms=["RS256"])
    with pytest.raises(errors.UsageError, match="PEM"):
        jws.verify(f"{text}.AAAA", public, algorithms=["HS256"])
    with pytest.raises(errors.UsageError, match="or all among RS256"):
        jws.verify(f"{text}.AAAA", public, algorithms=["HS256", "RS256"])


def public_keys() -> dict[str, str | bytes]:
    """Return a public key of RSA, elliptic curves and Ed25519 in every common format."""
    from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1
    from cryptography.hazmat.primitives.asymmetric.ec import generate_private_key as curve_key
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_public_key

    from tests.tokens.keys import rsa_pems

    forms: dict[str, str | bytes] = {}
    private_keys: list[Any] = [
        load_pem_public_key(rsa_pems()[1].encode()),
        curve_key(SECP256R1()),
        Ed25519PrivateKey.generate(),
    ]
    for key, kind in zip(private_keys, ("RSA", "EC", "Ed25519"), strict=True):
        public: Any = key if kind == "RSA" else key.public_key()
        shapes = {"SPKI": PublicFormat.SubjectPublicKeyInfo, **({"PKCS1": PublicFormat.PKCS1} if kind == "RSA" else {})}
        for shape, written in shapes.items():
            pem, der = (public.public_bytes(encoding, written) for encoding in (Encoding.PEM, Encoding.DER))
            name = f"{kind} {shape}"
            forms |= {
                f"{name} PEM": pem.decode(),
                f"{name} PEM as bytes": pem,
                f"{name} PEM behind a BOM": f"\ufeff{pem.decode()}",
                f"{name} PEM in UTF-16": pem.decode().encode("utf-16"),
                f"{name} PEM behind text": f"my key:\n{pem.decode()}",
                f"{name} PEM's body": b"".join(pem.splitlines()[1:-1]),
                f"{name} PEM's body in lines": b"\r\n".join(pem.splitlines()[1:-1]),
                f"{name} DER": der,
                f"{name} Base64": b64encode(der).decode(),
                f"{name} Base64 behind a BOM": f"\ufeff {b64encode(der).decode()}",
                f"{name} base64url": b64(der),
                f"{name} PEM in quotes": f'"{pem.decode()}"',
                f"{name} PEM with escapes": pem.decode().replace("\n", "\\n"),
                f"{name} PEM with escapes of escapes": json.dumps(json.dumps(pem.decode())),
                f"{name} PEM in one line": pem.decode().replace("\n", " "),
                f"{name} PEM without its first line": b"\n".join(pem.splitlines()[1:]),
                f"{name} PEM's body in quotes": b'"' + b"".join(pem.splitlines()[1:-1]) + b'"',
                f"{name} PEM's body with escapes": b"\\n".join(pem.splitlines()[1:-1]),
                f"{name} PEM's body in UTF-16": b"".join(pem.splitlines()[1:-1]).decode().encode("utf-16"),
                f"{name} PEM's body between blanks": f"\u200b\u00a0{b64encode(der).decode()}\u00a0\ufeff\r\n",
                f"{name} Base64 of PEM": b64encode(pem),
                f"{name} Base64 of PEM in quotes": f"'{b64encode(pem).decode()}'",
                f"{name} base64url of PEM": b64(pem),
                f"{name} Base64 of Base64": b64encode(b64encode(der)),
                f"{name} DER between blanks": b" \t" + der + b"\r\n",
                f"{name} DER behind a BOM": b"\xef\xbb\xbf" + der,
                f"{name} DER before a NUL": der + b"\0",
                f"{name} hex of DER": der.hex(),
                f"{name} hex of DER in capitals": der.hex().upper().encode(),
                f"{name} hex of DER behind 0x": f"0x{der.hex()}",
                f"{name} hex of DER with colons": der.hex(":"),
                f"{name} hex of DER in lines": der.hex("\n", 16),
                f"{name} hex of DER in quotes": f"'{der.hex()}'",
                f"{name} hex of DER with escapes": "".join([f"\\x{byte:02x}" for byte in der]),
                f"{name} hex of PEM": pem.hex(),
            }
        line = public.public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH)
        forms |= {
            f"{kind} SSH": line,
            f"{kind} SSH behind a BOM": b"\xef\xbb\xbf" + line,
            f"{kind} SSH's Base64": line.split()[1],
            f"{kind} SSH in quotes": b'"' + line + b' me@home"',
            f"{kind} SSH with options": b'no-pty,from="10.0.0.1" ' + line,
            f"{kind} SSH in bytes": b64decode(line.split()[1]),
            f"{kind} Base64 of SSH": b64encode(line),
            f"{kind} SSH2": b"---- BEGIN SSH2 PUBLIC KEY ----\n" + line.split()[1],
        }
    return forms | {
        "a JWK in quotes": json.dumps(
            '{"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}'
        ),
        "a JWK as Python writes it": "{'kty': 'OKP', 'x': '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'}",
        "a JWK behind a BOM": '\ufeff{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}',
        "Base64 of a JWK": b64encode(b'{"kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}').decode(),
        "a set of JWKs": '{"keys":[{"kty":"OKP","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]}',
        "the last line of a PEM": "-----END PUBLIC KEY-----",
        "the first line of a PEM": "-----BEGIN PUBLIC KEY-----",
        "a JWK": '{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}',
        "a JWK of lines": '\n{\n "e": "AQAB",\n "n": "' + "A" * 342 + '",\n "kty": "RSA"\n}\n',
    }


PUBLIC_KEYS = public_keys()


@pytest.mark.parametrize("form", PUBLIC_KEYS)
def test_a_public_key_is_refused_as_an_hmac_secret_in_every_format(form: str) -> None:
    key = PUBLIC_KEYS[form]
    raw = key.encode() if isinstance(key, str) else key
    text = ".".join([b64(b'{"alg":"HS256"}'), b64(b"{}")])
    forged = f"{text}.{b64(hmac.digest(raw, text.encode(), 'sha256'))}"
    for given_key in (key, Secret(key)) if isinstance(key, str) else (key,):
        with pytest.raises(errors.UsageError, match="must be a shared secret"):
            jws.verify(forged, given_key, algorithms="HS256")
        with pytest.raises(errors.UsageError, match="must be a shared secret"):
            jws.sign(b"{}", given_key)


DER = b"\x30\x2a\x02" + b"x" * 41
"""A DER sequence that begins with an integer, as long as the shortest key."""


@pytest.mark.parametrize(
    ("data", "is_one"),
    [
        *((DER, True), (b" \r\n" + DER + b"\r\n\0", True), (DER + b"x", False), (DER[:2] + b"\x30" + DER[3:], True)),
        *((DER[:2] + b"\x04" + DER[3:], False), (b"\x31" + DER[1:], False), (b"\x30\x2b" + DER[2:], False)),
        *((b"\x30\x81\x80\x02" + b"x" * 127, True), (b"\x30\x82\x01\x00\x02" + b"x" * 255, True)),
        *((b"\x30\x81\x80\x02" + b"x" * 126, False), (b"\x30\x81\x80\x02" + b"x" * 128, False)),
        *((b" " * 44 + b"\x30", False), (b" " * 44 + b"\x30\x02\x02", False)),
        *((b"\0\0\0\x07ssh-rsa", True), (b"x" * 44 + b"\0\0\0\x07ssh-rsa", False)),
        *((b64encode(DER), True), (b64encode(b64encode(DER)), True), (b64encode(b64encode(b64encode(DER))), False)),
        *((DER.hex().encode(), True), (b64encode(DER[:-1]), False), (b'"kty"', False), (b"AAAAB3NzaC1", False)),
        *((b'{"kty"' + b"x" * 44, True), (b"kty" + b"x" * 44, False), (b"AAAAB3NzaC1" + b"x" * 44, True)),
        *((b"--BEGIN x", True), (b"-- END x", True), (b"--BEGINNING", False), (b"- BEGIN x", False)),
        *((b"ssh-", True), (b"ecdsa-", True), (b"sk-ssh-", True), (b"sk-ecdsa-", True), (b"sk-live-1", False)),
    ],
)
def test_a_public_key_is_recognised_by_its_start_and_length(data: bytes, is_one: bool) -> None:
    assert is_public_key(data) is is_one


def is_labelled(secret: str | bytes) -> bool:
    text = secret.decode("latin-1") if isinstance(secret, bytes) else secret
    return (
        "BEGIN " in text
        or "END " in text
        or "kty" in text
        or text.lstrip().startswith(("ssh-", "ecdsa-", "sk-", "AAAA"))
    )


SECRETS: st.SearchStrategy[Any] = st.one_of(
    st.binary(min_size=16, max_size=64), st.text(st.characters(codec="ascii", exclude_characters="\0"), min_size=1)
)


@given(SECRETS.filter(lambda secret: not (is_labelled(secret) or secret.isspace())))
@example("0" * 32)
@example("MIIB" + "0" * 28)
@example("M0")
@example("3082012230" + "0" * 54)
@example("0123456789abcdef" * 4)
@example("MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkw" * 3)
@example("the kty of a key, AAAA and -- and BEGINNINGS and ENDS of it")
@example("M")
@example("MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkw")
@example("0" + "x" * 31)
@example("{}")
@example("ssh is my favourite")
def test_a_secret_that_only_starts_like_a_key_signs(secret: Any) -> None:
    assert jws.verify(jws.sign(b"{}", secret), secret, algorithms="HS256").payload == b"{}"


@given(st.lists(st.sampled_from(["HS256", "HS384", "HS512", "RS256", "none", "PS256", "", 5, None, []]), max_size=3))
def test_algorithms_must_all_be_hmac_or_all_rsa(names: list[Any]) -> None:
    if names and (set(map(str, names)) <= {"HS256", "HS384", "HS512"} or set(map(str, names)) == {"RS256"}):
        assert jws.allowed_algorithms(names) == tuple(names)
    else:
        with pytest.raises(errors.UsageError, match="algorithms must"):
            jws.allowed_algorithms(names)


LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


@pytest.mark.parametrize("start", ["A", "AA", "___", "AAAAA", "zzzzzz"])
def test_the_last_character_of_base64url_has_no_spare_bits(start: str) -> None:
    """In a final group of two characters, 4 of the 64 are valid last ones; in one of three, 16; in one of four, all."""
    accepted: list[str] = []
    for letter in LETTERS:
        try:
            encoding.base64url_decode(start + letter)
        except errors.MalformedTokenError:
            continue
        accepted.append(letter)
    spare_bits = {2: 4, 3: 2, 0: 0}[(len(start) + 1) % 4]
    assert accepted == [letter for number, letter in enumerate(LETTERS) if number % 2**spare_bits == 0]


@pytest.mark.parametrize("addition", ["\n", "=", " ", "A", "AA", "\0", "+", "/", "é", "\ud800", ".", "\r\n", "%0A"])
def test_no_error_shows_a_part_of_the_signature(addition: str) -> None:
    key = Secret(KEY)
    token = jws.sign(b'{"secret":"of the payload"}', key)
    body, _, signed = token.rpartition(".")
    tampered = [f"{body}.{signed[:place]}{addition}{signed[place:]}" for place in (0, 20, len(signed))]
    for text in [token + addition, f"{body}.{signed[:-1]}{addition}", *tampered]:
        readers: list[Callable[[str], object]] = [jws.read, partial(jws.verify, key=key, algorithms="HS256")]
        for read in readers:
            try:
                read(text)
            except errors.TwilioError as error:
                error_text = "".join(traceback.format_exception(error)) + repr(vars(error)) + repr(error.args)
                error_text += repr([vars(error.__cause__ or error), error.__context__ and error.__context__.args])
                assert not [start for start in range(len(signed) - 5) if signed[start : start + 6] in error_text]
    assert repr(jws.read(token).signature)[2:-1] not in repr(jws.read(token))


@given(st.binary(max_size=200))
def test_base64url_is_read_back_and_equals_the_standard_librarys(data: bytes) -> None:
    text = encoding.base64url_encode(data)
    assert text == b64(data)
    assert encoding.base64url_decode(text) == data


@given(st.text(st.sampled_from("ABQgw048z-_+/=.é\n \0"), max_size=9))
def test_base64url_has_one_spelling(text: str) -> None:
    try:
        data = encoding.base64url_decode(text)
    except errors.MalformedTokenError:
        return
    assert encoding.base64url_encode(data) == text


@pytest.mark.parametrize("place", range(4))
def test_base64url_has_only_the_characters_of_its_alphabet(place: int) -> None:
    for letter in map(chr, range(256)):
        text = f"{'AAAA'[:place]}{letter}{'AAAA'[place + 1 :]}"
        if letter in LETTERS:
            assert encoding.base64url_decode(text)
        else:
            with pytest.raises(errors.MalformedTokenError, match=rf"U\+{ord(letter):04X} at position {place}"):
                encoding.base64url_decode(text)


@pytest.mark.parametrize("addition", ["=", "==", "\n", " ", "A", "%3D"])
def test_padding_and_whitespace_are_refused(addition: str) -> None:
    token = signed(b'{"alg":"HS256"}')
    for text in (token + addition, addition + token, token.replace(".", f"{addition}.")):
        with pytest.raises(errors.RefusedTokenError):
            jws.verify(text, KEY, algorithms=["HS256"])


def test_the_size_is_checked_before_anything_is_parsed() -> None:
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


def test_a_token_and_its_header_may_reach_their_maximum_length_and_no_more() -> None:
    overhead = len(jws.sign(b"", KEY))
    payload = b"x" * ((jws.MAX_TOKEN_LENGTH - overhead) * 3 // 4)
    token = jws.sign(payload, KEY)
    assert len(token) == jws.MAX_TOKEN_LENGTH
    assert jws.verify(token, KEY, algorithms="HS256").payload == payload
    with pytest.raises(errors.UsageError, match="at most 65536 characters, got"):
        jws.sign(payload + b"x", KEY)
    for text in (f"{token}A", f"A{token}"):
        with pytest.raises(errors.MalformedTokenError, match="the token's length"):
            jws.read(text)
    empty = len(b'{"alg":"HS256","x":""}')
    header = f'{{"alg":"HS256","x":"{"x" * (4096 * 3 // 4 - empty)}"}}'.encode()
    assert len(b64(header)) == 4096
    assert "x" in jws.verify(signed(header), KEY, algorithms="HS256").header
    with pytest.raises(errors.MalformedTokenError, match="at most 4096"):
        jws.verify(signed(header + b" "), KEY, algorithms="HS256")


def test_the_parts_of_a_token_are_frozen() -> None:
    found = jws.verify(signed(b'{"alg":"HS256","x":{"y":[1]}}'), KEY, algorithms="HS256")
    assert hash(found) == hash(jws.verify(signed(b'{"alg":"HS256","x":{"y":[1]}}'), KEY, algorithms="HS256"))
    assert hash(jws.read(signed(b'{"alg":"HS256","x":[1]}')))
    assert type(found.header) is FrozenMap
    assert type(found.header["x"]) is FrozenMap


BLANKS = ["", " ", "\t \r\n", "\u00a0", "\u2003\x85\x1c"]


@pytest.mark.parametrize("blank", [*BLANKS, *[Secret(text) for text in BLANKS if text], b"", b" \n"], ids=ascii)
def test_a_blank_secret_is_refused_by_name_everywhere(blank: Any) -> None:
    good = jws.sign(b"{}", "keep me")
    for use in (
        lambda: jws.sign(b"{}", blank),
        lambda: jws.signature(b"e30.e30", blank),
        lambda: jws.verify(good, blank, algorithms="HS256"),
    ):
        with pytest.raises(
            errors.UsageError, match=r"^an HMAC key must be a (non-empty secret|secret, got only whitespace)"
        ):
            use()
    if isinstance(blank, bytes):
        return
    refusal = r"^(private_key must be a PEM document|a secret must be non-empty text)"
    with pytest.raises(errors.UsageError, match=refusal):
        tokens.ValidationKey(account_sid="AC1", key_sid="SK1", credential_sid="CR1", private_key=blank)


def test_a_secret_with_surrounding_whitespace_signs() -> None:
    assert jws.verify(jws.sign(b"{}", " keep me "), " keep me ", algorithms="HS256").payload == b"{}"


@pytest.mark.parametrize(
    "work",
    [
        lambda: jws.private_key(SECRET),
        lambda: jws.public_key(SECRET),
        lambda: jws.signature(b"input", SECRET, algorithm="RS256"),
        lambda: jws.sign(b"payload", SECRET, algorithm="RS256"),
        lambda: jws.split(SECRET),
        lambda: jws.read(SECRET),
        lambda: jws.verify(SECRET, SECRET, algorithms=["HS256"]),
    ],
)
def test_a_traceback_keeps_no_key_and_no_token(work: Callable[[], object]) -> None:
    assert SECRET not in frame_variables(work)
