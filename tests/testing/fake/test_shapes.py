"""What JSON that people write must be."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import UsageError
from twilio_fp.testing.fake.shapes import a_list, a_number, a_text, an_object

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


@pytest.mark.parametrize(
    ("check", "said"),
    [
        (an_object, "it must be an object, got "),
        (a_list, "it must be a list, got "),
        (a_text, "it must be text, got "),
        (a_number, "it must be a finite, non-negative number, got "),
    ],
)
@given(given_=JSON)
def test_allowed_members_are_returned_and_others_named(check: Any, said: str, given_: Any) -> None:
    fits = {
        an_object: isinstance(given_, dict),
        a_list: isinstance(given_, list),
        a_text: isinstance(given_, str) and given_ != "",
        a_number: _is_number(given_),
    }[check]
    if fits:
        found = check("it", given_)
        assert found == (float(given_) if check is a_number else given_)
    else:
        with pytest.raises(UsageError) as caught:
            check("it", given_)
        assert str(caught.value).startswith(said)


def _is_number(given_: Any) -> bool:
    if isinstance(given_, bool) or not isinstance(given_, (int, float, str)):
        return False
    try:
        return 0 <= float(given_) < float("inf")
    except ValueError:
        return False


def test_an_unknown_member_is_named_with_the_known_ones() -> None:
    with pytest.raises(UsageError, match="it has no 'tok': write one of sid, token"):
        an_object("it", {"sid": "AC1", "tok": "x"}, ["token", "sid"])
    assert an_object("it", {"sid": "AC1"}, ["token", "sid"]) == {"sid": "AC1"}
