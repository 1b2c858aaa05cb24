"""Lazy faces of packages (PEP 562): names are there at once, their modules when they are first asked for."""

from __future__ import annotations

import sys
from importlib import import_module
from itertools import islice
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["counted_face", "face"]


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
    return everything, *_face(package, homes, everything)


def counted_face(
    package: str,
    names: list[str],
    modules: Mapping[str, int],
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return ``__getattr__`` and ``__dir__`` for a package whose names stand module by module.

    Args:
        package: its name.
        names: its ``__all__``: what the first of its modules gives, then what the second does, and so on.
        modules: for each of its modules, in that order, how many names it gives.
    """
    given = iter(names)
    homes = {name: module for module, count in modules.items() for name in islice(given, count)}
    return _face(package, homes, names)


def _face(
    package: str,
    homes: Mapping[str, str],
    names: list[str],
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    def get(name: str) -> Any:
        home = homes.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module = import_module(f"{package}.{home}")
        value = module if name == home else getattr(module, name)
        setattr(sys.modules[package], name, value)
        return value

    return get, lambda: names
