"""A lookup from tags to the records that represent them, which are loaded on first use."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Final

from twilio_fp.twiml.rule import Attribute, Rule
from twilio_fp.twiml.rules import RULES
from twilio_fp.twiml.tree import TypedElement

__all__ = ["PROSE_TAGS", "attributes_of", "load", "rule_of"]


def _by_tag() -> dict[str, tuple[Rule, ...]]:
    found: dict[str, tuple[Rule, ...]] = {}
    for rule in RULES.values():
        found[rule.tag] = (*found.get(rule.tag, ()), rule)
    return found


_BY_TAG: Final = _by_tag()

PROSE_TAGS: Final = frozenset(rule.tag for rule in RULES.values() if rule.prose)
"""The tags of elements in which white space is significant."""


def rule_of(tag: str, parent: str | None = None) -> Rule | None:
    """Return the rule of a tag, or None if the tag is unknown.

    Two records share the tag ``Sip``; the tag of the enclosing element decides between them.

    >>> [rule_of("Sip", parent).name for parent in ("Dial", "Refer", None)]
    ['Sip', 'ReferSip', 'Sip']
    """
    rules = _BY_TAG.get(tag)
    if rules is None:
        return None
    if len(rules) == 1:
        return rules[0]
    above = () if parent is None or parent not in RULES else RULES[parent].children[0]
    return next((rule for rule in rules if rule.name in above), next(rule for rule in rules if rule.name == tag))


@cache
def load(name: str) -> type[TypedElement]:
    """Return the record of that name.

    >>> load("SsmlBreak").tag
    'break'
    """
    loaded: type[TypedElement] = getattr(import_module(f"twilio_fp.twiml.{RULES[name].module}"), name)
    return loaded


@cache
def attributes_of(name: str) -> dict[str, Attribute]:
    """Return a record's attributes by their XML names.

    >>> attributes_of("SsmlLang")["xml:lang"].python
    'xml_lang'
    """
    return {attribute.xml: attribute for attribute in RULES[name].attributes}
