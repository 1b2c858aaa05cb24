"""Which members of JSON and which parameters hold a secret, by their names."""

from __future__ import annotations

from twilio_fp.schema import folded
from twilio_fp.secret_names import SECRET_NAMES

__all__ = ["holds_secret", "is_secret"]


def is_secret(name: str) -> bool:
    """Return whether a member of that name, in any spelling, is a secret.

    >>> is_secret("authToken"), is_secret("author")
    (True, False)
    """
    return folded(name) in SECRET_NAMES


def holds_secret(name: object, value: object) -> bool:
    """Return whether a member holds what is a secret by its name: neither null nor empty text.

    >>> holds_secret("auth_token", "hush"), holds_secret("auth_token", None), holds_secret("sid", "AC1")
    (True, False, False)
    """
    return value is not None and value != "" and isinstance(name, str) and is_secret(name)
