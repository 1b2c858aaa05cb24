"""Reading documents into the models of their packages, with one rule for every shape of the facts."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

import attrs

from tools.codegen.bounds import bounds
from tools.codegen.documents import Document, FactsError, Json, operations
from tools.codegen.model import (
    EnumModel,
    FieldModel,
    ModuleModel,
    OperationModel,
    PackageModel,
    RecordModel,
    Use,
)
from tools.codegen.names import RESERVED, module_name, pascal, record_names
from tools.codegen.numbers import received_kind
from tools.codegen.secrets import secret_kind
from tools.codegen.words import sent_kind
from twilio_fp.operation.spec import USUAL_LARGEST_PAGE
from twilio_fp.schema import Kind, attribute_name

if TYPE_CHECKING:
    from twilio_fp.operation import Location, Paging

_DEFAULT_PAGE_SIZE = 50  # default size of a list's page
FORM = "application/x-www-form-urlencoded"
_OBJECTS = """
    Attributes Configuration Content ContentVariables Documentation ModuleInfo Participant Policies PreEngagementData
    Pricing Support Tags TaskAttributes TemplateCustomSubstitutions Templates ToBinding
"""
_LISTS = "Dependencies UpdateRequest"
_JSON_FIELDS: dict[str, str] = {
    **dict.fromkeys(_OBJECTS.split(), "json-text"),
    **dict.fromkeys(_LISTS.split(), "json"),
}
"""Kinds of form fields, and of their items, declared as strings but JSON by Twilio's documentation."""

_FORMATS = {"date": "date", "date-time": "date-time", "date-time-rfc-2822": "rfc2822", "twiml": "twiml"}
_NUMBERED = re.compile(r"(\w+?)\d+\.(Name|Value)")
_ACCOUNT = "/2010-04-01/Accounts/{AccountSid}/"
_PII = {"": "", "standard": "standard", "sensitive": "sensitive"}


def read_package(document: Document) -> PackageModel:
    """Return the models of one document."""
    return _Reader(document).package()


