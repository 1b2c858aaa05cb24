"""``/v2/Services/{ServiceSid}/Entities`` of verify v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Entity(Resource):
    """``verify.v2.service.entity``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    identity: str | None = None
    links: Mapping[str, str] | None = None
    service_sid: str | None = None
    sid: str = ""
    url: str | None = None

    __fields__ = "identity!"


@record(kw_only=True)
class CreateEntity(ops.Operation["Entity"]):
    """``POST /v2/Services/{ServiceSid}/Entities`` answers 201 with `Entity`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    identity: str

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Entities",
        form="",
    )


@record(kw_only=True)
class DeleteEntity(ops.Operation[None]):
    """``DELETE /v2/Services/{ServiceSid}/Entities/{Identity}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    identity: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}",
        path="Identity!",
    )


@record(kw_only=True)
class FetchEntity(ops.Operation["Entity"]):
    """``GET /v2/Services/{ServiceSid}/Entities/{Identity}`` answers 200 with `Entity`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    identity: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}",
        path="Identity!",
    )


@record(kw_only=True)
class ListEntity(ops.PageOperation["Entity"]):
    """``GET /v2/Services/{ServiceSid}/Entities`` answers 200 with a `Page` of `Entity`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/Entities",
        items="entities",
        paging="meta",
    )
