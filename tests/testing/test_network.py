from __future__ import annotations

import asyncio
import socket
import urllib.request
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest

from twilio_fp import AuthToken, Client, FetchMessage, UsageError
from twilio_fp.testing.loopback import Server, replies
from twilio_fp.testing.network import Dialled, NetworkForbiddenError, no_network

if TYPE_CHECKING:
    from collections.abc import Callable

CLIENT = Client(AuthToken(account_sid="AC" + "0" * 32, token="t"))


def connect(address: Any, family: Any = socket.AF_INET) -> None:
    with socket.socket(family) as sock:
        sock.settimeout(0)
        sock.connect(address)


def send(address: Any) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.sendto(b"x", address)


async def dial() -> None:
    await asyncio.open_connection("192.0.2.1", 80)


WAYS: dict[str, tuple[Callable[[], Any], str]] = {
    "a socket": (lambda: connect(("192.0.2.1", 80)), "192.0.2.1:80"),
    "a socket of IPv6": (lambda: connect(("2001:db8::1", 80, 0, 0), socket.AF_INET6), "2001:db8::1:80"),
    "a name": (lambda: socket.create_connection(("api.twilio.com", 443)), "api.twilio.com:443"),
    "a name in bytes": (lambda: socket.getaddrinfo(b"api.twilio.com", b"443"), "api.twilio.com:443"),
    "a datagram": (lambda: send(("192.0.2.1", 53)), "192.0.2.1:53"),
    "urllib": (lambda: urllib.request.urlopen("http://192.0.2.1/x"), "192.0.2.1:80"),
    "asyncio": (lambda: asyncio.run(dial()), "192.0.2.1:80"),
    "a client": (lambda: CLIENT(FetchMessage("SM1")), "api.twilio.com:443"),
    "loopback": (lambda: connect(("127.0.0.1", 9)), "127.0.0.1:9"),
    "a Unix socket": (lambda: connect("/nowhere", socket.AF_UNIX), "/nowhere"),
}


@pytest.mark.parametrize("way", WAYS)
def test_every_way_to_connect_is_blocked_and_reported(way: str) -> None:
    act, address = WAYS[way]
    with no_network() as dialled, pytest.raises(NetworkForbiddenError) as caught:
        act()
    assert [each.address for each in dialled] == [address]
    assert str(caught.value).startswith("tests/testing/test_network.py:")
    assert str(caught.value).endswith(f" tried to connect to {address}, but the network is forbidden here")


def pass_over(address: tuple[str, int]) -> None:
    with suppress(AssertionError):
        connect(address)


def test_a_swallowed_error_is_still_recorded() -> None:
    with no_network() as dialled:
        pass_over(("192.0.2.1", 80))
        thread = Thread(target=pass_over, args=(("192.0.2.2", 80),))
        thread.start()
        thread.join()
    assert dialled == [Dialled(f"192.0.2.{number}:80", dialled[0].place) for number in (1, 2)]


def test_loopback_connections_are_allowed_on_request() -> None:
    with Server(replies(b"here")) as server:
        with no_network(loopback=True) as dialled:
            assert urllib.request.urlopen(server.url).read() == b"here"
            assert urllib.request.urlopen(server.url.replace("127.0.0.1", "localhost")).read() == b"here"
            with pytest.raises(OSError, match=r"nowhere|No such file"):
                connect("/nowhere", socket.AF_UNIX)
            assert dialled == []
            with pytest.raises(NetworkForbiddenError):
                connect(("192.0.2.1", 80))
        with no_network(loopback=True), no_network(), pytest.raises(NetworkForbiddenError):
            connect(("127.0.0.1", server.port))
        assert urllib.request.urlopen(server.url).read() == b"here"


def test_a_value_that_is_not_a_bool_is_rejected() -> None:
    with pytest.raises(UsageError, match="loopback must be a bool, got 1"), no_network(loopback=1):  # type: ignore[arg-type]
        pass