class _Reader:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.records: dict[str, RecordModel] = {}
        self.enums: dict[str, EnumModel] = {}
        self.used: dict[str, Counter[str]] = defaultdict(Counter)  # name → modules that use it
        self.module = ""
        self.uses = self._uses_of_schemas()
        self.names = record_names(sorted(self.uses))

    # Which schemas are sent, received or both.

    def _uses_of_schemas(self) -> dict[str, set[Use]]:
        uses: dict[str, set[Use]] = defaultdict(set)
        for _, _, operation in operations(self.document):
            for parameter in operation.get("parameters", ()):
                self._mark(self.document.resolved(parameter)["schema"], "sent", uses)
            for media, body in operation.get("requestBody", {}).get("content", {}).items():
                schema = body["schema"]
                if media != FORM and "$ref" in schema and self.document.resolved(schema).get("properties"):
                    schema = self.document.resolved(schema)  # the members are flattened, so the whole needs no record
                self._mark(schema, "sent", uses)
            for status, response in operation["responses"].items():
                if status[0] in "23":
                    for body in response.get("content", {}).values():
                        self._mark(self._without_envelope(operation, body.get("schema", {})), "received", uses)
        return uses

    def _without_envelope(self, operation: Json, schema: Json) -> Json:
        """Return what a list's items are: its envelope is a `Page` and no record."""
        if operation["operationId"].startswith("List"):
            return _array_of(self.document, operation, schema)[1]
        return schema

    def _mark(self, schema: Json, use: Use, uses: dict[str, set[Use]]) -> None:
        if "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[-1]
            if use in uses[name]:
                return
            uses[name].add(use)
            schema = self.document.resolved(schema)
        for inner in (*schema.get("properties", {}).values(), *schema.get("oneOf", ())):
            self._mark(inner, use, uses)
        for key in ("items", "additionalProperties"):
            if isinstance(schema.get(key), dict):
                self._mark(schema[key], use, uses)

    # Kinds.

    def _member_kind(self, schema: Json, owner: str, wire: str, use: Use, *, in_form: bool = False) -> Kind:
        kind = self._kind(schema, owner, wire, use, in_form=in_form)
        field = f"{self.document.package}.{owner}.{wire}"
        kind = secret_kind(field, wire, kind)
        return sent_kind(field, wire, kind) if use == "sent" else received_kind(field, wire, kind)

    def _kind(self, schema: Json, owner: str, wire: str, use: Use, *, in_form: bool = False) -> Kind:
        inner = self.document.resolved(schema)
        if "enum" in inner:
            return Kind(f"enum.{self._enum(schema, inner, owner, wire)}")
        kind = inner.get("type")
        if kind == "array":
            item = self._kind(inner.get("items", {}), owner, f"{wire}Item", use, in_form=in_form)
            return Kind(item.name, f"{item.container}[]")
        if kind in {"string", "integer", "number", "boolean"}:
            if kind == "string" and in_form and wire.removesuffix("Item") in _JSON_FIELDS:
                return Kind(_JSON_FIELDS[wire.removesuffix("Item")])
            return Kind(_FORMATS.get(inner.get("format", ""), "string") if kind == "string" else kind)
        if str(inner.get("format", "")).startswith("prefixed-collapsible-map-"):
            return Kind(f"prefixed.{inner['format'].removeprefix('prefixed-collapsible-map-')}")
        members = _members(self.document, inner)
        if members:
            return Kind(self._record(schema, inner, owner, wire, use))
        if isinstance(inner.get("additionalProperties"), dict) and inner["additionalProperties"]:
            item = self._kind(inner["additionalProperties"], owner, f"{wire}Value", use)
            return Kind(item.name, f"{item.container}{{}}")
        if inner.get("format") == "uri-map":
            return Kind("string", "{}")
        if kind not in {None, "object"}:
            raise FactsError(f"{owner}.{wire}: no rule for the type {kind!r}")
        return Kind("json", "{}" if use == "sent" and kind == "object" else "")

    def _enum(self, schema: Json, inner: Json, owner: str, wire: str) -> str:
        if inner.get("format") == "http-method":
            return "HttpMethod"
        name = self.names[schema["$ref"].rsplit("/", 1)[-1]] if "$ref" in schema else owner + pascal(wire)
        self._register(self.enums, EnumModel(name=name, values=tuple(inner["enum"])))
        return name

    def _register(self, registry: dict[str, Any], model: Any) -> None:
        known = registry.setdefault(model.name, model)
        if known != model:
            raise FactsError(f"{self.document.package}: two different things are called {model.name}")
        self.used[model.name][self.module] += 1

    def _record(self, schema: Json, inner: Json, owner: str, wire: str, use: Use) -> str:
        if "$ref" in schema:
            reference = schema["$ref"].rsplit("/", 1)[-1]
            base, is_both = self.names[reference], self.uses[reference] == {"sent", "received"}
            shown = reference
        else:
            base, is_both = owner.removesuffix("Input") + pascal(wire), owner.endswith("Input")
            shown = f"{owner}.{wire}"
        name = f"{base}Input" if is_both and use == "sent" else base
        if name in self.records:
            self.used[name][self.module] += 1
            return name
        members = _members(self.document, inner)
        required = _required(self.document, inner)
        fields: list[FieldModel] = []
        for wire_name, member in sorted(members.items()):
            resolved = self.document.resolved(member)
            if use == "sent" and resolved.get("readOnly"):
                continue
            kind = self._member_kind(member, name, wire_name, use)
            if use == "sent":
                kind = attrs.evolve(kind, nullable=bool(resolved.get("nullable")))
            fields.append(
                FieldModel(
                    attribute=attribute_name(wire_name),
                    wire=wire_name,
                    kind=kind,
                    required=use == "sent" and wire_name in required,
                    pii=_pii(member, resolved),
                ),
            )
        _refuse_collisions(name, fields)
        fields.sort(key=lambda one: not one.required)
        input_name = f"{base}Input" if is_both and use == "received" else ""
        self._register(
            self.records, RecordModel(name=name, schema=shown, use=use, fields=tuple(fields), input_name=input_name)
        )
        return name

    # Operations.

    def package(self) -> PackageModel:
        found: dict[str, list[OperationModel]] = defaultdict(list)
        paths: dict[str, str] = {}
        for path, method, operation in operations(self.document):
            self.module = module_name(path)
            paths.setdefault(self.module, path)
            found[self.module].append(self._operation(path, method, operation))
        names = Counter([one.name for models in found.values() for one in models] + [*self.records, *self.enums])
        duplicates = [name for name, count in names.items() if count > 1]
        if duplicates:
            raise FactsError(f"{self.document.package}: {duplicates} each name two things")
        module_of = {
            name: min(modules, key=lambda one: (-modules[one], len(one), one)) for name, modules in self.used.items()
        }
        module_of.update(
            {one.input_name: module_of[name] for name, one in self.records.items() if one.input_name in module_of}
        )
        modules = [
            ModuleModel(
                name=module,
                path=paths[module],
                operations=tuple(sorted(models, key=lambda one: one.name)),
                records=tuple([one for name, one in self.records.items() if module_of[name] == module]),
                enums=tuple([one for name, one in sorted(self.enums.items()) if module_of[name] == module]),
            )
            for module, models in sorted(found.items())
        ]
        document = self.document
        return PackageModel(
            product=document.product,
            version=document.version,
            package=document.package,
            host=document.host,
            modules=tuple(modules),
        )

    def _operation(self, path: str, method: str, operation: Json) -> OperationModel:
        name = operation["operationId"]
        fields: dict[Location, tuple[FieldModel, ...]] = {}
        for location in ("path", "query", "header"):
            parameters = [self.document.resolved(one) for one in operation.get("parameters", ())]
            ordered = [one for one in parameters if one["in"] == location]
            if location == "path":
                ordered.sort(key=lambda one: path.index(f"{{{one['name']}}}"))
            found = [self._parameter(name, path, one) for one in ordered]
            if location != "path":
                found.sort(key=lambda one: not one.required)  # as a class has them
            fields[location] = tuple(found)
        body, content_type = self._body(name, operation, fields)
        result, items, paging, success = self._result(name, operation)
        model = OperationModel(
            name=name,
            method=method.upper(),
            host=self.document.host,
            path=path,
            fields=fields,
            body=body,
            content_type=content_type,
            accept=_accept(operation),
            result=result,
            items=items,
            paging=paging,
            largest_page=_largest_page(operation, self.document) if paging else USUAL_LARGEST_PAGE,
            success=success,
            groups=(),
            auth=_auth(path, operation, self.document),
            module=self.module,
            superseded=operation.get("x-superseded", ""),
        )
        model = _rename_clashes(model)
        return attrs.evolve(model, groups=_groups(operation, model))

    def _parameter(self, owner: str, path: str, parameter: Json) -> FieldModel:
        wire, location = parameter["name"], parameter["in"]
        schema = parameter["schema"]
        open_account = wire == "AccountSid" and location == "path" and path.startswith(_ACCOUNT)
        open_workspace = wire == "WorkspaceSid" and location == "path"
        # It is positional: None if parameters follow, and omitted if none do.
        is_first = open_workspace and "{" in path.partition("{WorkspaceSid}")[2]
        kind = attrs.evolve(self._member_kind(schema, owner, wire, "sent"), nullable=is_first)
        return FieldModel(
            attribute=attribute_name(wire),
            wire=wire,
            kind=kind,
            required=bool(parameter.get("required")) and not open_account and open_workspace == is_first,
            pii=_pii(parameter, self.document.resolved(schema)),
            bounds=self._bounds(owner, wire, kind, schema),
        )

    def _bounds(self, owner: str, wire: str, kind: Kind, schema: Json) -> str:
        return bounds(f"{self.document.package}.{owner}.{wire}", wire, kind, self.document.resolved(schema))

    def _body(self, name: str, operation: Json, fields: dict[Location, tuple[FieldModel, ...]]) -> tuple[Any, str]:
        content = operation.get("requestBody", {}).get("content", {})
        if not content:
            return "", ""
        if FORM in content:
            fields["form"] = self._form(name, self.document.resolved(content[FORM]["schema"]))
            return "form", FORM
        media = "application/scim+json" if "application/scim+json" in content else next(iter(content))
        schema = self.document.resolved(content[media]["schema"])
        members = _members(self.document, schema)
        if not members:
            whole = FieldModel(attribute="body", wire="*", kind=Kind("json"), required=True)
            fields["json"] = (whole,)
            return "json", media
        required = _required(self.document, schema)
        found: list[FieldModel] = []
        for wire, member in sorted(members.items()):
            resolved = self.document.resolved(member)
            if resolved.get("readOnly"):
                continue
            kind = attrs.evolve(self._member_kind(member, name, wire, "sent"), nullable=bool(resolved.get("nullable")))
            found.append(
                FieldModel(
                    attribute=attribute_name(wire),
                    wire=wire,
                    kind=kind,
                    required=wire in required,
                    pii=_pii(member, resolved),
                    bounds=self._bounds(name, wire, kind, member),
                ),
            )
        fields["json"] = tuple(found)
        return "json", media

    def _form(self, name: str, schema: Json) -> tuple[FieldModel, ...]:
        required = set(schema.get("required", ()))
        found: dict[str, FieldModel] = {}
        for wire, member in sorted(schema.get("properties", {}).items()):
            numbered = _NUMBERED.fullmatch(wire)
            wire_name = numbered[1] if numbered else wire
            if wire_name in found and (numbered is None or found[wire_name].kind != Kind("numbered")):
                raise FactsError(f"{name}: no rule for {wire_name} beside {wire}")
            kind = Kind("numbered") if numbered else self._member_kind(member, name, wire, "sent", in_form=True)
            found[wire_name] = FieldModel(
                attribute=attribute_name(wire_name),
                wire=wire_name,
                kind=kind,
                required=wire in required,
                pii=_pii(member, self.document.resolved(member)),
                bounds="" if numbered else self._bounds(name, wire, kind, member),
            )
        return tuple(sorted(found.values(), key=lambda one: one.wire))

    def _result(self, name: str, operation: Json) -> tuple[str, str, Paging, tuple[int, ...]]:
        success = tuple(sorted(int(status) for status in operation["responses"] if status[0] in "23"))
        schemas = [
            body["schema"]
            for status in success
            for body in operation["responses"][str(status)].get("content", {}).values()
            if body.get("schema")
        ]
        if not schemas:
            return "", "", "", success
        schema = schemas[0]
        if name.startswith("List"):
            items, item, envelope = _array_of(self.document, operation, schema)
            return str(self._kind(item, name, "Item", "received")), items, _paging(self.document, envelope), success
        return str(self._kind(schema, name, "Result", "received")), "", "", success


