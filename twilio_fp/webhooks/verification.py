"""Whether a request is Twilio's: the verdict, and why it is what it is."""

from __future__ import annotations

import re
from collections.abc import Callable
from hmac import compare_digest
from typing import Any, Final, Literal, TypeAlias, cast

from attrs import Attribute, field

from twilio_fp.checks import instance
from twilio_fp.errors import SignatureError, UsageError
from twilio_fp.printable import typed
from twilio_fp.record import Record, maker, record
from twilio_fp.tracebacks import forget
from twilio_fp.webhooks.address import TrustedProxy, addresses, shown, with_userinfo, without_password
from twilio_fp.webhooks.content import UnclearError, accounts, is_form, is_of
from twilio_fp.webhooks.request import WebhookRequest
from twilio_fp.webhooks.signing import (
    ALGORITHMS,
    Keys,
    SigningKey,
    as_bytes,
    body_hash,
    signed_form,
    signing_keys,
)

__all__ = [
    "SETTINGS_HEADER",
    "SIGNATURE_HEADER",
    "KeySource",
    "Reason",
    "Rejected",
    "Unverified",
    "Verified",
    "check",
    "unverified",
    "verify",
]

SIGNATURE_HEADER: Final = "X-Twilio-Signature"
"""The header that holds the signature."""

SETTINGS_HEADER: Final = "X-Twilio-Webhooks-Signature-Settings"
"""The header that names the shared key and its algorithm: ``key=…,algorithm=HMAC_SHA256``."""

Reason: TypeAlias = Literal[
    "no-signature",
    "several-signatures",
    "settings",
    "unknown-key",
    "wrong-algorithm",
    "no-token",
    "no-key",
    "no-url",
    "no-body-hash",
    "wrong-body-hash",
    "no-parameters",
    "mismatch",
    "other-account",
    "several-accounts",
]
"""Why a request is not accepted; `Rejected.explanation` says it in words."""

KeySource: TypeAlias = Keys | Callable[[WebhookRequest], Keys | None]
"""Keys, or a function that looks them up, by `twilio_fp.webhooks.account_sid` for one."""

_HASH: Final = re.compile(r"[?&]bodySHA256=([^&#]*)")
_MOST_HASHED: Final = 1 << 24  # bytes: some 20 ms; forms of Twilio's have no more in all the spellings that there are


def _is_a(kind: type[Any]) -> Callable[[Any, Attribute[Any], Any], None]:
    def check(made: Any, attribute: Attribute[Any], value: Any) -> None:
        if not isinstance(value, kind) or isinstance(value, bool):
            name = f"{type(made).__name__}.{attribute.name}"
            raise UsageError(f"{name} must be a {kind.__name__}, got a value of type {type(value).__name__}")

    return check


@record
class Verified(Record):
    """A request that Twilio signed: only `verify` and `check` make one.

    Args:
        request: as it came.
        url: the URL that was signed, ``…`` in place of a name and a password in it.
        key: the account's SID, or the shared key's id, that the matching key was given with; empty for a token alone.
        key_index: which of the keys matched, from 0.
        account_sid: the account whose key matched: go by this one where you serve several, since not every event names
            its account. Empty where the key was given without one.
    """

    request: WebhookRequest = field(validator=_is_a(WebhookRequest))
    url: str = field(repr=shown, validator=_is_a(str))
    key: str = field(validator=_is_a(str))
    key_index: int = field(validator=_is_a(int))
    account_sid: str = field(default="", validator=_is_a(str))

    def __bool__(self) -> Literal[True]:
        return True


_verified: Callable[..., Verified] = maker(Verified)


@record
class Unverified(Record):
    """A request that nobody has shown to be Twilio's: only `unverified` makes one."""

    request: WebhookRequest = field(validator=_is_a(WebhookRequest))


@record
class Rejected(Record):
    """A request that can't be shown to be Twilio's. It is falsy, and shows nothing that helps to forge one.

    Args:
        reason: one of `Reason`.
        explanation: the reason in words, with what to look at.
        urls: the URLs that the signature was compared for, less any password.
        keys: the account SIDs and shared keys' ids that were tried.
    """

    reason: Reason
    explanation: str
    urls: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()

    def __bool__(self) -> Literal[False]:
        return False


_rejected: Callable[..., Rejected] = maker(Rejected)


