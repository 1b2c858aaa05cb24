"""The escape hatch: elements that this library doesn't know or that break its rules, and conversion to typed ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, final

from twilio_fp.errors import TwimlError
from twilio_fp.printable import typed
from twilio_fp.twiml.content import ContentModel, normalise
from twilio_fp.twiml.known import PROSE_TAGS, attributes_of, load, rule_of
from twilio_fp.twiml.node import EMPTY, Content, Node, element, set_content, set_start
from twilio_fp.twiml.rule import Rule
from twilio_fp.twiml.spelling import DECODE, SpellingError
from twilio_fp.twiml.text import is_name
from twilio_fp.twiml.tree import TypedElement, attribute_texts, invalid_value
from twilio_fp.values import FrozenMap

__all__ = ["Element", "as_typed", "invalid_values", "rule_violation", "untyped"]

_PROSE: Final = ContentModel(None, prose=True)
_OTHER: Final = ContentModel(None)


@final
@element(init=False)
class Element(Node):
    """An element with any name, content and attributes, for what Twilio adds later or what the rules forbid.

    It may appear anywhere and contain anything. A known tag is refused unless the content or the attributes break that
    tag's rules, because the typed record must be used wherever it can express the element.

    Args:
        tag: the name in XML.
        content: text, a node, or an iterable of both.
        attributes: text, bools and numbers by their XML names.

    >>> from twilio_fp import twiml
    >>> str(twiml.Element("NewVerb", ["Hi"], {"newAttr": "x"}))
    '<?xml version="1.0" encoding="UTF-8"?><NewVerb newAttr="x">Hi</NewVerb>'

    Raises:
        TwimlError: a name isn't valid in XML, a text can't be carried by XML, or the typed record would do.
    """

    tag: str
    content: tuple[Any, ...]
    attributes: FrozenMap[str, str]  # pyright: ignore[reportIncompatibleMethodOverride]  # a property elsewhere

    _anywhere = True

    def __init__(
        self,
        tag: str,
        content: Content[Node | str] = None,
        attributes: Mapping[str, str | float] | None = None,
    ) -> None:
        _fill(self, tag, content, attributes)
        if rule_violation(self.tag, self.content, self.attributes) is None:
            name = " or ".join(sorted({rule.name for parent in (None, "Refer") if (rule := rule_of(tag, parent))}))
            raise TwimlError(
                f"Element.tag: must not be a tag whose own class can express this content, got {tag!r}: write {name}(…)"
            )

    @property
    def prose(self) -> bool:  # type: ignore[override]  # read-only here too
        """Whether white space is significant in elements with this tag."""
        return self.tag in PROSE_TAGS

    def _shown(self) -> list[tuple[str, object]]:
        shown: list[tuple[str, object]] = [("", self.tag)]
        if self.content or self.attributes:
            shown.append(("", self.content))
        if self.attributes:
            shown.append(("", dict(self.attributes)))
        return shown


_set_tag = Element.__dict__["tag"].__set__
_set_attributes = Element.__dict__["attributes"].__set__


def _fill(node: Element, tag: str, content: object, attributes: Mapping[str, str | float] | None) -> None:
    if not isinstance(tag, str) or not is_name(tag):
        raise TwimlError(f"Element.tag: must be a valid XML element name, got {typed(tag)}")
    _set_tag(node, str.__str__(tag))
    set_content(node, normalise(content, _PROSE if tag in PROSE_TAGS else _OTHER))
    start = f"<{tag}"
    if attributes is not None:
        plain, escaped = attribute_texts(attributes, "Element.attributes")
        _set_attributes(node, plain)
        start += "".join([f' {name}="{text}"' for name, text in escaped.items()])
    else:
        _set_attributes(node, EMPTY)
    set_start(node, start)


def untyped(tag: str, content: object, attributes: Mapping[str, str]) -> Element:
    """Return an `Element` without checking whether a typed record would do."""
    node = Element.__new__(Element)
    _fill(node, tag, content, attributes)
    return node


def as_typed(
    tag: str, parent: str | None, content: object, attributes: Mapping[str, str]
) -> tuple[TypedElement | None, str]:
    """Return the typed record equivalent to an XML element and ``""``; or None and the reason why there is none.

    Args:
        tag: the name in XML.
        parent: the tag of the enclosing element, if any.
        content: texts and nodes.
        attributes: texts by their XML names. Unknown attributes, and known ones whose value the field doesn't accept,
            go into `extra`.
    """
    rule = rule_of(tag, parent)
    if rule is None:
        return None, f"{tag} is not a known element"
    keywords: dict[str, Any] = {}
    extra = dict(attributes)
    known = attributes_of(rule.name)
    for name, text in attributes.items():
        attribute = known.get(name)
        if attribute is not None:
            try:
                keywords[attribute.python] = DECODE[attribute.kind](text)
            except SpellingError:
                continue
            del extra[name]
    make: Any = load(rule.name)
    try:
        return make(content, **keywords, extra=extra or None), ""
    except TwimlError as refusal:
        return None, str(refusal)


def invalid_values(rule: Rule, attributes: Mapping[str, str]) -> dict[str, str]:
    """Return the attributes whose values their fields don't accept, by their XML names, each with the reason.

    >>> invalid_values(rule_of("Gather"), {"timeout": "soon", "numDigits": "1", "newAttr": "x"})
    {'timeout': "Gather.timeout: must be a whole number of at most 18 digits, got 'soon' (str)"}
    """
    known = attributes_of(rule.name)
    found: dict[str, str] = {}
    for name, text in attributes.items():
        reason = invalid_value(known[name], text) if name in known else None
        if reason is not None:
            found[name] = f"{rule.name}.{known[name].python}: {reason}"
    return found


def rule_violation(tag: str, content: object, attributes: Mapping[str, str]) -> str | None:
    """Return how an element breaks the rule of its tag; None if it doesn't."""
    rule = rule_of(tag)
    wrong = {} if rule is None else invalid_values(rule, attributes)
    return next(iter(wrong.values()), None) or as_typed(tag, None, content, attributes)[1] or None
