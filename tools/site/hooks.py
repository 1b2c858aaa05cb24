"""mkdocs hooks that omit the edit link on pages without a file in the repository."""

from __future__ import annotations

from typing import Any, Final

GENERATED: Final = ("reference/", "python/")


def on_config(config: Any) -> Any:
    """Disable edit links if the repository's URL is unknown."""
    if not config.repo_url:
        config.edit_uri = ""
    return config


def on_pre_page(page: Any, config: Any, **_: Any) -> Any:
    """Set the edit link of a page."""
    source = page.file.src_uri
    if not config.repo_url or source.startswith(GENERATED):
        page.edit_url = None
    elif source == "index.md":
        page.edit_url = page.edit_url.replace("index.md", "docs/index.md")
    return page
