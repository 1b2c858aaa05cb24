"""Lazy faces of packages (PEP 562): names are there at once, their modules when they are first asked for."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["face"]


def face(
    package: str,
    modules: Mapping[str, str],
) -> tuple[list[str], Callable[[str], Any], Callable[[], list[str]]]:
    """Return ``__all__``, ``__getattr__`` and ``__dir__`` for a package.

    Args:
        package: its name.
        modules: for each of its modules the names that it gives, apart by blanks; a module with none gives itself.
    """
    homes = {name: module for module, names in modules.items() for name in names.split() or [module]}
    everything = sorted(homes)

    def get(name: str) -> Any:
        home = homes.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module = import_module(f"{package}.{home}")
        value = module if name == home else getattr(module, name)
        setattr(sys.modules[package], name, value)
        return value

    return everything, get, lambda: everything
