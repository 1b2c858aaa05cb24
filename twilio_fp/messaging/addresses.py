"""Where messages and calls go to and come from: telephone numbers, short codes, names, and addresses in channels.

Source: https://www.twilio.com/docs/glossary/what-e164
Source: https://www.twilio.com/docs/messaging/channels
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, Literal, TypeAlias
from unicodedata import decimal

from twilio_fp.checks import instance
from twilio_fp.errors import UsageError
from twilio_fp.messaging.limits import LIMITS
from twilio_fp.printable import told, typed
from twilio_fp.record import Record, record

__all__ = [
    "Address",
    "AddressFault",
    "AddressProblem",
    "Channel",
    "check_address",
    "is_e164",
    "is_sender_id",
    "parse_address",
]

Channel: TypeAlias = Literal[
    "phone", "short-code", "alphanumeric", "whatsapp", "messenger", "rcs", "client", "sip", "sim"
]
"""What an address is in. The first three have no prefix: they are told apart by how they look."""

AddressFault: TypeAlias = Literal[
    "empty",
    "spaces",
    "no-plus",
    "international-prefix",
    "national",
    "separators",
    "extension",
    "odd-digits",
    "zero-after-plus",
    "too-short",
    "too-long",
    "letters",
    "sender-too-long",
    "odd-sign",
    "no-channel",
    "prefix-case",
    "not-a-number",
    "not-sip",
]
"""Why a text is no address; `AddressProblem.explanation` says it in words."""

_E164: Final = re.compile(r"\+[1-9][0-9]{1,14}")
_SHORT_CODE: Final = re.compile(r"[0-9]{5,6}")
_SENDER_ID: Final = re.compile(r"(?=.*[A-Za-z])[A-Za-z0-9 &+_-]+")
_LONGEST_SENDER_ID: Final = LIMITS["sender-id"].value
_PREFIX: Final = re.compile(r"([A-Za-z][A-Za-z0-9-]*):(.*)", re.DOTALL)
_EXTENSION: Final = re.compile(r"(?i)(\+?[0-9][0-9 ().-]*?)[ ,]*(?:;ext=|ext\.? *|x *|#)[0-9]+")
_SEPARATED: Final = re.compile(r"\+?[0-9\s().\-/\u2010-\u2015\u2212\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]+")
_NUMBER: Final = re.compile(r"\+?[0-9]+")
_SIP: Final = re.compile(
    r"(?:[^\s@<>]+@)?(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?(?:;[^\s<>]*)?(?:\?[^\s<>]*)?"
)
_BARE: Final = frozenset({"phone", "short-code", "alphanumeric"})
_NO_CHANNELS: Final = frozenset({"tel", "sms", "smsto", "mms", "mmsto", "callto", "mailto", "http", "https", "phone"})
_LONGEST: Final = 1024  # beyond what any address has; what is longer is not looked through

_SAID: Final[Mapping[AddressFault, str]] = {
    "empty": "an address must be text that is not empty",
    "spaces": "an address must be without blanks and control characters around or in it",
    "no-plus": "a telephone number must begin with '+' and the country code",
    "international-prefix": "a telephone number must begin with '+' in place of the 00 or 011 that is dialled",
    "national": "a telephone number must begin with '+' and the country code, without the 0 of calls at home",
    "separators": "a telephone number must be '+' and digits, without blanks and signs between them",
    "extension": "a telephone number must be without an extension: its digits are pressed by SendDigits",
    "odd-digits": "a telephone number must be of the digits 0 to 9",
    "zero-after-plus": "a country code must begin with 1 to 9",
    "too-short": "a telephone number must have a country code and more, a short code five or six digits",
    "too-long": "a telephone number must have 15 digits at most",
    "letters": "a telephone number must be '+' and digits, without letters",
    "sender-too-long": "an alphanumeric sender must have 11 characters at most",
    "odd-sign": "an alphanumeric sender must be of letters A to Z, digits, blanks and the signs & + - _",
    "no-channel": "an address must be a number itself, or begin with a channel such as 'whatsapp:'",
    "prefix-case": "a channel must be in small letters",
    "not-a-number": "what follows 'whatsapp:' must be a telephone number",
    "not-sip": "what follows 'sip:' must be user@host, and a port and parameters if need be",
}


@record
class AddressProblem(Record):
    """What is wrong with a text that is no address. It is falsy.

    Args:
        fault: one of `AddressFault`.
        explanation: the same in words, with what to write.
        suggestion: the address that was probably meant; None where that can't be told from the text alone.
    """

    fault: AddressFault
    explanation: str
    suggestion: str | None = None

    def __bool__(self) -> Literal[False]:
        return False


@record
class Address(Record):
    """An address, taken apart; ``str`` puts it together as Twilio has it.

    Two addresses of one number in several channels have the same `number`.

    Args:
        channel: one of `Channel`, or the prefix of a channel that is not known here, in small letters.
        value: what follows the prefix; all of it where there is none.

    >>> str(Address("whatsapp", "+15558675310"))
    'whatsapp:+15558675310'
    >>> parse_address("whatsapp:+15558675310").number == parse_address("+15558675310").number
    True

    Raises:
        UsageError: it is no address of that channel.

    Source: https://www.twilio.com/docs/messaging/channels
    """

    channel: Channel | str
    value: str

    def __attrs_post_init__(self) -> None:
        channel = instance("channel", self.channel, str, "text")
        value = instance("value", self.value, str, "text")
        found = _read(str(self))
        if isinstance(found, AddressProblem):
            raise UsageError(found.explanation)
        if found != (channel, value):
            raise UsageError(f"channel must be that of the value, {found[0]!r}, got {typed(channel)}")

    @property
    def number(self) -> str | None:
        """The telephone number in the form of E.164, in whichever channel; None where it is no such."""
        return self.value if is_e164(self.value) and self.channel in {"phone", "whatsapp", "rcs"} else None

    @property
    def can_receive(self) -> bool:
        """Whether it may be written to: a name is a sender only, and so is the agent of a brand in RCS."""
        return self.channel != "alphanumeric" and (self.channel != "rcs" or self.number is not None)

    def __bool__(self) -> Literal[True]:
        return True

    def __str__(self) -> str:
        return self.value if self.channel in _BARE else f"{self.channel}:{self.value}"


def is_e164(text: str) -> bool:
    """Return whether a text is a telephone number in the form of E.164: ``+`` and 2 to 15 digits, the first not 0.

    >>> is_e164("+15558675310"), is_e164("15558675310")
    (True, False)

    Source: https://www.twilio.com/docs/glossary/what-e164
    """
    return isinstance(text, str) and _E164.fullmatch(text) is not None


def is_sender_id(text: str) -> bool:
    """Return whether a text is an alphanumeric sender: at most 11 letters, digits, blanks, ``& + - _``; one a letter.

    >>> is_sender_id("Owl & Co"), is_sender_id("12345")
    (True, False)

    Source: https://www.twilio.com/docs/messaging/api/alphasender-resource
    """
    return isinstance(text, str) and len(text) <= _LONGEST_SENDER_ID and _SENDER_ID.fullmatch(text) is not None


def parse_address(text: str) -> Address:
    """Return an address, taken apart.

    Args:
        text: as ``To`` and ``From`` have it.

    >>> parse_address("whatsapp:+15558675310")
    Address(channel='whatsapp', value='+15558675310')
    >>> [parse_address(text).channel for text in ("+15558675310", "12345", "Owl & Co", "sip:ann@example.com")]
    ['phone', 'short-code', 'alphanumeric', 'sip']
    >>> parse_address("0049 30 901820")
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: a telephone number must be ..., got '0049 30 901820' (str): write '+4930901820'

    Raises:
        UsageError: it is no address; the message says what is wrong and, where that is plain, what to write.

    Source: https://www.twilio.com/docs/messaging/channels
    """
    found = check_address(text)
    if isinstance(found, AddressProblem):
        raise UsageError(found.explanation)
    return found


def check_address(text: str) -> Address | AddressProblem:
    """Return an address, taken apart, or what is wrong with it, for text that users type.

    Twilio reads some numbers that are not E.164, such as ten digits for the US; what these mean depends on the account.

    >>> problem = check_address("+1 (555) 867-5310")
    >>> problem.fault, problem.suggestion, bool(problem)
    ('separators', '+15558675310', False)

    Raises:
        UsageError: it is no text.
    """
    found = _read(instance("address", text, str, "text"))
    return found if isinstance(found, AddressProblem) else Address(*found)


def _read(text: str) -> tuple[str, str] | AddressProblem:
    if not text:
        return _problem("empty", text)
    if len(text) > _LONGEST:
        return _problem("too-long" if text.lstrip("+").isdigit() else "sender-too-long", text)
    prefixed = _PREFIX.fullmatch(text)
    return _in_channel(text, prefixed[1], prefixed[2]) if prefixed is not None else _bare(text)


def _in_channel(text: str, prefix: str, value: str) -> tuple[str, str] | AddressProblem:
    if prefix != prefix.lower():
        return _problem("prefix-case", text, f"{prefix.lower()}:{value}")
    if prefix in _NO_CHANNELS:
        following = _PREFIX.fullmatch(value)  # a second such prefix is no address either: it is not looked through
        return _problem("no-channel", text, None if following and following[1].lower() in _NO_CHANNELS else value)
    if not value:
        return _problem("empty", text)
    if prefix == "whatsapp" and not is_e164(value):
        found = _bare(value)
        if not isinstance(found, AddressProblem):
            return _problem("not-a-number", text)
        meant = None if found.suggestion is None else f"whatsapp:{found.suggestion}"
        return AddressProblem(found.fault, f"{_SAID[found.fault]}, {_got(text, meant)}", meant)
    if prefix in {"sip", "sips"} and _SIP.fullmatch(value) is None:
        return _problem("not-sip", text)
    spaced = value != value.strip() if prefix == "client" else any(each.isspace() for each in value)
    if spaced or not value.isprintable():
        return _problem("spaces", text, f"{prefix}:{value.strip()}")
    return prefix, value


def _bare(text: str) -> tuple[str, str] | AddressProblem:
    if is_e164(text):
        return "phone", text
    if _SHORT_CODE.fullmatch(text) is not None:
        return "short-code", text
    if _NUMBER.fullmatch(text) is not None:
        return _number(text)
    if text != text.strip():
        return _problem("spaces", text, text.strip())
    if (extension := _EXTENSION.fullmatch(text)) is not None:
        return _problem("extension", text, _joined(extension[1]))
    if _SEPARATED.fullmatch(text) is not None and any(each.isdigit() for each in text):
        return _problem("separators", text, _joined(text))
    plain = "".join([str(decimal(each)) if each.isdecimal() else "+" if each == "＋" else each for each in text])
    if plain != text and _SEPARATED.fullmatch(plain) is not None:
        return _problem("odd-digits", text, _joined(plain))
    if not text.isprintable():
        return _problem("spaces", text)
    if is_sender_id(text):
        return "alphanumeric", text
    if text.startswith("+"):
        return _problem("letters" if any(each.isalpha() for each in text) else "too-short", text)
    return _problem("sender-too-long" if _SENDER_ID.fullmatch(text) is not None else "odd-sign", text)


def _number(text: str) -> AddressProblem:
    """Return what is wrong with digits, and a plus in front of them or none."""
    digits = text.removeprefix("+")
    if text.startswith("+"):
        fault: AddressFault = "zero-after-plus" if digits[0] == "0" else "too-long" if len(digits) > 15 else "too-short"
        return _problem(fault, text, f"+{digits[2:]}" if digits.startswith("00") else None)
    if digits.startswith("00") or (digits.startswith("011") and len(digits) > 10):
        return _problem("international-prefix", text, f"+{digits[2 if digits[1] == '0' else 3 :]}")
    if len(digits) < 7:
        return _problem("too-short", text)
    if digits[0] == "0":
        return _problem("national", text)
    if len(digits) > 15:
        return _problem("too-long", text)
    return _problem("no-plus", text, f"+{digits}" if len(digits) > 10 else None)  # of ten, the country is not known


def _joined(text: str) -> str | None:
    """Return the number that a text has between other signs; None where it is none."""
    digits = re.sub(r"[^0-9+]", "", text.replace("(0)", "", 1) if "+" in text else text)
    if is_e164(digits):
        return digits
    found = _number(digits) if _NUMBER.fullmatch(digits) is not None else None
    return None if found is None else found.suggestion


def _problem(fault: AddressFault, text: str, meant: str | None = None) -> AddressProblem:
    """Return what is wrong, with a suggestion where that is an address."""
    if meant is not None and (meant == text or isinstance(_read(meant), AddressProblem)):
        meant = None
    return AddressProblem(fault, f"{_SAID[fault]}, {_got(text, meant)}", meant)


def _got(text: str, meant: str | None) -> str:
    return f"got {typed(text)}" + ("" if meant is None else f": write {told(meant)}")
