"""Whether a request is Twilio's: the verdict, and why it is what it is."""

from __future__ import annotations

import re
from hmac import compare_digest
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from attrs import frozen

from twilio_fp.errors import SignatureError
from twilio_fp.webhooks.address import TrustedProxy, addresses, without_password
from twilio_fp.webhooks.signing import (
    ALGORITHMS,
    Keys,
    SigningKey,
    as_bytes,
    body_hash,
    form_pairs,
    signed_form,
    signing_keys,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from twilio_fp.webhooks.request import WebhookRequest

__all__ = [
    "SETTINGS_HEADER",
    "SIGNATURE_HEADER",
    "Reason",
    "Rejected",
    "Unverified",
    "Verified",
    "account_sid",
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
    "no-url",
    "no-body-hash",
    "wrong-body-hash",
    "mismatch",
]
"""Why a request is not accepted; `Rejected.explanation` says it in words."""

_HASH: Final = re.compile(r"[?&]bodySHA256=([^&#]*)")
_ACCOUNT: Final = re.compile(rb'"(?:AccountSid|accountSid|account_sid)"\s*:\s*"([^"\\]*)"')


@frozen
class Verified:
    """A request that Twilio signed: only `verify` and `check` make one.

    Args:
        request: as it came.
        url: the URL that was signed.
        key: the account's SID, or the shared key's id, that the matching key was given with; empty for a token alone.
        key_index: which of the keys matched, from 0.
    """

    request: WebhookRequest
    url: str
    key: str
    key_index: int

    def __bool__(self) -> Literal[True]:
        return True


@frozen
class Unverified:
    """A request that nobody has shown to be Twilio's: only `unverified` makes one."""

    request: WebhookRequest


@frozen
class Rejected:
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


def verify(
    request: WebhookRequest, *, keys: Keys, public_url: str | None = None, proxy: TrustedProxy | None = None
) -> Verified:
    """Return the request as one that Twilio signed.

    Args:
        request: as it came.
        keys: what Twilio may have signed with: an `AuthToken`, a `SharedKey`, or several. Which kind is asked for is
            said by the request's headers, and picks among these; the algorithm is the key's own.
        public_url: where the outside finds this server, such as ``https://example.com/api``: it replaces the scheme,
            the host and the prefix of the path. Say so where a proxy stands in front.
        proxy: whose forwarded headers to believe, instead of ``public_url``. By default none.

    >>> from twilio_fp.webhooks import sign_webhook
    >>> request = sign_webhook({"Body": "Hi"}, "https://example.com/sms", "12345")
    >>> verify(request, keys="12345").url
    'https://example.com/sms'

    Raises:
        SignatureError: it can't be shown to be Twilio's; the error says why.
        UsageError: a key or the public URL can't be.

    Source: https://www.twilio.com/docs/usage/security#validating-requests
    """
    verdict = check(request, keys=keys, public_url=public_url, proxy=proxy)
    if isinstance(verdict, Rejected):
        raise SignatureError(verdict.explanation, reason=verdict.reason, urls=verdict.urls)
    return verdict


def check(
    request: WebhookRequest, *, keys: Keys, public_url: str | None = None, proxy: TrustedProxy | None = None
) -> Verified | Rejected:
    """Return whether Twilio signed the request: `Verified`, or `Rejected`, which is falsy and says why.

    Whatever bytes the request is made of, there is a verdict. The arguments are those of `verify`.

    >>> from twilio_fp.webhooks import WebhookRequest
    >>> verdict = check(WebhookRequest("POST", "https://example.com/sms"), keys="12345")
    >>> bool(verdict), verdict.reason
    (False, 'no-signature')

    Raises:
        UsageError: a key or the public URL can't be.
    """
    given = signing_keys(keys)
    urls = addresses(request, public_url, proxy)
    sent = request.headers.get_all(SIGNATURE_HEADER)
    if len(sent) != 1:
        if sent:
            return Rejected("several-signatures", f"the request has {len(sent)} {SIGNATURE_HEADER} headers, not one")
        return Rejected("no-signature", f"the request has no {SIGNATURE_HEADER} header")
    asked = _asked_for(request, given)
    if isinstance(asked, Rejected):
        return asked
    content = _content(request)
    if isinstance(content, Rejected):
        return content
    signature = as_bytes(sent[0])
    tried: list[str] = []
    for url in urls:
        tried.append(url)
        start = as_bytes(url)
        for text in content:
            for key in asked:
                if compare_digest(key.sign(start + text), signature):
                    return Verified(request, url, key.label, key.place)
    if not tried:
        return Rejected("no-url", f"{request.url[:200]!r} is no URL of a request")
    shown = tuple([without_password(url) if "@" in url else url for url in tried])
    return Rejected(
        "mismatch",
        f"the signature is none of {shown[0]}, nor of another spelling of it: if that is not the URL that Twilio asked "
        "for, say public_url=; if it is, the key is another, or the content was changed",
        shown,
        tuple([key.label for key in asked]),
    )


def unverified(request: WebhookRequest) -> Unverified:
    """Return the request marked as not verified, for `parse_event`: in a test, or where something else vouches for it.

    Anybody can send what it holds.
    """
    return Unverified(request)


def account_sid(request: WebhookRequest) -> str | None:
    """Return the account that the request says it is about, to look its key up. Nothing vouches for it yet.

    It is read from the form, the query, or the JSON body (where a CloudEvent names it in its data).

    >>> from twilio_fp.webhooks import WebhookRequest
    >>> account_sid(WebhookRequest("GET", "https://example.com/sms?AccountSid=AC1"))
    'AC1'
    """
    for source in (request.body if is_form(request) else b"", as_bytes(request.url).partition(b"?")[2]):
        for name, value in form_pairs(source):
            if name == b"AccountSid" and value:
                return value.decode("utf-8", "replace")
    found = _ACCOUNT.search(request.body)
    return found[1].decode("utf-8", "replace") if found and found[1] else None


def is_form(request: WebhookRequest) -> bool:
    """Return whether the content is a form, whose parameters are signed."""
    kind = request.headers.get("content-type", "").partition(";")[0]
    return kind.strip().lower() == "application/x-www-form-urlencoded"


def _asked_for(request: WebhookRequest, keys: tuple[SigningKey, ...]) -> list[SigningKey] | Rejected:
    """Return the keys that the request's headers ask for, none by an algorithm not its own."""
    settings = request.headers.get_all(SETTINGS_HEADER)
    if not settings or not "".join(settings).strip():
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


def _content(request: WebhookRequest) -> Iterable[bytes] | Rejected:
    """Return what may be signed behind the URL, once the hash of the body has been seen to be right."""
    body = request.body
    hashes = _HASH.findall(request.url) if "bodySHA256=" in request.url else ()
    if hashes:
        right = body_hash(body).encode()
        if not all(compare_digest(as_bytes(one), right) for one in hashes):
            return Rejected("wrong-body-hash", "the body is not the one whose hash stands in the URL as bodySHA256")
    if body and is_form(request):
        text = signed_form(body)
        return (text, b"") if hashes else (text,)
    if body and not hashes:
        kind = request.headers.get("content-type", "none")
        return Rejected(
            "no-body-hash", f"the body (Content-Type: {kind[:80]}) is no form, and the URL has no bodySHA256"
        )
    return (b"",)
