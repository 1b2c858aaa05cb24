"""``/v1/Networks`` of supersim v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Network(Resource):
    """``supersim.v1.network``, as it is received."""

    friendly_name: str | None = None
    identifiers: tuple[Any, ...] | None = None
    iso_country: str | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class FetchNetwork(ops.Operation["Network"]):
    """``GET /v1/Networks/{Sid}`` answers 200 with `Network`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://supersim.twilio.com/v1/Networks/{Sid}",
    )


@record(kw_only=True)
class ListNetwork(ops.PageOperation["Network"]):
    """``GET /v1/Networks`` answers 200 with a `Page` of `Network`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    iso_country: str | None = None
    mcc: str | None = None
    mnc: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://supersim.twilio.com/v1/Networks",
        items="networks",
        paging="meta",
    )
