from __future__ import annotations

import ast
import copy
import pickle
from fnmatch import fnmatch
from importlib import import_module
from pathlib import Path
from types import FunctionType
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from tests.house import ROOT, Source, hand_written
from twilio_fp import errors

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_MODULE = 450
MACHINE_PATHS = tuple(f"/{folder}/" for folder in ("work", "root", "opt/pypi", "opt/wheels"))

IGNORED = ROOT.joinpath(".gitignore").read_text(encoding="utf-8").split()

SOURCES = hand_written()
PUBLIC = [pytest.param(source, id=source.name) for source in SOURCES if source.is_public]
ERRORS = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, errors.TwilioError)]

Definition = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def statements(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield a module's statements, including those under if and try."""
    for statement in body:
        yield statement
        if isinstance(statement, ast.If | ast.Try):
            yield from statements(statement.body + statement.orelse)


def definitions(source: Source) -> dict[str, Definition]:
    """Return a module's classes and functions by name; of an overloaded function, the last definition."""
    return {node.name: node for node in statements(source.tree.body) if isinstance(node, Definition)}


def exported(source: Source) -> list[str] | None:
    """Return the names in ``__all__``, or None if the module has none."""
    return vars(import_module(source.name)).get("__all__")


@pytest.mark.parametrize("source", PUBLIC)
def test_a_public_module_has_a_docstring(source: Source) -> None:
    assert ast.get_docstring(source.tree), f"{source.name} says not what it is"


@pytest.mark.parametrize("source", PUBLIC)
def test_all_lists_each_name_of_the_module_once(source: Source) -> None:
    listed = exported(source)
    assert listed is not None, f"{source.name} has no __all__"
    module = import_module(source.name)
    values = {name: getattr(module, name) for name in listed}
    foreign = [
        f"{name} of {value.__module__}"
        for name, value in values.items()
        if isinstance(value, type | FunctionType)
        and value is not evolve  # attrs shares it between classes, and renames it for each
        and value.__module__ != source.name
        and value.__module__.startswith("twilio_fp.")
    ]
    assert len(values) == len(listed), f"{source.name} lists a name twice"
    is_face = source.is_package or source.name == "twilio_fp.rest.classic"  # next to generated packages
    assert is_face or not foreign, f"{source.name} lists {', '.join(foreign)}"


@pytest.mark.parametrize("source", PUBLIC)
def test_every_name_in_all_has_a_docstring(source: Source) -> None:
    listed = exported(source) or []
    silent = [name for name, node in definitions(source).items() if name in listed and not ast.get_docstring(node)]
    assert silent == []


@pytest.mark.parametrize("source", [pytest.param(source, id=source.name) for source in SOURCES])
def test_a_module_is_short_enough_to_read_in_one_go(source: Source) -> None:
    assert len(source.text.splitlines()) <= LONGEST_MODULE


@pytest.mark.parametrize("kind", ERRORS)
def test_an_error_survives_pickle_and_copy(kind: type[errors.TwilioError]) -> None:
    error: errors.TwilioError
    if issubclass(kind, errors.ApiError):
        error = kind(status=429, code=20429, message="Too Many", details={"a": 1}, headers=(("Retry-After", "1"),))
    elif issubclass(kind, errors.TransportError):
        error = kind("reset", may_have_executed=True, timed_out=True)
    elif issubclass(kind, errors.RefusedTokenError):
        error = kind("the token's exp", expected=1, found="no")
    else:
        error = kind("no")
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is kind
        assert str(twin) == str(error)
        assert vars(twin) == vars(error)


def kept_files(folder: Path) -> Iterator[Path]:
    """Yield the files below a folder that .gitignore does not exclude, with or without git."""
    for path in sorted(folder.iterdir()):
        if path.name == ".git" or any(fnmatch(path.name, pattern.strip("/")) for pattern in IGNORED):
            continue
        if path.is_dir():
            yield from kept_files(path)
        else:
            yield path


def test_no_file_names_a_path_of_the_machine_it_was_written_on() -> None:
    files = list(kept_files(ROOT))
    assert Path(__file__).resolve() in files
    assert ROOT / "README.md" in files
    found = [f"{path}: {each}" for path in files for each in MACHINE_PATHS if each.encode() in path.read_bytes()]
    assert not found, "\n".join(found)
