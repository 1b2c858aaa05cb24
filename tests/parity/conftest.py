"""The classic library, for the tests that compare with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.parity.classic_library import ClassicLibrary, reason_to_skip

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def library() -> Iterator[ClassicLibrary]:
    """The classic library; tests that need it are skipped, with the reason, if it can't be run."""
    reason = reason_to_skip()
    if reason is not None:
        pytest.skip(reason)
    process = ClassicLibrary()
    yield process
    process.close()
