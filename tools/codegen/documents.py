"""OpenAPI documents: finding them, and merging this project's overlays into Twilio's own."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from attrs import frozen

OPENAPI = Path(__file__).parent / "facts" / "openapi"
OVERLAYS = Path(__file__).parent / "facts" / "overlays"
RELEASE = Path(__file__).parent / "facts" / "release.txt"
METHODS = ("get", "post", "put", "patch", "delete")

Json = dict[str, Any]


class FactsError(Exception):
    """The facts contain something that no rule of the generator covers."""


@frozen
class Document:
    """One product and version: ``twilio_<product>_<version>.json``."""

    product: str
    version: str
    spec: Json
    added: frozenset[str] = frozenset()
    """The operations that an overlay adds."""

    @property
    def package(self) -> str:
        """The package below ``twilio_fp.rest``, such as ``api.v2010``."""
        return f"{self.product}.{self.version}" if self.version else self.product

    @property
    def host(self) -> str:
        """The base address, such as ``https://api.twilio.com``."""
        return str(self.spec["servers"][0]["url"]).rstrip("/")

    def resolved(self, node: Json) -> Json:
        """Return the target of a ``$ref``, or the node itself."""
        while "$ref" in node:
            _, _, section, name = node["$ref"].split("/", 3)
            node = self.spec["components"][section][name]
        return node


def load_documents() -> list[Document]:
    """Return every document that has operations, with the overlays merged, by product and version.

    Raises:
        FactsError: there are no documents.
    """
    specs = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in OPENAPI.glob("twilio_*.json")}
    if not specs:
        raise FactsError(f"no twilio_*.json in {OPENAPI}")
    added: dict[str, frozenset[str]] = {}
    for path in OVERLAYS.glob("twilio_*.json"):
        overlay = json.loads(path.read_text(encoding="utf-8"))
        added[path.name] = _new_operations(overlay)
        specs[path.name] = _completed(_merged(specs.get(path.name, {}), overlay))
    documents = [_document(name, spec, added.get(name, frozenset())) for name, spec in sorted(specs.items())]
    return [document for document in documents if any(operations(document))]


def operations(document: Document) -> list[tuple[str, str, Json]]:
    """Return path, method and operation of a document, by path and method."""
    found: list[tuple[str, str, Json]] = []
    for path, item in sorted(document.spec["paths"].items()):
        found.extend((path, method, item[method]) for method in METHODS if method in item)
    return found


def release() -> str:
    """Return the twilio-oai release of the documents."""
    return RELEASE.read_text(encoding="utf-8").strip()


def _new_operations(overlay: Json) -> frozenset[str]:
    """Return the new operations of an overlay; one without responses only extends an existing operation."""
    items = [item for path in overlay.get("paths", {}).values() for item in path.values() if isinstance(item, dict)]
    return frozenset([item["operationId"] for item in items if "responses" in item or "x-like" in item])


def _completed(spec: Json) -> Json:
    """Return a document in which ``x-like`` operations inherit everything from the named method of their path."""
    for item in spec["paths"].values():
        for method in METHODS:
            if "x-like" in item.get(method, {}):
                item[method] = {**item[item[method]["x-like"]], **item[method]}
    return spec


def _document(name: str, spec: Json, added: frozenset[str]) -> Document:
    stem = name.removeprefix("twilio_").removesuffix(".json")
    product, _, version = stem.rpartition("_")
    if not re.fullmatch(r"v\d+", version):
        product, version = (stem, "") if not product else (product, version)
    return Document(product, version, spec, added)


def _merged(base: Any, addition: Any) -> Any:
    """Merge objects key by key, adding new parameters, and new values of ``required`` and ``enum``."""
    if not isinstance(base, dict) or not isinstance(addition, dict):
        return addition
    merged = dict(base)
    for key, value in addition.items():
        if key not in merged:
            merged[key] = value
        elif key == "parameters" and isinstance(value, list):
            known = {(parameter.get("in"), parameter.get("name")) for parameter in merged[key]}
            merged[key] = merged[key] + [
                parameter for parameter in value if (parameter["in"], parameter["name"]) not in known
            ]
        elif key in {"required", "enum"} and isinstance(value, list):
            merged[key] = merged[key] + [item for item in value if item not in merged[key]]
        else:
            merged[key] = _merged(merged[key], value)
    return merged
