"""``/v1/Services/{ServiceSid}/Sessions`` of proxy v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

SessionEnumMode: TypeAlias = Literal["message-only", "voice-only", "voice-and-message"] | str
SessionEnumStatus: TypeAlias = Literal["open", "in-progress", "closed", "failed", "unknown"] | str


@record(kw_only=True)
class Session(Resource):
    """``proxy.v1.service.session``, as it is received."""

    account_sid: str = ""
    closed_reason: str | None = None
    date_created: dt.datetime | None = None
    date_ended: dt.datetime | None = None
    date_expiry: dt.datetime | None = None
    date_last_interaction: dt.datetime | None = None
    date_started: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    links: Mapping[str, str] | None = None
    mode: SessionEnumMode | None = None
    service_sid: str | None = None
    sid: str = ""
    status: SessionEnumStatus = ""
    ttl: int | None = None
    unique_name: str | None = None
    url: str | None = None


@record(kw_only=True)
class CreateSession(ops.Operation["Session"]):
    """``POST /v1/Services/{ServiceSid}/Sessions`` answers 201 with `Session`.

    Source: https://www.twilio.com/docs/proxy/api
    """

    service_sid: str = attrs.field(kw_only=False)
    date_expiry: dt.datetime | dt.date | str | None = None
    mode: SessionEnumMode | None = None
    participants: Iterable[str | Mapping[str, Any] | Sequence[Any]] | None = None
    status: SessionEnumStatus | None = None
    ttl: int | dt.timedelta | None = None
    unique_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions",
        form="",
    )


@record(kw_only=True)
class DeleteSession(ops.Operation[None]):
    """``DELETE /v1/Services/{ServiceSid}/Sessions/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/proxy/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{Sid}",
    )


@record(kw_only=True)
class FetchSession(ops.Operation["Session"]):
    """``GET /v1/Services/{ServiceSid}/Sessions/{Sid}`` answers 200 with `Session`.

    Source: https://www.twilio.com/docs/proxy/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{Sid}",
    )


@record(kw_only=True)
class ListSession(ops.PageOperation["Session"]):
    """``GET /v1/Services/{ServiceSid}/Sessions`` answers 200 with a `Page` of `Session`.

    Source: https://www.twilio.com/docs/proxy/api
    """

    service_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions",
        items="sessions",
        paging="meta",
    )


@record(kw_only=True)
class UpdateSession(ops.Operation["Session"]):
    """``POST /v1/Services/{ServiceSid}/Sessions/{Sid}`` answers 200 with `Session`.

    Source: https://www.twilio.com/docs/proxy/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    date_expiry: dt.datetime | dt.date | str | None = None
    status: SessionEnumStatus | None = None
    ttl: int | dt.timedelta | None = None

    __spec__ = ops.BriefSpec(
        "POST https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{Sid}",
        form="",
    )
