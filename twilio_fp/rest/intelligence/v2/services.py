# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Services`` of intelligence v2."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

ServiceEnumHttpMethod: TypeAlias = Literal["GET", "POST", "NULL"] | str


@record(kw_only=True)
class Service(Resource):
    """``intelligence.v2.service``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    auto_redaction: bool | None = None
    """Whether personal data is removed from the transcripts and their results."""
    auto_transcribe: bool | None = None
    """Whether every recording made in the account is transcribed by the service."""
    data_logging: bool | None = None
    """Whether Twilio may keep and use the transcripts to improve its language models."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    encryption_credential_sid: str | None = None
    """SID, CR…, of the public key that transcripts and results are encrypted with."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    language_code: str | None = None
    """Language spoken, as a BCP 47 tag such as en-US."""
    media_redaction: bool | None = None
    """Whether personal data is cut from the recordings of the service's transcripts; text redaction must be on too."""
    read_only_attached_operator_sids: tuple[str, ...] | None = None
    """SIDs, LY…, of the operators attached to the service; change them through operator attachments."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    url: str | None = None
    """Absolute URL of the resource."""
    version: int | None = None
    """Version number; goes up with each change."""
    webhook_http_method: ServiceEnumHttpMethod | None = None
    """HTTP method for calls to the webhook: GET, POST or none."""
    webhook_url: str | None = None
    """URL called when a transcript and its operator results are ready."""
    __fields__ = (
        "account_sid auto_redaction:boolean auto_transcribe:boolean data_logging:boolean date_created:date-time "
        "date_updated:date-time encryption_credential_sid friendly_name language_code media_redaction:boolean "
        "read_only_attached_operator_sids:string[] sid unique_name url version:integer "
        "webhook_http_method:enum.ServiceEnumHttpMethod webhook_url"
    )


@record(kw_only=True)
class CreateService(ops.Operation["Service"]):
    """Create a service.

    ``POST /v2/Services`` returns `Service`.
    Source: https://www.twilio.com/docs/conversation-intelligence-classic/api/service-resource
    """

    unique_name: str
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    auto_redaction: bool | None = None
    """Whether personal data is removed from the transcripts and their results."""
    auto_transcribe: bool | None = None
    """Whether every recording made in the account is transcribed by the service."""
    data_logging: bool | None = None
    """Whether Twilio may keep and use the transcripts to improve its language models."""
    encryption_credential_sid: str | None = None
    """SID, CR…, of the public key that transcripts and results are encrypted with."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    language_code: str | None = None
    """Language of the transcripts, as a BCP 47 tag such as en-US, the default; it cannot be changed later."""
    media_redaction: bool | None = None
    """Whether personal data is cut from the recordings of the service's transcripts; text redaction must be on too."""
    webhook_http_method: ServiceEnumHttpMethod | None = None
    """HTTP method for calls to the webhook: GET, POST or none."""
    webhook_url: str | None = None
    """URL called when a transcript and its operator results are ready."""
    __spec__ = ops.OperationSpec(
        "POST https://intelligence.twilio.com/v2/Services",
        form=(
            "AutoRedaction:boolean AutoTranscribe:boolean DataLogging:boolean EncryptionCredentialSid FriendlyName "
            "LanguageCode MediaRedaction:boolean UniqueName* WebhookHttpMethod:enum.ServiceEnumHttpMethod WebhookUrl"
        ),
        result="Service",
        success=(201,),
        bounds="encryption_credential_sid:CR",
    )


@record(kw_only=True)
class DeleteService(ops.Operation[None]):
    """Delete a service.

    ``DELETE /v2/Services/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/conversation-intelligence-classic/api/service-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://intelligence.twilio.com/v2/Services/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchService(ops.Operation["Service"]):
    """Fetch a service.

    ``GET /v2/Services/{Sid}`` returns `Service`.
    Source: https://www.twilio.com/docs/conversation-intelligence-classic/api/service-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v2/Services/{Sid}",
        path="Sid*",
        result="Service",
    )


@record(kw_only=True)
class ListService(ops.PageOperation["Service"]):
    """List services.

    ``GET /v2/Services`` returns a `Page` of `Service`.
    Source: https://www.twilio.com/docs/conversation-intelligence-classic/api/service-resource
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v2/Services",
        query="PageSize:integer Page:integer PageToken",
        result="Service",
        items="services",
        paging="meta",
    )


@record(kw_only=True)
class UpdateService(ops.Operation["Service"]):
    """Update a service.

    ``POST /v2/Services/{Sid}`` returns `Service`.
    Source: https://www.twilio.com/docs/conversation-intelligence-classic/api/service-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    if_match: str | None = None
    """If-Match header: the revision or ETag last seen; the change is refused if it is no longer current."""
    auto_redaction: bool | None = None
    """Whether personal data is removed from the transcripts and their results."""
    auto_transcribe: bool | None = None
    """Whether every recording made in the account is transcribed by the service."""
    data_logging: bool | None = None
    """Whether Twilio may keep and use the transcripts to improve its language models."""
    encryption_credential_sid: str | None = None
    """SID, CR…, of the public key that transcripts and results are encrypted with."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    media_redaction: bool | None = None
    """Whether personal data is cut from the recordings of the service's transcripts; text redaction must be on too."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    webhook_http_method: ServiceEnumHttpMethod | None = None
    """HTTP method for calls to the webhook: GET, POST or none."""
    webhook_url: str | None = None
    """URL called when a transcript and its operator results are ready."""
    __spec__ = ops.OperationSpec(
        "POST https://intelligence.twilio.com/v2/Services/{Sid}",
        path="Sid*",
        header="If-Match",
        form=(
            "AutoRedaction:boolean AutoTranscribe:boolean DataLogging:boolean EncryptionCredentialSid FriendlyName "
            "MediaRedaction:boolean UniqueName WebhookHttpMethod:enum.ServiceEnumHttpMethod WebhookUrl"
        ),
        result="Service",
        bounds="encryption_credential_sid:CR",
    )
