"""Secret fields: by their wire name, or individually, with the reason."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from tools.codegen.documents import FactsError
from twilio_fp.spelling import folded

if TYPE_CHECKING:
    from twilio_fp.schema import Kind

SECRETS = Path(__file__).parent / "facts" / "secrets.json"

_FACTS: dict[str, dict[str, str]] = json.loads(SECRETS.read_text(encoding="utf-8"))
_NAMES, _FIELDS, _SHOWN = _FACTS["names"], _FACTS["fields"], _FACTS["shown"]
_SUSPECT = re.compile(
    "token|secret|passw|passphrase|credential|private.?key|api.?key|authorization|verifier|pin$", re.IGNORECASE
)


def write_secret_names() -> str:
    """Return the module with the names for use at run time."""
    names = sorted({folded(name) for name in _NAMES})
    return f'''"""The names of members that are secrets wherever they occur, by their letters and digits alone."""

from typing import Final

__all__ = ["SECRET_NAMES"]

SECRET_NAMES: Final = frozenset({{{", ".join(map(repr, names))}}})
"""Each name that `twilio_fp.hiding` hides."""
'''


def secret_kind(field: str, wire: str, kind: Kind) -> Kind:
    """Return the kind of a field, ``secret`` if the facts say so.

    Args:
        field: the field in full, such as ``verify.v2.NewFactor.binding``.
        wire: its name on the wire.
        kind: its kind in the document.

    Raises:
        FactsError: its name suggests a secret, and the facts don't tell whether it is one.
    """
    if field in _FIELDS or (wire in _NAMES and field not in _SHOWN):
        return attrs.evolve(kind, name="secret")
    is_decided = wire in _SHOWN or field in _SHOWN or wire.lower().endswith("sid")
    if kind.name == "string" and not is_decided and _SUSPECT.search(wire):
        raise FactsError(f"{field} sounds like a secret: state in {SECRETS.name} whether it is one")
    return kind
