"""Verification that a request is Twilio's: the verdict, and the reason for a rejection."""

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
from twilio_fp.webhooks.address import TrustedProxy, candidate_urls, describe_url, with_userinfo, without_password
from twilio_fp.webhooks.content import AmbiguousAccountError, is_form, named_accounts, names_only
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
"""Why a request was rejected; `Rejected.explanation` says it in words."""

KeySource: TypeAlias = Keys | Callable[[WebhookRequest], Keys | None]
"""Keys, or a function that looks them up, for example by `twilio_fp.webhooks.account_sid`."""

_HASH: Final = re.compile(r"[?&]bodySHA256=([^&#]*)")
_MAX_HASHED: Final = 1 << 24  # bytes, about 20 ms; enough for every spelling of Twilio's forms


def _instance_of(kind: type[Any]) -> Callable[[Any, Attribute[Any], Any], None]:
    def check(verdict: Any, attribute: Attribute[Any], value: Any) -> None:
        if not isinstance(value, kind) or isinstance(value, bool):
            name = f"{type(verdict).__name__}.{attribute.name}"
            raise UsageError(f"{name} must be a {kind.__name__}, got a value of type {type(value).__name__}")

    return check


@record
class Verified(Record):
    """A request that Twilio signed; only `verify` and `check` create one.

    Args:
        request: the request as received.
        url: the URL that was signed, with ``…`` in place of a user name and password.
        key: the matching key's account SID or shared-key id; empty for a token without its account.
        key_index: the index of the matching key, from 0.
        account_sid: the account whose key matched. Use this if you serve several accounts, since not every event names
            its own. Empty if the key was passed without an account.
    """

    request: WebhookRequest = field(validator=_instance_of(WebhookRequest))
    url: str = field(repr=describe_url, validator=_instance_of(str))
    key: str = field(validator=_instance_of(str))
    key_index: int = field(validator=_instance_of(int))
    account_sid: str = field(default="", validator=_instance_of(str))

    def __bool__(self) -> Literal[True]:
        return True


_verified: Callable[..., Verified] = maker(Verified)


@record
class Unverified(Record):
    """A request that has not been verified; only `unverified` creates one."""

    request: WebhookRequest = field(validator=_instance_of(WebhookRequest))


@record
class Rejected(Record):
    """A request that could not be verified. It is falsy, and reveals nothing that helps to forge a request.

    Args:
        reason: one of `Reason`.
        explanation: the reason in words, with hints on what to check.
        urls: the URLs that were tried, without passwords.
        keys: the account SIDs and shared-key ids that were tried.
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
    """Verify that Twilio signed the request, and return it as `Verified`.

    Args:
        request: the request as received.
        keys: the keys that Twilio may have signed with: an `AuthToken`, a `SharedKey`, or several; or a function that
            takes the request and returns them, or None. The request's headers select among them, but the algorithm is
            always the key's own. A key is accepted only for events that name its account, or no account.
        public_url: the public URL of this server, such as ``https://example.com/api``, which replaces the scheme, the
            host and the prefix of the path. Pass it if the server is behind a proxy.
        proxy: the proxy whose forwarded headers to trust, instead of ``public_url``. By default none.
        subaccounts: whether the keys belong to a parent account that also signs for its subaccounts. They are then
            accepted for events of any account, and must all be of one account.

    >>> from twilio_fp.webhooks import sign_webhook
    >>> request = sign_webhook({"Body": "Hi"}, "https://example.com/sms", "12345")
    >>> verify(request, keys="12345").url
    'https://example.com/sms'

    Raises:
        SignatureError: the request can't be verified; the error says why.
        UsageError: a key, the public URL or another argument has the wrong type or an invalid value.

    Source: https://www.twilio.com/docs/usage/security#validating-requests
    """
    try:
        return _raise_if_rejected(_verdict(request, keys, public_url, proxy, subaccounts=subaccounts))
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
    """Check whether Twilio signed the request: `Verified`, or `Rejected`, which is falsy and says why.

    Every request gets a verdict, whatever its bytes, even if a function passed as ``keys`` fails. The time grows with
    the request's length, but not with the number of possible spellings of its URL. The arguments are those of `verify`.

    >>> from twilio_fp.webhooks import WebhookRequest
    >>> verdict = check(WebhookRequest("POST", "https://example.com/sms"), keys="12345")
    >>> bool(verdict), verdict.reason
    (False, 'no-signature')

    Raises:
        UsageError: a key, the public URL or another argument has the wrong type or an invalid value.
    """
    try:
        return _verdict(request, keys, public_url, proxy, subaccounts=subaccounts)
    except BaseException as error:
        forget(error)
        del request, keys, public_url, proxy, subaccounts
        raise


def _raise_if_rejected(verdict: Verified | Rejected) -> Verified:
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
    available = _look_up_keys(keys, request) if is_function else signing_keys(cast("Keys", keys))
    if isinstance(available, Rejected):
        return available
    if subaccounts and len({key.account_sid for key in available} - {""}) > 1:
        raise UsageError(
            "subaccounts=True requires the keys of a single account, since a key then verifies requests for any account"
        )
    urls = candidate_urls(request, public_url, proxy)
    signatures = request.headers.get_all(SIGNATURE_HEADER)
    if len(signatures) != 1:
        if signatures:
            return Rejected(
                "several-signatures", f"the request has {len(signatures)} {SIGNATURE_HEADER} headers instead of one"
            )
        return Rejected("no-signature", f"the request has no {SIGNATURE_HEADER} header")
    candidates = _select_keys(request, available)
    if isinstance(candidates, Rejected):
        return candidates
    text = _content(request)
    if isinstance(text, Rejected):
        return text
    signature = as_bytes(signatures[0])
    wrong_account: Rejected | None = None
    tried: list[str] = []
    budget = _MAX_HASHED
    for url in urls:
        signed = as_bytes(url) + text
        budget -= len(signed) * len(candidates)
        if budget < 0 and tried:
            break
        tried.append(url)
        for key in candidates:
            if compare_digest(key.sign(signed), signature):
                wrong_account = None if subaccounts else _wrong_account(request, url, text, key.account_sid)
                if wrong_account is None:
                    return _verified(request, with_userinfo(url), key.label, key.index, key.account_sid)
    if wrong_account is not None:
        return wrong_account
    if not tried:
        return Rejected("no-url", f"{without_password(request.url)[:200]!r} is not a valid request URL")
    urls_shown = tuple([without_password(url) if "@" in url else url for url in tried])
    return _rejected(
        "mismatch",
        f"the signature does not match {urls_shown[0]} or any other spelling of it: if that is not the URL that Twilio "
        "requested, pass public_url=; if it is, the key is wrong or the content was changed",
        urls_shown,
        tuple([key.label for key in candidates]),
    )


def unverified(request: WebhookRequest) -> Unverified:
    """Mark the request as not verified, for `parse_event` in tests, or if it is authenticated in another way.

    Its contents may come from anyone.

    Raises:
        UsageError: the argument is not a `WebhookRequest`.
    """
    return Unverified(instance("request", request, WebhookRequest, "a WebhookRequest"))


def _look_up_keys(find: KeySource, request: WebhookRequest) -> tuple[SigningKey, ...] | Rejected:
    """Return the keys that the caller's function finds; it may fail, since it gets an unverified request."""
    try:
        found = cast("Callable[[WebhookRequest], Keys | None]", find)(request)
        return signing_keys(() if found is None else found)
    except UsageError as error:
        return Rejected("no-key", f"the function passed as keys= returned no valid keys: {error}")
    except Exception as error:  # noqa: BLE001  whatever the function raises, the request is rejected
        return Rejected("no-key", f"the function passed as keys= raised {type(error).__name__}")


