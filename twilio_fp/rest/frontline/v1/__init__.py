"""Twilio's frontline v1: 2 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .users import FetchUser as FetchUser
    from .users import UpdateUser as UpdateUser
    from .users import User as User
    from .users import UserEnumStateType as UserEnumStateType
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "users": ("FetchUser UpdateUser User UserEnumStateType"),
        },
    )
