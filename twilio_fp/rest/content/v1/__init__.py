"""Twilio's content v1: 10 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .content import AuthenticationAction as AuthenticationAction
    from .content import AuthenticationActionType as AuthenticationActionType
    from .content import CallToActionAction as CallToActionAction
    from .content import CallToActionActionType as CallToActionActionType
    from .content import CardAction as CardAction
    from .content import CardActionType as CardActionType
    from .content import CarouselAction as CarouselAction
    from .content import CarouselActionType as CarouselActionType
    from .content import CarouselCard as CarouselCard
    from .content import CatalogItem as CatalogItem
    from .content import Content as Content
    from .content import CreateContent as CreateContent
    from .content import DeleteContent as DeleteContent
    from .content import FetchContent as FetchContent
    from .content import FlowsPage as FlowsPage
    from .content import FlowsPageComponent as FlowsPageComponent
    from .content import ListContent as ListContent
    from .content import ListItem as ListItem
    from .content import QuickReplyAction as QuickReplyAction
    from .content import QuickReplyActionType as QuickReplyActionType
    from .content import TwilioCallToAction as TwilioCallToAction
    from .content import TwilioCard as TwilioCard
    from .content import TwilioCarousel as TwilioCarousel
    from .content import TwilioCatalog as TwilioCatalog
    from .content import TwilioFlows as TwilioFlows
    from .content import TwilioListPicker as TwilioListPicker
    from .content import TwilioLocation as TwilioLocation
    from .content import TwilioMedia as TwilioMedia
    from .content import TwilioQuickReply as TwilioQuickReply
    from .content import TwilioSchedule as TwilioSchedule
    from .content import TwilioText as TwilioText
    from .content import Types as Types
    from .content import UpdateContent as UpdateContent
    from .content import WebviewSizeType as WebviewSizeType
    from .content import WhatsappAuthentication as WhatsappAuthentication
    from .content import WhatsappCard as WhatsappCard
    from .content import WhatsappFlows as WhatsappFlows
    from .content_and_approvals import ContentAndApprovals as ContentAndApprovals
    from .content_and_approvals import ListContentAndApprovals as ListContentAndApprovals
    from .content_approval_requests import ApprovalFetch as ApprovalFetch
    from .content_approval_requests import FetchApprovalFetch as FetchApprovalFetch
    from .content_approval_requests_whatsapp import ApprovalCreate as ApprovalCreate
    from .content_approval_requests_whatsapp import CreateApprovalCreate as CreateApprovalCreate
    from .content_approval_requests_whatsapp import UpdateApprovalCreate as UpdateApprovalCreate
    from .legacy_content import LegacyContent as LegacyContent
    from .legacy_content import ListLegacyContent as ListLegacyContent
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "content": (
                "AuthenticationAction AuthenticationActionType CallToActionAction CallToActionActionType CardAction "
                "CardActionType CarouselAction CarouselActionType CarouselCard CatalogItem Content CreateContent "
                "DeleteContent FetchContent FlowsPage FlowsPageComponent ListContent ListItem QuickReplyAction "
                "QuickReplyActionType TwilioCallToAction TwilioCard TwilioCarousel TwilioCatalog TwilioFlows TwilioListPicker "
                "TwilioLocation TwilioMedia TwilioQuickReply TwilioSchedule TwilioText Types UpdateContent WebviewSizeType "
                "WhatsappAuthentication WhatsappCard WhatsappFlows"
            ),
            "content_and_approvals": ("ContentAndApprovals ListContentAndApprovals"),
            "content_approval_requests": ("ApprovalFetch FetchApprovalFetch"),
            "content_approval_requests_whatsapp": ("ApprovalCreate CreateApprovalCreate UpdateApprovalCreate"),
            "legacy_content": ("LegacyContent ListLegacyContent"),
        },
    )
