"""The generated classes contain everything in Twilio's documents, and nothing else."""

from __future__ import annotations

import copy
import json
import re
from functools import cache
from importlib import import_module
from typing import Any

import attrs
import pytest

from tests.rest.openapi import Call, Document, Member, Shape, read_documents
from tools.codegen import numbers
from twilio_fp.model import Resource, facts_of
from twilio_fp.operation import Operation, PageOperation, params_of
from twilio_fp.rest import catalogue
from twilio_fp.schema import FieldFact, Kind, attribute_name, enumeration, parse_facts, resolve
from twilio_fp.values import UNSET

PACKAGES = catalogue.packages()


@cache
def documents() -> Any:
    return read_documents()


def face(package: str) -> Any:
    return import_module(f"twilio_fp.rest.{package}")


def classes(package: str, kind: type) -> dict[str, Any]:
    """Return the classes of a kind that a package exports, by name."""
    everything = {name: getattr(face(package), name) for name in face(package).__all__}
    return {name: one for name, one in everything.items() if isinstance(one, type) and issubclass(one, kind)}


# --- classes, in the shapes of the documents

SECRETS: dict[str, Shape] = {
    "NewFactor.binding": ("json",),
    "PortingPortInPhoneNumber.port_out_pin": ("integer",),
    "Setting.auth": ("json",),
}
"""The secrets that are not strings in the documents."""


DOCUMENTED_AS = {
    "string": "text",
    "joined": "text",
    "seconds": "integer",
    "milliseconds": "integer",
    "minutes": "integer",
}
"""The documents' names for kinds that have other names here."""


NUMBERS = {
    f"{record}.{wire}": kind
    for kind, wires in json.loads(numbers.NUMBERS.read_text(encoding="utf-8")).items()
    if kind != "text"
    for wire, entry in wires.items()
    for record in entry["records"]
}
"""The received numbers that are strings in the documents, by package, record and wire name."""


def shape_of(kind: Kind, owner: Any) -> Shape:
    if kind.container:
        return ("list" if kind.is_list else "map", shape_of(kind.item, owner))
    if kind.name == "enum.HttpMethod":
        return ("http-method",)
    if kind.name.startswith("enum."):
        return ("enum", tuple(sorted(enumeration(kind, owner))))
    if kind.name.startswith("prefixed."):
        return ("prefixed", kind.name.removeprefix("prefixed."))
    record = resolve(kind, owner)
    if record is not None:
        return ("object", {fact.wire: member(fact, record) for fact in facts_of(record)})
    return (DOCUMENTED_AS.get(kind.name, kind.name),)


def member(fact: FieldFact, owner: Any) -> Member:
    default = default_of(owner, fact.attribute)
    assert fact.required == (default is attrs.NOTHING), f"{owner.__name__}.{fact.attribute}"
    hidden = SECRETS.get(f"{owner.__name__}.{fact.wire}", ("text",))
    shape = hidden if fact.kind.name == "secret" else shape_of(fact.kind, owner)
    package = owner.__module__.removeprefix("twilio_fp.rest.").rpartition(".")[0]
    if shape == (NUMBERS.get(f"{package}.{owner.__name__}.{fact.wire}"),):
        shape = ("text",)
    return Member(shape, fact.required, fact.kind.nullable, fact.pii)


def default_of(owner: Any, attribute: str) -> Any:
    return {one.name: one.default for one in attrs.fields(owner)}[attribute]


def call_of(cls: Any) -> Call:
    spec = cls.__spec__
    places: dict[str, dict[str, Member]] = {"path": {}, "query": {}, "header": {}, "form": {}, "json": {}}
    for param in params_of(cls):
        assert param.fact.wire not in places[param.location]
        places[param.location][param.fact.wire] = member(param.fact, cls)
    return Call(
        name=cls.__name__,
        method=spec.method,
        url=spec.url,
        path=places["path"],
        query=places["query"],
        header=places["header"],
        form=places["form"] if spec.form is not None else None,
        json=places["json"] if spec.json is not None else None,
        content_type=spec.content_type,
        accept=spec.accept,
        success=spec.success,
        result=shape_of(parse_facts(f"result:{spec.result}")[0].kind, cls) if spec.result else None,
        items=spec.items,
        paging=spec.paging,
        groups=tuple(tuple(name.rstrip("_") for name in group) for group in spec.groups),
        auth=spec.auth,
    )


# --- nothing lost, nothing invented


def test_every_document_is_a_package_with_its_operations() -> None:
    read = {package: set(document.calls) for package, document in documents().items()}
    assert read == {package: set(classes(package, Operation)) for package in PACKAGES}
    assert (len(read), sum(map(len, read.values()))) == (62, 1637)


