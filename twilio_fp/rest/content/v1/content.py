# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Content`` of content v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
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
    """``content.v1.content``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    language: str | None = None
    """Language of the template, ISO 639-1 with country where needed, such as en or pt_BR."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    sid: str = ""
    """SID of the content template, HX…."""
    types: Any = None
    """Contents of the template by content type, such as twilio/text; at least one."""
    url: str | None = None
    """Absolute URL of the resource."""
    variables: Any = None
    """Default values for the template's placeholders, keyed by number, such as {"1": "Ann"}."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time friendly_name language links:string{} sid "
        "types:json url variables:json"
    )


@record(kw_only=True)
class CallToActionAction(Resource):
    """``callToActionAction``, as sent."""

    title: str
    """Text shown as the heading or on the button."""
    type: CallToActionActionType
    """Kind of resource."""
    code: str | Unset = UNSET
    """Code that the button copies, such as a coupon."""
    id: str | Unset = UNSET
    """Id you give the button or item; it comes back with the user's choice."""
    phone: str | Unset = UNSET
    """Number the button calls, E.164 such as +15558675310."""
    url: str | Unset = UNSET
    """Absolute URL of the resource."""
    __fields__ = "title* type:enum.CallToActionActionType* code id phone url"


@record(kw_only=True)
class TwilioCallToAction(Resource):
    """``twilioCallToAction``, as sent."""

    actions: Iterable[CallToActionAction | Mapping[str, Any]]
    """Buttons that open a URL, dial a number and so on, in order."""
    body: str
    """Text of the content; may hold variables such as {{1}}."""
    __fields__ = "actions:CallToActionAction[]* body*"


@record(kw_only=True)
class CardAction(Resource):
    """``cardAction``, as sent."""

    title: str
    """Text shown as the heading or on the button."""
    type: CardActionType
    """Kind of resource."""
    code: str | Unset = UNSET
    """Code that the button copies, such as a coupon."""
    digitable_line: str | Unset = UNSET
    """Digitable line (linha digitável) of the Brazilian boleto to pay, copied by the button."""
    id: str | Unset = UNSET
    """Id you give the button or item; it comes back with the user's choice."""
    phone: str | Unset = UNSET
    """Number the button calls, E.164 such as +15558675310."""
    url: str | Unset = UNSET
    """Absolute URL of the resource."""
    webview_size: WebviewSizeType | Unset = UNSET
    """How much of the screen the opened web page takes: tall, full or half."""
    __fields__ = "title* type:enum.CardActionType* code digitable_line id phone url webview_size:enum.WebviewSizeType"


@record(kw_only=True)
class TwilioCard(Resource):
    """``twilioCard``, as sent."""

    actions: Iterable[CardAction | Mapping[str, Any]] | Unset = UNSET
    """Buttons shown with the content, in order."""
    media: str | Iterable[str] | Unset = UNSET
    """Absolute URL, or URLs, of the media the template sends; variables such as `{{1}}` may stand in them."""
    subtitle: str | Unset = UNSET
    """Smaller text under the title."""
    title: str | Unset = UNSET
    """Text shown as the heading or on the button."""
    __fields__ = "actions:CardAction[] media:string[] subtitle title"


@record(kw_only=True)
class CarouselAction(Resource):
    """``carouselAction``, as sent."""

    title: str
    """Text shown as the heading or on the button."""
    type: CarouselActionType
    """Kind of resource."""
    id: str | Unset = UNSET
    """Id you give the button or item; it comes back with the user's choice."""
    phone: str | Unset = UNSET
    """Number the button calls, E.164 such as +15558675310."""
    url: str | Unset = UNSET
    """Absolute URL of the resource."""
    __fields__ = "title* type:enum.CarouselActionType* id phone url"


