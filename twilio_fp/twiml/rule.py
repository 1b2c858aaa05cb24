"""How one element's facts are written down: its tag, what it may hold, and its attributes' names and kinds."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

__all__ = ["Attribute", "Kind", "Rule", "Text"]

Kind: TypeAlias = Literal["text", "bool", "int", "seconds", "float", "words", "ints", "flag", "count"]
"""How an attribute's value is spelled: *words* and *ints* are lists joined by spaces, *seconds* takes a timedelta too,
*flag* is true, false or text, and *count* is a whole number or text."""

Text: TypeAlias = Literal["none", "optional", "required"]
"""Whether an element holds text. An empty one is never refused: *required* only says that it makes no sense."""


class Attribute(NamedTuple):
    """One attribute: its name in XML, its keyword in Python, its kind, and the name of its known values, if listed."""

    xml: str
    python: str
    kind: Kind
    values: str | None = None
    url: bool = False


class Rule(NamedTuple):
    """The facts of one element.

    Attributes:
        name: the record's name, which differs from the tag where Python can't spell it or two records share it.
        tag: the name in XML.
        module: the module of ``twilio_fp.twiml`` that defines the record.
        text: whether it holds text.
        documents: the kinds of document that it stands in.
        children: the names of the elements that it may hold. Response has three such sets, all others have one.
        attributes: in the order of their names in XML, which is the order that they are rendered in.
        prose: whether text and elements mix in it as they do in a sentence, so that white space counts.
        json: whether its text is JSON.
    """

    name: str
    tag: str
    module: str
    text: Text
    documents: tuple[str, ...]
    children: tuple[tuple[str, ...], ...]
    attributes: tuple[Attribute, ...]
    prose: bool = False
    json: bool = False
