"""Code that makes a record from a JSON object, compiled for each record class as attrs compiles an ``__init__``.

Most of the time to decode a page of a thousand records is spent here: a loop over the fields takes half as long again.
The compiled code handles the usual case only, and leaves anything odd to plain, slower functions.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from operator import itemgetter
from typing import Any, TypeVar, cast

from twilio_fp.codec.scalars import EMPTY_IS_NONE, FAST, MismatchError, Reader, read_string
from twilio_fp.codec.temporal import RFC2822_DAYS
from twilio_fp.model import EMPTY, Resource
from twilio_fp.origin import is_readers
from twilio_fp.record import thawed
from twilio_fp.schema import FieldFact, Kind
from twilio_fp.values import FrozenMap

__all__ = ["compiled", "is_empty_none"]

R = TypeVar("R", bound=Resource)


def compiled(
    cls: type[R],
    fields: list[tuple[FieldFact, Reader, str | None]],
    *,
    unknown: Callable[[dict[str, Any]], FrozenMap[str, Any]],
    respelt: Callable[[dict[str, Any]], dict[str, Any]],
    reread: Callable[[dict[str, Any]], R],
) -> Callable[[dict[str, Any]], R]:
    """Return a function that makes a record from an object's members.

    Args:
        cls: the record's class.
        fields: each field's fact, its reader, and its value for null.
        unknown: returns the ``extra`` of members that are not all known.
        respelt: returns the members under the wire names of their fields, if one is missing.
        reread: makes the record if a value does not fit its field.
    """
    facts = [fact for fact, _, _ in fields]
    known = frozenset([fact.wire for fact in facts])
    names: dict[str, Any] = {"Blank": thawed(cls), "EMPTY": EMPTY, "cls": cls, "new": object.__new__}
    names |= {"pick": _picker([fact.wire for fact in facts]), "absent": dict.fromkeys(known)}
    names |= {
        "__name__": __name__,
        "MismatchError": MismatchError,
        "is_readers": is_readers,
        "unknown": unknown,
        "respelt": respelt,
        "reread": reread,
        "known": known,
        "iso": datetime.fromisoformat,
        "days": RFC2822_DAYS,
    }
    checks: list[str] = []
    for number, (fact, read, null) in enumerate(fields):
        names[f"read_{number}"] = FAST.get(fact.kind.name, read) if is_empty_none(fact.kind) else read
        checks.append(_check(f"v{number}", f"read_{number}", fact, f"{null!r}" if read is read_string else ""))
    lines = [f"made.{fact.attribute} = v{number}" for number, fact in enumerate(facts)]
    code = f"""
def fill(members):
    made, extra = new(Blank), EMPTY
    try:
        picked = pick(members)
        if len(members) != {len(known)}:
            extra = unknown(members)
    except KeyError as error:
        if (error.__traceback__.tb_next or not error.args) and not is_readers(error):  # else it is certainly pick's
            raise
        if members.keys() - known:
            members = respelt(members)
            extra = unknown(members)
        picked = pick({{**absent, **members}})
    ({"".join([f"v{number}, " for number in range(len(facts))])}) = picked
    try:
        {"".join(checks) or "pass"}
    except RecursionError:
        raise
    except Exception as error:
        if not isinstance(error, MismatchError) and not is_readers(error):
            raise
        return reread(members)
    {"; ".join([*lines, "made.extra = extra", "made.__class__ = cls"])}
    return made
"""
    exec(code, names)  # noqa: S102  # only names from the facts go in
    return cast("Callable[[dict[str, Any]], R]", names["fill"])


def _check(value: str, read: str, fact: FieldFact, null: str) -> str:
    """Return the lines that read a field from this variable; ``null`` is the value for null if the field is text."""
    if null:
        return f"""
        if type({value}) is not str:
            {value} = {null} if {value} is None else {read}({value})"""
    usual = ""
    if is_empty_none(fact.kind) and fact.kind.name == "rfc2822":  # `decode_rfc2822` inlined
        usual = f"iso(f'{{days[{value}[5:16]]}}{{{value}[16:25]}}Z') if {value}[25:] == ' +0000' else "
    empty = f"None if {value} == '' else " if is_empty_none(fact.kind) else ""
    return f"""
        if {value}:
            {value} = {usual}{read}({value})
        elif {value} is not None:
            {value} = {empty}{read}({value})"""


def _picker(names: list[str]) -> Callable[[dict[str, Any]], tuple[Any, ...]]:
    if len(names) < 2:  # for one name, itemgetter returns no tuple
        return lambda members: tuple([members[name] for name in names])
    return itemgetter(*names)


def is_empty_none(kind: Kind) -> bool:
    """Return whether empty text means None for this kind of value."""
    return kind.name in EMPTY_IS_NONE and not kind.container
