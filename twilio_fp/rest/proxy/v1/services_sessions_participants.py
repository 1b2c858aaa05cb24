"""``/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants`` of proxy v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Participant(Resource):
    """``proxy.v1.service.session.participant``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_deleted: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    identifier: str | None = None
    links: Mapping[str, str] | None = None
    proxy_identifier: str | None = None
    proxy_identifier_sid: str | None = None
    service_sid: str | None = None
    session_sid: str | None = None
    sid: str = ""
    url: str | None = None

    __fields__ = "identifier!"


@record(kw_only=True)
class CreateParticipant(ops.Operation["Participant"]):
    """``POST /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants`` answers 201 with `Participant`.

    Source: https://www.twilio.com/docs/proxy/api
    """

    service_sid: str = attrs.field(kw_only=False)
    session_sid: str = attrs.field(kw_only=False)
    identifier: str
    friendly_name: str | None = None
    proxy_identifier: str | None = None
    proxy_identifier_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants",
        form="",
    )


@record(kw_only=True)
class DeleteParticipant(ops.Operation[None]):
    """``DELETE /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{Sid}`` answers 200 with nothing.

    Source: https://www.twilio.com/docs/proxy/api
    """

    service_sid: str = attrs.field(kw_only=False)
    session_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{Sid}",
        success=(200,),
    )


@record(kw_only=True)
class FetchParticipant(ops.Operation["Participant"]):
    """``GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{Sid}`` answers 200 with `Participant`.

    Source: https://www.twilio.com/docs/proxy/api
    """

    service_sid: str = attrs.field(kw_only=False)
    session_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{Sid}",
    )


@record(kw_only=True)
class ListParticipant(ops.PageOperation["Participant"]):
    """``GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants`` answers 200 with a `Page` of `Participant`.

    Source: https://www.twilio.com/docs/proxy/api
    """

    service_sid: str = attrs.field(kw_only=False)
    session_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants",
        items="participants",
        paging="meta",
    )
