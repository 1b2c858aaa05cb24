"""Strategies for the messages of Media Streams and ConversationRelay, in both directions."""

from __future__ import annotations

from typing import Any, Final, TypeVar, overload

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.streams import media, relay
from twilio_fp.streams.media import MediaMessage, RawMedia
from twilio_fp.streams.relay import RawRelay, RelayMessage
from twilio_fp.streams.wire import Message, WireField, wire_fields

__all__ = ["stream_messages"]

M = TypeVar("M", bound=MediaMessage | RelayMessage)

_TEXTS: Final = st.text(st.characters(codec="utf-8"), max_size=20)
_WHOLE: Final = st.integers(0, 10**9)
_MORE: Final = st.from_regex(r"new[A-Z][a-z]{1,8}", fullmatch=True)
_JSON: Final[SearchStrategy[Any]] = st.recursive(
    st.none() | st.booleans() | st.integers(-99, 99) | st.floats(allow_nan=False, allow_infinity=False) | _TEXTS,
    lambda inner: st.lists(inner, max_size=2).map(tuple) | st.dictionaries(_TEXTS, inner, max_size=2),
    max_leaves=4,
)
_VALUES: Final[dict[str, SearchStrategy[Any]]] = {
    "text": _TEXTS,
    "count": _WHOLE,
    "size": _WHOLE,
    "amount": _WHOLE | st.floats(0, 1e6),
    "flag": st.booleans(),
    "texts": st.lists(_TEXTS, max_size=3).map(tuple),
    "parameters": st.dictionaries(_TEXTS, _TEXTS, max_size=3),
    "audio": st.binary(max_size=200),
}
_KINDS: Final[tuple[type[Any], ...]] = tuple(
    [
        getattr(module, name)
        for module in (media, relay)
        for name in sorted(module.__all__)
        if isinstance(getattr(module, name), type)
    ]
)


@overload
def stream_messages() -> SearchStrategy[MediaMessage | RelayMessage]: ...
@overload
def stream_messages(kind: type[M]) -> SearchStrategy[M]: ...
def stream_messages(kind: type[Any] = Message) -> SearchStrategy[Any]:
    """Return a strategy for messages of a kind, or of every kind, some with members unknown to the class.

    Args:
        kind: a message's class, or a class or union of several, such as `twilio_fp.streams.MediaReceived`.

    >>> from twilio_fp.streams import Prompt
    >>> isinstance(stream_messages(Prompt).example(), Prompt)  # doctest: +SKIP
    True

    Raises:
        UsageError: ``kind`` is not a class of messages.
    """
    if not (isinstance(kind, type) and issubclass(kind, Message)):
        raise UsageError(f"kind must be a class of messages, such as Prompt, got {typed(kind)}")
    found = [cls for cls in _KINDS if issubclass(cls, kind) and (cls.tag or cls in {RawMedia, RawRelay})]
    return st.sampled_from(found).flatmap(_messages)


def _messages(cls: type[Any]) -> SearchStrategy[Any]:
    extra = st.dictionaries(_MORE, _JSON, max_size=2)
    if cls in {RawMedia, RawRelay}:
        return st.builds(cls, _MORE, extra=extra)
    required = {one.name for one in attrs.fields(cls) if one.default is attrs.NOTHING}
    values = {wire_field.attribute: _value(wire_field) for wire_field in wire_fields(cls)}
    given = {name: strategy for name, strategy in values.items() if name in required}
    more = {name: strategy for name, strategy in values.items() if name not in required}
    return st.fixed_dictionaries(given, optional={**more, "extra": extra}).map(lambda fields: cls(**fields))


def _value(wire_field: WireField) -> SearchStrategy[Any]:
    return st.none() | _VALUES[wire_field.kind] if wire_field.absent is None else _VALUES[wire_field.kind]
