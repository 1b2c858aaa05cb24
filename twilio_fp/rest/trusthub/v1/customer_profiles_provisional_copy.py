"""``/v1/CustomerProfiles/{CustomerProfileSid}/ProvisionalCopy`` of trusthub v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class CustomerProfilesProvisionalCopy(Resource):
    """``trusthub.v1.customer_profiles_provisional_copy``, as it is received."""

    account_sid: str = ""
    customer_profile_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    email: str | None = None
    friendly_name: str | None = None
    policy_sid: str | None = None
    status: str = ""
    status_callback: str | None = None
    url: str | None = None
    valid_until: dt.datetime | None = None


@record(kw_only=True)
class CreateCustomerProfilesProvisionalCopy(ops.Operation["CustomerProfilesProvisionalCopy"]):
    """``POST /v1/CustomerProfiles/{CustomerProfileSid}/ProvisionalCopy`` answers 201 with `CustomerProfilesProvisionalCopy`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    customer_profile_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "POST https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/ProvisionalCopy",
    )


@record(kw_only=True)
class FetchCustomerProfilesProvisionalCopy(ops.Operation["CustomerProfilesProvisionalCopy"]):
    """``GET /v1/CustomerProfiles/{CustomerProfileSid}/ProvisionalCopy`` answers 200 with `CustomerProfilesProvisionalCopy`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    customer_profile_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://trusthub.twilio.com/v1/CustomerProfiles/{CustomerProfileSid}/ProvisionalCopy",
    )
