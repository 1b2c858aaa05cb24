"""``/v1/Services/{ServiceSid}/Functions`` of serverless v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Function(Resource):
    """``serverless.v1.service.function``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    links: Mapping[str, str] | None = None
    service_sid: str | None = None
    sid: str = ""
    url: str | None = None

    __fields__ = "friendly_name!"


@record(kw_only=True)
class CreateFunction(ops.Operation["Function"]):
    """``POST /v1/Services/{ServiceSid}/Functions`` answers 201 with `Function`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    friendly_name: str

    __spec__ = ops.BriefSpec(
        "POST https://serverless.twilio.com/v1/Services/{ServiceSid}/Functions",
        form="",
    )


@record(kw_only=True)
class DeleteFunction(ops.Operation[None]):
    """``DELETE /v1/Services/{ServiceSid}/Functions/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://serverless.twilio.com/v1/Services/{ServiceSid}/Functions/{Sid}",
    )


@record(kw_only=True)
class FetchFunction(ops.Operation["Function"]):
    """``GET /v1/Services/{ServiceSid}/Functions/{Sid}`` answers 200 with `Function`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Functions/{Sid}",
    )


@record(kw_only=True)
class ListFunction(ops.PageOperation["Function"]):
    """``GET /v1/Services/{ServiceSid}/Functions`` answers 200 with a `Page` of `Function`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Functions",
        items="functions",
        paging="meta",
    )


@record(kw_only=True)
class UpdateFunction(ops.Operation["Function"]):
    """``POST /v1/Services/{ServiceSid}/Functions/{Sid}`` answers 200 with `Function`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    friendly_name: str

    __spec__ = ops.BriefSpec(
        "POST https://serverless.twilio.com/v1/Services/{ServiceSid}/Functions/{Sid}",
        form="",
    )
