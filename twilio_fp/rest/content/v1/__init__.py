"""Twilio's content v1: 10 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "AuthenticationAction",
    "AuthenticationActionType",
    "CallToActionAction",
    "CallToActionActionType",
    "CardAction",
    "CardActionType",
    "CarouselAction",
    "CarouselActionType",
    "CarouselCard",
    "CatalogItem",
    "Content",
    "CreateContent",
    "DeleteContent",
    "FetchContent",
    "FlowsPage",
    "FlowsPageComponent",
    "ListContent",
    "ListItem",
    "QuickReplyAction",
    "QuickReplyActionType",
    "TwilioCallToAction",
    "TwilioCard",
    "TwilioCarousel",
    "TwilioCatalog",
    "TwilioFlows",
    "TwilioListPicker",
    "TwilioLocation",
    "TwilioMedia",
    "TwilioQuickReply",
    "TwilioSchedule",
    "TwilioText",
    "Types",
    "UpdateContent",
    "WebviewSizeType",
    "WhatsappAuthentication",
    "WhatsappCard",
    "WhatsappFlows",
    "ContentAndApprovals",
    "ListContentAndApprovals",
    "ApprovalFetch",
    "FetchApprovalFetch",
    "ApprovalCreate",
    "CreateApprovalCreate",
    "UpdateApprovalCreate",
    "LegacyContent",
    "ListLegacyContent",
]

if TYPE_CHECKING:
    from .content import *
    from .content_and_approvals import *
    from .content_approval_requests import *
    from .content_approval_requests_whatsapp import *
    from .legacy_content import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "content": 37,
            "content_and_approvals": 2,
            "content_approval_requests": 2,
            "content_approval_requests_whatsapp": 3,
            "legacy_content": 2,
        },
    )
