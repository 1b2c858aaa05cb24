from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.spelling import folded


@pytest.mark.parametrize("name", ["AuthToken", "auth_token", "AUTH-TOKEN", "authToken", "auth token"])
def test_spellings_of_a_name_fold_alike(name: str) -> None:
    assert folded(name) == "authtoken"


@given(st.text())
def test_folding_twice_folds_once(name: str) -> None:
    assert folded(folded(name)) == folded(name)
    assert folded(f"_{name}-") == folded(name)