def verify(
    request: WebhookRequest,
    *,
    keys: KeySource,
    public_url: str | None = None,
    proxy: TrustedProxy | None = None,
    subaccounts: bool = False,
) -> Verified:
    """Return the request as one that Twilio signed.

    Args:
        request: as it came.
        keys: what Twilio may have signed with: an `AuthToken`, a `SharedKey`, or several; or a function that is given
            the request and returns them, or None. Which kind is asked for is said by the request's headers, and picks
            among these; the algorithm is the key's own. A key vouches only for events that name its account, or none.
        public_url: where the outside finds this server, such as ``https://example.com/api``: it replaces the scheme,
            the host and the prefix of the path. Say so where a proxy stands in front.
        proxy: whose forwarded headers to believe, instead of ``public_url``. By default none.
        subaccounts: whether the keys are a parent account's that signs for its subaccounts too: they then vouch for
            events of any account, so that they must all be of one.

    >>> from twilio_fp.webhooks import sign_webhook
    >>> request = sign_webhook({"Body": "Hi"}, "https://example.com/sms", "12345")
    >>> verify(request, keys="12345").url
    'https://example.com/sms'

    Raises:
        SignatureError: it can't be shown to be Twilio's; the error says why.
        UsageError: a key, the public URL or another argument is of the wrong type or has an impossible value.

    Source: https://www.twilio.com/docs/usage/security#validating-requests
    """
    try:
        return _accepted(_verdict(request, keys, public_url, proxy, subaccounts=subaccounts))
    except BaseException as error:
        forget(error)
        del request, keys, public_url, proxy, subaccounts
        raise


def check(
    request: WebhookRequest,
    *,
    keys: KeySource,
    public_url: str | None = None,
    proxy: TrustedProxy | None = None,
    subaccounts: bool = False,
) -> Verified | Rejected:
    """Return whether Twilio signed the request: `Verified`, or `Rejected`, which is falsy and says why.

    Whatever bytes the request is made of, there is a verdict, even where a function given as ``keys`` fails. It takes
    a time that grows with the request's length, not with the number of spellings that its URL may have had. The
    arguments are those of `verify`.

    >>> from twilio_fp.webhooks import WebhookRequest
    >>> verdict = check(WebhookRequest("POST", "https://example.com/sms"), keys="12345")
    >>> bool(verdict), verdict.reason
    (False, 'no-signature')

    Raises:
        UsageError: a key, the public URL or another argument is of the wrong type or has an impossible value.
    """
    try:
        return _verdict(request, keys, public_url, proxy, subaccounts=subaccounts)
    except BaseException as error:
        forget(error)
        del request, keys, public_url, proxy, subaccounts
        raise


def _accepted(verdict: Verified | Rejected) -> Verified:
    if isinstance(verdict, Rejected):
        raise SignatureError(verdict.explanation, reason=verdict.reason, urls=verdict.urls)
    return verdict


def _verdict(
    request: WebhookRequest, keys: KeySource, public_url: str | None, proxy: TrustedProxy | None, *, subaccounts: bool
) -> Verified | Rejected:
    if not isinstance(request, WebhookRequest):
        raise UsageError(f"request must be a WebhookRequest, got a value of type {type(request).__name__}")
    if not isinstance(subaccounts, bool):
        raise UsageError(f"subaccounts must be True or False, got {typed(subaccounts)}")
    is_function = callable(keys) and not isinstance(keys, type)
    given = _looked_up(keys, request) if is_function else signing_keys(cast("Keys", keys))
    if isinstance(given, Rejected):
        return given
    if subaccounts and len({key.account_sid for key in given} - {""}) > 1:
        raise UsageError(
            "subaccounts=True must be used with the keys of one account, since a key then vouches for every account"
        )
    urls = addresses(request, public_url, proxy)
    sent = request.headers.get_all(SIGNATURE_HEADER)
    if len(sent) != 1:
        if sent:
            return Rejected("several-signatures", f"the request has {len(sent)} {SIGNATURE_HEADER} headers, not one")
        return Rejected("no-signature", f"the request has no {SIGNATURE_HEADER} header")
    asked = _asked_for(request, given)
    if isinstance(asked, Rejected):
        return asked
    text = _content(request)
    if isinstance(text, Rejected):
        return text
    signature = as_bytes(sent[0])
    stranger: Rejected | None = None
    tried: list[str] = []
    left = _MOST_HASHED
    for url in urls:
        signed = as_bytes(url) + text
        left -= len(signed) * len(asked)
        if left < 0 and tried:
            break
        tried.append(url)
        for key in asked:
            if compare_digest(key.sign(signed), signature):
                stranger = None if subaccounts else _stranger(request, url, text, key.account_sid)
                if stranger is None:
                    return _verified(request, with_userinfo(url), key.label, key.place, key.account_sid)
    if stranger is not None:
        return stranger
    if not tried:
        return Rejected("no-url", f"{without_password(request.url)[:200]!r} is no URL of a request")
    urls_shown = tuple([without_password(url) if "@" in url else url for url in tried])
    return _rejected(
        "mismatch",
        f"the signature is none of {urls_shown[0]}, nor of another spelling of it: if that is not the URL that Twilio "
        "asked for, say public_url=; if it is, the key is another, or the content was changed",
        urls_shown,
        tuple([key.label for key in asked]),
    )