@record(kw_only=True)
class CarouselCard(Resource):
    """``carouselCard``, as sent."""

    actions: Iterable[CarouselAction | Mapping[str, Any]]
    """Buttons of this card, in order."""
    body: str
    """Text of this card; may hold variables such as {{1}}."""
    media: str
    """Absolute URL, or URLs, of the media the template sends; variables such as `{{1}}` may stand in them."""
    title: str | Unset = UNSET
    """Text shown as the heading or on the button."""
    __fields__ = "actions:CarouselAction[]* body* media* title"


@record(kw_only=True)
class TwilioCarousel(Resource):
    """``twilioCarousel``, as sent."""

    body: str
    """Text of the content; may hold variables such as {{1}}."""
    cards: Iterable[CarouselCard | Mapping[str, Any]]
    """Cards of the carousel, in order."""
    __fields__ = "body* cards:CarouselCard[]*"


@record(kw_only=True)
class CatalogItem(Resource):
    """``catalogItem``, as sent."""

    description: str | Unset = UNSET
    """What it is, in free text."""
    id: str | Unset = UNSET
    """Id you give the button or item; it comes back with the user's choice."""
    media_url: str | Unset = UNSET
    """URL of the item's picture."""
    name: str | Unset = UNSET
    """Name for people to tell it by."""
    price: Decimal | float | Unset = UNSET
    """Price charged, in the currency of `price_unit`; none until it is known."""
    section_title: str | Unset = UNSET
    """Heading under which the catalog's items are shown."""
    __fields__ = "description id media_url name price:number section_title"


@record(kw_only=True)
class TwilioCatalog(Resource):
    """``twilioCatalog``, as sent."""

    body: str
    """Text of the content; may hold variables such as {{1}}."""
    dynamic_items: str | Unset = UNSET
    """Name of the template variable that supplies the catalog's items."""
    id: str | Unset = UNSET
    """Id you give the button or item; it comes back with the user's choice."""
    items: Iterable[CatalogItem | Mapping[str, Any]] | Unset = UNSET
    """Products in the catalog message."""
    subtitle: str | Unset = UNSET
    """Smaller text under the title."""
    title: str | Unset = UNSET
    """Text shown as the heading or on the button."""
    __fields__ = "body* dynamic_items id items:CatalogItem[] subtitle title"


@record(kw_only=True)
class FlowsPageComponent(Resource):
    """``flowsPageComponent``, as sent."""

    type: str
    """Kind of resource."""
    label: str | Unset = UNSET
    """Text shown for the item."""
    __fields__ = "type* label"


@record(kw_only=True)
class FlowsPage(Resource):
    """``flowsPage``, as sent."""

    id: str
    """Id you give the button or item; it comes back with the user's choice."""
    layout: Iterable[FlowsPageComponent | Mapping[str, Any]]
    """Parts of the page from top to bottom."""
    title: str
    """Text shown as the heading or on the button."""
    next_page_id: str | Unset = UNSET
    """ID of the flow page shown next."""
    subtitle: str | Unset = UNSET
    """Smaller text under the title."""
    __fields__ = "id* layout:FlowsPageComponent[]* title* next_page_id subtitle"


@record(kw_only=True)
class TwilioFlows(Resource):
    """``twilioFlows``, as sent."""

    body: str
    """Text of the content; may hold variables such as {{1}}."""
    button_text: str
    """Text of the button that opens the flow."""
    pages: Iterable[FlowsPage | Mapping[str, Any]]
    """Pages of the flow, in order, each with its layout."""
    type: str
    """Kind of resource."""
    media_url: str | Unset = UNSET
    """URL of the media shown with the flow."""
    subtitle: str | Unset = UNSET
    """Smaller text under the title."""
    __fields__ = "body* button_text* pages:FlowsPage[]* type* media_url subtitle"


