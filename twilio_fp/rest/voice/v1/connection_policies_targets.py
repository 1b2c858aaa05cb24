"""``/v1/ConnectionPolicies/{ConnectionPolicySid}/Targets`` of voice v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class ConnectionPolicyTarget(Resource):
    """``voice.v1.connection_policy.connection_policy_target``, as it is received."""

    account_sid: str = ""
    connection_policy_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    enabled: bool | None = None
    friendly_name: str | None = None
    priority: int | None = None
    sid: str = ""
    target: str | None = None
    url: str | None = None
    weight: int | None = None

    __fields__ = "target!"


@record(kw_only=True)
class CreateConnectionPolicyTarget(ops.Operation["ConnectionPolicyTarget"]):
    """``POST /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets`` answers 201 with `ConnectionPolicyTarget`.

    Source: https://www.twilio.com/docs/voice/api
    """

    connection_policy_sid: str = attrs.field(kw_only=False)
    target: str
    enabled: bool | None = None
    friendly_name: str | None = None
    priority: int | None = None
    weight: int | None = None

    __spec__ = ops.BriefSpec(
        "POST https://voice.twilio.com/v1/ConnectionPolicies/{ConnectionPolicySid}/Targets",
        form="",
    )


@record(kw_only=True)
class DeleteConnectionPolicyTarget(ops.Operation[None]):
    """``DELETE /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/voice/api
    """

    connection_policy_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://voice.twilio.com/v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid}",
    )


@record(kw_only=True)
class FetchConnectionPolicyTarget(ops.Operation["ConnectionPolicyTarget"]):
    """``GET /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid}`` answers 200 with `ConnectionPolicyTarget`.

    Source: https://www.twilio.com/docs/voice/api
    """

    connection_policy_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://voice.twilio.com/v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid}",
    )


@record(kw_only=True)
class ListConnectionPolicyTarget(ops.PageOperation["ConnectionPolicyTarget"]):
    """``GET /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets`` answers 200 with a `Page` of `ConnectionPolicyTarget`.

    Source: https://www.twilio.com/docs/voice/api
    """

    connection_policy_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://voice.twilio.com/v1/ConnectionPolicies/{ConnectionPolicySid}/Targets",
        items="targets",
        paging="meta",
    )


@record(kw_only=True)
class UpdateConnectionPolicyTarget(ops.Operation["ConnectionPolicyTarget"]):
    """``POST /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid}`` answers 200 with `ConnectionPolicyTarget`.

    Source: https://www.twilio.com/docs/voice/api
    """

    connection_policy_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    enabled: bool | None = None
    friendly_name: str | None = None
    priority: int | None = None
    target: str | None = None
    weight: int | None = None

    __spec__ = ops.BriefSpec(
        "POST https://voice.twilio.com/v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid}",
        form="",
    )
