"""Normalisation of an element's content argument to a flat tuple, and the checks on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from twilio_fp.errors import TwimlError
from twilio_fp.printable import typed
from twilio_fp.twiml.rule import Rule
from twilio_fp.twiml.spelling import ordered
from twilio_fp.twiml.text import invalid_character, is_blank
from twilio_fp.twiml.writing import is_node

__all__ = ["ContentModel", "normalise"]


class ContentModel:
    """The permitted content of one kind of element, in the form that is fastest to check.

    Attributes:
        name: the element's name, for errors.
        text: whether it may contain text.
        prose: whether white space between elements is significant.
        anything: whether it may contain any node.
        names: for each alternative, the names of the permitted elements.
        classes: for each alternative, the permitted classes seen so far. Classes are loaded lazily, so the rules can
            only name them.
    """

    __slots__ = ("anything", "classes", "name", "names", "prose", "text")

    def __init__(self, rule: Rule | None, name: str = "Element", *, prose: bool = False) -> None:
        self.name = name if rule is None else rule.name
        self.text = rule is None or rule.text != "none"
        self.prose = prose if rule is None else rule.prose
        self.anything = rule is None
        self.names = ((),) if rule is None else rule.children
        self.classes: tuple[set[type], ...] = tuple([set() for _ in self.names])


def normalise(content: object, model: ContentModel) -> tuple[Any, ...]:
    """Return the content as a flat tuple, with adjacent texts joined and empty ones removed.

    Text that is only white space is dropped if it can only be indentation: next to elements or comments, unless the
    element is prose, and in an element that must not contain text.

    Raises:
        TwimlError: something is not allowed in the element, is not content at all, or can't be carried by XML.
    """
    if content is None:
        return ()
    kind = type(content)
    if kind is str:
        if model.text and content.isprintable():  # type: ignore[attr-defined]
            return (content,) if content else ()
    elif kind is list or kind is tuple:
        for classes in model.classes:
            if classes.issuperset(map(type, content)):  # type: ignore[call-overload]
                return tuple(content)  # type: ignore[arg-type]
    else:
        for classes in model.classes:
            if kind in classes:
                return (content,)
    items = _joined(_flat(content, model.name), model.name)
    texts = [item for item in items if type(item) is str]
    if texts:
        if (len(texts) < len(items) or not model.text) and not model.prose and all(is_blank(text) for text in texts):
            items = [item for item in items if type(item) is not str]
        elif not model.text:
            text = next(text for text in texts if not is_blank(text))
            raise TwimlError(f"{model.name}.content: must not be text, got {typed(text)}")
    if not model.anything:
        _check_classes([type(item) for item in items if type(item) is not str], model)
    return tuple(items)


def _flat(content: Any, name: str) -> Iterator[Any]:
    """Yield the texts and nodes of the content, flattening one level of nested iterables."""
    if isinstance(content, str) or is_node(content):
        yield content
        return
    for index, item in enumerate(_items(content, f"{name}.content")):
        if item is None:
            continue
        if isinstance(item, str) or is_node(item):
            yield item
            continue
        for inner, part in enumerate(_items(item, f"{name}.content[{index}]")):
            if isinstance(part, str) or is_node(part):
                yield part
            elif part is not None:
                raise TwimlError(
                    f"{name}.content[{index}][{inner}]: must be text, an element or None, got {typed(part)}"
                )


def _items(value: object, where: str) -> Iterable[Any]:
    items = ordered(value)
    if items is None:
        raise TwimlError(f"{where}: must be text, an element or an ordered iterable of these, got {typed(value)}")
    return items


def _joined(items: Iterable[Any], name: str) -> list[Any]:
    joined: list[Any] = []
    texts: list[str] = []
    for item in items:
        if not isinstance(item, str):
            if texts:
                joined.append("".join(texts))
                texts.clear()
            joined.append(item)
        elif item:
            text = item if type(item) is str else str.__str__(item)
            if not text.isprintable():
                reason = invalid_character(text)
                if reason is not None:
                    raise TwimlError(f"{name}.content: {reason}")
            texts.append(text)
    if texts:
        joined.append("".join(texts))
    return joined


def _check_classes(kinds: list[Any], model: ContentModel) -> None:
    """Refuse classes that are not allowed together in the element, and remember those that are."""
    for classes, names in zip(model.classes, model.names, strict=True):
        if all(kind in classes or kind._anywhere or kind._rule.name in names for kind in kinds):
            classes.update(kinds)
            return
    known = set[str]().union(*model.names)
    wrong = next((kind for kind in kinds if not kind._anywhere and kind._rule.name not in known), None)
    if wrong is not None:
        permitted = ", ".join(sorted(known)) or "no elements"
        raise TwimlError(
            f"{model.name}.content: {wrong.__name__} is not allowed in {model.name}, which may contain {permitted}"
        )
    together = ", ".join(dict.fromkeys(kind.__name__ for kind in kinds))
    raise TwimlError(
        f"{model.name}.content: {together} must not appear in the same document: they belong to different kinds"
    )