@record(kw_only=True)
class ListItem(Resource):
    """``listItem``, as sent."""

    id: str
    """Id you give the button or item; it comes back with the user's choice."""
    item: str
    """Text of the list choice, as the user sees it."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    __fields__ = "id* item* description"


@record(kw_only=True)
class TwilioListPicker(Resource):
    """``twilioListPicker``, as sent."""

    body: str
    """Text of the content; may hold variables such as {{1}}."""
    button: str
    """Text of the button that opens the list."""
    items: Iterable[ListItem | Mapping[str, Any]]
    """Choices in the list, 1 to 10."""
    __fields__ = "body* button* items:ListItem[]*"


@record(kw_only=True)
class TwilioLocation(Resource):
    """``twilioLocation``, as sent."""

    latitude: Decimal | float
    """Latitude in degrees, south negative."""
    longitude: Decimal | float
    """Longitude of the number's location, in decimal degrees; none where the place is not known."""
    address: str | Unset = UNSET
    """Street address of the place shown."""
    id: str | Unset = UNSET
    """Id you give the button or item; it comes back with the user's choice."""
    label: str | Unset = UNSET
    """Name shown for the place."""
    __fields__ = "latitude:number* longitude:number* address id label"


@record(kw_only=True)
class TwilioMedia(Resource):
    """``twilioMedia``, as sent."""

    media: str | Iterable[str]
    """Absolute URL, or URLs, of the media the template sends; variables such as `{{1}}` may stand in them."""
    body: str | Unset = UNSET
    """Text of the content; may hold variables such as {{1}}."""
    __fields__ = "media:string[]* body"


@record(kw_only=True)
class QuickReplyAction(Resource):
    """``quickReplyAction``, as sent."""

    title: str
    """Text shown as the heading or on the button."""
    id: str | Unset = UNSET
    """Id you give the button or item; it comes back with the user's choice."""
    type: QuickReplyActionType | Unset = UNSET
    """Kind of resource."""
    __fields__ = "title* id type:enum.QuickReplyActionType"


@record(kw_only=True)
class TwilioQuickReply(Resource):
    """``twilioQuickReply``, as sent."""

    actions: Iterable[QuickReplyAction | Mapping[str, Any]]
    """Quick-reply buttons, in order; each has a title and optionally an id."""
    body: str
    """Text of the content; may hold variables such as {{1}}."""
    __fields__ = "actions:QuickReplyAction[]* body*"


@record(kw_only=True)
class TwilioSchedule(Resource):
    """``twilioSchedule``, as sent."""

    id: str
    """Id you give the button or item; it comes back with the user's choice."""
    time_slots: str
    """Dates and times offered to the user in the schedule template."""
    title: str
    """Text shown as the heading or on the button."""
    __fields__ = "id* timeSlots* title*"


@record(kw_only=True)
class TwilioText(Resource):
    """``twilioText``, as sent."""

    body: str
    """Text of the content; may hold variables such as {{1}}."""
    __fields__ = "body*"


@record(kw_only=True)
class AuthenticationAction(Resource):
    """``authenticationAction``, as sent."""

    copy_code_text: str
    """Text of the button that copies the code."""
    type: AuthenticationActionType
    """Kind of resource."""
    __fields__ = "copy_code_text* type:enum.AuthenticationActionType*"


@record(kw_only=True)
class WhatsappAuthentication(Resource):
    """``whatsappAuthentication``, as sent."""

    actions: Iterable[AuthenticationAction | Mapping[str, Any]]
    """The button to copy the one-time code, with its text."""
    add_security_recommendation: bool | Unset = UNSET
    """Whether the WhatsApp message adds the advice not to share the code."""
    code_expiration_minutes: Decimal | float | Unset = UNSET
    """Minutes the code is valid, stated in the WhatsApp message."""
    __fields__ = "actions:AuthenticationAction[]* add_security_recommendation:boolean code_expiration_minutes:number"


@record(kw_only=True)
class WhatsappCard(Resource):
    """``whatsappCard``, as sent."""

    body: str
    """Text of the content; may hold variables such as {{1}}."""
    actions: Iterable[CardAction | Mapping[str, Any]] | Unset = UNSET
    """Buttons shown with the content, in order."""
    footer: str | Unset = UNSET
    """Line of small text below the body of the WhatsApp card."""
    header_text: str | Unset = UNSET
    """Header line of the WhatsApp card."""
    media: str | Iterable[str] | Unset = UNSET
    """Absolute URL, or URLs, of the media the template sends; variables such as `{{1}}` may stand in them."""
    __fields__ = "body* actions:CardAction[] footer header_text media:string[]"


