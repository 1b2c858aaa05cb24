"""Twilio's content v2: 2 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "Content",
    "ListContent",
    "ContentAndApprovals",
    "ListContentAndApprovals",
]

if TYPE_CHECKING:
    from .content import *
    from .content_and_approvals import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "content": 2,
            "content_and_approvals": 2,
        },
    )
