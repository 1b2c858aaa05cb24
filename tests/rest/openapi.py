"""An independent reader of Twilio's documents: the parameters and results of operations, as comparable shapes.

It shares nothing with ``tools/codegen``. A shape is a tuple: ``("text",)``, ``("enum", values)``, ``("list", shape)``,
``("map", shape)``, ``("object", members)`` and so on; members are `Member`s by wire name.
"""

from __future__ import annotations

import json
import re
from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from tools.codegen.documents import OPENAPI, OVERLAYS

if TYPE_CHECKING:
    from collections.abc import Iterator

Shape = tuple[Any, ...]

FORM = "application/x-www-form-urlencoded"
SCIM = "application/scim+json"
_OBJECTS = """
    Attributes Configuration Content ContentVariables Documentation ModuleInfo Participant Policies PreEngagementData
    Pricing Support Tags TaskAttributes TemplateCustomSubstitutions Templates ToBinding
"""
JSON_BY_CONVENTION = set(_OBJECTS.split())
"""Form fields that are strings in the documents but hold JSON, as do the items of lists of that name."""

LISTS_BY_CONVENTION = {"Dependencies", "UpdateRequest"}
"""Form fields that are strings in the documents but hold a JSON list."""


@frozen
class Member:
    """A parameter or a member of an object."""

    shape: Shape
    required: bool = False
    nullable: bool = False
    pii: str = ""


@frozen(kw_only=True)
class Call:
    """Everything that the documents say about one operation."""

    name: str
    method: str
    url: str
    path: dict[str, Member]
    query: dict[str, Member]
    header: dict[str, Member]
    form: dict[str, Member] | None
    json: dict[str, Member] | None
    content_type: str
    accept: str
    success: tuple[int, ...]
    result: Shape | None
    items: str
    paging: str
    groups: tuple[tuple[str, ...], ...]
    auth: str


def merge(base: Any, addition: Any, key: str = "") -> Any:
    """Merge an overlay, as described in the facts' README."""
    if isinstance(base, dict) and isinstance(addition, dict):
        return {
            name: merge(base[name], addition[name], name)
            if name in base and name in addition
            else (addition if name in addition else base)[name]
            for name in {**base, **addition}
        }
    if isinstance(base, list) and key == "parameters":
        present = [(one.get("in"), one.get("name")) for one in base]
        return [*base, *(one for one in addition if (one.get("in"), one.get("name")) not in present)]
    if isinstance(base, list) and key in ("required", "enum"):
        return [*base, *(one for one in addition if one not in base)]
    return addition


def read_documents() -> dict[str, Document]:
    """Return every document with its overlay merged, by package; an overlay without one is a document itself."""
    found: dict[str, Document] = {}
    for name in sorted({path.name for folder in (OPENAPI, OVERLAYS) for path in folder.glob("twilio_*.json")}):
        content: dict[str, Any] = {}
        for path in (OPENAPI / name, OVERLAYS / name):
            if path.exists():
                content = merge(content, json.loads(path.read_bytes()))
        stem = name.removeprefix("twilio_").removesuffix(".json")
        found[re.sub(r"_(v\d+|organizations)$", r".\1", stem)] = Document(content)
    return found


