"""JSON Web Signatures in compact form (RFC 7515), with HS256, HS384, HS512 and RS256.

The caller always decides which algorithms are allowed, never the token.
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
    "allowed_algorithms",
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
"""A secret for HMAC; for RS256 a PEM document, or the key that `private_key` or `public_key` parsed from one."""

MAX_TOKEN_LENGTH: Final = 65_536
"""The maximum length of a token in characters; longer ones are neither signed nor parsed."""

_MAX_HEADER_LENGTH = 4_096


@record(kw_only=True)
class Jws(Record):
    """The decoded parts of a compact JWS.

    Attributes:
        header: the protected header.
        payload: the payload's bytes.
        signature: the signature's bytes, omitted from the repr.
    """

    header: FrozenMap[str, Any]
    payload: bytes
    signature: bytes = field(repr=False)


_HASHES: Final[Mapping[Algorithm, str]] = {"HS256": "sha256", "HS384": "sha384", "HS512": "sha512"}
HMAC_ALGORITHMS: Final[tuple[Algorithm, ...]] = tuple(_HASHES)
"""The algorithms for secrets, the default first."""

RSA_ALGORITHMS: Final[tuple[Algorithm, ...]] = ("RS256",)
"""The algorithms for RSA keys."""


def allowed_algorithms(
    algorithms: Algorithm | Iterable[Algorithm], *families: tuple[Algorithm, ...]
) -> tuple[Algorithm, ...]:
    """Return the algorithms that the caller allows, all of one family, since a key is for one only (RFC 8725 §3.1).

    Args:
        algorithms: one, or several.
        families: the families that fit the key; defaults to HMAC's and RSA's.

    >>> allowed_algorithms("HS256")
    ('HS256',)
    >>> allowed_algorithms(["HS256", "RS256"])
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: algorithms must all be among HS256, HS384, HS512, or all among RS256

    Raises:
        UsageError: there are none, or they are not all of one family.
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
        raise UsageError(f"an HMAC key must be a non-empty secret, as UTF-8 text or bytes, got {_kind(key)}")
    if blank:
        raise UsageError("an HMAC key must be a secret, got only whitespace: check where it is read from")
    if is_public_key(secret):
        raise UsageError("an HMAC key must be a shared secret, got a key in PEM, DER, Base64, SSH or JWK format")
    return secret


def _kind(key: object) -> str:
    return type(key).__name__


def _mac(signing_input: bytes, key: Key, algorithm: Algorithm) -> bytes:
    return hmac.digest(_secret_bytes(key), signing_input, _HASHES[algorithm])


def _pem_bytes(key: str | bytes | Secret) -> bytes:
    text = key.reveal() if isinstance(key, Secret) else key
    return text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text


def _check_key_length(key: Any, kind: Any) -> Any:
    if not isinstance(key, kind) or key.key_size < 2048:
        found = f"one of {key.key_size} bits" if isinstance(key, kind) else type(key).__name__
        raise UsageError(f"RS256 requires an RSA key of at least 2048 bits (RFC 7518 §3.3), got {found}")
    return key


