"""The segments in which a text message is sent and billed, and the reason for their number.

Source: https://www.twilio.com/docs/glossary/what-sms-character-limit
Source: https://www.twilio.com/docs/glossary/what-is-ucs-2-character-encoding
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final, Literal, TypeAlias
from unicodedata import name

from attrs import field

from twilio_fp.checks import instance, records
from twilio_fp.errors import UsageError
from twilio_fp.messaging.graphemes import cluster_ends
from twilio_fp.messaging.gsm import EXTENSION, is_gsm7, septets
from twilio_fp.messaging.limits import LIMITS
from twilio_fp.messaging.smart_encoding import REPLACEMENTS, replaced
from twilio_fp.record import Record, record

__all__ = ["Encoding", "NotGsm", "Segment", "Segments", "segments", "smart_encode"]

Encoding: TypeAlias = Literal["GSM-7", "UCS-2"]
"""How a message's text is encoded; what is commonly called UCS-2 is UTF-16."""

_SINGLE: Final[dict[Encoding, int]] = {"GSM-7": LIMITS["gsm7-single"].value, "UCS-2": LIMITS["ucs2-single"].value}
_OF_SEVERAL: Final[dict[Encoding, int]] = {"GSM-7": LIMITS["gsm7-part"].value, "UCS-2": LIMITS["ucs2-part"].value}
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_ANY: Final = frozenset(EXTENSION)


@record
class Segment(Record):
    """One segment of a message as it is sent.

    Args:
        text: the text in it.
        units: the size of the text, in GSM-7 septets or UTF-16 units.
    """

    text: str
    units: int


@record
class NotGsm(Record):
    """A character outside GSM-7, which forces the whole message to be sent as UCS-2.

    Args:
        index: the position of its first occurrence in the original text, in code points from 0.
        character: the character.
        name: its Unicode name, such as ``CYRILLIC SMALL LETTER ZHE``, or its code point such as ``U+0009`` if it has
            none.
        times: the number of its occurrences.
    """

    index: int
    character: str
    name: str
    times: int = 1


def _parts(value: Iterable[Segment]) -> tuple[Segment, ...]:
    return records("parts", Segment, value)


def _not_gsm(value: Iterable[NotGsm]) -> tuple[NotGsm, ...]:
    return records("forced_by", NotGsm, value)


@record(kw_only=True)
class Segments(Record):
    """The encoding and the segments of a message's text.

    Args:
        encoding: ``GSM-7``, or ``UCS-2`` if at least one character requires it.
        parts: the segments in order, at least one.
        forced_by: the characters that require UCS-2, each once, in order; empty for GSM-7.
    """

    encoding: Encoding
    parts: tuple[Segment, ...] = field(converter=_parts)
    forced_by: tuple[NotGsm, ...] = field(default=(), converter=_not_gsm)

    @property
    def count(self) -> int:
        """The number of segments, which is what is billed."""
        return len(self.parts)

    @property
    def units(self) -> int:
        """The size of the whole text in GSM-7 septets or UTF-16 units, without the headers of concatenated segments."""
        return sum([part.units for part in self.parts])

    @property
    def text(self) -> str:
        """The text that arrives: the original, or as Smart Encoding changed it."""
        return "".join([part.text for part in self.parts])

    @property
    def room(self) -> int:
        """The number of units that can be added without another segment."""
        if self.count == 1:
            return _SINGLE[self.encoding] - self.units
        return _OF_SEVERAL[self.encoding] - self.parts[-1].units

    @property
    def is_too_long(self) -> bool:
        """Whether Twilio may refuse the text (21617): it has more than 1,600 characters, or UTF-16 units.

        Twilio doesn't document which of the two it counts, so a text with many emoji that exceeds only the second may
        be accepted.
        """
        return _utf16_units(self.text) > LIMITS["body"].value


