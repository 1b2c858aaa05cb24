"""``/v1/Content`` of content v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import UNSET, Unset

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
]


AuthenticationActionType: TypeAlias = Literal["COPY_CODE"] | str
CallToActionActionType: TypeAlias = (
    Literal["URL", "PHONE_NUMBER", "COPY_CODE", "VOICE_CALL", "VOICE_CALL_REQUEST", "REQUEST_CONTACT_INFO"] | str
)
CardActionType: TypeAlias = (
    Literal["URL", "PHONE_NUMBER", "QUICK_REPLY", "COPY_CODE", "VOICE_CALL", "PIX", "BOLETO", "PAYMENT_LINK"] | str
)
CarouselActionType: TypeAlias = Literal["URL", "PHONE_NUMBER", "QUICK_REPLY"] | str
QuickReplyActionType: TypeAlias = Literal["QUICK_REPLY"] | str
WebviewSizeType: TypeAlias = Literal["TALL", "FULL", "HALF", "NONE"] | str


@record(kw_only=True)
class Content(Resource):
    """``content.v1.content``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    language: str | None = None
    links: Mapping[str, str] | None = None
    sid: str = ""
    types: Any = None
    url: str | None = None
    variables: Any = None


@record(kw_only=True)
class CallToActionAction(Resource):
    """``callToActionAction``, as it is sent."""

    title: str
    type: CallToActionActionType
    code: str | Unset = UNSET
    id: str | Unset = UNSET
    phone: str | Unset = UNSET
    url: str | Unset = UNSET


@record(kw_only=True)
class TwilioCallToAction(Resource):
    """``twilioCallToAction``, as it is sent."""

    actions: Iterable[CallToActionAction | Mapping[str, Any]]
    body: str


@record(kw_only=True)
class CardAction(Resource):
    """``cardAction``, as it is sent."""

    title: str
    type: CardActionType
    code: str | Unset = UNSET
    digitable_line: str | Unset = UNSET
    id: str | Unset = UNSET
    phone: str | Unset = UNSET
    url: str | Unset = UNSET
    webview_size: WebviewSizeType | Unset = UNSET


@record(kw_only=True)
class TwilioCard(Resource):
    """``twilioCard``, as it is sent."""

    actions: Iterable[CardAction | Mapping[str, Any]] | Unset = UNSET
    media: str | Iterable[str] | Unset = UNSET
    subtitle: str | Unset = UNSET
    title: str | Unset = UNSET


@record(kw_only=True)
class CarouselAction(Resource):
    """``carouselAction``, as it is sent."""

    title: str
    type: CarouselActionType
    id: str | Unset = UNSET
    phone: str | Unset = UNSET
    url: str | Unset = UNSET


@record(kw_only=True)
class CarouselCard(Resource):
    """``carouselCard``, as it is sent."""

    actions: Iterable[CarouselAction | Mapping[str, Any]]
    body: str
    media: str
    title: str | Unset = UNSET


@record(kw_only=True)
class TwilioCarousel(Resource):
    """``twilioCarousel``, as it is sent."""

    body: str
    cards: Iterable[CarouselCard | Mapping[str, Any]]


@record(kw_only=True)
class CatalogItem(Resource):
    """``catalogItem``, as it is sent."""

    description: str | Unset = UNSET
    id: str | Unset = UNSET
    media_url: str | Unset = UNSET
    name: str | Unset = UNSET
    price: Decimal | float | Unset = UNSET
    section_title: str | Unset = UNSET


@record(kw_only=True)
class TwilioCatalog(Resource):
    """``twilioCatalog``, as it is sent."""

    body: str
    dynamic_items: str | Unset = UNSET
    id: str | Unset = UNSET
    items: Iterable[CatalogItem | Mapping[str, Any]] | Unset = UNSET
    subtitle: str | Unset = UNSET
    title: str | Unset = UNSET


@record(kw_only=True)
class FlowsPageComponent(Resource):
    """``flowsPageComponent``, as it is sent."""

    type: str
    label: str | Unset = UNSET


