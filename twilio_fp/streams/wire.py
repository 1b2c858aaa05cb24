"""Conversion between the JSON members of a stream's messages and the fields of records.

Twilio sends some numbers as text, some as numbers, and audio as Base64. Members that don't fit their field's type, and
those without a field, are kept in ``extra`` at their original place, so that additions by Twilio are never rejected or
lost.
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

__all__ = [
    "EMPTY",
    "Message",
    "WireField",
    "frozen_extra",
    "on_wire",
    "read_message",
    "tag_of",
    "wire_fields",
    "write_message",
]

M = TypeVar("M", bound="Message")

EMPTY: Final[FrozenMap[str, Any]] = FrozenMap()
"""The empty mapping."""

_MAX_DIGITS: Final = 18
_MISFIT: Final = object()  # returned by readers for a value that is not of their kind


def frozen_extra(value: Mapping[str, Any]) -> FrozenMap[str, Any]:
    """Return the members without a field, frozen.

    Raises:
        UsageError: it is not a mapping with text keys, or holds values that JSON can't represent.
    """
    if value is EMPTY:
        return EMPTY
    if not isinstance(value, Mapping) or not all(isinstance(name, str) for name in value):
        raise UsageError(f"extra must be a mapping of wire names to values, got {typed(value)}")
    return FrozenMap({name: _json(item) for name, item in value.items()})


def _json(value: Any) -> Any:
    frozen = freeze(value)
    _check_json(frozen)
    return frozen


def _check_json(value: Any) -> None:
    if isinstance(value, FrozenMap):
        for name, item in cast("FrozenMap[Any, Any]", value).items():
            if not isinstance(name, str):
                raise UsageError(f"names in extra must be text, got {typed(name)}")
            _check_json(item)
    elif isinstance(value, tuple):
        for item in cast("tuple[Any, ...]", value):
            _check_json(item)
    elif not (value is None or isinstance(value, (str, int)) or (isinstance(value, float) and isfinite(value))):
        raise UsageError(f"extra must be data that JSON can represent, got {typed(value)}")


def _read_text(raw: Any) -> Any:
    return raw if isinstance(raw, str) else _MISFIT


def _read_count(raw: Any) -> Any:
    if isinstance(raw, str):
        return int(raw) if raw.isascii() and raw.isdigit() and len(raw) <= _MAX_DIGITS else _MISFIT
    return _read_int(raw)


def _read_int(raw: Any) -> Any:
    if isinstance(raw, bool) or not isinstance(raw, int):
        return _MISFIT
    return raw if 0 <= raw < 10**_MAX_DIGITS else _MISFIT


def _read_size(raw: Any) -> Any:
    """Return a JSON number, which is text in Twilio's older samples."""
    return _read_count(raw)


def _read_amount(raw: Any) -> Any:
    if isinstance(raw, float):
        return raw if isfinite(raw) and raw >= 0 else _MISFIT
    return _read_count(raw)


def _read_flag(raw: Any) -> Any:
    return raw if isinstance(raw, bool) else _MISFIT


def _read_texts(raw: Any) -> Any:
    if not isinstance(raw, (list, tuple)):
        return _MISFIT
    items = cast("list[Any]", raw)
    return tuple(items) if all(isinstance(one, str) for one in items) else _MISFIT


def _read_parameters(raw: Any) -> Any:
    if not isinstance(raw, Mapping):
        return _MISFIT
    members = cast("Mapping[Any, Any]", raw)
    fits = all(isinstance(name, str) and isinstance(value, str) for name, value in members.items())
    return FrozenMap(members) if fits else _MISFIT


def _read_audio(raw: Any) -> Any:
    if not isinstance(raw, str) or not raw.isascii():
        return _MISFIT
    try:
        return a2b_base64(raw, strict_mode=True)
    except BinasciiError:
        return _MISFIT


def base64_text(payload: bytes) -> str:
    """Encode bytes as Base64.

    Source: https://www.rfc-editor.org/rfc/rfc4648#section-4
    """
    return b2a_base64(payload, newline=False).decode("ascii")


