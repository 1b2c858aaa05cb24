"""The words by which people ask for no more messages, for messages again, or for help.

Source: https://help.twilio.com/articles/223134027 (Twilio support for opt-out keywords)
Source: https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, Literal, TypeAlias

from attrs import field

from twilio_fp.checks import instance
from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.record import Record, record
from twilio_fp.values import FrozenMap

__all__ = ["OPT_OUT_WORDS", "OptOutKind", "OptOutWords", "SenderKind", "opt_out_kind"]

OptOutKind: TypeAlias = Literal["STOP", "START", "HELP"]
"""What a message asks for, in the words of the parameter ``OptOutType``."""

SenderKind: TypeAlias = Literal["long-code", "toll-free", "short-code", "proxy"]
"""What a message came to: each kind of number heeds other words by itself; ``proxy`` is a number in Twilio Proxy."""


def _words(value: str | Iterable[str]) -> tuple[str, ...]:
    if not isinstance(value, Iterable):
        raise UsageError(f"words must be text such as 'STOP', got a value of type {type(value).__name__}")
    given = value.split() if isinstance(value, str) else tuple(value)
    for word in given:
        if not isinstance(word, str) or not word.strip():
            raise UsageError(f"words must be text that is not empty, got {typed(word)} among them")
    return tuple([word.strip().upper() for word in given])


@record(kw_only=True)
class OptOutWords(Record):
    """Which whole messages ask for what; case does not matter.

    Args:
        stop: for no more messages. Text is taken for words apart by blanks, an iterable for one whole message each.
        start: for messages again.
        help: for help.

    >>> OptOutWords(stop="stop arret").stop
    ('STOP', 'ARRET')

    Raises:
        UsageError: a word is empty, or no text.
    """

    stop: tuple[str, ...] = field(default=(), converter=_words)
    start: tuple[str, ...] = field(default=(), converter=_words)
    help: tuple[str, ...] = field(default=(), converter=_words)


OPT_OUT_WORDS: Final[Mapping[SenderKind, OptOutWords]] = FrozenMap(
    {
        "long-code": OptOutWords(
            stop="STOP STOPALL UNSUBSCRIBE CANCEL END QUIT REVOKE OPTOUT", start="START YES UNSTOP", help="HELP INFO"
        ),
        "toll-free": OptOutWords(stop="STOP", start="START UNSTOP", help="HELP INFO"),
        "short-code": OptOutWords(),
        "proxy": OptOutWords(stop="STOP UNSUBSCRIBE END CANCEL QUIT STOPALL ARRET ARRETT ARRETE"),
    }
)
"""The words that are heeded without Advanced Opt-Out. Carriers themselves heed those of toll-free numbers; a short code
heeds none until its owner sees to it; Proxy passes its words on to nobody."""


def opt_out_kind(body: str, sender: SenderKind = "long-code", *, words: OptOutWords | None = None) -> OptOutKind | None:
    """Return what a message asks for that is one such word and nothing else; None for any other.

    Args:
        body: the message's text, as `IncomingMessage.body` has it.
        sender: what kind of number it came to.
        words: those to heed instead, such as Advanced Opt-Out's own of your service.

    >>> opt_out_kind(" Stop "), opt_out_kind("stop please"), opt_out_kind("yes", "toll-free")
    ('STOP', None, None)
    >>> opt_out_kind("arrêt", words=OptOutWords(stop="ARRÊT"))
    'STOP'

    Raises:
        UsageError: the body is no text, or there is no such kind of number.

    Source: https://help.twilio.com/articles/223134027
    """
    said = instance("body", body, str, "text").strip()
    word = said.upper()
    if words is None:
        if not isinstance(sender, str) or sender not in OPT_OUT_WORDS:
            raise UsageError(f"sender must be one of {', '.join(OPT_OUT_WORDS)}, got {typed(sender)}")
        words = OPT_OUT_WORDS[sender]
    elif not isinstance(words, OptOutWords):
        raise UsageError(f"words must be OptOutWords or None, got a value of type {type(words).__name__}")
    kinds: tuple[tuple[OptOutKind, tuple[str, ...]], ...] = (
        ("STOP", words.stop),
        ("START", words.start),
        ("HELP", words.help),
    )
    if word.lower() != said.lower():  # other letters, such as a ligature, of which the large ones are the same
        return None
    return next((kind for kind, known in kinds if word in known), None)
