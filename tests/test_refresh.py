"""A checkout of Twilio's own repository gives the tree that stands here: prose, order and empty paths don't count."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING, Any

import pytest

from tools.codegen.__main__ import FACTS, generate

if TYPE_CHECKING:
    from pathlib import Path


def as_published(node: Any, chance: random.Random) -> Any:
    """Return a node as Twilio publishes it: in another order, with prose."""
    if isinstance(node, list):
        return [as_published(item, chance) for item in node]
    if not isinstance(node, dict):
        return node
    members = [(key, as_published(value, chance)) for key, value in node.items()]
    chance.shuffle(members)
    if isinstance(node.get("type"), str):
        members.append(("description", "What this is."))
    if "operationId" in node:
        members += [("description", "What this does."), ("summary", "Do it."), ("externalDocs", {"url": "https://x"})]
    return dict(members)


@pytest.mark.skipif(not FACTS.is_dir(), reason="the facts are not at hand")
def test_a_checkout_of_twilios_repository_gives_the_same_tree(tmp_path: Path) -> None:
    folder = tmp_path / "twilio-oai" / "spec" / "json"
    folder.mkdir(parents=True)
    (tmp_path / "twilio-oai" / "CHANGES.md").write_text(
        "twilio-oai\n\n[2026-04-14] Version 2.6.7\n---\n[2026-04-01] Version 2.6.6\n"
    )
    chance = random.Random(1)
    for path in FACTS.glob("*.json"):
        spec = json.loads(path.read_text(encoding="utf-8"))
        if "x-source" in spec:
            continue  # newer than what is published: this project's own
        published = as_published(spec, chance)
        published["paths"]["/v1/Leftover"] = {"description": "no method", "servers": [{"url": "https://x.twilio.com"}]}
        (folder / path.name).write_text(json.dumps(published, indent=2), encoding="utf-8")
    nothing = {
        "openapi": "3.0.1",
        "paths": {},
        "components": {"schemas": {}},
        "servers": [{"url": "https://x.twilio.com"}],
    }
    (folder / "twilio_iam_scim.json").write_text(json.dumps(nothing), encoding="utf-8")
    written = generate(folder)
    stale = [path.name for path, text in written.items() if path.read_text(encoding="utf-8") != text]
    assert len(written) > 600
    assert stale == []
