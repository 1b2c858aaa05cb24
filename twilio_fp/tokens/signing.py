"""Signing and verification, with the same two functions for every kind of token; callers pass the time in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, overload

from twilio_fp.auth import ApiKey, AuthToken
from twilio_fp.errors import MalformedTokenError, UsageError, WrongIssuerError, WrongKindError, WrongSubjectError
from twilio_fp.record import Record, record, setters
from twilio_fp.tokens import encoding, jws
from twilio_fp.tokens.arguments import shown
from twilio_fp.tokens.claims import (
    Algorithm,
    HmacAlgorithm,
    Times,
    Token,
    check_times,
    numeric_date,
    read_text,
    read_times,
)
from twilio_fp.tracebacks import forget, sealed
from twilio_fp.values import FrozenMap

if TYPE_CHECKING:
    from twilio_fp.tokens.access import AccessToken
    from twilio_fp.tokens.capability import ClientCapability
    from twilio_fp.tokens.client_validation import ClientValidation, PublicValidationKey, ValidationKey
    from twilio_fp.tokens.taskrouter import TaskRouterCapability

__all__ = ["UnverifiedToken", "VerifiedToken", "read_unverified", "sign", "verify"]

T_co = TypeVar("T_co", covariant=True)


@record(kw_only=True)
class VerifiedToken(Record, Generic[T_co]):
    """A token whose signature, issuer and times have been verified.

    Attributes:
        token: the record that was signed.
        issued_at: ``iat``, in UTC; None if absent.
        expires_at: ``exp``, in UTC; from that second on the token is no longer valid.
        not_before: ``nbf``, in UTC; None if absent.
        jti: the token's id; None if absent, as in capabilities.
    """

    token: T_co
    issued_at: datetime | None
    expires_at: datetime
    not_before: datetime | None
    jti: str | None


_VERIFIED: type[VerifiedToken[Any]] = VerifiedToken
_set_token, _set_issued_at, _set_expires_at, _set_not_before, _set_jti = setters(VerifiedToken).values()


@record(kw_only=True)
class UnverifiedToken(Record):
    """The contents of a token, which anyone may have written.

    Attributes:
        header: the token's header.
        claims: the token's claims.
        token: the record that they describe; None if it is of no known kind, or malformed.
    """

    header: FrozenMap[str, Any]
    claims: FrozenMap[str, Any]
    token: Token | None


@overload
def sign(token: AccessToken, key: ApiKey, *, now: datetime, algorithm: HmacAlgorithm = "HS256") -> str: ...
@overload
def sign(
    token: ClientCapability | TaskRouterCapability,
    key: AuthToken,
    *,
    now: datetime,
    algorithm: Literal["HS256"] = "HS256",
) -> str: ...
@overload
def sign(
    token: ClientValidation, key: ValidationKey, *, now: datetime, algorithm: Literal["RS256"] = "RS256"
) -> str: ...
def sign(token: Token, key: object, *, now: datetime, algorithm: Algorithm | None = None) -> str:
    """Sign the token, and return it as compact text; equal arguments give equal text.

    Args:
        token: an `AccessToken` (signed with an ApiKey), a `ClientCapability` or `TaskRouterCapability` (with an
            AuthToken), or a `ClientValidation` (with a ValidationKey).
        key: the credential that signs tokens of this kind.
        now: the time, with a time zone; fractions of a second are dropped.
        algorithm: defaults to HS256; access tokens also allow HS384 and HS512. Client validation always uses RS256.

    >>> from datetime import UTC
    >>> from twilio_fp.tokens import AccessToken, VideoGrant
    >>> key = ApiKey(account_sid="AC1", key_sid="SK1", secret="keep me")
    >>> token = AccessToken(identity="alice", grants=[VideoGrant(room="daily")])
    >>> now = datetime(2024, 1, 1, tzinfo=UTC)
    >>> verify(sign(token, key, now=now), key, now=now).token == token
    True

    Raises:
        UsageError: the key or the algorithm does not sign this kind of token, or ``now`` has no time zone.

    Source: https://www.twilio.com/docs/iam/access-tokens
    """
    try:
        return _sign(token, key, now, algorithm)
    except BaseException as error:
        forget(error)
        del token, key, now, algorithm
        raise


def _sign(token: Token, key: object, now: datetime, algorithm: Algorithm | None) -> str:
    if not isinstance(token, Token):
        raise UsageError(
            "token must be an AccessToken, a capability or a ClientValidation, "
            f"got a value of type {type(token).__name__}"
        )
    if algorithm is None:
        algorithm = token.algorithms[0]
    elif algorithm not in token.algorithms:
        accepted = " or ".join(token.algorithms)
        raise UsageError(f"algorithm must be {accepted} for {type(token).__name__}, got {shown(algorithm)}")
    header, claims, secret = token.unsigned(key, numeric_date("now", now))
    return jws.sign_checked(claims.encode("ascii"), secret, algorithm, header)


@overload
def verify(
    jwt: str,
    key: ApiKey,
    *,
    now: datetime,
    leeway: timedelta = ...,
    algorithms: HmacAlgorithm | Iterable[HmacAlgorithm] = ...,
) -> VerifiedToken[AccessToken]: ...
@overload
def verify(
    jwt: str,
    key: AuthToken,
    *,
    now: datetime,
    leeway: timedelta = ...,
    algorithms: HmacAlgorithm | Iterable[HmacAlgorithm] = ...,
) -> VerifiedToken[ClientCapability | TaskRouterCapability]: ...
@overload
def verify(
    jwt: str,
    key: ValidationKey | PublicValidationKey,
    *,
    now: datetime,
    leeway: timedelta = ...,
    algorithms: Literal["RS256"] | Iterable[Literal["RS256"]] = ...,
) -> VerifiedToken[ClientValidation]: ...
def verify(
    jwt: str,
    key: object,
    *,
    now: datetime,
    leeway: timedelta = timedelta(),
    algorithms: Algorithm | Iterable[Algorithm] | None = None,
) -> VerifiedToken[Any]:
    """Verify that this key signed the token, for this account, and that it is valid now; return it.

    Args:
        jwt: the compact text, of at most `MAX_TOKEN_LENGTH` characters.
        key: the ApiKey of an access token, the AuthToken of a capability, or the validation key of a client validation.
        now: the time, with a time zone.
        leeway: how far the signer's clock may be off in either direction.
        algorithms: those to accept, all for this kind of key; defaults to HS256 only. Client validation always uses
            RS256.

    >>> from datetime import UTC
    >>> from twilio_fp.tokens import ClientCapability
    >>> key = AuthToken(account_sid="AC1", token="keep me")
    >>> jwt = sign(ClientCapability(incoming="alice"), key, now=datetime(2024, 1, 1, tzinfo=UTC))
    >>> verify(jwt, key, now=datetime(2024, 1, 2, tzinfo=UTC))
    Traceback (most recent call last):
    twilio_fp.errors.ExpiredTokenError: token expired at 2024-01-01T01:00:00Z (now 2024-01-02T00:00:00Z)

    Raises:
        MalformedTokenError: it is not a compact JWS, its JSON is not strict, or a claim is invalid.
        WrongAlgorithmError: it names an algorithm that is not allowed.
        BadSignatureError: the key did not sign these bytes.
        WrongKindError: it is of an unknown kind, or of one that another type of key signs.
        WrongIssuerError: ``iss`` or ``kid`` names another key or account.
        WrongSubjectError: ``sub`` or ``account_sid`` names another account.
        ExpiredTokenError: ``exp`` has passed.
        NotYetValidTokenError: ``nbf`` is in the future.
        UsageError: an argument is invalid, such as a naive ``now``, a negative leeway, an algorithm for another kind of
            key, or a key that signs no tokens.

    Source: https://www.rfc-editor.org/rfc/rfc7519#section-7.2
    """
    try:
        return _verify(jwt, key, now, leeway, algorithms)
    except BaseException as error:
        forget(error)
        del jwt, key, now, leeway, algorithms
        raise


def _verify(
    jwt: str, key: object, now: datetime, leeway: timedelta, algorithms: Algorithm | Iterable[Algorithm] | None
) -> VerifiedToken[Any]:
    secret, family, kinds, issuer, account_sid, credential_sid = _expected(key)
    accepted = family[:1] if algorithms is None else jws.allowed_algorithms(algorithms, family)
    header, payload, _ = jws.verify_parts(jwt, secret, accepted)
    claims = encoding.load_json(payload, "the token's claims")
    kind = _kind(header, claims)
    if kind not in kinds:
        raise WrongKindError("the token's kind", expected=" or ".join(kinds), found=kind)
    if claims.get("iss") != issuer:
        raise WrongIssuerError("the token's iss", expected=issuer, found=claims.get("iss"))
    if credential_sid is not None and header.get("kid") != credential_sid:
        raise WrongIssuerError("the token's kid", expected=credential_sid, found=header.get("kid"))
    account_name = _ACCOUNT_NAMES[kind]
    if claims.get(account_name) != account_sid:
        raise WrongSubjectError(f"the token's {account_name}", expected=account_sid, found=claims.get(account_name))
    times = read_times(claims)
    expires_at = check_times(times, now=now, leeway=leeway)
    token = _reader(kind)(header, claims, times)
    verified = _VERIFIED.__new__(_VERIFIED)
    _set_token(verified, token)
    _set_issued_at(verified, times[0])
    _set_expires_at(verified, expires_at)
    _set_not_before(verified, times[2])
    _set_jti(verified, read_text(claims, "jti"))
    return verified


@sealed
def read_unverified(jwt: str) -> UnverifiedToken:
    """Decode a token of any kind with **nothing verified**, for inspection only.

    Decoding is lenient: if a name is repeated, its last value counts, and ``NaN`` and the like become text. The result
    has no ``token`` if `verify` would refuse the contents whoever signed them: they are not strict JSON, or make no
    valid record.

    >>> read_unverified("eyJhbGciOiJub25lIn0.eyJpc3MiOiJqb2UifQ.").claims
    FrozenMap({'iss': 'joe'})

    Raises:
        MalformedTokenError: it does not have three parts, is longer than `MAX_TOKEN_LENGTH`, or its header or claims
            are not a JSON object.
        UsageError: it is not text.
    """
    header, claims, _ = jws.split(jwt)
    return UnverifiedToken(
        header=encoding.peek_json(header, "the token's header"),
        claims=encoding.peek_json(claims, "the token's claims"),
        token=_token_of(jwt),
    )


def _token_of(jwt: str) -> Token | None:
    try:
        parts = jws.read(jwt)
        jws.check_header(parts.header)
        claims = encoding.load_json(parts.payload, "the token's claims")
        kind = _kind(parts.header, claims)
        return None if kind is None else _reader(kind)(parts.header, claims, read_times(claims))
    except MalformedTokenError:
        return None


_ACCESS, _CLIENT, _TASKROUTER, _VALIDATION = (
    "an access token",
    "a client capability",
    "a TaskRouter capability",
    "a client validation",
)
_ACCOUNT_NAMES = {_ACCESS: "sub", _CLIENT: "iss", _TASKROUTER: "account_sid", _VALIDATION: "sub"}


_Expected: TypeAlias = "tuple[jws.Key, tuple[Algorithm, ...], tuple[str, ...], str, str, str | None]"
"""What a key verifies: its secret, algorithms and kinds of token, and the expected ``iss``, account and ``kid``."""


def _expected(key: object) -> _Expected:
    if isinstance(key, ApiKey):
        return key.secret, jws.HMAC_ALGORITHMS, (_ACCESS,), key.key_sid, key.account_sid, None
    if isinstance(key, AuthToken):
        return key.token, jws.HMAC_ALGORITHMS, (_CLIENT, _TASKROUTER), key.account_sid, key.account_sid, None
    from twilio_fp.tokens.client_validation import PublicValidationKey, ValidationKey

    if isinstance(key, (ValidationKey, PublicValidationKey)):
        pem = key.private_key if isinstance(key, ValidationKey) else key.public_key
        return pem, jws.RSA_ALGORITHMS, (_VALIDATION,), key.key_sid, key.account_sid, key.credential_sid
    raise UsageError(
        f"key must be an ApiKey, an AuthToken or a validation key, got a value of type {type(key).__name__}"
    )


def _kind(header: Mapping[str, Any], claims: Mapping[str, Any]) -> str | None:
    content_type = header.get("cty")
    if content_type == "twilio-fpa;v=1":
        return _ACCESS
    if content_type == "twilio-pkrv;v=1":
        return _VALIDATION
    if content_type is None:
        return _CLIENT if "scope" in claims else _TASKROUTER if "policies" in claims else None
    return None


@cache
def _reader(kind: str | None) -> Callable[[Mapping[str, Any], Mapping[str, Any], Times], Token]:
    if kind == _ACCESS:
        from twilio_fp.tokens.access import access_token_from_claims

        return access_token_from_claims
    if kind == _CLIENT:
        from twilio_fp.tokens.capability import client_capability_from_claims

        return client_capability_from_claims
    if kind == _TASKROUTER:
        from twilio_fp.tokens.taskrouter import taskrouter_capability_from_claims

        return taskrouter_capability_from_claims
    from twilio_fp.tokens.client_validation import client_validation_from_claims

    return client_validation_from_claims
