"""Access tokens for Twilio's client-side SDKs: an identity and the grants that it holds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, ClassVar, Final

from attrs import field

from twilio_fp.auth import ApiKey, AuthToken
from twilio_fp.checks import records
from twilio_fp.errors import MalformedTokenError, UsageError
from twilio_fp.record import attribute_hints, record, setters
from twilio_fp.tokens.arguments import non_empty
from twilio_fp.tokens.claims import (
    Algorithm,
    Times,
    Token,
    Unsigned,
    as_nbf,
    not_before,
    read_text,
    read_time,
    read_ttl,
    refuse_claim,
    ttl_between,
    ttl_seconds,
)
from twilio_fp.tokens.encoding import quote_json
from twilio_fp.tokens.grants import AnyGrant
from twilio_fp.tokens.payloads import grant_from_claim
from twilio_fp.tracebacks import sealed_init

__all__ = ["ACCESS_TOKEN_TYPE", "MAX_ACCESS_TTL", "AccessToken", "access_token_from_claims"]

ACCESS_TOKEN_TYPE: Final = "twilio-fpa;v=1"  # noqa: S105  a content type
"""The ``cty`` of an access token's header."""

MAX_ACCESS_TTL: Final = timedelta(hours=24)
"""The longest lifetime that Twilio allows for an access token."""

_HEADER = (("cty", ACCESS_TOKEN_TYPE),)
_SECOND = timedelta(seconds=1)
_HOUR = timedelta(hours=1)
_NO_IDENTITY = (None, "")


def _grants(value: AnyGrant | Iterable[AnyGrant]) -> tuple[AnyGrant, ...]:
    grants = records("grants", AnyGrant, value)  # type: ignore[type-abstract]  # only for isinstance checks
    keys = {grant.key for grant in grants}
    if len(keys) != len(grants):
        raise UsageError(f"grants must have distinct names, got {[grant.key for grant in grants]}")
    return grants


def _ttl(value: timedelta) -> timedelta:
    return ttl_between(_SECOND, MAX_ACCESS_TTL, value)


@sealed_init
@record(kw_only=True)
class AccessToken(Token):
    """An access token before it is signed; the account and the issuer come from the `ApiKey` that signs it.

    Args:
        identity: who the bearer is; empty only in a token that was read and names no identity.
        grants: what the bearer may use, at most one grant of each kind.
        ttl: the lifetime, counted from signing: between one second and 24 hours, in whole seconds.
        nbf: the time before which the token is not valid, in whole seconds; None, since clocks drift, for no such time.
        region: the region that the token is for (the header's ``twr``), such as ``ie1``.
        jti: the token's id; None for the API key's sid and the time of signing, ``SK…-1700000000``.

    >>> from twilio_fp.tokens import VideoGrant
    >>> AccessToken(identity="alice", grants=[VideoGrant(room="daily")])
    AccessToken(identity='alice', grants=(VideoGrant(room='daily'),))

    Raises:
        UsageError: the identity is empty, two grants share a name, or the ttl is out of bounds.

    Source: https://www.twilio.com/docs/iam/access-tokens
    """

    algorithms: ClassVar[tuple[Algorithm, ...]] = ("HS256", "HS384", "HS512")

    identity: str
    grants: tuple[AnyGrant, ...] = field(default=(), converter=_grants)
    ttl: timedelta = field(default=_HOUR, converter=_ttl)
    nbf: datetime | None = field(default=None, converter=as_nbf)
    region: str | None = None
    jti: str | None = None

    def __attrs_post_init__(self) -> None:
        non_empty("identity", self.identity)
        if self.region is not None:
            non_empty("region", self.region)
        if self.jti is not None:
            non_empty("jti", self.jti)

    def unsigned(self, key: Any, issued: int) -> Unsigned:
        """Return the header parameters, claims and secret for signing with an API key.

        Raises:
            UsageError: the key is not an `ApiKey`, or the token would expire before its ``nbf``.
        """
        if not isinstance(key, ApiKey):
            hint = "; Twilio rejects access tokens signed with an auth token" if isinstance(key, AuthToken) else ""
            raise UsageError(
                f"key must be an ApiKey (SK… and its secret), got a value of type {type(key).__name__}{hint}"
            )
        expires = issued + ttl_seconds(self.ttl)
        nbf = not_before(self.nbf, expires)
        begins = "" if nbf is None else f',"nbf":{nbf}'
        named = [f'"identity":{quote_json(self.identity)}'] if self.identity else []
        grants = ",".join([*named, *[f"{quote_json(grant.key)}:{grant.to_json()}" for grant in self.grants]])
        claims = (
            f'{{"exp":{expires},"grants":{{{grants}}},"iat":{issued}'
            f',"iss":{quote_json(key.key_sid)},"jti":{quote_json(self.jti or f"{key.key_sid}-{issued}")}'
            f'{begins},"sub":{quote_json(key.account_sid)}}}'
        )
        header = _HEADER if self.region is None else (*_HEADER, ("twr", self.region))
        return header, claims, key.secret


attribute_hints(AccessToken, "add_grant addGrant", "write evolve(token, grants=[*token.grants, …])")


_set_identity, _set_grants, _set_ttl, _set_nbf, _set_region, _set_jti = setters(AccessToken).values()


def _issue_time_from_jti(jti: str | None, issuer: object) -> int | None:
    """Return the time of issue from a ``jti`` of the usual form, the issuer's sid and that time; None otherwise."""
    stem, _, digits = (jti or "").rpartition("-")
    is_usual_form = (
        stem == issuer and digits.isascii() and digits.isdigit() and len(digits) < 12
    )  # longer is beyond datetime
    return int(digits) if is_usual_form else None


def access_token_from_claims(header: Mapping[str, Any], claims: Mapping[str, Any], times: Times) -> AccessToken:
    """Return the access token that the header and claims describe; a ``jti`` of the usual form becomes None.

    Tokens from other libraries may lack ``iat``, in which case the ``jti``, or else ``nbf``, gives the time of issue.
    They may also lack an identity, which is then empty, and may live longer than tokens built here.

    Raises:
        MalformedTokenError: they are not those of an access token.
    """
    jti, issued, issuer, granted = claims.get("jti"), claims.get("iat"), claims.get("iss"), claims.get("grants")
    if jti is not None and type(jti) is not str:
        refuse_claim("jti", "text", jti)
    if type(granted) is not dict:
        refuse_claim("grants", "an object", granted)
    members: dict[str, Any] = granted  # pyright: ignore[reportUnknownVariableType]  JSON's member names are text
    issued_at, expires_at, nbf = times
    if issued is None:
        issued = _issue_time_from_jti(jti, issuer)
        issued_at = read_time({"jti": issued}, "jti")
    if issued is not None and jti == f"{issuer}-{issued}":
        jti = None
    try:
        identity = non_empty("identity", members["identity"]) if members.get("identity") not in _NO_IDENTITY else ""
        grants = tuple([grant_from_claim(name, payload) for name, payload in members.items() if name != "identity"])
    except UsageError as error:
        raise MalformedTokenError("an access token", expected="valid claims", found=str(error)) from error
    token = AccessToken.__new__(AccessToken)
    _set_identity(token, identity)
    _set_grants(token, grants)
    _set_ttl(token, read_ttl((issued_at, expires_at, nbf), _HOUR))
    _set_nbf(token, nbf and as_nbf(nbf))
    _set_region(token, (read_text(header, "twr") or None) if "twr" in header else None)
    _set_jti(token, jti or None)
    return token
