"""Twilio's behaviour for the fake: the facts of ``facts/fake``, by operation and record, in one file."""

from __future__ import annotations

import json
import re
from functools import cached_property
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from tools.codegen.documents import FactsError, Json
from tools.codegen.model import PackageModel
from twilio_fp.schema import attribute_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tools.codegen.model import OperationModel, RecordModel

FACTS = Path(__file__).parent / "facts" / "fake"

Named = dict[str, dict[str, Any]]
"""Facts by package and name."""

_SENTENCES: Final = re.compile(r"<(text|url|object|list of [1-9]\d*)>")
"""Placeholders for values specific to an example: words, URLs and objects."""
_MARK: Final = re.compile(r"<(?:(?P<sid>[A-Z]{2}) sid|(?P<date>date)|(?P<list>list of 0))>")
_NUMBERED: Final = re.compile(r"\d+\.(Name|Value)$")
_QUERY: Final = (
    (re.compile(r"Category=[\w-]+"), "Category={category}"),
    (re.compile(r"StartDate=[\d-]+"), "StartDate={start_date}"),
    (re.compile(r"EndDate=[\d-]+"), "EndDate={end_date}"),
)
_NOT_ECHOED: Final = re.compile(
    r"\(.*\)|.*subresource|.* of the parent|.*\(count as text\).*|channels \(mono 1, dual 2\)"
)
"""Echoes of parameters that no property of the operation's own response repeats unchanged."""
_DERIVED: Final = frozenset(
    {
        "media",
        "media (list of one)",
        "matching_id (generated)",
        "phone_number (a free number of that area)",
        "task_channel_sid + task_channel_unique_name",
    }
)
"""Properties derived from a parameter with another value, by the product's behaviour instead of a rule."""
_LIFETIME: Final = "date_expires (now + seconds; 0 or absent: null)"
_PROPERTY: Final = re.compile(r"([a-z_]+(?:\.[a-z_]+)*)(?:, [a-z_]+)?(?: \(.*\))?")


def write_fake_facts(packages: Iterable[PackageModel]) -> str:
    """Return the text of the fake's JSON file.

    Raises:
        FactsError: a fact names an unknown operation, parameter, record or property, or has a value that no rule
            covers; or a correction has no effect.
    """
    facts = _Facts(packages=tuple(packages))
    sections = {
        "errors": facts.errors(),
        "echo": facts.echo(),
        "defaults": facts.defaults(),
        "filled": facts.filled(),
        "links": facts.links(),
        "prefixes": facts.prefixes(),
        "properties": facts.choices("properties"),
        "path": facts.choices("path"),
        "magic": facts.magic(),
    }
    return "{\n" + ",\n".join([f'"{name}": {_lines(found)}' for name, found in sections.items()]) + "\n}\n"


def _lines(found: Json) -> str:
    """Return an object's text, a line for each member."""
    text = [f"{json.dumps(name)}:{json.dumps(value, separators=(',', ':'))}" for name, value in found.items()]
    return "{\n" + ",\n".join(text) + "\n}"


def _read(name: str) -> Json:
    found: Json = json.loads((FACTS / f"{name}.json").read_text(encoding="utf-8"))
    return found


def _split(name: str) -> tuple[str, str]:
    package, _, last = name.rpartition(".")
    return package, last


def _nested(facts: Json) -> Named:
    """Return facts by full name as facts by package and name, without empty ones."""
    found: Named = {}
    for name in sorted(facts):
        if facts[name] not in ("", {}):
            package, last = _split(name)
            found.setdefault(package, {})[last] = facts[name]
    return found


