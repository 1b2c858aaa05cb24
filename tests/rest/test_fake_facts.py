"""The facts about the fake: the generator stops at a fact about something unknown, and at a needless correction."""

from __future__ import annotations

import json
import shutil
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from tools.codegen import fake
from tools.codegen.documents import FactsError, load_documents
from tools.codegen.read import read_package

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tools.codegen.model import PackageModel

FACTS = fake.FACTS


@cache
def packages() -> tuple[PackageModel, ...]:
    return tuple([read_package(document) for document in load_documents()])


@pytest.fixture
def changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str, str, Any], Any]:
    """Return a function that writes the fake's facts with one of them added or changed."""

    def write(file: str, section: str, name: str, value: Any) -> Any:
        shutil.copytree(FACTS, tmp_path / "fake")
        path = tmp_path / "fake" / f"{file}.json"
        facts = json.loads(path.read_text(encoding="utf-8"))
        facts[section][name] = value
        path.chmod(0o644)
        path.write_text(json.dumps(facts), encoding="utf-8")
        monkeypatch.setattr(fake, "FACTS", tmp_path / "fake")
        return json.loads(fake.write_fake_facts(packages()))

    return write


@pytest.mark.parametrize(
    ("file", "section", "name", "value", "says"),
    [
        ("defaults", "operations", "api_v2010/CreateNothing", {"To": 1}, "names api.v2010.CreateNothing, which"),
        ("defaults", "operations", "nowhere_v1/CreateMessage", {"To": 1}, "names the document nowhere_v1, which"),
        ("defaults", "operations", "api_v2010/CreateQueue", {"Size": 1}, r"CreateQueue has no \['Size'\]"),
        ("defaults", "operations", "api_v2010/CreateQueue", {"MaxSize": "<many>"}, "no rule for <many>"),
        ("field-mapping", "operations", "api_v2010/CreateQueue", {"silent": ["Size"]}, r"has no \['Size'\]"),
        (
            "field-mapping",
            "operations",
            "api_v2010/CreateQueue",
            {"renamed": {"MaxSize": "size"}},
            r"does not return \['size'\]",
        ),
        ("field-mapping", "operations", "api_v2010/CreateQueue", {"renamed": {"MaxSize": "%"}}, "no rule for MaxSize"),
        ("create-examples", "operations", "api_v2010/CreateQueue", {"length": 0}, r"does not return \['length'\]"),
        ("links", "resources", "api_v2010.nothing", {"self": "/x"}, "api_v2010:nothing has no record"),
        ("links", "resources", "api_v2010.api.v2010.account.balance", {"self": "/", "links": {"a": "/"}}, "'links'"),
        ("sid-prefixes", "from_examples", "api_v2010:nothing", "NN", "not_answered lacks it"),
        ("corrections", "not_answered", "api_v2010:api.v2010.account", "", "but not_answered names it"),
        ("corrections", "not_answered", "api_v2010:nothing", "no reason", "needlessly"),
        ("corrections", "prefixes", "api.v2010.Nothing", "nothing_", "prefixes names api.v2010.Nothing"),
        (
            "corrections",
            "silent",
            "api.v2010.CreateNothing",
            {"why": "", "add": ["a"]},
            "silent of api.v2010.CreateNothing",
        ),
        ("corrections", "silent", "api.v2010.CreateCall", {"why": "", "add": ["Url"]}, "need no correction"),
        (
            "corrections",
            "filled",
            "api.v2010.CreateNothing",
            {"why": "", "drop": ["a"]},
            "about which there are no facts",
        ),
        ("corrections", "filled", "api.v2010.CreateQueue", {"why": "", "drop": ["a"]}, r"\['a'\] need no correction"),
        (
            "corrections",
            "filled",
            "api.v2010.CreateQueue",
            {"why": "", "set": {"current_size": 0}},
            "need no correction",
        ),
    ],
)
def test_a_fact_about_nothing_stops_the_generator(
    changed: Callable[..., Any], file: str, section: str, name: str, value: Any, says: str
) -> None:
    with pytest.raises(FactsError, match=says):
        changed(file, section, name, value)


def test_each_correction_has_a_reason() -> None:
    corrections = json.loads((FACTS / "corrections.json").read_text(encoding="utf-8"))
    for section in ("filled", "defaults", "nested", "silent", "links", "link_of"):
        assert all(entry["why"] for entry in corrections[section].values()), section
    assert all(corrections["not_answered"].values())


def test_placeholders_of_examples_are_written_as_data(changed: Callable[..., Any]) -> None:
    example = {"current_size": "<list of 0>", "sid": "<QU sid>", "uri": "<text>", "date_created": "<date>"}
    found = changed("create-examples", "operations", "api_v2010/CreateQueue", example)
    assert found["filled"]["api.v2010"]["CreateQueue"] == {
        "current_size": [],
        "sid": {"sid": "QU"},
        "date_created": {"date": True},
    }


def test_the_generated_facts_are_small() -> None:
    assert len(fake.write_fake_facts(packages())) < 160_000