@sealed
def private_key(pem: str | bytes | Secret) -> RSAPrivateKey:
    """Parse an RSA private key from a PEM document without a password; this takes milliseconds, so keep the result.

    Raises:
        UsageError: it is not such a document, or the key has fewer than 2048 bits.

    Source: https://www.rfc-editor.org/rfc/rfc7518#section-3.3
    """
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        key = load_pem_private_key(_pem_bytes(pem), password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise UsageError("a private key must be a PEM document without a password") from error
    checked: RSAPrivateKey = _check_key_length(key, RSAPrivateKey)
    return checked


@sealed
def public_key(pem: str | bytes | Secret) -> RSAPublicKey:
    """Parse an RSA public key from a PEM document.

    Raises:
        UsageError: it is not such a document, or the key has fewer than 2048 bits.

    Source: https://www.rfc-editor.org/rfc/rfc7518#section-3.3
    """
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    try:
        key = load_pem_public_key(_pem_bytes(pem))
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise UsageError("a public key must be a PEM document") from error
    checked: RSAPublicKey = _check_key_length(key, RSAPublicKey)
    return checked


@sealed
def signature(signing_input: bytes, key: Key, *, algorithm: Algorithm = "HS256") -> bytes:
    """Return the signature of the signing input, which is ``header.payload`` in base64url.

    >>> signature(b"e30.e30", "keep me").hex()[:16]
    '898c87e90e05e198'

    Raises:
        UsageError: the key does not fit the algorithm.

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
        raise UsageError("RS256 must sign with a private key, got a public one")
    private: RSAPrivateKey = (
        private_key(key) if isinstance(key, (str, bytes, Secret)) else _check_key_length(key, RSAPrivateKey)
    )
    return private.sign(signing_input, PKCS1v15(), SHA256())


_RESERVED = frozenset({"alg", "crit", "b64"})


def _write_header(algorithm: Algorithm, parameters: tuple[tuple[str, str], ...]) -> str:
    header: dict[str, str] = {"typ": "JWT", "alg": algorithm}
    for name, value in parameters:
        if name in _RESERVED:
            raise UsageError(f"header must not set {name}, which is reserved")
        header[name] = value
    return base64url_encode(dump_json(header).encode("ascii"))


# Nearly all Twilio tokens, whichever library wrote them, start with one of these headers, so both forms are cached.
_COMMON_PARAMETERS: Final[tuple[tuple[tuple[str, str], ...], ...]] = ((), (("cty", "twilio-fpa;v=1"),))
_ENCODED_HEADERS: Final[Mapping[tuple[str, tuple[tuple[str, str], ...]], str]] = {
    ("HS256", parameters): _write_header("HS256", parameters) for parameters in _COMMON_PARAMETERS
}
_DECODED_HEADERS: Final[Mapping[str, FrozenMap[str, Any]]] = {
    segment: FrozenMap({"typ": "JWT", "alg": "HS256", **dict(parameters)})
    for (_, parameters), segment in _ENCODED_HEADERS.items()
}


@sealed
def sign(
    payload: bytes,
    key: Key,
    *,
    algorithm: Algorithm = "HS256",
    header: Iterable[tuple[str, str]] = (),
) -> str:
    """Return the payload as a compact JWS; equal arguments give equal text.

    Args:
        payload: the bytes to sign; for a JWT its claims as JSON.
        key: the signing key; see `Key`.
        algorithm: the algorithm, which the header names too.
        header: header parameters besides ``typ: JWT`` and ``alg``.

    >>> sign(b"{}", "keep me").split(".")[:2]
    ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', 'e30']

    Raises:
        UsageError: the key does not fit the algorithm, or the token would be longer than `MAX_TOKEN_LENGTH`.

    Source: https://www.rfc-editor.org/rfc/rfc7515#section-5.1
    """
    if not isinstance(payload, bytes):
        raise UsageError(f"payload must be bytes, got {type(payload).__name__}")
    _check_algorithm(algorithm)
    return sign_checked(payload, key, algorithm, _pairs(header))


def sign_checked(payload: bytes, key: Key, algorithm: Algorithm, parameters: tuple[tuple[str, str], ...]) -> str:
    """Do what `sign` does, with arguments that have been checked; every caller must be sealed."""
    head = _ENCODED_HEADERS.get((algorithm, parameters)) or _write_header(algorithm, parameters)
    signing_input = f"{head}.{base64url_encode(payload)}"
    signature_bytes = _signature(signing_input.encode("ascii"), key, algorithm)
    token = f"{signing_input}.{base64url_encode(signature_bytes)}"
    if len(token) > MAX_TOKEN_LENGTH:
        raise UsageError(f"the token must have at most {MAX_TOKEN_LENGTH} characters, got {len(token)}")
    return token


def _pairs(header: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    pairs = tuple(header) if isinstance(header, Iterable) else (header,)
    for pair in pairs:
        if not isinstance(pair, tuple) or len(pair) != 2 or not (isinstance(pair[0], str) and isinstance(pair[1], str)):
            raise UsageError(f"header must be pairs of str, such as [('kid', 'CR…')], got {shown(pair)}")
    return pairs


def read_header(segment: str) -> Mapping[str, Any]:
    """Decode a header without checking its parameters.

    Raises:
        MalformedTokenError: it is too long, or not a strict JSON object in base64url.
    """
    if len(segment) > _MAX_HEADER_LENGTH:
        raise MalformedTokenError("the header's length", expected=f"at most {_MAX_HEADER_LENGTH}", found=len(segment))
    return load_json(base64url_decode(segment, "the token's header"), "the token's header")


def check_header(header: Mapping[str, Any]) -> None:
    """Refuse a header that is not a JWT's, or requires an extension.

    Raises:
        MalformedTokenError: ``crit`` names an extension, or ``typ`` is not JWT.
    """
    if "crit" in header:  # no extension is supported, RFC 7515 §4.1.11
        raise MalformedTokenError("the header's crit", expected="no critical extension", found=header["crit"])
    kind = header.get("typ", "JWT")
    if kind != "JWT" and str(kind).upper() != "JWT":  # RFC 7519 §5.1
        raise MalformedTokenError("the header's typ", expected="JWT", found=kind)


@sealed
def split(token: str) -> tuple[str, str, str]:
    """Split a compact JWS into its three encoded parts.

    >>> split("e30.e30.")
    ('e30', 'e30', '')

    Raises:
        MalformedTokenError: it does not have three parts, is not ASCII, or is longer than `MAX_TOKEN_LENGTH`.
    """
    return _split(token)


def _split(token: str) -> tuple[str, str, str]:
    if not isinstance(token, str):
        raise UsageError(f"a token must be text, got {type(token).__name__}")
    if len(token) > MAX_TOKEN_LENGTH:
        raise MalformedTokenError("the token's length", expected=f"at most {MAX_TOKEN_LENGTH}", found=len(token))
    parts = token.split(".")
    if len(parts) != 3 or not token.isascii():
        raise MalformedTokenError("the token", expected="three ASCII parts separated by dots", found=len(parts))
    head, body, last = parts
    return head, body, last


@sealed
def read(token: str) -> Jws:
    """Decode the parts of a compact JWS without verifying anything.

    >>> read("eyJhbGciOiJub25lIn0.e30.").header
    FrozenMap({'alg': 'none'})

    Raises:
        MalformedTokenError: the text is not a compact JWS.

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
    """Verify the signature of a compact JWS, and return its parts.

    Args:
        token: the compact JWS.
        key: the shared secret; for RS256 the public key, or the private key, which includes it.
        algorithms: those that the caller accepts, all for one kind of key; the header must name one of them.

    >>> verify(sign(b"hello", "keep me"), "keep me", algorithms=["HS256"]).payload
    b'hello'

    Raises:
        MalformedTokenError: the text is not a compact JWS.
        WrongAlgorithmError: the header's algorithm is not among those allowed.
        BadSignatureError: the signature does not match.
        UsageError: the key does not fit the algorithm, no algorithm is allowed, or HMAC's and RSA's are mixed.

    Source: https://www.rfc-editor.org/rfc/rfc7515#section-5.2
    """
    header, payload, received = verify_parts(token, key, allowed_algorithms(algorithms))
    return Jws(header=freeze(header), payload=payload, signature=received)


def verify_parts(token: str, key: Key, algorithms: tuple[Algorithm, ...]) -> tuple[Mapping[str, Any], bytes, bytes]:
    """Verify a compact JWS like `verify`, and return its header, payload and signature.

    The algorithms must have passed `allowed_algorithms` for the key; every caller must be sealed.
    """
    head, body, last = _split(token)
    header: Mapping[str, Any] | None = _DECODED_HEADERS.get(head)
    if header is None:
        header = read_header(head)
        check_header(header)
    algorithm: Algorithm | None = header.get("alg")
    if algorithm is None or algorithm not in algorithms:
        raise WrongAlgorithmError("the token's alg", expected=algorithms, found=algorithm)
    signing_input = token[: len(head) + 1 + len(body)].encode("ascii")
    received = base64url_decode(last, "the token's signature")
    if algorithm == "RS256":
        valid = _rsa_verifies(signing_input, received, key)
    else:
        valid = compare_digest(_mac(signing_input, key, algorithm), received)
    if not valid:
        raise BadSignatureError(
            "the token's signature", expected=f"an {algorithm} signature by this key", found="another"
        )
    return header, base64url_decode(body, "the token's payload"), received


def _rsa_verifies(signing_input: bytes, signature: bytes, key: Key) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
    from cryptography.hazmat.primitives.hashes import SHA256

    if isinstance(key, (str, bytes, Secret)):
        key = private_key(key) if b"PRIVATE KEY-----" in _pem_bytes(key) else public_key(key)
    public: RSAPublicKey = _check_key_length(key.public_key() if isinstance(key, RSAPrivateKey) else key, RSAPublicKey)
    try:
        public.verify(signature, signing_input, PKCS1v15(), SHA256())
    except InvalidSignature:
        return False
    return True