def _accept(operation: Json) -> str:
    """Return the media type of the responses, if it is not plain JSON."""
    answers = [answer for status, answer in operation["responses"].items() if status[0] == "2"]
    media = {one for answer in answers for one in answer.get("content", {})}
    special = sorted(media - {"application/json"})
    if len(special) > 1:
        raise FactsError(f"{operation['operationId']}: no rule for responses of the types {', '.join(special)}")
    return special[0] if special else ""


def _members(document: Document, schema: Json) -> Json:
    """Return an object's properties; a choice of objects has the properties of all."""
    members = dict(schema.get("properties", {}))
    for variant in schema.get("oneOf", ()):
        for wire, member in _members(document, document.resolved(variant)).items():
            members.setdefault(wire, member)
    return members


def _required(document: Document, schema: Json) -> set[str]:
    required = set(schema.get("required", ()))
    variants = [_required(document, document.resolved(variant)) for variant in schema.get("oneOf", ())]
    return required | set.intersection(*variants) if variants else required


def _pii(*nodes: Json) -> str:
    marks = [node.get("x-twilio", {}).get("pii") for node in nodes]
    handling = next((mark.get("handling", "standard") for mark in marks if mark), "")
    if handling not in _PII:
        raise FactsError(f"no rule for personal data handled as {handling!r}")
    return handling


