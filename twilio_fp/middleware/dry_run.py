"""A run in which nothing is sent: every request is shown as a text of HTTP, as a curl command and as its operation."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable
from shlex import quote
from typing import Any, Final, TypeVar, cast

from attrs import evolve, field, has

from twilio_fp.ask import Effect, Program
from twilio_fp.codec.request import encode
from twilio_fp.effect import Exchange
from twilio_fp.errors import TwilioError, UsageError
from twilio_fp.hiding import hide
from twilio_fp.http import HttpRequest, HttpResponse, redact
from twilio_fp.middleware import Handler
from twilio_fp.operation.call import Operation
from twilio_fp.operation.raw import RawOperation
from twilio_fp.printable import typed
from twilio_fp.record import Record, record, setters
from twilio_fp.secret_members import MASK, masked
from twilio_fp.values import FrozenMap, Secret

__all__ = ["DryRun", "DryRunError", "Preview", "as_curl", "as_http", "preview", "veiled"]

T = TypeVar("T")

_ACCOUNT: Final = "AC" + "0" * 32
_WORKSPACE: Final = "WS" + "0" * 32
_ENCODED: Final = "%2A" * len(MASK)
_GLOBBED: Final = frozenset("[]{}")
_NEXT: Final = " \\\n  "


def veiled(exchange: Exchange) -> HttpRequest:
    """Return the request of an exchange with the secrets masked that its operation was given, wherever they travel.

    >>> from twilio_fp import Exchange, encode
    >>> from twilio_fp.rest.serverless.v1 import CreateVariable
    >>> asked = CreateVariable("ZS1", "ZE1", key="API_KEY", value="hunter2")
    >>> veiled(Exchange(encode(asked), operation=asked)).body
    b'Key=API_KEY&Value=**********'
    """
    operation: Any = exchange.operation
    if not isinstance(operation, (Operation, RawOperation)):
        return exchange.request
    hidden = _veiled(operation)
    if hidden is operation:
        return exchange.request
    shown = encode(cast("Effect[Any]", hidden), account_sid=_ACCOUNT, workspace_sid=_WORKSPACE)
    address, _, _ = exchange.request.url.partition("?")
    _, mark, query = shown.url.partition("?")
    url, body = f"{address}{mark}{query.replace(_ENCODED, MASK)}", shown.body.replace(_ENCODED.encode(), MASK.encode())
    return evolve(exchange.request, url=url, body=body)


def _veiled(value: Any) -> Any:
    """Return a value with each secret in it masked, however deep; itself, where there is none."""
    if isinstance(value, Secret):
        return Secret(MASK)
    if isinstance(value, tuple):
        given = cast("tuple[Any, ...]", value)
        items = tuple([_veiled(item) for item in given])
        return items if any(map(_differ, items, given)) else given
    if isinstance(value, bytes):
        return masked(value)
    if isinstance(value, FrozenMap):
        members = cast("FrozenMap[str, Any]", value)
        hidden = {name: _veiled(item) for name, item in hide(members, lambda _: MASK).items()}
        return members if hidden == members else FrozenMap(hidden)
    if not (isinstance(value, Record) and has(type(value))):
        return value
    filled = {name: _veiled(getattr(value, name)) for name in setters(type(value))}
    if not any(_differ(item, getattr(value, name)) for name, item in filled.items()):
        return value
    made = object.__new__(type(value))  # what its fields may hold has been checked, and the mask may not be such
    for name, fill in setters(type(value)).items():
        fill(made, filled[name])
    return made


def _differ(one: object, other: object) -> bool:
    return one is not other


def _redacted(request: HttpRequest) -> HttpRequest:
    """Return the request with what is secret by its name masked, in its query as in its body and its headers."""
    address, mark, query = request.url.partition("?")
    return redact(evolve(request, url=f"{address}{mark}{masked(query.encode()).decode()}"))


def as_http(request: HttpRequest) -> str:
    r"""Return a request as the text of an HTTP/1.1 message, without its secrets.

    Lines end in ``\n``. A body that is no UTF-8 text stands as its length.

    >>> print(as_http(HttpRequest("GET", "https://api.twilio.com/2010-04-01.json", {"Authorization": "Basic eDp5"})))
    GET /2010-04-01.json HTTP/1.1
    Host: api.twilio.com
    Authorization: **********
    <BLANKLINE>

    Raises:
        UsageError: it is no `HttpRequest`.

    Source: https://www.rfc-editor.org/rfc/rfc9112#section-2.1
    """
    shown = _redacted(_checked(request))
    _, _, rest = shown.url.partition("://")
    host, target = _split(rest)
    lines = [f"{shown.method} {target} HTTP/1.1"]
    lines += [] if "host" in shown.headers else [f"Host: {host}"]
    lines += [f"{name}: {value}" for name, value in shown.headers.pairs]
    if request.body and "content-length" not in shown.headers:
        lines.append(f"Content-Length: {len(request.body)}")
    text = _text(shown.body)
    return "\n".join([*lines, "", f"<{len(shown.body)} bytes>" if text is None else text])


def _split(rest: str) -> tuple[str, str]:
    """Return the host and the target of an address: what stands before its path or query, and what after."""
    end = next((index for index, sign in enumerate(rest) if sign in "/?#"), len(rest))
    host, target = rest[:end], rest[end:].partition("#")[0]
    return host, target if target.startswith("/") else f"/{target}"


def as_curl(request: HttpRequest) -> str:
    r"""Return a request as a command for a POSIX shell that sends it by curl, its secrets read from the environment.

    An auth token is ``$TWILIO_AUTH_TOKEN``, an API key's secret ``$TWILIO_API_SECRET``, an OAuth token
    ``$TWILIO_ACCESS_TOKEN``. Any other secret stands as a mask, which is to be replaced by hand. A body that is no text
    is piped in.

    >>> print(as_curl(HttpRequest("GET", "https://api.twilio.com/x", {"Authorization": "Basic QUMxOnQ="})))
    curl --request GET https://api.twilio.com/x \
      --user AC1:"$TWILIO_AUTH_TOKEN"

    Raises:
        UsageError: it is no `HttpRequest`.

    Source: https://curl.se/docs/manpage.html
    """
    shown = _redacted(_checked(request))
    parts = ["curl --head" if shown.method == "HEAD" else f"curl --request {quote(shown.method)}"]
    parts[0] += f"{'' if _GLOBBED.isdisjoint(shown.url) else ' --globoff'} {quote(shown.url)}"
    for name, value in shown.headers.pairs:
        if name.lower() == "authorization":
            parts.append(_authorization(request))
        elif name.lower() != "content-length":  # which curl counts by itself
            parts.append(f"--header {quote(f'{name}: {value}' if value else f'{name};')}")
    if shown.timeout is not None:
        parts.append(f"--max-time {shown.timeout.total_seconds():g}")
    if not shown.body:
        return _NEXT.join(parts)
    text = _text(shown.body)
    if text is not None:
        return _NEXT.join([*parts, f"--data-raw {quote(text)}"])
    octets = "".join([f"\\0{octet:03o}" for octet in shown.body])
    return f"printf %b '{octets}' | {_NEXT.join([*parts, '--data-binary @-'])}"


def _authorization(request: HttpRequest) -> str:
    """Return how curl is told to authorize a request, with a variable where its secret was."""
    try:
        value = request.headers.reveal("Authorization") or ""
    except UsageError:  # it is masked already
        value = ""
    scheme, _, given = value.partition(" ")
    if scheme.lower() == "bearer":
        return '--header "Authorization: Bearer $TWILIO_ACCESS_TOKEN"'
    user = _user(given) if scheme.lower() == "basic" else ""
    variable = "TWILIO_API_SECRET" if user.startswith("SK") else "TWILIO_AUTH_TOKEN"
    return f'--user {quote(user) if user else chr(34) + "$TWILIO_ACCOUNT_SID" + chr(34)}:"${variable}"'


def _user(given: str) -> str:
    """Return the user of Basic credentials (RFC 7617 §2), or nothing where they can't be read."""
    try:
        return b64decode(given).decode().partition(":")[0]
    except ValueError:
        return ""


