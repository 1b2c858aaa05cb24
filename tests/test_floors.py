from __future__ import annotations

import ast
import re
import sys
from graphlib import TopologicalSorter
from typing import TYPE_CHECKING, Final

import pytest

from tests.house import ROOT, Source, hand_written

if TYPE_CHECKING:
    from collections.abc import Iterator

# From the lowest layer up. A name covers everything in it; the longest match counts. Imports go down or sideways.
FLOORS: Final = (
    (
        "errors printable checks origin tracebacks values record http host schema canonical_json converters"
        " model lazy version ask hiding secret_names secret_members spelling attempts outcomes mistakes"
    ),
    (
        "effect operation messaging codec.temporal codec.text tokens.arguments tokens.claims tokens.grants"
        " tokens.encoding"
        " twiml.content twiml.node twiml.rendering twiml.rule twiml.spelling twiml.text twiml.tree twiml.writing"
    ),
    "auth codec media twiml tokens webhooks streams taskrouter rest json codes status",
    "program lists middleware shorthand gate repeating",
    "interpreter",
    "run branches concurrent_stream counting state blocking loops",
    "transports log messaging.phonenumbers middleware.log middleware.trace",
    "client sending bulk testing webhooks.adapters streams.adapters cli twiml.diagrams coming_from compat",
    "",  # the package itself
)
LEVELS: Final = {
    f"twilio_fp.{name}".rstrip("."): level for level, floor in enumerate(FLOORS) for name in floor.split() or [""]
}
RUN: Final = LEVELS["twilio_fp.run"]

REQUIRED: Final = {"attr", "attrs", "cattrs", "cryptography", "twilio_fp", "urllib3"}
TESTING: Final = {"hypothesis", "pytest"}
WITH: Final = {
    "aiohttp": "twilio_python",
    "httpcore": "httpx",
    "libcst": "codemod finding",
    "multidict": "aiohttp",
    "opentelemetry": "trace",
    "requests": "twilio_python",
    "twilio": "twilio_python",
    "yarl": "aiohttp",
}
"""Modules that may also import an optional package: those for a package built on it, or for a feature that needs it."""
IMPURE: Final = {
    "asyncio",
    "concurrent",
    "logging",
    "multiprocessing",
    "os",
    "pathlib",
    "random",
    "secrets",
    "shutil",
    "socket",
    "ssl",
    "subprocess",
    "tempfile",
    "threading",
    "time",
}
IMPURE_CALL: Final = re.compile(r"open|print|input|(uuid\.)?uuid[14]|(datetime\.)?(date|datetime)\.(now|utcnow|today)")

SOURCES: Final = hand_written()


def level(name: str) -> int | None:
    """Return the floor of a module: that of the longest name in the table that covers it."""
    if name == "twilio_fp":
        return LEVELS[name]
    parts = name.split(".")
    holders = (".".join(parts[:end]) for end in range(len(parts), 1, -1))
    return next((LEVELS[holder] for holder in holders if holder in LEVELS), None)


def module_of(target: str) -> str:
    """Return the module that an import loads: the name itself, or the module that contains it."""
    path = ROOT.joinpath(*target.split("."))
    is_module = path.with_suffix(".py").exists() or (path / "__init__.py").exists()
    return target if is_module else target.rpartition(".")[0]


def inner_imports(source: Source) -> Iterator[tuple[ast.stmt, str]]:
    for node, target in source.imports():
        if target.partition(".")[0] == "twilio_fp":
            yield node, module_of(target)


def is_at_home(package: str, source: Source) -> bool:
    """Return whether a module may import an optional package: its own, above run; test packages only in testing."""
    if package in TESTING:
        return f"{source.name}.".startswith("twilio_fp.testing.")
    named = source.name.rpartition(".")[2].removeprefix("_")
    return named in (package, *WITH.get(package, "").split()) and (level(source.name) or 0) > RUN


def each(sources: tuple[Source, ...]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("source", [pytest.param(source, id=source.name) for source in sources])


BELOW_RUN: Final = tuple(source for source in SOURCES if (level(source.name) or 0) < RUN)


@each(SOURCES)
def test_every_module_has_a_floor(source: Source) -> None:
    assert level(source.name) is not None, f"{source.name} is missing from FLOORS"


@each(SOURCES)
def test_imports_go_down_or_stay_on_the_floor(source: Source) -> None:
    own = level(source.name)
    assert own is not None
    upward: list[str] = []
    for node, target in inner_imports(source):
        other = level(target)
        if other is None or other > own:
            upward.append(f"{source.at(node)}: {target}")
    assert not upward, "\n".join(upward)


def test_imports_form_no_cycle() -> None:
    graph = {source.name: {target for _, target in inner_imports(source)} - {source.name} for source in SOURCES}
    TopologicalSorter(graph).prepare()  # raises a CycleError that names the cycle


@each(SOURCES)
def test_an_optional_package_is_imported_only_by_the_module_named_after_it(source: Source) -> None:
    misplaced = [
        f"{source.at(node)}: {target}"
        for node, target in source.imports()
        if (package := target.partition(".")[0]) not in REQUIRED | sys.stdlib_module_names
        and not is_at_home(package, source)
    ]
    assert not misplaced, "\n".join(misplaced)


@each(BELOW_RUN)
def test_nothing_below_run_imports_anything_with_side_effects(source: Source) -> None:
    found = [f"{source.at(node)}: {name}" for node, name in source.imports() if name.partition(".")[0] in IMPURE]
    found += [
        f"{source.at(node)}: {ast.unparse(node.func)}()"
        for node in source.nodes()
        if isinstance(node, ast.Call) and IMPURE_CALL.fullmatch(ast.unparse(node.func))
    ]
    assert not found, "\n".join(found)


def test_these_tests_see_imports_in_functions_but_not_those_for_types() -> None:
    source = Source(ROOT / "twilio_fp" / "probe.py")
    source.text = (
        "if TYPE_CHECKING:\n    import a\nelse:\n    import b\n"
        "def f():\n    from .codec import form\n    from . import run as r\n    import os.path, time\n"
    )
    assert sorted(target for _, target in source.imports()) == sorted(
        ["b", "twilio_fp.codec.form", "twilio_fp.run", "os.path", "time"]
    )
