"""The pytest plugin, which pytest loads automatically once the package is installed.

The fixture `twilio_cassette` is a `twilio_fp.testing.Cassette` that replays the exchanges recorded in
``cassettes/<test module>/<test>.jsonl`` beside the test's file, and fails the test if an exchange is left over. The
marker ``twilio_cassette(path, mode)`` selects another file or mode for a test, the option ``--twilio-cassettes`` a mode
for all tests. Without either, nothing is ever sent.

The fixture `fake_twilio` is a `twilio_fp.testing.FakeTwilio`, and `twilio_client` a client for it; the marker
``fake_twilio(…)`` gives the fake's arguments. The report of a failing test shows what the fake did.

The marker ``no_network`` forbids a test to open connections, and ``no_network(loopback=True)`` connections to other
machines. The test fails if it does so anyway, even if the tested code swallows the error.

Failing assertions that two operations, or tuples of them, are equal show the differences field by field.
"""

from __future__ import annotations

import sys
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

import pytest

if TYPE_CHECKING:
    from twilio_fp.client import Client
    from twilio_fp.testing.cassette import Cassette
    from twilio_fp.testing.fake.shell import FakeTwilio
    from twilio_fp.twiml.node import Node

__all__ = [
    "fake_twilio",
    "pytest_addoption",
    "pytest_assertrepr_compare",
    "pytest_configure",
    "pytest_runtest_call",
    "pytest_runtest_makereport",
    "pytest_runtest_setup",
    "pytest_runtest_teardown",
    "twilio_cassette",
    "twilio_client",
]

_MAX_LINES = 40
_NAME: Final = "twilio_cassette"
_OPTION: Final = "--twilio-cassettes"
_FAKE: Final = "fake_twilio"
_NO_NETWORK: Final = "no_network"
_GUARDED: Final = pytest.StashKey[Any]()
_DIALLED: Final = pytest.StashKey[Any]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that says whether cassettes are recorded."""
    parser.addoption(
        _OPTION,
        choices=("none", "once", "new", "all"),
        help="mode of the twilio_cassette fixture; all but 'none' may send requests and record them",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Register the markers."""
    for line in (
        f"{_NAME}(path=None, mode=None): the file, relative to the test's own file, and the mode of its cassette",
        f"{_FAKE}(numbers=None, faults=(), …): the arguments of the fixture's FakeTwilio",
        f"{_NO_NETWORK}(loopback=False): fail the test if it connects to anything; True allows this machine",
    ):
        config.addinivalue_line("markers", line)


@pytest.fixture
def fake_twilio(request: pytest.FixtureRequest) -> FakeTwilio:
    """The test's in-memory Twilio, built with the arguments of the ``fake_twilio`` marker."""
    from twilio_fp.testing.fake.shell import FakeTwilio

    marker = request.node.get_closest_marker(_FAKE)
    if marker is None:
        return FakeTwilio()
    if marker.args:
        from twilio_fp.errors import UsageError

        raise UsageError(f"the marker {_FAKE} must have only keyword arguments, such as numbers=[…], got {marker}")
    return FakeTwilio(**marker.kwargs)


@pytest.fixture
def twilio_client(fake_twilio: FakeTwilio) -> Client:
    """A client for the test's in-memory Twilio."""
    return fake_twilio.client()


@pytest.fixture
def twilio_cassette(request: pytest.FixtureRequest) -> Generator[Cassette]:
    """The test's cassette: ``twilio_cassette.client()`` is a client over it."""
    from twilio_fp.checks import file_path
    from twilio_fp.testing.cassette import Cassette

    marker = request.node.get_closest_marker(_NAME)
    path, mode = (None, None) if marker is None else _marked(marker)
    cassette_mode: Any = request.config.getoption(_OPTION) or mode or "none"
    place = _own_path(request.node) if path is None else request.path.parent / file_path(path, "cassette.jsonl")
    cassette = Cassette(place, cassette_mode)
    try:
        yield cassette
    finally:
        cassette.close()


