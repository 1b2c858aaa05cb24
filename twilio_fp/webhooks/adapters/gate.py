"""What every adapter does with a request before its handler sees it, apart from the reading and the sending."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Mapping
from typing import Any, Final, Generic, TypeAlias, TypedDict, TypeVar

import attrs
from attrs import field, frozen

from twilio_fp.auth import AuthToken
from twilio_fp.errors import DecodeError, UsageError
from twilio_fp.values import Secret
from twilio_fp.webhooks.address import TrustedProxy, configured, with_authority
from twilio_fp.webhooks.answers import WebhookResponse
from twilio_fp.webhooks.decode import parse_event
from twilio_fp.webhooks.events.event import Event
from twilio_fp.webhooks.request import WebhookRequest
from twilio_fp.webhooks.signing import Keys
from twilio_fp.webhooks.verdict import Rejected, check, unverified

__all__ = ["INVALID", "NO_TOKEN", "TOO_LARGE", "Gate", "KeySource", "Options", "gate", "keys_from", "refusal"]

INVALID: Final = "Twilio Request Validation Failed."
"""What a request is told that Twilio did not sign, with 403: the classic library's words."""

NO_TOKEN: Final = "Webhook Error - we attempted to validate this request without first configuring our auth token."  # noqa: S105
"""What a request is told where there is no key to verify it by, with 500: the classic library's words."""

TOO_LARGE: Final = "The request is too large."
"""What a request is told whose body is larger than ``max_body``, with 413."""

KeySource: TypeAlias = Keys | Callable[[WebhookRequest], Keys | None]
"""Keys, or a function that looks them up, by `twilio_fp.webhooks.account_sid` for one."""

E = TypeVar("E", bound=Event)

_LOGGER: Final = logging.getLogger("twilio_fp.webhooks")
_METHODS: Final = ("GET", "POST")


class Options(TypedDict, total=False):
    """What every adapter can be told, by keyword.

    Attributes:
        keys: what Twilio may have signed with, or a function that looks it up; without it, ``TWILIO_AUTH_TOKEN`` of the
            environment when a request comes.
        validate: False lets everything through.
        public_url: where the outside finds this server; see `twilio_fp.webhooks.verify`.
        proxy: whose forwarded headers to believe.
        subaccounts: whether the key is a parent's that signs for its subaccounts; see `twilio_fp.webhooks.verify`.
        url: the whole URL that Twilio asked for, instead of the request's.
        host: its host, with a port if there is one.
        protocol: its scheme, ``https`` or ``http``.
        max_body: the most bytes that a body may have; 1 MiB.
    """

    keys: KeySource | None
    validate: bool
    public_url: str | None
    proxy: TrustedProxy | None
    subaccounts: bool
    url: str | None
    host: str | None
    protocol: str | None
    max_body: int


@frozen(kw_only=True)
class Gate(Generic[E]):
    """An adapter's settings, and the pure step from a request to its event or to what is answered instead."""

    kind: type[E]
    keys: KeySource | None = field(default=None, repr=False)
    validate: bool = True
    public_url: str | None = None
    proxy: TrustedProxy | None = None
    subaccounts: bool = False
    url: str | None = None
    host: str | None = None
    protocol: str | None = None
    max_body: int = 1_048_576

    def takes(self, content_length: str) -> bool:
        """Return whether a body may be as long as its header states; no header states nothing."""
        digits = content_length.isascii() and content_length.isdigit() and len(content_length) < 16
        return not content_length or (digits and int(content_length) <= self.max_body)

    def admit(self, request: WebhookRequest, environ: Mapping[str, str] = os.environ) -> E | WebhookResponse:
        """Return the event that the request reports; or what it is told, where it is not let in."""
        if request.method not in _METHODS:
            return attrs.evolve(refusal(405, "Twilio sends GET and POST."), headers={"Allow": ", ".join(_METHODS)})
        if len(request.body) > self.max_body:
            return refusal(413, TOO_LARGE)
        verdict = self._verdict(request, environ)
        if isinstance(verdict, WebhookResponse):
            return verdict
        try:
            return parse_event(verdict, self.kind)
        except DecodeError as error:
            return refusal(400, f"The request is no {self.kind.__name__}.", str(error))

    def opens(self, request: WebhookRequest, environ: Mapping[str, str] = os.environ) -> WebhookResponse | None:
        """Return None where a WebSocket may be opened; or why it may not."""
        verdict = self._verdict(request, environ)
        return verdict if isinstance(verdict, WebhookResponse) else None

    def _verdict(self, request: WebhookRequest, environ: Mapping[str, str]) -> Any:
        if not self.validate:
            return unverified(request)
        keys = (self.keys(request) or None) if callable(self.keys) else self.keys
        if keys is None and self.keys is None:
            keys = keys_from(environ)
            if keys is None:
                return refusal(500, NO_TOKEN, "neither keys= nor TWILIO_AUTH_TOKEN is set")
        if keys is None:
            return refusal(403, INVALID, "no key was found for the account that the request names")
        named = self._named(request)
        verdict = check(named, keys=keys, public_url=self.public_url, proxy=self.proxy, subaccounts=self.subaccounts)
        return refusal(403, INVALID, verdict.explanation) if isinstance(verdict, Rejected) else verdict

    def _named(self, request: WebhookRequest) -> WebhookRequest:
        if self.url is not None:
            return configured(request, self.url)
        if self.host is None and self.protocol is None:
            return request
        urls = [
            with_authority(url, scheme=self.protocol, host=self.host) for url in (request.url, *request.alternatives)
        ]
        return attrs.evolve(request, url=urls[0], alternatives=urls[1:])


def gate(kind: type[E], options: Options) -> Gate[E]:
    """Return the gate for events of that kind.

    Raises:
        UsageError: the kind is none, or an option is not known.
    """
    if not (isinstance(kind, type) and issubclass(kind, Event)):
        raise UsageError(f"a kind is a class of events, such as IncomingMessage, not {kind!r}")
    unknown = sorted(options.keys() - Options.__annotations__.keys())
    if unknown:
        raise UsageError(f"no option is called {unknown[0]!r}; there are {', '.join(Options.__annotations__)}")
    return Gate(kind=kind, **options)


def keys_from(environ: Mapping[str, str]) -> Keys | None:
    """Return the auth token that environment variables hold, with its account where they say it.

    >>> keys_from({"TWILIO_ACCOUNT_SID": "AC1", "TWILIO_AUTH_TOKEN": "t"})
    AuthToken(account_sid='AC1', token=Secret('**********'))
    """
    token, account = (environ.get(name, "").strip() for name in ("TWILIO_AUTH_TOKEN", "TWILIO_ACCOUNT_SID"))
    if not token:
        return None
    return AuthToken(account_sid=account, token=token) if account else Secret(token)


def refusal(status: int, text: str, why: str = "") -> WebhookResponse:
    """Return what a request is told that is not let in; why is said to the log alone."""
    if why:
        _LOGGER.warning("a webhook was answered %d: %r", status, why)
    return WebhookResponse(status, {"Content-Type": "text/plain; charset=utf-8"}, text.encode())
