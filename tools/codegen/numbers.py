"""Received numbers that the documents declare as strings, each with its reason."""

from __future__ import annotations

import json
import re
from pathlib import Path

from tools.codegen.documents import FactsError
from twilio_fp.schema import Kind

NUMBERS = Path(__file__).parent / "facts" / "numbers.json"
"""Kind → wire names → the records where they have it, and why; ``text`` lists names that are not numbers."""

_FACTS = json.loads(NUMBERS.read_text(encoding="utf-8"))
_KINDS: dict[str, str] = {
    f"{record}.{wire}": kind
    for kind in ("integer", "number")
    for wire, entry in _FACTS[kind].items()
    for record in entry["records"]
}
_TEXT: dict[str, str] = _FACTS["text"]
_SUSPECT = re.compile(
    "num_.*|(.*_)?(amount|balance|bitrate|confidence|count|duration|limit|offset|percentage|position|price|seconds|size|ttl"
    "|usage|volume|weight)",
)


def received_kind(field: str, wire: str, kind: Kind) -> Kind:
    """Return the kind of a received field: an integer or a number if the facts say so.

    Args:
        field: the field in full, such as ``api.v2010.Message.num_media``.
        wire: its name on the wire.
        kind: its kind in the document.

    Raises:
        FactsError: a string's name suggests a number but the facts don't tell whether it is one, or they declare a
            field that is not a string.
    """
    if field in _KINDS:
        if kind != Kind("string"):
            raise FactsError(f"{field} is {kind} in its document: remove it from {NUMBERS.name}")
        return Kind(_KINDS[field])
    if kind == Kind("string") and wire not in _TEXT and _SUSPECT.fullmatch(wire):
        raise FactsError(f"{field} sounds like a number: state in {NUMBERS.name} whether it is one")
    return kind
