"""Typed elements: how one is initialised from the caller's arguments, and which arguments are refused.

Nothing here is specific to any of Twilio's elements, since each record brings its own `Rule`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, cast

import attrs

from twilio_fp.errors import TwimlError
from twilio_fp.printable import typed
from twilio_fp.twiml.content import ContentModel, normalise
from twilio_fp.twiml.node import EMPTY, Node, mistakes, set_content, set_start
from twilio_fp.twiml.rule import Attribute, Rule
from twilio_fp.twiml.spelling import DECODE, ENCODE, SpellingError, encode_any
from twilio_fp.twiml.text import escape_attribute, is_name
from twilio_fp.values import FrozenMap

__all__ = ["Initializer", "TypedElement", "attribute_texts", "finish", "invalid_value", "json_text"]


class TypedElement(Node):
    """A known element, whose attributes are fields and whose content is checked.

    Attributes:
        extra: unknown attributes, and known ones whose values their fields don't accept, as text by their XML names.
    """

    __slots__ = ("extra",)

    _rule: ClassVar[Rule]

    if TYPE_CHECKING:
        extra: FrozenMap[str, str]
    else:

        def __getattr__(self, name: str) -> object:
            # The slot of an omitted attribute is left empty, which is faster than setting it to None.
            if name == "extra":
                return EMPTY
            if any(attribute.python == name for attribute in self._rule.attributes):
                return None
            raise AttributeError(mistakes().missing(type(self).__name__, self._rule, name))

    @property
    def attributes(self) -> Mapping[str, str]:
        """The attributes as written in XML, sorted by their XML names."""
        texts: dict[str, str] = dict(self.extra)
        for attribute in self._rule.attributes:
            value = getattr(self, attribute.python)
            if value is not None:
                texts[attribute.xml] = _plain(value)
        return FrozenMap(sorted(texts.items()))

    def _shown(self) -> list[tuple[str, object]]:
        shown: list[tuple[str, object]] = []
        if self.content:
            shown.append(("", self.content))
        for field in attrs.fields(cast("Any", type(self))):
            value: object = getattr(self, field.name)
            if value is not None and field.name not in {"content", "extra"}:
                shown.append((field.name, value))
        if self.extra:
            shown.append(("extra", dict(self.extra)))
        return shown


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return " ".join(map(str, cast("tuple[object, ...]", value))) if isinstance(value, tuple) else str(value)


class Initializer:
    """Sets the slots of new elements of one class; computed once per class.

    Attributes:
        model: their permitted content.
        attributes: for each attribute, in the order of the rule, a function of the element under construction and a
            value that sets the slot and returns the attribute as written in XML.
        known: by XML name, the attribute's rule and that same function.
    """

    __slots__ = ("attributes", "known", "model", "text")

    def __init__(self, cls: type[TypedElement]) -> None:
        rule = cls._rule
        self.model = ContentModel(rule)
        self.text = self.model.text
        self.attributes = tuple(
            [
                _setter(cls.__dict__[attribute.python].__set__, attribute, f"{rule.name}.{attribute.python}")
                for attribute in rule.attributes
            ]
        )
        self.known = {
            attribute.xml: (attribute, setter)
            for attribute, setter in zip(rule.attributes, self.attributes, strict=True)
        }


def _setter(
    fill: Callable[[TypedElement, object], None], attribute: Attribute, where: str
) -> Callable[[TypedElement, object], str]:
    encode = ENCODE[attribute.kind]
    before = f' {attribute.xml}="'

    def set_any(node: TypedElement, value: object) -> str:
        try:
            normal, text = encode(value)
        except SpellingError as refusal:
            raise TwimlError(f"{where}: {refusal}") from None
        fill(node, normal)
        return f'{before}{text}"'

    def set_text(node: TypedElement, value: object) -> str:
        if type(value) is not str or not value.isprintable():
            return set_any(node, value)
        fill(node, value)
        if "&" in value or "<" in value or ">" in value or '"' in value:
            value = escape_attribute(value)
        return f'{before}{value}"'

    def set_int(node: TypedElement, value: object) -> str:
        if type(value) is not int or not -999_999 < value < 999_999:
            return set_any(node, value)
        fill(node, value)
        return f'{before}{value}"'

    return {"text": set_text, "int": set_int, "seconds": set_int}.get(attribute.kind, set_any)


def finish(
    node: TypedElement, initializer: Initializer, start: str, content: object, extra: Mapping[str, str | float] | None
) -> None:
    """Complete an element under construction: set its content, `extra` and start tag.

    Args:
        node: the element, in which the slots of the attributes given are already set.
        initializer: the initializer of its class.
        start: the start tag so far.
        content: the caller's argument, unchecked.
        extra: the caller's argument, unchecked.

    Raises:
        TwimlError: something is not allowed in the element or can't be carried by XML; names the element and the field.
    """
    if extra is not None:
        start = _with_extra(node, initializer, extra)
    set_start(node, start)
    if content is None:
        set_content(node, ())
    elif type(content) is str and content and initializer.text and content.isprintable():
        set_content(node, (content,))
    else:
        set_content(node, normalise(content, initializer.model))


def _with_extra(node: TypedElement, initializer: Initializer, extra: Mapping[str, str | float]) -> str:
    """Set `extra`, moving values that fit a field into it, so that each meaning has one form; return the start tag."""
    where = f"{node._rule.name}.extra"
    plain, escaped = attribute_texts(extra, where)
    others: dict[str, str] = {}
    for name, text in plain.items():
        known = initializer.known.get(name)
        if known is None:
            others[name] = text
            continue
        attribute, setter = known
        if getattr(node, attribute.python) is not None:
            raise TwimlError(
                f"{where}: {name} must be given only once, got the keyword {attribute.python} too: pass only one"
            )
        if invalid_value(attribute, text) is None:
            setter(node, DECODE[attribute.kind](text))
        else:
            others[name] = text
    if others:
        _set_extra(node, FrozenMap(others))
    for attribute in node._rule.attributes:
        value = getattr(node, attribute.python)
        if value is not None:
            escaped[attribute.xml] = ENCODE[attribute.kind](value)[1]
    return f"<{node.tag}" + "".join([f' {name}="{escaped[name]}"' for name in sorted(escaped)])


def invalid_value(attribute: Attribute, text: str) -> str | None:
    """Return why a text, which XML can carry, is not a valid value of an attribute; None if it is."""
    try:
        DECODE[attribute.kind](text)
    except SpellingError as refusal:
        return str(refusal)
    return None


_set_extra: Callable[[TypedElement, FrozenMap[str, str]], None] = TypedElement.__dict__["extra"].__set__


def attribute_texts(attributes: Mapping[str, str | float], where: str) -> tuple[FrozenMap[str, str], dict[str, str]]:
    """Return attributes of any name twice: as plain texts, sorted, and as escaped texts.

    Raises:
        TwimlError: a name is invalid, or a value can't be written as text.
    """
    plain: dict[str, str] = {}
    escaped: dict[str, str] = {}
    if not isinstance(attributes, Mapping):
        raise TwimlError(f"{where}: must be a mapping of names to values, got {typed(attributes)}")
    for name, value in sorted(attributes.items(), key=lambda item: str(item[0])):
        if not isinstance(name, str) or not is_name(name):
            raise TwimlError(f"{where}: must have valid XML attribute names as keys, got {typed(name)}")
        try:
            plain[name], escaped[name] = encode_any(value)
        except SpellingError as refusal:
            raise TwimlError(f"{where}[{name!r}]: {refusal}") from None
    return FrozenMap(plain), escaped


def json_text(content: object) -> object:
    """Return a mapping as JSON text, compact and with sorted keys; return anything else unchanged.

    >>> json_text({"b": 1, "a": "é"})
    '{"a":"é","b":1}'

    Raises:
        TwimlError: something in the mapping isn't JSON.
    """
    if not isinstance(content, Mapping):
        return content
    from twilio_fp.canonical_json import writer

    mapping: Mapping[Any, Any] = content  # pyright: ignore[reportUnknownVariableType]  # an isinstance that checks no more
    try:
        return writer()(mapping)
    except (TypeError, ValueError, RecursionError) as error:
        raise TwimlError(f"content: {typed(mapping)} can't be written as JSON: {error}") from None
