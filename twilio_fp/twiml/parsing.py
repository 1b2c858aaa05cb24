"""Parsing of XML documents and fragments into trees. Document types, and with them custom entities, are refused."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, NoReturn, final
from xml.parsers.expat import ErrorString, ExpatError, ParserCreate

from attrs import field

from twilio_fp.errors import TwimlError
from twilio_fp.printable import typed
from twilio_fp.record import Record, record
from twilio_fp.twiml.element import Element, as_typed, untyped
from twilio_fp.twiml.node import Comment
from twilio_fp.twiml.rules import RULES
from twilio_fp.twiml.tree import TypedElement

__all__ = ["MAX_BYTES", "MAX_NODES", "Raw", "parse", "revive"]

MAX_BYTES: Final = 64 * 1024 * 1024
"""The most bytes that `parse` reads."""

MAX_NODES: Final = 1_000_000
"""The most elements and comments that `parse` reads."""


def parse(xml: str | bytes) -> TypedElement | Element:
    r"""Parse a document into a tree, so that ``parse(render(tree)) == tree``.

    Known elements become their records. Unknown ones, and known ones with content that they must not contain, become an
    `Element`. Unknown attributes go into `extra`, as do those whose values their fields don't accept (`problems` says
    why). Comments are kept; those around the root become its first and last content. Processing instructions are
    dropped, and so is white space that can only be indentation.

    Args:
        xml: the document as text, or as bytes in the encoding that it declares, by default UTF-8 or UTF-16.

    >>> from twilio_fp import twiml
    >>> twiml.parse('<Response><Gather numDigits="1"><Say>Hi</Say></Gather></Response>')
    Response([Gather([Say('Hi')], num_digits=1)])

    Raises:
        TwimlError: it isn't well-formed XML, has a document type, is longer than `MAX_BYTES` or has more nodes than
            `MAX_NODES`. The error carries the line and the column.

    >>> twiml.parse("<Response><Say></Response>")
    Traceback (most recent call last):
    twilio_fp.errors.TwimlError: line 1, column 18: mismatched tag
    """
    return _Reader(MAX_NODES).document(_bytes(xml), utf_8=isinstance(xml, str))


def _bytes(xml: object) -> bytes:
    if isinstance(xml, str):
        try:
            data = xml.encode()
        except UnicodeEncodeError as error:
            before = xml[: error.start]
            column = error.start - (before.rfind("\n") + 1) + 1
            _refuse(f"a lone surrogate, U+{ord(xml[error.start]):04X}", before.count("\n") + 1, column)
    elif isinstance(xml, (bytes, bytearray)):
        data = bytes(xml)
    else:
        _refuse(f"parse() must be given text or bytes, got {typed(xml)}")
    if len(data) > MAX_BYTES:
        _refuse(f"the document must have at most {MAX_BYTES} bytes")
    return data


def _refuse(reason: str, line: int = 1, column: int = 1) -> NoReturn:
    raise TwimlError(reason, line=line, column=column)


class _Reader:
    """The state of parsing one document: the open elements, each with its attributes and its content so far."""

    def __init__(self, nodes: int | None, parent: str | None = None) -> None:
        self.room = nodes
        self.parent = parent
        self.open: list[tuple[str, dict[str, str], list[Any]]] = []
        self.around: list[Any] = []
        self.root: tuple[str, dict[str, str], list[Any]] | None = None

    def document(self, data: bytes, *, utf_8: bool) -> TypedElement | Element:
        self._read([data], utf_8=utf_8)
        root = self.root
        assert root is not None  # noqa: S101 - the parser refuses a document without a root
        tag, attributes, items = root
        return _made(tag, self.parent, attributes, [*items, *self.around])

    def fragment(self, data: bytes) -> list[Any]:
        self._read([b"<r>", data, b"</r>"], utf_8=True)
        root = self.root
        assert root is not None  # noqa: S101 - likewise
        return root[2]

    def _read(self, pieces: list[bytes], *, utf_8: bool) -> None:
        self.parser = parser = ParserCreate("utf-8" if utf_8 else None)
        parser.buffer_text = True
        parser.ordered_attributes = False
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.CommentHandler = self._comment
        parser.StartDoctypeDeclHandler = self._doctype
        before = 0 if len(pieces) == 1 else len(pieces[0])
        try:
            for piece in pieces:
                parser.Parse(piece, piece is pieces[-1])
        except ExpatError as error:
            column = error.offset - (before if error.lineno == 1 else 0)
            raise TwimlError(ErrorString(error.code), line=error.lineno, column=column + 1) from None
        except (LookupError, ValueError) as error:
            if isinstance(error, TwimlError):
                raise
            raise TwimlError(f"the declared encoding can't be read: {error}", line=1, column=1) from None

    def _count(self) -> None:
        if self.room is not None:
            self.room -= 1
            if self.room < 0:
                self._refuse(f"the document must have at most {MAX_NODES} elements and comments")

    def _refuse(self, reason: str) -> NoReturn:
        _refuse(reason, self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1)

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._count()
        items: list[Any] = []
        if not self.open:
            items, self.around = self.around, []
        self.open.append((tag, attributes, items))

    def _end(self, _: str) -> None:
        element = self.open.pop()
        if not self.open:
            self.root = element
            return
        tag, attributes, items = element
        above = self.open[-1]
        above[2].append(_made(tag, above[0], attributes, items))

    def _characters(self, text: str) -> None:
        self.open[-1][2].append(text)

    def _comment(self, text: str) -> None:
        self._count()
        (self.open[-1][2] if self.open else self.around).append(Comment(text))

    def _doctype(self, *_: object) -> None:
        self._refuse("TwiML must not have a document type")


def _made(tag: str, parent: str | None, attributes: dict[str, str], items: list[Any]) -> TypedElement | Element:
    content = items[0] if len(items) == 1 else items  # a lone item is faster to process than a list of one
    made = as_typed(tag, parent, content, attributes)[0]
    return untyped(tag, items, attributes) if made is None else made


def revive(name: str, xml: str) -> TypedElement | Element:
    """Return the tree that was pickled as XML, with the record of that name as its root.

    >>> revive("ReferSip", "<Sip>a@b</Sip>")
    ReferSip('a@b')
    """
    parent = next((rule.tag for rule in RULES.values() if name in rule.children[0]), None)
    return _Reader(None, parent).document(xml.encode(), utf_8=True)


@final
@record
class Raw(Record):
    """A fragment of XML given as text. It is parsed into nodes when built, so it is checked like all other content.

    It may be used wherever the nodes in it may, and iterates over them.

    Args:
        xml: elements, text and comments, with neither a declaration nor a document type.

    Attributes:
        nodes: the parsed texts, elements and comments.

    >>> from twilio_fp import twiml
    >>> twiml.Say(["Wait ", twiml.Raw('<break time="1s"/> please.')])
    Say(['Wait ', SsmlBreak(time='1s'), ' please.'])

    Raises:
        TwimlError: it isn't well-formed; the error carries the line and the column.
    """

    xml: str
    nodes: tuple[Any, ...] = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.xml, str):
            raise TwimlError(f"Raw.xml: must be text, got {typed(self.xml)}")
        object.__setattr__(self, "nodes", tuple(_Reader(MAX_NODES).fragment(_bytes(self.xml))))

    def __iter__(self) -> Iterator[Any]:
        """Iterate over the nodes."""
        return iter(self.nodes)
