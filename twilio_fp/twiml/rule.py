"""How the rules of one element are recorded: its tag, its permitted content, and its attributes' names and kinds."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

__all__ = ["Attribute", "Kind", "Rule", "Text"]

Kind: TypeAlias = Literal["text", "bool", "int", "seconds", "float", "words", "ints", "flag", "count"]
"""How an attribute's value is written: *words* and *ints* are lists joined by spaces, *seconds* also accepts a
timedelta, *flag* is true, false or text, and *count* is a whole number or text."""

Text: TypeAlias = Literal["none", "optional", "required"]
"""Whether an element contains text. *required* means that an empty one makes no sense; it isn't refused."""


class Attribute(NamedTuple):
    """One attribute: its XML name, its Python keyword, its kind, and the name of its enumeration, if it has one."""

    xml: str
    python: str
    kind: Kind
    values: str | None = None
    url: bool = False


class Rule(NamedTuple):
    """The rules of one element.

    Attributes:
        name: the record's name. It differs from a tag that isn't a valid Python name or that two records share.
        tag: the name in XML.
        module: the module of ``twilio_fp.twiml`` that defines the record.
        text: whether it contains text.
        documents: the kinds of document in which it may appear.
        children: the names of the elements that it may contain. Response has three such sets, all others have one.
        attributes: its attributes, sorted by XML name, which is the order in which they are rendered.
        prose: whether text and elements mix as they do in a sentence, so that white space is significant.
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
