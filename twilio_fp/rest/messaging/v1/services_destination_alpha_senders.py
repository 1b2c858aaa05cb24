"""``/v1/Services/{ServiceSid}/DestinationAlphaSenders`` of messaging v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class DestinationAlphaSender(Resource):
    """``messaging.v1.service.destination_alpha_sender``, as it is received."""

    account_sid: str = ""
    alpha_sender: str | None = None
    capabilities: tuple[str, ...] | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    iso_country_code: str | None = None
    service_sid: str | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class CreateDestinationAlphaSender(ops.Operation["DestinationAlphaSender"]):
    """``POST /v1/Services/{ServiceSid}/DestinationAlphaSenders`` answers 201 with `DestinationAlphaSender`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    service_sid: str = attrs.field(kw_only=False)
    alpha_sender: str
    iso_country_code: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://messaging.twilio.com/v1/Services/{ServiceSid}/DestinationAlphaSenders",
        form="",
    )


@record(kw_only=True)
class DeleteDestinationAlphaSender(ops.Operation[None]):
    """``DELETE /v1/Services/{ServiceSid}/DestinationAlphaSenders/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/messaging/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://messaging.twilio.com/v1/Services/{ServiceSid}/DestinationAlphaSenders/{Sid}",
    )


@record(kw_only=True)
class FetchDestinationAlphaSender(ops.Operation["DestinationAlphaSender"]):
    """``GET /v1/Services/{ServiceSid}/DestinationAlphaSenders/{Sid}`` answers 200 with `DestinationAlphaSender`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/Services/{ServiceSid}/DestinationAlphaSenders/{Sid}",
    )


@record(kw_only=True)
class ListDestinationAlphaSender(ops.PageOperation["DestinationAlphaSender"]):
    """``GET /v1/Services/{ServiceSid}/DestinationAlphaSenders`` answers 200 with a `Page` of `DestinationAlphaSender`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    service_sid: str = attrs.field(kw_only=False)
    iso_country_code: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/Services/{ServiceSid}/DestinationAlphaSenders",
        items="alpha_senders",
        paging="meta",
    )
