"""The generator: it detects stale files, stops where it has no rule, and always writes the same."""

from __future__ import annotations

import copy
import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from tests.house import ROOT
from tools.codegen import __main__ as command
from tools.codegen import catalogue, documents, fake, help_lines
from tools.codegen.documents import Document, FactsError
from tools.codegen.links import LINKS, general, page
from tools.codegen.phrases import PHRASES, phrase
from tools.codegen.read import read_package
from tools.codegen.twiml import generate
from tools.codegen.write import write_package
from twilio_fp.rest.catalogue import operations, release

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

MOST_LINES = 90_000
MOST_GENERAL = 237
TEXT = {"type": "string"}
FAKE_FACTS: dict[str, Any] = {
    "corrections": {
        name: {} for name in ["defaults", "filled", "link_of", "links", "nested", "not_answered", "prefixes", "silent"]
    },
    "create-examples": {"operations": {"shop_v1/CreateThing": {"sid": "<TH sid>"}}},
    "defaults": {"operations": {"shop_v1/CreateThing": {"Name": "thing"}}},
    "error-codes": {"codes": []},
    "field-mapping": {"operations": {"shop_v1/UpdateThing": {"silent": ["Name"]}}},
    "links": {"resources": {}},
    "magic-numbers": {"http": {}},
    "sid-prefixes": {"resources": {"TH": ["shop_v1:shop.v1.thing"]}, "from_examples": {}, "properties": {}, "path": {}},
}


def spec() -> dict[str, Any]:
    """Return a small document: a resource that can be listed, created and updated."""
    thing = {"$ref": "#/components/schemas/shop.v1.thing"}
    sid = {"in": "path", "name": "Sid", "required": True, "schema": TEXT}
    page = {"in": "query", "name": "Page", "schema": {"type": "integer"}}
    body = {"application/x-www-form-urlencoded": {"schema": {"type": "object", "properties": {"Name": TEXT}}}}
    meta = {"type": "object", "properties": {"next_page_url": TEXT}}
    things = {"type": "object", "properties": {"things": {"type": "array", "items": thing}, "meta": meta}}
    return {
        "servers": [{"url": "https://shop.twilio.com"}],
        "components": {
            "schemas": {
                "shop.v1.thing": {"type": "object", "properties": {"sid": TEXT, "name": TEXT}},
                "thing_enum_size": {"type": "string", "enum": ["small", "large"]},
            },
        },
        "paths": {
            "/v1/Things": {
                "get": {
                    "operationId": "ListThing",
                    "parameters": [page],
                    "responses": {"200": {"content": {"application/json": {"schema": things}}}},
                },
                "post": {
                    "operationId": "CreateThing",
                    "requestBody": {"content": body},
                    "responses": {"201": {"content": {"application/json": {"schema": thing}}}},
                },
            },
            "/v1/Things/{Sid}": {
                "post": {
                    "operationId": "UpdateThing",
                    "parameters": [sid],
                    "requestBody": {"content": copy.deepcopy(body)},
                    "responses": {"200": {"content": {"application/json": {"schema": thing}}}},
                },
            },
        },
    }


def package_of(content: dict[str, Any]) -> dict[str, str]:
    return write_package(read_package(Document("shop", "v1", content)))


