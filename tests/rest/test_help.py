"""Help in editors: a line below every parameter and field, which costs nothing at import."""

from __future__ import annotations

import ast
import inspect
import json
import re
from itertools import pairwise
from types import CodeType
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from tests.house import ROOT
from tests.language_server import needs_server, opened
from tools.codegen import __main__ as command
from tools.codegen import help_lines
from tools.codegen.documents import FactsError
from tools.codegen.help_lines import HELP, with_help
from tools.codegen.model import FieldModel, ModuleModel, PackageModel, RecordModel
from tools.codegen.write import write_package
from twilio_fp.rest import catalogue
from twilio_fp.schema import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LONGEST_LINE = 200
MESSAGES = ROOT / "twilio_fp/rest/api/v2010/messages.py"


def is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def fields(path: Path) -> Iterator[tuple[str, bool]]:
    """Yield each annotated field of a module's classes, and whether it is followed by text."""
    for owner in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(owner, ast.ClassDef):
            for node, below in zip(owner.body, [*owner.body[1:], ast.Pass()], strict=True):
                if isinstance(node, ast.AnnAssign):
                    yield f"{path.stem}.{owner.name}.{ast.unparse(node.target)}", is_text(below)


def test_no_parameter_and_no_field_is_without_help() -> None:
    found = [one for path in sorted(command.existing()) for one in fields(path)]
    assert len(found) > 13_000
    assert [name for name, has_help in found if not has_help] == []


def test_fields_that_help_calls_json_accept_data() -> None:
    found = 0
    for entry in catalogue.operations():
        source = inspect.getsource(entry.load())
        body = ast.parse(source).body[0].body  # type: ignore[attr-defined]
        lines = {
            ast.unparse(node.target): ast.literal_eval(below.value)
            for node, below in pairwise(body)
            if isinstance(node, ast.AnnAssign) and is_text(below)
        }
        for param in entry.params:
            if param.location == "form" and re.search("JSON (object|array|list|text)", lines[param.fact.attribute]):
                found += 1
                assert param.fact.kind.name in {"json", "json-text", "secret"}, (entry.name, param.fact.attribute)
    assert found > 90


# --- the facts


def table() -> dict[str, str | dict[str, str]]:
    entries: dict[str, str | dict[str, str]] = json.loads(HELP.read_text(encoding="utf-8"))
    return entries


def test_the_facts_are_sorted_one_line_each() -> None:
    written = json.dumps(table(), indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    assert HELP.read_text(encoding="utf-8") == written


def test_a_line_of_help_is_one_short_line_of_sentences() -> None:
    lines = [line for entry in table().values() for line in (entry.values() if isinstance(entry, dict) else [entry])]
    wrong = [
        line
        for line in lines
        if not re.fullmatch(r"\S(?:[^\\\n]*\S)?\.", line) or len(line) > LONGEST_LINE or "  " in line or '"""' in line
    ]
    assert wrong == []


# --- the generator


def field(name: str, wire: str = "") -> FieldModel:
    return FieldModel(attribute=name, wire=wire or name, kind=Kind("string"), required=False)


def package(*names: str) -> PackageModel:
    """Return a package with two records of the same fields."""
    given = tuple([field(name, "*" if name == "whole" else name) for name in names])
    records = [RecordModel(name=name, schema=name, use="received", fields=given) for name in ("Thing", "Part")]
    module = ModuleModel(name="things", path="/v1/Things", operations=(), records=tuple(records))
    return PackageModel(product="shop", version="v1", package="shop.v1", host="", modules=(module,))


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr(help_lines, "HELP", tmp_path / "rest.json")
    return tmp_path / "rest.json"


def shown(*names: str) -> list[tuple[str, ...]]:
    (helped,) = with_help([package(*names)])
    return [tuple([one.help for one in record.fields]) for record in helped.modules[0].records]


def test_the_owner_comes_before_the_package_before_the_name(lines: Path) -> None:
    entry = {"": "Any.", "shop.v1": "A shop's.", "shop.v1.Part": "A part's."}
    lines.write_text(json.dumps({"a": entry, "b": {"": "Any.", "shop.v1.Part": "A part's."}, "c": "Any."}))
    assert shown("a", "b", "c") == [("A shop's.", "Any.", "Any."), ("A part's.", "A part's.", "Any.")]


def test_a_body_that_is_sent_whole_has_the_help_of_no_name(lines: Path) -> None:
    lines.write_text(json.dumps({"": "All of it."}))
    assert shown("whole") == [("All of it.",)] * 2


@pytest.mark.parametrize(
    ("entries", "message"),
    [
        ({"b": "B."}, "no help in rest.json for shop.v1.Thing.a, shop.v1.Part.a"),
        ({"a": {"shop.v1.Part": "A."}, "b": "B."}, "no help in rest.json for shop.v1.Thing.a"),
        ({"a": "A.", "b": "B.", "c": "C."}, "help in rest.json for what does not exist: c"),
        ({"a": {"": "A.", "shop.v2": "A."}, "b": "B."}, "help in rest.json for what does not exist: shop.v2.a"),
        ({"a": {"": "A.", "shop.v1.No": "A."}, "b": "B."}, "help in rest.json for what does not exist: shop.v1.No.a"),
    ],
)
def test_a_field_without_help_and_help_without_a_field_stop_the_generator(
    entries: dict[str, Any], message: str, lines: Path
) -> None:
    lines.write_text(json.dumps(entries))
    with pytest.raises(FactsError) as caught:
        with_help([package("a", "b")])
    assert str(caught.value) == message


def test_long_help_is_wrapped_and_names_in_it_import_nothing() -> None:
    long_field = attrs.evolve(field("a"), help=f"{'Any Secret Decimal, ' * 8}dt and UNSET.")
    record = RecordModel(name="Thing", schema="thing", use="received", fields=(long_field,))
    module = ModuleModel(name="things", path="/v1/Things", operations=(), records=(record,))
    text = write_package(attrs.evolve(package(), modules=(module,)))["things.py"]
    assert max(map(len, text.splitlines())) <= 120
    imports = [line for line in text.splitlines() if line.startswith(("import ", "from ", "    from "))]
    assert imports == [
        "from __future__ import annotations",
        "from twilio_fp.record import record",
        "from twilio_fp.model import Resource",
    ]


# --- what it costs, and what editors show


def constants(code: CodeType) -> Iterator[object]:
    for one in code.co_consts:
        yield one
        if isinstance(one, CodeType):
            yield from constants(one)


def test_the_compiler_drops_help() -> None:
    text = MESSAGES.read_text(encoding="utf-8")
    held = [one for one in constants(compile(text, "messages", "exec")) if isinstance(one, str)]
    assert "1 to 36,000" in text
    assert [one for one in held if "36,000" in one] == []


SOURCE = """\
from twilio_fp.rest.api.v2010 import CreateMessage

message = CreateMessage(to="+15558675310", body="Hi", validity_period=60)
print(message.validity_period)
"""


@needs_server
def test_an_editor_shows_the_unit_and_the_range_of_a_parameter(tmp_path: Path) -> None:
    with opened(SOURCE, tmp_path) as document:
        hovers = document.hovers("validity_period")
    assert len(hovers) == 2
    for hover in hovers:
        assert "Seconds" in hover
        assert "1 to 36,000" in hover
