"""The bounds of parameters: from Twilio's documents, and those only in Twilio's pages, with their reasons."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tools.codegen.documents import FactsError

if TYPE_CHECKING:
    from twilio_fp.schema import Kind

BOUNDS = Path(__file__).parent / "facts" / "bounds.json"
"""A parameter in full, such as ``api.v2010.CreateMessage.ValidityPeriod`` → its range, and why."""

_FACTS: dict[str, dict[str, str]] = json.loads(BOUNDS.read_text(encoding="utf-8"))
_SID = re.compile(r"\^?\(?([A-Z]{2}(?:\|[A-Z]{2})*)\)?\[[0-9a-zA-Z-]+\]\{32\}")
_OPEN = re.compile(r"\^(?:aia_[a-z]+_\.\+|\[[a-zA-Z-]+\]\{2\}\[[0-9a-fA-F-]+\]\{32\})\$")
"""Patterns of the IDs of Assistants, and of any SID."""

ALSO = {"TK": "TK|TR"}
"""Prefixes that Twilio's own libraries send besides the documented ones: trunks in their examples begin with TR."""

_BY_RULE = frozenset({"Page", "PageSize", "page", "pageSize"})  # twilio_fp.operation.bounds knows of them
_COUNTS = frozenset({"seconds", "milliseconds", "minutes"})
_MOST = 2**31 - 1  # equivalent to none


def bounds(field: str, wire: str, kind: Kind, schema: dict[str, Any]) -> str:
    """Return a parameter's rule as `twilio_fp.operation.bounds` reads it; empty if there is none.

    Raises:
        FactsError: there is no rule for the pattern in its document.
    """
    if field in _FACTS:
        return _FACTS[field]["range"]
    if wire in _BY_RULE:
        return ""
    if kind.name not in {"string", "integer", "number", *_COUNTS}:
        return ""
    if "pattern" in schema and not kind.is_list:
        return _prefixes(field, schema["pattern"])
    if "uri" in {schema.get("format"), schema.get("items", {}).get("format")}:
        return "url"
    if kind.is_list:
        ends = ("minItems", "maxItems")
    else:
        ends = ("minLength", "maxLength") if kind.name == "string" else ("minimum", "maximum")
    least, most = schema.get(ends[0]), schema.get(ends[1], _MOST)
    if least is None or (least == 0 and kind.name == "string"):
        least = ""
    rule = f"{least}..{'' if most >= _MOST else most}"
    return "" if rule == ".." else rule


def _prefixes(field: str, pattern: str) -> str:
    """Return the prefixes of SIDs with a pattern; empty if any prefix is allowed, or it is not a SID."""
    if _OPEN.fullmatch(pattern):
        return ""
    match = _SID.match(pattern)
    if match is None:
        raise FactsError(f"{field}: no rule for the pattern {pattern}")
    return ALSO.get(match[1], match[1])