# --- stale and clean


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """Return the command, with a folder of its own."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    facts = tmp_path / "facts"
    (facts / "none").mkdir(parents=True)
    (facts / "twilio_shop_v1.json").write_text(json.dumps(spec()))
    (tmp_path / "maturity.json").write_text("{}")
    (tmp_path / "fake").mkdir()
    for name, content in FAKE_FACTS.items():
        (tmp_path / "fake" / f"{name}.json").write_text(json.dumps(content))
    (tmp_path / "help.json").write_text(json.dumps(dict.fromkeys(("name", "page", "sid"), "What it is.")))
    monkeypatch.setattr(command, "ROOT", tmp_path)
    monkeypatch.setattr(command, "REST", tmp_path / "twilio_fp" / "rest")
    monkeypatch.setattr(command, "COVERAGE", tmp_path / "docs" / "api-coverage.md")
    monkeypatch.setattr(command, "FAKE", tmp_path / "twilio_fp" / "facts.json")
    monkeypatch.setattr(fake, "FACTS", tmp_path / "fake")
    monkeypatch.setattr(documents, "OPENAPI", facts)
    monkeypatch.setattr(documents, "OVERLAYS", facts / "none")
    monkeypatch.setattr(catalogue, "MATURITY", tmp_path / "maturity.json")
    monkeypatch.setattr(help_lines, "HELP", tmp_path / "help.json")

    def main(*arguments: str) -> int:
        monkeypatch.setattr(sys, "argv", ["codegen", *arguments])
        return command.main()

    return main


def test_check_lists_stale_files_and_writes_nothing(
    run: Callable[..., int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--check") == 1
    assert not (tmp_path / "twilio_fp").exists()
    assert run() == 0
    capsys.readouterr()
    assert (run("--check"), capsys.readouterr().out) == (0, "")

    module = tmp_path / "twilio_fp" / "rest" / "shop" / "v1" / "things.py"
    written = module.read_text()
    module.write_text(written.replace("as received", "as it came"))
    left_over = module.with_name("gone.py")
    left_over.write_text("")
    (tmp_path / "twilio_fp" / "rest" / "catalogue.json").unlink()
    assert run("--check") == 1
    assert capsys.readouterr().out.splitlines() == [
        "stale: twilio_fp/rest/catalogue.json",
        "stale: twilio_fp/rest/shop/v1/gone.py",
        "stale: twilio_fp/rest/shop/v1/things.py",
    ]

    assert run() == 0
    assert (module.read_text(), left_over.exists(), run("--check")) == (written, False, 0)


@pytest.mark.parametrize("arguments", [(), ("--check",)])
def test_missing_documents_are_an_error(
    arguments: tuple[str, ...],
    run: Callable[..., int],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for folder in (tmp_path / "absent", tmp_path / "facts" / "none"):
        monkeypatch.setattr(documents, "OPENAPI", folder)
        assert run(*arguments) == 1
        assert capsys.readouterr().err == f"error: no twilio_*.json in {folder}\n"
    assert not (tmp_path / "twilio_fp").exists()


def test_generated_code_can_be_used(run: Callable[..., int], tmp_path: Path) -> None:
    assert run() == 0
    for path in (ROOT / "twilio_fp").glob("*.py"):
        shutil.copy(path, tmp_path / "twilio_fp" / path.name)
    for name in ("codec", "operation"):
        shutil.copytree(ROOT / "twilio_fp" / name, tmp_path / "twilio_fp" / name)
    (tmp_path / "twilio_fp" / "rest" / "__init__.py").touch()
    code = (
        "from twilio_fp.rest.shop.v1 import UpdateThing\nfrom twilio_fp.codec import encode\n"
        "request = encode(UpdateThing('TH1', name='a b'))\nprint(request.method, request.url, request.body)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout == "POST https://shop.twilio.com/v1/Things/TH1 b'Name=a+b'\n"


def overlaid(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, superseded: str) -> None:
    """Add a PUT to the small document, besides its update."""
    put = {"operationId": "PutThing", "x-like": "post", "x-superseded": superseded}
    overlays = tmp_path / "overlays"
    overlays.mkdir()
    overlay = {"paths": {"/v1/Things/{Sid}": {"put": put}}}
    (overlays / "twilio_shop_v1.json").write_text(json.dumps(overlay))
    monkeypatch.setattr(documents, "OVERLAYS", overlays)


def test_an_operation_may_share_a_path_with_the_one_that_supersedes_it(
    run: Callable[..., int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    overlaid(tmp_path, monkeypatch, "UpdateThing")
    assert run() == 0
    written = (tmp_path / "twilio_fp" / "rest" / "shop" / "v1" / "things.py").read_text()
    put, update = (
        written.partition(f"class {name}Thing(")[2].partition("@record")[0].strip() for name in ("Put", "Update")
    )
    assert 'form="Name"' in put
    assert put.partition("__spec__")[2].replace("PUT ", "POST ") == update.partition("__spec__")[2]
    assert "Of the classic libraries; `UpdateThing` supersedes it." in put
    index = (tmp_path / "twilio_fp" / "rest" / "catalogue.json").read_text()
    assert '"PutThing": "PUT /v1/Things/{Sid} legacy"' in index


def test_an_operation_must_be_superseded_by_an_existing_one(
    run: Callable[..., int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    overlaid(tmp_path, monkeypatch, "ChangeThing")
    assert run() == 1
    assert "shop.v1.PutThing is superseded by shop.v1.ChangeThing, which does not exist" in capsys.readouterr().err


def test_generated_files_stay_within_bounds() -> None:
    texts = [path.read_text(encoding="utf-8") for path in ROOT.joinpath("twilio_fp").rglob("*.py")]
    generated = [text for text in texts if "Generated by tools/codegen" in text.split("\n", 1)[0]]
    assert len(generated) > 600
    assert sum(len(text.splitlines()) for text in generated) <= MOST_LINES


def test_every_generated_file_names_its_generator_and_source() -> None:
    head = f"# Generated by tools/codegen from twilio-oai {release().split()[0]}. Do not edit."
    assert [
        str(path) for path in command.existing() if path.read_text(encoding="utf-8").split("\n", 1)[0] != head
    ] == []
    for path, text in generate().items():
        assert "Generated by tools/codegen from tools/codegen/facts/twiml.json. Do not edit." in text, path


# --- what no rule covers


def parameters(content: dict[str, Any], *names: str, place: str = "query") -> None:
    operation = content["paths"]["/v1/Things"]["get"]
    operation["parameters"] = [{"in": place, "name": name, "schema": TEXT} for name in names]


def form(content: dict[str, Any], *names: str) -> None:
    body = content["paths"]["/v1/Things/{Sid}"]["post"]["requestBody"]["content"]
    body["application/x-www-form-urlencoded"]["schema"]["properties"] = dict.fromkeys(names, TEXT)


def member(content: dict[str, Any], name: str, schema: dict[str, Any]) -> None:
    content["components"]["schemas"]["shop.v1.thing"]["properties"][name] = schema


def schemas(content: dict[str, Any], *names: str) -> None:
    for name in names:
        content["components"]["schemas"][name] = {"type": "object", "properties": {"a": TEXT}}
        member(content, f"its_{name.replace('.', '_')}", {"$ref": f"#/components/schemas/{name}"})


UNCOVERED: dict[str, tuple[Callable[[dict[str, Any]], None], str]] = {
    "two names of one attribute": (lambda one: parameters(one, "A-b", "A_b"), "ListThing: no rule for the names a_b"),
    "a reserved name": (lambda one: parameters(one, "Extra"), "ListThing: no rule for the names extra"),
    "two members of one attribute": (lambda one: member(one, "Name", TEXT), "Thing: no rule for the names name"),
    "a path's name taken twice": (
        lambda one: form(one, "Sid", "NewSid"),
        "UpdateThing: no rule for the names new_sid",
    ),
    "numbered and plain": (
        lambda one: form(one, "Parameter", "Parameter1.Name", "Parameter1.Value"),
        "UpdateThing: no rule for Parameter beside Parameter1.Name",
    ),
    "two schemas of one name": (
        lambda one: schemas(one, "a.b.other", "c.b.other"),
        "would both be called BOther",
    ),
    "a schema called as an operation": (lambda one: schemas(one, "ListThing"), "'ListThing'] each name two things"),
    "a schema called as an import": (lambda one: schemas(one, "Decimal"), "no rule for schemas called Decimal"),
    "an unknown type": (lambda one: member(one, "file", {"type": "file"}), r"Thing\.file: no rule for the type 'file'"),
    "an unknown handling of personal data": (
        lambda one: member(one, "secret", {**TEXT, "x-twilio": {"pii": {"handling": "burn"}}}),
        "no rule for personal data handled as 'burn'",
    ),
    "a list of two arrays": (
        lambda one: one["paths"]["/v1/Things"]["get"]["responses"]["200"]["content"]["application/json"]["schema"][
            "properties"
        ].update(others={"type": "array", "items": TEXT}),
        "ListThing: a list with 2 arrays",
    ),
    "two special media types": (
        lambda one: one["paths"]["/v1/Things"]["post"]["responses"]["201"]["content"].update(
            {"application/a": {}, "application/b": {}}
        ),
        "CreateThing: no rule for responses of the types application/a, application/b",
    ),
}


@pytest.mark.parametrize("what", UNCOVERED)
def test_a_document_without_a_rule_stops_the_generator(what: str) -> None:
    change, message = UNCOVERED[what]
    content = spec()
    change(content)
    with pytest.raises(FactsError, match=message):
        package_of(content)


def test_known_collisions_are_resolved_by_rule() -> None:
    content = spec()
    form(content, "Sid", "From")
    schemas(content, "shop.v1.account.part", "shop.v1.thing.part")
    files = package_of(content)
    module = files["things.py"]
    assert 'form="From Sid=new_sid"' in module
    assert "    from_: str | None = None" in module
    assert "class AccountPart(Resource):" in module
    assert "class ThingPart(Resource):" in module


# --- what an operation does


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("CreateMessage", "Create a message."),
        ("FetchAddress", "Fetch an address."),
        ("FetchUser", "Fetch a user."),
        ("FetchAlarmStatus", "Fetch the alarm status."),
        ("FetchWorkerStatistics", "Fetch the worker statistics."),
        ("ListActivity", "List activities."),
        ("ListAddress", "List addresses."),
        ("ListMedia", "List media."),
        ("ListSipDomain", "List SIP domains."),
        ("ListIdentity", "List identities."),
        ("ListInsightsAssessmentsComment", "List comments on an Insights assessment."),
        ("UpdatePluginArchive", "Archive a plugin."),
    ],
)
def test_an_operation_describes_what_it_does(name: str, expected: str) -> None:
    assert phrase(name) == expected


def test_every_rephrased_operation_exists() -> None:
    phrases = json.loads(PHRASES.read_text(encoding="utf-8"))["said"]
    assert phrases.keys() - {entry.name for entry in operations()} == set()


# --- determinism

DIGEST = """
import hashlib
from tools.codegen.documents import load_documents
from tools.codegen.help_lines import with_help
from tools.codegen.read import read_package
from tools.codegen.write import write_package
digest = hashlib.sha256()
for package in with_help([read_package(document) for document in load_documents()]):
    for name, text in write_package(package).items():
        digest.update(f"{package.package} {name} {text}".encode())
