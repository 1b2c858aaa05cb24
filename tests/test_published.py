"""The parts of a published project other than code: workflows, templates, changelog fragments."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Final

import pytest

from tests.house import ROOT
from tools import changes
from tools.oldest import oldest

if TYPE_CHECKING:
    from pathlib import Path

WORKFLOWS: Final = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned_and_have_only_read_permissions(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    used = re.findall(r"uses: (.+)", text)
    assert used
    assert [one for one in used if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", one)] == []
    assert "\npermissions:\n  contents: read\n" in text
    assert text.count("timeout-minutes:") == text.count("runs-on:")
    checkouts = text.count("actions/checkout@")
    assert text.count("persist-credentials: false") == checkouts
    assert not re.search(r"run: .*\$\{\{", text), "what comes from outside goes through the environment"


def test_one_action_has_one_version() -> None:
    used = {line for path in WORKFLOWS for line in re.findall(r"uses: (.+)", path.read_text(encoding="utf-8"))}
    assert len({one.partition("@")[0] for one in used}) == len(used)


def test_every_supported_python_is_tested() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    promised = re.findall(r"Python :: (3\.\d+)", "\n".join(project["classifiers"]))
    text = (ROOT / ".github" / "workflows" / "check.yml").read_text(encoding="utf-8")
    assert re.findall(r'"(3\.\d+)"', text.partition("python: [")[2].partition("]")[0]) == promised
    assert "macos-latest, windows-latest" in text


def test_the_oldest_tested_dependencies_are_the_minimum_versions() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    needed = tomllib.loads(project)["project"]["dependencies"]
    assert [one.replace("==", ">=") for one in oldest(project)] == needed
    assert oldest('[project]\ndependencies = ["a-b>=1.2,<3"]') == ["a-b==1.2"]


def test_the_fragments_are_well_formed() -> None:
    assert changes.problems_of(changes.fragments(ROOT / "changes")) == []


def fragment(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("name", "text", "wrong"),
    [
        ("retry-budget.added.md", "`Retry` has a budget.\n", 0),
        ("retry.improved.md", "It is better.", 1),
        ("Retry.added.md", "It is better.", 1),
        ("retry.added.md", "- It is better.", 1),
        ("retry.fixed.md", "", 1),
        ("retry.txt", "no sentence", 2),
    ],
)
def test_a_fragment_is_checked(tmp_path: Path, name: str, text: str, wrong: int) -> None:
    assert len(changes.problems_of([fragment(tmp_path, name, text)])) == wrong


OLD: Final = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- One.\n\n## [0.1.0]\n\n### Added\n\n- Zero.\n"


def test_fragments_are_collected_by_kind(tmp_path: Path) -> None:
    (tmp_path / "CHANGELOG.md").write_text(OLD, encoding="utf-8")
    fragment(tmp_path / "changes", "README.md", "# Kept\n")
    fragment(tmp_path / "changes", "b.fixed.md", "Three\nis said.\n")
    fragment(tmp_path / "changes", "a.added.md", "Two " + "and more " * 20 + "is said.")
    assert changes.collect(tmp_path) == 2
    text = (tmp_path / "CHANGELOG.md").read_text(encoding="utf-8")
    assert text.startswith("# Changelog\n\n## [Unreleased]\n\n### Added\n\n- One.\n- Two and more")
    assert "\n\n### Fixed\n\n- Three is said.\n\n## [0.1.0]\n\n### Added\n\n- Zero.\n" in text
    assert max(map(len, text.splitlines())) <= 120
    assert [path.name for path in (tmp_path / "changes").iterdir()] == ["README.md"]
    assert changes.collect(tmp_path) == 0
    assert (tmp_path / "CHANGELOG.md").read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    ("changed", "lacks"),
    [
        (["twilio_fp/client.py"], True),
        (["twilio_fp/client.py", "CHANGELOG.md"], False),
        (["twilio_fp/client.py", "changes/a.fixed.md"], False),
        (["twilio_fp/client.py", "changes/README.md"], True),
        (["twilio_fp/rest/api/v2010/calls.py"], False),
        (["docs/index.md", "tests/test_client.py"], False),
    ],
)
def test_a_change_to_the_package_needs_a_changelog_line(changed: list[str], lacks: bool) -> None:
    assert changes.lacks_entry(changed) is lacks


def test_an_unready_release_is_refused(tmp_path: Path) -> None:
    (tmp_path / "CHANGELOG.md").write_text(OLD, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "0.1.0"\n', encoding="utf-8")
    (tmp_path / "changes").mkdir()
    assert changes.reasons_not_to_release(tmp_path, "v0.1.0") == []
    assert len(changes.reasons_not_to_release(tmp_path, "v0.2.0")) == 1
    fragment(tmp_path / "changes", "a.added.md", "It is.")
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "0.3.0"\n', encoding="utf-8")
    assert len(changes.reasons_not_to_release(tmp_path, "v0.1.0")) == 3