@frozen(slots=False)
class Document:
    """One product and version."""

    content: dict[str, Any] = field(repr=False)

    @cached_property
    def calls(self) -> dict[str, Call]:
        """Every operation by its operationId."""
        found = [self.call(path, method, node) for path, method, node in self._nodes()]
        assert len({call.name for call in found}) == len(found)
        return {call.name: call for call in found}

    def _nodes(self) -> Iterator[tuple[str, str, dict[str, Any]]]:
        for path, item in self.content["paths"].items():
            for method, node in item.items():
                if not method.startswith("x-") and method not in ("servers", "parameters", "description"):
                    yield path, method.upper(), {**item.get(node.get("x-like"), {}), **node}

    def at(self, node: dict[str, Any]) -> dict[str, Any]:
        """Return the target of a reference."""
        while "$ref" in node:
            found: Any = self.content
            for part in node["$ref"].removeprefix("#/").split("/"):
                found = found[part]
            node = found
        return node

    # --- schemas

    def shape(self, schema: dict[str, Any], *, sent: bool, form_field: str = "") -> Shape:
        """Return the shape of a schema."""
        node = self.at(schema)
        if node.get("format") == "http-method":
            assert set(node["enum"]) <= {"HEAD", "GET", "POST", "PATCH", "PUT", "DELETE"}
            return ("http-method",)
        if "enum" in node:
            return ("enum", tuple(sorted(node["enum"])))
        if node.get("type") == "array":
            return ("list", self.shape(node["items"], sent=sent, form_field=form_field))
        if node.get("type") == "string":
            if form_field in JSON_BY_CONVENTION:
                return ("json-text",)
            if form_field in LISTS_BY_CONVENTION:
                return ("json",)
            formats = {"date": "date", "date-time": "date-time", "date-time-rfc-2822": "rfc2822", "twiml": "twiml"}
            return (formats.get(node.get("format", ""), "text"),)
        if node.get("type") in ("integer", "number", "boolean"):
            return (node["type"],)
        assert node.get("type") in (None, "object"), node
        prefix = re.fullmatch("prefixed-collapsible-map-(.*)", node.get("format", ""))
        if prefix:
            return ("prefixed", prefix[1])
        members = self.members(node, sent=sent)
        if members:
            return ("object", members)
        if node.get("additionalProperties") not in (None, True, False, {}):
            return ("map", self.shape(node["additionalProperties"], sent=sent))
        if node.get("format") == "uri-map":
            return ("map", ("text",))
        return ("map", ("json",)) if sent and node.get("type") == "object" else ("json",)

    def members(self, schema: dict[str, Any], *, sent: bool) -> dict[str, Member]:
        """Return the members of an object, or of all alternatives of a choice."""
        node = self.at(schema)
        properties: dict[str, Any] = dict(node.get("properties", {}))
        required = set(node.get("required", ()))
        for variant in map(self.at, node.get("oneOf", ())):
            properties = {**variant.get("properties", {}), **properties}
        if node.get("oneOf"):
            required |= set.intersection(*(set(self.at(one).get("required", ())) for one in node["oneOf"]))
        found: dict[str, Member] = {}
        for name, member in properties.items():
            inner = self.at(member)
            if sent and inner.get("readOnly"):
                continue
            shape = self.shape(member, sent=sent)
            found[name] = Member(
                shape, sent and name in required, sent and bool(inner.get("nullable")), personal(member, inner)
            )
        return found

    # --- operations

    def call(self, path: str, method: str, node: dict[str, Any]) -> Call:
        """Return everything that the document says about an operation."""
        content = node.get("requestBody", {}).get("content", {})
        media = FORM if FORM in content else SCIM if SCIM in content else next(iter(content), "")
        answers = {int(code): self.at(one) for code, one in node["responses"].items() if code[0] in "23"}
        result, items, paging = self._answer(node["operationId"], answers)
        accepted = {kind for code, one in answers.items() if code < 300 for kind in one.get("content", {})}
        return Call(
            name=node["operationId"],
            method=method,
            url=self.content["servers"][0]["url"] + path,
            path=self._parameters(path, node, "path"),
            query=self._parameters(path, node, "query"),
            header=self._parameters(path, node, "header"),
            form=self._form(content[FORM]["schema"]) if media == FORM else None,
            json=self._json(content[media]["schema"]) if media not in ("", FORM) else None,
            content_type=media if media != FORM else "",
            accept=SCIM if SCIM in accepted else "",
            success=tuple(sorted(answers)),
            result=result,
            items=items,
            paging=paging,
            groups=tuple(tuple(group) for group in node.get("x-twilio", {}).get("conditional", ())),
            auth=self._auth(path, node),
        )

    def _parameters(self, path: str, node: dict[str, Any], place: str) -> dict[str, Member]:
        found: dict[str, Member] = {}
        for parameter in map(self.at, node.get("parameters", ())):
            if parameter["in"] == place:
                name, schema = parameter["name"], parameter["schema"]
                left_open = name == "AccountSid" and place == "path" and path.startswith("/2010-04-01/Accounts/{")
                required = bool(parameter.get("required")) and not (left_open and path.count("{AccountSid}/"))
                of_workspace = name == "WorkspaceSid" and place == "path"
                nullable = of_workspace and not re.search(r"\{WorkspaceSid\}[^{]*$", path)
                required = nullable if of_workspace else required
                pii = personal(parameter, self.at(schema))
                found[name] = Member(self.shape(schema, sent=True), required, nullable, pii)
        return found

    def _form(self, schema: dict[str, Any]) -> dict[str, Member]:
        node = self.at(schema)
        found: dict[str, Member] = {}
        numbered: dict[str, list[str]] = {}
        for name, member in node.get("properties", {}).items():
            many = re.fullmatch(r"([A-Za-z]+)([0-9]+)\.(Name|Value)", name)
            if many:
                numbered.setdefault(many[1], []).append(name)
            else:
                shape = self.shape(member, sent=True, form_field=name)
                found[name] = Member(shape, name in node.get("required", ()), pii=personal(member, self.at(member)))
        for name, names in numbered.items():
            assert set(names) == {f"{name}{number}.{part}" for number in range(1, 100) for part in ("Name", "Value")}
            found[name] = Member(("numbered",))
        return found

    def _json(self, schema: dict[str, Any]) -> dict[str, Member]:
        return self.members(schema, sent=True) or {"*": Member(("json",), required=True)}

    def _answer(self, name: str, answers: dict[int, dict[str, Any]]) -> tuple[Shape | None, str, str]:
        schemas = [body["schema"] for one in answers.values() for body in one.get("content", {}).values()]
        if not any(schemas):
            return None, "", ""
        if not name.startswith("List"):
            shapes = [self.shape(schema, sent=False) for schema in schemas]
            assert all(shape == shapes[0] for shape in shapes), f"{name} answers with different things"
            return shapes[0], "", ""
        (envelope,) = (self.at(schema)["properties"] for schema in schemas)
        lists = [wire for wire, member in envelope.items() if self.at(member).get("type") == "array"]
        (items,) = ["Resources"] if "Resources" in lists else lists
        meta = self.at(envelope.get("meta", {})).get("properties", {})
        style = (
            ("uri", "next_page_uri" in envelope),
            ("meta", "next_page_url" in meta),
            ("token", "next_token" in meta),
            ("page-token", "nextToken" in meta),
            ("number", "has_next" in envelope),
            ("none", True),
        )
        return (
            self.shape(self.at(envelope[items])["items"], sent=False),
            items,
            next(paging for paging, holds in style if holds),
        )

    def _auth(self, path: str, node: dict[str, Any]) -> str:
        security = node.get("security", self.content.get("security", []))
        schemes = [scheme for one in security for scheme in one]
        if not schemes:  # without security by mistake, except for tokens and authorizations
            return "none" if re.search("/(token|authorize)$", path, re.IGNORECASE) else "basic"
        return "basic" if "accountSid_authToken" in schemes else "bearer"


def personal(*nodes: dict[str, Any]) -> str:
    """Return how personal data is marked; a reference's own mark takes precedence over its target's."""
    marks = [node["x-twilio"]["pii"] for node in nodes if "pii" in node.get("x-twilio", {})]
    return str(marks[0]["handling"]) if marks else ""