def _marked(marker: pytest.Mark) -> tuple[Any, Any]:
    """Return the marker's path and mode."""
    named = {**dict(zip(("path", "mode"), marker.args, strict=False)), **marker.kwargs}
    if len(named) < len(marker.args) + len(marker.kwargs) or not named.keys() <= {"path", "mode"}:
        from twilio_fp.errors import UsageError

        raise UsageError(f"the marker {_NAME} must have at most a path and a mode, got {marker}")
    return named.get("path"), named.get("mode")


def _own_path(item: pytest.Item) -> Path:
    from urllib.parse import quote

    name = item.nodeid.partition("::")[2].replace("::", ".")
    return item.path.parent / "cassettes" / item.path.stem / f"{quote(name, safe='[]=,+ ')}.jsonl"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Fail a passing test if its cassette has an unused exchange, or if it opened a forbidden connection."""
    result = yield
    cassette: Cassette | None = getattr(item, "funcargs", {}).get(_NAME)
    if cassette is not None:
        cassette.check()
    for dialled in item.stash.get(_DIALLED, ()):
        pytest.fail(f"{dialled}, but the network is forbidden here", pytrace=False)
    return result


@pytest.hookimpl(wrapper=True, trylast=True)  # innermost: other plugins have set up already
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, object, object]:
    """Forbid a test to open connections if its marker says so."""
    marker = item.get_closest_marker(_NO_NETWORK)
    if marker is not None:
        from twilio_fp.testing.network import no_network

        if marker.args or not marker.kwargs.keys() <= {"loopback"}:
            from twilio_fp.errors import UsageError

            raise UsageError(f"the marker {_NO_NETWORK} must have no argument but loopback=…, got {marker}")
        guard = no_network(**marker.kwargs)
        item.stash[_DIALLED] = guard.__enter__()
        item.stash[_GUARDED] = guard
    return (yield)


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, object, object]:
    """Allow connections again, and end the agents that the test left on the line."""
    try:
        return (yield)
    finally:
        lines: Any = sys.modules.get("twilio_fp.testing.streams.lines")
        if lines is not None:
            lines.end_open_lines()
        guard = item.stash.get(_GUARDED, None)
        if guard is not None:
            del item.stash[_GUARDED]
            guard.__exit__(None, None, None)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Add the log of the in-memory Twilio to the report of a failing test."""
    report = yield
    fake: FakeTwilio | None = getattr(item, "funcargs", {}).get(_FAKE)
    if report.failed and fake is not None and fake.log:
        report.sections.append(("Log of the fake Twilio", "\n".join(fake.log[-_MAX_LINES:])))
    return report


def pytest_assertrepr_compare(op: str, left: object, right: object) -> list[str] | None:
    """Return pytest's explanation of two unequal TwiML trees, or operations: a line for each difference."""
    if op != "==":
        return None
    # A test that compares trees or operations has imported them; others must not pay for the import.
    trees: Any = sys.modules.get("twilio_fp.twiml.node")
    if trees is not None and isinstance(left, trees.Node) and isinstance(right, trees.Node):
        left_tree: Any = left
        right_tree: Any = right
        return _explain(left_tree, right_tree)
    effects: Any = sys.modules.get("twilio_fp.ask")
    if (
        effects is not None
        and _are_operations(effects.Effect, left)
        and _are_operations(effects.Effect, right)
        and (left or right)
    ):
        from twilio_fp.testing.comparing import compared

        return ["operations that should be equal (- left, + right):", *_cut(compared(left, right))]
    return None


def _are_operations(effect: Any, value: object) -> bool:
    """Return whether a value is an operation, or a tuple or list of operations only."""
    if isinstance(value, (tuple, list)):
        return all(isinstance(item, effect) for item in cast("tuple[object, ...]", value))
    return isinstance(value, effect)


def _cut(lines: list[str]) -> list[str]:
    return [*lines[:_MAX_LINES], *([f"… {len(lines) - _MAX_LINES} more lines"] if len(lines) > _MAX_LINES else [])]


def _explain(left: Node, right: Node) -> list[str]:
    from twilio_fp.twiml.comparing import diff

    lines = [line for difference in diff(left, right) for line in str(difference).splitlines()]
    return ["TwiML trees that should be equal (- left, + right):", *_cut(lines)]
