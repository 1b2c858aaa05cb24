"""Twilio's content v2: 2 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .content import Content as Content
    from .content import ListContent as ListContent
    from .content_and_approvals import ContentAndApprovals as ContentAndApprovals
    from .content_and_approvals import ListContentAndApprovals as ListContentAndApprovals
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "content": ("Content ListContent"),
            "content_and_approvals": ("ContentAndApprovals ListContentAndApprovals"),
        },
    )