def _unchanged(value: Any) -> Any:
    return value


def _accept_audio(value: Any) -> Any:
    return bytes(cast("bytes", value)) if isinstance(value, (bytes, bytearray, memoryview)) else _MISFIT


def _accept_int(value: Any) -> Any:
    return _read_int(value)


def _accept_amount(value: Any) -> Any:
    return _MISFIT if isinstance(value, str) else _read_amount(value)


def _accept_texts(value: Any) -> Any:
    return (value,) if isinstance(value, str) else _read_texts(value)


@record
class _Kind(Record):
    """A kind of member: how to read it from JSON, write it, and check a caller's value, and its description."""

    read: Callable[[Any], Any]
    write: Callable[[Any], Any]
    accept: Callable[[Any], Any]
    description: str
    absent: Any


_KINDS: Final[Mapping[str, _Kind]] = {
    "text": _Kind(_read_text, _unchanged, _read_text, "text", ""),
    "count": _Kind(_read_count, str, _accept_int, "a non-negative int", 0),
    "size": _Kind(_read_size, _unchanged, _accept_int, "a non-negative int", 0),
    "amount": _Kind(_read_amount, _unchanged, _accept_amount, "a non-negative number", None),
    "flag": _Kind(_read_flag, _unchanged, _read_flag, "True or False", None),
    "texts": _Kind(_read_texts, list, _accept_texts, "a tuple of texts", ()),
    "parameters": _Kind(_read_parameters, dict, _read_parameters, "a mapping from text to text", EMPTY),
    "audio": _Kind(_read_audio, base64_text, _accept_audio, "bytes", b""),
}


@record
class WireField(Record):
    """Where and how a field is written in a message's JSON.

    Args:
        attribute: the field's name.
        paths: its paths, from the outside in; a message may repeat a value at a second path.
        kind: its kind: ``text``, ``count`` (a number as text), ``size`` and ``amount`` (numbers), ``flag``, ``texts``,
            ``parameters``, ``audio``.
        always: whether it is written even if it equals ``absent``.
        absent: the field's value if the member is missing.
    """

    attribute: str
    paths: tuple[tuple[str, ...], ...]
    kind: str
    always: bool
    absent: Any


def on_wire(*paths: str, kind: str = "text", always: bool = False) -> Mapping[str, Any]:
    """Return the metadata of a field: its paths, such as ``start.mediaFormat.channels``, and its kind."""
    return {"paths": tuple([tuple(path.split(".")) for path in paths]), "kind": kind, "always": always}


@per_class
def wire_fields(cls: type[Message]) -> tuple[WireField, ...]:
    """Return how a message's fields are written, in the order of writing."""
    return tuple(
        [
            WireField(one.name, one.metadata["paths"], one.metadata["kind"], one.metadata["always"], _absent_value(one))
            for one in attrs.fields(cls)
            if "paths" in one.metadata
        ]
    )


def _absent_value(attribute: attrs.Attribute[Any]) -> Any:
    if attribute.default is not attrs.NOTHING:
        return attribute.default
    return _KINDS[attribute.metadata["kind"]].absent


@record(kw_only=True)
class Message(Record):
    """One message on a stream's WebSocket.

    Attributes:
        extra: members without a field, by name, including those of inner objects at their original place, and members
            whose value does not fit the type of their field.
    """

    tag_name: ClassVar[str] = ""
    """The member that names the message: ``event`` or ``type``."""

    tag: ClassVar[str] = ""
    """The value of that member."""

    extra: Mapping[str, Any] = field(default=EMPTY, converter=frozen_extra)

    def __attrs_post_init__(self) -> None:
        cls = type(self)
        for wire_field in wire_fields(cls):
            value = getattr(self, wire_field.attribute)
            if value is None and wire_field.absent is None:
                continue
            kind = _KINDS[wire_field.kind]
            accepted = kind.accept(value)
            if accepted is _MISFIT:
                # show only the type of words and audio, which are personal
                got = (
                    f"a value of type {type(value).__name__}" if wire_field.kind in {"text", "audio"} else typed(value)
                )
                raise UsageError(f"{cls.__name__}.{wire_field.attribute} must be {kind.description}, got {got}")
            if accepted is not value:
                setters(cls)[wire_field.attribute](self, accepted)


