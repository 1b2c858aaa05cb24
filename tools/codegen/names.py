"""Naming rules for modules, records, enumerations and collisions."""

from __future__ import annotations

import keyword
import re
from collections import defaultdict

from tools.codegen.documents import FactsError
from twilio_fp.schema import attribute_name

RESERVED = frozenset({"extra"})
_VERSION = re.compile(r"v\d+|\d{4}-\d\d-\d\d")


def pascal(text: str) -> str:
    """Return words in PascalCase: ``message_enum_status`` → ``MessageEnumStatus``, ``twilio/text`` → ``TwilioText``."""
    return "".join([word[:1].upper() + word[1:] for word in re.split("[^a-zA-Z0-9]+", text) if word])


def module_name(path: str) -> str:
    """Return the module of a path: its literal segments in snake case, without the version and v2010's ``Accounts``."""
    segments = [segment.removesuffix(".json") for segment in path.strip("/").split("/")]
    if _VERSION.fullmatch(segments[0]):
        segments = segments[1:]
    literals = [segment for segment in segments if segment and not segment.startswith("{")]
    if literals[0] == "Accounts" and len(literals) > 1 and path.startswith("/2010-04-01/"):
        literals = literals[1:]
    name = "_".join([attribute_name(literal).rstrip("_") for literal in literals])
    return f"{name}_" if keyword.iskeyword(name) else name


def record_names(schemas: list[str]) -> dict[str, str]:
    """Return a name for each schema: its last dotted segment, prefixed with the one before on collisions."""
    schemas_by_name: dict[str, list[str]] = defaultdict(list)
    for schema in schemas:
        schemas_by_name[pascal(schema.rsplit(".", 1)[-1])].append(schema)
    names: dict[str, str] = {}
    for name, schemas_with_name in schemas_by_name.items():
        for schema in schemas_with_name:
            before = [part for part in schema.split(".")[:-1] if not _VERSION.fullmatch(part)]
            names[schema] = pascal(before[-1]) + name if len(schemas_with_name) > 1 and before else name
    schema_by_name: dict[str, str] = {}
    for schema, name in names.items():
        if schema_by_name.setdefault(name, schema) != schema:
            raise FactsError(f"the schemas {schema_by_name[name]} and {schema} would both be called {name}")
    return names
