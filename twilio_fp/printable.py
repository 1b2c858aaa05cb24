"""Text that a terminal, a log and an encoder can bear."""

from __future__ import annotations

__all__ = ["printable"]


def printable(text: str) -> str:
    r"""Return text on one line that can be shown: what is not printable is escaped, as Python's ``repr`` escapes it.

    Control characters, line ends, the marks that turn text around and lone surrogates are such.

    >>> print(printable("Zoë \x1b[2J\ud800"))
    Zoë \x1b[2J\ud800
    """
    if text.isprintable():
        return text
    return "".join([c if c.isprintable() else c.encode("unicode_escape").decode() for c in text])