@pytest.mark.parametrize("package", PACKAGES)
def test_an_operation_says_what_its_document_says(package: str) -> None:
    for name, cls in classes(package, Operation).items():
        documented, generated = documents()[package].calls[name], call_of(cls)
        for one in attrs.fields(Call):
            assert getattr(generated, one.name) == getattr(documented, one.name), f"{package}.{name}: {one.name}"


@pytest.mark.parametrize("package", PACKAGES)
def test_a_package_exports_nothing_that_its_operations_do_not_reach(package: str) -> None:
    reached: set[str] = set()

    def reach(kind: Kind, owner: Any) -> None:
        record = resolve(kind, owner) if not kind.name.startswith("enum.") else None
        if kind.name.startswith("enum.") and kind.name != "enum.HttpMethod":
            reached.add(kind.name.removeprefix("enum."))
        if record is not None and record.__name__ not in reached:
            reached.add(record.__name__)
            for fact in facts_of(record):
                reach(fact.kind, record)

    for name, cls in classes(package, Operation).items():
        reached.add(name)
        for param in params_of(cls):
            reach(param.fact.kind, cls)
        if cls.__spec__.result:
            reach(parse_facts(f"result:{cls.__spec__.result}")[0].kind, cls)
    assert set(face(package).__all__) == reached


@pytest.mark.parametrize("package", PACKAGES)
def test_a_class_has_a_field_for_each_fact_and_no_other(package: str) -> None:
    for name, cls in {**classes(package, Operation), **classes(package, Resource)}.items():
        facts = [param.fact for param in params_of(cls)] if issubclass(cls, Operation) else list(facts_of(cls))
        fields = [one.name for one in attrs.fields(cls) if one.name != "extra"]
        assert sorted(fields) == sorted(fact.attribute for fact in facts), f"{package}.{name}"
        in_path = (
            {param.fact.attribute for param in params_of(cls) if param.location == "path"}
            if (issubclass(cls, Operation))
            else set()
        )
        for fact in facts:
            ruled = "body" if fact.wire == "*" else attribute_name(fact.wire)
            assert fact.attribute in (ruled, f"new_{ruled}" if ruled in in_path else ruled), f"{package}.{name}"


@pytest.mark.parametrize("package", PACKAGES)
def test_the_catalogue_is_an_index_of_the_classes(package: str) -> None:
    operations = {entry.name: entry for entry in catalogue.operations(package)}
    assert {name: f"{entry.method} https://{entry.host}{entry.path}" for name, entry in operations.items()} == {
        name: cls.__spec__.call for name, cls in classes(package, Operation).items()
    }
    records = {entry.name: entry for entry in catalogue.records(package)}
    assert {name: entry.load() for name, entry in records.items()} == classes(package, Resource)
    assert all(entry.fields == facts_of(entry.load()) for entry in records.values())


# --- types


RECEIVED = {
    "string": {"str"},
    "integer": {"int"},
    "number": {"Decimal"},
    "boolean": {"bool"},
    "date": {"dt.date"},
    "date-time": {"dt.datetime"},
    "rfc2822": {"dt.datetime"},
    "json": {"Any"},
    "secret": {"Secret"},
}
SENT = {
    **RECEIVED,
    "number": {"Decimal", "float"},
    "date": {"dt.date", "str"},
    "date-time": {"dt.datetime", "dt.date", "str"},
    "json-text": {"str", "Mapping", "Any", "SupportsPayload"},
    "secret": {"str", "Secret"},
    "twiml": {"str", "SupportsTwiml"},
    "numbered": {"Mapping", "str"},
    "joined": {"Iterable", "str"},
    "seconds": {"int", "dt.timedelta"},
    "milliseconds": {"int", "dt.timedelta"},
    "minutes": {"int", "dt.timedelta"},
}


def names_in(kind: Kind, *, sent: bool, in_text: bool) -> set[str]:
    """Return the names in a field's type, except for None and Unset."""
    if kind.is_list:
        is_text = kind.item.name == "string" or kind.item.name.startswith("enum.")
        around = ({"Iterable", "str"} if is_text else {"Iterable"}) if sent else {"tuple"}
        return around | names_in(kind.item, sent=sent, in_text=in_text)
    if kind.is_map:
        return {"Mapping", "str"} | names_in(kind.item, sent=sent, in_text=False)
    if kind.name.startswith("enum."):
        return {kind.name.removeprefix("enum.")}
    if kind.name.startswith("prefixed."):
        return {"Mapping", "str", "Any"}
    if kind.name == "json" and in_text:
        return {"str", "Mapping", "Sequence", "Any"}
    known = (SENT if sent else RECEIVED).get(kind.name)
    return known if known is not None else {kind.name, "Mapping", "str", "Any"} if sent else {kind.name}


