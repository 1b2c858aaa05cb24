"""Write the pages and the configuration for ``make docs``: python -m tools.site."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any, Final

from tools.site import api, names
from twilio_fp.rest import catalogue

ROOT: Final = Path(__file__).resolve().parents[2]
PAGES: Final = ROOT / ".build" / "pages"
CONFIGURATION: Final = ROOT / ".build" / "mkdocs.yml"

COPIED: Final = ("CHANGELOG.md", "CODE_OF_CONDUCT.md", "CONTRIBUTING.md", "LICENSE", "SECURITY.md")
LINKED: Final = ("benchmarks/README.md", "tests/test_floors.py")  # targets of links
GUIDES: Final = {
    "Getting started": ("how-it-works", "operations", "clients", "errors"),
    "Advanced": ("programs", "effects", "bulk", "snapshots", "refresh"),
    "TwiML and webhooks": ("twiml", "tokens", "webhooks"),
    "Messaging and media": ("messaging", "streams", "audio"),
    "Testing": ("testing", "fake", "fake-coverage"),
    "Migrating": ("coming-from-twilio-python", "coming-from-twilio-node", "migration"),
}


def nav() -> list[Any]:
    """Return the navigation."""
    guides: list[Any] = [{"Home": "index.md"}]
    for title, pages in GUIDES.items():
        existing = [f"docs/{page}.md" for page in pages if (ROOT / "docs" / f"{page}.md").exists()]
        guides.append({title: existing})
    packages = [{package: f"reference/{package}.md"} for package in catalogue.packages()]
    reference = [
        {"Products": "reference/index.md"},
        {"Everyday tasks": "reference/tasks.md"},
        {"Operations": packages},
        {"TwiML elements": "docs/twiml-reference.md"},
        {"Error codes": "reference/codes.md"},
        {"Coverage": "docs/api-coverage.md"},
    ]
    python = [{page.title: f"python/{page.name}.md"} for page in names.PAGES]
    project = [{title: name} for title, name in (("Changes", "CHANGELOG.md"), ("Contributing", "CONTRIBUTING.md"))]
    return [*guides, {"Reference": reference}, {"Python": python}, {"Project": [*project, {"Security": "SECURITY.md"}]}]


def home() -> str:
    """Return the home page: ``docs/index.md``, with its links relative to the root."""
    text = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    moved = re.sub(r"\]\((?!https?:|#|\.\./)([^)]+)\)", r"](docs/\1)", text)
    return "---\nhide: [navigation, toc]\n---\n\n" + moved.replace("](../", "](")


def main() -> None:
    """Write all pages and the configuration."""
    shutil.rmtree(PAGES, ignore_errors=True)
    for folder in ("reference", "python"):
        (PAGES / folder).mkdir(parents=True)
    for name in COPIED:
        if (ROOT / name).exists():
            shutil.copy(ROOT / name, PAGES)
    for name in LINKED:
        (PAGES / name).parent.mkdir()
        shutil.copy(ROOT / name, PAGES / name)
    shutil.copytree(ROOT / "docs", PAGES / "docs")
    shutil.copytree(ROOT / "examples", PAGES / "examples", ignore=shutil.ignore_patterns("__pycache__"))
    (PAGES / "docs" / "index.md").unlink()
    (PAGES / "assets").mkdir()
    shutil.copy(Path(__file__).with_name("site.css"), PAGES / "assets")
    written = {"index.md": home()}
    written |= {f"reference/{name}.md": text for name, text in api.pages().items()}
    written |= {f"python/{page.name}.md": page.text() for page in names.PAGES}
    for name, text in written.items():
        (PAGES / name).write_text(text, encoding="utf-8")
    configuration = {"INHERIT": "../mkdocs.yml", "docs_dir": "pages", "site_dir": "../build/site", "nav": nav()}
    CONFIGURATION.write_text(json.dumps(configuration, indent=1), encoding="utf-8")  # JSON is valid YAML


if __name__ == "__main__":
    main()
