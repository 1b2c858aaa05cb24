"""Lazy faces of packages (PEP 562): names are there at once, their modules when they are first asked for."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from itertools import islice
from typing import Any

__all__ = ["counted_face", "face", "outer_face"]


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


def outer_face(
    package: str,
    modules: Mapping[str, str],
) -> tuple[list[str], Callable[[str], Any], Callable[[], list[str]]]:
    """Return what `face` does, with a ``__getattr__`` that says of names from elsewhere how they are imported.

    Of these it raises an `ImportError`, since ``from package import name`` shows no message of an `AttributeError`.
    """
    everything, get, names = face(package, modules)

    def get_or_say(name: str) -> Any:
        try:
            return get(name)
        except AttributeError:
            found = _elsewhere(name) if name[:1].isupper() else []
            if found:
                imports = ", or ".join([f"from {home} import {name}" for home in found])
                raise ImportError(f"{package} itself has no {name}: write {imports}", name=package) from None
            raise

    return everything, get_or_say, names


def _elsewhere(name: str) -> list[str]:
    """Return the public packages that have a name which the outer one has not."""
    catalogue = import_module("twilio_fp.rest.catalogue")
    inner = [f"twilio_fp.{one}" for one in ("twiml", "tokens", "webhooks", "taskrouter", "middleware", "transports")]
    found = [home for home in inner if name in import_module(home).__all__]
    entries = [
        entry for home in catalogue.packages() for entry in (*catalogue.operations(home), *catalogue.records(home))
    ]
    return found + [f"twilio_fp.rest.{entry.package}" for entry in entries if entry.name == name]


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
