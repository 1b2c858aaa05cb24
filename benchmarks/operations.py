"""The cost of using one operation, for all operations, in a process with attrs, json and datetime loaded."""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import groupby
from statistics import median, quantiles
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from benchmarks.measure import ROOT, Row, child_environment, within
from twilio_fp.operation.bounds import read_bounds
from twilio_fp.rest import catalogue
from twilio_fp.schema import SCALARS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from twilio_fp.operation.bounds import Bound
    from twilio_fp.schema import Kind

TITLE = "One operation of any product: CPU of import and construction, beyond attrs, json and datetime"

SHOWN: Final = 10
_SUSPECTS: Final = 15
_ROUNDS: Final = 5

# Imports the first operation's module, and constructs every operation given.
_USE: Final = """
import attrs, datetime, json, sys, time

uses = json.loads(sys.argv[1])
package, first, _ = uses[0]
names = {}
start = time.process_time()
exec(f"from {package} import {first}", names)
imported = time.process_time() - start
face = sys.modules[package]
constructed = []
for _, name, arguments in uses:
    cls = getattr(face, name)
    start = time.process_time()
    cls(**arguments)
    constructed.append((time.process_time() - start) * 1000)
loaded = {name.split(".")[2] for name in sys.modules if name.startswith("twilio_fp.rest.")}
print(json.dumps([imported * 1000, constructed, sorted(loaded)]))
"""

_SAMPLES: Final[dict[str, Any]] = {
    "integer": 1,
    "seconds": 1,
    "milliseconds": 1,
    "minutes": 1,
    "number": 1,
    "boolean": True,
    "date": "2024-01-02",
    "date-time": "2024-01-02T03:04:05Z",
    "rfc2822": "2024-01-02T03:04:05Z",
    "json": {"a": 1},
    "json-text": '{"a": 1}',
    "numbered": {"a": "1"},
}


@frozen
class Use:
    """An operation and its arguments."""

    entry: catalogue.OperationEntry
    arguments: dict[str, Any]

    @property
    def module(self) -> tuple[str, str]:
        return self.entry.package, self.entry.module

    def __str__(self) -> str:
        return f"{self.entry.package}.{self.entry.name}"


def arguments(entry: catalogue.OperationEntry) -> dict[str, Any]:
    kinds = {param.fact.attribute: param.fact.kind for param in entry.params}
    alternatives = [group[0] for group in entry.spec.groups]
    in_path = {param.fact.attribute for param in entry.params if param.location == "path"} - {"account_sid"}
    required = [
        param.fact.attribute for param in entry.params if param.fact.required or param.fact.attribute in in_path
    ]
    bounds = read_bounds(entry.spec)
    return {
        name: _within(bounds.get(name), _sample(kinds[name], entry.package), is_list=kinds[name].is_list)
        for name in (*required, *alternatives)
    }


def _within(bound: Bound | None, sample: Any, *, is_list: bool) -> Any:
    """Return a sample value, replaced if Twilio would reject it."""
    if bound is not None and bound.is_url:
        return ["https://example.com/"] if is_list else "https://example.com/"
    if bound is not None and bound.least is not None and bound.unit != "items":
        return "1" * max(bound.least, 1) if bound.unit else max(bound.least, 1)
    return sample


def _sample(kind: Kind, package: str) -> Any:
    if kind.container:
        item = _sample(kind.item, package)
        return [item] if kind.is_list else {"a": item}
    if kind.name.startswith("prefixed."):
        return {"a": "1"}
    if kind.name in SCALARS or "." in kind.name:
        return _SAMPLES.get(kind.name, "text")
    fields = catalogue.record(f"{package}.{kind.name}").fields
    return {fact.wire: _sample(fact.kind, package) for fact in fields if fact.required}


def costs_of(uses: Iterable[Use]) -> tuple[float, list[float], set[str]]:
    """Use a module's operations in a fresh process, one after another.

    Returns:
        The milliseconds of the first import and of each construction, and the products loaded.
    """
    rows = [[f"twilio_fp.rest.{use.entry.package}", use.entry.name, use.arguments] for use in uses]
    process = subprocess.run(
        [sys.executable, "-c", _USE, json.dumps(rows)],
        cwd=ROOT,
        env=child_environment(),
        check=True,
        capture_output=True,
        text=True,
    )
    imported, constructed, loaded = json.loads(process.stdout)
    return imported, constructed, set(loaded)


def _cost_alone(use: Use) -> float:
    imported, constructed, _ = costs_of([use])
    return imported + constructed[0]


def rows() -> Iterator[Row]:
    subprocess.run(
        [sys.executable, "-m", "compileall", "-q", "twilio_fp"], cwd=ROOT, env=child_environment(), check=True
    )
    uses = [Use(entry, arguments(entry)) for entry in catalogue.operations()]
    modules = [
        list(group) for _, group in groupby(sorted(uses, key=lambda use: use.module), key=lambda use: use.module)
    ]
    figures: list[float] = []
    foreign = 0
    upper_bounds: list[tuple[float, list[Use]]] = []  # no operation can exceed the sum of its module
    for module in modules:
        imported, constructed, loaded = costs_of(module)
        figures += [imported + construction for construction in constructed]
        foreign += bool(loaded - {module[0].entry.product})
        upper_bounds.append((imported + sum(constructed), module))
    upper_bounds.sort(key=lambda bound: -bound[0])
    suspects = [use for _, module in upper_bounds[:_SUSPECTS] for use in module]
    rounds = [[_cost_alone(use) for use in suspects] for _ in range(_ROUNDS)]  # each in its own process
    slowest = sorted(
        zip([median(times) for times in zip(*rounds, strict=True)], map(str, suspects), strict=True), reverse=True
    )
    yield within(f"the median of {len(figures):,}", median(figures), "ms", at_most=12)
    yield Row("the 95th percentile", f"{quantiles(figures, n=20)[-1]:.1f} ms")
    yield within("the slowest", slowest[0][0], "ms", at_most=30)
    for milliseconds, name in slowest[:SHOWN]:
        yield Row(f"… {name}", f"{milliseconds:.1f} ms")
    yield Row("loads another product's modules", f"{foreign} operations", "", "", "none", foreign == 0)
