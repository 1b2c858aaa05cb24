from __future__ import annotations

from types import SimpleNamespace

import pytest

from tools.site.hooks import on_pre_page


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
def test_a_page_is_edited_where_its_file_is(source: str, repository: str, edited_at: str | None) -> None:
    page = SimpleNamespace(file=SimpleNamespace(src_uri=source), edit_url=f"{repository}/edit/main/{source}")
    assert on_pre_page(page, SimpleNamespace(repo_url=repository)).edit_url == edited_at