def unverified(request: WebhookRequest) -> Unverified:
    """Return the request marked as not verified, for `parse_event`: in a test, or where something else vouches for it.

    Anybody can send what it holds.

    Raises:
        UsageError: it is no `WebhookRequest`.
    """
    return Unverified(instance("request", request, WebhookRequest, "a WebhookRequest"))


def _looked_up(find: KeySource, request: WebhookRequest) -> tuple[SigningKey, ...] | Rejected:
    """Return the keys that a function finds. It goes by the request, which anybody can send, so that it may fail."""
    try:
        found = cast("Callable[[WebhookRequest], Keys | None]", find)(request)
        return signing_keys(() if found is None else found)
    except UsageError as error:
        return Rejected("no-key", f"the function given as keys= found none: {error}")
    except Exception as error:  # noqa: BLE001  whatever the caller's function raises, the request is not let in
        return Rejected("no-key", f"the function given as keys= raised {type(error).__name__}")


def _stranger(request: WebhookRequest, url: str, text: bytes, account_sid: str) -> Rejected | None:
    """Return why that account's key does not vouch for the event; None where it does, or is of no stated account."""
    if not account_sid or is_of(request.body, text, account_sid):
        return None
    try:
        named = accounts(request, url)
    except UnclearError as error:
        return Rejected("several-accounts", f"which account the request is about is not certain: {error}")
    if named <= {account_sid}:
        return None
    if len(named) > 1:
        return Rejected("several-accounts", f"the request is about {len(named)} accounts, and signed by {account_sid}")
    return Rejected(
        "other-account",
        f"the request is about the account {min(named)[:100]!r}, and signed by {account_sid}: if that is its parent, "
        "say subaccounts=True",
    )


def _asked_for(request: WebhookRequest, keys: tuple[SigningKey, ...]) -> list[SigningKey] | Rejected:
    """Return the keys that the request's headers ask for, none by an algorithm not its own."""
    settings = request.headers.get_all(SETTINGS_HEADER)
    if not "".join(settings).strip():
        tokens = [key for key in keys if key.shared_id is None]
        return tokens or Rejected(
            "no-token", "the request is signed with an auth token, and only shared keys are given"
        )
    named = _settings(settings)
    if named is None:
        return Rejected("settings", f"{SETTINGS_HEADER} does not say key=…,algorithm=… once each")
    name, algorithm = named
    shared = [key for key in keys if key.shared_id == name]
    if not shared:
        return Rejected("unknown-key", f"the request is signed with the shared key {name[:100]!r}, which is not given")
    fitting = [key for key in shared if key.algorithm == algorithm]
    if fitting:
        return fitting
    known = "another" if algorithm in ALGORITHMS else "an unknown"
    return Rejected(
        "wrong-algorithm", f"the request asks for {known} algorithm, not the one of the shared key {name!r}"
    )


def _settings(lines: tuple[str, ...]) -> tuple[str, str] | None:
    if len(lines) != 1:
        return None
    members: dict[str, str] = {}
    for part in lines[0].split(","):
        name, equals, value = part.partition("=")
        if not equals or name.strip() in members:
            return None
        members[name.strip()] = value.strip()
    key, algorithm = members.get("key"), members.get("algorithm")
    return (key, algorithm) if key and algorithm else None


def _content(request: WebhookRequest) -> bytes | Rejected:
    """Return what is signed behind the URL, once the hash of the body has been seen to be right."""
    body = request.body
    hashes = _HASH.findall(request.url) if "bodySHA256=" in request.url else ()
    if hashes:
        right = body_hash(body).encode()
        if not all(compare_digest(as_bytes(one), right) for one in hashes):
            return Rejected("wrong-body-hash", "the body is not the one whose hash stands in the URL as bodySHA256")
    if body and is_form(request):
        return signed_form(body) or Rejected(
            "no-parameters", "the body is a form without a parameter, so that nothing of it is signed"
        )
    if body and not hashes:
        kind = request.headers.get("content-type", "none")
        return Rejected(
            "no-body-hash", f"the body (Content-Type: {kind[:80]}) is no form, and the URL has no bodySHA256"
        )
    return b""
