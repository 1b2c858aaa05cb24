from __future__ import annotations

import ast
import asyncio
import doctest
import inspect
import re
import sys
import tomllib
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

from tools.snippets import ROOT, SnippetError, extract, paths
from twilio_fp.operation.retry_safety import KNOWN
from twilio_fp.rest import catalogue

if TYPE_CHECKING:
    from pathlib import Path

PAGES = [pytest.param(path, id=str(path.relative_to(ROOT))) for path in paths()]
LINKING = [ROOT / name for name in ("CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md")]


@pytest.mark.parametrize("path", PAGES)
def test_the_code_of_a_page_runs(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = extract(path)
    module = ModuleType(page.module)
    monkeypatch.setitem(sys.modules, page.module, module)
    monkeypatch.chdir(ROOT)
    code = compile(page.source, str(path), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    waiting = eval(code, module.__dict__)
    if code.co_flags & inspect.CO_COROUTINE:
        asyncio.run(waiting)


@pytest.mark.parametrize("path", PAGES)
def test_the_sessions_of_a_page_print_what_they_show(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = extract(path, "pycon")
    monkeypatch.chdir(ROOT)
    test = doctest.DocTestParser().get_doctest(session.source, {}, session.module, str(path), 0)
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.IGNORE_EXCEPTION_DETAIL)
    output: list[str] = []
    assert runner.run(test, out=output.append).failed == 0, "".join(output)


@pytest.mark.parametrize("path", [*PAGES, *(pytest.param(path, id=path.name) for path in LINKING)])
def test_the_files_that_a_page_links_to_exist(path: Path) -> None:
    targets = re.findall(r"\]\((?!https?:|mailto:|#)([^)#\s]+)", path.read_text(encoding="utf-8"))
    assert [target for target in targets if not (path.parent / target).exists()] == []


def test_the_docs_list_what_is_known_about_each_outcome() -> None:
    page = (ROOT / "docs" / "effects.md").read_text(encoding="utf-8")
    rows = re.findall(
        r"^\| ([^|]+) \| ([^|]+) \| `(never-sent|refused|unknown|executed)` \| (.+) \|$", page, re.MULTILINE
    )
    documented = [
        (what, statuses, outcome, re.sub(r"\[.*?\]\((.*)\)", r"\1", source)) for what, statuses, outcome, source in rows
    ]
    assert documented == [
        (one.what, ", ".join(map(str, one.statuses)) or "none", one.outcome, one.source) for one in KNOWN
    ]


@pytest.mark.parametrize("path", [*PAGES, *(pytest.param(path, id=path.name) for path in LINKING[1:])])
def test_a_page_states_the_right_number_of_operations(path: Path) -> None:
    text = " ".join(path.read_text(encoding="utf-8").split())
    counted = re.findall(r"(1,\d{3}) (?:calls|operations)(?! that both have)|API, (1,\d{3}) of them", text)
    assert {one or other for one, other in counted} <= {f"{len(catalogue.operations()):,}"}


def test_the_readme_names_every_extra_for_users() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"].keys() - {"dev", "bench", "docs", "uwsgi"}
    named = set(re.findall(r"\[(\w+)\](?!\()", (ROOT / "README.md").read_text(encoding="utf-8")))
    assert extras - named == set()


def write(folder: Path, text: str) -> Path:
    page = folder / "page.md"
    page.write_text(text, encoding="utf-8")
    return page


def test_code_keeps_its_line_numbers(tmp_path: Path) -> None:
    page = write(tmp_path, "# Title\n\n```python\na = 1\n```\n\ntext\n\n  ```python\n  if a:\n      b = 2\n  ```\n")
    assert extract(page).source == "\n\n\na = 1\n\n\n\n\n\nif a:\n    b = 2\n\n"


def test_blocks_in_other_languages_are_ignored(tmp_path: Path) -> None:
    page = write(tmp_path, "```sh\nmake\n```\n````text\n```python\nno\n```\n````\n```\nplain\n```\n")
    assert extract(page).source.strip() == ""


def test_a_skipped_block_is_left_out_with_its_reason(tmp_path: Path) -> None:
    page = extract(write(tmp_path, "<!-- skip: needs Flask -->\n\n```python\na\n```\n```python\nb\n```\n"))
    assert page.source.strip() == "b"
    assert page.skipped == ("needs Flask",)


@pytest.mark.parametrize("text", ["<!-- skip: -->\n```python\na\n```\n", "```python\na\n"])
def test_a_skip_without_reason_or_an_open_block_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(SnippetError):
        extract(write(tmp_path, text))
