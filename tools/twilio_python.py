"""Walk the tree of the installed twilio-python: every call on it, and the way to it.

``python -m tools.twilio_python`` writes ``twilio_fp/coming_from/twilio_python.json``, the names that do not follow the
rule of `twilio_fp.coming_from.naming`; with ``--check``, it reports whether the file is stale.
"""

from __future__ import annotations

import argparse
import inspect
import json
import logging
import re
import sys
import warnings
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

import attrs
import twilio.rest
from twilio.base.domain import Domain
from twilio.base.instance_context import InstanceContext
from twilio.base.list_resource import ListResource
from twilio.base.version import Version
from twilio.http import HttpClient

from twilio_fp.coming_from import naming
from twilio_fp.rest import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

TABLE: Final = Path(naming.__file__).with_name("twilio_python.json")
ACCOUNT: Final = "AC" + "a" * 32
VERBS: Final = ("create", "fetch", "list", "update", "patch", "delete")


@attrs.frozen
class Step:
    """An attribute in the path, and the names of its arguments."""

    name: str
    params: tuple[str, ...] | None = None


@attrs.frozen
class Call:
    """A call on the tree.

    Args:
        steps: the way from the client to the object with the method.
        verb: the method's name.
        method: the method itself.
        optional: parameters that override the client's own, such as the account.
    """

    steps: tuple[Step, ...]
    verb: str
    method: Any

    @property
    def path(self) -> str:
        """The attribute path as `naming` writes it: `verify.v2.services().verifications`."""
        return ".".join([f"{step.name}()" if step.params else step.name for step in self.steps])

    @property
    def in_path(self) -> tuple[str, ...]:
        """The names of the steps' arguments, in order."""
        return tuple([name for step in self.steps for name in step.params or ()])

    @property
    def parameters(self) -> Mapping[str, inspect.Parameter]:
        """The method's own parameters."""
        return {name: one for name, one in inspect.signature(self.method).parameters.items() if name != "self"}

    @property
    def bodies(self) -> frozenset[str]:
        """The names of body parameters, whose arguments have `to_dict`."""
        functions = [
            one for one in (self.method, self._sender) if one is not None and "to_dict" in one.__code__.co_names
        ]
        return frozenset(re.findall(r"(\w+)\.to_dict\(\)", "".join(map(inspect.getsource, functions))))

    @property
    def _sender(self) -> Any:
        home = sys.modules[self.method.__module__].__dict__[self.method.__qualname__.partition(".")[0]]
        return getattr(home, f"_{self.verb}", None)

    def on(self, client: Any, in_path: list[str]) -> Any:
        """Return the bound method of a client, with the steps called with these arguments."""
        values = iter(in_path)
        resource = client
        for step in self.steps:
            resource = getattr(resource, step.name)
            if step.params is not None:
                resource = resource(*[next(values) for _ in step.params])
        return getattr(resource, self.verb)


class StoppedError(Exception):
    """Raised to stop a request."""


class Recorder(HttpClient):  # type: ignore[misc]
    """An HTTP client that records requests, and sends none."""

    def __init__(self) -> None:
        super().__init__(logging.getLogger(__name__), is_async=False)
        self.last: dict[str, Any] = {}

    def request(self, method: str, uri: str, *_: Any, **rest: Any) -> Any:
        """Record a request."""
        self.last = {"method": method, "url": uri, **rest}
        raise StoppedError


class Body:
    """An empty body."""

    def to_dict(self) -> dict[str, Any]:
        """Return nothing."""
        return {}


def client() -> tuple[Any, Recorder]:
    """Return a twilio-python client whose requests are recorded."""
    recorder = Recorder()
    return twilio.rest.Client(ACCOUNT, "t" * 32, http_client=recorder, environment={"X": ""}), recorder


