"""The connection settings in the fragment of an address, and their limits."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.testing.fake.connections import NO_ANSWER, NO_CONNECTION, NO_TIME_LEFT, connection_of, is_below, plain

URL = "https://app.example/voice"
MILLISECOND = timedelta(milliseconds=1)


def test_an_address_without_overrides_uses_the_defaults() -> None:
    usual = connection_of(URL)
    assert (usual.connect, usual.read, usual.total) == (5000 * MILLISECOND, 15_000 * MILLISECOND, 15_000 * MILLISECOND)
    assert (usual.retries, usual.policy, usual.wrong) == (1, frozenset({"ct"}), 0)


@given(st.integers(0, 30_000), st.integers(0, 30_000), st.integers(0, 30_000), st.integers(0, 9))
def test_times_and_numbers_are_limited_to_twilios_ranges(ct: int, rt: int, tt: int, rc: int) -> None:
    found = connection_of(f"{URL}#ct={ct}&rt={rt}&tt={tt}&rc={rc}")
    assert found.connect == min(max(ct, 100), 10_000) * MILLISECOND
    assert found.read == min(max(rt, 100), 15_000) * MILLISECOND
    assert found.total == min(max(tt, 100), 15_000) * MILLISECOND
    assert found.retries == min(rc, 5)


@pytest.mark.parametrize("said", ["rt=soon", "rt=", "rt=-5", "rt=1e3", "rt=٣"])
def test_a_value_that_is_not_a_number_is_ignored(said: str) -> None:
    assert connection_of(f"{URL}#{said}").read == 15_000 * MILLISECOND


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("e=dublin", 0),
        ("e=ashburn,singapore-ix,tokyo", 0),
        ("e=mars", 11241),
        ("e=roaming", 11241),
        ("e=ashburn,mars", 11241),
        ("e=", 11240),
        ("e=ashburn,", 11240),
        ("rp=5xx,ct,rt,4xx", 0),
        ("rp=never", 11243),
        ("rp=", 11243),
    ],
)
def test_an_unknown_edge_or_policy_is_an_error(said: str, code: int) -> None:
    assert connection_of(f"{URL}#{said}").wrong == code


@pytest.mark.parametrize(
    ("said", "status", "code", "repeats"),
    [
        ("", 0, NO_CONNECTION, True),
        ("", 0, NO_ANSWER, False),
        ("rp=rt", 0, NO_ANSWER, True),
        ("rp=rt", 0, NO_CONNECTION, False),
        ("rp=all", 0, NO_TIME_LEFT, False),
        ("rp=all", 0, 11206, False),
        ("rp=all", 404, 0, True),
        ("rp=5xx", 404, 0, False),
    ],
)
def test_each_failure_is_retried_according_to_the_policy(said: str, status: int, code: int, *, repeats: bool) -> None:
    connection = connection_of(f"{URL}#{said}")
    assert connection.repeats(1, status=status, code=code) is repeats
    assert not connection.repeats(2, status=status, code=code)


@given(st.sampled_from(["", "/", "/a", "/a/b?c=d", "?q", "#rc=1"]))
def test_addresses_below_another_are_recognised(tail: str) -> None:
    assert is_below(f"HTTPS://App.Example:443{tail}".replace("HTTPS", "https"), "https://app.example/")
    assert not is_below(f"http://app.example{tail}", "https://app.example")
    assert not is_below(f"https://app.example:8443{tail}", "https://app.example")
    assert plain("http://A.example:80/B") == "http://a.example/B"
