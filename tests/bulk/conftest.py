"""Where the journals of tests that write much are kept in memory: a killed process leaves the same on any disk."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

IN_MEMORY: Final = "/dev/shm" if Path("/dev/shm").is_dir() else None  # no file of a fixed name
"""A folder where waiting for the disk costs no time; None where there is none."""


@pytest.fixture
def in_memory() -> Iterator[Path]:
    """A folder of the test's own there."""
    with tempfile.TemporaryDirectory(dir=IN_MEMORY) as folder:
        yield Path(folder)