@cache
def calls() -> tuple[Call, ...]:
    """Return every call on the tree of a client."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return tuple(_calls(client()[0]))


def _calls(root: Any) -> Iterator[Call]:
    for name in _properties(type(root)):
        domain = getattr(root, name)
        if not isinstance(domain, Domain):
            yield from _calls_below(domain, (Step(name),))
            continue
        for inner in sorted({*_properties(type(domain)), *vars(domain)}):
            found = None if inner.startswith("_") else getattr(domain, inner)
            if isinstance(found, Version):
                yield from _version(found, (Step(name), Step(inner)))
            elif isinstance(found, (ListResource, InstanceContext)):
                yield from _calls_below(found, (Step(name), Step(inner)))


def _version(version: Any, steps: tuple[Step, ...]) -> Iterator[Call]:
    for name in _properties(type(version)):
        yield from _calls_below(getattr(version, name), (*steps, Step(name)))
    for name, method in _functions(type(version)):
        if hasattr(Version, name):
            continue
        params = list(inspect.signature(method).parameters.values())[1:]
        required = tuple([one.name for one in params if one.default is inspect.Parameter.empty])
        for arguments in dict.fromkeys([required, tuple([one.name for one in params])]):
            try:
                found = getattr(version, name)(*arguments)
            except (TypeError, NameError):  # some methods of twilio-python can't be called
                continue
            yield from _calls_below(found, (*steps, Step(name, arguments)))


def _calls_below(resource: Any, steps: tuple[Step, ...]) -> Iterator[Call]:
    if not isinstance(resource, (ListResource, InstanceContext)):
        return
    for name, method in _functions(type(resource)):
        if name in VERBS:
            yield Call(steps, name, method)
    if "__call__" in vars(type(resource)):
        params = tuple(inspect.signature(type(resource).__call__).parameters)[1:]
        last = steps[-1]
        step = Step(last.name, (*(last.params or ()), *params))
        if last.params is None:  # otherwise the version's method is equivalent
            make: Any = resource
            yield from _calls_below(make(*params), (*steps[:-1], step))
    for name in sorted({*_properties(type(resource)), *[key for key in vars(resource) if not key.startswith("_")]}):
        yield from _calls_below(getattr(resource, name), (*steps, Step(name)))


def _properties(cls: type) -> list[str]:
    return [
        name
        for name in dir(cls)
        if not name.startswith("_") and isinstance(inspect.getattr_static(cls, name), property)
    ]


def _functions(cls: type) -> list[tuple[str, Any]]:
    return [(name, one) for name, one in inspect.getmembers(cls, inspect.isfunction) if not name.startswith("_")]


@cache
def _recorded() -> tuple[Any, Recorder]:
    return client()


def requested(call: Call) -> tuple[str, str] | None:
    """Return the method and URL of a call's request, with parameters in braces; None if the call fails."""
    root, recorder = _recorded()
    arguments = {
        name: Body() if name in call.bodies else "x"
        for name, one in call.parameters.items()
        if one.default is inspect.Parameter.empty or name in call.bodies
    }
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            call.on(root, [f"({name})" for name in call.in_path])(**arguments)
        except StoppedError:
            return recorder.last["method"], unquote(recorder.last["url"])
        except (TypeError, NameError, AttributeError, ValueError):
            return None
    return None


@cache
def _patterns() -> Mapping[str, list[tuple[re.Pattern[str], catalogue.OperationEntry]]]:
    found: dict[str, list[tuple[re.Pattern[str], catalogue.OperationEntry]]] = defaultdict(list)
    for entry in sorted(catalogue.operations(), key=lambda entry: entry.spec.url.count("{")):
        pattern = re.sub(r"\\\{\w+\\\}", "([^/]+)", re.escape(entry.spec.url))
        found[entry.method].append((re.compile(pattern), entry))
    return found


def entry_of(method: str, url: str) -> catalogue.OperationEntry | None:
    """Return the operation of a request."""
    path = url.partition("?")[0]
    return next((entry for pattern, entry in _patterns()[method] if pattern.fullmatch(path)), None)


@cache
def shared() -> tuple[tuple[Call, catalogue.OperationEntry], ...]:
    """Return every call on the tree that has an operation, with that operation."""
    found: list[tuple[Call, catalogue.OperationEntry]] = []
    entries: dict[Any, catalogue.OperationEntry | None] = {}
    for call in calls():
        if call.method not in entries:  # several attribute paths lead to a resource, which has one URL
            request = requested(call)
            entries[call.method] = entry_of(*request) if request is not None else None
        entry = entries[call.method]
        if entry is not None:
            found.append((call, entry))
    return tuple(found)


def _versions() -> dict[str, str]:
    """Return each product's default version, and that of attributes with another default."""
    root, _ = client()
    found: dict[str, str] = {}
    for name in _properties(type(root)):
        domain = getattr(root, name)
        if isinstance(domain, Domain):
            versions = {inner: _version_of(getattr(domain, inner)) for inner in _properties(type(domain))}
            default_of = {inner: version for inner, version in versions.items() if version is not None}
            own = [inner for inner in _properties(type(domain)) if re.fullmatch(r"v\d+", inner)]
            default = Counter(default_of.values()).most_common(1)[0][0] if default_of and own else "".join(own[:1])
            found[name] = default
            found |= {f"{name}.{inner}": version for inner, version in default_of.items() if version != default}
    return found


def _version_of(resource: Any) -> str | None:
    """Return a resource's version, as an attribute of its product; empty if it has none."""
    if not isinstance(resource, (ListResource, InstanceContext)):
        return None
    *_, version = type(resource).__module__.split(".")[:4]
    domain = resource._version.domain  # noqa: SLF001
    return version if hasattr(domain, version) else ""


def table() -> str:
    """Return the exceptions to the rule: the operations of each attribute path, and the versions of products."""
    by_rule = naming.by_rule()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        versions = _versions()
    exceptions: dict[str, dict[str, None]] = defaultdict(dict)
    for call, entry in shared():
        name = f"{entry.package}.{entry.name}"
        full = naming.full_path(call.path)
        if by_rule.get((full, call.verb)) != name:
            exceptions[full][name] = None
    paths = {full: " ".join(names) for full, names in exceptions.items()}
    return json.dumps({"paths": paths, "versions": versions}, indent=0, sort_keys=True) + "\n"


def main() -> int:
    """Write the table, or report whether it is stale."""
    parser = argparse.ArgumentParser(prog="python -m tools.twilio_python", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the table is stale")
    text = table()
    if parser.parse_args().check:
        stale = not TABLE.exists() or TABLE.read_text(encoding="utf-8") != text
        if stale:
            print(f"{TABLE} is stale: run python -m tools.twilio_python", file=sys.stderr)
        return int(stale)
    TABLE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
