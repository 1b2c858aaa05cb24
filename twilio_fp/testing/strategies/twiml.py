"""Strategies for TwiML documents, elements and texts, all within what the facts allow."""

from __future__ import annotations

from datetime import timedelta
from functools import cache
from typing import Any, Final, TypeVar, get_args

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from twilio_fp.checks import whole
from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.twiml import enumerations
from twilio_fp.twiml.element import Element
from twilio_fp.twiml.known import load
from twilio_fp.twiml.node import Comment
from twilio_fp.twiml.response import Response
from twilio_fp.twiml.rule import Attribute, Rule
from twilio_fp.twiml.rules import DOCUMENTS, RULES
from twilio_fp.twiml.tree import TypedElement

__all__ = [
    "attributes",
    "elements",
    "fax_documents",
    "messaging_documents",
    "twiml_documents",
    "voice_documents",
    "xml_texts",
]

T = TypeVar("T", bound="TypedElement")

_CONTROLS: Final = "".join(chr(code) for code in range(32) if chr(code) not in "\t\n\r")
_CHARACTERS: Final = st.characters(codec="utf-8", exclude_characters=_CONTROLS + "\ufffe\uffff")
_NAMES: Final = st.sampled_from(("NewVerb", "newNoun", "x-y", "é"))
_ADDRESSES: Final = st.sampled_from(("/next", "https://example.com/voice?a=1&b=2", "menu", ""))


def _name(kind: type[TypedElement]) -> str:
    name: object = getattr(kind, "__name__", "")
    if not isinstance(name, str) or name not in RULES or load(name) is not kind:
        raise UsageError(f"kind must be the class of a typed element, such as twiml.Say, got {typed(kind)}")
    return name


def xml_texts(*, min_size: int = 0, max_size: int = 20) -> SearchStrategy[str]:
    """Return a strategy for texts of any characters allowed in XML, `min_size` to `max_size` characters long.

    >>> from twilio_fp.twiml import Say
    >>> Say(xml_texts(min_size=1).example()).tag  # doctest: +SKIP
    'Say'
    """
    least, most = whole("min_size", min_size, 0), whole("max_size", max_size, 0)
    return st.text(_CHARACTERS, min_size=least, max_size=most)


def twiml_documents(*, max_depth: int = 3, max_children: int = 4, free: bool = True) -> SearchStrategy[Response]:
    """Return a strategy for documents of every kind: voice, messaging and fax.

    Args:
        max_depth: the maximum number of element levels below the root.
        max_children: the maximum number of children of an element.
        free: whether to include comments, and elements and attributes unknown to the facts.
    """
    kinds = (voice_documents, voice_documents, messaging_documents, fax_documents)
    return st.one_of(*[kind(max_depth=max_depth, max_children=max_children, free=free) for kind in kinds])


def voice_documents(*, max_depth: int = 3, max_children: int = 4, free: bool = True) -> SearchStrategy[Response]:
    """Return a strategy for documents that answer a call; the arguments are those of `twiml_documents`."""
    return _documents("voice", max_depth, max_children, free)


def messaging_documents(*, max_depth: int = 3, max_children: int = 4, free: bool = True) -> SearchStrategy[Response]:
    """Return a strategy for documents that answer a message; the arguments are those of `twiml_documents`."""
    return _documents("messaging", max_depth, max_children, free)


def fax_documents(*, max_depth: int = 3, max_children: int = 4, free: bool = True) -> SearchStrategy[Response]:
    """Return a strategy for documents that answer a fax; the arguments are those of `twiml_documents`."""
    return _documents("fax", max_depth, max_children, free)


def elements(kind: type[T], *, max_depth: int = 2, max_children: int = 4, free: bool = True) -> SearchStrategy[T]:
    """Return a strategy for elements of one kind; the bounds are as for `twiml_documents`.

    Raises:
        UsageError: `kind` is not a typed element, or a bound is not an int of at least 0.
    """
    name = _name(kind)
    if name == "Response":
        strategy: Any = twiml_documents(max_depth=max_depth, max_children=max_children, free=free)
    else:
        strategy = _elements(name, whole("max_depth", max_depth, 0), whole("max_children", max_children, 0), bool(free))
    found: SearchStrategy[T] = strategy
    return found


