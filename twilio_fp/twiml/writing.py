"""Trees as compact XML, written in one pass with an explicit stack: linear in size and unlimited in depth."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from twilio_fp.errors import TwimlError
from twilio_fp.printable import typed
from twilio_fp.twiml.text import escape_text

if TYPE_CHECKING:
    from twilio_fp.twiml.node import Node

__all__ = ["DECLARATION", "check_tree", "is_node", "write"]

DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8"?>'


def is_node(value: object) -> bool:
    """Return whether the value is an element or a comment, by a slot that only they have: their classes import this.

    >>> from twilio_fp import twiml
    >>> is_node(twiml.Hangup()), is_node(twiml.Hangup), is_node("text")
    (True, False, False)
    """
    return hasattr(type(value), "_start")


def check_tree(value: object, where: str) -> None:
    """Check that the value is an element or a comment.

    >>> check_tree("<Response/>", "render()")
    Traceback (most recent call last):
    twilio_fp.errors.TwimlError: render() must be given an element or a comment, got '<Response/>' (str)

    Raises:
        TwimlError: it is neither.
    """
    if not is_node(value):
        raise TwimlError(f"{where} must be given an element or a comment, got {typed(value)}")


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
