from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import UsageError
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.testing.fake.callbacks import Callback
from twilio_fp.testing.fake.delivery import (
    Answer,
    Steps,
    adeliver,
    adrive,
    deliver,
    drive,
    is_delivering,
    mounted,
)
from twilio_fp.testing.fake.start import ACCOUNT
from twilio_fp.testing.loopback import Server, replies

if TYPE_CHECKING:
    from collections.abc import Callable

FAKE = object()


def callback(url: str) -> Callback:
    return Callback(request=HttpRequest("POST", url), account=ACCOUNT, url=url)


def saying(text: str) -> Callable[[HttpRequest], HttpResponse]:
    return lambda request: HttpResponse(200, {}, text.encode())


PLACES = tuple(
    mounted(url, saying(url))
    for url in ("https://app.example", "https://app.example/a", "https://app.example/a/b/", "http://app.example")
)


@pytest.mark.parametrize(
    ("url", "place"),
    [
        ("https://app.example", "https://app.example"),
        ("https://app.example/", "https://app.example"),
        ("https://app.example/ab", "https://app.example"),
        ("https://app.example/a", "https://app.example/a"),
        ("https://app.example/a?x=/a/b", "https://app.example/a"),
        ("https://app.example/a/b/c", "https://app.example/a/b/"),
        ("http://app.example/a", "http://app.example"),
    ],
)
def test_the_longest_matching_address_is_used(url: str, place: str) -> None:
    assert deliver(FAKE, PLACES, callback(url)) == Answer(HttpResponse(200, {}, place.encode()))
    assert asyncio.run(adeliver(FAKE, PLACES, callback(url))) == deliver(FAKE, PLACES, callback(url))


@pytest.mark.parametrize("url", ["https://app.example.evil/x", "https://other.example", "https://app.example:444/x"])
def test_nothing_else_is_ever_dialled(url: str) -> None:
    assert deliver(FAKE, PLACES, callback(url)) == Answer(None, "no application is mounted there")
    assert asyncio.run(adeliver(FAKE, PLACES, callback(url))).problem == "no application is mounted there"


@pytest.mark.parametrize("url", ["", "app.example", "/a", "ftp://app.example", "https://", 3])
def test_an_address_must_be_absolute(url: Any) -> None:
    with pytest.raises(UsageError, match="url must be absolute, such as https"):
        mounted(url, saying("x"))


def test_an_applications_exception_is_a_500_and_is_kept() -> None:
    error = ValueError("ours")

    def broken(request: HttpRequest) -> None:
        raise error

    for answer in (
        deliver(FAKE, (mounted("https://a", broken),), callback("https://a/x")),
        asyncio.run(adeliver(FAKE, (mounted("https://a", broken),), callback("https://a/x"))),
    ):
        assert answer.raised is error
        assert answer.response is not None
        assert answer.response.status == 500


def test_an_application_knows_which_fake_calls_it() -> None:
    seen: list[tuple[bool, bool]] = []
    other = object()

    def application(request: HttpRequest) -> None:
        seen.append((is_delivering(FAKE), is_delivering(other)))

    deliver(FAKE, (mounted("https://a", application),), callback("https://a/x"))
    assert seen == [(True, False)]
    assert not is_delivering(FAKE)


def test_a_local_server_is_connected_to() -> None:
    with Server(replies(b"heard")) as server:
        answer = deliver(FAKE, (), callback(f"{server.url}/status"))
        assert answer.response is not None
    gone = deliver(FAKE, (), callback(f"{server.url}/status"))
    assert gone.response is None
    assert gone.problem


@given(st.lists(st.integers()))
def test_steps_are_driven_the_same_with_and_without_a_loop(numbers: list[int]) -> None:
    def steps() -> Steps[list[str]]:
        found: list[str] = []
        for number in numbers:
            answer = yield callback(f"https://a/{number}")
            found.append(answer.problem)
        return found

    def send(it: Callback) -> Answer:
        return Answer(None, it.url)

    async def asend(it: Callback) -> Answer:
        return send(it)

    expected = [f"https://a/{number}" for number in numbers]
    assert drive(steps(), send) == expected
    assert asyncio.run(adrive(steps(), asend)) == expected


@pytest.mark.parametrize("at", ["https://app.example", "https://APP.example/", "https://app.example:443"])
@pytest.mark.parametrize("url", ["https://app.example/A?b=C", "https://App.Example:443/A"])
def test_neither_the_case_of_a_host_nor_its_default_port_matters(at: str, url: str) -> None:
    assert mounted(at, saying(at)).answers(url)
    assert not mounted(f"{at.rstrip('/')}/a", saying(at)).answers(url)
