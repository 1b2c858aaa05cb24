"""Every operation and every record, and how many examples each of them gets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import given, settings

from twilio_fp.rest import catalogue

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

OPERATIONS = tuple([f"{entry.package}.{entry.name}" for entry in catalogue.operations()])
LISTS = tuple([f"{entry.package}.{entry.name}" for entry in catalogue.operations() if entry.spec.items])
RECORDS = tuple([f"{entry.package}.{entry.name}" for name in catalogue.packages() for entry in catalogue.records(name)])


def operation(name: str) -> Any:
    """Return the class of an operation, by package and name."""
    return catalogue.operation(name).load()


def record(name: str) -> Any:
    """Return the class of a record, by package and name."""
    return catalogue.record(name).load()


def for_examples(name: str, strategy: SearchStrategy[Any], law: Callable[[Any], None], *, share: int = 2) -> None:
    """Check a law with a few examples of one class: there are very many classes, and each is a case of the law.

    A class gets ``share`` of every fifty examples in the profile; the most used product gets three times as many.
    """
    times = max(2, settings().max_examples * share // 50)
    if name.startswith("api.v2010."):
        times *= 3
    settings(max_examples=times)(given(strategy)(law))()
