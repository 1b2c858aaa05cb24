"""Wire names that vary in spelling: the same name in another case, with or without punctuation."""

from __future__ import annotations

from functools import lru_cache

__all__ = ["folded"]


@lru_cache(maxsize=1024)  # bounded, since responses may hold any names
def folded(name: str) -> str:
    """Return the letters and digits of a wire name in lower case, to compare spellings.

    >>> folded("AUTH_TOKEN") == folded("authToken")
    True
    """
    return "".join(filter(str.isalnum, name)).lower()
