"""Masking of secret and personal data in cassettes.

A personal text becomes ``personal-`` and the first 12 bits of its SHA-256, so that two recipients remain distinct; of
secrets, and of data that Twilio calls sensitive, nothing remains. A masked value keeps its kind, and masking is
idempotent: a request built from a replayed response still matches its recorded exchange.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from hashlib import sha256
from typing import Any, Final, cast
from urllib.parse import parse_qsl, quote, unquote, unquote_plus, urlsplit

from attrs import field

from twilio_fp.codec.text import encode_text
from twilio_fp.host import is_twilio
from twilio_fp.operation.naming import masked_path
from twilio_fp.record import Record, record
from twilio_fp.schema import Kind, Pii
from twilio_fp.secret_members import MASK, is_secret, masked
from twilio_fp.values import FrozenMap, Secret

__all__ = [
    "Known",
    "lenient",
    "lenient_member",
    "mask_of",
    "masked_address",
    "masked_secret",
    "masked_value",
    "strict",
    "strict_members",
    "strict_pairs",
    "tag",
]

_TAG: Final = re.compile(r"personal-[0-9a-f]{3}")
_NUMBER: Final = re.compile(r"(?:\+|%2B)([1-9]\d{6,14})(?!\d)", re.IGNORECASE)
# From the start of a run of such characters, or at most 64 of them: RFC 5321 §4.5.3.1.1 allows no more.
_MAIL: Final = re.compile(r"(?:(?<![\w.+-])[\w.+-]++|[\w.+-]{1,64}+)(?:@|%40)[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_USER: Final = re.compile(r"(?<=://)[^/?#@\s]+(?=@)")
_HARMLESS: Final = re.compile(
    r"[A-Z]{2}[0-9a-f]{32}|[a-z_]{2,40}_[0-9a-z]{26}"  # a SID, or an ID such as conv_service_01k…
    r"|[a-z]+(?:[_-][a-z]+)*(?<!.{41})"
    r"|Bearer"  # a token's type: RFC 6750 §4
    r"|-?\d{1,6}(?:\.\d{1,6})?"
    r"|\d{4}-\d\d-\d\d(?:T[0-9:.]+(?:Z|[+-]\d\d:?\d\d))?"
    r"|[A-Z][a-z]{2}, \d\d? [A-Z][a-z]{2} \d{4} [0-9:]{8} [+-]\d{4}"
)
_OF_KIND: Final = {
    "date": "2000-01-01",
    "date-time": "2000-01-01T00:00:00Z",
    "rfc2822": "Sat, 01 Jan 2000 00:00:00 +0000",
    "boolean": "false",
    **dict.fromkeys(("integer", "number", "seconds", "milliseconds", "minutes"), "0"),
}
_NO_TEXTS: Final[FrozenMap[str, str]] = FrozenMap()


def tag(text: str) -> str:
    """Return the tag that replaces a personal text: equal for equal texts, and a mask's tag is itself.

    >>> tag("+15558675310"), tag(tag("+15558675310")), tag("")
    ('personal-214', 'personal-214', '')
    """
    if not text or text == MASK or _TAG.fullmatch(text):
        return text
    return f"personal-{sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:3]}"


@record
class Known(Record):
    """The personal and secret data of an exchange.

    Args:
        names: the wire names of the personal or secret parameters.
        texts: the texts to replace, with their replacements.
        host: the host of the request.
    """

    names: frozenset[str] = field(factory=frozenset)
    texts: Mapping[str, str] = field(default=_NO_TEXTS)
    host: str | None = None

    def clean(self, text: str) -> str:
        """Return free text with known data, phone numbers, e-mail addresses and passwords masked."""
        head, mark, query = text.partition("?")
        if mark and text.startswith(("http", "/")):
            is_ours = self._is_at_twilio(head)
            query = "&".join([self._parameter(each, is_ours=is_ours) for each in query.split("&")])
        text = _without_secrets(head) + mark + _without_secrets(query)
        for known, shown in self.texts.items():
            if known in text:
                text = re.sub(rf"(?<!\w){re.escape(known)}(?!\w)", shown, text)
        text = _NUMBER.sub(lambda found: tag(f"+{found[1]}"), _USER.sub(MASK, text))
        return _MAIL.sub(lambda found: tag(unquote(found[0])), text)

    def _is_at_twilio(self, address: str) -> bool:
        """Return whether an address is at Twilio or the request's host, so that `names` applies to its parameters."""
        host = _host(address)
        return host is None or host == self.host or is_twilio(host)

    def _parameter(self, pair: str, *, is_ours: bool) -> str:
        name, mark, value = pair.partition("=")
        if is_ours and unquote_plus(name) not in self.names:
            return pair
        return f"{name}{mark}{quote(tag(unquote_plus(value)))}"