@record(kw_only=True)
class FlowsPage(Resource):
    """``flowsPage``, as it is sent."""

    id: str
    layout: Iterable[FlowsPageComponent | Mapping[str, Any]]
    title: str
    next_page_id: str | Unset = UNSET
    subtitle: str | Unset = UNSET


@record(kw_only=True)
class TwilioFlows(Resource):
    """``twilioFlows``, as it is sent."""

    body: str
    button_text: str
    pages: Iterable[FlowsPage | Mapping[str, Any]]
    type: str
    media_url: str | Unset = UNSET
    subtitle: str | Unset = UNSET


@record(kw_only=True)
class ListItem(Resource):
    """``listItem``, as it is sent."""

    id: str
    item: str
    description: str | Unset = UNSET


@record(kw_only=True)
class TwilioListPicker(Resource):
    """``twilioListPicker``, as it is sent."""

    body: str
    button: str
    items: Iterable[ListItem | Mapping[str, Any]]


@record(kw_only=True)
class TwilioLocation(Resource):
    """``twilioLocation``, as it is sent."""

    latitude: Decimal | float
    longitude: Decimal | float
    address: str | Unset = UNSET
    id: str | Unset = UNSET
    label: str | Unset = UNSET


@record(kw_only=True)
class TwilioMedia(Resource):
    """``twilioMedia``, as it is sent."""

    media: str | Iterable[str]
    body: str | Unset = UNSET


@record(kw_only=True)
class QuickReplyAction(Resource):
    """``quickReplyAction``, as it is sent."""

    title: str
    id: str | Unset = UNSET
    type: QuickReplyActionType | Unset = UNSET


@record(kw_only=True)
class TwilioQuickReply(Resource):
    """``twilioQuickReply``, as it is sent."""

    actions: Iterable[QuickReplyAction | Mapping[str, Any]]
    body: str


@record(kw_only=True)
class TwilioSchedule(Resource):
    """``twilioSchedule``, as it is sent."""

    id: str
    time_slots: str
    title: str

    __fields__ = "timeSlots"


@record(kw_only=True)
class TwilioText(Resource):
    """``twilioText``, as it is sent."""

    body: str


@record(kw_only=True)
class AuthenticationAction(Resource):
    """``authenticationAction``, as it is sent."""

    copy_code_text: str
    type: AuthenticationActionType


@record(kw_only=True)
class WhatsappAuthentication(Resource):
    """``whatsappAuthentication``, as it is sent."""

    actions: Iterable[AuthenticationAction | Mapping[str, Any]]
    add_security_recommendation: bool | Unset = UNSET
    code_expiration_minutes: Decimal | float | Unset = UNSET


@record(kw_only=True)
class WhatsappCard(Resource):
    """``whatsappCard``, as it is sent."""

    body: str
    actions: Iterable[CardAction | Mapping[str, Any]] | Unset = UNSET
    footer: str | Unset = UNSET
    header_text: str | Unset = UNSET
    media: str | Iterable[str] | Unset = UNSET


@record(kw_only=True)
class WhatsappFlows(Resource):
    """``whatsappFlows``, as it is sent."""

    body: str
    button_text: str
    flow_id: str
    flow_first_page_id: str | Unset = UNSET
    flow_token: str | Unset = UNSET
    is_flow_first_page_endpoint: bool | Unset = UNSET
    media_url: str | Unset = UNSET
    subtitle: str | Unset = UNSET


