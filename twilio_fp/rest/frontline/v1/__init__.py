"""Twilio's frontline v1: 2 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "FetchUser",
    "UpdateUser",
    "User",
    "UserEnumStateType",
]

if TYPE_CHECKING:
    from .users import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "users": 4,
        },
    )