def _array_of(document: Document, operation: Json, schema: Json) -> tuple[str, Json, Json]:
    """Return the name and the schema of a list's items, and its envelope."""
    envelope = document.resolved(schema)
    arrays = {
        wire: member
        for wire, member in envelope.get("properties", {}).items()
        if document.resolved(member).get("type") == "array"
    }
    if "Resources" in arrays:
        arrays = {"Resources": arrays["Resources"]}
    if len(arrays) != 1:
        raise FactsError(f"{operation['operationId']}: a list with {len(arrays)} arrays ({', '.join(arrays)})")
    wire, member = next(iter(arrays.items()))
    return wire, document.resolved(member)["items"], envelope


def _paging(document: Document, envelope: Json) -> Paging:
    members = envelope["properties"]
    meta = document.resolved(members["meta"]).get("properties", {}) if "meta" in members else {}
    if "next_page_uri" in members:
        return "uri"
    if "next_page_url" in meta:
        return "meta"
    if "next_token" in meta:
        return "token"
    if "nextToken" in meta:
        return "page-token"
    return "number" if "has_next" in members else "none"


def _largest_page(operation: Json, document: Document) -> int:
    """Return the maximum size of a list's page; if undeclared, its default size."""
    parameters = [document.resolved(one) for one in operation.get("parameters", ())]
    sizes = [document.resolved(one["schema"]) for one in parameters if attribute_name(one["name"]) == "page_size"]
    most: int = sizes[0].get("maximum", _DEFAULT_PAGE_SIZE) if sizes else USUAL_LARGEST_PAGE
    return most


