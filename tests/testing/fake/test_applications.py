"""An application gets each request whole, and its answer comes back whole, whichever way it is called."""

from __future__ import annotations

import asyncio
from contextvars import ContextVar
from functools import partial
from typing import Any
from urllib.parse import parse_qsl, quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import UsageError
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.testing.fake.applications import Application, acall, call, kind_of
from twilio_fp.twiml import Response

SEEN: list[dict[str, Any]] = []


def seen(method: str, path: str, query: str, headers: dict[str, str], body: bytes) -> None:
    SEEN.append({"method": method, "path": path, "query": parse_qsl(query), "a": headers.get("x-a"), "body": body})


def function(request: HttpRequest) -> HttpResponse:
    address, _, query = request.url.partition("?")
    headers = {name.lower(): value for name, value in request.headers.reveal()}
    from urllib.parse import unquote, urlsplit

    seen(request.method, unquote(urlsplit(address).path) or "/", query, headers, request.body)
    return HttpResponse(207, {"X-B": "b"}, request.body[::-1])


async def afunction(request: HttpRequest) -> HttpResponse:
    await asyncio.sleep(0)
    return function(request)


def wsgi(environ: Any, start_response: Any) -> list[bytes]:
    body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
    path = environ["PATH_INFO"].encode("latin-1").decode()
    seen(environ["REQUEST_METHOD"], path, environ["QUERY_STRING"], {"x-a": environ.get("HTTP_X_A")}, body)
    start_response("207 Multi-Status", [("X-B", "b")])
    return [body[::-1][:3], body[::-1][3:]]


async def asgi(scope: Any, receive: Any, send: Any) -> None:
    message = await receive()
    headers = {name.decode(): value.decode("latin-1") for name, value in scope["headers"]}
    seen(scope["method"], scope["path"], scope["query_string"].decode(), headers, message["body"])
    await send({"type": "http.response.start", "status": 207, "headers": [(b"x-b", b"b")]})
    await send({"type": "http.response.body", "body": message["body"][::-1][:3], "more_body": True})
    await send({"type": "http.response.body", "body": message["body"][::-1][3:]})
    assert (await receive())["type"] == "http.disconnect"


APPLICATIONS: dict[str, Application] = {"function": function, "coroutine": afunction, "wsgi": wsgi, "asgi": asgi}


@pytest.mark.parametrize("name", APPLICATIONS)
@pytest.mark.parametrize("is_async", [False, True])
@given(method=st.sampled_from(("GET", "POST")), text=st.text(min_size=1, max_size=8), body=st.binary(max_size=20))
def test_request_and_response_arrive_complete(name: str, is_async: bool, method: str, text: str, body: bytes) -> None:
    application = APPLICATIONS[name]
    url = f"https://app.example/a/{quote(text, safe='')}?q={quote(text)}&empty="
    request = HttpRequest(method, url, {"X-A": "a b", "Content-Type": "application/x-www-form-urlencoded"}, body)
    SEEN.clear()
    kind = kind_of(application)
    response = asyncio.run(acall(application, request, kind)) if is_async else call(application, request, kind)
    assert [{"method": method, "path": f"/a/{text}", "query": [("q", text)], "a": "a b", "body": body}] == SEEN
    assert (response.status, response.headers["X-B"], response.body) == (207, "b", body[::-1])


@pytest.mark.parametrize(
    ("reply", "status", "content", "body"),
    [
        (None, 204, None, b""),
        ("hello", 200, "text/plain", b"hello"),
        (Response([]), 200, "text/xml", b"Response"),
        (HttpResponse(418, {}, b"tea"), 418, None, b"tea"),
    ],
)
def test_a_function_may_return_twiml_text_a_response_or_none(
    reply: Any, status: int, content: str | None, body: bytes
) -> None:
    response = call(lambda request: reply, HttpRequest("POST", "https://app.example/"), "function")
    assert response.status == status
    assert body in response.body
    assert content is None or str(response.headers["Content-Type"]).startswith(content)


def test_applications_are_recognised_by_their_signatures() -> None:
    class Wsgi:
        def __call__(self, environ: Any, start_response: Any) -> list[bytes]:
            return []

    def more(request: Any, retries: int = 3, *, verbose: bool = False) -> None: ...

    assert [kind_of(each) for each in (function, afunction, wsgi, asgi, Wsgi(), more, partial(wsgi, {}))] == [
        "function",
        "function",
        "wsgi",
        "asgi",
        "wsgi",
        "function",
        "function",
    ]
    for wrong in (3, dict, lambda: None, lambda a, b, c, d: None):
        with pytest.raises(UsageError, match="an application must be"):
            kind_of(wrong)  # type: ignore[arg-type]


def test_a_wsgi_application_must_set_a_status_and_its_iterable_is_closed() -> None:
    closed: list[bool] = []

    class Body(list[bytes]):
        def close(self) -> None:
            closed.append(True)

    with pytest.raises(UsageError, match="did not call start_response"):
        call(lambda environ, start_response: Body(), HttpRequest("GET", "https://app.example/"), "wsgi")
    assert closed == [True]


def test_an_error_after_the_status_replaces_it() -> None:
    def application(environ: Any, start_response: Any) -> list[bytes]:
        start_response("200 OK", [])
        start_response("500 Broken", [("X", "y")], (None, None, None))
        return [b"broken"]

    response = call(application, HttpRequest("GET", "https://app.example"), "wsgi")
    assert (response.status, response.headers["X"]) == (500, "y")


@pytest.mark.parametrize("name", APPLICATIONS)
def test_an_applications_exception_is_raised(name: str) -> None:
    class OurError(Exception):
        pass

    def broken(*_: Any) -> Any:
        raise OurError

    async def abroken(*_: Any) -> Any:
        raise OurError

    kind = kind_of(APPLICATIONS[name])
    with pytest.raises(OurError):
        call(abroken if name in ("coroutine", "asgi") else broken, HttpRequest("GET", "https://app.example"), kind)


WHERE: ContextVar[str] = ContextVar("where", default="nowhere")


def test_an_asynchronous_application_sees_the_callers_context_even_in_a_running_loop() -> None:
    async def application(request: HttpRequest) -> str:
        return WHERE.get()

    async def main() -> bytes:
        WHERE.set("here")
        return call(application, HttpRequest("GET", "https://app.example"), "function").body

    assert asyncio.run(main()) == b"here"


async def watchful(scope: Any, receive: Any, send: Any) -> None:
    """Answer as Django does: a disconnect before the response is there ends the request."""
    await receive()
    gone = asyncio.ensure_future(receive())
    working = asyncio.ensure_future(asyncio.sleep(0.001))
    done, _ = await asyncio.wait([gone, working], return_when=asyncio.FIRST_COMPLETED)
    if gone in done:
        return
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"answered"})
    assert (await gone)["type"] == "http.disconnect"


def test_the_caller_does_not_disconnect_before_the_response_is_there() -> None:
    request = HttpRequest("POST", "https://app.example/voice")
    assert call(watchful, request, "asgi").body == b"answered"
    assert asyncio.run(acall(watchful, request, "asgi")).body == b"answered"
