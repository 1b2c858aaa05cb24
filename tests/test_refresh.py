"""A checkout of Twilio's repository yields exactly the facts stored here, without the parts that nothing reads."""

from __future__ import annotations

import json
import random
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tools.codegen import refresh as tool
from tools.codegen.documents import OPENAPI, RELEASE
from tools.codegen.refresh import compact, refresh, text_of

if TYPE_CHECKING:
    from pathlib import Path

PROSE = {"description": "What this is.", "example": {"type": "string"}}
BROWSERS = {"Access-Control-Allow-Origin": {"description": "Who may.", "schema": {"type": "string"}}}


def as_published(node: Any, chance: random.Random) -> Any:
    """Return a node as Twilio publishes it: in another order, with prose, examples and CORS headers."""
    if isinstance(node, list):
        return [as_published(item, chance) for item in node]
    if not isinstance(node, dict):
        return node
    members = [(key, as_published(value, chance)) for key, value in node.items()]
    if isinstance(node.get("type"), str):
        members += [*PROSE.items(), ("x-class-extra-annotation", "@Java")]
    if isinstance(node.get("operationId"), str):
        members += [("description", "What this does."), ("summary", "Do it."), ("externalDocs", {"url": "https://x"})]
    if node.keys() == {"schema"}:
        members.append(("examples", {"fetch": {"value": {"sid": None}}}))
    chance.shuffle(members)
    return dict(members)


@pytest.fixture
def facts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder in place of the facts', with a document that is no longer published."""
    folder = tmp_path / "openapi"
    folder.mkdir()
    (folder / "twilio_gone_v1.json").write_text("{}")
    monkeypatch.setattr(tool, "OPENAPI", folder)
    monkeypatch.setattr(tool, "RELEASE", tmp_path / "release.txt")
    return folder


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a checkout with the documents that are stored here."""
    root = tmp_path / "twilio-oai"
    folder = root / "spec" / "json"
    folder.mkdir(parents=True)
    (root / "CHANGES.md").write_text(
        "twilio-oai\n\n[2026-04-14] Version 2.6.7\n---\n[2026-04-01] Version 2.6.6\n", encoding="utf-8"
    )
    chance = random.Random(1)
    for path in OPENAPI.glob("*.json"):
        spec = json.loads(path.read_text(encoding="utf-8"))
        published = as_published(spec, chance)
        for item in published["paths"].values():
            for operation in [operation for operation in item.values() if "responses" in operation]:
                for answer in operation["responses"].values():
                    answer["headers"] = {**answer.get("headers", {}), **BROWSERS}
                    answer["description"] = "OK"
            item["servers"] = published["servers"]
        published["paths"]["/v1/Leftover"] = {"description": "no method", "servers": published["servers"]}
        (folder / path.name).write_text(json.dumps(published, indent=2), encoding="utf-8")
    nothing = {"openapi": "3.0.1", "paths": {}, "servers": [{"url": "https://x.twilio.com"}]}
    (folder / "twilio_iam_scim.json").write_text(json.dumps(nothing), encoding="utf-8")
    return root


def texts(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.json")}


def test_a_checkout_of_twilios_repository_gives_the_same_documents(facts: Path, checkout: Path) -> None:
    assert refresh(checkout) == len(texts(OPENAPI)) > 50
    assert texts(facts) == texts(OPENAPI)
    assert (facts.parent / "release.txt").read_bytes() == RELEASE.read_bytes()


def test_a_property_may_be_named_like_a_prose_key() -> None:
    names = {"description": {"type": "string"}, "title": {"type": "string"}, "example": {"type": "string"}}
    thing = {"type": "object", "properties": names, "description": "A thing."}
    document = {"components": {"schemas": {"title": thing}}, "paths": {}, "servers": []}
    assert compact(document)["components"]["schemas"] == {"title": {"type": "object", "properties": names}}


def test_a_paths_own_servers_entry_is_kept() -> None:
    own = [{"url": "https://eu.twilio.com"}]
    path = {"get": {"operationId": "FetchThing"}, "servers": own}
    document = {"paths": {"/v1/Thing": path}, "servers": [{"url": "https://x.twilio.com"}]}
    assert compact(document)["paths"]["/v1/Thing"]["servers"] == own


def test_each_name_in_a_section_has_its_own_line() -> None:
    document = {"paths": {"/b": {"get": {"tags": ["é"]}, "delete": {}}, "/a": {}}, "openapi": "3.0.1"}
    lines = ['"openapi":"3.0.1",', '"paths":{', '"/a":{', "},", '"/b":{', '"delete":{},', '"get":{"tags":["é"]}', "}"]
    assert text_of(document) == "\n".join(["{", *lines, "}", "}", ""])
    assert json.loads(text_of(document)) == document


@pytest.mark.parametrize("missing", ["CHANGES.md", "spec"])
def test_an_unrelated_folder_is_refused_and_nothing_is_replaced(
    missing: str,
    facts: Path,
    checkout: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (checkout / missing).rename(checkout / "elsewhere")
    monkeypatch.setattr(sys, "argv", ["refresh", str(checkout)])
    assert tool.main() == 1
    assert capsys.readouterr().err.startswith(f"error: {checkout} ")
    assert list(texts(facts)) == ["twilio_gone_v1.json"]


def test_the_command_reports_what_it_wrote(
    facts: Path, checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["refresh", str(checkout)])
    assert (tool.main(), capsys.readouterr().out) == (0, f"{len(texts(facts))} documents written\n")
