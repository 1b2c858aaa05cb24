"""The keywords with which people stop messages, resume them, or ask for help.

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
"""What a message asks for, as in the parameter ``OptOutType``."""

SenderKind: TypeAlias = Literal["long-code", "toll-free", "short-code", "proxy"]
"""The kind of number that received a message, which decides the default keywords; ``proxy`` is one in Twilio Proxy."""


def _words(value: str | Iterable[str]) -> tuple[str, ...]:
    if not isinstance(value, Iterable):
        raise UsageError(f"words must be text such as 'STOP', got a value of type {type(value).__name__}")
    given = value.split() if isinstance(value, str) else tuple(value)
    for word in given:
        if not isinstance(word, str) or not word.strip():
            raise UsageError(f"words must be non-empty text, got {typed(word)}")
    return tuple([word.strip().upper() for word in given])


@record(kw_only=True)
class OptOutWords(Record):
    """The keywords for each kind of request. A keyword is a message's whole text; case is ignored.

    Args:
        stop: keywords that stop messages. Text is split at white space; each item of an iterable is one whole message.
        start: keywords that resume messages.
        help: keywords that ask for help.

    >>> OptOutWords(stop="stop arret").stop
    ('STOP', 'ARRET')

    Raises:
        UsageError: a keyword is empty or not text.
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
"""The keywords handled without Advanced Opt-Out. Those of toll-free numbers are handled by the carriers; a short code
has none until its owner sets them up; Proxy doesn't forward its keywords."""


def opt_out_kind(body: str, sender: SenderKind = "long-code", *, words: OptOutWords | None = None) -> OptOutKind | None:
    """Return the request that a message makes if its whole text is a keyword; otherwise None.

    Args:
        body: the message's text, as in `IncomingMessage.body`.
        sender: the kind of number that received it.
        words: the keywords to use instead of the defaults, such as those of your service's Advanced Opt-Out.

    >>> opt_out_kind(" Stop "), opt_out_kind("stop please"), opt_out_kind("yes", "toll-free")
    ('STOP', None, None)
    >>> opt_out_kind("arrêt", words=OptOutWords(stop="ARRÊT"))
    'STOP'

    Raises:
        UsageError: the body is not text, or the kind of number is unknown.

    Source: https://help.twilio.com/articles/223134027
    """
    text = instance("body", body, str, "text").strip()
    word = text.upper()
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
    if word.lower() != text.lower():  # other letters with the same upper case, such as a ligature
        return None
    return next((kind for kind, known in kinds if word in known), None)
