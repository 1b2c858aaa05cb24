"""A request that came in, as data, from whichever server took it.

What Twilio signed is the URL as it asked for it. So the URL here is put together from the bytes that the server
received, and never taken apart and put together again. Where a server keeps only what it has decoded, the spellings
that the path may have had stand in ``alternatives``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import field
from attrs.converters import optional

from twilio_fp.checks import instance
from twilio_fp.errors import UsageError
from twilio_fp.http import Headers, HeaderSource
from twilio_fp.record import Record, record
from twilio_fp.tracebacks import sealed
from twilio_fp.values import Secret, as_secret
from twilio_fp.webhooks.address import shown, userinfo, with_userinfo, without_password
from twilio_fp.webhooks.aws import read_event
from twilio_fp.webhooks.signing import as_bytes
from twilio_fp.webhooks.spelling import mounted, requoted, spellings

__all__ = ["WebhookRequest"]


_PORT = re.compile(r":[0-9]*\Z")


def _as_headers(source: HeaderSource) -> Headers:
    return source if isinstance(source, Headers) else Headers(source)


def _as_method(method: str) -> str:
    if not isinstance(method, str):
        raise UsageError(f"method must be a str, got a value of type {type(method).__name__}")
    return method.upper()


def _as_url(url: str) -> str:
    if not isinstance(url, str):
        raise UsageError(f"url must be a str, got a value of type {type(url).__name__}")
    return url


def _as_urls(urls: Iterable[str]) -> tuple[str, ...]:
    if isinstance(urls, str) or not isinstance(urls, Iterable):
        raise UsageError(f"alternatives must be several URLs, got a value of type {type(urls).__name__}")
    return tuple([_as_url(url) for url in urls])


def _as_body(body: bytes) -> bytes:
    if not isinstance(body, (bytes, bytearray, memoryview)):
        raise UsageError(
            f"body must be the bytes as received, got a value of type {type(body).__name__}: "
            "nothing else can be verified"
        )
    return bytes(body)


@record
class WebhookRequest(Record):
    """A request to one of your URLs, that Twilio may have sent.

    Args:
        method: kept in capitals.
        url: the URL that was asked for, as it came: scheme, host, path and query, percent-encoded as the caller did.
        headers: `Headers`, or what they are made from.
        body: the content as it came. A parsed form or JSON is refused, since nothing shows what it was parsed from.
        alternatives: other URLs that the request may have been sent to, where the server did not keep which.
        userinfo: the name and the password that stood in front of the URL's host, ``user:password`` (RFC 3986 §3.2.1).
            In the URLs a ``…`` stands in their place, and only the check of a signature looks at the whole. A request
            with such is neither pickled nor written by `twilio_fp.json`.

    >>> WebhookRequest("post", "https://example.com/sms", {}, b"Body=Hi").method
    'POST'
    >>> WebhookRequest("POST", "https://user:secret@example.com/sms").url
    'https://…@example.com/sms'

    Raises:
        UsageError: a type is wrong, a header can't be, or the URLs name several users.
    """

    method: str = field(converter=_as_method)
    url: str = field(converter=_as_url, repr=shown)
    headers: Headers = field(default=Headers(), converter=_as_headers)
    body: bytes = field(default=b"", converter=_as_body)
    alternatives: tuple[str, ...] = field(
        default=(), converter=_as_urls, repr=lambda urls: repr(tuple(map(without_password, urls)))
    )
    userinfo: Secret | None = field(default=None, converter=optional(as_secret), kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.userinfo is not None or "@" in self.url or "@" in "".join(self.alternatives):
            self._hide_userinfo((self.url, *self.alternatives))

    def _hide_userinfo(self, urls: tuple[str, ...]) -> None:
        found = {said for url in urls if (said := userinfo(url)) is not None}
        if len(found) > 1:
            raise UsageError(f"url and alternatives must name one user at most, got {len(found)}")
        hidden = tuple(map(with_userinfo, urls))
        kept = self.userinfo if any(with_userinfo(url, "") != url for url in hidden) else None
        object.__setattr__(self, "url", hidden[0])
        object.__setattr__(self, "alternatives", hidden[1:])
        object.__setattr__(self, "userinfo", Secret(found.pop()) if found else kept)

    @classmethod
    def from_asgi(cls, scope: Mapping[str, Any], body: bytes = b"") -> WebhookRequest:
        """Return the request of an ASGI scope, of HTTP or of a WebSocket.

        The path is ``raw_path`` where the server has it. A server that is told a ``root_path`` may put it in front of
        the path or not, and none keeps a ``?`` with nothing behind it: both spellings are tried.

        Args:
            scope: the connection's scope.
            body: the whole content, which `receive` gives.

        Raises:
            UsageError: it is no scope, or a member of it is of a wrong type.

        Source: https://asgi.readthedocs.io/en/latest/specs/www.html#http-connection-scope
        """
        _mapping("an ASGI scope", scope)
        headers = _readable([(_text(name), _text(value)) for name, value in _pairs(scope.get("headers", ()))])
        raw = scope.get("raw_path")
        paths = (_text(raw).partition("?")[0],) if raw is not None else requoted(as_bytes(_text(scope.get("path", ""))))
        query = _text(scope.get("query_string", b""))
        socket = scope.get("type") == "websocket"
        scheme = scope.get("scheme") or ("ws" if socket else "http")
        [(host, port)] = _pairs([scope.get("server") or ("", None)])
        authority = headers.get("host") or (host if port is None else f"{host}:{port}")
        tails = (f"?{query}",) if query else ("", "?")
        urls = spellings(scheme, authority, mounted(paths, str(scope.get("root_path") or "")), tails)
        return cls("GET" if socket else scope.get("method", "GET"), urls[0], headers, body, urls[1:])

    @classmethod
    @sealed
    def from_wsgi(cls, environ: Mapping[str, Any], body: bytes = b"") -> WebhookRequest:
        """Return the request of a WSGI environment.

        The target is ``RAW_URI`` or ``REQUEST_URI``, which gunicorn, uWSGI, mod_wsgi, waitress and Werkzeug keep.
        Without them the path is known only decoded, and every usual way to encode it is tried. ``CONTENT_TYPE`` and
        ``CONTENT_LENGTH`` are the content's, whatever ``HTTP_CONTENT_TYPE`` says, which nginx adds for uWSGI. A host
        without a port, to which some nginx cut it, is tried with the server's, too.

        Args:
            environ: the environment; its ``wsgi.input`` is not read.
            body: the whole content.

        Raises:
            UsageError: it is no environment, or a member of it is of a wrong type.

        Source: https://peps.python.org/pep-3333/#environ-variables
        """
        _mapping("a WSGI environment", environ)
        names = {"CONTENT_TYPE": "Content-Type", "CONTENT_LENGTH": "Content-Length"}
        pairs = [(name, value) for key, name in names.items() if (value := environ.get(key))]
        lines = [(key[5:], value) for key, value in environ.items() if str(key).startswith("HTTP_")]
        pairs += [(key.replace("_", "-").title(), value) for key, value in lines if key not in names]
        headers = _readable([(name, _unlatin(str(value))) for name, value in pairs])
        mount = _line(environ, "SCRIPT_NAME")
        tails: tuple[str, ...]
        raw = _line(environ, "RAW_URI") or _line(environ, "REQUEST_URI")
        if raw:
            path, mark, query = _target(_unlatin(raw)).partition("?")
            paths, tails = mounted((path,), _unlatin(mount)), (mark + query,)
        else:
            path, query = mount + _line(environ, "PATH_INFO"), _unlatin(_line(environ, "QUERY_STRING"))
            paths, tails = requoted((path or "/").encode("latin-1", "replace")), (f"?{query}",) if query else ("", "?")
        paths += tuple([f"/{path}" for path in paths if path[1:2] not in {"", "/"}])  # http.server cuts "//" to "/"
        port = f":{environ.get('SERVER_PORT', '')}".rstrip(":")
        host = headers.get("host")
        hosts = (
            (host, *(() if _PORT.search(host) else (host + port,))) if host else (_line(environ, "SERVER_NAME") + port,)
        )
        scheme = environ.get("wsgi.url_scheme", "http")
        urls = tuple(dict.fromkeys([url for one in hosts for url in spellings(scheme, one, paths, tails)]))
        return cls(environ.get("REQUEST_METHOD", "GET"), urls[0], headers, body, urls[1:])

    @classmethod
    def from_lambda(cls, event: Mapping[str, Any]) -> WebhookRequest:
        """Return the request of an AWS Lambda event: API Gateway (both formats), a function URL, or a load balancer.

        API Gateway decodes paths and, in its first format, queries, so that the usual ways to encode them are tried;
        a stage in front of the path is tried with and without.

        Args:
            event: what the handler is given.

        Raises:
            UsageError: it is no event of an HTTP request, or a member of it is of a wrong type.

        Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
        """
        method, urls, pairs, body = read_event(event)
        return cls(method, urls[0], _readable(pairs), body, urls[1:])


def _readable(pairs: Iterable[tuple[str, str]]) -> Headers:
    """Return the headers, less those that can't be: a server that lets such pass must not make us fail."""
    kept: list[tuple[str, str | Secret]] = []
    for name, value in pairs:
        try:
            kept += Headers([(name, value)]).fields
        except UsageError:
            continue
    return Headers(kept)


