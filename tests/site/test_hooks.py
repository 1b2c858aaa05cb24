from __future__ import annotations

from types import SimpleNamespace

import pytest

from tests.house import ROOT
from tools.site.hooks import on_config, on_pre_page


@pytest.mark.parametrize(
    ("source", "repository", "edited_at"),
    [
        ("docs/clients.md", "https://example.com/r", "https://example.com/r/edit/main/docs/clients.md"),
        ("index.md", "https://example.com/r", "https://example.com/r/edit/main/docs/index.md"),
        ("reference/verify.v2.md", "https://example.com/r", None),
        ("python/clients.md", "https://example.com/r", None),
        ("docs/clients.md", "", None),
    ],
)
def test_the_edit_link_of_a_page_leads_to_its_file(source: str, repository: str, edited_at: str | None) -> None:
    page = SimpleNamespace(file=SimpleNamespace(src_uri=source), edit_url=f"{repository}/edit/main/{source}")
    assert on_pre_page(page, SimpleNamespace(repo_url=repository)).edit_url == edited_at


def test_there_are_no_edit_links_without_a_known_repository() -> None:
    assert on_config(SimpleNamespace(repo_url="", edit_uri="edit/main/")).edit_uri == ""
    assert on_config(SimpleNamespace(repo_url="https://example.com/r", edit_uri="edit/main/")).edit_uri == "edit/main/"


def test_a_warning_fails_the_build() -> None:
    (line,) = [one for one in (ROOT / "Makefile").read_text(encoding="utf-8").splitlines() if "mkdocs build" in one]
    assert "--strict" in line
    assert "--quiet" not in line  # with it, mkdocs counts no warnings