def segments(text: str, *, smart_encoded: bool = False) -> Segments:
    r"""Return the segments of a message's text.

    Text that is all GSM-7 takes one segment of up to 160 septets, or several of 153. A single other character makes the
    whole message UCS-2, with segments of 70 UTF-16 units, or 67. Two-septet characters, surrogate pairs and grapheme
    clusters such as flags are not split, except that a cluster longer than a segment is split between its code points.

    Args:
        text: the body.
        smart_encoded: whether the message is sent with Smart Encoding, set by ``SmartEncoded`` or by its service.

    >>> found = segments("Schöne Grüße – bis morgen")
    >>> found.encoding, found.count, found.forced_by
    ('UCS-2', 1, (NotGsm(index=13, character='–', name='EN DASH'),))
    >>> segments("Schöne Grüße – bis morgen", smart_encoded=True).encoding
    'GSM-7'
    >>> segments("a" * 152 + "€" + "a" * 152).count
    3

    Raises:
        UsageError: the argument is not text, or has half of a surrogate pair.

    Source: https://www.twilio.com/docs/glossary/what-sms-character-limit
    """
    whole = _whole(text)
    if not isinstance(smart_encoded, bool):
        raise UsageError(f"smart_encoded must be True or False, got a value of type {type(smart_encoded).__name__}")
    sent = replaced(whole) if smart_encoded else whole
    if is_gsm7(sent):
        return Segments(encoding="GSM-7", parts=_septet_parts(sent))
    return Segments(encoding="UCS-2", parts=_utf16_parts(sent), forced_by=_forcing(whole, smart_encoded=smart_encoded))


def smart_encode(text: str, *, always: bool = False) -> str:
    r"""Replace characters outside GSM-7 by look-alikes, as Smart Encoding does.

    Twilio's list turns a tab into seven spaces and most other spaces into two, which may result in more segments; the
    text is then returned unchanged. Characters that are not on the list, such as emoji, Cyrillic and Chinese, stay. The
    function is idempotent.

    Args:
        text: the body.
        always: whether to replace even if that results in more segments, as Twilio itself does.

    >>> smart_encode("“Schöne Grüße” – bis morgen…")
    '"Schöne Grüße" - bis morgen...'
    >>> smart_encode("\t" * 60) == "\t" * 60
    True

    Raises:
        UsageError: the argument is not text, or has half of a surrogate pair.

    Source: https://www.twilio.com/docs/messaging/services/smart-encoding-char-list
    """
    whole = _whole(text)
    if not isinstance(always, bool):
        raise UsageError(f"always must be True or False, got a value of type {type(always).__name__}")
    changed = replaced(whole)
    return changed if always or segments(changed).count <= segments(whole).count else whole


def _whole(text: object) -> str:
    whole = instance("text", text, str, "text")
    half = _SURROGATE.search(whole)
    if half is not None:
        raise UsageError(
            f"text must not contain lone surrogates, got {half[0]!a} at index {half.start()}: "
            "write text.encode('utf-16', 'surrogatepass').decode('utf-16', 'replace')"
        )
    return whole


def _utf16_units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _septet_parts(text: str) -> tuple[Segment, ...]:
    units = septets(text)
    if units <= _SINGLE["GSM-7"]:
        return (Segment(text, units),)
    most = _OF_SEVERAL["GSM-7"]
    if units == len(text):
        return tuple([Segment(text[at : at + most], len(text[at : at + most])) for at in range(0, units, most)])
    return _filled(((each, 2 if each in _ANY else 1) for each in text), most)


def _utf16_parts(text: str) -> tuple[Segment, ...]:
    units = _utf16_units(text)
    if units <= _SINGLE["UCS-2"]:
        return (Segment(text, units),)
    return _filled(_clusters(text), _OF_SEVERAL["UCS-2"])


def _clusters(text: str) -> Iterator[tuple[str, int]]:
    start = 0
    for end in cluster_ends(text):
        cluster = text[start:end]
        units = _utf16_units(cluster)
        if units <= _OF_SEVERAL["UCS-2"]:
            yield cluster, units
        else:
            for each in cluster:
                yield each, _utf16_units(each)
        start = end


def _filled(pieces: Iterable[tuple[str, int]], most: int) -> tuple[Segment, ...]:
    """Fill segments of at most `most` units, one after the other, without splitting a piece."""
    made: list[Segment] = []
    texts: list[str] = []
    used = 0
    for text, units in pieces:
        if used + units > most:
            made.append(Segment("".join(texts), used))
            texts, used = [], 0
        texts.append(text)
        used += units
    return (*made, Segment("".join(texts), used))


def _forcing(text: str, *, smart_encoded: bool) -> tuple[NotGsm, ...]:
    first: dict[str, int] = {}
    for index, each in enumerate(text):
        first.setdefault(each, index)
    times = Counter(text)
    return tuple(
        [
            NotGsm(index, each, name(each, f"U+{ord(each):04X}"), times[each])
            for each, index in first.items()
            if not is_gsm7(each) and not (smart_encoded and ord(each) in REPLACEMENTS)
        ]
    )
