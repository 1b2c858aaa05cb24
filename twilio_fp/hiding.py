"""Secrets where no field says so: members whose name is that of a secret, in what is kept as it came.

Twilio may add a member to an answer, spell one otherwise, or answer with what nobody expected. What such a member
holds is hidden by its name, which the facts know.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, cast

from twilio_fp.canonical_json import freeze, json_text
from twilio_fp.errors import UsageError
from twilio_fp.secret_members import holds_secret, is_secret
from twilio_fp.values import FrozenMap, Secret

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["MASK", "as_hidden", "hide", "masked", "refuse_secrets", "with_secrets_as"]

MASK: Final = "**********"
"""What stands in a text in place of a secret."""

_NAMED: Final = re.compile(r'"([^"\\]{1,64})"\s*:\s*|<([A-Za-z_]{1,64})>|(?:^|&)([^=&"<\s]{1,64})=')
_SCALAR: Final = re.compile(r'"(?:[^"\\]|\\.)*+"?|[^\s,\]}"\[{][^\s,\]}]*', re.DOTALL)
_ELEMENT: Final = re.compile(r"[^<]*")
_PARAMETER: Final = re.compile(r"[^&]*")
_NOTHING: Final = frozenset({"", '""', "null", MASK, f'"{MASK}"'})


def as_hidden(value: Any) -> Secret:
    """Return text as a secret, and any other JSON as the secret of its text."""
    if isinstance(value, Secret):
        return value
    return Secret(value if isinstance(value, str) else json_text(with_secrets_as(freeze(value), Secret.reveal)))


def hide(value: Any, mask: Callable[[Any], Any] = as_hidden) -> Any:
    """Return frozen JSON with the members that are secrets by their name hidden, however deep.

    >>> hide(freeze({"new": [{"authToken": "hush", "sid": "AC1"}]}))
    FrozenMap({'new': (FrozenMap({'authToken': Secret('**********'), 'sid': 'AC1'}),)})

    Args:
        value: what `twilio_fp.canonical_json.freeze` returned.
        mask: what becomes of a secret's value that is neither null nor empty.
    """
    if isinstance(value, tuple):
        return tuple([hide(item, mask) for item in cast("tuple[Any, ...]", value)])
    if not isinstance(value, FrozenMap):
        return value
    members = cast("FrozenMap[str, Any]", value)
    return FrozenMap(
        {name: mask(item) if holds_secret(name, item) else hide(item, mask) for name, item in members.items()}
    )


def with_secrets_as(value: Any, tell: Callable[[Secret], Any]) -> Any:
    """Return frozen JSON with each secret in it as what ``tell`` makes of it, however deep.

    >>> with_secrets_as(hide(freeze({"new": {"authToken": "hush"}})), Secret.reveal)["new"]["authToken"]
    'hush'
    """
    if isinstance(value, Secret):
        return tell(value)
    if isinstance(value, tuple):
        return tuple([with_secrets_as(item, tell) for item in cast("tuple[Any, ...]", value)])
    if isinstance(value, FrozenMap):
        return FrozenMap(
            {name: with_secrets_as(item, tell) for name, item in cast("FrozenMap[str, Any]", value).items()}
        )
    return value


def masked(body: bytes) -> bytes:
    r"""Return the text of a body with the values masked whose name is that of a secret: JSON's, XML's or a form's.

    It is read as text, so that what is cut off, or no JSON at all, is masked as well.

    >>> masked(b'{"sid": "AC1", "auth_token": "hush"}'), masked(b"Sid=AC1&AuthToken=hush")
    (b'{"sid": "AC1", "auth_token": "**********"}', b'Sid=AC1&AuthToken=**********')
    """
    text = body.decode("latin-1")
    pieces: list[str] = []
    end = 0
    for name in _NAMED.finditer(text):
        start = name.end()
        if name.start() < end or not is_secret(name[name.lastindex or 0]):
            continue
        stop = _stop(text, start, name.lastindex)
        if text[start:stop] not in _NOTHING:
            pieces += [text[end:start], f'"{MASK}"' if name.lastindex == 1 else MASK]
            end = stop
    return "".join([*pieces, text[end:]]).encode("latin-1") if pieces else body


def refuse_secrets(message: object, body: bytes) -> None:
    """Refuse to write a message whose body holds a secret by its name; its headers refuse theirs.

    Raises:
        UsageError: it does.
    """
    if masked(body) != body:
        raise UsageError(f"an {type(message).__name__} whose body holds a secret can't be written: redact() it")


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
