"""Public key client validation: a token that signs a request, so that Twilio can tell that nobody altered it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, ClassVar, Final
from urllib.parse import quote, unquote_to_bytes, urlsplit

from attrs import field

from twilio_fp.errors import MalformedTokenError, UsageError
from twilio_fp.http import HttpRequest
from twilio_fp.record import Record, changed, record
from twilio_fp.tokens import encoding, jws
from twilio_fp.tokens.arguments import non_empty, shown, sid, surrogate_at
from twilio_fp.tokens.claims import (
    Algorithm,
    Times,
    Token,
    Unsigned,
    numeric_date,
    read_text,
    read_ttl,
    ttl_between,
    ttl_seconds,
)
from twilio_fp.tracebacks import sealed
from twilio_fp.values import Secret, as_secret

__all__ = [
    "CLIENT_VALIDATION_HEADER",
    "SIGNED_HEADERS",
    "ClientValidation",
    "PublicValidationKey",
    "ValidationKey",
    "canonical_request",
    "client_validation_from_claims",
    "sign_request",
    "validation_of",
]

CLIENT_VALIDATION_HEADER: Final = "Twilio-Client-Validation"
"""The header that carries the token."""

SIGNED_HEADERS: Final = ("authorization", "host")
"""The request headers that Twilio requires to be signed."""

_TYPE = "twilio-pkrv;v=1"
_MAX_TTL = timedelta(seconds=300)


def _account_sid(value: str) -> str:
    return sid("account_sid", value, "AC")


def _key_sid(value: str) -> str:
    return sid("key_sid", value, "SK")


def _credential_sid(value: str) -> str:
    return sid("credential_sid", value, "CR")


def _private_key(value: str | Secret) -> Secret:
    secret = as_secret(value)
    if not secret.reveal().strip():
        raise UsageError("private_key must be a PEM document, got blank text: check where it is read from")
    return secret


def _public_key(value: str) -> str:
    if "PRIVATE KEY" in non_empty("public_key", value):
        raise UsageError(
            "public_key must be a public key, got a private one: write ValidationKey(private_key=…), which hides it"
        )
    return value


@record(kw_only=True)
class ValidationKey(Record):
    """The credentials that sign requests for client validation, and can also verify them.

    Args:
        account_sid: the account (``AC…``).
        key_sid: the API key (``SK…``) that authorizes the requests.
        credential_sid: the public key's sid at Twilio (``CR…``).
        private_key: the RSA private key, 2048 bits, as a PEM document without a password.

    Raises:
        UsageError: a sid has the wrong prefix, or the private key is empty or blank.

    Source: https://www.twilio.com/docs/iam/pkcv/quickstart
    """

    account_sid: str = field(converter=_account_sid)
    key_sid: str = field(converter=_key_sid)
    credential_sid: str = field(converter=_credential_sid)
    private_key: Secret = field(converter=_private_key)


@record(kw_only=True)
class PublicValidationKey(Record):
    """The credentials that verify requests signed for client validation.

    Args:
        account_sid: the account (``AC…``).
        key_sid: the API key (``SK…``) that authorizes the requests.
        credential_sid: the public key's sid at Twilio (``CR…``).
        public_key: the RSA public key as a PEM document.

    Raises:
        UsageError: a sid has the wrong prefix, or the key is a private one.

    Source: https://www.twilio.com/docs/iam/pkcv/quickstart
    """

    account_sid: str = field(converter=_account_sid)
    key_sid: str = field(converter=_key_sid)
    credential_sid: str = field(converter=_credential_sid)
    public_key: str = field(converter=_public_key)


def _names(value: str | Iterable[str]) -> tuple[str, ...]:
    if not isinstance(value, Iterable):
        raise UsageError(f"signed_headers must be header names, got {shown(value)}")
    names = (value,) if isinstance(value, str) else tuple(value)
    return tuple(sorted({non_empty("signed_headers", name).lower() for name in names}))


def _request_hash(value: str) -> str:
    if len(non_empty("request_hash", value)) != 64 or not set(value) <= set("0123456789abcdef"):
        raise UsageError(f"request_hash must be a SHA-256 hash as 64 lowercase hexadecimal digits, got {shown(value)}")
    return value


def _ttl(value: timedelta) -> timedelta:
    return ttl_between(timedelta(seconds=1), _MAX_TTL, value)


@record(kw_only=True)
class ClientValidation(Token):
    """The token that validates a request, before it is signed; `validation_of` builds it from a request.

    Args:
        signed_headers: the names of the headers that it covers, kept in lower case and sorted (``hrh``).
        request_hash: the SHA-256 of the canonical request, in lower-case hexadecimal digits (``rqh``).
        ttl: the lifetime, counted from signing: between a second and 5 minutes, in whole seconds.

    Source: https://www.twilio.com/docs/iam/pkcv/quickstart
    """

    algorithms: ClassVar[tuple[Algorithm, ...]] = ("RS256",)

    signed_headers: tuple[str, ...] = field(converter=_names)
    request_hash: str = field(converter=_request_hash)
    ttl: timedelta = field(default=_MAX_TTL, converter=_ttl)

    def unsigned(self, key: Any, issued: int) -> Unsigned:
        """Return the header parameters, claims and private key for signing with a `ValidationKey`.

        Raises:
            UsageError: the key is not a `ValidationKey`.
        """
        if not isinstance(key, ValidationKey):
            raise UsageError(f"key must be a ValidationKey, got a value of type {type(key).__name__}")
        claims = {
            "hrh": ";".join(self.signed_headers),
            "rqh": self.request_hash,
            "iss": key.key_sid,
            "sub": key.account_sid,
            "iat": issued,
            "exp": issued + ttl_seconds(self.ttl),
        }
        return (("cty", _TYPE), ("kid", key.credential_sid)), encoding.dump_json(claims), key.private_key


def client_validation_from_claims(_: Mapping[str, Any], claims: Mapping[str, Any], times: Times) -> ClientValidation:
    """Return the client validation that the claims describe.

    Raises:
        MalformedTokenError: they are not those of a client validation.
    """
    names = read_text(claims, "hrh") or ""
    try:
        read = ClientValidation(
            signed_headers=names.split(";") if names else (),
            request_hash=read_text(claims, "rqh") or "",
        )
        return changed(read, ttl=read_ttl(times, _MAX_TTL))
    except UsageError as error:
        raise MalformedTokenError("a client validation", expected="valid claims", found=str(error)) from error


def _canonical_path(path: str) -> str:
    """Remove dot segments (RFC 3986 §5.2.4), and encode all but unreserved characters (§2.3) and slashes."""
    resolved: list[str] = []
    segments = path.split("/")[1:] or [""]
    for index, segment in enumerate(segments):
        last = index == len(segments) - 1
        if segment == "..":
            del resolved[-1:]
        elif segment != ".":
            resolved.append(segment)
            continue
        if last:
            resolved.append("")
    return "/" + "/".join([quote(unquote_to_bytes(segment), safe="~") for segment in resolved])


def _canonical_query(query: str) -> str:
    replaced = query.replace("+", "%20").replace("*", "%2A").replace("%7E", "~").replace("%7e", "~")
    return "&".join(sorted(replaced.split("&")))


def canonical_request(request: HttpRequest, *, signed_headers: Iterable[str] = SIGNED_HEADERS) -> str:
    """Return the text whose hash identifies a request: method, path, query, headers, their names, the body's hash.

    Without a ``Host`` header, the host is that of the URL; its port is omitted, as Twilio does. The query is sorted,
    with blanks as ``%20``. The body's hash is omitted if there is no body.

    >>> request = HttpRequest("GET", "https://api.twilio.com/Messages?PageSize=5&Limit=10", {"Authorization": "foobar"})
    >>> print(canonical_request(request))
    GET
    /Messages
    Limit=10&PageSize=5
    authorization:foobar
    host:api.twilio.com
    <BLANKLINE>
    authorization;host
    <BLANKLINE>

    Raises:
        UsageError: the request lacks a header that must be signed, or its URL can't be parsed.

    Source: https://www.twilio.com/docs/iam/pkcv/quickstart#3-hash-the-canonical-request
    """
    if not isinstance(request, HttpRequest):
        raise UsageError(f"request must be an HttpRequest, got {type(request).__name__}")
    names = _names(signed_headers)
    try:
        parts = urlsplit(request.url)
    except ValueError as error:
        raise UsageError(f"the request's URL is invalid: {error}") from error
    lines = [request.method, _canonical_path(parts.path), _canonical_query(parts.query)]
    for name in names:
        values = [value for other, value in request.headers.reveal() if other.lower() == name] or (
            (parts.netloc,) if name == "host" else ()
        )
        if not values:
            if name in SIGNED_HEADERS:
                raise UsageError(f"the request has no {name} header to sign: authorize it first")
            raise UsageError(f"the request lacks a header that signed_headers lists, {shown(name)}: add it first")
        normalised = [_without_port(value.strip()) if name == "host" else value.strip() for value in values]
        lines.append(f"{name}:{','.join(sorted(normalised))}")
    return "\n".join([*lines, "", ";".join(names), sha256(request.body).hexdigest() if request.body else ""])


def _without_port(host: str) -> str:
    """Remove the port; the colons in a bracketed IPv6 address do not start one (RFC 3986 §3.2.2)."""
    end = host.find(":", host.rfind("]") + 1)
    return host if end < 0 else host[:end]


def validation_of(request: HttpRequest, *, signed_headers: Iterable[str] = SIGNED_HEADERS) -> ClientValidation:
    """Return the client validation of a request, which must carry its credentials already.

    >>> validation_of(HttpRequest("GET", "https://api.twilio.com/", {"Authorization": "Basic eDp5"})).signed_headers
    ('authorization', 'host')

    Raises:
        UsageError: the request lacks a header that must be signed, or its headers can't be written as UTF-8.
    """
    names = _names(signed_headers)
    text = canonical_request(request, signed_headers=names)
    if surrogate_at(text) is not None:
        raise UsageError("the request's headers must be text that can be encoded as UTF-8, got a lone surrogate")
    return ClientValidation(signed_headers=names, request_hash=sha256(text.encode()).hexdigest())


@sealed
def sign_request(
    request: HttpRequest, key: ValidationKey, *, now: datetime, private_key: jws.Key | None = None
) -> HttpRequest:
    """Return the request with the header ``Twilio-Client-Validation``, replacing any that it had.

    Args:
        request: the request, which must carry its credentials already.
        key: the credentials to sign with.
        now: the time, with a time zone.
        private_key: the RSA key of ``key`` if `jws.private_key` has parsed it already, which saves milliseconds.

    Raises:
        UsageError: the request lacks a header that must be signed, or the private key can't be parsed.

    Source: https://www.twilio.com/docs/iam/pkcv/quickstart
    """
    header, claims, secret = validation_of(request).unsigned(key, numeric_date("now", now))
    signing = secret if private_key is None else private_key
    token = jws.sign(claims.encode("ascii"), signing, algorithm="RS256", header=header)
    headers = request.headers.replace(CLIENT_VALIDATION_HEADER, token)
    return HttpRequest(request.method, request.url, headers, request.body, request.timeout)