@record(kw_only=True)
class Types(Resource):
    """``types``, as it is sent.

    On the wire ``twilio_call_to_action`` is ``twilio/call-to-action``, ``twilio_card`` is ``twilio/card``,
    ``twilio_carousel`` is ``twilio/carousel``, ``twilio_catalog`` is ``twilio/catalog``, ``twilio_flows`` is
    ``twilio/flows``, ``twilio_list_picker`` is ``twilio/list-picker``, ``twilio_location`` is ``twilio/location``,
    ``twilio_media`` is ``twilio/media``, ``twilio_quick_reply`` is ``twilio/quick-reply``, ``twilio_schedule`` is
    ``twilio/schedule``, ``twilio_text`` is ``twilio/text``, ``whatsapp_authentication`` is
    ``whatsapp/authentication``, ``whatsapp_card`` is ``whatsapp/card``, ``whatsapp_flows`` is ``whatsapp/flows``.
    """

    twilio_call_to_action: TwilioCallToAction | Mapping[str, Any] | Unset | None = UNSET
    twilio_card: TwilioCard | Mapping[str, Any] | Unset | None = UNSET
    twilio_carousel: TwilioCarousel | Mapping[str, Any] | Unset | None = UNSET
    twilio_catalog: TwilioCatalog | Mapping[str, Any] | Unset | None = UNSET
    twilio_flows: TwilioFlows | Mapping[str, Any] | Unset | None = UNSET
    twilio_list_picker: TwilioListPicker | Mapping[str, Any] | Unset | None = UNSET
    twilio_location: TwilioLocation | Mapping[str, Any] | Unset | None = UNSET
    twilio_media: TwilioMedia | Mapping[str, Any] | Unset | None = UNSET
    twilio_quick_reply: TwilioQuickReply | Mapping[str, Any] | Unset | None = UNSET
    twilio_schedule: TwilioSchedule | Mapping[str, Any] | Unset | None = UNSET
    twilio_text: TwilioText | Mapping[str, Any] | Unset | None = UNSET
    whatsapp_authentication: WhatsappAuthentication | Mapping[str, Any] | Unset | None = UNSET
    whatsapp_card: WhatsappCard | Mapping[str, Any] | Unset | None = UNSET
    whatsapp_flows: WhatsappFlows | Mapping[str, Any] | Unset | None = UNSET

    __fields__ = (
        "twilio/call-to-action twilio/card twilio/carousel twilio/catalog twilio/flows twilio/list-picker "
        "twilio/location twilio/media twilio/quick-reply twilio/schedule twilio/text whatsapp/authentication "
        "whatsapp/card whatsapp/flows"
    )


@record(kw_only=True)
class CreateContent(ops.Operation["Content"]):
    """``POST /v1/Content`` answers 201 with `Content`.

    Source: https://www.twilio.com/docs/content/content-api-resources
    """

    language: str
    types: Types | Mapping[str, Any]
    friendly_name: str | Unset = UNSET
    variables: Mapping[str, str] | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://content.twilio.com/v1/Content",
        json="",
    )


@record(kw_only=True)
class DeleteContent(ops.Operation[None]):
    """``DELETE /v1/Content/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/content/content-api-resources
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://content.twilio.com/v1/Content/{Sid}",
    )


@record(kw_only=True)
class FetchContent(ops.Operation["Content"]):
    """``GET /v1/Content/{Sid}`` answers 200 with `Content`.

    Source: https://www.twilio.com/docs/content/content-api-resources
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://content.twilio.com/v1/Content/{Sid}",
    )


@record(kw_only=True)
class ListContent(ops.PageOperation["Content"]):
    """``GET /v1/Content`` answers 200 with a `Page` of `Content`.

    Source: https://www.twilio.com/docs/content/content-api-resources
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://content.twilio.com/v1/Content",
        items="contents",
        paging="meta",
    )


@record(kw_only=True)
class UpdateContent(ops.Operation["Content"]):
    """``PUT /v1/Content/{Sid}`` answers 200 with `Content`.

    Source: https://www.twilio.com/docs/content/content-api-resources
    """

    sid: str = attrs.field(kw_only=False)
    types: Types | Mapping[str, Any]
    friendly_name: str | Unset = UNSET
    language: str | Unset = UNSET
    variables: Mapping[str, str] | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PUT https://content.twilio.com/v1/Content/{Sid}",
        json="",
    )
