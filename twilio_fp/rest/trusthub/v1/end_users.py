"""``/v1/EndUsers`` of trusthub v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class EndUser(Resource):
    """``trusthub.v1.end_user``, as it is received."""

    account_sid: str = ""
    attributes: Any = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    sid: str = ""
    type: str | None = None
    url: str | None = None

    __fields__ = "attributes!"


@record(kw_only=True)
class CreateEndUser(ops.Operation["EndUser"]):
    """``POST /v1/EndUsers`` answers 201 with `EndUser`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    friendly_name: str
    type: str
    attributes: str | Mapping[str, Any] | Sequence[Any] | None = None

    __spec__ = ops.BriefSpec(
        "POST https://trusthub.twilio.com/v1/EndUsers",
        form="",
    )


@record(kw_only=True)
class DeleteEndUser(ops.Operation[None]):
    """``DELETE /v1/EndUsers/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://trusthub.twilio.com/v1/EndUsers/{Sid}",
    )


@record(kw_only=True)
class FetchEndUser(ops.Operation["EndUser"]):
    """``GET /v1/EndUsers/{Sid}`` answers 200 with `EndUser`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://trusthub.twilio.com/v1/EndUsers/{Sid}",
    )


@record(kw_only=True)
class ListEndUser(ops.PageOperation["EndUser"]):
    """``GET /v1/EndUsers`` answers 200 with a `Page` of `EndUser`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://trusthub.twilio.com/v1/EndUsers",
        items="results",
        paging="meta",
    )


@record(kw_only=True)
class UpdateEndUser(ops.Operation["EndUser"]):
    """``POST /v1/EndUsers/{Sid}`` answers 200 with `EndUser`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    sid: str = attrs.field(kw_only=False)
    attributes: str | Mapping[str, Any] | Sequence[Any] | None = None
    friendly_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://trusthub.twilio.com/v1/EndUsers/{Sid}",
        form="",
    )
