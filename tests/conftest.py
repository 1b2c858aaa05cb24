"""Tests in which coverage does not count lines."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator

TESTS = Path(__file__).resolve().parent

# Lines are not counted here, since counting takes as long as the tests: the same lines run again for each of
# thousands of operations, records, inputs or moments, or the code that runs is not the package's.
UNCOUNTED = (
    "codec/test_interruptions.py",
    "codec/test_laws.py",
    "codec/test_odd_leaves.py",
    "codec/test_strategies.py",
    "parity",
    "rest",
    "test_benchmarks.py",
    "test_floors.py",
    "test_house.py",
    "test_messages.py",
    "test_mirror.py",
    "test_odd_arguments.py",
    "test_outcomes.py",
    "test_refresh.py",
    "test_soak.py",
    "test_type_hints.py",
    "testing/test_plugin.py",
    "tokens/test_growth.py",
    "tokens/test_types.py",
    "transports/test_interruptions.py",
    "twiml/test_deep.py",
    "twiml/test_generated.py",
    "twiml/test_parity.py",
    "types",
    "webhooks/adapters/test_conformance.py",
)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Run a test, without the coverage tracer if its lines are not counted."""
    tracer = sys.gettrace()
    if tracer is None or not any(item.path.is_relative_to(TESTS / place) for place in UNCOUNTED):
        return (yield)
    sys.settrace(None)
    try:
        return (yield)
    finally:
        sys.settrace(tracer)


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Print how many cases were compared with other libraries, kind by kind."""
    passed = terminalreporter.stats.get("passed", [])
    lines = [value for report in passed for name, value in report.user_properties if name == "compared"]
    if lines:
        terminalreporter.section("compared with other libraries")
        for line in sorted(lines):
            terminalreporter.write_line(line)
