"""The fake's facts fit the catalogue: none is about anything that does not exist."""

from __future__ import annotations

import json
import re
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

import pytest

from twilio_fp.rest import catalogue
from twilio_fp.schema import attribute_name, parse_kind
from twilio_fp.testing.fake import facts

if TYPE_CHECKING:
    from collections.abc import Iterator

DATA: Any = json.loads(resources.files("twilio_fp.testing.fake").joinpath("facts.json").read_text(encoding="utf-8"))
SECTIONS = {"errors", "echo", "defaults", "filled", "links", "prefixes", "properties", "path", "magic"}
MARKS = {"sid": str, "date": bool, "after": int, "same": str, "hex": int, "letters": int, "digits": int}
NUMBER = re.compile(r"\d+\.(Name|Value)$")
PREFIX = re.compile(r"[A-Z]{2}|[a-z]+(_[a-z]+)+_")


def named(section: str) -> list[str]:
    return [f"{package}.{name}" for package, found in DATA[section].items() for name in found]


@cache
def properties(operation: str) -> frozenset[str]:
    """Return the wire names of what an operation answers with; empty where that is no record."""
    entry = catalogue.operation(operation)
    result = parse_kind(entry.spec.result).name if entry.spec.result else ""
    known = {one.name: one for one in catalogue.records(entry.package)}
    return frozenset([fact.wire for fact in known[result].fields]) if result in known else frozenset()


def wires(operation: str) -> set[str]:
    return {param.fact.wire for param in catalogue.operation(operation).params}


def marks(value: Any) -> Iterator[tuple[str, Any]]:
    members: Any = value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else ()
    if isinstance(value, dict) and len(value) == 1 and value.keys() <= MARKS.keys():
        yield from value.items()
    for inner in members:
        yield from marks(inner)


def test_the_file_has_exactly_the_sections_that_are_read() -> None:
    assert set(DATA) == SECTIONS
    assert all(DATA[section] for section in SECTIONS)


@pytest.mark.parametrize("section", ["echo", "defaults", "filled"])
def test_facts_about_operations_name_existing_ones(section: str) -> None:
    assert all(catalogue.operation(name).name for name in named(section))


@pytest.mark.parametrize("section", ["links", "prefixes"])
def test_facts_about_records_name_existing_ones(section: str) -> None:
    assert all(catalogue.record(name).name for name in named(section))


@pytest.mark.parametrize("operation", named("echo"))
def test_returned_parameters_and_their_members_exist(operation: str) -> None:
    echo = facts.echo(operation)
    message = [*echo.nested, *echo.renamed, *echo.lifetimes, *echo.silent]
    assert message
    assert len(message) == len(set(message))
    numbered = {NUMBER.sub("", wire) for wire in wires(operation)}
    assert set(message) <= numbered
    tops = {path[0] for path in (*echo.nested.values(), *echo.renamed.values())} | set(echo.lifetimes.values())
    assert tops <= (properties(operation) or tops)
    assert all(len(path) > 1 for path in echo.nested.values())
    assert not any(step.endswith("_") for path in (*echo.nested.values(), *echo.renamed.values()) for step in path)


def test_every_parameter_comes_back_or_is_listed() -> None:
    lost: list[str] = []
    for entry in catalogue.operations():
        name = f"{entry.package}.{entry.name}"
        answered = properties(name)
        echo = facts.echo(name)
        message = {*echo.nested, *echo.renamed, *echo.lifetimes, *echo.silent}
        for param in entry.params:
            wire = NUMBER.sub("", param.fact.wire)
            sent = answered and param.location in {"form", "json"} and wire != "*"
            if (
                sent
                and wire not in message
                and not answered & {wire, attribute_name(wire), attribute_name(wire).rstrip("_")}
            ):
                lost.append(f"{name}.{wire}")
    assert lost == []


def test_an_unreturned_parameter_has_no_property_of_its_name() -> None:
    heard = {
        f"{operation}.{wire}"
        for operation in named("echo")
        for wire in facts.echo(operation).silent
        if attribute_name(wire) in properties(operation)
    }
    assert sorted(heard) == []


