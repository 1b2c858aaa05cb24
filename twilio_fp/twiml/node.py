"""The nodes of trees: how they compare, hash, print, copy and pickle. Nothing here is specific to Twilio's elements.

Trees are walked with an explicit stack instead of recursion, so their depth is not limited.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeAlias, TypeVar, final

import attrs

from twilio_fp.errors import TwimlError
from twilio_fp.printable import typed
from twilio_fp.twiml.text import invalid_character
from twilio_fp.twiml.writing import DECLARATION, write
from twilio_fp.values import FrozenMap

if TYPE_CHECKING:
    from attrs import frozen as element
else:

    def element(*, init: bool) -> Callable[[type], type]:
        """Return a decorator for node classes: frozen, with the comparison and the repr of `Node`."""
        frozen = attrs.frozen(init=init, eq=False, repr=False, match_args=False, getstate_setstate=False)

        def made(cls: type) -> type:
            cls = frozen(cls)
            cls.__setattr__ = cls.__delattr__ = _never_changes
            return cls

        return made

    def _never_changes(node: object, name: str, _: object = None) -> None:
        error = attrs.exceptions.FrozenInstanceError()  # its constructor takes no message
        error.args = (
            f"trees are immutable: write twilio_fp.evolve(tree, {name}=…) for a changed {type(node).__name__}",
        )
        raise error


__all__ = ["EMPTY", "Comment", "Content", "Node", "element", "mistakes", "set_content", "set_start"]

N = TypeVar("N")

Content: TypeAlias = N | Iterable[N | Iterable[N | None] | None] | None
"""What an element accepts as content: one item, or an iterable of items and iterables of items; None is skipped."""

EMPTY: Final[FrozenMap[str, str]] = FrozenMap()
"""No attributes."""


class Node:
    """A node of a tree other than text: an element or a comment.

    Two nodes are equal if they mean the same in XML: same tag, same attributes in any order, same content in the same
    order. The abstract base of `Element`, `Comment` and the typed elements.

    Attributes:
        tag: the name in XML; ``"#comment"`` for a comment.
        attributes: the attributes as written in XML, sorted by their XML names.
        content: the text, elements and comments inside, in order. Texts are never adjacent and never empty.
        prose: whether text and elements mix as they do in a sentence, so that white space is significant.
    """

    __slots__ = ("_start", "content")
    __match_args__ = ("content",)

    if TYPE_CHECKING:
        tag: str
        content: tuple[Any, ...]
        prose: bool
        _start: str

        @property
        def attributes(self) -> Mapping[str, str]:
            """The attributes as written in XML, sorted by their XML names."""
            ...

        def _shown(self) -> list[tuple[str, object]]:
            """The arguments for the repr, as pairs of name and value; a positional one has the name ``""``."""
            ...

    _void = " />"
    _anywhere = False

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            raise AttributeError(mistakes().missing(type(self).__name__, None, name))

    def __init__(self) -> None:
        kind = type(self).__name__
        raise TwimlError(f"{kind} is abstract: create a Say, an Element or a Comment instead")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Node):
            return NotImplemented
        pairs: list[tuple[Any, Any]] = [(self, other)]
        while pairs:
            mine, others = pairs.pop()
            if mine is others:
                continue
            if type(mine) is str or type(others) is str:
                if mine != others:
                    return False
            elif mine._start != others._start or len(mine.content) != len(others.content):
                return False
            else:
                pairs.extend(zip(mine.content, others.content, strict=True))
        return True

    def __hash__(self) -> int:
        return hash(write(self))

    def __str__(self) -> str:
        try:
            return DECLARATION + write(self)
        except AttributeError:  # only partly built
            return repr(self)

    def __repr__(self) -> str:
        parts: list[str] = []
        try:
            _show(self, parts, _ROOM, 0)
        except AttributeError:  # a debugger may show a node that is only partly built
            return f"{type(self).__name__}(…)"
        return "".join(parts)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: object) -> dict[str, object]:
        """Return the pydantic schema for annotations with this class: instances pass as they are and dump as XML.

        Serialising to JSON is refused, because it would give a quoted string that Twilio can't read. FastAPI tries that
        for a route without a ``response_class``.

        Source: https://docs.pydantic.dev/latest/concepts/types/#customizing-validation-with-__get_pydantic_core_schema__
        """
        instance_check: dict[str, object] = {"type": "is-instance", "cls": cls}
        json_error = {"type": "function-plain", "function": _no_json, "return_schema": {"type": "str"}}
        return {
            "type": "json-or-python",
            "json_schema": {**instance_check, "serialization": json_error},
            "python_schema": {**instance_check, "serialization": {"type": "to-string"}},
        }

    def __copy__(self) -> Any:
        return self

    def __deepcopy__(self, memo: object) -> Any:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return _revive, (type(self).__name__, write(self))


def mistakes() -> Any:
    """Return the module that suggests corrections, imported lazily because it depends on this one."""
    return import_module("twilio_fp.twiml.mistakes")


def _no_json(_: object) -> NoReturn:
    raise TypeError(
        "a tree must not be serialised as JSON: give the route response_class=TwimlResponse, or return str(tree)"
    )


def _revive(name: str, text: str) -> Any:
    return import_module("twilio_fp.twiml.parsing").revive(name, text)


_ROOM: Final = 1_200
_DEEPEST: Final = 8


def _show(node: Node, parts: list[str], room: int, depth: int) -> int:
    """Append the node's repr to `parts`, truncated when `room` runs out; return the room that is left."""
    arguments: list[tuple[str, object]] = node._shown()
    parts.append(f"{type(node).__name__}(")
    first = True
    for name, value in arguments:
        if not first:
            parts.append(", ")
        first = False
        if name:
            parts.append(f"{name}=")
        if name != "" or value is not node.content:
            shown = repr(value)
            parts.append(shown if len(shown) <= 300 else shown[:300] + "…")
            room -= len(parts[-1]) + 10
        elif len(node.content) == 1 and type(node.content[0]) is str:
            parts.append(_show_text(node.content[0]))
            room -= len(parts[-1]) + 10
        else:
            parts.append("[")
            for index, item in enumerate(node.content):
                if index:
                    parts.append(", ")
                if room <= 0 or depth >= _DEEPEST:
                    parts.append("…")
                    break
                if type(item) is str:
                    parts.append(_show_text(item))
                    room -= len(parts[-1])
                else:
                    room = _show(item, parts, room - 10, depth + 1)
            parts.append("]")
    parts.append(")")
    return room