def _host(address: str) -> str | None:
    try:
        return urlsplit(address).hostname
    except ValueError:
        return ""


def _without_secrets(text: str) -> str:
    return masked(text.encode("utf-8", "surrogatepass")).decode("utf-8", "surrogatepass")


def mask_of(pii: Pii, text: str) -> str:
    """Return the mask of a text with this PII class."""
    return tag(text) if pii == "standard" or not text else MASK


def masked_value(value: Any, kind: Kind, pii: Pii) -> Any:
    """Return the mask of a personal value, of the same JSON type and still valid for its kind."""
    if value is None or value == "":
        return value
    if kind.name == "secret":
        return MASK
    if isinstance(value, bool):
        return False
    if isinstance(value, (int, float)):
        return 0
    if isinstance(value, str):
        return _OF_KIND.get(kind.name) or mask_of(pii, value)
    if isinstance(value, list):
        return [masked_value(item, kind, pii) for item in cast("list[Any]", value)]
    return {name: masked_value(item, kind, pii) for name, item in cast("dict[str, Any]", value).items()}


def masked_secret(value: Any) -> Any:
    """Return the mask of a secret member's value, which shows only whether there is one."""
    return value if value is None or value == "" else MASK


def lenient(value: Any, known: Known) -> Any:
    """Return masked JSON that is known not to be personal, or is part of an error or a list's envelope."""
    if isinstance(value, str):
        return known.clean(value)
    if isinstance(value, list):
        return [lenient(item, known) for item in cast("list[Any]", value)]
    if isinstance(value, dict):
        return {name: lenient_member(name, item, known) for name, item in cast("dict[str, Any]", value).items()}
    return value


def lenient_member(name: str, value: Any, known: Known) -> Any:
    """Return a member of JSON, masked as `lenient` does."""
    return masked_secret(value) if is_secret(name) else lenient(value, known)


def strict(value: Any) -> Any:
    """Return JSON of unknown schema, with every text masked that is not known to be harmless."""
    if isinstance(value, str):
        return value if _HARMLESS.fullmatch(value) else tag(value)
    if isinstance(value, (list, tuple)):
        return [strict(item) for item in cast("list[Any]", value)]
    if isinstance(value, Mapping):
        return strict_members(cast("Mapping[str, Any]", value))
    if value is None or isinstance(value, (bool, int, float)):
        return value
    return MASK if isinstance(value, Secret) else strict(encode_text(value))


def strict_members(members: Mapping[str, Any]) -> dict[str, Any]:
    """Return the members of an object of unknown schema, masked as `strict` does."""
    return {name: masked_secret(item) if is_secret(name) else strict(item) for name, item in members.items()}


def strict_pairs(query: str) -> list[list[Any]]:
    """Return the names and values of a query or form of unknown schema, masked as `strict` does."""
    pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=None)
    return [[name, MASK if is_secret(name) and value else strict(value)] for name, value in pairs]


def masked_address(url: str) -> str:
    """Return a URL of unknown schema, with all masked but IDs, plain words and harmless values."""
    parts = urlsplit(url)
    shown = zip(masked_path(url).split("/"), parts.path.split("/"), strict=False)
    path = "/".join([tag(unquote(part)) if plain == "…" else part for plain, part in shown])
    host = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}" if parts.netloc else ""
    query = "&".join([f"{quote(name)}={quote(str(value))}" for name, value in strict_pairs(parts.query)])
    return f"{host}{path}?{query}" if query else f"{host}{path}"
