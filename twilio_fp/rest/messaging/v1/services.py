# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services`` of messaging v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod

ServiceEnumScanMessageContent: TypeAlias = Literal["inherit", "enable", "disable"] | str


@record(kw_only=True)
class Service(Resource):
    """``messaging.v1.service``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    area_code_geomatch: bool | None = None
    """Whether the service picks a sender with the recipient's area code where it can; US and Canada. Default true."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    fallback_method: HttpMethod | None = None
    """HTTP method for fallback_url: GET or POST; default POST."""
    fallback_to_long_code: bool | None = None
    """Whether a message that a short code cannot deliver is sent from a long code instead."""
    fallback_url: str | None = None
    """Absolute URL requested when inbound_request_url fails."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    inbound_method: HttpMethod | None = None
    """HTTP method for inbound_request_url: GET or POST."""
    inbound_request_url: str | None = None
    """Absolute URL requested for messages to the service's senders; left out, they are not passed on."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    mms_converter: bool | None = None
    """Whether MMS turns into SMS with a link to the media where the receiver cannot get MMS."""
    scan_message_content: ServiceEnumScanMessageContent | None = None
    """Whether message bodies are scanned: inherit the account's setting, enable or disable."""
    sid: str = ""
    """SID of the messaging service, MG…."""
    smart_encoding: bool | None = None
    """Whether look-alike Unicode characters in the service's messages are swapped for GSM ones."""
    status_callback: str | None = None
    """Absolute URL that receives status changes of the resource."""
    sticky_sender: bool | None = None
    """Whether a recipient keeps hearing from the same number of the service's pool. Default true."""
    synchronous_validation: bool | None = None
    """Reserved; has no effect."""
    url: str | None = None
    """Absolute URL of the resource."""
    us_app_to_person_registered: bool | None = None
    """Whether the service has a registered A2P 10DLC campaign."""
    use_inbound_webhook_on_number: bool | None = None
    """True sends incoming messages to the number's own webhook rather than the service's. Default false."""
    usecase: str | None = None
    """What the messaging service is for: notifications, marketing, verification, discussion, poll or undeclared (the
    default)."""
    validity_period: int | None = None
    """Seconds a message of this service may wait in the queue before it fails; 1 to 36,000, default 36,000."""
    __fields__ = (
        "account_sid area_code_geomatch:boolean date_created:date-time date_updated:date-time "
        "fallback_method:enum.HttpMethod fallback_to_long_code:boolean fallback_url friendly_name "
        "inbound_method:enum.HttpMethod inbound_request_url links:string{} mms_converter:boolean "
        "scan_message_content:enum.ServiceEnumScanMessageContent sid smart_encoding:boolean status_callback "
        "sticky_sender:boolean synchronous_validation:boolean url us_app_to_person_registered:boolean "
        "use_inbound_webhook_on_number:boolean usecase validity_period:integer"
    )


@record(kw_only=True)
class CreateService(ops.Operation["Service"]):
    """Create a service.

    ``POST /v1/Services`` returns `Service`.
    Source: https://www.twilio.com/docs/messaging/api/service-resource
    """

    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    area_code_geomatch: bool | None = None
    """Whether the service picks a sender with the recipient's area code where it can; US and Canada. Default true."""
    fallback_method: HttpMethod | None = None
    """HTTP method for fallback_url: GET or POST; default POST."""
    fallback_to_long_code: bool | None = None
    """Whether a message that a short code cannot deliver is sent from a long code instead."""
    fallback_url: str | None = None
    """Absolute URL requested when inbound_request_url fails."""
    inbound_method: HttpMethod | None = None
    """HTTP method for inbound_request_url: GET or POST."""
    inbound_request_url: str | None = None
    """Absolute URL requested for messages to the service's senders; left out, they are not passed on."""
    mms_converter: bool | None = None
    """Whether MMS turns into SMS with a link to the media where the receiver cannot get MMS."""
    scan_message_content: ServiceEnumScanMessageContent | None = None
    """Whether message bodies are scanned: inherit the account's setting, enable or disable."""
    smart_encoding: bool | None = None
    """Whether look-alike Unicode characters in the service's messages are swapped for GSM ones."""
    status_callback: str | None = None
    """URL that receives delivery status of messages sent through the service."""
    sticky_sender: bool | None = None
    """Whether a recipient keeps hearing from the same number of the service's pool. Default true."""
    synchronous_validation: bool | None = None
    """Reserved; has no effect."""
    use_inbound_webhook_on_number: bool | None = None
    """True sends incoming messages to the number's own webhook rather than the service's. Default false."""
    usecase: str | None = None
    """What the messaging service is for: notifications, marketing, verification, discussion, poll or undeclared (the
    default)."""
    validity_period: int | dt.timedelta | None = None
    """Seconds a message of this service may wait in the queue before it fails; 1 to 36,000, default 36,000."""
    __spec__ = ops.OperationSpec(
        "POST https://messaging.twilio.com/v1/Services",
        form=(
            "AreaCodeGeomatch:boolean FallbackMethod:enum.HttpMethod FallbackToLongCode:boolean FallbackUrl "
            "FriendlyName* InboundMethod:enum.HttpMethod InboundRequestUrl MmsConverter:boolean "
            "ScanMessageContent:enum.ServiceEnumScanMessageContent SmartEncoding:boolean StatusCallback "
            "StickySender:boolean SynchronousValidation:boolean UseInboundWebhookOnNumber:boolean Usecase "
            "ValidityPeriod:seconds"
        ),
        result="Service",
        success=(201,),
        bounds="fallback_url:url inbound_request_url:url status_callback:url validity_period:1..36000",
    )