def _wrong_account(request: WebhookRequest, url: str, text: bytes, account_sid: str) -> Rejected | None:
    """Reject an event that names another account than its key; None if it doesn't, or the key states no account."""
    if not account_sid or names_only(request.body, text, account_sid):
        return None
    try:
        named = named_accounts(request, url)
    except AmbiguousAccountError as error:
        return Rejected("several-accounts", f"the request's account is ambiguous: {error}")
    if named <= {account_sid}:
        return None
    if len(named) > 1:
        return Rejected("several-accounts", f"the request names {len(named)} accounts, but is signed by {account_sid}")
    return Rejected(
        "other-account",
        f"the request names the account {min(named)[:100]!r}, but is signed by {account_sid}: if that is its parent, "
        "pass subaccounts=True",
    )


def _select_keys(request: WebhookRequest, keys: tuple[SigningKey, ...]) -> list[SigningKey] | Rejected:
    """Return the keys that the request's headers select, each only with its own algorithm."""
    settings = request.headers.get_all(SETTINGS_HEADER)
    if not "".join(settings).strip():
        tokens = [key for key in keys if key.shared_id is None]
        return tokens or Rejected(
            "no-token", "the request is signed with an auth token, but only shared keys were passed"
        )
    named = _parse_settings(settings)
    if named is None:
        return Rejected("settings", f"{SETTINGS_HEADER} must state key=… and algorithm=… once each")
    name, algorithm = named
    shared = [key for key in keys if key.shared_id == name]
    if not shared:
        return Rejected(
            "unknown-key", f"the request is signed with the shared key {name[:100]!r}, which was not passed"
        )
    matching = [key for key in shared if key.algorithm == algorithm]
    if matching:
        return matching
    described = "a different" if algorithm in ALGORITHMS else "an unknown"
    return Rejected("wrong-algorithm", f"the request states {described} algorithm, not that of the shared key {name!r}")


def _parse_settings(lines: tuple[str, ...]) -> tuple[str, str] | None:
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
    """Check the hash of the body, if any, and return the text that is signed after the URL."""
    body = request.body
    hashes = _HASH.findall(request.url) if "bodySHA256=" in request.url else ()
    if hashes:
        expected = body_hash(body).encode()
        if not all(compare_digest(as_bytes(one), expected) for one in hashes):
            return Rejected("wrong-body-hash", "the body does not match its hash in the URL, bodySHA256")
    if body and is_form(request):
        return signed_form(body) or Rejected(
            "no-parameters", "the body is a form without parameters, so none of it is signed"
        )
    if body and not hashes:
        kind = request.headers.get("content-type", "none")
        return Rejected(
            "no-body-hash", f"the body (Content-Type: {kind[:80]}) is not a form, and the URL has no bodySHA256"
        )
    return b""
