"""What pytest has of this library; pytest finds it by itself once the package is installed.

A test that takes the fixture `twilio_cassette` has a `twilio_fp.testing.Cassette`, which replays what was recorded in
``cassettes/<test module>/<test>.jsonl`` beside the test's file, and fails the test where an exchange is left over. The
marker ``twilio_cassette(path, mode)`` says another file or mode for a test, the option ``--twilio-cassettes`` a mode
for all of them. Without either nothing is ever sent.

A test that takes `fake_twilio` has a `twilio_fp.testing.FakeTwilio`, and `twilio_client` a client of that; the marker
``fake_twilio(…)`` says what it is built with. What the fake did stands in the report of a test that fails.

The marker ``no_network`` forbids a test to dial out, and ``no_network(loopback=True)`` to dial other machines. It fails
by name where it does, even if the code that it tests passes over the error.

Operations that should be equal, and tuples of them, are shown field by field where they differ.
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

_MOST = 40
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
        help="what the fixture twilio_cassette does with exchanges; but for none it may send them, and record them",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Tell of the markers."""
    for line in (
        f"{_NAME}(path=None, mode=None): the file, relative to the test's own, and the mode of its cassette",
        f"{_FAKE}(numbers=None, faults=(), …): what the fixture {_FAKE} is built with, as FakeTwilio takes it",
        f"{_NO_NETWORK}(loopback=False): the test fails if anything dials out; True lets it dial this machine",
    ):
        config.addinivalue_line("markers", line)


@pytest.fixture
def fake_twilio(request: pytest.FixtureRequest) -> FakeTwilio:
    """The Twilio in memory of the test that takes it, as the marker of its name says."""
    from twilio_fp.testing.fake.shell import FakeTwilio

    marker = request.node.get_closest_marker(_FAKE)
    if marker is None:
        return FakeTwilio()
    if marker.args:
        from twilio_fp.errors import UsageError

        raise UsageError(f"the marker {_FAKE} must have keywords only, such as numbers=[…], got {marker}")
    return FakeTwilio(**marker.kwargs)


@pytest.fixture
def twilio_client(fake_twilio: FakeTwilio) -> Client:
    """A client of the test's Twilio in memory."""
    return fake_twilio.client()


@pytest.fixture
def twilio_cassette(request: pytest.FixtureRequest) -> Generator[Cassette]:
    """The cassette of the test that takes it: ``twilio_cassette.client()`` is a client over it."""
    from twilio_fp.checks import file_path
    from twilio_fp.testing.cassette import Cassette

    marker = request.node.get_closest_marker(_NAME)
    path, mode = (None, None) if marker is None else _marked(marker)
    given: Any = request.config.getoption(_OPTION) or mode or "none"
    place = _own_path(request.node) if path is None else request.path.parent / file_path(path, "cassette.jsonl")
    cassette = Cassette(place, given)
    try:
        yield cassette
    finally:
        cassette.close()


def _marked(marker: pytest.Mark) -> tuple[Any, Any]:
    """Return the path and the mode that the marker names."""
    named = {**dict(zip(("path", "mode"), marker.args, strict=False)), **marker.kwargs}
    if len(named) < len(marker.args) + len(marker.kwargs) or not named.keys() <= {"path", "mode"}:
        from twilio_fp.errors import UsageError

        raise UsageError(f"the marker {_NAME} must have a path and a mode at most, got {marker}")
    return named.get("path"), named.get("mode")


def _own_path(item: pytest.Item) -> Path:
    from urllib.parse import quote

    name = item.nodeid.partition("::")[2].replace("::", ".")
    return item.path.parent / "cassettes" / item.path.stem / f"{quote(name, safe='[]=,+ ')}.jsonl"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Fail a test that has passed, where its cassette has an exchange that nothing asked for."""
    result = yield
    cassette: Cassette | None = getattr(item, "funcargs", {}).get(_NAME)
    if cassette is not None:
        cassette.check()
    for dialled in item.stash.get(_DIALLED, ()):
        pytest.fail(f"{dialled}, and the network is forbidden here", pytrace=False)
    return result


@pytest.hookimpl(wrapper=True, trylast=True)  # the innermost: others have begun
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, object, object]:
    """Forbid a test to dial out, where its marker does."""
    marker = item.get_closest_marker(_NO_NETWORK)
    if marker is not None:
        from twilio_fp.testing.network import no_network

        if marker.args or not marker.kwargs.keys() <= {"loopback"}:
            from twilio_fp.errors import UsageError

            raise UsageError(f"the marker {_NO_NETWORK} must have loopback=… at most, got {marker}")
        guard = no_network(**marker.kwargs)
        item.stash[_DIALLED] = guard.__enter__()
        item.stash[_GUARDED] = guard
    return (yield)


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, object, object]:
    """Let others dial again, and end the agents that the test has left on the line."""
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
    """Put what the Twilio in memory did into the report of a test that fails."""
    report = yield
    fake: FakeTwilio | None = getattr(item, "funcargs", {}).get(_FAKE)
    if report.failed and fake is not None and fake.log:
        report.sections.append(("what the fake Twilio did", "\n".join(fake.log[-_MOST:])))
    return report


def pytest_assertrepr_compare(op: str, left: object, right: object) -> list[str] | None:
    """Return what pytest shows for two TwiML trees, or operations, that should be equal: a line for each difference."""
    if op != "==":
        return None
    # A test that compares trees or operations has loaded them; nothing is loaded for one that doesn't.
    trees: Any = sys.modules.get("twilio_fp.twiml.node")
    if trees is not None and isinstance(left, trees.Node) and isinstance(right, trees.Node):
        a: Any = left
        b: Any = right
        return _explain(a, b)
    asks: Any = sys.modules.get("twilio_fp.ask")
    if (
        asks is not None
        and _are_operations(asks.Effect, left)
        and _are_operations(asks.Effect, right)
        and (left or right)
    ):
        from twilio_fp.testing.comparing import compared

        return ["operations that should be equal (- left, + right):", *_cut(compared(left, right))]
    return None


def _are_operations(effect: Any, value: object) -> bool:
    """Return whether a value is an operation, or a tuple or a list of nothing else."""
    if isinstance(value, (tuple, list)):
        return all(isinstance(item, effect) for item in cast("tuple[object, ...]", value))
    return isinstance(value, effect)


def _cut(lines: list[str]) -> list[str]:
    return [*lines[:_MOST], *([f"… {len(lines) - _MOST} more lines"] if len(lines) > _MOST else [])]


def _explain(left: Node, right: Node) -> list[str]:
    from twilio_fp.twiml.comparing import diff

    lines = [line for difference in diff(left, right) for line in str(difference).splitlines()]
    return ["two TwiML trees that should be equal (- left, + right):", *_cut(lines)]
