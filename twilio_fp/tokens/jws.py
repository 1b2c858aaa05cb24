"""Signed bytes as compact text: JSON Web Signatures (RFC 7515) by HS256, HS384, HS512 and RS256.

The algorithm is always the caller's, never the token's.
"""

from __future__ import annotations

from functools import cache, lru_cache
from hmac import compare_digest
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from attrs import frozen

from twilio_fp.errors import BadSignatureError, MalformedTokenError, UsageError, WrongAlgorithmError
from twilio_fp.tokens.strict import base64url_decode, base64url_encode, dump_json, freeze_json, load_json
from twilio_fp.values import FrozenMap, Secret

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
    from cryptography.hazmat.primitives.hashes import HashAlgorithm
    from cryptography.hazmat.primitives.hmac import HMAC

__all__ = [
    "MAX_TOKEN_LENGTH",
    "Algorithm",
    "HmacAlgorithm",
    "Jws",
    "Key",
    "private_key",
    "public_key",
    "read",
    "read_header",
    "sign",
    "signature",
    "split",
    "verified_parts",
    "verify",
]

HmacAlgorithm: TypeAlias = Literal["HS256", "HS384", "HS512"]
"""HMAC with SHA-2 (RFC 7518 §3.2)."""

Algorithm: TypeAlias = Literal["HS256", "HS384", "HS512", "RS256"]
"""What a token may be signed by (RFC 7518 §3.1)."""

Key: TypeAlias = "str | bytes | Secret | RSAPrivateKey | RSAPublicKey"
"""A secret for HMAC; for RS256 a PEM document, or what `private_key` and `public_key` made of one."""

MAX_TOKEN_LENGTH: Final = 65_536
"""The characters that a token may have; a longer one is neither signed nor looked into."""

_MAX_HEADER_LENGTH = 4_096


@frozen(kw_only=True)
class Jws:
    """A compact JWS taken apart.

    Attributes:
        header: its protected header.
        payload: the bytes that it carries.
        signature: the bytes of its signature.
    """

    header: FrozenMap[str, Any]
    payload: bytes
    signature: bytes


@cache
def _hmac() -> tuple[Callable[[bytes, HashAlgorithm], HMAC], Mapping[str, HashAlgorithm]]:
    from cryptography.hazmat.primitives.hashes import SHA256, SHA384, SHA512
    from cryptography.hazmat.primitives.hmac import HMAC

    return HMAC, {"HS256": SHA256(), "HS384": SHA384(), "HS512": SHA512()}


# A public key is known to everyone: as an HMAC secret it would let everyone sign (RFC 8725 §2.1).
_PUBLIC_KEYS = (b"----", b"ssh-")


def _secret_bytes(key: Key) -> bytes:
    secret = key.reveal() if isinstance(key, Secret) else key
    data = secret.encode() if isinstance(secret, str) else secret
    if not isinstance(data, bytes) or not data:
        raise UsageError(f"an HMAC key is a secret that is not empty, not {type(key).__name__}")
    if data.lstrip().startswith(_PUBLIC_KEYS):
        raise UsageError("an HMAC key is a shared secret, not a PEM or SSH key")
    return data


def _context(key: Key, algorithm: Algorithm) -> HMAC:
    hmac, hashes = _hmac()
    if algorithm not in hashes:
        raise UsageError(f"algorithm is HS256, HS384, HS512 or RS256, not {algorithm!r}")
    return hmac(_secret_bytes(key), hashes[algorithm])


# Mixing the key in is half of what a short signature takes. It is kept for a `Secret` alone, which shows nowhere.
_kept_context = lru_cache(maxsize=32)(_context)


def _mac(signing_input: bytes, key: Key, algorithm: Algorithm) -> bytes:
    context = _kept_context(key, algorithm).copy() if isinstance(key, Secret) else _context(key, algorithm)
    context.update(signing_input)
    return context.finalize()


def _pem_bytes(key: str | bytes | Secret) -> bytes:
    text = key.reveal() if isinstance(key, Secret) else key
    return text.encode() if isinstance(text, str) else text


def private_key(pem: str | bytes | Secret) -> RSAPrivateKey:
    """Return the RSA private key of a PEM document without a password; reading it takes milliseconds, so keep it.

    Raises:
        UsageError: it is no such document, or the key has less than 2048 bits.

    Source: https://www.rfc-editor.org/rfc/rfc7518#section-3.3
    """
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        key = load_pem_private_key(_pem_bytes(pem), password=None)
    except (ValueError, TypeError) as error:
        raise UsageError("not a PEM private key without a password") from error
    if not isinstance(key, RSAPrivateKey) or key.key_size < 2048:
        raise UsageError(f"RS256 needs an RSA key of 2048 bits or more, not {type(key).__name__} (RFC 7518 §3.3)")
    return key


def public_key(pem: str | bytes | Secret) -> RSAPublicKey:
    """Return the RSA public key of a PEM document.

    Raises:
        UsageError: it is no such document, or the key has less than 2048 bits.

    Source: https://www.rfc-editor.org/rfc/rfc7518#section-3.3
    """
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    try:
        key = load_pem_public_key(_pem_bytes(pem))
    except (ValueError, TypeError) as error:
        raise UsageError("not a PEM public key") from error
    if not isinstance(key, RSAPublicKey) or key.key_size < 2048:
        raise UsageError(f"RS256 needs an RSA key of 2048 bits or more, not {type(key).__name__} (RFC 7518 §3.3)")
    return key


