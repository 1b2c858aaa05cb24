"""Calls of applications, from a request to a response: functions, WSGI and ASGI."""

from __future__ import annotations

import asyncio
import inspect
import io
import sys
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextvars import copy_context
from threading import Thread
from typing import Any, Final, Literal, TypeAlias, cast
from urllib.parse import unquote_to_bytes, urlsplit

from twilio_fp.errors import UsageError
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.printable import typed
from twilio_fp.webhooks.reply import WebhookResponse, answer

__all__ = ["Application", "Kind", "acall", "call", "kind_of"]

Kind: TypeAlias = Literal["function", "wsgi", "asgi"]

Application: TypeAlias = Callable[..., Any]
"""A function of an `HttpRequest`, a WSGI or an ASGI application."""

_POSITIONAL: Final = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)


def kind_of(application: Application) -> Kind:
    """Return an application's kind, by the number of its required positional arguments.

    >>> kind_of(lambda request: None), kind_of(lambda environ, start_response: [])
    ('function', 'wsgi')

    Raises:
        UsageError: it is of no known kind.
    """
    if not callable(application):
        raise UsageError(f"an application must be a function, or a WSGI or ASGI application, got {typed(application)}")
    try:
        parameters = inspect.signature(application).parameters.values()
    except ValueError:
        raise UsageError(
            f"an application must be a function, or a WSGI or ASGI application, got {typed(application)}"
        ) from None
    required = [each for each in parameters if each.kind in _POSITIONAL and each.default is inspect.Parameter.empty]
    kinds: dict[int, Kind] = {1: "function", 2: "wsgi", 3: "asgi"}
    found = kinds.get(len(required))
    if found is None:
        raise UsageError(
            "an application must be a function (request), or a WSGI (environ, start_response) or ASGI (scope, receive,"
            f" send) application, got one with {len(required)} required arguments"
        )
    return found


def call(application: Application, request: HttpRequest, kind: Kind) -> HttpResponse:
    """Return an application's response; an asynchronous one runs in an event loop in a thread of its own."""
    if kind == "wsgi":
        return _wsgi(application, request)
    if kind == "function":
        found = application(request)
        return _as_response(_run_in_thread(found) if inspect.isawaitable(found) else found)
    return cast("HttpResponse", _run_in_thread(_asgi(application, request)))


async def acall(application: Application, request: HttpRequest, kind: Kind) -> HttpResponse:
    """Return an application's response; an asynchronous one runs in this event loop."""
    if kind == "asgi":
        return await _asgi(application, request)
    if kind == "wsgi":
        return _wsgi(application, request)
    found = application(request)
    return _as_response(await found if inspect.isawaitable(found) else found)


def _run_in_thread(awaitable: Awaitable[Any]) -> Any:
    async def main() -> Any:
        return await awaitable

    outcome: list[Any] = []
    failure: list[BaseException] = []

    def run() -> None:
        try:
            outcome.append(asyncio.run(main()))
        except BaseException as error:  # noqa: BLE001
            failure.append(error)

    thread = Thread(target=copy_context().run, args=(run,))
    thread.start()
    thread.join()
    if failure:
        raise failure[0]
    return outcome[0]


def _as_response(found: Any) -> HttpResponse:
    if isinstance(found, HttpResponse):
        return found
    reply = found if isinstance(found, WebhookResponse) else answer(found)
    return HttpResponse(reply.status, reply.headers.reveal(), reply.body)


def _wsgi(application: Application, request: HttpRequest) -> HttpResponse:
    parts = urlsplit(request.url)
    environ: dict[str, Any] = {
        "REQUEST_METHOD": request.method,
        "SCRIPT_NAME": "",
        "PATH_INFO": unquote_to_bytes(parts.path or "/").decode("latin-1"),
        "QUERY_STRING": parts.query,
        "SERVER_NAME": parts.hostname or "",
        "SERVER_PORT": str(parts.port or (443 if parts.scheme == "https" else 80)),
        "SERVER_PROTOCOL": "HTTP/1.1",
        "REQUEST_URI": parts.path + (f"?{parts.query}" if parts.query else ""),
        "REMOTE_ADDR": "127.0.0.1",
        "CONTENT_LENGTH": str(len(request.body)),
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": parts.scheme,
        "wsgi.input": io.BytesIO(request.body),
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
    }
    for name, value in request.headers.reveal():
        key = name.upper().replace("-", "_")
        environ[key if key in ("CONTENT_TYPE", "CONTENT_LENGTH") else f"HTTP_{key}"] = value
    begun: list[tuple[str, list[tuple[str, str]]]] = []
    written: list[bytes] = []

    def start_response(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Callable[[bytes], None]:
        if exc_info is not None and begun:
            begun.clear()
        begun.append((status, headers))
        return written.append

    pieces: Iterable[bytes] = application(environ, start_response)
    try:
        written.extend(pieces)
    finally:
        close = getattr(pieces, "close", None)
        if close is not None:
            close()
    if not begun:
        raise UsageError("the WSGI application did not call start_response: call it before returning the body")
    status, headers = begun[0]
    return HttpResponse(int(status.split(" ", 1)[0]), _fields(headers), b"".join(written))


def _fields(headers: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(str(name), str(value)) for name, value in headers]


async def _asgi(application: Application, request: HttpRequest) -> HttpResponse:
    parts = urlsplit(request.url)
    scope: Mapping[str, Any] = {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": request.method,
        "scheme": parts.scheme,
        "path": unquote_to_bytes(parts.path or "/").decode("utf-8", "replace"),
        "raw_path": (parts.path or "/").encode(),
        "query_string": parts.query.encode(),
        "root_path": "",
        "headers": [(name.lower().encode(), value.encode("latin-1")) for name, value in request.headers.reveal()],
        "client": ("127.0.0.1", 0),
        "server": (parts.hostname, parts.port or (443 if parts.scheme == "https" else 80)),
    }
    messages = [{"type": "http.request", "body": request.body, "more_body": False}]
    is_over = asyncio.Event()
    status = 500
    fields: list[tuple[str, str]] = []
    written: list[bytes] = []

    async def receive() -> Mapping[str, Any]:
        if messages:
            return messages.pop()
        await is_over.wait()  # Django drops the request at a disconnect before its response
        return {"type": "http.disconnect"}

    async def send(message: Mapping[str, Any]) -> None:
        nonlocal status
        if message["type"] == "http.response.start":
            status = message["status"]
            fields.extend([(n.decode("latin-1"), v.decode("latin-1")) for n, v in message.get("headers", ())])
        elif message["type"] == "http.response.body":
            written.append(message.get("body", b""))
            if not message.get("more_body", False):
                is_over.set()

    await application(scope, receive, send)
    return HttpResponse(status, fields, b"".join(written))
