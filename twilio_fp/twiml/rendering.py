"""Trees as XML: one pass with a stack of its own, so that depth and size only cost time in proportion."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from twilio_fp.errors import TwimlError
from twilio_fp.printable import typed
from twilio_fp.twiml.spelling import brief
from twilio_fp.twiml.text import escape_text

if TYPE_CHECKING:
    from twilio_fp.twiml.node import Node

__all__ = ["DECLARATION", "check_tree", "is_node", "render", "render_bytes", "write"]

DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8"?>'
_DEEPEST_INDENTATION: Final = 64


def render(tree: Node, *, declaration: bool = True, indent: int | None = None) -> str:
    r"""Return the tree as XML: the same text for equal trees, always.

    Attributes come sorted by name. Where `indent` is given, elements that hold no text stand on lines of their own;
    what mixes text and elements is never touched, so that nothing is added to what is spoken.

    Args:
        tree: an element with all that it holds.
        declaration: whether the XML declaration comes first.
        indent: how many spaces each level is moved in by (64 levels at most, so that deep trees stay small), or None
            for compact output. It is for people: send compact XML.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Response([twiml.Say("Hi & bye"), twiml.Hangup()]))
    '<?xml version="1.0" encoding="UTF-8"?><Response><Say>Hi &amp; bye</Say><Hangup /></Response>'
    >>> print(twiml.render(twiml.Response(twiml.Gather(twiml.Say("Hi"))), declaration=False, indent=2))
    <Response>
      <Gather>
        <Say>Hi</Say>
      </Gather>
    </Response>

    Raises:
        TwimlError: `tree` is no tree, or `indent` neither None nor a whole number from 0.
    """
    if not hasattr(type(tree), "_start"):  # is_node, without the call, which a small document would feel
        check_tree(tree, "render()")
    if indent is None:
        return DECLARATION + write(tree) if declaration else write(tree)
    if isinstance(indent, bool) or not isinstance(indent, int) or indent < 0:
        raise TwimlError(f"render(indent=…) must be None or an int of at least 0, got {typed(indent)}")
    text = _write_indented(tree, indent)
    return f"{DECLARATION}\n{text}" if declaration else text


def render_bytes(tree: Node, *, declaration: bool = True, indent: int | None = None) -> bytes:
    """Return the tree as XML in UTF-8, which is what a server answers Twilio with (as ``text/xml``).

    >>> from twilio_fp import twiml
    >>> twiml.render_bytes(twiml.Response(), declaration=False)
    b'<Response />'

    Source: https://www.twilio.com/docs/voice/twiml#twilio-voice-twiml-responses
    """
    return render(tree, declaration=declaration, indent=indent).encode()


def is_node(value: object) -> bool:
    """Return whether the value is an element or a comment; it stands below these, so it asks by what they have.

    >>> from twilio_fp import twiml
    >>> is_node(twiml.Hangup()), is_node(twiml.Hangup), is_node("text")
    (True, False, False)
    """
    return hasattr(type(value), "_start")


def check_tree(value: object, where: str) -> None:
    """Refuse what is neither an element nor a comment.

    >>> check_tree("<Response/>", "render()")
    Traceback (most recent call last):
    twilio_fp.errors.TwimlError: render() must be given an element or a comment, got '<Response/>' (str)

    Raises:
        TwimlError: it is something else.
    """
    if not is_node(value):
        raise TwimlError(f"{where} must be given an element or a comment, got {brief(value)}")


def write(tree: Node) -> str:
    """Return the tree as compact XML without a declaration."""
    parts: list[str] = []
    add = parts.append
    above: list[tuple[Iterator[Any], str]] = []
    items: Iterator[Any] = iter((tree,))
    end = ""
    while True:
        for item in items:
            if type(item) is str:
                add(escape_text(item))
                continue
            content = item.content
            if not content:
                add(item._start + item._void)
            elif len(content) == 1 and type(content[0]) is str:
                add(f"{item._start}>{escape_text(content[0])}</{item.tag}>")
            else:
                add(item._start + ">")
                above.append((items, end))
                items = iter(content)
                end = f"</{item.tag}>"
                break
        else:
            add(end)
            if not above:
                return "".join(parts)
            items, end = above.pop()


def _write_indented(tree: Node, indent: int) -> str:
    parts: list[str] = []
    above: list[tuple[Iterator[Any], str]] = []
    items: Iterator[Any] = iter((tree,))
    end = ""
    newline = ""
    while True:
        for item in items:
            parts.append(newline)
            if type(item) is str or not _stands_in_lines(item):
                parts.append(escape_text(item) if isinstance(item, str) else write(item))
                continue
            parts.append(item._start + ">")
            above.append((items, end))
            items = iter(item.content)
            end = f"</{item.tag}>"
            newline = _newline(len(above), indent)
            break
        else:
            if not above:
                return "".join(parts)
            newline = _newline(len(above) - 1, indent)
            parts.append(newline + end)
            items, end = above.pop()


def _newline(depth: int, indent: int) -> str:
    return "\n" + " " * (indent * min(depth, _DEEPEST_INDENTATION))


def _stands_in_lines(node: Node) -> bool:
    """Whether white space between what the node holds says nothing, so that its children may stand on lines."""
    return bool(node.content) and not node.prose and not any(type(item) is str for item in node.content)