@frozen(kw_only=True)
class _Facts:
    packages: tuple[PackageModel, ...]
    corrections: Json = field(factory=lambda: _read("corrections"))

    # Names.

    @cached_property
    def operations(self) -> dict[str, OperationModel]:
        return {
            f"{package.package}.{one.name}": one
            for package in self.packages
            for module in package.modules
            for one in module.operations
        }

    @cached_property
    def records(self) -> dict[str, RecordModel]:
        """The received records, by package and schema: ``api.v2010:api.v2010.account.message``."""
        return {
            f"{package.package}:{one.schema}": one
            for package in self.packages
            for module in package.modules
            for one in module.records
            if one.use == "received"
        }

    def package(self, file: str) -> str:
        """Return the package of a document's file: ``api.v2010`` for ``api_v2010``."""
        names = {one.package.replace(".", "_"): one.package for one in self.packages}
        if file not in names:
            raise FactsError(f"facts/fake names the document {file}, which does not exist")
        return names[file]

    def by_operation(self, name: str) -> Iterator[tuple[str, OperationModel, Any]]:
        """Yield each operation in a file of facts, with its name, model and facts."""
        operations = self.operations
        for key, entry_facts in _read(name)["operations"].items():
            file, _, last = key.partition("/")
            full = f"{self.package(file)}.{last}"
            if full not in operations:
                raise FactsError(f"facts/fake/{name}.json names {full}, which does not exist")
            yield full, operations[full], entry_facts

    def record(self, file: str, schema: str) -> str:
        """Return the name of the record for a schema, or empty if no operation returns it."""
        package = self.package(file)
        model = self.records.get(f"{package}:{schema}")
        is_excused = f"{file}:{schema}" in self.corrections["not_answered"]
        if (model is None) != is_excused:
            raise FactsError(
                f"facts/fake: {file}:{schema} has {'no' if model is None else 'a'} record, "
                f"{'and' if model is None else 'but'} not_answered {'lacks' if model is None else 'names'} it"
            )
        return f"{package}.{model.name}" if model else ""

    def properties(self, full: str, operation: OperationModel) -> dict[str, str]:
        """Return the properties of an operation's result, with the names of their kinds."""
        package, result = _split(full)[0], operation.result.removesuffix("[]")
        models = [one for key, one in self.records.items() if _package(key) == package and one.name == result]
        return {one.wire: one.kind.name for model in models for one in model.fields}

    # Corrections.

    def corrected(self, section: str, full: str, found: Json) -> Json:
        """Return the facts about an operation, with corrections set and dropped as its file says.

        Raises:
            FactsError: a dropped fact does not exist, or a set one has that value already.
        """
        for names, entry_facts in self.corrections[section].items():
            if full in names.split():
                redundant = [name for name in entry_facts.get("drop", ()) if name not in found]
                redundant += [
                    name for name, value in entry_facts.get("set", {}).items() if found.get(name, _NOTHING) == value
                ]
                if redundant:
                    raise FactsError(
                        f"facts/fake/corrections.json: {section} of {full}: {redundant} need no correction"
                    )
                remaining = {name: value for name, value in found.items() if name not in entry_facts.get("drop", ())}
                return {**remaining, **entry_facts.get("set", {})}
        return found

    def check_corrections(self, section: str, known: Iterable[str]) -> None:
        names = {name for names in self.corrections[section] for name in names.split()}
        unknown = sorted(names - set(known))
        if unknown:
            raise FactsError(
                f"facts/fake/corrections.json: {section} corrects {unknown}, about which there are no facts"
            )

    # Sections.

    def errors(self) -> Json:
        """Return code → status (0 if no REST response carries it), certainty, level and words."""
        return {
            str(one["code"]): f"{one['http'] or 0} {one['http_sure'] or 'unknown'} {one['level']} {one['says']}"
            for one in sorted(_read("error-codes")["codes"], key=lambda one: int(one["code"]))
            if one["seen"] != "sdk"
        }

    def echo(self) -> Named:
        """Return per operation the parameters echoed inside an object, under another name, as a time, or not at all."""
        found: Json = {}
        mapping = {full: entry_facts for full, _, entry_facts in self.by_operation("field-mapping")}
        for full, entry_facts in {**mapping, **self._with_silent(mapping)}.items():
            operation = self.operations[full]
            known = {_NUMBERED.sub("", one.wire) for _, one in operation.parameters}
            named = [wire for kind in entry_facts.values() for wire in kind]
            if set(named) - known:
                raise FactsError(f"facts/fake/field-mapping.json: {full} has no {sorted(set(named) - known)}")
            found[full] = self._echo(full, operation, entry_facts)
        return _nested(found)

    def _with_silent(self, mapping: Json) -> Json:
        """Return the facts about the operations that have more silent parameters than their file says."""
        found: Json = {}
        for names, entry_facts in self.corrections["silent"].items():
            for full in names.split():
                known = mapping.get(full, {})
                if full not in self.operations or set(entry_facts["add"]) & {
                    wire for kind in known.values() for wire in kind
                }:
                    raise FactsError(
                        f"facts/fake/corrections.json: silent of {full}: {entry_facts['add']} need no correction"
                    )
                found[full] = {**known, "silent": [*known.get("silent", ()), *entry_facts["add"]]}
        return found

    def _echo(self, full: str, operation: OperationModel, entry_facts: Json) -> Json:
        properties = self.properties(full, operation)
        nested = [wire for wire in entry_facts.get("nested", ()) if wire not in self.corrections["nested"]]
        paths = {
            wire: self.corrections["nested"][wire]["path"]
            for wire in entry_facts.get("nested", ())
            if wire not in nested
        }
        silent = set(entry_facts.get("silent", ()))
        renamed: dict[str, Any] = {}
        lifetimes: dict[str, str] = {}
        for wire, meaning in sorted(
            entry_facts.get("renamed", {}).items(), key=lambda item: (item[0] != "Ttl", item[0])
        ):
            name = _PROPERTY.fullmatch(meaning)
            if _NOT_ECHOED.fullmatch(meaning) or meaning in _DERIVED or meaning.startswith("num_media (count"):
                silent.add(wire)
            elif meaning == _LIFETIME:
                lifetimes[wire] = "date_expires"
            elif name:
                renamed[wire] = name[1].split(".") if "." in name[1] else name[1]
            else:
                raise FactsError(f"facts/fake/field-mapping.json: {full}: no rule for {wire}: {meaning}")
        roots = [_first(renamed[wire]) for wire in renamed] + [path[0] for path in paths.values()]
        roots += [_property(wire.partition(".")[0]) for wire in nested] + list(lifetimes.values())
        if properties and set(roots) - properties.keys():
            raise FactsError(
                f"facts/fake/field-mapping.json: {full} does not return {sorted(set(roots) - properties.keys())}"
            )
        parts = {"nested": nested, "paths": paths, "renamed": renamed, "lifetimes": lifetimes, "silent": sorted(silent)}
        return {name: value for name, value in parts.items() if value}

    def defaults(self) -> Named:
        """Return per operation the defaults of omitted parameters."""
        found: Json = {}
        for full, operation, entry_facts in self.by_operation("defaults"):
            kinds = {_NUMBERED.sub("", one.wire): one.kind for _, one in operation.parameters}
            values = self.corrected("defaults", full, entry_facts)
            if values.keys() - kinds.keys():
                raise FactsError(f"facts/fake/defaults.json: {full} has no {sorted(values.keys() - kinds.keys())}")
            result_kinds = self.properties(full, operation)
            found[full] = {
                wire: _default(
                    f"{full}.{wire}", value, is_list=kinds[wire].is_list, result_kind=result_kinds.get(_property(wire))
                )
                for wire, value in values.items()
            }
        self.check_corrections("defaults", found)
        return _nested(found)

    def filled(self) -> Named:
        """Return per create operation the properties that Twilio fills."""
        echoed = self.echo()
        found: Json = {}
        for full, operation, entry_facts in self.by_operation("create-examples"):
            package, name = _split(full)
            renamed = echoed.get(package, {}).get(name, {}).get("renamed", {})
            sent = [target for target in renamed.values() if isinstance(target, str)]
            values = self.corrected("filled", full, entry_facts)
            result_kinds = self.properties(full, operation)
            if result_kinds and values.keys() - result_kinds.keys():
                raise FactsError(f"facts/fake: {full} does not return {sorted(values.keys() - result_kinds.keys())}")
            found[full] = {
                wire: _with_mark(value)
                for wire, value in values.items()
                if wire not in sent and not _is_specific(wire, value)
            }
        self.check_corrections("filled", found)
        return _nested(found)

    def links(self) -> Named:
        """Return per record its URL and those of its sub-resources, with marks for SIDs and members."""
        found: Json = {}
        for key, entry_facts in _read("links")["resources"].items():
            file, _, schema = key.partition(".")
            record = self.record(file, schema)
            replacements = self.corrections["link_of"].get(schema, {}).get("write", {})
            properties = {one.wire for one in self.records[f"{self.package(file)}:{schema}"].fields}
            own = self._template(entry_facts["self"], replacements)
            members = {
                name: {link: self._template(address, replacements) for link, address in entry_facts[name].items()}
                for name in ("links", "subresource_uris")
                if entry_facts.get(name)
            }
            written = [own, *[address for one in members.values() for address in one.values()]]
            marks = {mark for one in written if one for mark in re.findall(r"\{([a-z_]+)\}", one)}
            if (marks | members.keys()) - properties:
                raise FactsError(
                    f"facts/fake/links.json: {record} has no {sorted((marks | members.keys()) - properties)}"
                )
            found[record] = {"self": own, **members}
        return _nested(found)

    def _template(self, address: str | None, replacements: dict[str, str]) -> str | None:
        if address is None:
            return None
        for pattern, mark in _QUERY:
            address = pattern.sub(mark, address)
        parts: list[str] = [self.corrections["links"].get(part, {}).get("write", part) for part in address.split("/")]
        return "/".join([replacements.get(part, part) for part in parts])

    def prefixes(self) -> Named:
        """Return per record the prefix of its SID."""
        entry_facts = _read("sid-prefixes")
        pairs = [(schema, prefix) for prefix, schemas in entry_facts["resources"].items() for schema in schemas]
        pairs += entry_facts["from_examples"].items()
        found = {self.record(*schema.split(":")): prefix for schema, prefix in pairs}
        found.pop("", None)
        records = {f"{_package(key)}.{model.name}" for key, model in self.records.items()}
        for record, prefix in self.corrections["prefixes"].items():
            if record not in records or record in found:
                raise FactsError(
                    f"facts/fake/corrections.json: prefixes names {record}, which does not exist or has one already"
                )
            found[record] = prefix
        unneeded = self.corrections["not_answered"].keys() - {schema for schema, _ in pairs}
        if unneeded:
            raise FactsError(f"facts/fake/corrections.json: not_answered names {sorted(unneeded)} needlessly")
        return _nested(found)

    def choices(self, section: str) -> Json:
        """Return name → the allowed SID prefixes; path parameters of a single product are in their specs."""
        return {
            name: " ".join(prefixes).replace("|", " ")
            for name, prefixes in sorted(_read("sid-prefixes")[section].items())
            if " " not in name
        }

    def magic(self) -> Json:
        """Return number → code per table of test credentials; 0 if the number works, or is checked as usual."""
        entry_facts = _read("magic-numbers")
        tables = takewhile(lambda name: name != "http", [name for name in entry_facts if name != "_about"])
        return {
            table: {number: code if isinstance(code, int) else 0 for number, code in entry_facts[table].items()}
            for table in tables
        }


_NOTHING: Final = object()


def _property(wire: str) -> str:
    return attribute_name(wire).rstrip("_")


def _package(key: str) -> str:
    return key.partition(":")[0]


def _first(target: str | list[str]) -> str:
    return target if isinstance(target, str) else target[0]


def _is_specific(wire: str, value: object) -> bool:
    return value == wire or (isinstance(value, str) and _SENTENCES.fullmatch(value) is not None)


def _with_mark(value: Any) -> Any:
    """Return a value, or its mark: ``{"sid": "AC"}`` for ``<AC sid>``."""
    mark = _MARK.fullmatch(value) if isinstance(value, str) else None
    if mark is None:
        return value
    if mark["sid"]:
        return {"sid": mark["sid"]}
    return {"date": True} if mark["date"] else []


def _default(parameter: str, value: Any, *, is_list: bool, result_kind: str | None) -> Any:
    if isinstance(value, str) and value.startswith("<"):
        raise FactsError(f"facts/fake/defaults.json: {parameter}: no rule for {value}")
    if is_list and isinstance(value, str):
        return value.split()
    if result_kind == "json" and isinstance(value, str):
        return json.loads(value)
    return value
