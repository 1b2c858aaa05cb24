"""How the members of a stream's messages become fields, and fields members again.

Twilio sends some numbers as text, some as numbers, and audio as Base64. What can't be read as its field should be, and
what no field is for, is kept in ``extra`` where it stood, so that nothing that Twilio adds is refused or lost.
"""

from __future__ import annotations

from binascii import Error as BinasciiError
from binascii import a2b_base64, b2a_base64
from collections.abc import Callable, Mapping
from math import isfinite
from typing import Any, ClassVar, Final, TypeVar, cast

import attrs
from attrs import field

from twilio_fp.canonical_json import freeze
from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.record import Record, per_class, record, setters
from twilio_fp.values import FrozenMap

__all__ = ["EMPTY", "Message", "Place", "at", "frozen_extra", "places", "read_message", "tag_of", "write_message"]

M = TypeVar("M", bound="Message")

EMPTY: Final[FrozenMap[str, Any]] = FrozenMap()
"""The mapping that holds nothing."""

_MOST_DIGITS: Final = 18
_MISFIT: Final = object()  # what a reader returns of a value that is none of its kind


def frozen_extra(value: Mapping[str, Any]) -> FrozenMap[str, Any]:
    """Return what a message keeps of the members that it has no field for.

    Raises:
        UsageError: it is no mapping by name, or holds what JSON can't.
    """
    if value is EMPTY:
        return EMPTY
    if not isinstance(value, Mapping) or not all(isinstance(name, str) for name in value):
        raise UsageError(f"extra must be a mapping by wire name, got {typed(value)}")
    return FrozenMap({name: _json(item) for name, item in value.items()})


def _json(value: Any) -> Any:
    frozen = freeze(value)
    _check_json(frozen)
    return frozen


def _check_json(value: Any) -> None:
    if isinstance(value, FrozenMap):
        for name, item in cast("FrozenMap[Any, Any]", value).items():
            if not isinstance(name, str):
                raise UsageError(f"extra must have names that are text, got {typed(name)}")
            _check_json(item)
    elif isinstance(value, tuple):
        for item in cast("tuple[Any, ...]", value):
            _check_json(item)
    elif not (value is None or isinstance(value, (str, int)) or (isinstance(value, float) and isfinite(value))):
        raise UsageError(f"extra must be data that JSON can hold, got {typed(value)}")


def _text(raw: Any) -> Any:
    return raw if isinstance(raw, str) else _MISFIT


def _count(raw: Any) -> Any:
    if isinstance(raw, str):
        return int(raw) if raw.isascii() and raw.isdigit() and len(raw) <= _MOST_DIGITS else _MISFIT
    return _whole(raw)


def _whole(raw: Any) -> Any:
    if isinstance(raw, bool) or not isinstance(raw, int):
        return _MISFIT
    return raw if 0 <= raw < 10**_MOST_DIGITS else _MISFIT


def _size(raw: Any) -> Any:
    """Return a number of JSON that Twilio's older samples have as text."""
    return _count(raw)


def _amount(raw: Any) -> Any:
    if isinstance(raw, float):
        return raw if isfinite(raw) and raw >= 0 else _MISFIT
    return _count(raw)


def _flag(raw: Any) -> Any:
    return raw if isinstance(raw, bool) else _MISFIT


def _texts(raw: Any) -> Any:
    if not isinstance(raw, (list, tuple)):
        return _MISFIT
    items = cast("list[Any]", raw)
    return tuple(items) if all(isinstance(one, str) for one in items) else _MISFIT


def _parameters(raw: Any) -> Any:
    if not isinstance(raw, Mapping):
        return _MISFIT
    members = cast("Mapping[Any, Any]", raw)
    fits = all(isinstance(name, str) and isinstance(value, str) for name, value in members.items())
    return FrozenMap(members) if fits else _MISFIT