@record(kw_only=True)
class DeleteService(ops.Operation[None]):
    """Delete a service.

    ``DELETE /v1/Services/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/messaging/api/service-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://messaging.twilio.com/v1/Services/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:MG",
    )


@record(kw_only=True)
class FetchService(ops.Operation["Service"]):
    """Fetch a service.

    ``GET /v1/Services/{Sid}`` returns `Service`.
    Source: https://www.twilio.com/docs/messaging/api/service-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v1/Services/{Sid}",
        path="Sid*",
        result="Service",
        bounds="sid:MG",
    )


@record(kw_only=True)
class ListService(ops.PageOperation["Service"]):
    """List services.

    ``GET /v1/Services`` returns a `Page` of `Service`.
    Source: https://www.twilio.com/docs/messaging/api/service-resource
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v1/Services",
        query="PageSize:integer Page:integer PageToken",
        result="Service",
        items="services",
        paging="meta",
    )


@record(kw_only=True)
class UpdateService(ops.Operation["Service"]):
    """Update a service.

    ``POST /v1/Services/{Sid}`` returns `Service`.
    Source: https://www.twilio.com/docs/messaging/api/service-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    area_code_geomatch: bool | None = None
    """Whether the service picks a sender with the recipient's area code where it can; US and Canada. Default true."""
    fallback_method: HttpMethod | None = None
    """HTTP method for fallback_url: GET or POST; default POST."""
    fallback_to_long_code: bool | None = None
    """Whether a message that a short code cannot deliver is sent from a long code instead."""
    fallback_url: str | None = None
    """Absolute URL requested when inbound_request_url fails."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    inbound_method: HttpMethod | None = None
    """HTTP method for inbound_request_url: GET or POST."""
    inbound_request_url: str | None = None
    """Absolute URL requested for messages to the service's senders; left out, they are not passed on."""
    mms_converter: bool | None = None
    """Whether MMS turns into SMS with a link to the media where the receiver cannot get MMS."""
    scan_message_content: ServiceEnumScanMessageContent | None = None
    """Whether message bodies are scanned: inherit the account's setting, enable or disable."""
    smart_encoding: bool | None = None
    """Whether look-alike Unicode characters in the service's messages are swapped for GSM ones."""
    status_callback: str | None = None
    """URL that receives delivery status of messages sent through the service."""
    sticky_sender: bool | None = None
    """Whether a recipient keeps hearing from the same number of the service's pool. Default true."""
    synchronous_validation: bool | None = None
    """Reserved; has no effect."""
    use_inbound_webhook_on_number: bool | None = None
    """True sends incoming messages to the number's own webhook rather than the service's. Default false."""
    usecase: str | None = None
    """What the messaging service is for: notifications, marketing, verification, discussion, poll or undeclared (the
    default)."""
    validity_period: int | dt.timedelta | None = None
    """Seconds a message of this service may wait in the queue before it fails; 1 to 36,000, default 36,000."""
    __spec__ = ops.OperationSpec(
        "POST https://messaging.twilio.com/v1/Services/{Sid}",
        path="Sid*",
        form=(
            "AreaCodeGeomatch:boolean FallbackMethod:enum.HttpMethod FallbackToLongCode:boolean FallbackUrl "
            "FriendlyName InboundMethod:enum.HttpMethod InboundRequestUrl MmsConverter:boolean "
            "ScanMessageContent:enum.ServiceEnumScanMessageContent SmartEncoding:boolean StatusCallback "
            "StickySender:boolean SynchronousValidation:boolean UseInboundWebhookOnNumber:boolean Usecase "
            "ValidityPeriod:seconds"
        ),
        result="Service",
        bounds="sid:MG fallback_url:url inbound_request_url:url status_callback:url validity_period:1..36000",
    )
