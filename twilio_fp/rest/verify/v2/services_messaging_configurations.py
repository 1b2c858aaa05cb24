# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Services/{ServiceSid}/MessagingConfigurations`` of verify v2."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class MessagingConfiguration(Resource):
    """``verify.v2.service.messaging_configuration``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    country: str | None = None
    """Country the messaging configuration is for, ISO 3166-1 alpha-2, or `all` for every other one."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    messaging_service_sid: str | None = None
    """SID, MG…, of the messaging service."""
    service_sid: str | None = None
    """SID of the Verify service, VA…."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid country date_created:date-time date_updated:date-time messaging_service_sid service_sid url"
    )


@record(kw_only=True)
class CreateMessagingConfiguration(ops.Operation["MessagingConfiguration"]):
    """Create a messaging configuration.

    ``POST /v2/Services/{ServiceSid}/MessagingConfigurations`` returns `MessagingConfiguration`.
    Source: https://www.twilio.com/docs/verify/api/service
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    country: str
    """Country the messaging configuration is for, ISO 3166-1 alpha-2, or `all` for every other one."""
    messaging_service_sid: str
    """SID, MG…, of the messaging service."""
    __spec__ = ops.OperationSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/MessagingConfigurations",
        path="ServiceSid*",
        form="Country* MessagingServiceSid*",
        result="MessagingConfiguration",
        success=(201,),
        bounds="service_sid:VA messaging_service_sid:MG",
    )


@record(kw_only=True)
class DeleteMessagingConfiguration(ops.Operation[None]):
    """Delete a messaging configuration.

    ``DELETE /v2/Services/{ServiceSid}/MessagingConfigurations/{Country}`` returns nothing.
    Source: https://www.twilio.com/docs/verify/api/service
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    country: str = attrs.field(kw_only=False)
    """Country the messaging configuration is for, ISO 3166-1 alpha-2, or `all` for every other one."""
    __spec__ = ops.OperationSpec(
        "DELETE https://verify.twilio.com/v2/Services/{ServiceSid}/MessagingConfigurations/{Country}",
        path="ServiceSid* Country*",
        result="",
        success=(204,),
        bounds="service_sid:VA",
    )


@record(kw_only=True)
class FetchMessagingConfiguration(ops.Operation["MessagingConfiguration"]):
    """Fetch a messaging configuration.

    ``GET /v2/Services/{ServiceSid}/MessagingConfigurations/{Country}`` returns `MessagingConfiguration`.
    Source: https://www.twilio.com/docs/verify/api/service
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    country: str = attrs.field(kw_only=False)
    """Country the messaging configuration is for, ISO 3166-1 alpha-2, or `all` for every other one."""
    __spec__ = ops.OperationSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/MessagingConfigurations/{Country}",
        path="ServiceSid* Country*",
        result="MessagingConfiguration",
        bounds="service_sid:VA",
    )


@record(kw_only=True)
class ListMessagingConfiguration(ops.PageOperation["MessagingConfiguration"]):
    """List messaging configurations.

    ``GET /v2/Services/{ServiceSid}/MessagingConfigurations`` returns a `Page` of `MessagingConfiguration`.
    Source: https://www.twilio.com/docs/verify/api/service
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/MessagingConfigurations",
        path="ServiceSid*",
        query="PageSize:integer Page:integer PageToken",
        result="MessagingConfiguration",
        items="messaging_configurations",
        paging="meta",
        bounds="service_sid:VA",
    )


@record(kw_only=True)
class UpdateMessagingConfiguration(ops.Operation["MessagingConfiguration"]):
    """Update a messaging configuration.

    ``POST /v2/Services/{ServiceSid}/MessagingConfigurations/{Country}`` returns `MessagingConfiguration`.
    Source: https://www.twilio.com/docs/verify/api/service
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    country: str = attrs.field(kw_only=False)
    """Country the messaging configuration is for, ISO 3166-1 alpha-2, or `all` for every other one."""
    messaging_service_sid: str
    """SID, MG…, of the messaging service."""
    __spec__ = ops.OperationSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/MessagingConfigurations/{Country}",
        path="ServiceSid* Country*",
        form="MessagingServiceSid*",
        result="MessagingConfiguration",
        bounds="service_sid:VA messaging_service_sid:MG",
    )