def _audio(raw: Any) -> Any:
    if not isinstance(raw, str) or not raw.isascii():
        return _MISFIT
    try:
        return a2b_base64(raw, strict_mode=True)
    except BinasciiError:
        return _MISFIT


def base64_text(payload: bytes) -> str:
    """Return bytes as Base64.

    Source: https://www.rfc-editor.org/rfc/rfc4648#section-4
    """
    return b2a_base64(payload, newline=False).decode("ascii")


def _same(value: Any) -> Any:
    return value


def _given_audio(value: Any) -> Any:
    return bytes(cast("bytes", value)) if isinstance(value, (bytes, bytearray, memoryview)) else _MISFIT


def _given_whole(value: Any) -> Any:
    return _whole(value)


def _given_amount(value: Any) -> Any:
    return _MISFIT if isinstance(value, str) else _amount(value)


def _given_texts(value: Any) -> Any:
    return (value,) if isinstance(value, str) else _texts(value)


@record
class _Kind(Record):
    """A kind of member: how it is read from JSON, written, taken from a caller, and what it is called."""

    read: Callable[[Any], Any]
    write: Callable[[Any], Any]
    take: Callable[[Any], Any]
    named: str
    absent: Any


_KINDS: Final[Mapping[str, _Kind]] = {
    "text": _Kind(_text, _same, _text, "text", ""),
    "count": _Kind(_count, str, _given_whole, "an int that is not negative", 0),
    "size": _Kind(_size, _same, _given_whole, "an int that is not negative", 0),
    "amount": _Kind(_amount, _same, _given_amount, "a number that is not negative", None),
    "flag": _Kind(_flag, _same, _flag, "True or False", None),
    "texts": _Kind(_texts, list, _given_texts, "a tuple of texts", ()),
    "parameters": _Kind(_parameters, dict, _parameters, "a mapping from text to text", EMPTY),
    "audio": _Kind(_audio, base64_text, _given_audio, "bytes", b""),
}


@record
class Place(Record):
    """Where a field stands in a message.

    Args:
        attribute: its name.
        paths: where it stands, from the outside in; a message may say the same twice.
        kind: how it is read: ``text``, ``count`` (a number as text), ``size`` and ``amount`` (numbers), ``flag``,
            ``texts``, ``parameters``, ``audio``.
        always: whether it is written even where it says no more than its absence.
        absent: what the field is where the member is not there.
    """

    attribute: str
    paths: tuple[tuple[str, ...], ...]
    kind: str
    always: bool
    absent: Any


def at(*paths: str, kind: str = "text", always: bool = False) -> Mapping[str, Any]:
    """Return the metadata of a field: where it stands, such as ``start.mediaFormat.channels``, and its kind."""
    return {"at": tuple([tuple(path.split(".")) for path in paths]), "kind": kind, "always": always}


@per_class
def places(cls: type[Message]) -> tuple[Place, ...]:
    """Return the places of a message's fields, in the order in which they are written."""
    return tuple(
        [
            Place(one.name, one.metadata["at"], one.metadata["kind"], one.metadata["always"], _absent(one))
            for one in attrs.fields(cls)
            if "at" in one.metadata
        ]
    )


def _absent(attribute: attrs.Attribute[Any]) -> Any:
    if attribute.default is not attrs.NOTHING:
        return attribute.default
    return _KINDS[attribute.metadata["kind"]].absent


@record(kw_only=True)
class Message(Record):
    """One message on a stream's WebSocket.

    Attributes:
        extra: members that the record has no field for, by name, those of inner objects too, where they stood; and
            known ones whose value is not of their type, in place of the field.
    """

    tag_name: ClassVar[str] = ""
    """The member that says which message it is: ``event`` or ``type``."""

    tag: ClassVar[str] = ""
    """What it says."""

    extra: Mapping[str, Any] = field(default=EMPTY, converter=frozen_extra)

    def __attrs_post_init__(self) -> None:
        cls = type(self)
        for place in places(cls):
            given = getattr(self, place.attribute)
            if given is None and place.absent is None:
                continue
            kind = _KINDS[place.kind]
            kept = kind.take(given)
            if kept is _MISFIT:
                # of words and audio only the type is said: they are somebody's
                got = f"a value of type {type(given).__name__}" if place.kind in {"text", "audio"} else typed(given)
                raise UsageError(f"{cls.__name__}.{place.attribute} must be {kind.named}, got {got}")
            if kept is not given:
                setters(cls)[place.attribute](self, kept)


