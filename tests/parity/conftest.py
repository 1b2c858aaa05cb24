"""The judge of these tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.parity.judge import Judge, missing

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def judge() -> Iterator[Judge]:
    """The classic library; a test that needs it is skipped, with the reason, where it can't be had."""
    reason = missing()
    if reason is not None:
        pytest.skip(reason)
    made = Judge()
    yield made
    made.close()
