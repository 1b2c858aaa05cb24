"""Laws tried for each operation of a package, with drawn values of it; and what requests say, for laws to compare."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.testing.fake.plausible import plausible
from tests.testing.fake.valid_values import FIELDS
from twilio_fp.rest import catalogue

if TYPE_CHECKING:
    from collections.abc import Callable

    from twilio_fp.http import HttpRequest
    from twilio_fp.rest.catalogue import OperationEntry

    Law = Callable[[OperationEntry, Any, st.DataObject], None]

ROUNDS = settings(
    max_examples=max(1, settings().max_examples // 25),
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)
each_package = pytest.mark.parametrize("package", catalogue.packages())

MISSING = object()


def name_of(entry: OperationEntry) -> str:
    return f"{entry.package}.{entry.name}"


def plausible_operations(entry: OperationEntry) -> st.SearchStrategy[Any]:
    """Return a strategy for what an application would ask of an operation."""
    ways = FIELDS.get(name_of(entry), {})
    return st.one_of([plausible(entry.load(), **each) for each in (ways if isinstance(ways, tuple) else (ways,))])


def for_each(package: str, law: Law) -> None:
    """Try a law for each operation of a package, with drawn values of it."""
    for entry in catalogue.operations(package):
        try:
            try_law(entry, law)
        except BaseException as error:
            error.add_note(f"{name_of(entry)}: {entry.method} {entry.path}")
            raise


def try_law(entry: OperationEntry, law: Law) -> None:
    """Try a law for an operation."""

    @ROUNDS
    @given(plausible_operations(entry), st.data())
    def once(operation: Any, data: st.DataObject) -> None:
        law(entry, operation, data)

    once()


def texts_of(request: HttpRequest) -> dict[str, Any]:
    """Return what a request gives, by wire name: texts of a form or a query, or what is in its JSON."""
    query = request.url.partition("?")[2]
    if is_json(request):
        body = as_json(request.body.decode())
        return body if isinstance(body, dict) else {}
    values: dict[str, Any] = {}
    for name, text in parse_qsl(query, True) + parse_qsl(request.body.decode(), True):
        values.setdefault(name, []).append(text)
    return {name: value if len(value) > 1 else value[0] for name, value in values.items()}


def is_json(request: HttpRequest) -> bool:
    return (request.headers.get("Content-Type") or "").partition(";")[0].endswith("json")


def as_json(text: str) -> Any:
    """Return the value of a JSON text, or `MISSING` for another text."""
    try:
        return json.loads(text)
    except ValueError:
        return MISSING