def _auth(path: str, operation: Json, document: Document) -> str:
    security: list[Json] = operation["security"] if "security" in operation else document.spec.get("security", [])
    if not security and path.rsplit("/", 1)[-1].lower() in {"token", "authorize"}:
        return "none"
    schemes = {name for one in security for name in one}
    return "bearer" if schemes and "accountSid_authToken" not in schemes else "basic"


def _groups(operation: Json, model: OperationModel) -> tuple[tuple[str, ...], ...]:
    attributes = {one.attribute.rstrip("_"): one.attribute for _, one in model.parameters}
    return tuple(
        [tuple([attributes[name] for name in group]) for group in operation.get("x-twilio", {}).get("conditional", ())],
    )


def _rename_clashes(model: OperationModel) -> OperationModel:
    """Rename a body parameter that shares its name with a path parameter to ``new_<name>``; reject other clashes."""
    in_path = {one.attribute for one in model.fields["path"]}
    fields = {
        location: tuple(
            [
                attrs.evolve(one, attribute=f"new_{one.attribute}")
                if location != "path" and one.attribute in in_path
                else one
                for one in found
            ],
        )
        for location, found in model.fields.items()
    }
    _refuse_collisions(model.name, [one for found in fields.values() for one in found])
    return attrs.evolve(model, fields=fields)


def _refuse_collisions(owner: str, fields: list[FieldModel]) -> None:
    counted = Counter([one.attribute for one in fields])
    duplicates = [name for name, count in counted.items() if count > 1 or name in RESERVED]
    if duplicates:
        raise FactsError(f"{owner}: no rule for the names {', '.join(duplicates)}")
