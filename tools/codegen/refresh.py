"""Take in a release of Twilio's documents: ``python -m tools.codegen.refresh PATH/TO/twilio-oai``.

Everything that neither the generator nor the tests read is dropped: prose, examples, hints for other languages'
generators, headers for browsers, and paths and documents without a method. Keys are sorted, and each schema and method
is on its own line, so that a diff shows which one changed.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path
from typing import Any

from tools.codegen.documents import METHODS, OPENAPI, RELEASE, FactsError, Json

_PROSE = frozenset(
    {"contact", "description", "example", "examples", "externalDocs", "license", "links", "shortDescription"}
    | {"summary", "termsOfService", "title"}
)
_NAMED = frozenset(
    {"callbacks", "content", "headers", "mapping", "parameters", "patternProperties", "paths", "properties"}
    | {"dependentProperties", "requestBodies", "responses", "schemas", "scopes", "securitySchemes"}
)
"""Keys of objects with names chosen by Twilio, such as a property called ``description``."""

_OPEN_LEVELS = 3  # the document, its sections, and their named parts


def compact(document: Json) -> Json:
    """Return a document of Twilio's, reduced to what the generator and the tests read."""
    compacted: Json = _without_prose(document)
    paths: Json = {}
    for path, item in compacted["paths"].items():
        if any(method in item for method in METHODS):
            if item.get("servers") == compacted["servers"]:
                del item["servers"]
            paths[path] = item
    return {**compacted, "paths": paths}


def _without_prose(node: Any, *, named: bool = False) -> Any:
    """Return a node without prose; a ``named`` object's keys are all names, and stay."""
    if isinstance(node, list):
        return [_without_prose(item) for item in node]
    if not isinstance(node, dict):
        return node
    if named:
        return {key: _without_prose(value) for key, value in node.items() if not key.startswith("Access-Control-")}
    compacted = {
        key: _without_prose(value, named=key in _NAMED)
        for key, value in node.items()
        if key not in _PROSE and (not key.startswith("x-") or key == "x-twilio")
    }
    return {key: value for key, value in compacted.items() if key != "headers" or value}


def text_of(document: Json) -> str:
    """Return a document as text, with a line for each named part."""
    return "\n".join(_lines(document, _OPEN_LEVELS)) + "\n"


def _lines(node: Any, levels: int) -> list[str]:
    if not levels or not isinstance(node, dict):
        return [json.dumps(node, sort_keys=True, ensure_ascii=False, separators=(",", ":"))]
    lines = ["{"]
    for key, value in sorted(node.items()):
        first, *rest = _lines(value, levels - 1)
        lines += [f"{json.dumps(key, ensure_ascii=False)}:{first}", *rest]
        lines[-1] += ","
    lines[-1] = lines[-1].removesuffix(",")
    return [*lines, "}"]


def release(checkout: Path) -> str:
    """Return the release of a checkout, such as ``2.6.7 (2026-04-14)``.

    Raises:
        FactsError: its ``CHANGES.md`` is missing or names no release.
    """
    changes = checkout / "CHANGES.md"
    text = changes.read_text(encoding="utf-8") if changes.exists() else ""
    match = re.search(r"^\[(\S+)\] Version (\S+)", text, re.MULTILINE)
    if match is None:
        raise FactsError(f"{checkout} is not a checkout of twilio/twilio-oai: its CHANGES.md names no release")
    return f"{match[2]} ({match[1]})"


def refresh(checkout: Path) -> int:
    """Replace the documents with those of a checkout, and return their number.

    Raises:
        FactsError: the folder is not a checkout of twilio/twilio-oai.
    """
    release_name = release(checkout)
    published = sorted((checkout / "spec" / "json").glob("twilio_*.json"))
    documents = {path.name: compact(json.loads(path.read_text(encoding="utf-8"))) for path in published}
    texts = {name: text_of(document) for name, document in documents.items() if document["paths"]}
    if not texts:
        raise FactsError(f"{checkout} has no documents in spec/json")
    for path in OPENAPI.glob("twilio_*.json"):
        path.unlink()
    for name, text in texts.items():
        (OPENAPI / name).write_text(text, encoding="utf-8")
    RELEASE.write_text(release_name + "\n", encoding="utf-8")
    return len(texts)


def main() -> int:
    """Take in a checkout; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.codegen.refresh", description=__doc__)
    parser.add_argument("checkout", type=Path, help="a checkout of https://github.com/twilio/twilio-oai")
    try:
        print(f"{refresh(parser.parse_args().checkout)} documents written")
    except FactsError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
