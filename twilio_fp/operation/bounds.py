"""Twilio's limits on single parameters, checked when an operation is built.

They are stated in a line of text with one word per field: ``attribute:rule``. A rule is a range of numbers, characters
or items, either end of which may be open (``1..36000``, ``..255``), ``url`` for an absolute URL or a list of them, or
the prefixes of a SID (``SM|MM``).
"""

from __future__ import annotations

import re
from typing import Any, Literal

from attrs import evolve

from twilio_fp.converters import Normaliser, refuse
from twilio_fp.errors import UsageError
from twilio_fp.operation.spec import OperationSpec, Param
from twilio_fp.record import Record, per_class, record
from twilio_fp.schema import Kind

__all__ = ["Bound", "bounds_of", "read_bounds", "with_bound"]

_SID = "[A-Z]{2}[0-9a-fA-F]{32}"
_ABSOLUTE = "[A-Za-z][A-Za-z0-9+.-]*:[^ ]+"


@record(kw_only=True)
class Bound(Record):
    """Twilio's limits on a field.

    Args:
        least: the least number, or the least count of characters or items.
        most: the greatest number, or the greatest count.
        unit: what is counted; empty for the number itself.
        needed: the error message if the value is empty; empty if it may be.
        prefixes: how a SID may begin; text other than a SID is not checked.
        is_url: whether it must be an absolute URL or a list of them; empty text, which clears the setting, is allowed.
    """

    least: int | None = None
    most: int | None = None
    unit: Literal["", "characters", "items"] = ""
    needed: str = ""
    prefixes: tuple[str, ...] = ()
    is_url: bool = False

    @property
    def has_range(self) -> bool:
        """Whether there is a minimum or maximum."""
        return self.least is not None or self.most is not None

    def check(self, value: Any) -> None:
        """Check a normalised value.

        Raises:
            UsageError: it is out of bounds.
        """
        if self.needed and value in ("", ()):
            raise UsageError(self.needed)
        if self.prefixes and not value.startswith(self.prefixes) and re.fullmatch(_SID, value):
            raise refuse(f"a SID that begins with {' or '.join(self.prefixes)}", value)
        if self.is_url:
            for url in (value,) if isinstance(value, str) else value:
                if url and not re.match(_ABSOLUTE, url):
                    raise refuse("an absolute URL, such as https://example.com/path", url)
        if self.has_range and not self._holds(len(value) if self.unit else value):
            raise refuse(self._range(), value)

    def admits(self, value: Any) -> bool:
        """Return whether a normalised value is within bounds."""
        try:
            self.check(value)
        except UsageError:
            return False
        return True

    def _holds(self, size: Any) -> bool:
        return (self.least is None or size >= self.least) and (self.most is None or size <= self.most)

    def _range(self) -> str:
        ends = [f"{end:,}" for end in (self.least, self.most) if end is not None]
        shown = (
            f"from {' to '.join(ends)}" if len(ends) == 2 else f"{ends[0]} or {'more' if self.most is None else 'less'}"
        )
        return f"{shown} {self.unit}".rstrip()


def read_bounds(spec: OperationSpec) -> dict[str, Bound]:
    """Return an operation's limits by attribute: those of its ``bounds``, and the general ones.

    Path parameters and required texts and lists must not be empty, a ``page_size`` must be from 1 to the largest page,
    and a ``page`` must not be negative.

    Raises:
        UsageError: ``bounds`` names an unknown field.
    """
    params = {param.fact.attribute: param for param in spec.params}
    found = {name: bound for name, param in params.items() if (bound := _usual(param, spec)) != Bound()}
    for word in spec.bounds.split():
        name, _, rule = word.partition(":")
        if name not in params:
            raise UsageError(f"the bounds of {spec.call} name {name!r}, which is not a field of the operation")
        found[name] = _stated(found.get(name, Bound()), rule, params[name].fact.kind)
    return found


@per_class
def bounds_of(cls: Any) -> dict[str, Bound]:
    """Return the limits of an operation's class by attribute, as `read_bounds` does."""
    spec: OperationSpec = cls.__spec__
    return read_bounds(spec)


def with_bound(normalise: Normaliser, bound: Bound) -> Normaliser:
    """Return a normaliser that also checks the value, skipping the full check if the value is clearly valid."""
    check = bound.check

    def prefixed(value: Any) -> Any:
        kept = normalise(value)
        if not kept.startswith(bound.prefixes):
            check(kept)
        return kept

    def given(value: Any) -> Any:
        kept = normalise(value)
        if not kept:
            check(kept)
        return kept

    def checked(value: Any) -> Any:
        kept = normalise(value)
        check(kept)
        return kept

    if bound == Bound(needed=bound.needed, prefixes=bound.prefixes):
        return prefixed if bound.prefixes else given
    return checked


def _usual(param: Param, spec: OperationSpec) -> Bound:
    fact = param.fact
    if param.location == "path":
        return Bound(needed="must not be empty: it is part of the path")
    if spec.paging and fact.kind.name == "integer" and fact.attribute in {"page_size", "page"}:
        return Bound(least=1, most=spec.largest_page) if fact.attribute == "page_size" else Bound(least=0)
    if not fact.required or param.location == "json":
        return Bound()
    if fact.kind.is_list:
        return Bound(needed="is required and must have at least one item")
    return Bound(needed="is required and must not be empty" if fact.kind.name == "string" else "")


def _stated(bound: Bound, rule: str, kind: Kind) -> Bound:
    least, dots, most = rule.partition("..")
    if rule == "url":
        return evolve(bound, is_url=True)
    if not dots:
        return evolve(bound, prefixes=tuple(rule.split("|")))
    return evolve(
        bound,
        least=int(least) if least else None,
        most=int(most) if most else None,
        unit="items" if kind.is_list else "characters" if kind.name == "string" else "",
    )
