"""``/v1/LinkShortening/Domains/{DomainSid}/Config`` of messaging v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class DomainConfig(Resource):
    """``messaging.v1.domain_config``, as it is received."""

    callback_url: str | None = None
    config_sid: str | None = None
    continue_on_failure: bool | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    disable_https: bool | None = None
    domain_sid: str | None = None
    fallback_url: str | None = None
    url: str | None = None


@record(kw_only=True)
class FetchDomainConfig(ops.Operation["DomainConfig"]):
    """``GET /v1/LinkShortening/Domains/{DomainSid}/Config`` answers 200 with `DomainConfig`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    domain_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/LinkShortening/Domains/{DomainSid}/Config",
    )


@record(kw_only=True)
class UpdateDomainConfig(ops.Operation["DomainConfig"]):
    """``POST /v1/LinkShortening/Domains/{DomainSid}/Config`` answers 200 or 201 with `DomainConfig`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    domain_sid: str = attrs.field(kw_only=False)
    callback_url: str | None = None
    continue_on_failure: bool | None = None
    disable_https: bool | None = None
    fallback_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://messaging.twilio.com/v1/LinkShortening/Domains/{DomainSid}/Config",
        form="",
        success=(200, 201),
    )
