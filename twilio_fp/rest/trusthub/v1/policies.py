"""``/v1/Policies`` of trusthub v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Policies(Resource):
    """``trusthub.v1.policies``, as it is received."""

    friendly_name: str | None = None
    requirements: Any = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class FetchPolicies(ops.Operation["Policies"]):
    """``GET /v1/Policies/{Sid}`` answers 200 with `Policies`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://trusthub.twilio.com/v1/Policies/{Sid}",
    )


@record(kw_only=True)
class ListPolicies(ops.PageOperation["Policies"]):
    """``GET /v1/Policies`` answers 200 with a `Page` of `Policies`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://trusthub.twilio.com/v1/Policies",
        items="results",
        paging="meta",
    )
