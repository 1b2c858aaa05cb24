"""``/v1/Configuration`` of conversations v1."""

from __future__ import annotations

from collections.abc import Mapping

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Configuration(Resource):
    """``conversations.v1.configuration``, as it is received."""

    account_sid: str = ""
    default_chat_service_sid: str | None = None
    default_closed_timer: str | None = None
    default_inactive_timer: str | None = None
    default_messaging_service_sid: str | None = None
    links: Mapping[str, str] | None = None
    url: str | None = None


@record(kw_only=True)
class FetchConfiguration(ops.Operation["Configuration"]):
    """``GET /v1/Configuration`` answers 200 with `Configuration`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Configuration",
    )


@record(kw_only=True)
class UpdateConfiguration(ops.Operation["Configuration"]):
    """``POST /v1/Configuration`` answers 200 with `Configuration`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    default_chat_service_sid: str | None = None
    default_closed_timer: str | None = None
    default_inactive_timer: str | None = None
    default_messaging_service_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Configuration",
        form="",
    )
