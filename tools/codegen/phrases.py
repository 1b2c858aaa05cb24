"""Short descriptions of operations, derived from their names: ``CreateMessage`` → Create a message."""

from __future__ import annotations

import json
import re
from pathlib import Path

PHRASES = Path(__file__).parent / "facts" / "phrases.json"
"""The spelling of words that are not lower case, nouns without a plural, and exceptions for poor names."""

_FACTS = json.loads(PHRASES.read_text(encoding="utf-8"))
_SPELLED: dict[str, str] = _FACTS["spelled"]
_UNCOUNTED: frozenset[str] = frozenset(_FACTS["uncounted"])
_EXCEPTIONS: dict[str, str] = _FACTS["said"]
_WORD = re.compile(rf"(?:{'|'.join(sorted(_SPELLED, key=len, reverse=True))})(?![a-z])|[A-Z]+(?![a-z])|[A-Z][a-z]+|\d+")
_VOWEL_SOUND = re.compile(r"[aeio]|[AIO]|SMS|u(?!s|ni)")
_PREPOSITION = re.compile(" (?:of|on|with|for|in) ")


def phrase(name: str) -> str:
    """Return the description of an operation with this name, as a sentence."""
    if name in _EXCEPTIONS:
        return f"{_EXCEPTIONS[name]}."
    verb, *words = [_SPELLED.get(match[0], match[0].lower()) for match in _WORD.finditer(name)]
    text = " ".join(words)
    suffix = _PREPOSITION.search(text)
    noun = text[: suffix.start()] if suffix else text
    object_text = _plural(noun) if verb == "list" else f"{_article(noun)} {noun}"
    return f"{verb.capitalize()} {object_text}{text.removeprefix(noun)}."


def _is_one(noun: str) -> bool:
    """Return whether a noun is one countable thing."""
    return noun.rpartition(" ")[2] not in _UNCOUNTED and (not noun.endswith("s") or noun.endswith(("ss", "us")))


def _plural(noun: str) -> str:
    if not _is_one(noun):
        return noun
    if re.search("[^aeiou]y$", noun):
        return f"{noun[:-1]}ies"
    return f"{noun}es" if re.search("(s|x|ch|sh)$", noun) else f"{noun}s"


def _article(noun: str) -> str:
    if not _is_one(noun):
        return "the"
    return "an" if _VOWEL_SOUND.match(noun) else "a"
