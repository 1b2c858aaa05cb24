"""``/v1/ConnectionPolicies`` of voice v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class ConnectionPolicy(Resource):
    """``voice.v1.connection_policy``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    links: Mapping[str, str] | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class CreateConnectionPolicy(ops.Operation["ConnectionPolicy"]):
    """``POST /v1/ConnectionPolicies`` answers 201 with `ConnectionPolicy`.

    Source: https://www.twilio.com/docs/voice/api
    """

    friendly_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://voice.twilio.com/v1/ConnectionPolicies",
        form="",
    )


@record(kw_only=True)
class DeleteConnectionPolicy(ops.Operation[None]):
    """``DELETE /v1/ConnectionPolicies/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/voice/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://voice.twilio.com/v1/ConnectionPolicies/{Sid}",
    )


@record(kw_only=True)
class FetchConnectionPolicy(ops.Operation["ConnectionPolicy"]):
    """``GET /v1/ConnectionPolicies/{Sid}`` answers 200 with `ConnectionPolicy`.

    Source: https://www.twilio.com/docs/voice/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://voice.twilio.com/v1/ConnectionPolicies/{Sid}",
    )


@record(kw_only=True)
class ListConnectionPolicy(ops.PageOperation["ConnectionPolicy"]):
    """``GET /v1/ConnectionPolicies`` answers 200 with a `Page` of `ConnectionPolicy`.

    Source: https://www.twilio.com/docs/voice/api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://voice.twilio.com/v1/ConnectionPolicies",
        items="connection_policies",
        paging="meta",
    )


@record(kw_only=True)
class UpdateConnectionPolicy(ops.Operation["ConnectionPolicy"]):
    """``POST /v1/ConnectionPolicies/{Sid}`` answers 200 with `ConnectionPolicy`.

    Source: https://www.twilio.com/docs/voice/api
    """

    sid: str = attrs.field(kw_only=False)
    friendly_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://voice.twilio.com/v1/ConnectionPolicies/{Sid}",
        form="",
    )
