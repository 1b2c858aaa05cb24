"""``/v1/EndUserTypes`` of trusthub v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class EndUserType(Resource):
    """``trusthub.v1.end_user_type``, as it is received."""

    fields: tuple[Any, ...] | None = None
    friendly_name: str | None = None
    machine_name: str | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class FetchEndUserType(ops.Operation["EndUserType"]):
    """``GET /v1/EndUserTypes/{Sid}`` answers 200 with `EndUserType`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://trusthub.twilio.com/v1/EndUserTypes/{Sid}",
    )


@record(kw_only=True)
class ListEndUserType(ops.PageOperation["EndUserType"]):
    """``GET /v1/EndUserTypes`` answers 200 with a `Page` of `EndUserType`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://trusthub.twilio.com/v1/EndUserTypes",
        items="end_user_types",
        paging="meta",
    )