@record(kw_only=True)
class WhatsappFlows(Resource):
    """``whatsappFlows``, as sent."""

    body: str
    """Text of the content; may hold variables such as {{1}}."""
    button_text: str
    """Text of the button that opens the flow."""
    flow_id: str
    """Id of the WhatsApp flow."""
    flow_first_page_id: str | Unset = UNSET
    """Id of the WhatsApp flow's page that is shown first."""
    flow_token: str | Unset = UNSET
    """Token by which you recognise this use of the WhatsApp flow."""
    is_flow_first_page_endpoint: bool | Unset = UNSET
    """Whether your own endpoint supplies the first page of the WhatsApp flow."""
    media_url: str | Unset = UNSET
    """URL of the media shown with the flow."""
    subtitle: str | Unset = UNSET
    """Smaller text under the title."""
    __fields__ = (
        "body* button_text* flow_id* flow_first_page_id flow_token is_flow_first_page_endpoint:boolean media_url "
        "subtitle"
    )


@record(kw_only=True)
class Types(Resource):
    """``types``, as sent.

    On the wire ``twilio_call_to_action`` is ``twilio/call-to-action``, ``twilio_card`` is ``twilio/card``,
    ``twilio_carousel`` is ``twilio/carousel``, ``twilio_catalog`` is ``twilio/catalog``, ``twilio_flows`` is
    ``twilio/flows``, ``twilio_list_picker`` is ``twilio/list-picker``, ``twilio_location`` is ``twilio/location``,
    ``twilio_media`` is ``twilio/media``, ``twilio_quick_reply`` is ``twilio/quick-reply``, ``twilio_schedule`` is
    ``twilio/schedule``, ``twilio_text`` is ``twilio/text``, ``whatsapp_authentication`` is
    ``whatsapp/authentication``, ``whatsapp_card`` is ``whatsapp/card``, ``whatsapp_flows`` is ``whatsapp/flows``.
    """

    twilio_call_to_action: TwilioCallToAction | Mapping[str, Any] | Unset | None = UNSET
    """twilio/call-to-action: text with buttons that open a URL or dial a number."""
    twilio_card: TwilioCard | Mapping[str, Any] | Unset | None = UNSET
    """twilio/card: title with subtitle, media and buttons."""
    twilio_carousel: TwilioCarousel | Mapping[str, Any] | Unset | None = UNSET
    """twilio/carousel: row of cards, each with media and buttons."""
    twilio_catalog: TwilioCatalog | Mapping[str, Any] | Unset | None = UNSET
    """twilio/catalog: items of a product catalog."""
    twilio_flows: TwilioFlows | Mapping[str, Any] | Unset | None = UNSET
    """twilio/flows: form of one or more pages that the user fills in."""
    twilio_list_picker: TwilioListPicker | Mapping[str, Any] | Unset | None = UNSET
    """twilio/list-picker: text with a list of options to choose from."""
    twilio_location: TwilioLocation | Mapping[str, Any] | Unset | None = UNSET
    """twilio/location: point on the map with label."""
    twilio_media: TwilioMedia | Mapping[str, Any] | Unset | None = UNSET
    """twilio/media: media files with text."""
    twilio_quick_reply: TwilioQuickReply | Mapping[str, Any] | Unset | None = UNSET
    """twilio/quick-reply: text with buttons for ready-made replies."""
    twilio_schedule: TwilioSchedule | Mapping[str, Any] | Unset | None = UNSET
    """twilio/schedule: time slots to choose from."""
    twilio_text: TwilioText | Mapping[str, Any] | Unset | None = UNSET
    """twilio/text: plain text, with variables."""
    whatsapp_authentication: WhatsappAuthentication | Mapping[str, Any] | Unset | None = UNSET
    """whatsapp/authentication: one-time passcode template with copy button."""
    whatsapp_card: WhatsappCard | Mapping[str, Any] | Unset | None = UNSET
    """whatsapp/card: header, body, footer and buttons as WhatsApp has them."""
    whatsapp_flows: WhatsappFlows | Mapping[str, Any] | Unset | None = UNSET
    """whatsapp/flows: opens a WhatsApp Flow."""
    __fields__ = (
        "twilio/call-to-action:TwilioCallToAction? twilio/card:TwilioCard? twilio/carousel:TwilioCarousel? "
        "twilio/catalog:TwilioCatalog? twilio/flows:TwilioFlows? twilio/list-picker:TwilioListPicker? "
        "twilio/location:TwilioLocation? twilio/media:TwilioMedia? twilio/quick-reply:TwilioQuickReply? "
        "twilio/schedule:TwilioSchedule? twilio/text:TwilioText? whatsapp/authentication:WhatsappAuthentication? "
        "whatsapp/card:WhatsappCard? whatsapp/flows:WhatsappFlows?"
    )