def _text(body: bytes) -> str | None:
    """Return a body as text; None where it is none that a terminal and a shell can bear."""
    try:
        text = body.decode()
    except UnicodeDecodeError:
        return None
    return text if all(sign.isprintable() or sign in "\t\n" for sign in text) else None


def _checked(request: HttpRequest) -> HttpRequest:
    if not isinstance(request, HttpRequest):
        raise UsageError(f"request must be an HttpRequest, got a value of type {type(request).__name__}")
    return request


@record
class Preview(Record):
    """What would have been sent, as text without secrets; ``str`` shows all three, one below the other.

    It does show what is personal: numbers, and what a message says.

    Args:
        operation: the operation as Python writes it; None for a request that comes from none.
        http: the request as `as_http` writes it.
        curl: the request as `as_curl` writes it.
    """

    operation: str | None
    http: str
    curl: str

    def __str__(self) -> str:
        parts = ["" if self.operation is None else f"{self.operation}\n", f"{self.http.rstrip()}\n", f"{self.curl}\n"]
        return "\n".join(filter(None, parts))


def preview(exchange: Exchange) -> Preview:
    r"""Return what an exchange would send.

    >>> from twilio_fp import Exchange, FetchMessage, encode
    >>> asked = FetchMessage("SM1")
    >>> print(preview(Exchange(encode(asked, account_sid="AC1"), operation=asked)))
    FetchMessage(sid='SM1')
    <BLANKLINE>
    GET /2010-04-01/Accounts/AC1/Messages/SM1.json HTTP/1.1
    Host: api.twilio.com
    Accept: application/json
    <BLANKLINE>
    curl --request GET https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/SM1.json \
      --header 'Accept: application/json'
    <BLANKLINE>
    """
    request = veiled(exchange)
    operation = None if exchange.operation is None else repr(_veiled(exchange.operation))
    return Preview(operation, as_http(request), as_curl(request))