def signature(signing_input: bytes, key: Key, *, algorithm: Algorithm = "HS256") -> bytes:
    """Return the signature over the signing input, which is ``header.payload`` in base64url.

    >>> signature(b"e30.e30", "keep me").hex()[:16]
    '...'

    Raises:
        UsageError: the key is none for the algorithm.

    Source: https://www.rfc-editor.org/rfc/rfc7518#section-3
    """
    if algorithm != "RS256":
        return _mac(signing_input, key, algorithm)
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.hashes import SHA256

    if isinstance(key, (str, bytes, Secret)):
        key = private_key(key)
    if not isinstance(key, RSAPrivateKey):
        raise UsageError("RS256 signs with a private key; this one is public")
    return key.sign(signing_input, PKCS1v15(), SHA256())


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
    parameters = tuple(header)
    head = _WRITTEN.get((algorithm, parameters)) or _write_header(algorithm, parameters)
    signing_input = f"{head}.{base64url_encode(payload)}"
    signed = signature(signing_input.encode("ascii"), key, algorithm=algorithm)
    token = f"{signing_input}.{base64url_encode(signed)}"
    if len(token) > MAX_TOKEN_LENGTH:
        raise UsageError(f"the token has {len(token)} characters, and may have {MAX_TOKEN_LENGTH}")
    return token


def read_header(segment: str) -> Mapping[str, Any]:
    """Return the header that the encoded text says.

    Raises:
        MalformedTokenError: it is too long, not strict JSON, asks for an extension, or is of another type than JWT.
    """
    if len(segment) > _MAX_HEADER_LENGTH:
        raise MalformedTokenError("the header", expected=f"at most {_MAX_HEADER_LENGTH}", found=len(segment))
    header = load_json(base64url_decode(segment), "the token's header")
    if "crit" in header:  # No extension is understood here: RFC 7515 §4.1.11.
        raise MalformedTokenError("the header's crit", expected="no critical extension", found=header["crit"])
    kind = header.get("typ", "JWT")
    if kind != "JWT" and str(kind).upper() != "JWT":  # RFC 7519 §5.1
        raise MalformedTokenError("the header's typ", expected="JWT", found=kind)
    return header


def split(token: str) -> tuple[str, str, str]:
    """Return the three encoded parts of a compact JWS that is not too long to look into.

    >>> split("e30.e30.")
    ('e30', 'e30', '')

    Raises:
        MalformedTokenError: it has other than three parts, or is too long.
    """
    if not isinstance(token, str):
        raise UsageError(f"a token is text, not {type(token).__name__}")
    if len(token) > MAX_TOKEN_LENGTH:
        raise MalformedTokenError("the token's length", expected=f"at most {MAX_TOKEN_LENGTH}", found=len(token))
    parts = token.split(".")
    if len(parts) != 3 or not token.isascii():
        raise MalformedTokenError("the token", expected="three ASCII parts with dots between", found=len(parts))
    header, payload, signed = parts
    return header, payload, signed


def read(token: str) -> Jws:
    """Return the parts of a compact JWS, of which nothing is verified.

    >>> read("eyJhbGciOiJub25lIn0.e30.").header
    FrozenMap({'alg': 'none'})

    Raises:
        MalformedTokenError: the text is no compact JWS.

    Source: https://www.rfc-editor.org/rfc/rfc7515#section-7.1
    """
    header, payload, signed = split(token)
    said = freeze_json(read_header(header), "the token's header")
    return Jws(header=said, payload=base64url_decode(payload), signature=base64url_decode(signed))


def verify(token: str, key: Key, *, algorithms: Algorithm | Iterable[Algorithm]) -> Jws:
    """Return the parts of a compact JWS whose signature holds.

    Args:
        token: the compact JWS.
        key: the shared secret; for RS256 the public key, or the private one that holds it.
        algorithms: those that the caller takes; the header's must be among them.

    >>> verify(sign(b"hello", "keep me"), "keep me", algorithms=["HS256"]).payload
    b'hello'

    Raises:
        MalformedTokenError: the text is no compact JWS.
        WrongAlgorithmError: the header's algorithm is not among those allowed.
        BadSignatureError: the signature does not hold.
        UsageError: the key is none for the algorithm, or no algorithm is allowed.

    Source: https://www.rfc-editor.org/rfc/rfc7515#section-5.2
    """
    header, payload, given = verified_parts(token, key, algorithms)
    return Jws(header=freeze_json(header, "the token's header"), payload=payload, signature=given)


def verified_parts(
    token: str, key: Key, algorithms: Algorithm | Iterable[Algorithm]
) -> tuple[Mapping[str, Any], bytes, bytes]:
    """Return the header, the payload and the signature of a compact JWS whose signature holds, as `verify` does."""
    head, body, signed = split(token)
    header = _READ.get(head) or read_header(head)
    allowed = (algorithms,) if isinstance(algorithms, str) else tuple(algorithms)
    if not allowed:
        raise UsageError("algorithms names at least one algorithm")
    algorithm: Algorithm | None = header.get("alg")
    if algorithm is None or algorithm not in allowed:
        raise WrongAlgorithmError("the token's alg", expected=allowed, found=algorithm)
    signing_input = token[: len(head) + 1 + len(body)].encode("ascii")
    given = base64url_decode(signed)
    if algorithm == "RS256":
        holds = _rsa_holds(signing_input, given, key)
    else:
        holds = compare_digest(_mac(signing_input, key, algorithm), given)
    if not holds:
        raise BadSignatureError("the token's signature", expected=f"{algorithm} by this key", found="another")
    return header, base64url_decode(body), given


def _rsa_holds(signing_input: bytes, signed: bytes, key: Key) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.hashes import SHA256

    if isinstance(key, (str, bytes, Secret)):
        key = private_key(key) if b"PRIVATE KEY-----" in _pem_bytes(key) else public_key(key)
    public = key.public_key() if isinstance(key, RSAPrivateKey) else key
    try:
        public.verify(signed, signing_input, PKCS1v15(), SHA256())
    except InvalidSignature:
        return False
    return True
