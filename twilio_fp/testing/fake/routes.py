"""Routing: from a method and a path to an operation and its path parameters.

A product's routes are read from the catalogue at its first request; an operation's module is imported at first use.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from importlib import import_module
from typing import Any, Final, TypeAlias
from urllib.parse import unquote

from twilio_fp.operation import params_of
from twilio_fp.operation.spec import OperationSpec, Param
from twilio_fp.record import Record, record
from twilio_fp.rest import catalogue
from twilio_fp.rest.catalogue import OperationEntry
from twilio_fp.testing.fake.refusals import RefusedError, not_found

__all__ = ["Route", "Template", "hosts", "item_name", "packages_of", "parts_of", "route", "templates"]

_HOSTS: Final = {"flex": "flex-api", "frontline": "frontline-api"}
_PREVIEW_HOSTS: Final = {"iam.organizations": "preview-iam"}
_SUFFIX: Final = ".json"


@record
class Template(Record):
    """A path template: its segments, with parameters in braces, and its operations by method."""

    segments: tuple[str, ...]
    operations: Mapping[str, OperationEntry]


@record
class Route(Record):
    """The operation and path parameters of a request.

    Args:
        entry: the operation.
        path: the path parameters, decoded, by name.
        parts: the path's segments, decoded and without ``.json``.
    """

    entry: OperationEntry
    path: Mapping[str, str]
    parts: tuple[str, ...]

    @property
    def name(self) -> str:
        """The operation's name with its package, such as ``api.v2010.CreateMessage``."""
        return f"{self.entry.package}.{self.entry.name}"

    @property
    def operation(self) -> Any:
        """The operation's class."""
        return _loaded(self.entry.package, self.entry.module, self.entry.name)

    @property
    def spec(self) -> OperationSpec:
        """The operation's facts."""
        spec: OperationSpec = self.operation.__spec__
        return spec

    @property
    def params(self) -> tuple[Param, ...]:
        """Every parameter of the operation, with its location in a request."""
        return params_of(self.operation)

    @property
    def parts_of_template(self) -> tuple[str, ...]:
        """The segments of the template, with parameters in braces."""
        return _segments(self.entry.path)

    @property
    def is_item(self) -> bool:
        """Whether the path ends in a parameter, and so names one resource of a collection."""
        return self.entry.path.removesuffix(_SUFFIX).endswith("}")


_Node: TypeAlias = dict[str, Any]


@cache
def _loaded(package: str, module: str, name: str) -> Any:
    return getattr(import_module(f"twilio_fp.rest.{package}.{module}"), name)


@lru_cache(maxsize=256)  # bounded, since a request can name any host
def packages_of(product: str) -> tuple[str, ...]:
    """Return the packages that a host serves, given its first label, such as ``flex-api``."""
    return tuple([name for name in catalogue.packages() if _label(name) == product])


@cache
def hosts() -> tuple[str, ...]:
    """Return the first label of each host, such as ``flex-api``."""
    return tuple(dict.fromkeys([_label(name) for name in catalogue.packages()]))


def _label(package: str) -> str:
    product = package.partition(".")[0]
    return _PREVIEW_HOSTS.get(package) or _HOSTS.get(product) or product.replace("_", "-")


def parts_of(path: str) -> tuple[str, ...]:
    """Return the segments of a path, decoded.

    >>> parts_of("/2010-04-01/Accounts/AC1/Messages.json")
    ('2010-04-01', 'Accounts', 'AC1', 'Messages')
    """
    return tuple([unquote(part) for part in path.removesuffix(_SUFFIX).strip("/").split("/")])


@lru_cache(maxsize=256)  # bounded, since a request can name any host
def templates(product: str) -> tuple[Template, ...]:
    """Return the path templates of a product's host."""
    found: dict[tuple[str, ...], dict[str, OperationEntry]] = {}
    for package in packages_of(product):
        for entry in catalogue.operations(package):
            found.setdefault(_segments(entry.path), {})[entry.method] = entry
    return tuple([Template(segments, operations) for segments, operations in found.items()])


@cache
def _segments(path: str) -> tuple[str, ...]:
    return tuple(path.removesuffix(_SUFFIX).strip("/").split("/"))


@lru_cache(maxsize=256)  # bounded, since a request can name any host
def _trie(product: str) -> _Node:
    root: _Node = {}
    for template in templates(product):
        node = root
        for segment in template.segments:
            node = node.setdefault("{}" if segment.startswith("{") else segment, {})
        node[""] = template
    return root


def _matches(node: _Node, parts: tuple[str, ...], at: int) -> Iterator[Template]:
    """Iterate over the templates that match a path, the more literal ones first."""
    if at == len(parts):
        if "" in node:
            yield node[""]
        return
    part = parts[at]
    if part not in ("", "{}") and part in node:
        yield from _matches(node[part], parts, at + 1)
    if part and "{}" in node:
        yield from _matches(node["{}"], parts, at + 1)


def route(product: str, method: str, path: str) -> Route:
    """Return the route of a method and a path at a product's host.

    >>> found = route("api", "GET", "/2010-04-01/Accounts/AC1/Messages/SM1.json")
    >>> found.name, dict(found.path)
    ('api.v2010.FetchMessage', {'AccountSid': 'AC1', 'Sid': 'SM1'})

    Raises:
        RefusedError: 404 if there is no such path, 405 if it does not support the method.
    """
    parts = parts_of(path)
    allowed: set[str] = set()
    for template in _matches(_trie(product), parts, 0):
        entry = template.operations.get(method)
        if entry is not None:
            named = zip(template.segments, parts, strict=True)
            return Route(entry, {name[1:-1]: part for name, part in named if name.startswith("{")}, parts)
        allowed.update(template.operations)
    if allowed:
        raise RefusedError(
            405, 20004, f"Method not allowed: {method} {path}", headers={"Allow": ", ".join(sorted(allowed))}
        )
    raise not_found(path)


@cache
def item_name(product: str, segments: tuple[str, ...]) -> str:
    """Return the path parameter that identifies a collection's rows; empty if no path has one.

    >>> item_name("api", ("2010-04-01", "Accounts", "{AccountSid}", "Messages"))
    'Sid'
    """
    node = _trie(product)
    for segment in segments:
        node = node.get("{}" if segment.startswith("{") else segment, {})
    found: Template | None = node.get("{}", {}).get("")
    return "" if found is None else found.segments[-1][1:-1]
