"""From operations to HTTP exchanges, purely: each becomes encode → authorize → middleware → Exchange → decode."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from attrs import field, frozen

from twilio_fp.ask import Effect, Exchanged, Program, innermost
from twilio_fp.auth import Credentials, NoAuth, authorization
from twilio_fp.codec.request import encode
from twilio_fp.effect import Exchange, Parallel
from twilio_fp.errors import OperationError, UsageError
from twilio_fp.host import check_edge_and_region, origin, resolve_url
from twilio_fp.http import HttpRequest
from twilio_fp.media import MOST_REDIRECTS, Download, redirected, too_many_redirects
from twilio_fp.middleware import Handler, Middleware, exchange, stack
from twilio_fp.program import Runnable, as_program, no_effect
from twilio_fp.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["USER_AGENT", "Interpreter", "as_layers"]

T = TypeVar("T")

USER_AGENT: Final = f"twilio-fp/{VERSION} Python/{sys.version_info.major}.{sys.version_info.minor}"
"""How requests name their sender, before the extension of one's own."""

_PATH_ENDS = frozenset("?# ")


def as_layers(middleware: Iterable[Middleware]) -> tuple[Middleware, ...]:
    """Return middleware as a tuple, outermost first."""
    return tuple(middleware)


def _as_base_url(value: str | None) -> str | None:
    if value is None:
        return None
    _, host, _ = origin(value)
    known = value.startswith(("https://", "http://")) and value.isascii() and value.isprintable()
    if not known or not host or not _PATH_ENDS.isdisjoint(value):
        raise UsageError(f"base_url is http(s)://host[:port][/path], not {value!r}")
    return value


@frozen(kw_only=True)
class Interpreter:
    """How operations become requests: everything of a client but its transport.

    Args:
        credentials: who calls.
        account_sid: the account that operations of api.v2010 work on; by default the credentials' own.
        middleware: what stands around every exchange, outermost first.
        edge, region: where Twilio is entered and where data is kept; both or neither.
        base_url: another address in place of ``https://<product>.twilio.com``; it wins over edge and region.
        user_agent: what is added to the header ``User-Agent``, such as ``my-app/1.2``.
    """

    credentials: Credentials = field(factory=NoAuth)
    account_sid: str | None = None
    middleware: tuple[Middleware, ...] = field(default=(), converter=as_layers)
    edge: str | None = None
    region: str | None = None
    base_url: str | None = field(default=None, converter=_as_base_url)
    user_agent: str | None = None
    _handler: Handler = field(init=False, eq=False, repr=False)
    _agent: str = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        if self.base_url is None:
            check_edge_and_region(self.edge, self.region)
        object.__setattr__(self, "_handler", stack(self.middleware))
        agent = USER_AGENT if self.user_agent is None else f"{USER_AGENT} {self.user_agent}"
        object.__setattr__(self, "_agent", agent)

    def prepare(self, operation: Effect[Any]) -> HttpRequest:
        """Return the request that is sent for an operation: encoded, addressed, signed with its sender, authorized."""
        account_sid = self.account_sid
        if account_sid is None and not isinstance(self.credentials, NoAuth):
            account_sid = self.credentials.account_sid
        request = encode(operation, account_sid=account_sid)
        return self._addressed(request, _credentials_for(operation, self.credentials))

    def fetch(self, download: Download) -> HttpRequest:
        """Return the first request of a download; `twilio_fp.media.redirected` says what follows it."""
        return self._addressed(HttpRequest("GET", download.url, {"Accept": "*/*"}), self.credentials)

    def _addressed(self, request: HttpRequest, credentials: Credentials) -> HttpRequest:
        """Return the request with its host, its sender and its credentials: one record made, not three."""
        url = resolve_url(request.url, edge=self.edge, region=self.region, base_url=self.base_url)
        headers = list(request.headers.pairs)
        held = "authorization" in request.headers
        value = authorization(credentials, url, base_url=self.base_url, held=held)
        if value is not None:
            headers.insert(0, ("Authorization", value))
        if "user-agent" not in request.headers:
            headers.append(("User-Agent", self._agent))
        return HttpRequest(request.method, url, headers, request.body, request.timeout)

    def perform(self, operation: Effect[T]) -> Program[T]:
        """Return the program that asks for the exchange of an operation and returns what it answers with.

        Raises:
            OperationError: no answer came, or one that is an error or can't be read; it says what was asked for.
            UsageError: the operation can't be asked for; nothing was sent.
        """
        from twilio_fp.codec.response import decode

        asked = Exchange(self.prepare(operation), operation=innermost(operation))
        try:
            response = yield from self._handler(asked)
            return decode(operation, response, base_url=self.base_url)
        except OperationError as error:
            from twilio_fp.operation.naming import asked_of

            told = asked_of(error, asked)
            raise told from told.__cause__

    def download(self, asked: Download) -> Program[bytes]:
        """Return the program that asks for a download's exchanges, follows its redirects and returns the bytes."""
        from twilio_fp.codec.response import decode_error

        request = self.fetch(asked)
        try:
            for _ in range(MOST_REDIRECTS + 1):
                response = yield from self._handler(Exchange(request, operation=asked))
                following = redirected(request, response.status, response.headers)
                if following is None:
                    if 200 <= response.status < 300:
                        return response.body
                    raise decode_error(response)
                request = following
            raise too_many_redirects(asked)
        except OperationError as error:
            from twilio_fp.operation.naming import asked_of

            told = asked_of(error, Exchange(request, operation=asked))
            raise told from told.__cause__

    def program(self, what: Runnable[T]) -> Program[T]:
        """Return an operation or a program as a program in terms of HTTP."""
        return self.perform(cast("Effect[T]", what)) if isinstance(what, Exchanged) else self.interpret(what)

    def interpret(self, program: Runnable[T]) -> Program[T]:
        """Return the program in terms of HTTP: its operations become exchanges, other effects are passed on."""
        asking = as_program(program)
        answer: Any = None
        failure: BaseException | None = None
        while True:
            try:
                effect = asking.send(answer) if failure is None else asking.throw(failure)
            except StopIteration as stop:
                return cast("T", stop.value)
            answer, failure = None, None
            try:
                answer = yield from self._translated(effect)
            except GeneratorExit:
                asking.close()
                raise
            except BaseException as error:  # noqa: BLE001  # whatever it is, the program hears of it
                failure = error

    def _translated(self, effect: Effect[Any]) -> Program[Any]:
        if isinstance(effect, Exchanged):
            return self.perform(cast("Effect[Any]", effect))
        if isinstance(effect, Download):
            return self.download(effect)
        if isinstance(effect, Parallel):
            asked = cast("Parallel[Any]", effect)
            programs = [self.interpret(as_program(program)) for program in asked.programs]
            translated: Parallel[Any] = Parallel(programs, at_once=asked.at_once)
            return as_program(translated)
        if isinstance(effect, Exchange):
            return exchange(effect)
        if isinstance(effect, Effect):
            return as_program(effect)
        raise no_effect(effect)


def _credentials_for(operation: Effect[Any], credentials: Credentials) -> Credentials:
    spec = getattr(innermost(operation), "__spec__", None)
    return NoAuth() if spec is not None and spec.auth == "none" else credentials
