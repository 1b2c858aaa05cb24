"""``/v2/Services/{ServiceSid}/MessagingConfigurations`` of verify v2."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class MessagingConfiguration(Resource):
    """``verify.v2.service.messaging_configuration``, as it is received."""

    account_sid: str = ""
    country: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    messaging_service_sid: str | None = None
    service_sid: str | None = None
    url: str | None = None


@record(kw_only=True)
class CreateMessagingConfiguration(ops.Operation["MessagingConfiguration"]):
    """``POST /v2/Services/{ServiceSid}/MessagingConfigurations`` answers 201 with `MessagingConfiguration`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    country: str
    messaging_service_sid: str

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/MessagingConfigurations",
        form="",
    )


@record(kw_only=True)
class DeleteMessagingConfiguration(ops.Operation[None]):
    """``DELETE /v2/Services/{ServiceSid}/MessagingConfigurations/{Country}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    country: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://verify.twilio.com/v2/Services/{ServiceSid}/MessagingConfigurations/{Country}",
    )


@record(kw_only=True)
class FetchMessagingConfiguration(ops.Operation["MessagingConfiguration"]):
    """``GET /v2/Services/{ServiceSid}/MessagingConfigurations/{Country}`` answers 200 with `MessagingConfiguration`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    country: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/MessagingConfigurations/{Country}",
    )


@record(kw_only=True)
class ListMessagingConfiguration(ops.PageOperation["MessagingConfiguration"]):
    """``GET /v2/Services/{ServiceSid}/MessagingConfigurations`` answers 200 with a `Page` of `MessagingConfiguration`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/MessagingConfigurations",
        items="messaging_configurations",
        paging="meta",
    )


@record(kw_only=True)
class UpdateMessagingConfiguration(ops.Operation["MessagingConfiguration"]):
    """``POST /v2/Services/{ServiceSid}/MessagingConfigurations/{Country}`` answers 200 with `MessagingConfiguration`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    country: str = attrs.field(kw_only=False)
    messaging_service_sid: str

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/MessagingConfigurations/{Country}",
        form="",
    )