@record(kw_only=True)
class CreateContent(ops.Operation["Content"]):
    """Create a content template.

    ``POST /v1/Content`` returns `Content`.
    Source: https://www.twilio.com/docs/content/content-api-resources
    """

    language: str
    """Language of the template, ISO 639-1 with country where needed, such as en or pt_BR."""
    types: Types | Mapping[str, Any]
    """Contents of the template by content type, such as twilio/text; at least one."""
    friendly_name: str | Unset = UNSET
    """Name you give it, for people to read; it need not be unique."""
    variables: Mapping[str, str] | Unset = UNSET
    """Default values for the template's placeholders, keyed by number, such as {"1": "Ann"}."""
    __spec__ = ops.OperationSpec(
        "POST https://content.twilio.com/v1/Content",
        json="friendly_name language* types:Types* variables:string{}",
        content_type="application/json",
        result="Content",
        success=(201,),
    )


@record(kw_only=True)
class DeleteContent(ops.Operation[None]):
    """Delete a content template.

    ``DELETE /v1/Content/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/content/content-api-resources
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://content.twilio.com/v1/Content/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:HX",
    )


@record(kw_only=True)
class FetchContent(ops.Operation["Content"]):
    """Fetch a content template.

    ``GET /v1/Content/{Sid}`` returns `Content`.
    Source: https://www.twilio.com/docs/content/content-api-resources
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://content.twilio.com/v1/Content/{Sid}",
        path="Sid*",
        result="Content",
        bounds="sid:HX",
    )


@record(kw_only=True)
class ListContent(ops.PageOperation["Content"]):
    """List content templates.

    ``GET /v1/Content`` returns a `Page` of `Content`.
    Source: https://www.twilio.com/docs/content/content-api-resources
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://content.twilio.com/v1/Content",
        query="PageSize:integer Page:integer PageToken",
        result="Content",
        items="contents",
        paging="meta",
    )


@record(kw_only=True)
class UpdateContent(ops.Operation["Content"]):
    """Update a content template.

    ``PUT /v1/Content/{Sid}`` returns `Content`.
    Source: https://www.twilio.com/docs/content/content-api-resources
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    types: Types | Mapping[str, Any]
    """Contents of the template by content type, such as twilio/text; at least one."""
    friendly_name: str | Unset = UNSET
    """Name you give it, for people to read; it need not be unique."""
    language: str | Unset = UNSET
    """Language of the template, ISO 639-1 with country where needed, such as en or pt_BR."""
    variables: Mapping[str, str] | Unset = UNSET
    """Default values for the template's placeholders, keyed by number, such as {"1": "Ann"}."""
    __spec__ = ops.OperationSpec(
        "PUT https://content.twilio.com/v1/Content/{Sid}",
        path="Sid*",
        json="friendly_name language types:Types* variables:string{}",
        content_type="application/json",
        result="Content",
        bounds="sid:HX",
    )