class DryRunError(TwilioError):
    """Nothing was sent, since this is a dry run.

    Attributes:
        preview: what would have been sent.

    >>> raise DryRunError(Preview(None, "GET / HTTP/1.1", "curl https://api.twilio.com/"))
    Traceback (most recent call last):
    twilio_fp.middleware.dry_run.DryRunError: this is a dry run: nothing was sent
    """

    def __init__(self, preview: Preview) -> None:
        super().__init__("this is a dry run: nothing was sent")
        self.preview = preview


def _as_show(value: Any) -> Any:
    if not callable(value):
        raise UsageError(f"show must be a function of a Preview, such as print, got {typed(value)}")
    return value


@record
class DryRun(Record):
    """Middleware that sends nothing: it shows each request, and ends it in a `DryRunError`.

    It stands innermost, so that what it shows is what the middleware around it has made of the request. Since there is
    no answer, a program ends at the first operation that it asks for, unless it asks by `twilio_fp.attempt`. A retry
    does not repeat it.

    Args:
        show: is called with the `Preview` of each request; by default ``print``.

    >>> from twilio_fp import Client, CreateMessage, AuthToken, attempt
    >>> dry = DryRun(lambda seen: print(seen.operation))
    >>> client = Client(AuthToken(account_sid="AC1", token="t"), middleware=[dry])
    >>> client(attempt(CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")))
    CreateMessage(to='+15558675310', body='Hi', from_='+15017122661')
    DryRunError('this is a dry run: nothing was sent')

    Raises:
        UsageError: ``show`` is no function.
    """

    show: Callable[[Preview], object] = field(default=print, converter=_as_show)

    def __call__(self, handler: Handler) -> Handler:
        """Return the handler that takes the place of the one below."""

        def shown(exchange: Exchange) -> Program[HttpResponse]:
            yield from ()
            seen = preview(exchange)
            self.show(seen)
            raise DryRunError(seen)

        return shown
