"""``/v2/Services`` of intelligence v2."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

ServiceEnumHttpMethod: TypeAlias = Literal["GET", "POST", "NULL"] | str


@record(kw_only=True)
class Service(Resource):
    """``intelligence.v2.service``, as it is received."""

    account_sid: str = ""
    auto_redaction: bool | None = None
    auto_transcribe: bool | None = None
    data_logging: bool | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    encryption_credential_sid: str | None = None
    friendly_name: str | None = None
    language_code: str | None = None
    media_redaction: bool | None = None
    read_only_attached_operator_sids: tuple[str, ...] | None = None
    sid: str = ""
    unique_name: str | None = None
    url: str | None = None
    version: int | None = None
    webhook_http_method: ServiceEnumHttpMethod | None = None
    webhook_url: str | None = None


@record(kw_only=True)
class CreateService(ops.Operation["Service"]):
    """``POST /v2/Services`` answers 201 with `Service`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    unique_name: str
    auto_redaction: bool | None = None
    auto_transcribe: bool | None = None
    data_logging: bool | None = None
    encryption_credential_sid: str | None = None
    friendly_name: str | None = None
    language_code: str | None = None
    media_redaction: bool | None = None
    webhook_http_method: ServiceEnumHttpMethod | None = None
    webhook_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://intelligence.twilio.com/v2/Services",
        form="",
    )


@record(kw_only=True)
class DeleteService(ops.Operation[None]):
    """``DELETE /v2/Services/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://intelligence.twilio.com/v2/Services/{Sid}",
    )


@record(kw_only=True)
class FetchService(ops.Operation["Service"]):
    """``GET /v2/Services/{Sid}`` answers 200 with `Service`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v2/Services/{Sid}",
    )


@record(kw_only=True)
class ListService(ops.PageOperation["Service"]):
    """``GET /v2/Services`` answers 200 with a `Page` of `Service`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v2/Services",
        items="services",
        paging="meta",
    )


@record(kw_only=True)
class UpdateService(ops.Operation["Service"]):
    """``POST /v2/Services/{Sid}`` answers 200 with `Service`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    sid: str = attrs.field(kw_only=False)
    if_match: str | None = None
    auto_redaction: bool | None = None
    auto_transcribe: bool | None = None
    data_logging: bool | None = None
    encryption_credential_sid: str | None = None
    friendly_name: str | None = None
    media_redaction: bool | None = None
    unique_name: str | None = None
    webhook_http_method: ServiceEnumHttpMethod | None = None
    webhook_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://intelligence.twilio.com/v2/Services/{Sid}",
        header="If-Match",
        form="",
    )
