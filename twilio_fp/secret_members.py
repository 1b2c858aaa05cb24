"""Secrets that are known by their names: members of JSON, parameters, and both in a text."""

from __future__ import annotations

import re
from typing import Final

from twilio_fp.secret_names import SECRET_NAMES
from twilio_fp.spelling import folded

__all__ = ["ENDINGS", "MASK", "holds_secret", "is_secret", "masked"]

MASK: Final = "**********"
"""What stands in a text in place of a secret."""

ENDINGS: Final = (
    "accesstoken", "apikey", "authtoken", "passcode", "password", "privatekey", "refreshtoken", "secret",
)  # fmt: skip
"""How the name of a secret may end."""

_NAMED: Final = r'"([^"\\]{1,64})"\s*:\s*|<([A-Za-z_]{1,64})>|(?:^|&)([^=&"<\s]{1,64})='
_SCALAR: Final = re.compile(r'"(?:[^"\\]|\\.)*+"?|[^\s,\]}"\[{][^\s,\]}]*', re.DOTALL)
_ELEMENT: Final = re.compile(r"[^<]*")
_PARAMETER: Final = re.compile(r"[^&]*")
_NOTHING: Final = frozenset({"", '""', "null", MASK, f'"{MASK}"'})


def is_secret(name: str) -> bool:
    """Return whether a member of that name, in any spelling, is a secret; or one that Twilio may add, by its last word.

    >>> is_secret("authToken"), is_secret("webhook_secret"), is_secret("author")
    (True, True, False)
    """
    letters = folded(name)
    return letters in SECRET_NAMES or letters.endswith(ENDINGS)


def holds_secret(name: object, value: object) -> bool:
    """Return whether a member holds what is a secret by its name: neither null nor empty text.

    >>> holds_secret("auth_token", "hush"), holds_secret("auth_token", None), holds_secret("sid", "AC1")
    (True, False, False)
    """
    return value is not None and value != "" and isinstance(name, str) and is_secret(name)


def masked(body: bytes) -> bytes:
    r"""Return the text of a body with the values masked whose name is that of a secret: JSON's, XML's or a form's.

    It is read as text, so that what is cut off, or no JSON at all, is masked as well.

    >>> masked(b'{"sid": "AC1", "auth_token": "hush"}'), masked(b"Sid=AC1&AuthToken=hush")
    (b'{"sid": "AC1", "auth_token": "**********"}', b'Sid=AC1&AuthToken=**********')
    """
    text = body.decode("latin-1")
    pieces: list[str] = []
    end = 0
    for name in re.finditer(_NAMED, text):
        start = name.end()
        if name.start() < end or not is_secret(name[name.lastindex or 0]):
            continue
        stop = _stop(text, start, name.lastindex)
        if text[start:stop] not in _NOTHING:
            pieces += [text[end:start], f'"{MASK}"' if name.lastindex == 1 else MASK]
            end = stop
    return "".join([*pieces, text[end:]]).encode("latin-1") if pieces else body


def _stop(text: str, start: int, form: int | None) -> int:
    """Return where a value ends: of a member of JSON, an element's text or a parameter of a form."""
    pattern = (_SCALAR, _ELEMENT, _PARAMETER)[(form or 1) - 1]
    found = pattern.match(text, start)
    if found is not None:
        return found.end()
    import json

    try:
        return json.JSONDecoder(strict=False).raw_decode(text, start)[1]
    except (ValueError, RecursionError):  # cut off, or no JSON: where it ends is not known
        return len(text)
