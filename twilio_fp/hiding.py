"""Secrets outside typed fields: members with the name of a secret, in data kept as it was received.

Twilio may add or respell a member of a response, or respond with something unexpected. The value of such a member is
hidden if its name is that of a known secret.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from twilio_fp.canonical_json import freeze, json_text
from twilio_fp.errors import UsageError
from twilio_fp.secret_members import holds_secret, masked
from twilio_fp.values import FrozenMap, Secret

__all__ = ["as_hidden", "hide", "refuse_secrets", "with_secrets_as"]


def as_hidden(value: Any) -> Secret:
    """Return text, or the text of any other JSON, as a secret."""
    if isinstance(value, Secret):
        return value
    return Secret(value if isinstance(value, str) else json_text(with_secrets_as(freeze(value), Secret.reveal)))


def hide(value: Any, mask: Callable[[Any], Any] = as_hidden) -> Any:
    """Return frozen JSON with the members that have the name of a secret hidden, at any depth.

    >>> hide(freeze({"new": [{"authToken": "hush", "sid": "AC1"}]}))
    FrozenMap({'new': (FrozenMap({'authToken': Secret('**********'), 'sid': 'AC1'}),)})

    Args:
        value: a result of `twilio_fp.canonical_json.freeze`.
        mask: a function that replaces the value of a secret, if it is neither null nor empty.
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
    """Return frozen JSON with each secret replaced by the result of ``tell``, at any depth.

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


def refuse_secrets(message: object, body: bytes) -> None:
    """Refuse to write a message whose body holds a named secret; its headers refuse their own.

    Raises:
        UsageError: the body holds one.
    """
    if masked(body) != body:
        raise UsageError(
            f"an {type(message).__name__} whose body contains a secret can't be written: redact() it first"
        )
