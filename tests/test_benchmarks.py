"""Benchmarks that start servers and journals run to completion, with a few calls instead of thousands."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import operations
from twilio_fp.rest import catalogue

ROOT = Path(__file__).parent.parent


def test_every_operation_can_be_constructed_to_be_measured() -> None:
    for entry in catalogue.operations():
        entry.load()(**operations.arguments(entry))


@pytest.mark.parametrize(
    ("topic", "settings"),
    [
        ("streams", {"ROUNDS": 1, "TURNS": 10, "FRAMES": 20}),
        ("middleware", {"ROUNDS": 1, "CALLS": 10}),
        ("at_once", {"ROUNDS": 1, "CALLS": 50}),
        ("bulk", {"ROUNDS": 1, "ROWS": 200}),
        (
            "fake",
            {"ROUNDS": 1, "PAIRS": 10, "STORED": 500, "REQUESTS": 20, "MANY_WAIT": 20, "TASKS": 2, "CALLBACKS": 9},
        ),
    ],
)
def test_a_benchmark_runs(topic: str, settings: dict[str, int]) -> None:
    pytest.importorskip("twilio")
    changes = "; ".join([f"{topic}.{name} = {value}" for name, value in settings.items()])
    code = f"from benchmarks import {topic}; {changes}; print(*{topic}.rows(), sep='\\n')"
    process = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert process.stdout.count("Row(what=") == len(process.stdout.splitlines()) > 1
