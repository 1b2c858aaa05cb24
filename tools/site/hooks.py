"""What mkdocs calls while it builds: a page that no file of the repository is has no edit link."""

from __future__ import annotations

from typing import Any, Final

GENERATED: Final = ("reference/", "python/")


def on_config(config: Any) -> Any:
    """Have no edit links where the repository's address is not known."""
    if not config.repo_url:
        config.edit_uri = ""
    return config


def on_pre_page(page: Any, config: Any, **_: Any) -> Any:
    """Set where a page is edited."""
    source = page.file.src_uri
    if not config.repo_url or source.startswith(GENERATED):
        page.edit_url = None
    elif source == "index.md":
        page.edit_url = page.edit_url.replace("index.md", "docs/index.md")
    return page