def _mapping(what: str, given: Any) -> None:
    if not isinstance(given, Mapping):
        raise UsageError(f"{what} must be a mapping, got a value of type {type(given).__name__}")


def _pairs(given: Any) -> list[tuple[Any, Any]]:
    try:
        return [(name, value) for name, value in given]
    except (TypeError, ValueError):
        raise UsageError(
            "the headers and the server of an ASGI scope must be pairs, such as (b'host', b'e.com')"
        ) from None


def _line(environ: Mapping[str, Any], name: str) -> str:
    return instance(f"{name} of a WSGI environment", environ.get(name) or "", str, "a str")


def _text(raw: Any) -> str:
    if not isinstance(raw, (bytes, str)):
        raise UsageError(
            "the headers, the path and the query of an ASGI scope must be bytes, "
            f"got a value of type {type(raw).__name__}"
        )
    return raw if isinstance(raw, str) else raw.decode("utf-8", "surrogateescape")


def _unlatin(text: str) -> str:
    try:
        return text.encode("latin-1").decode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text


def _target(text: str) -> str:
    """Return the path and query of a request target, which may be a whole URL (RFC 9112 §3.2.2)."""
    if text.startswith("/"):
        return text
    _, found, rest = text.partition("://")
    return f"/{rest.partition('/')[2]}" if found else text
