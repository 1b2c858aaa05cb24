"""Whether a WebSocket is opened by Twilio: the handshake of Media Streams or ConversationRelay.

It is signed as a GET is, over the ``wss`` URL. Two things are not settled by Twilio's documentation: whether the query
belongs to the URL or counts as parameters behind it, as Twilio's own library for agents has it; and whether a bare host
has a slash. Each way is tried, and the verdict says which it was.

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
from twilio_fp.webhooks.verification import KeySource, Rejected, Verified, check

__all__ = ["Signed", "VerifiedWebSocket", "check_websocket", "verify_websocket"]

Signed: TypeAlias = Literal["url", "url-and-parameters"]
"""What was signed: the whole URL, or the URL without its query and then the query's parameters."""

_BARE: Final = re.compile(r"((?:wss?|https?)://[^/?#]+)/(?=\?|\Z)", re.IGNORECASE)
_FORM: Final = "application/x-www-form-urlencoded"


@record
class VerifiedWebSocket(Record):
    """A WebSocket that Twilio opens: only `verify_websocket` and `check_websocket` make one.

    Args:
        verified: the handshake, with the URL that was signed and the key that signed it.
        signed: what was signed: the ``url``, or the ``url-and-parameters``.
    """

    verified: Verified
    signed: Signed

    @property
    def url(self) -> str:
        """The URL that was signed."""
        return self.verified.url

    @property
    def account_sid(self) -> str:
        """The account whose key matched; empty where the key was given without one."""
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
    """Return whether Twilio opens the WebSocket: `VerifiedWebSocket`, or `Rejected`, which is falsy and says why.

    The scheme that is signed is ``wss``, or ``ws`` where nothing says that the outside comes by TLS: say
    ``public_url``. The arguments are those of `twilio_fp.webhooks.check`, which looks at each way in turn.

    >>> from twilio_fp.webhooks import WebhookRequest, signature
    >>> headers = {"X-Twilio-Signature": signature("12345", "wss://example.com/relay")}
    >>> check_websocket(WebhookRequest("GET", "wss://example.com/relay", headers), keys="12345").signed
    'url'

    Raises:
        UsageError: a key, the public URL or another argument is of the wrong type or has an impossible value.
    """
    options: Any = {"keys": keys, "public_url": public_url, "proxy": proxy, "subaccounts": subaccounts}
    verdict = check(_as_socket(request) if isinstance(request, WebhookRequest) else request, **options)
    if isinstance(verdict, Verified):
        return VerifiedWebSocket(evolve(verdict, request=request), "url")
    if verdict.reason == "mismatch" and any("?" in url for url in (request.url, *request.alternatives)):
        also = check(_with_parameters(_as_socket(request)), **options)
        if isinstance(also, Verified):
            return VerifiedWebSocket(evolve(also, request=request), "url-and-parameters")
        if also.reason != "mismatch":  # it is well signed, by who may not
            return also
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
    """Return the handshake as one that Twilio signed; `check_websocket` says how.

    >>> from twilio_fp.webhooks import WebhookRequest
    >>> verify_websocket(WebhookRequest("GET", "wss://example.com/relay"), keys="12345")
    Traceback (most recent call last):
    twilio_fp.errors.SignatureError: the request has no X-Twilio-Signature header

    Raises:
        SignatureError: it can't be shown to be Twilio's; the error says why.
        UsageError: a key, the public URL or another argument is of the wrong type or has an impossible value.
    """
    options: Any = {"keys": keys, "public_url": public_url, "proxy": proxy, "subaccounts": subaccounts}
    verdict = check_websocket(request, **options)
    if isinstance(verdict, Rejected):
        raise SignatureError(verdict.explanation, reason=verdict.reason, urls=verdict.urls)
    return verdict


def _as_socket(request: WebhookRequest) -> WebhookRequest:
    """Return the request as one that asks for a WebSocket, with the URLs of a bare host without their slash, too.

    HTTP/2 (RFC 8441) has no ``Upgrade``, and gateways drop it: what is asked here is whether a socket may be opened.
    """
    if request.headers.get("upgrade", "").lower() != "websocket":
        lines = [*cast("Any", request.headers.without("Upgrade")).fields, ("Upgrade", "websocket")]
        request = evolve(request, headers=Headers(lines))
    return _with_bare(request)


def _with_bare(request: WebhookRequest) -> WebhookRequest:
    """Return the request with the URLs of a bare host without their slash, too."""
    urls = (request.url, *request.alternatives)
    bare = [_BARE.sub(r"\1", url, count=1) for url in urls if _BARE.match(url)]
    return evolve(request, alternatives=(*request.alternatives, *bare)) if bare else request


def _with_parameters(request: WebhookRequest) -> WebhookRequest:
    """Return the request as one that has its query as a form, which is signed behind the URL."""
    urls = tuple(dict.fromkeys([url.partition("?")[0] for url in (request.url, *request.alternatives)]))
    query = request.url.partition("?")[2]
    lines = [*cast("Any", request.headers.without("Content-Type")).fields, ("Content-Type", _FORM)]
    body = query.encode("utf-8", "surrogateescape")
    return evolve(request, method="POST", url=urls[0], alternatives=urls[1:], headers=Headers(lines), body=body)
