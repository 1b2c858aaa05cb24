"""A fake Twilio as a WSGI application, for the servers and test clients that take one.

It works at any host, and below any path at which it is mounted; `twilio_fp.testing.fake.addresses` describes how a
request names its product.

If a fault suppresses or truncates the response, a `ConnectionResetError` is raised, since WSGI has no other means:
wsgiref, gunicorn and uWSGI then close the connection, as with a network failure, and Werkzeug sends no response.
Waitress sends a status 500 in place of no response.

Source: https://peps.python.org/pep-3333/
"""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterable, Iterator, Mapping
from http import HTTPStatus
from typing import Any, Final, cast
from urllib.parse import quote

from twilio_fp.errors import UsageError
from twilio_fp.http import Headers, HttpResponse
from twilio_fp.testing.fake.addresses import ReceivedRequest
from twilio_fp.testing.fake.doors import Backend, WireResponse, respond
from twilio_fp.testing.fake.refusals import RefusedError, envelope

__all__ = ["application"]

_CONTENT: Final = {"CONTENT_TYPE": "Content-Type", "CONTENT_LENGTH": "Content-Length"}
_KEPT: Final = "/:@!$&'()*+,;=~-._%"
_NO_CONTENT: Final = frozenset({204, 304})


def application(fake: Backend) -> Callable[..., Iterable[bytes]]:
    """Return a fake as a WSGI application.

    Args:
        fake: the fake.

    Returns:
        A function of an environment and ``start_response``.
    """

    def wsgi(environ: Mapping[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        sent = _respond(fake, environ)
        if sent.delay:
            fake.clock.sleep(sent.delay)
        if sent.response is None:
            raise ConnectionResetError(errno.ECONNRESET, "the fake Twilio closed the connection")
        return _write_response(
            sent.response, start_response, is_head=environ["REQUEST_METHOD"] == "HEAD", is_cut=sent.is_cut
        )

    return wsgi


def _respond(fake: Backend, environ: Mapping[str, Any]) -> WireResponse:
    try:
        received = _received_request(environ)
    except UsageError as error:
        return WireResponse(response=envelope(RefusedError(400, 20001, str(error)), ""))
    return respond(fake, received)


def _write_response(
    response: HttpResponse, start_response: Callable[..., Any], *, is_head: bool, is_cut: bool
) -> Iterable[bytes]:
    status = response.status
    phrase = HTTPStatus(status).phrase if status in _STATUSES else "Unknown"
    body = response.body
    fields = list(response.headers.reveal())
    if status not in _NO_CONTENT:
        fields.append(("Content-Length", str(2 * len(body) + 1 if is_cut else len(body))))
    start_response(f"{status} {phrase}", fields)
    if is_cut:
        return _cut(body)
    return [] if is_head else [body]


_STATUSES: Final = frozenset(HTTPStatus)


def _cut(body: bytes) -> Iterator[bytes]:
    yield body
    raise ConnectionResetError(errno.ECONNRESET, "the fake Twilio closed the connection")


def _received_request(environ: Mapping[str, Any]) -> ReceivedRequest:
    lines = [(_CONTENT[key], str(environ[key])) for key in _CONTENT if environ.get(key)]
    lines += [
        (key[5:].replace("_", "-").title(), str(value))
        for key, value in environ.items()
        if key.startswith("HTTP_") and key[5:] not in _CONTENT
    ]
    host = str(environ.get("HTTP_HOST") or f"{environ['SERVER_NAME']}:{environ['SERVER_PORT']}")
    mount = _quoted(str(environ.get("SCRIPT_NAME") or "")).rstrip("/")
    return ReceivedRequest(
        method=str(environ["REQUEST_METHOD"]),
        scheme=str(environ.get("wsgi.url_scheme") or "http"),
        host=host,
        mount=mount,
        target=_target(environ, mount),
        headers=Headers(lines),
        body=_body(environ),
    )


def _quoted(path: str) -> str:
    return quote(path.encode("latin-1", "replace"), safe=_KEPT.replace("%", ""))


def _target(environ: Mapping[str, Any], mount: str) -> str:
    """Return the path and query, as received if the server keeps them, since WSGI's own path is decoded."""
    raw = str(environ.get("RAW_URI") or environ.get("REQUEST_URI") or "")
    if not raw.startswith("/"):  # absolute-form, as sent to a proxy
        _, slash, path = raw.partition("://")[2].partition("/")
        raw = f"{slash}{path}"
    if raw.startswith(f"{mount}/"):
        return quote(raw.removeprefix(mount), safe=f"{_KEPT}?")
    query = str(environ.get("QUERY_STRING") or "")
    path = _quoted(str(environ.get("PATH_INFO") or "/"))
    return f"{path}?{query}" if query else path


def _body(environ: Mapping[str, Any]) -> bytes:
    body = environ.get("wsgi.input")
    if body is None:
        return b""
    if environ.get("wsgi.input_terminated"):
        return cast("bytes", body.read())
    length = str(environ.get("CONTENT_LENGTH") or "0")
    return cast("bytes", body.read(int(length))) if length.isdigit() else b""
