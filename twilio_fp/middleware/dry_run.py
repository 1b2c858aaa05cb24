"""A dry run that sends nothing and shows every request as its operation, as HTTP text and as a curl command."""

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
    """Return the request of an exchange, with the operation's secrets masked wherever they occur.

    >>> from twilio_fp import Exchange, encode
    >>> from twilio_fp.rest.serverless.v1 import CreateVariable
    >>> operation = CreateVariable("ZS1", "ZE1", key="API_KEY", value="hunter2")
    >>> veiled(Exchange(encode(operation), operation=operation)).body
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
    """Return a value with every nested secret masked, or the value itself if it has none."""
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
    made = object.__new__(type(value))  # its fields were checked already, and a mask might not pass
    for name, fill in setters(type(value)).items():
        fill(made, filled[name])
    return made


def _differ(one: object, other: object) -> bool:
    return one is not other


def _redacted(request: HttpRequest) -> HttpRequest:
    """Return the request with everything masked that is secret by name, in query, body and headers."""
    address, mark, query = request.url.partition("?")
    return redact(evolve(request, url=f"{address}{mark}{masked(query.encode()).decode()}"))


def as_http(request: HttpRequest) -> str:
    r"""Return a request as the text of an HTTP/1.1 message, without its secrets.

    Lines end in ``\n``. A body that is not UTF-8 text is shown as its length.

    >>> print(as_http(HttpRequest("GET", "https://api.twilio.com/2010-04-01.json", {"Authorization": "Basic eDp5"})))
    GET /2010-04-01.json HTTP/1.1
    Host: api.twilio.com
    Authorization: **********
    <BLANKLINE>

    Raises:
        UsageError: it is not an `HttpRequest`.

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
    """Split an address without scheme into host and request target."""
    end = next((index for index, sign in enumerate(rest) if sign in "/?#"), len(rest))
    host, target = rest[:end], rest[end:].partition("#")[0]
    return host, target if target.startswith("/") else f"/{target}"


def as_curl(request: HttpRequest) -> str:
    r"""Return a request as a curl command for a POSIX shell that reads its secrets from the environment.

    An auth token is ``$TWILIO_AUTH_TOKEN``, an API key's secret ``$TWILIO_API_SECRET``, an OAuth token
    ``$TWILIO_ACCESS_TOKEN``. Any other secret is a mask, to be replaced by hand. A binary body is piped in.

    >>> print(as_curl(HttpRequest("GET", "https://api.twilio.com/x", {"Authorization": "Basic QUMxOnQ="})))
    curl --request GET https://api.twilio.com/x \
      --user AC1:"$TWILIO_AUTH_TOKEN"

    Raises:
        UsageError: it is not an `HttpRequest`.

    Source: https://curl.se/docs/manpage.html
    """
    shown = _redacted(_checked(request))
    parts = ["curl --head" if shown.method == "HEAD" else f"curl --request {quote(shown.method)}"]
    parts[0] += f"{'' if _GLOBBED.isdisjoint(shown.url) else ' --globoff'} {quote(shown.url)}"
    for name, value in shown.headers.pairs:
        if name.lower() == "authorization":
            parts.append(_authorization(request))
        elif name.lower() != "content-length":  # curl computes it
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
    """Return the curl option that authorizes a request, with a variable in place of the secret."""
    try:
        value = request.headers.reveal("Authorization") or ""
    except UsageError:  # already masked
        value = ""
    scheme, _, given = value.partition(" ")
    if scheme.lower() == "bearer":
        return '--header "Authorization: Bearer $TWILIO_ACCESS_TOKEN"'
    user = _user(given) if scheme.lower() == "basic" else ""
    variable = "TWILIO_API_SECRET" if user.startswith("SK") else "TWILIO_AUTH_TOKEN"
    return f'--user {quote(user) if user else chr(34) + "$TWILIO_ACCOUNT_SID" + chr(34)}:"${variable}"'


def _user(given: str) -> str:
    """Return the user of Basic credentials (RFC 7617 §2), or "" if they can't be decoded."""
    try:
        return b64decode(given).decode().partition(":")[0]
    except ValueError:
        return ""


def _text(body: bytes) -> str | None:
    """Return a body as text, or None if a terminal or shell can't show it safely."""
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
    """The request that would have been sent, as text without secrets; ``str`` shows all three forms.

    Personal data, such as phone numbers and message bodies, is shown.

    Args:
        operation: the operation's ``repr``; None for a request without one.
        http: the request as `as_http` renders it.
        curl: the request as `as_curl` renders it.
    """

    operation: str | None
    http: str
    curl: str

    def __str__(self) -> str:
        parts = ["" if self.operation is None else f"{self.operation}\n", f"{self.http.rstrip()}\n", f"{self.curl}\n"]
        return "\n".join(filter(None, parts))


def preview(exchange: Exchange) -> Preview:
    r"""Return a preview of what an exchange would send.

    >>> from twilio_fp import Exchange, FetchMessage, encode
    >>> operation = FetchMessage("SM1")
    >>> print(preview(Exchange(encode(operation, account_sid="AC1"), operation=operation)))
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
    """The error that ends a dry run: nothing was sent.

    Attributes:
        preview: the request that would have been sent.

    >>> raise DryRunError(Preview(None, "GET / HTTP/1.1", "curl https://api.twilio.com/"))
    Traceback (most recent call last):
    twilio_fp.middleware.dry_run.DryRunError: this is a dry run: nothing was sent
    """

    def __init__(self, preview: Preview) -> None:
        super().__init__("this is a dry run: nothing was sent")
        self.preview = preview


def _as_show(value: Any) -> Any:
    if not callable(value):
        raise UsageError(f"show must be a function that takes a Preview, such as print, got {typed(value)}")
    return value


@record
class DryRun(Record):
    """Middleware that sends nothing: it shows each request and raises a `DryRunError`.

    It belongs innermost, so that it shows the request as the other middleware leaves it. As there is no response, a
    program ends at its first operation, unless that is wrapped in `twilio_fp.attempt`. `Retry` does not repeat it.

    Args:
        show: called with the `Preview` of each request; by default ``print``.

    >>> from twilio_fp import Client, CreateMessage, AuthToken, attempt
    >>> dry = DryRun(lambda seen: print(seen.operation))
    >>> client = Client(AuthToken(account_sid="AC1", token="t"), middleware=[dry])
    >>> client(attempt(CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")))
    CreateMessage(to='+15558675310', body='Hi', from_='+15017122661')
    DryRunError('this is a dry run: nothing was sent')

    Raises:
        UsageError: ``show`` is not a function.
    """

    show: Callable[[Preview], object] = field(default=print, converter=_as_show)

    def __call__(self, handler: Handler) -> Handler:
        """Return a handler that replaces the one below."""

        def shown(exchange: Exchange) -> Program[HttpResponse]:
            yield from ()
            seen = preview(exchange)
            self.show(seen)
            raise DryRunError(seen)

        return shown