def _show_text(text: str) -> str:
    return repr(text) if len(text) <= 200 else f"{text[:200]!r}…"


set_start: Final[Callable[[Any, str], None]] = Node.__dict__["_start"].__set__
"""Set the slot with an element's start tag without its closing bracket, which is used to render and to compare."""

set_content: Final[Callable[[Any, tuple[Any, ...]], None]] = Node.__dict__["content"].__set__
"""Set the slot with an element's content."""


@final
@element(init=False)
class Comment(Node):
    """A comment in the XML, which Twilio ignores.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Response(twiml.Comment(" to do ")), declaration=False)
    '<Response><!-- to do --></Response>'

    Raises:
        TwimlError: the text contains ``--``, a carriage return or another character that XML can't carry in a comment,
            or ends in ``-``.

    Source: https://www.w3.org/TR/xml/#sec-comments
    """

    text: str

    tag = "#comment"
    prose = False
    _void = "-->"
    _anywhere = True

    def __init__(self, text: str) -> None:
        if not isinstance(text, str):
            raise TwimlError(f"Comment.text: must be text, got {typed(text)}")
        text = str.__str__(text)
        reason = invalid_character(text)
        if reason is not None:
            raise TwimlError(f"Comment.text: {reason}")
        if "--" in text or text.endswith("-") or "\r" in text:
            raise TwimlError(
                f"Comment.text: must not contain '--' or a carriage return, or end in '-', got {typed(text)}"
            )
        object.__setattr__(self, "text", text)
        set_start(self, f"<!--{text}")
        set_content(self, ())

    @property
    def attributes(self) -> Mapping[str, str]:
        """An empty mapping: a comment has no attributes."""
        return EMPTY

    def _shown(self) -> list[tuple[str, object]]:
        return [("", self.text)]

    def __reduce__(self) -> tuple[Any, ...]:
        return Comment, (self.text,)
