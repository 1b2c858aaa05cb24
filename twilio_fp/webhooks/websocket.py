"""Verification of WebSocket handshakes from Twilio's Media Streams and ConversationRelay.

They are signed like a GET, over the ``wss`` URL. Twilio's documentation leaves two things open: whether the query is
part of the URL or counts as parameters after it, as in Twilio's own library for agents; and whether a bare host has a
slash. Both are tried either way, and the verdict says which one matched.

Source: https://www.twilio.com/docs/usage/security#validating-requests
"""

from __future__ import annotations

import re
from typing import Any, Final, Literal, TypeAlias, cast

from attrs import evolve

from twilio_fp.errors import SignatureError
from twilio_fp.http import Headers
from twilio_fp.record import Record, record
from twilio_fp.tracebacks import sealed
from twilio_fp.webhooks.address import TrustedProxy
from twilio_fp.webhooks.request import WebhookRequest
from twilio_fp.webhooks.signing import as_bytes
from twilio_fp.webhooks.verification import KeySource, Rejected, Verified, check

__all__ = ["Signed", "VerifiedWebSocket", "check_websocket", "verify_websocket"]

Signed: TypeAlias = Literal["url", "url-and-parameters"]
"""What was signed: the whole URL, or the URL without its query followed by the query's parameters."""

_BARE_HOST: Final = re.compile(r"((?:wss?|https?)://[^/?#]+)/(?=\?|\Z)", re.IGNORECASE)
_FORM: Final = "application/x-www-form-urlencoded"


@record
class VerifiedWebSocket(Record):
    """A WebSocket that Twilio opens; only `verify_websocket` and `check_websocket` create one.

    Args:
        verified: the handshake, with the URL that was signed and the key that signed it.
        signed: what was signed, ``url`` or ``url-and-parameters``.
    """

    verified: Verified
    signed: Signed

    @property
    def url(self) -> str:
        """The URL that was signed."""
        return self.verified.url

    @property
    def account_sid(self) -> str:
        """The account whose key matched; empty if the key was passed without one."""
        return self.verified.account_sid

    def __bool__(self) -> Literal[True]:
        return True


@sealed
def check_websocket(
    request: WebhookRequest,
    *,
    keys: KeySource,
    public_url: str | None = None,
    proxy: TrustedProxy | None = None,
    subaccounts: bool = False,
) -> VerifiedWebSocket | Rejected:
    """Check whether Twilio opens the WebSocket: `VerifiedWebSocket`, or `Rejected`, which is falsy and says why.

    The signed scheme is ``wss``, or ``ws`` if nothing indicates that clients connect with TLS; behind a proxy, pass
    ``public_url``. The arguments are those of `twilio_fp.webhooks.check`, which is run for each way of signing.

    >>> from twilio_fp.webhooks import WebhookRequest, signature
    >>> headers = {"X-Twilio-Signature": signature("12345", "wss://example.com/relay")}
    >>> check_websocket(WebhookRequest("GET", "wss://example.com/relay", headers), keys="12345").signed
    'url'

    Raises:
        UsageError: a key, the public URL or another argument has the wrong type or an invalid value.
    """
    options: Any = {"keys": keys, "public_url": public_url, "proxy": proxy, "subaccounts": subaccounts}
    verdict = check(_as_socket(request) if isinstance(request, WebhookRequest) else request, **options)
    if isinstance(verdict, Verified):
        return VerifiedWebSocket(evolve(verdict, request=request), "url")
    if verdict.reason == "mismatch" and any("?" in url for url in (request.url, *request.alternatives)):
        alternative = check(_with_parameters(_as_socket(request)), **options)
        if isinstance(alternative, Verified):
            return VerifiedWebSocket(evolve(alternative, request=request), "url-and-parameters")
        if alternative.reason != "mismatch":  # the signature matches, but the key must not sign this
            return alternative
    return verdict


@sealed
def verify_websocket(
    request: WebhookRequest,
    *,
    keys: KeySource,
    public_url: str | None = None,
    proxy: TrustedProxy | None = None,
    subaccounts: bool = False,
) -> VerifiedWebSocket:
    """Verify that Twilio signed the handshake, as `check_websocket` does, and return it.

    >>> from twilio_fp.webhooks import WebhookRequest
    >>> verify_websocket(WebhookRequest("GET", "wss://example.com/relay"), keys="12345")
    Traceback (most recent call last):
    twilio_fp.errors.SignatureError: the request has no X-Twilio-Signature header

    Raises:
        SignatureError: the handshake can't be verified; the error says why.
        UsageError: a key, the public URL or another argument has the wrong type or an invalid value.
    """
    options: Any = {"keys": keys, "public_url": public_url, "proxy": proxy, "subaccounts": subaccounts}
    verdict = check_websocket(request, **options)
    if isinstance(verdict, Rejected):
        raise SignatureError(verdict.explanation, reason=verdict.reason, urls=verdict.urls)
    return verdict


def _as_socket(request: WebhookRequest) -> WebhookRequest:
    """Return the request as a WebSocket handshake, with the slash of bare hosts also removed.

    The ``Upgrade`` header is added if missing, since HTTP/2 (RFC 8441) has none, and gateways drop it.
    """
    if request.headers.get("upgrade", "").lower() != "websocket":
        lines = [*cast("Any", request.headers.without("Upgrade")).fields, ("Upgrade", "websocket")]
        request = evolve(request, headers=Headers(lines))
    return _with_bare_hosts(request)


def _with_bare_hosts(request: WebhookRequest) -> WebhookRequest:
    """Return the request with alternatives that lack the slash after a bare host."""
    urls = (request.url, *request.alternatives)
    bare = [_BARE_HOST.sub(r"\1", url, count=1) for url in urls if _BARE_HOST.match(url)]
    return evolve(request, alternatives=(*request.alternatives, *bare)) if bare else request


def _with_parameters(request: WebhookRequest) -> WebhookRequest:
    """Return the request with its query moved into a form, which is signed after the URL."""
    urls = tuple(dict.fromkeys([url.partition("?")[0] for url in (request.url, *request.alternatives)]))
    query = request.url.partition("?")[2]
    lines = [*cast("Any", request.headers.without("Content-Type")).fields, ("Content-Type", _FORM)]
    return evolve(
        request, method="POST", url=urls[0], alternatives=urls[1:], headers=Headers(lines), body=as_bytes(query)
    )
