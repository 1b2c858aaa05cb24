"""Signed bytes as compact text: JSON Web Signatures (RFC 7515) by HS256, HS384, HS512 and RS256.

The algorithm is always the caller's, never the token's.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Mapping
from hmac import compare_digest
from typing import TYPE_CHECKING, Any, Final, TypeAlias, Union, cast

from attrs import field

from twilio_fp.canonical_json import freeze
from twilio_fp.errors import BadSignatureError, MalformedTokenError, UsageError, WrongAlgorithmError
from twilio_fp.record import Record, record
from twilio_fp.tokens.arguments import shown, surrogate_at
from twilio_fp.tokens.claims import Algorithm
from twilio_fp.tokens.encoding import base64url_decode, base64url_encode, dump_json, load_json
from twilio_fp.tokens.public_keys import is_public_key
from twilio_fp.tracebacks import sealed
from twilio_fp.values import FrozenMap, Secret

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey


__all__ = [
    "HMAC_ALGORITHMS",
    "MAX_TOKEN_LENGTH",
    "RSA_ALGORITHMS",
    "Jws",
    "Key",
    "allowed",
    "check_header",
    "private_key",
    "public_key",
    "read",
    "read_header",
    "sign",
    "signature",
    "split",
    "verify",
]

Key: TypeAlias = Union[str, bytes, Secret, "RSAPrivateKey", "RSAPublicKey"]
"""A secret for HMAC; for RS256 a PEM document, or what `private_key` and `public_key` made of one."""

MAX_TOKEN_LENGTH: Final = 65_536
"""The characters that a token may have; a longer one is neither signed nor looked into."""

_MAX_HEADER_LENGTH = 4_096


@record(kw_only=True)
class Jws(Record):
    """A compact JWS taken apart.

    Attributes:
        header: its protected header.
        payload: the bytes that it carries.
        signature: the bytes of its signature, which its repr leaves out.
    """

    header: FrozenMap[str, Any]
    payload: bytes
    signature: bytes = field(repr=False)


_HASHES: Final[Mapping[Algorithm, str]] = {"HS256": "sha256", "HS384": "sha384", "HS512": "sha512"}
HMAC_ALGORITHMS: Final[tuple[Algorithm, ...]] = tuple(_HASHES)
"""What a secret signs by, the usual one first."""

RSA_ALGORITHMS: Final[tuple[Algorithm, ...]] = ("RS256",)
"""What an RSA key signs by."""


def allowed(algorithms: Algorithm | Iterable[Algorithm], *families: tuple[Algorithm, ...]) -> tuple[Algorithm, ...]:
    """Return the algorithms that the caller allows, all of one family: a key is for one alone (RFC 8725 §3.1).

    Args:
        algorithms: one, or several.
        families: what the key may sign by; either HMAC's or RSA's where it is not known what key it is.

    >>> allowed("HS256")
    ('HS256',)
    >>> allowed(["HS256", "RS256"])
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: algorithms must all be among HS256, HS384, HS512, or all among RS256

    Raises:
        UsageError: there is none, or one that is not for the same kind of key as the others.
    """
    if not isinstance(algorithms, Iterable):
        raise UsageError(f"algorithms must be names such as 'HS256', got {shown(algorithms)}")
    named = (algorithms,) if isinstance(algorithms, str) else tuple(algorithms)
    if not named:
        raise UsageError("algorithms must name at least one algorithm, got none")
    families = families or (HMAC_ALGORITHMS, RSA_ALGORITHMS)
    if not any(all(name in family for name in named) for family in families):
        known = ", or all among ".join([", ".join(family) for family in families])
        raise UsageError(f"algorithms must all be among {known}")
    return cast("tuple[Algorithm, ...]", named)


def _secret_bytes(key: Key) -> bytes:
    secret = key.reveal() if isinstance(key, Secret) else key
    blank = isinstance(secret, (str, bytes)) and secret.isspace()
    if isinstance(secret, str) and (secret.isascii() or surrogate_at(secret) is None):
        secret = secret.encode()
    if not isinstance(secret, bytes) or not secret:
        raise UsageError(f"an HMAC key must be a secret that is not empty, as UTF-8 text or bytes, got {_kind(key)}")
    if blank:
        raise UsageError(
            "an HMAC key must be a secret that is not blank, got white space: check where it was read from"
        )
    if is_public_key(secret):
        raise UsageError("an HMAC key must be a shared secret, not a key in PEM, DER, Base64, SSH or JWK form")
    return secret


def _kind(key: object) -> str:
    return type(key).__name__


def _mac(signing_input: bytes, key: Key, algorithm: Algorithm) -> bytes:
    return hmac.digest(_secret_bytes(key), signing_input, _HASHES[algorithm])


def _pem_bytes(key: str | bytes | Secret) -> bytes:
    text = key.reveal() if isinstance(key, Secret) else key
    return text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text


def _long_enough(key: Any, kind: Any) -> Any:
    if not isinstance(key, kind) or key.key_size < 2048:
        found = f"one of {key.key_size} bits" if isinstance(key, kind) else type(key).__name__
        raise UsageError(f"RS256 needs an RSA key of 2048 bits or more, got {found} (RFC 7518 §3.3)")
    return key


@sealed
def private_key(pem: str | bytes | Secret) -> RSAPrivateKey:
    """Return the RSA private key of a PEM document without a password; reading it takes milliseconds, so keep it.

    Raises:
        UsageError: it is no such document, or the key has less than 2048 bits.

    Source: https://www.rfc-editor.org/rfc/rfc7518#section-3.3
    """
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        key = load_pem_private_key(_pem_bytes(pem), password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise UsageError("a private key must be a PEM document without a password") from error
    long_enough: RSAPrivateKey = _long_enough(key, RSAPrivateKey)
    return long_enough


@sealed
def public_key(pem: str | bytes | Secret) -> RSAPublicKey:
    """Return the RSA public key of a PEM document.

    Raises:
        UsageError: it is no such document, or the key has less than 2048 bits.

    Source: https://www.rfc-editor.org/rfc/rfc7518#section-3.3
    """
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    try:
        key = load_pem_public_key(_pem_bytes(pem))
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise UsageError("a public key must be a PEM document") from error
    long_enough: RSAPublicKey = _long_enough(key, RSAPublicKey)
    return long_enough


@sealed
def signature(signing_input: bytes, key: Key, *, algorithm: Algorithm = "HS256") -> bytes:
    """Return the signature over the signing input, which is ``header.payload`` in base64url.

    >>> signature(b"e30.e30", "keep me").hex()[:16]
    '898c87e90e05e198'

    Raises:
        UsageError: the key is none for the algorithm.

    Source: https://www.rfc-editor.org/rfc/rfc7518#section-3
    """
    if not isinstance(signing_input, bytes):
        raise UsageError(f"signing_input must be bytes, got {type(signing_input).__name__}")
    _check_algorithm(algorithm)
    return _signature(signing_input, key, algorithm)


def _signature(signing_input: bytes, key: Key, algorithm: Algorithm) -> bytes:
    return _mac(signing_input, key, algorithm) if algorithm != "RS256" else _rsa_signature(signing_input, key)


def _check_algorithm(algorithm: object) -> None:
    if not isinstance(algorithm, str) or (algorithm not in _HASHES and algorithm != "RS256"):
        raise UsageError(f"algorithm must be HS256, HS384, HS512 or RS256, got {shown(algorithm)}")


def _rsa_signature(signing_input: bytes, key: Key) -> bytes:
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
    from cryptography.hazmat.primitives.hashes import SHA256

    if isinstance(key, RSAPublicKey):
        raise UsageError("RS256 signs with a private key; this one is public")
    private: RSAPrivateKey = (
        private_key(key) if isinstance(key, (str, bytes, Secret)) else _long_enough(key, RSAPrivateKey)
    )
    return private.sign(signing_input, PKCS1v15(), SHA256())


_OURS = frozenset({"alg", "crit", "b64"})


def _write_header(algorithm: Algorithm, parameters: tuple[tuple[str, str], ...]) -> str:
    header: dict[str, str] = {"typ": "JWT", "alg": algorithm}
    for name, value in parameters:
        if name in _OURS:
            raise UsageError(f"the header's {name} is not the caller's to set")
        header[name] = value
    return base64url_encode(dump_json(header).encode("ascii"))


# What nearly every token of Twilio's begins with, whichever library wrote it, is not written and read anew each time.
_USUAL: Final[tuple[tuple[tuple[str, str], ...], ...]] = ((), (("cty", "twilio-fpa;v=1"),))
_WRITTEN: Final[Mapping[tuple[str, tuple[tuple[str, str], ...]], str]] = {
    ("HS256", parameters): _write_header("HS256", parameters) for parameters in _USUAL
}
_READ: Final[Mapping[str, FrozenMap[str, Any]]] = {
    segment: FrozenMap({"typ": "JWT", "alg": "HS256", **dict(parameters)})
    for (_, parameters), segment in _WRITTEN.items()
}


@sealed
def sign(
    payload: bytes,
    key: Key,
    *,
    algorithm: Algorithm = "HS256",
    header: Iterable[tuple[str, str]] = (),
) -> str:
    """Return the compact JWS of the payload; the same input gives the same text.

    Args:
        payload: the bytes to carry; for a JWT its claims as JSON.
        key: what to sign with; see `Key`.
        algorithm: the algorithm, also named in the header.
        header: header parameters besides ``typ: JWT`` and ``alg``.

    >>> sign(b"{}", "keep me").split(".")[:2]
    ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', 'e30']

    Raises:
        UsageError: the key is none for the algorithm, or the token would be longer than `MAX_TOKEN_LENGTH`.

    Source: https://www.rfc-editor.org/rfc/rfc7515#section-5.1
    """
    if not isinstance(payload, bytes):
        raise UsageError(f"payload must be bytes, got {type(payload).__name__}")
    _check_algorithm(algorithm)
    return signed(payload, key, algorithm, _pairs(header))


def signed(payload: bytes, key: Key, algorithm: Algorithm, parameters: tuple[tuple[str, str], ...]) -> str:
    """Return what `sign` does of arguments that have been checked; whoever calls it is sealed."""
    head = _WRITTEN.get((algorithm, parameters)) or _write_header(algorithm, parameters)
    signing_input = f"{head}.{base64url_encode(payload)}"
    made = _signature(signing_input.encode("ascii"), key, algorithm)
    token = f"{signing_input}.{base64url_encode(made)}"
    if len(token) > MAX_TOKEN_LENGTH:
        raise UsageError(f"the token has {len(token)} characters, and may have {MAX_TOKEN_LENGTH}")
    return token


def _pairs(header: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    pairs = tuple(header) if isinstance(header, Iterable) else (header,)
    for pair in pairs:
        if not isinstance(pair, tuple) or len(pair) != 2 or not (isinstance(pair[0], str) and isinstance(pair[1], str)):
            raise UsageError(f"header must be pairs of str, such as [('kid', 'CR…')], got {shown(pair)}")
    return pairs


def read_header(segment: str) -> Mapping[str, Any]:
    """Return the header that the encoded text says, of which nothing is checked.

    Raises:
        MalformedTokenError: it is too long, or not strict JSON.
    """
    if len(segment) > _MAX_HEADER_LENGTH:
        raise MalformedTokenError("the header", expected=f"at most {_MAX_HEADER_LENGTH}", found=len(segment))
    return load_json(base64url_decode(segment, "the token's header"), "the token's header")


def check_header(header: Mapping[str, Any]) -> None:
    """Refuse a header that is no JWT's, or asks for what is not understood here.

    Raises:
        MalformedTokenError: it asks for an extension, or is of another type than JWT.
    """
    if "crit" in header:  # No extension is understood here: RFC 7515 §4.1.11.
        raise MalformedTokenError("the header's crit", expected="no critical extension", found=header["crit"])
    kind = header.get("typ", "JWT")
    if kind != "JWT" and str(kind).upper() != "JWT":  # RFC 7519 §5.1
        raise MalformedTokenError("the header's typ", expected="JWT", found=kind)


@sealed
def split(token: str) -> tuple[str, str, str]:
    """Return the three encoded parts of a compact JWS that is not too long to look into.

    >>> split("e30.e30.")
    ('e30', 'e30', '')

    Raises:
        MalformedTokenError: it has other than three parts, or is too long.
    """
    return _split(token)


def _split(token: str) -> tuple[str, str, str]:
    if not isinstance(token, str):
        raise UsageError(f"a token must be text, got {type(token).__name__}")
    if len(token) > MAX_TOKEN_LENGTH:
        raise MalformedTokenError("the token's length", expected=f"at most {MAX_TOKEN_LENGTH}", found=len(token))
    parts = token.split(".")
    if len(parts) != 3 or not token.isascii():
        raise MalformedTokenError("the token", expected="three ASCII parts with dots between", found=len(parts))
    head, body, last = parts
    return head, body, last


@sealed
def read(token: str) -> Jws:
    """Return the parts of a compact JWS, of which nothing is verified.

    >>> read("eyJhbGciOiJub25lIn0.e30.").header
    FrozenMap({'alg': 'none'})

    Raises:
        MalformedTokenError: the text is no compact JWS.

    Source: https://www.rfc-editor.org/rfc/rfc7515#section-7.1
    """
    header, payload, last = _split(token)
    return Jws(
        header=freeze(read_header(header)),
        payload=base64url_decode(payload, "the token's payload"),
        signature=base64url_decode(last, "the token's signature"),
    )


@sealed
def verify(token: str, key: Key, *, algorithms: Algorithm | Iterable[Algorithm]) -> Jws:
    """Return the parts of a compact JWS whose signature holds.

    Args:
        token: the compact JWS.
        key: the shared secret; for RS256 the public key, or the private one that holds it.
        algorithms: those that the caller takes, all for one kind of key; the header's must be among them.

    >>> verify(sign(b"hello", "keep me"), "keep me", algorithms=["HS256"]).payload
    b'hello'

    Raises:
        MalformedTokenError: the text is no compact JWS.
        WrongAlgorithmError: the header's algorithm is not among those allowed.
        BadSignatureError: the signature does not hold.
        UsageError: the key is none for the algorithm, no algorithm is allowed, or HMAC's and RSA's are together.

    Source: https://www.rfc-editor.org/rfc/rfc7515#section-5.2
    """
    header, payload, given = verified_parts(token, key, allowed(algorithms))
    return Jws(header=freeze(header), payload=payload, signature=given)


def verified_parts(token: str, key: Key, algorithms: tuple[Algorithm, ...]) -> tuple[Mapping[str, Any], bytes, bytes]:
    """Return the header, the payload and the signature of a compact JWS whose signature holds, as `verify` does.

    The algorithms are those that `allowed` lets pass for the key; whoever calls it is sealed.
    """
    head, body, last = _split(token)
    header: Mapping[str, Any] | None = _READ.get(head)
    if header is None:
        header = read_header(head)
        check_header(header)
    algorithm: Algorithm | None = header.get("alg")
    if algorithm is None or algorithm not in algorithms:
        raise WrongAlgorithmError("the token's alg", expected=algorithms, found=algorithm)
    signing_input = token[: len(head) + 1 + len(body)].encode("ascii")
    given = base64url_decode(last, "the token's signature")
    if algorithm == "RS256":
        holds = _rsa_holds(signing_input, given, key)
    else:
        holds = compare_digest(_mac(signing_input, key, algorithm), given)
    if not holds:
        raise BadSignatureError("the token's signature", expected=f"{algorithm} by this key", found="another")
    return header, base64url_decode(body, "the token's payload"), given


def _rsa_holds(signing_input: bytes, signed: bytes, key: Key) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
    from cryptography.hazmat.primitives.hashes import SHA256

    if isinstance(key, (str, bytes, Secret)):
        key = private_key(key) if b"PRIVATE KEY-----" in _pem_bytes(key) else public_key(key)
    public: RSAPublicKey = _long_enough(key.public_key() if isinstance(key, RSAPrivateKey) else key, RSAPublicKey)
    try:
        public.verify(signed, signing_input, PKCS1v15(), SHA256())
    except InvalidSignature:
        return False
    return True
