"""Rendering of trees as XML, compact to be sent or indented for people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from twilio_fp.errors import TwimlError
from twilio_fp.printable import typed
from twilio_fp.twiml.node import Node
from twilio_fp.twiml.writing import DECLARATION, check_tree, write

__all__ = ["render", "render_bytes"]

_DEEPEST_INDENTATION: Final = 64


def render(tree: Node, *, declaration: bool = True, indent: int | None = None) -> str:
    r"""Return the tree as XML. Equal trees always give the same text.

    Attributes are sorted by name. With `indent`, the children of elements without text are put on lines of their own.
    Mixed content is left unchanged, so that nothing is added to what is spoken.

    Args:
        tree: an element with all its content.
        declaration: whether to begin with the XML declaration.
        indent: the number of spaces per level (up to 64 levels, so that deep trees stay small), or None for compact
            output. Indentation is for people; send compact XML.

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
        TwimlError: `tree` is not a tree, or `indent` is neither None nor a non-negative whole number.
    """
    if not hasattr(type(tree), "_start"):  # is_node inlined: the call is noticeable for a small document
        check_tree(tree, "render()")
    if indent is None:
        return DECLARATION + write(tree) if declaration else write(tree)
    if isinstance(indent, bool) or not isinstance(indent, int) or indent < 0:
        raise TwimlError(f"render(indent=…) must be None or an int of at least 0, got {typed(indent)}")
    text = _write_indented(tree, indent)
    return f"{DECLARATION}\n{text}" if declaration else text


def render_bytes(tree: Node, *, declaration: bool = True, indent: int | None = None) -> bytes:
    """Return the tree as XML in UTF-8, the body of a server's response to Twilio (of type ``text/xml``).

    >>> from twilio_fp import twiml
    >>> twiml.render_bytes(twiml.Response(), declaration=False)
    b'<Response />'

    Source: https://www.twilio.com/docs/voice/twiml#twilio-voice-twiml-responses
    """
    return render(tree, declaration=declaration, indent=indent).encode()


def _write_indented(tree: Node, indent: int) -> str:
    parts: list[str] = []
    above: list[tuple[Iterator[Any], str]] = []
    items: Iterator[Any] = iter((tree,))
    end = ""
    newline = ""
    while True:
        for item in items:
            parts.append(newline)
            if not _is_indentable(item):
                parts.append(write(item))
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


def _is_indentable(node: Node) -> bool:
    """Whether white space in the node is insignificant, so that its children may be put on lines of their own."""
    return bool(node.content) and not node.prose and not any(type(item) is str for item in node.content)
