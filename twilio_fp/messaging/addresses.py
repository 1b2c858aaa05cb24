"""The addresses of messages and calls: telephone numbers, short codes, alphanumeric senders, and channel addresses.

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
from twilio_fp.printable import short_repr, typed
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
"""The channel of an address. The first three have no prefix and are told apart by their form."""

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
"""Why a text is not a valid address; `AddressProblem.explanation` puts it in words."""

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
_NOT_CHANNELS: Final = frozenset({"tel", "sms", "smsto", "mms", "mmsto", "callto", "mailto", "http", "https", "phone"})
_LONGEST: Final = 1024  # longer than any address; longer text is not examined

_EXPLANATIONS: Final[Mapping[AddressFault, str]] = {
    "empty": "an address must be non-empty text",
    "spaces": "an address must not have whitespace or control characters in or around it",
    "no-plus": "a telephone number must begin with '+' and the country code",
    "international-prefix": "a telephone number must begin with '+' instead of a dialling prefix such as 00 or 011",
    "national": "a telephone number must begin with '+' and the country code, without the national prefix 0",
    "separators": "a telephone number must be '+' and digits, without spaces or punctuation",
    "extension": "a telephone number must not have an extension: dial that with SendDigits",
    "odd-digits": "a telephone number must use the digits 0 to 9",
    "zero-after-plus": "a country code must begin with 1 to 9",
    "too-short": "a telephone number must have digits after the country code, and a short code five or six digits",
    "too-long": "a telephone number must have at most 15 digits",
    "letters": "a telephone number must be '+' and digits, without letters",
    "sender-too-long": "an alphanumeric sender must have at most 11 characters",
    "odd-sign": "an alphanumeric sender must consist of the letters A to Z, digits, spaces and & + - _",
    "no-channel": "an address must be a plain number, or begin with a channel such as 'whatsapp:'",
    "prefix-case": "a channel must be in lower case",
    "not-a-number": "'whatsapp:' must be followed by a telephone number",
    "not-sip": "'sip:' must be followed by user@host, optionally with a port and parameters",
}


@record
class AddressProblem(Record):
    """The problem with an invalid address. It is falsy.

    Args:
        fault: one of `AddressFault`.
        explanation: the fault in words, with what to write instead.
        suggestion: the address that was probably meant, or None if the text alone doesn't tell.
    """

    fault: AddressFault
    explanation: str
    suggestion: str | None = None

    def __bool__(self) -> Literal[False]:
        return False


@record
class Address(Record):
    """A parsed address; ``str`` returns it in Twilio's form.

    Addresses of one telephone number in different channels have the same `number`.

    Args:
        channel: one of `Channel`, or the lower-case prefix of a channel that is not listed there.
        value: the text after the prefix, or all of the text if there is no prefix.

    >>> str(Address("whatsapp", "+15558675310"))
    'whatsapp:+15558675310'
    >>> parse_address("whatsapp:+15558675310").number == parse_address("+15558675310").number
    True

    Raises:
        UsageError: the value is not a valid address of that channel.

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
            raise UsageError(f"channel must match the value ({found[0]!r}), got {typed(channel)}")

    @property
    def number(self) -> str | None:
        """The telephone number in E.164 format, whatever the channel; None if the address isn't a number."""
        return self.value if is_e164(self.value) and self.channel in {"phone", "whatsapp", "rcs"} else None

    @property
    def can_receive(self) -> bool:
        """Whether it can receive messages: alphanumeric senders and the RCS agents of brands can only send."""
        return self.channel != "alphanumeric" and (self.channel != "rcs" or self.number is not None)

    def __bool__(self) -> Literal[True]:
        return True

    def __str__(self) -> str:
        return self.value if self.channel in _BARE else f"{self.channel}:{self.value}"


def is_e164(text: str) -> bool:
    """Return whether a text is a telephone number in E.164 format: ``+`` and 2 to 15 digits, the first not 0.

    >>> is_e164("+15558675310"), is_e164("15558675310")
    (True, False)

    Source: https://www.twilio.com/docs/glossary/what-e164
    """
    return isinstance(text, str) and _E164.fullmatch(text) is not None


def is_sender_id(text: str) -> bool:
    """Return whether a text is a sender ID: up to 11 letters, digits, spaces and ``& + - _``, with at least one letter.

    >>> is_sender_id("Owl & Co"), is_sender_id("12345")
    (True, False)

    Source: https://www.twilio.com/docs/messaging/api/alphasender-resource
    """
    return isinstance(text, str) and len(text) <= _LONGEST_SENDER_ID and _SENDER_ID.fullmatch(text) is not None


def parse_address(text: str) -> Address:
    """Parse an address.

    Args:
        text: the address, as in ``To`` and ``From``.

    >>> parse_address("whatsapp:+15558675310")
    Address(channel='whatsapp', value='+15558675310')
    >>> [parse_address(text).channel for text in ("+15558675310", "12345", "Owl & Co", "sip:ann@example.com")]
    ['phone', 'short-code', 'alphanumeric', 'sip']
    >>> parse_address("0049 30 901820")
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: a telephone number must be ..., got '0049 30 901820' (str): write '+4930901820'

    Raises:
        UsageError: the address is invalid; the message says why and, if that is clear, what to write instead.

    Source: https://www.twilio.com/docs/messaging/channels
    """
    found = check_address(text)
    if isinstance(found, AddressProblem):
        raise UsageError(found.explanation)
    return found


def check_address(text: str) -> Address | AddressProblem:
    """Parse an address typed by a user, and return it or the problem with it.

    Twilio also accepts some numbers that are not E.164, such as ten digits for the US, but their meaning depends on the
    account.

    >>> problem = check_address("+1 (555) 867-5310")
    >>> problem.fault, problem.suggestion, bool(problem)
    ('separators', '+15558675310', False)

    Raises:
        UsageError: the argument is not text.
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
    if prefix in _NOT_CHANNELS:
        following = _PREFIX.fullmatch(value)  # don't suggest text that has another such prefix
        return _problem("no-channel", text, None if following and following[1].lower() in _NOT_CHANNELS else value)
    if not value:
        return _problem("empty", text)
    if prefix == "whatsapp" and not is_e164(value):
        found = _bare(value)
        if not isinstance(found, AddressProblem):
            return _problem("not-a-number", text)
        meant = None if found.suggestion is None else f"whatsapp:{found.suggestion}"
        return AddressProblem(found.fault, f"{_EXPLANATIONS[found.fault]}, {_got(text, meant)}", meant)
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
    """Return the problem with digits, with or without a leading plus, that are not an E.164 number."""
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
    return _problem("no-plus", text, f"+{digits}" if len(digits) > 10 else None)  # ten don't tell the country


def _joined(text: str) -> str | None:
    """Return the number that remains without separators, or the one to suggest for it; None if there is neither."""
    digits = re.sub(r"[^0-9+]", "", text.replace("(0)", "", 1) if "+" in text else text)
    if is_e164(digits):
        return digits
    found = _number(digits) if _NUMBER.fullmatch(digits) is not None else None
    return None if found is None else found.suggestion


def _problem(fault: AddressFault, text: str, meant: str | None = None) -> AddressProblem:
    """Return a problem, with the suggestion only if that is a valid address."""
    if meant is not None and (meant == text or isinstance(_read(meant), AddressProblem)):
        meant = None
    return AddressProblem(fault, f"{_EXPLANATIONS[fault]}, {_got(text, meant)}", meant)


def _got(text: str, meant: str | None) -> str:
    return f"got {typed(text)}" + ("" if meant is None else f": write {short_repr(meant)}")