@pytest.mark.parametrize("operation", named("defaults"))
def test_defaults_name_parameters_of_their_operations(operation: str) -> None:
    found = facts.defaults(operation)
    assert found
    assert found.keys() <= wires(operation)
    assert not any(isinstance(value, str) and value.startswith("<") for value in found.values())
    params = {param.fact.wire: param.fact for param in catalogue.operation(operation).params}
    assert all(isinstance(value, tuple) for wire, value in found.items() if params[wire].kind.is_list)


@pytest.mark.parametrize("operation", named("filled"))
def test_filled_properties_are_not_given_by_parameters(operation: str) -> None:
    found = facts.filled(operation)
    assert found.keys() <= (properties(operation) or found.keys())
    assert not found.keys() & {path[0] for path in facts.echo(operation).renamed.values() if len(path) == 1}
    assert not any(isinstance(value, str) and value.startswith("<") for value in found.values())


@pytest.mark.parametrize("section", ["defaults", "filled"])
def test_marks_have_known_kinds(section: str) -> None:
    found = [mark for name in named(section) for mark in marks(getattr(facts, section)(name))]
    assert found
    assert all(type(value) is MARKS[mark] for mark, value in found)
    assert all(mark in (facts.__doc__ or "") for mark, _ in found)
    assert all(PREFIX.fullmatch(value) for mark, value in found if mark == "sid")


def test_an_error_has_an_error_status_a_level_and_a_message() -> None:
    for code in map(int, DATA["errors"]):
        found = facts.error(code)
        assert found.code == code
        assert 400 <= found.status <= 599
        assert found.level in {"error", "warning"}
        assert found.says == found.says.strip() != ""
        assert found.sure in {"documented", "observed", "inferred", "unknown"}
        assert found.sure != "unknown" or found.status == 400


def test_an_unknown_error_is_a_bad_request() -> None:
    assert facts.error(99_999) == facts.ErrorFact(code=99_999, status=400, says="", level="error", sure="unknown")


@pytest.mark.parametrize(
    ("code", "status", "sure"),
    [
        (20001, 400, "observed"),
        (20003, 401, "observed"),
        (20404, 404, "observed"),
        (20429, 429, "documented"),
        (21604, 400, "observed"),
        (21611, 429, "observed"),
        (20412, 412, "documented"),
        (11200, 400, "unknown"),
        (30003, 400, "unknown"),
        (54301, 409, "observed"),
    ],
)
def test_errors_that_are_pinned(code: int, status: int, sure: str) -> None:
    assert (facts.error(code).status, facts.error(code).sure) == (status, sure)


@pytest.mark.parametrize("name", named("links"))
def test_links_are_members_of_the_record_and_lead_to_known_paths(name: str) -> None:
    found = facts.links(name)
    fields = {fact.wire for fact in catalogue.record(name).fields}
    assert "links" in fields or not found.links
    assert "subresource_uris" in fields or not found.subresource_uris
    for address in filter(None, (found.own, *found.links.values(), *found.subresource_uris.values())):
        assert address.startswith("/")
        assert set(re.findall(r"\{([a-z_]+)\}", address)) <= fields
        assert not re.search(r"[0-9a-f]{32}|\{\}", address)


def paths(package: str) -> list[str]:
    return [re.sub(r"\{\w+\}", "*", entry.path) for entry in catalogue.operations(package)]


def test_a_records_address_is_a_path_of_its_product() -> None:
    lost: list[tuple[str, str]] = []
    for name in named("links"):
        own = facts.links(name).own
        if own is not None:
            shape = re.sub(r"\{\w+\}", "*", own.partition("?")[0])
            product = name.partition(".")[0]
            known = {
                path for package in catalogue.packages() if package.split(".")[0] == product for path in paths(package)
            }
            if shape not in known:
                lost.append((name, own))
    assert lost == []


@pytest.mark.parametrize("name", named("prefixes"))
def test_a_prefix_is_two_capitals_or_a_type_in_words(name: str) -> None:
    found = facts.prefix(name)
    assert PREFIX.fullmatch(found)
    assert facts.is_type_id(found) == found.islower()
    wires = {fact.wire.lower() for fact in catalogue.record(name).fields}
    assert any(wire.endswith(("sid", "id")) for wire in wires)


