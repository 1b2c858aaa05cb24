# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's content v1: 10 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .content import *
    from .content_and_approvals import *
    from .content_approval_requests import *
    from .content_approval_requests_whatsapp import *
    from .legacy_content import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "content": "AuthenticationAction AuthenticationActionType CallToActionAction CallToActionActionType "
            "CardAction CardActionType CarouselAction CarouselActionType CarouselCard CatalogItem Content "
            "CreateContent DeleteContent FetchContent FlowsPage FlowsPageComponent ListContent ListItem "
            "QuickReplyAction QuickReplyActionType TwilioCallToAction TwilioCard TwilioCarousel TwilioCatalog "
            "TwilioFlows TwilioListPicker TwilioLocation TwilioMedia TwilioQuickReply TwilioSchedule TwilioText "
            "Types UpdateContent WebviewSizeType WhatsappAuthentication WhatsappCard WhatsappFlows",
            "content_and_approvals": "ContentAndApprovals ListContentAndApprovals",
            "content_approval_requests": "ApprovalFetch FetchApprovalFetch",
            "content_approval_requests_whatsapp": "ApprovalCreate CreateApprovalCreate UpdateApprovalCreate",
            "legacy_content": "LegacyContent ListLegacyContent",
        },
    )
