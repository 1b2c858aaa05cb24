"""``/v1/CustomerProfiles`` of trusthub v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

CustomerProfileEnumStatus: TypeAlias = (
    Literal["draft", "pending-review", "in-review", "twilio-rejected", "twilio-approved"] | str
)


@record(kw_only=True)
class CustomerProfile(Resource):
    """``trusthub.v1.customer_profile``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    email: str | None = None
    errors: tuple[Any, ...] | None = None
    friendly_name: str | None = None
    links: Mapping[str, str] | None = None
    policy_sid: str | None = None
    sid: str = ""
    status: CustomerProfileEnumStatus = ""
    status_callback: str | None = None
    url: str | None = None
    valid_until: dt.datetime | None = None


@record(kw_only=True)
class CreateCustomerProfile(ops.Operation["CustomerProfile"]):
    """``POST /v1/CustomerProfiles`` answers 201 with `CustomerProfile`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    email: str
    friendly_name: str
    policy_sid: str
    status_callback: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://trusthub.twilio.com/v1/CustomerProfiles",
        form="",
    )


@record(kw_only=True)
class DeleteCustomerProfile(ops.Operation[None]):
    """``DELETE /v1/CustomerProfiles/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://trusthub.twilio.com/v1/CustomerProfiles/{Sid}",
    )


@record(kw_only=True)
class FetchCustomerProfile(ops.Operation["CustomerProfile"]):
    """``GET /v1/CustomerProfiles/{Sid}`` answers 200 with `CustomerProfile`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://trusthub.twilio.com/v1/CustomerProfiles/{Sid}",
    )


@record(kw_only=True)
class ListCustomerProfile(ops.PageOperation["CustomerProfile"]):
    """``GET /v1/CustomerProfiles`` answers 200 with a `Page` of `CustomerProfile`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    status: CustomerProfileEnumStatus | None = None
    friendly_name: str | None = None
    policy_sid: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://trusthub.twilio.com/v1/CustomerProfiles",
        items="results",
        paging="meta",
    )


@record(kw_only=True)
class UpdateCustomerProfile(ops.Operation["CustomerProfile"]):
    """``POST /v1/CustomerProfiles/{Sid}`` answers 200 with `CustomerProfile`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    sid: str = attrs.field(kw_only=False)
    email: str | None = None
    friendly_name: str | None = None
    status: CustomerProfileEnumStatus | None = None
    status_callback: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://trusthub.twilio.com/v1/CustomerProfiles/{Sid}",
        form="",
    )