print(digest.hexdigest())
"""


def test_the_same_facts_give_the_same_text_whatever_the_hash_seed() -> None:
    digests = {
        subprocess.run(
            [sys.executable, "-c", DIGEST],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1
    assert len(digests.pop()) == 65


def test_the_order_of_a_document_does_not_matter() -> None:
    def reversed_(node: Any) -> Any:
        if isinstance(node, dict):
            return {key: reversed_(value) for key, value in reversed(node.items())}
        return node

    content = spec()
    assert package_of(reversed_(content)) == package_of(content)


# --- documentation pages


@pytest.mark.parametrize(
    ("product", "module", "address"),
    [
        ("api", "messages", "messaging/api/message-resource"),
        ("api", "usage_records_daily", "usage/api/usage-record"),
        ("api", "sip_domains_auth_calls_credential_list_mappings", "voice/sip/api/sip-domain-resource"),
        ("taskrouter", "workspaces_workflows_statistics", "taskrouter/api/workflow"),
        ("api", "balance", "usage/api"),
        ("studio", "flows", "studio/rest-api/v2/flow"),
        ("studio", "flows_engagements_steps", "studio/rest-api"),
    ],
)
def test_a_source_is_the_page_of_the_resource_or_of_its_parent(product: str, module: str, address: str) -> None:
    assert page(product, module) == f"https://www.twilio.com/docs/{address}"


def test_an_operation_links_to_a_general_page_only_with_a_stated_reason() -> None:
    facts = json.loads(LINKS.read_text(encoding="utf-8"))
    reasons = [name for names in facts["general"].values() for name in names]
    led = Counter(
        f"{one.product}/{one.module}"
        for one in operations()
        if page(one.product, one.module) == f"https://www.twilio.com/docs/{general(one.product)}"
    )
    assert sorted(reasons) == sorted(led)
    assert led.total() <= MOST_GENERAL


def test_the_facts_name_only_pages_of_existing_modules() -> None:
    facts = json.loads(LINKS.read_text(encoding="utf-8"))
    modules = {f"{one.product}/{one.module}" for one in operations()}
    products = {one.product for one in operations()}
    assert [name for name in facts["resources"] if name not in modules] == []
    assert [name for name in facts["products"] if name not in products] == []
    for table in (facts["products"], facts["resources"]):
        assert list(table) == sorted(table)
        assert [path for path in table.values() if not re.fullmatch(r"[\w-]+(/[\w-]+)*", path)] == []
    for names in facts["general"].values():
        assert names == sorted(names)
