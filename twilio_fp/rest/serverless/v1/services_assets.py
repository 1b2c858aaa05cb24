"""``/v1/Services/{ServiceSid}/Assets`` of serverless v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Asset(Resource):
    """``serverless.v1.service.asset``, as it is received."""

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
class CreateAsset(ops.Operation["Asset"]):
    """``POST /v1/Services/{ServiceSid}/Assets`` answers 201 with `Asset`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    friendly_name: str

    __spec__ = ops.BriefSpec(
        "POST https://serverless.twilio.com/v1/Services/{ServiceSid}/Assets",
        form="",
    )


@record(kw_only=True)
class DeleteAsset(ops.Operation[None]):
    """``DELETE /v1/Services/{ServiceSid}/Assets/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://serverless.twilio.com/v1/Services/{ServiceSid}/Assets/{Sid}",
    )


@record(kw_only=True)
class FetchAsset(ops.Operation["Asset"]):
    """``GET /v1/Services/{ServiceSid}/Assets/{Sid}`` answers 200 with `Asset`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Assets/{Sid}",
    )


@record(kw_only=True)
class ListAsset(ops.PageOperation["Asset"]):
    """``GET /v1/Services/{ServiceSid}/Assets`` answers 200 with a `Page` of `Asset`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Assets",
        items="assets",
        paging="meta",
    )


@record(kw_only=True)
class UpdateAsset(ops.Operation["Asset"]):
    """``POST /v1/Services/{ServiceSid}/Assets/{Sid}`` answers 200 with `Asset`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    friendly_name: str

    __spec__ = ops.BriefSpec(
        "POST https://serverless.twilio.com/v1/Services/{ServiceSid}/Assets/{Sid}",
        form="",
    )
