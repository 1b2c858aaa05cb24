"""A received request as data, from any kind of server.

Twilio signs the URL exactly as it requested it. So the URL is built from the bytes that the server received, and never
parsed and rebuilt. If a server keeps only the decoded path, its possible spellings are in ``alternatives``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import field
from attrs.converters import optional

from twilio_fp.checks import instance
from twilio_fp.errors import UsageError
from twilio_fp.http import Headers, HeaderSource, HttpRequest
from twilio_fp.record import Record, record
from twilio_fp.tracebacks import sealed
from twilio_fp.values import Secret, as_secret
from twilio_fp.webhooks.address import describe_url, userinfo, with_userinfo, without_password
from twilio_fp.webhooks.aws import read_event
from twilio_fp.webhooks.signing import as_bytes
from twilio_fp.webhooks.spelling import build_urls, mount_variants, path_encodings

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
        raise UsageError(f"alternatives must be an iterable of URLs, got a value of type {type(urls).__name__}")
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
    """A request to one of your URLs that may come from Twilio.

    Args:
        method: the HTTP method, kept in upper case.
        url: the requested URL as received: scheme, host, path and query, with the client's percent-encoding.
        headers: `Headers`, or a source for them.
        body: the body as received. A parsed form or JSON is refused, since the original bytes can't be restored.
        alternatives: other URLs that the request may have been sent to, if the server did not keep the exact one.
        userinfo: the ``user:password`` in front of the URL's host (RFC 3986 §3.2.1). The URLs show ``…`` instead, and
            only signature checks use the whole. A request with userinfo can't be pickled, nor written by
            `twilio_fp.json`.

    >>> WebhookRequest("post", "https://example.com/sms", {}, b"Body=Hi").method
    'POST'
    >>> WebhookRequest("POST", "https://user:secret@example.com/sms").url
    'https://…@example.com/sms'

    Raises:
        UsageError: an argument has the wrong type, a header is invalid, or the URLs name different users.
    """

    method: str = field(converter=_as_method)
    url: str = field(converter=_as_url, repr=describe_url)
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
        found = {user for url in urls if (user := userinfo(url)) is not None}
        if len(found) > 1:
            raise UsageError(f"url and alternatives must name at most one user, got {len(found)}")
        hidden = tuple(map(with_userinfo, urls))
        kept = self.userinfo if any(with_userinfo(url, "") != url for url in hidden) else None
        object.__setattr__(self, "url", hidden[0])
        object.__setattr__(self, "alternatives", hidden[1:])
        object.__setattr__(self, "userinfo", Secret(found.pop()) if found else kept)

    @classmethod
    def from_http(cls, request: HttpRequest) -> WebhookRequest:
        """Return the request of an `HttpRequest`, which a function mounted in `twilio_fp.testing.FakeTwilio` is given.

        Args:
            request: the request as received.

        >>> from twilio_fp import HttpRequest
        >>> WebhookRequest.from_http(HttpRequest("POST", "https://example.com/sms", (), b"Body=Hi")).body
        b'Body=Hi'

        Raises:
            UsageError: the argument is not an `HttpRequest`.
        """
        instance("request", request, HttpRequest, "an HttpRequest")
        return cls(request.method, request.url, request.headers, request.body)

    @classmethod
    def from_asgi(cls, scope: Mapping[str, Any], body: bytes = b"") -> WebhookRequest:
        """Return the request of an ASGI scope for HTTP or a WebSocket.

        The path is ``raw_path`` if the server provides it. Some servers include a ``root_path`` in the path and some
        don't, and none keeps a ``?`` without a query, so each is tried both ways.

        Args:
            scope: the connection's scope.
            body: the whole body, as read from ``receive``.

        Raises:
            UsageError: the argument is not a scope, or a member has the wrong type.

        Source: https://asgi.readthedocs.io/en/latest/specs/www.html#http-connection-scope
        """
        _check_mapping("an ASGI scope", scope)
        headers = _valid_headers([(_text(name), _text(value)) for name, value in _pairs(scope.get("headers", ()))])
        raw = scope.get("raw_path")
        paths = (
            (_text(raw).partition("?")[0],)
            if raw is not None
            else path_encodings(as_bytes(_text(scope.get("path", ""))))
        )
        query = _text(scope.get("query_string", b""))
        socket = scope.get("type") == "websocket"
        scheme = scope.get("scheme") or ("ws" if socket else "http")
        [(host, port)] = _pairs([scope.get("server") or ("", None)])
        authority = headers.get("host") or (host if port is None else f"{host}:{port}")
        tails = (f"?{query}",) if query else ("", "?")
        urls = build_urls(scheme, authority, mount_variants(paths, str(scope.get("root_path") or "")), tails)
        return cls("GET" if socket else scope.get("method", "GET"), urls[0], headers, body, urls[1:])

    @classmethod
    @sealed
    def from_wsgi(cls, environ: Mapping[str, Any], body: bytes = b"") -> WebhookRequest:
        """Return the request of a WSGI environment.

        The target is ``RAW_URI`` or ``REQUEST_URI``, which gunicorn, uWSGI, mod_wsgi, waitress and Werkzeug provide.
        Otherwise only the decoded path is known, and all common encodings are tried. ``CONTENT_TYPE`` and
        ``CONTENT_LENGTH`` count even if there is an ``HTTP_CONTENT_TYPE``, as nginx adds for uWSGI. A host without a
        port, as some nginx configurations pass it on, is also tried with the server's port.

        Args:
            environ: the environment; its ``wsgi.input`` is not read.
            body: the whole body.

        Raises:
            UsageError: the argument is not an environment, or a member has the wrong type.

        Source: https://peps.python.org/pep-3333/#environ-variables
        """
        _check_mapping("a WSGI environment", environ)
        names = {"CONTENT_TYPE": "Content-Type", "CONTENT_LENGTH": "Content-Length"}
        pairs = [(name, value) for key, name in names.items() if (value := environ.get(key))]
        lines = [(key[5:], value) for key, value in environ.items() if str(key).startswith("HTTP_")]
        pairs += [(key.replace("_", "-").title(), value) for key, value in lines if key not in names]
        headers = _valid_headers([(name, _latin_1_as_utf_8(str(value))) for name, value in pairs])
        mount = _environ_text(environ, "SCRIPT_NAME")
        tails: tuple[str, ...]
        raw = _environ_text(environ, "RAW_URI") or _environ_text(environ, "REQUEST_URI")
        if raw:
            path, mark, query = _target(_latin_1_as_utf_8(raw)).partition("?")
            paths, tails = mount_variants((path,), _latin_1_as_utf_8(mount)), (mark + query,)
        else:
            path, query = (
                mount + _environ_text(environ, "PATH_INFO"),
                _latin_1_as_utf_8(_environ_text(environ, "QUERY_STRING")),
            )
            paths, tails = (
                path_encodings((path or "/").encode("latin-1", "replace")),
                (f"?{query}",) if query else ("", "?"),
            )
        paths += tuple([f"/{path}" for path in paths if path[1:2] not in {"", "/"}])  # http.server cuts "//" to "/"
        port = f":{environ.get('SERVER_PORT', '')}".rstrip(":")
        host = headers.get("host")
        hosts = (
            (host, *(() if _PORT.search(host) else (host + port,)))
            if host
            else (_environ_text(environ, "SERVER_NAME") + port,)
        )
        scheme = environ.get("wsgi.url_scheme", "http")
        urls = tuple(dict.fromkeys([url for one in hosts for url in build_urls(scheme, one, paths, tails)]))
        return cls(environ.get("REQUEST_METHOD", "GET"), urls[0], headers, body, urls[1:])

    @classmethod
    def from_lambda(cls, event: Mapping[str, Any]) -> WebhookRequest:
        """Return the request of an AWS Lambda event: API Gateway (both formats), a function URL, or a load balancer.

        API Gateway decodes paths and, in format 1.0, queries, so the common encodings are tried. The path is tried both
        with and without the stage.

        Args:
            event: the event passed to the Lambda function.

        Raises:
            UsageError: the event is not for an HTTP request, or a member has the wrong type.

        Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
        """
        method, urls, pairs, body = read_event(event)
        return cls(method, urls[0], _valid_headers(pairs), body, urls[1:])


def _valid_headers(pairs: Iterable[tuple[str, str]]) -> Headers:
    """Return the headers without invalid ones, which some servers let through and must not make this fail."""
    kept: list[tuple[str, str | Secret]] = []
    for name, value in pairs:
        try:
            kept += Headers([(name, value)]).fields
        except UsageError:
            continue
    return Headers(kept)


def _check_mapping(name: str, value: Any) -> None:
    if not isinstance(value, Mapping):
        raise UsageError(f"{name} must be a mapping, got a value of type {type(value).__name__}")


def _pairs(items: Any) -> list[tuple[Any, Any]]:
    try:
        return [(name, value) for name, value in items]
    except (TypeError, ValueError):
        raise UsageError(
            "the headers and the server of an ASGI scope must be pairs, such as (b'host', b'e.com')"
        ) from None


def _environ_text(environ: Mapping[str, Any], name: str) -> str:
    return instance(f"{name} of a WSGI environment", environ.get(name) or "", str, "a str")


def _text(raw: Any) -> str:
    if not isinstance(raw, (bytes, str)):
        raise UsageError(
            "the headers, the path and the query of an ASGI scope must be bytes, "
            f"got a value of type {type(raw).__name__}"
        )
    return raw if isinstance(raw, str) else raw.decode("utf-8", "surrogateescape")


def _latin_1_as_utf_8(text: str) -> str:
    try:
        return text.encode("latin-1").decode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text


def _target(text: str) -> str:
    """Return the path and query of a request target, which may be an absolute URL (RFC 9112 §3.2.2)."""
    if text.startswith("/"):
        return text
    _, found, rest = text.partition("://")
    return f"/{rest.partition('/')[2]}" if found else text
