"""Errors that suggest the right spelling to users of other libraries. Loaded only when such a mistake is made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, NoReturn

from twilio_fp.twiml.rule import Rule
from twilio_fp.twiml.rules import RULES
from twilio_fp.twiml.writing import is_node

__all__ = ["missing", "refuse"]


def refuse(rule: Rule, positional: tuple[object, ...], unknown: Mapping[str, object]) -> NoReturn:
    """Raise an error that shows how to write an element called with wrong positional arguments or unknown keywords.

    >>> from twilio_fp import twiml
    >>> twiml.Gather(numDigits=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Traceback (most recent call last):
    TypeError: Gather has no keyword 'numDigits': write num_digits

    Raises:
        TypeError: always, as for any call whose arguments don't match the signature.
    """
    if len(positional) > 1:
        content = ", ".join([f"{type(item).__name__}(…)" if is_node(item) else "…" for item in positional])
        reason = f"{rule.name} must be given its content as one argument, got {len(positional)}"
        raise TypeError(f"{reason}: write {rule.name}([{content}]); attributes are keyword arguments")
    if not unknown:
        raise TypeError(f"{rule.name} requires text: write {rule.name}('…')")
    name = next(iter(unknown))
    reason = f"{rule.name} has no keyword {name!r}"
    field, exact = _field(rule, name)
    if exact:
        raise TypeError(f"{reason}: write {field}")
    if field:
        reason += f": write {field}"
    elif rule.text != "none":
        reason += f": its text is the first argument, {rule.name}('…')"
    elif child := _element(name, [child for alternative in rule.children for child in alternative]):
        reason += f": its content is the first argument, {rule.name}([{child}(…)])"
    raise TypeError(f"{reason}; an attribute that Twilio added later goes in extra={{{name!r}: …}}")


def missing(kind: str, rule: Rule | None, name: str) -> str:
    """Return the error message for a missing attribute, such as another library's method, with what to write instead.

    Args:
        kind: the name of the tree's class.
        rule: its rule, if it has one.
        name: the name of the attribute.

    >>> missing("Response", RULES["Response"], "say")
    'Response has no say(): trees are immutable; pass the content when building it: Response([Say(…)])'
    """
    if name in _ADDING:
        advice = "pass the content when building it, or write twilio_fp.evolve(tree, content=[*tree.content, …])"
        return f"{kind} has no {name}(): trees are immutable; {advice}"
    if name in _RENDERING:
        return f"{kind} has no {name}(): write str(tree) or twiml.render(tree)"
    reason = f"{kind} has no attribute {name!r}"
    if rule is None or name.startswith("_"):
        return reason
    children = [child for alternative in rule.children for child in alternative]
    child = _element(name, children)
    if child:
        return f"{kind} has no {name}(): trees are immutable; pass the content when building it: {kind}([{child}(…)])"
    field, _ = _field(rule, name)
    if field:
        return f"{reason}: write {field}"
    other = _element(name, RULES)
    if other:
        allowed = ", ".join(sorted(set(children)))
        rest = f", only {allowed}" if allowed else " or any other element"
        return f"{kind} has no {name}() and may not contain {other}{rest}"
    return reason


_ADDING: Final = {"add", "add_child", "add_text", "addChild", "addText", "append", "extend", "insert", "nest", "remove"}
_RENDERING: Final = {"to_string", "to_xml", "toString", "toXml", "xml"}


def _element(name: str, names: Iterable[str]) -> str:
    """Return the element for which other libraries have a method of that name, or ``""``."""
    from twilio_fp.mistakes import squeezed

    squeezed_name = squeezed(name)
    return next(
        (candidate for candidate in names if squeezed_name in {squeezed(candidate), squeezed(RULES[candidate].tag)}), ""
    )


def _field(rule: Rule, name: str) -> tuple[str, bool]:
    """Return the intended keyword, or ``""``; and whether only its spelling differs, as in ``numDigits``."""
    from twilio_fp.mistakes import meant, squeezed

    fields = {"content": "content", "extra": "extra"}
    fields |= {squeezed(text): a.python for a in rule.attributes for text in (a.xml, a.python)}
    return meant(name, fields)