def attributes(kind: type[TypedElement]) -> SearchStrategy[dict[str, Any]]:
    """Return a strategy for attributes of an element of a kind, as keyword arguments, some or none of them.

    Raises:
        UsageError: `kind` is not a typed element.
    """
    rule = RULES[_name(kind)]
    return st.fixed_dictionaries({}, optional={a.python: _values(a) for a in rule.attributes})


def _documents(kind: str, max_depth: int, max_children: int, free: bool) -> SearchStrategy[Response]:  # noqa: FBT001
    return _document(kind, whole("max_depth", max_depth, 0), whole("max_children", max_children, 0), bool(free))


# Composites rather than maps, because their reprs stay short.
@st.composite
def _document(draw: st.DrawFn, kind: str, depth: int, most: int, free: bool) -> Response:  # noqa: FBT001
    content: Any = draw(_document_content(kind, depth, most, free))
    return Response(content, extra=draw(_extras(free)))


@cache
def _document_content(kind: str, depth: int, most: int, free: bool) -> SearchStrategy[Any]:  # noqa: FBT001
    document = RULES["Response"].children[DOCUMENTS.index(kind)]
    return _several(_items(document, depth, most, free) if depth else [], most)


@st.composite
def _elements(draw: st.DrawFn, name: str, depth: int, most: int, free: bool) -> Any:  # noqa: FBT001
    content, keywords = _parts(name, depth, most, free)
    make: Any = load(name)
    return make(draw(content), **draw(keywords), extra=draw(_extras(free)))


@cache
def _parts(name: str, depth: int, most: int, free: bool) -> tuple[SearchStrategy[Any], SearchStrategy[Any]]:  # noqa: FBT001
    return _content(RULES[name], depth, most, free), attributes(load(name))


def _content(rule: Rule, depth: int, most: int, free: bool) -> SearchStrategy[Any]:  # noqa: FBT001
    children = rule.children[0] if depth > 1 else ()
    if rule.prose:
        return st.lists(st.one_of(xml_texts(), *_items(children, depth - 1, most, free)), max_size=most)
    holding = _several(_items(children, depth - 1, most, free), most)
    if rule.text == "none":
        return holding
    texts = xml_texts(min_size=1 if rule.text == "required" else 0)
    return texts | holding if children else texts


def _several(items: list[SearchStrategy[Any]], most: int) -> SearchStrategy[Any]:
    return st.lists(st.one_of(items), max_size=most) if items else st.just([])


def _items(names: tuple[str, ...], depth: int, most: int, free: bool) -> list[SearchStrategy[Any]]:  # noqa: FBT001
    choices: list[SearchStrategy[Any]] = [_elements(name, depth, most, free) for name in names]
    if free:
        choices += [_comments(), _unknown()]
    return choices


def _comments() -> SearchStrategy[Comment]:
    return xml_texts().map(lambda text: text.replace("-", "~").replace("\r", "")).map(Comment)


def _unknown() -> SearchStrategy[Element]:
    return st.builds(Element, _NAMES, xml_texts(), st.dictionaries(_NAMES, xml_texts(), max_size=2))


def _extras(free: bool) -> SearchStrategy[Any]:  # noqa: FBT001
    return st.none() | st.dictionaries(_NAMES, xml_texts(), max_size=2) if free else st.none()


@cache
def _values(attribute: Attribute) -> SearchStrategy[Any]:
    listed = get_args(getattr(enumerations, attribute.values)) if attribute.values else ()
    texts: SearchStrategy[Any] = st.sampled_from(listed) if listed else xml_texts()
    numbers = st.integers(0, 99_999)
    kinds: dict[str, SearchStrategy[Any]] = {
        "text": _ADDRESSES if attribute.url else texts,
        "bool": st.booleans(),
        "int": numbers,
        "seconds": numbers | numbers.map(lambda seconds: timedelta(seconds=seconds)),
        "float": st.floats(0, 1),
        "words": texts | st.lists(texts, max_size=3),
        "ints": st.lists(st.integers(1, 9), max_size=3),
        "flag": st.booleans() | texts,
        "count": st.just("auto") | st.integers(1, 99),
    }
    return kinds[attribute.kind]
