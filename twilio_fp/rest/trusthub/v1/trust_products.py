"""``/v1/TrustProducts`` of trusthub v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

TrustProductEnumStatus: TypeAlias = (
    Literal["draft", "pending-review", "in-review", "twilio-rejected", "twilio-approved"] | str
)


@record(kw_only=True)
class TrustProduct(Resource):
    """``trusthub.v1.trust_product``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    email: str | None = None
    errors: tuple[Any, ...] | None = None
    friendly_name: str | None = None
    links: Mapping[str, str] | None = None
    policy_sid: str | None = None
    sid: str = ""
    status: TrustProductEnumStatus = ""
    status_callback: str | None = None
    url: str | None = None
    valid_until: dt.datetime | None = None


@record(kw_only=True)
class CreateTrustProduct(ops.Operation["TrustProduct"]):
    """``POST /v1/TrustProducts`` answers 201 with `TrustProduct`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    email: str
    friendly_name: str
    policy_sid: str
    status_callback: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://trusthub.twilio.com/v1/TrustProducts",
        form="",
    )


@record(kw_only=True)
class DeleteTrustProduct(ops.Operation[None]):
    """``DELETE /v1/TrustProducts/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://trusthub.twilio.com/v1/TrustProducts/{Sid}",
    )


@record(kw_only=True)
class FetchTrustProduct(ops.Operation["TrustProduct"]):
    """``GET /v1/TrustProducts/{Sid}`` answers 200 with `TrustProduct`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://trusthub.twilio.com/v1/TrustProducts/{Sid}",
    )


@record(kw_only=True)
class ListTrustProduct(ops.PageOperation["TrustProduct"]):
    """``GET /v1/TrustProducts`` answers 200 with a `Page` of `TrustProduct`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    status: TrustProductEnumStatus | None = None
    friendly_name: str | None = None
    policy_sid: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://trusthub.twilio.com/v1/TrustProducts",
        items="results",
        paging="meta",
    )


@record(kw_only=True)
class UpdateTrustProduct(ops.Operation["TrustProduct"]):
    """``POST /v1/TrustProducts/{Sid}`` answers 200 with `TrustProduct`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    sid: str = attrs.field(kw_only=False)
    email: str | None = None
    friendly_name: str | None = None
    status: TrustProductEnumStatus | None = None
    status_callback: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://trusthub.twilio.com/v1/TrustProducts/{Sid}",
        form="",
    )
