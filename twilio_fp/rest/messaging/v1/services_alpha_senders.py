"""``/v1/Services/{ServiceSid}/AlphaSenders`` of messaging v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class AlphaSender(Resource):
    """``messaging.v1.service.alpha_sender``, as it is received."""

    account_sid: str = ""
    alpha_sender: str | None = None
    capabilities: tuple[str, ...] | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    service_sid: str | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class CreateAlphaSender(ops.Operation["AlphaSender"]):
    """``POST /v1/Services/{ServiceSid}/AlphaSenders`` answers 201 with `AlphaSender`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    service_sid: str = attrs.field(kw_only=False)
    alpha_sender: str

    __spec__ = ops.BriefSpec(
        "POST https://messaging.twilio.com/v1/Services/{ServiceSid}/AlphaSenders",
        form="",
    )


@record(kw_only=True)
class DeleteAlphaSender(ops.Operation[None]):
    """``DELETE /v1/Services/{ServiceSid}/AlphaSenders/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/messaging/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://messaging.twilio.com/v1/Services/{ServiceSid}/AlphaSenders/{Sid}",
    )


@record(kw_only=True)
class FetchAlphaSender(ops.Operation["AlphaSender"]):
    """``GET /v1/Services/{ServiceSid}/AlphaSenders/{Sid}`` answers 200 with `AlphaSender`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/Services/{ServiceSid}/AlphaSenders/{Sid}",
    )


@record(kw_only=True)
class ListAlphaSender(ops.PageOperation["AlphaSender"]):
    """``GET /v1/Services/{ServiceSid}/AlphaSenders`` answers 200 with a `Page` of `AlphaSender`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    service_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/Services/{ServiceSid}/AlphaSenders",
        items="alpha_senders",
        paging="meta",
    )
