from __future__ import annotations

from datetime import timedelta
from typing import Any, get_args

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import UsageError
from twilio_fp.messaging import Overrides, RetryOn, WebhookEdge, connection_overrides, parse_overrides

URL = "https://user:hunter2@example.com/sms?a=1"
SECOND = timedelta(seconds=1)


def milliseconds(most: int) -> st.SearchStrategy[timedelta | None]:
    return st.none() | st.integers(100, most).map(lambda value: timedelta(milliseconds=value))


OVERRIDES = st.builds(
    Overrides,
    connect_timeout=milliseconds(10_000),
    read_timeout=milliseconds(15_000),
    total_timeout=milliseconds(15_000),
    retries=st.none() | st.integers(0, 5),
    retry_on=st.lists(st.sampled_from(get_args(RetryOn)), unique=True),
    sni=st.none() | st.booleans(),
    edges=st.lists(st.sampled_from(get_args(WebhookEdge)), unique=True),
    extra=st.dictionaries(st.sampled_from(["xx", "new"]), st.sampled_from(["", "1", "a,b"])),
)


@given(OVERRIDES)
def test_a_fragment_survives_a_round_trip(given_: Overrides) -> None:
    assert parse_overrides(f"{URL}#{given_.fragment}") == given_


@given(OVERRIDES, OVERRIDES)
def test_omitted_overrides_are_kept(before: Overrides, after: Overrides) -> None:
    names = ("connect_timeout", "read_timeout", "total_timeout", "retries", "retry_on", "sni", "edges")
    given_: dict[str, Any] = {name: getattr(after, name) for name in names}
    url = connection_overrides(f"{URL}#{before.fragment}", **given_)
    changed = {name: value for name, value in given_.items() if value not in (None, ())}
    assert parse_overrides(url) == evolve(before, **changed)
    assert url.partition("#")[0] == URL


@given(st.text())
def test_any_fragment_is_read_or_refused(fragment: str) -> None:
    try:
        found = parse_overrides(f"https://example.com/#{fragment}")
    except UsageError:
        return
    assert parse_overrides(f"https://example.com/#{found.fragment}") == found


def test_pinned_urls() -> None:
    assert connection_overrides("https://example.com/") == "https://example.com/"
    assert connection_overrides("https://example.com/", retries=0, retry_on="all", sni=False) == (
        "https://example.com/#rc=0&rp=all&sni=n"
    )
    assert connection_overrides(
        "https://host/path",
        retries=2,
        connect_timeout=2 * SECOND,
        read_timeout=5 * SECOND,
        total_timeout=SECOND / 10,
        retry_on=["5xx", "ct", "rt"],
        edges=["dublin", "ashburn-ix"],
        sni=True,
    ) == ("https://host/path#ct=2000&rt=5000&tt=100&rc=2&rp=5xx,ct,rt&sni=y&e=dublin,ashburn-ix")
    found = parse_overrides("https://host/path#rc=2&rp=5xx,ct,rt&rt=5000")
    assert found == Overrides(retries=2, retry_on=("5xx", "ct", "rt"), read_timeout=5 * SECOND)
    assert parse_overrides("https://host/path") == parse_overrides("https://host/path#") == Overrides()
    assert parse_overrides("https://host/path#zz=1").extra == {"zz": "1"}


@pytest.mark.parametrize(
    "given_",
    [
        {"retries": 6},
        {"retries": -1},
        {"retries": True},
        {"connect_timeout": 11 * SECOND},
        {"connect_timeout": 5},
        {"read_timeout": 16 * SECOND},
        {"read_timeout": SECOND / 11},
        {"total_timeout": timedelta(microseconds=1_000_001)},
        {"retry_on": "3xx"},
        {"retry_on": ["ct", "timeout"]},
        {"edges": "roaming"},
        {"sni": "y"},
    ],
    ids=str,
)
def test_values_out_of_range_are_refused_by_name(given_: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match=f"^{next(iter(given_))} must be"):
        connection_overrides("https://example.com/", **given_)


@pytest.mark.parametrize(
    "fragment",
    [
        "section",
        "rc=9",
        "rc=x",
        "rc=",
        "rc=1&rc=2",
        "rc=²",
        "rp=never",
        "sni=yes",
        "e=mars",
        "ct=99",
        "tt=15001",
        "&",
        "a=b=c",
    ],
)
def test_an_invalid_fragment_is_refused_without_showing_a_password(fragment: str) -> None:
    for call in (parse_overrides, connection_overrides):
        with pytest.raises(UsageError) as raised:
            call(f"{URL}#{fragment}")
        assert "hunter2" not in str(raised.value)


@pytest.mark.parametrize("extra", [{"rc": "1"}, {"a b": "1"}, {"a": "1&rc=5"}, {"": "1"}, {"a": 1}, 3])
def test_extra_keys_must_be_valid(extra: Any) -> None:
    with pytest.raises(UsageError, match="extra must"):
        Overrides(extra=extra)