def bounded() -> Iterator[tuple[str, str, str]]:
    """Yield record, operation and prefixes wherever a path ends in the sid of what it answers with."""
    for entry in catalogue.operations():
        rules = dict(rule.split(":", 1) for rule in entry.spec.bounds.split())
        result = entry.spec.result
        if entry.path.removesuffix(".json").endswith("{Sid}") and re.fullmatch("[A-Z|]+", rules.get("sid", "")):
            yield f"{entry.package}.{result}", entry.name, rules["sid"]


def test_prefixes_agree_with_what_operations_take() -> None:
    compared = [one for one in bounded() if one[0].rpartition(".")[2] and facts.prefix(one[0])]
    assert len(compared) > 200
    assert [one for one in compared if facts.prefix(one[0]) not in one[2].split("|")] == []


@pytest.mark.parametrize(
    ("record", "prefix"),
    [
        ("api.v2010.Account", "AC"),
        ("api.v2010.Message", "SM"),
        ("verify.v2.Verification", "VE"),
        ("taskrouter.v1.Task", "WT"),
        ("conversations.v2.Action", "conv_action_"),
        ("api.v2010.Balance", ""),
        ("no.such.Record", ""),
    ],
)
def test_prefixes_that_are_pinned(record: str, prefix: str) -> None:
    assert facts.prefix(record) == prefix


def test_prefixes_by_name_are_prefixes() -> None:
    for name in DATA["properties"]:
        assert all(PREFIX.fullmatch(one) for one in facts.prefix_of_property(name))
    for name in DATA["path"]:
        assert all(PREFIX.fullmatch(one) for one in facts.prefix_of_path(name))
    assert facts.prefix_of_property("call_sid") == ("CA",)
    assert facts.prefix_of_path("WorkspaceSid") == ("WS",)
    assert facts.prefix_of_property("friendly_name") == facts.prefix_of_path("Nothing") == ()


def test_path_parameters_are_those_of_operations() -> None:
    known = {name for entry in catalogue.operations() for name in re.findall(r"\{(\w+)\}", entry.path)}
    assert DATA["path"].keys() <= known


def test_magic_numbers_are_numbers_whose_errors_are_known() -> None:
    magic = facts.magic()
    tables = (magic.messages_from, magic.messages_to, magic.calls_from, magic.calls_to, magic.buy_phone_number)
    for table in tables:
        assert all(re.fullmatch(r"\+1500555000\d|\*", number) for number in table)
    for code in [code for table in (*tables, magic.buy_area_code) for code in table.values() if code is not None]:
        assert facts.error(code).says
    assert magic.messages_to["*"] is None
    assert magic.messages_from["*"] == 21606
    assert magic.buy_area_code["533"] == 21452
    assert magic.buy_phone_number["+15005550006"] is None


def test_no_fact_is_about_anything_missing() -> None:
    assert facts.echo("api.v2010.FetchMessage") == facts.Echo()
    assert facts.defaults("api.v2010.FetchMessage") == {}
    assert facts.filled("no.Operation") == {}
    assert facts.links("api.v2010.Balance") == facts.Links()


def test_pinned_defaults_of_responses() -> None:
    call = facts.filled("api.v2010.CreateCall")
    assert (call["status"], call["direction"], call["duration"], call["queue_time"]) == (
        "queued",
        "outbound-api",
        None,
        "0",
    )
    assert "to_formatted" not in call
    assert facts.defaults("sync.v1.CreateDocument") == {"Data": {}}
    assert facts.defaults("taskrouter.v1.CreateWorker") == {"Attributes": "{}"}
    assert facts.echo("taskrouter.v1.UpdateWorkerChannel").renamed["Capacity"] == ("configured_capacity",)
    assert facts.echo("verify.v2.CreateService").nested["Whatsapp.From"] == ("whatsapp", "from")
    assert facts.echo("conversations.v1.CreateConversation").nested["Timers.Inactive"] == ("timers", "date_inactive")
    assert "Url" in facts.echo("api.v2010.CreateCall").silent
    assert list(facts.echo("sync.v1.CreateSyncListItem").lifetimes) == ["Ttl", "ItemTtl"]
    assert facts.links("api.v2010.UsageRecord").own == (
        "/2010-04-01/Accounts/{AC}/Usage/Records.json?Category={category}&StartDate={start_date}&EndDate={end_date}"
    )