@pytest.mark.parametrize("package", PACKAGES)
def test_a_field_is_typed_as_its_kind_and_its_default_say(package: str) -> None:
    for name, cls in {**classes(package, Operation), **classes(package, Resource)}.items():
        is_call = issubclass(cls, Operation)
        facts = (
            [(param.fact, param.location != "json") for param in params_of(cls)]
            if is_call
            else [(fact, False) for fact in facts_of(cls)]
        )
        defaults = [default_of(cls, fact.attribute) for fact, _ in facts]
        sent = is_call or any(default in (attrs.NOTHING, UNSET) for default in defaults)
        for (fact, in_text), default in zip(facts, defaults, strict=True):
            expected = names_in(fact.kind, sent=sent, in_text=in_text) | ({"Unset"} if default is UNSET else set())
            if fact.kind.nullable or (default is None and expected != {"Any"}):
                expected = expected | {"None"}
            found = set(re.findall(r"[\w.]*\w", cls.__annotations__[fact.attribute]))
            assert found == expected, f"{package}.{name}.{fact.attribute}: {cls.__annotations__[fact.attribute]}"
            if not sent:
                is_own = fact.attribute in ("sid", "account_sid", "status") and "None" not in found
                assert default == ("" if is_own else None)


@pytest.mark.parametrize("package", PACKAGES)
def test_an_operation_is_typed_by_its_result(package: str) -> None:
    for name, cls in classes(package, Operation).items():
        spec = cls.__spec__
        (base,) = cls.__orig_bases__
        assert issubclass(cls, PageOperation) == bool(spec.items) == name.startswith("List")
        typed = getattr(base.__args__[0], "__forward_arg__", base.__args__[0])
        result = "str" if spec.result == "string" else spec.result
        may_be_nothing = bool(result) and bool({204, 304} & set(spec.success))
        assert typed == (f"{result} | None" if may_be_nothing else result or type(None)), f"{package}.{name}"


@pytest.mark.parametrize("package", PACKAGES)
def test_schemas_received_and_sent_are_two_records(package: str) -> None:
    records = classes(package, Resource)
    twins = {name for name in records if f"{name}Input" in records}
    assert {name for name, cls in records.items() if hasattr(cls, "to_input")} == twins
    for name in twins:
        taken = {fact.wire for fact in facts_of(records[f"{name}Input"])}
        assert taken <= {fact.wire for fact in facts_of(records[name])}


def test_path_parameters_are_positional_in_the_order_of_the_path() -> None:
    for package in PACKAGES:
        for name, cls in classes(package, Operation).items():
            positional = [one.name for one in attrs.fields(cls) if not one.kw_only]
            params = [param.fact for param in params_of(cls) if param.location == "path"]
            assert positional == [fact.attribute for fact in params if fact.required or fact.wire == "WorkspaceSid"], (
                f"{package}.{name}"
            )
            assert [fact.wire for fact in params] == re.findall("{(.*?)}", cls.__spec__.url), f"{package}.{name}"


@pytest.mark.parametrize(
    ("package", "place", "change"),
    [
        ("frontline.v1", ("paths", "/v1/Users/{Sid}", "get", "parameters", 0, "name"), "Id"),
        ("frontline.v1", ("paths", "/v1/Users/{Sid}", "get", "parameters", 0, "in"), "query"),
        ("frontline.v1", ("paths", "/v1/Users/{Sid}", "get", "parameters", 0, "required"), False),
        ("frontline.v1", ("components", "schemas", "user_enum_state_type", "enum"), ["active"]),
        (
            "frontline.v1",
            ("components", "schemas", "frontline.v1.user", "properties", "is_available", "type"),
            "string",
        ),
        ("frontline.v1", ("components", "schemas", "frontline.v1.user", "properties", "new"), {"type": "string"}),
        ("frontline.v1", ("components", "schemas", "frontline.v1.user", "properties", "identity", "x-twilio"), {}),
        ("frontline.v1", ("paths", "/v1/Users/{Sid}", "post", "responses", "202"), {}),
        ("frontline.v1", ("servers", 0, "url"), "https://frontline.twilio.com"),
    ],
)
def test_these_tests_detect_losses_and_changes(package: str, place: tuple[Any, ...], change: Any) -> None:
    content = copy.deepcopy(documents()[package].content)
    node: Any = content
    for key in place[:-1]:
        node = node[key]
    if change == {} and place[-1] in node:
        del node[place[-1]]
    else:
        node[place[-1]] = change
    generated = {name: call_of(cls) for name, cls in classes(package, Operation).items()}
    assert documents()[package].calls == generated
    assert Document(content).calls != generated