def tag_of(message: Message) -> str:
    """Return what a message says that it is: ``media``, ``prompt`` and so on."""
    return message.tag or cast("str", getattr(message, message.tag_name))


def read_message(cls: type[M], members: dict[str, Any]) -> M:
    """Return the message that a JSON object is, which is used up.

    Raises:
        UsageError: what no field is for nests too deep.
    """
    made = object.__new__(cls)
    members.pop(cls.tag_name, None)
    for fill, read, absent, paths in _readers(cls):
        value = _MISFIT
        for outer, name in paths:
            holder = members if not outer else _holder(members, outer)
            if holder is None or name not in holder:
                continue
            raw = holder[name]
            found = absent if raw is None else read(raw)
            if found is _MISFIT or (value is not _MISFIT and found != value):
                continue  # it stays where it is
            value = found
            del holder[name]
        fill(made, absent if value is _MISFIT else value)
    for outer in _outer(cls) if members else ():
        _drop_empty(members, outer)
    setters(cls)["extra"](made, freeze(members) if members else EMPTY)
    return made


@per_class
def _readers(cls: type[Message]) -> tuple[tuple[Any, ...], ...]:
    """Return for each field what fills it, how it is read, what it is if absent, and where it stands."""
    fill = setters(cls)
    return tuple(
        [
            (
                fill[place.attribute],
                _KINDS[place.kind].read,
                place.absent,
                tuple([(path[:-1], path[-1]) for path in place.paths]),
            )
            for place in places(cls)
        ]
    )


def _holder(members: dict[str, Any], outer: tuple[str, ...]) -> dict[str, Any] | None:
    holder: Any = members
    for name in outer:
        holder = cast("dict[str, Any]", holder).get(name) if isinstance(holder, dict) else None
    return cast("dict[str, Any]", holder) if isinstance(holder, dict) else None


@per_class
def _outer(cls: type[Message]) -> tuple[tuple[str, ...], ...]:
    """Return where the objects stand that hold fields, the inner ones first."""
    found = {path[:end] for place in places(cls) for path in place.paths for end in range(1, len(path))}
    return tuple(sorted(found, key=len, reverse=True))


def _drop_empty(members: dict[str, Any], path: tuple[str, ...]) -> None:
    holder = _holder(members, path[:-1])
    if holder is not None and holder.get(path[-1]) == {} and isinstance(holder[path[-1]], dict):
        del holder[path[-1]]


def write_message(message: Message) -> dict[str, Any]:
    """Return the JSON object that a message is on the wire."""
    cls = type(message)
    members: dict[str, Any] = {message.tag_name: tag_of(message)}
    for place in places(cls):
        value = getattr(message, place.attribute)
        if value is None or (value == place.absent and not place.always):
            continue
        for path in place.paths:
            holder = members
            for name in path[:-1]:
                holder = holder.setdefault(name, {})
            holder[path[-1]] = _KINDS[place.kind].write(value)
    return cast("dict[str, Any]", _merged(members, message.extra)) if message.extra else members


def _merged(members: Any, extra: Any) -> Any:
    """Return the members with others put in where they stood; one that is there twice is the other."""
    if not isinstance(members, dict) or not isinstance(extra, Mapping):
        return extra
    known, more = cast("dict[str, Any]", members), cast("Mapping[str, Any]", extra)
    return known | {name: _merged(known[name], item) if name in known else item for name, item in more.items()}
