"""Integers that are durations, and texts that hold lists, as undeclared in the documents, with reasons."""

from __future__ import annotations

import json
import re
from pathlib import Path

import attrs

from tools.codegen.documents import FactsError
from twilio_fp.schema import Kind

DURATIONS = Path(__file__).parent / "facts" / "durations.json"
LISTS = Path(__file__).parent / "facts" / "lists.json"

_UNITS: dict[str, dict[str, str]] = json.loads(DURATIONS.read_text(encoding="utf-8"))
_UNIT_OF = {wire: unit for unit, wires in _UNITS.items() for wire in wires}
_JOINED: dict[str, str] = json.loads(LISTS.read_text(encoding="utf-8"))
_SUSPECT = re.compile(
    r"ttl|timeout|period|interval|delay|duration|seconds|minutes|time_?(limit|step)|threshold|window|lifetime",
    re.IGNORECASE,
)


def sent_kind(field: str, wire: str, kind: Kind) -> Kind:
    """Return the kind of a sent field: an integer with its unit, or a text that holds a list.

    Args:
        field: the field in full, such as ``lookups.v2.FetchPhoneNumber.Fields``.
        wire: its name on the wire.
        kind: its kind in the document.

    Raises:
        FactsError: an integer's name suggests a duration, and the facts don't tell its unit.
    """
    if field in _JOINED and kind == Kind("string"):
        return Kind("joined")
    if kind.name != "integer" or kind.container:
        return kind
    if wire not in _UNIT_OF and _SUSPECT.search(wire):
        raise FactsError(f"{field} sounds like a duration: state its unit in {DURATIONS.name}")
    return attrs.evolve(kind, name=_UNIT_OF.get(wire, "integer"))
