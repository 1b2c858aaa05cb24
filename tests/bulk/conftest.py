"""Journals of tests that write a lot are kept in memory: a killed process leaves the same data on any disk."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

IN_MEMORY: Final = "/dev/shm" if Path("/dev/shm").is_dir() else None  # a folder: no file in it has a fixed name
"""A folder in memory; None if the system has none."""


@pytest.fixture
def in_memory() -> Iterator[Path]:
    """A folder for this test, in memory if possible."""
    with tempfile.TemporaryDirectory(dir=IN_MEMORY) as folder:
        yield Path(folder)
