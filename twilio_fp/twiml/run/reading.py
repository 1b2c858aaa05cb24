"""How the executor reads a verb's attributes: an unusable value gives a warning and is replaced by the default."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from attrs import frozen

from twilio_fp.twiml.known import rule_of
from twilio_fp.twiml.node import Node
from twilio_fp.twiml.run.leg import Leg
from twilio_fp.values import FrozenMap

__all__ = ["AttributeReader", "absolute_attributes", "children", "parameters_of", "text_of"]

_CODES: Final[Mapping[str, int]] = {
    "Dial method": 13210,
    "Dial timeout": 13212,
    "Dial hangupOnStar": 13213,
    "Dial timeLimit": 13216,
    "Dial record": 13217,
    "Dial sequential": 13218,
    "Dial answerOnBridge": 13219,
    "Enqueue method": 14201,
    "Enqueue waitUrlMethod": 14206,
    "Gather actionOnEmptyResult": 13338,
    "Gather finishOnKey": 13310,
    "Gather input": 13326,
    "Gather method": 13312,
    "Gather numDigits": 13314,
    "Gather speechTimeout": 13327,
    "Gather timeout": 13313,
    "Number method": 13221,
    "Number sendDigits": 13222,
    "Pause length": 13910,
    "Play digits": 13430,
    "Play loop": 13410,
    "Queue method": 14210,
    "Record finishOnKey": 13613,
    "Record maxLength": 13612,
    "Record method": 13610,
    "Record playBeep": 13616,
    "Record timeout": 13611,
    "Record transcribe": 13614,
    "Redirect method": 13710,
    "Reject reason": 13810,
    "Say loop": 13510,
}
# Twilio's warnings for invalid values (https://www.twilio.com/docs/api/errors); all others use 12200.


@frozen(eq=False, repr=False)
class AttributeReader:
    """A verb or noun with its attributes, and the leg on which unusable values are reported."""

    leg: Leg
    node: Node
    attributes: Mapping[str, str]

    @classmethod
    def of(cls, leg: Leg, node: Node) -> AttributeReader:
        """Read the attributes of a node."""
        return cls(leg, node, node.attributes)

    def text(self, name: str, default: str = "") -> str:
        """Return an attribute as it is written."""
        return self.attributes.get(name, default)

    def number(self, name: str, default: int, least: int = 0, most: int = 1_000_000) -> int:
        """Return a whole number within bounds."""
        value = self.attributes.get(name)
        if value is None:
            return default
        digits = value.strip()
        if digits.isascii() and digits.isdigit() and len(digits) < 10 and least <= int(digits) <= most:
            return int(digits)
        self._warn(name, value)
        return default

    def flag(self, name: str, *, default: bool = False) -> bool:
        """Return a truth value."""
        value = self.attributes.get(name)
        if value is None:
            return default
        if value.lower() in {"true", "false"}:
            return value.lower() == "true"
        self._warn(name, value)
        return default

    def choice(self, name: str, default: str, *values: str) -> str:
        """Return an attribute that must have one of these values."""
        value = self.attributes.get(name)
        if value is None or value in values:
            return value or default
        self._warn(name, value)
        return default

    def method(self, name: str = "method", default: str = "POST") -> str:
        """Return an HTTP method, which Twilio accepts in any case."""
        value = self.attributes.get(name)
        if value is None:
            return default
        if value.upper() in {"GET", "POST"}:
            return value.upper()
        self._warn(name, value)
        return default

    def _warn(self, name: str, value: str) -> None:
        code = _CODES.get(f"{self.node.tag} {name}", 12200)
        self.leg.report(code, f'{name}="{value}" of <{self.node.tag}> is invalid', url=self.leg.url)


def children(node: Node, *tags: str) -> list[Node]:
    """Return the child elements of a node, only those with the given tags if there are any."""
    elements = [child for child in node.content if not isinstance(child, str) and child.tag != "#comment"]
    return [child for child in elements if child.tag in tags] if tags else elements


def absolute_attributes(leg: Leg, node: Node) -> FrozenMap[str, str]:
    """Return a node's attributes, with relative URLs made absolute if the document has a URL."""
    attributes = dict(node.attributes)
    rule = rule_of(node.tag)
    for attribute in () if rule is None or not leg.url else rule.attributes:
        target = attributes.get(attribute.xml)
        if attribute.url and target and "://" not in target:
            url = leg.resolve(target)
            attributes[attribute.xml] = url if isinstance(url, str) else target
    return FrozenMap(attributes)


def parameters_of(node: Node) -> FrozenMap[str, str]:
    """Return the names and values of the ``<Parameter>`` elements in a node."""
    elements = [child.attributes for child in children(node, "Parameter")]
    return FrozenMap({parameter.get("name", ""): parameter.get("value", "") for parameter in elements})


def text_of(node: Node) -> str:
    """Return a node's own text, stripped of surrounding white space."""
    return "".join([child for child in node.content if isinstance(child, str)]).strip()
