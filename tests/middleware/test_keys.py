"""The keys by which limits count: the account and host of a request, or the result of a custom function."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import HttpRequest
from twilio_fp.effect import Exchange
from twilio_fp.middleware.keys import alike, by_account_and_host, kept_by

if TYPE_CHECKING:
    from collections.abc import Hashable

PARTS = ["Accounts", "SubAccounts", "AC1", "AC2", "AC1.json", "Calls.json", "a", "?", "?Accounts", "&x=1", ""]
URLS = st.builds(
    "{}://{}{}".format,
    st.sampled_from(["https", "http"]),
    st.sampled_from(["api.twilio.com", "Accounts", "a"]),
    st.lists(st.sampled_from(PARTS)).map(lambda parts: "".join([f"/{part}" for part in parts]).replace("/?", "?")),
)


def exchange_to(url: str) -> Exchange:
    return Exchange(HttpRequest("GET", url))


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://api.twilio.com/2010-04-01/Accounts/AC1.json?x=1", ("AC1", "api.twilio.com")),
        ("https://verify.twilio.com/v2/Services", ("", "verify.twilio.com")),
        ("https://api.twilio.com?Accounts/AC1", ("", "api.twilio.com")),
    ],
)
def test_the_account_is_read_from_the_path(url: str, key: tuple[str, str]) -> None:
    assert by_account_and_host(Exchange(HttpRequest("GET", url))) == key


@given(URLS, st.text("/?AC1ab", max_size=12))
def test_urls_with_the_same_beginning_have_the_same_key(url: str, rest: str) -> None:
    start = alike(url)
    assert url.startswith(start)
    if start:
        assert by_account_and_host(exchange_to(start + rest)) == by_account_and_host(exchange_to(url))


@given(st.lists(URLS))
def test_requests_with_the_same_key_share_state(urls: list[str]) -> None:
    made: list[Hashable] = []

    def make(shared: Hashable) -> Hashable:
        made.append(shared)
        return shared

    shared_by_key = kept_by(by_account_and_host, make)
    assert [shared_by_key(exchange_to(url)) for url in urls] == [by_account_and_host(exchange_to(url)) for url in urls]
    assert len(made) == len(set(made))


def test_a_custom_key_function_is_called_each_time() -> None:
    shared_by_key = kept_by(lambda exchange: exchange.attempt, lambda shared: shared)
    url = "https://api.twilio.com/2010-04-01/Accounts/AC1/Calls.json"
    assert [shared_by_key(Exchange(HttpRequest("GET", url), attempt=attempt)) for attempt in (1, 2)] == [1, 2]


def test_concurrent_lookups_change_nothing() -> None:
    """A URL that lets another request run in between, at a moment when threads may switch."""

    class Url(str):
        __slots__ = ()

        def startswith(self, *args: Any) -> bool:
            found = str(self).startswith(*args)
            shared_by_key(exchange_to("https://api.twilio.com/2010-04-01/Accounts/AC2/Calls.json"))
            return found

    shared_by_key = kept_by(by_account_and_host, lambda shared: shared)
    url = "https://api.twilio.com/2010-04-01/Accounts/AC1/Calls.json"
    shared_by_key(exchange_to(url))
    late = HttpRequest.of_valid("GET", Url(url), HttpRequest("GET", url).headers, b"", None)
    assert shared_by_key(Exchange(late)) == ("AC1", "api.twilio.com")
