"""The pages of Twilio's documentation that generated docstrings name as their source."""

from __future__ import annotations

import json
from pathlib import Path

LINKS = Path(__file__).parent / "facts" / "links.json"

_BASE = "https://www.twilio.com/docs"
_FACTS: dict[str, dict[str, str]] = json.loads(LINKS.read_text(encoding="utf-8"))
_PRODUCTS, _RESOURCES = _FACTS["products"], _FACTS["resources"]


def page(product: str, module: str) -> str:
    """Return the URL of Twilio's page on a resource, or else on its parent resource, or its product."""
    parts = module.split("_")
    names = [f"{product}/{'_'.join(parts[:count])}" for count in range(len(parts), 0, -1)]
    found = next((_RESOURCES[name] for name in names if name in _RESOURCES), None)
    return f"{_BASE}/{found or general(product)}"


def general(product: str) -> str:
    """Return the path of the page on a product as a whole."""
    return _PRODUCTS.get(product, "usage/api")