def tag_of(message: Message) -> str:
    """Return the name of a message: ``media``, ``prompt`` and so on."""
    return message.tag or cast("str", getattr(message, message.tag_name))


def read_message(cls: type[M], members: dict[str, Any]) -> M:
    """Return the message of a JSON object, which is consumed.

    Raises:
        UsageError: a member without a field is nested too deeply.
    """
    message = object.__new__(cls)
    members.pop(cls.tag_name, None)
    for set_field, read, absent, paths in _readers(cls):
        value = _MISFIT
        for path, name in paths:
            parent = members if not path else _find_parent(members, path)
            if parent is None or name not in parent:
                continue
            raw = parent[name]
            converted = absent if raw is None else read(raw)
            if converted is _MISFIT or (value is not _MISFIT and converted != value):
                continue  # the member stays, and ends up in extra
            value = converted
            del parent[name]
        set_field(message, absent if value is _MISFIT else value)
    for path in _parent_paths(cls) if members else ():
        _drop_empty(members, path)
    setters(cls)["extra"](message, freeze(members) if members else EMPTY)
    return message


@per_class
def _readers(cls: type[Message]) -> tuple[tuple[Any, ...], ...]:
    """Return each field's setter, reader, value if absent, and paths, each split before its last name."""
    set_field = setters(cls)
    return tuple(
        [
            (
                set_field[wire_field.attribute],
                _KINDS[wire_field.kind].read,
                wire_field.absent,
                tuple([(path[:-1], path[-1]) for path in wire_field.paths]),
            )
            for wire_field in wire_fields(cls)
        ]
    )


def _find_parent(members: dict[str, Any], path: tuple[str, ...]) -> dict[str, Any] | None:
    parent: Any = members
    for name in path:
        parent = cast("dict[str, Any]", parent).get(name) if isinstance(parent, dict) else None
    return cast("dict[str, Any]", parent) if isinstance(parent, dict) else None


@per_class
def _parent_paths(cls: type[Message]) -> tuple[tuple[str, ...], ...]:
    """Return the paths of the objects that hold fields, innermost first."""
    paths = {path[:end] for wire_field in wire_fields(cls) for path in wire_field.paths for end in range(1, len(path))}
    return tuple(sorted(paths, key=len, reverse=True))


def _drop_empty(members: dict[str, Any], path: tuple[str, ...]) -> None:
    parent = _find_parent(members, path[:-1])
    if parent is not None and parent.get(path[-1]) == {} and isinstance(parent[path[-1]], dict):
        del parent[path[-1]]


def write_message(message: Message) -> dict[str, Any]:
    """Return the JSON object of a message on the wire."""
    cls = type(message)
    members: dict[str, Any] = {message.tag_name: tag_of(message)}
    for wire_field in wire_fields(cls):
        value = getattr(message, wire_field.attribute)
        if value is None or (value == wire_field.absent and not wire_field.always):
            continue
        for path in wire_field.paths:
            parent = members
            for name in path[:-1]:
                parent = parent.setdefault(name, {})
            parent[path[-1]] = _KINDS[wire_field.kind].write(value)
    return cast("dict[str, Any]", _merge(members, message.extra)) if message.extra else members


def _merge(members: Any, extra: Any) -> Any:
    """Return the members with the extra ones merged in where they were; on conflict, the extra one wins."""
    if not isinstance(members, dict) or not isinstance(extra, Mapping):
        return extra
    known, more = cast("dict[str, Any]", members), cast("Mapping[str, Any]", extra)
    return known | {name: _merge(known[name], item) if name in known else item for name, item in more.items()}
