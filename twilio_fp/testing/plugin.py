"""What pytest has of this library; pytest finds it by itself once the package is installed.

A test that takes the fixture `twilio_cassette` has a `twilio_fp.testing.Cassette`, which replays what was recorded in
``cassettes/<test module>/<test>.jsonl`` beside the test's file, and fails the test where an exchange is left over. The
marker ``twilio_cassette(path, mode)`` says another file or mode for a test, the option ``--twilio-cassettes`` a mode
for all of them. Without either nothing is ever sent.
"""

from __future__ import annotations

import sys
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

if TYPE_CHECKING:
    from twilio_fp.testing.cassette import Cassette
    from twilio_fp.twiml.node import Node

__all__ = [
    "pytest_addoption",
    "pytest_assertrepr_compare",
    "pytest_configure",
    "pytest_runtest_call",
    "twilio_cassette",
]

_MOST = 40
_NAME: Final = "twilio_cassette"
_OPTION: Final = "--twilio-cassettes"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that says whether cassettes are recorded."""
    parser.addoption(
        _OPTION,
        choices=("none", "once", "new", "all"),
        help="what the fixture twilio_cassette does with exchanges; but for none it may send them, and record them",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Tell of the marker."""
    config.addinivalue_line(
        "markers", f"{_NAME}(path=None, mode=None): the file, relative to the test's own, and the mode of its cassette"
    )


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
    return result


def pytest_assertrepr_compare(op: str, left: object, right: object) -> list[str] | None:
    """Return what pytest shows for two TwiML trees that should be equal: how they differ, in a line a difference."""
    # A test that compares trees has loaded them; nothing is loaded for one that doesn't.
    loaded: Any = sys.modules.get("twilio_fp.twiml.node")
    if loaded is None or op != "==" or not isinstance(left, loaded.Node) or not isinstance(right, loaded.Node):
        return None
    a: Any = left
    b: Any = right
    return _explain(a, b)


def _explain(left: Node, right: Node) -> list[str]:
    from twilio_fp.twiml.comparing import diff

    lines = [line for difference in diff(left, right) for line in str(difference).splitlines()]
    more = [f"… {len(lines) - _MOST} more lines"] if len(lines) > _MOST else []
    return ["two TwiML trees that should be equal (- left, + right):", *lines[:_MOST], *more]
