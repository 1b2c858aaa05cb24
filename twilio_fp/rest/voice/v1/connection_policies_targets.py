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
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    connection_policy_sid: str | None = None
    """SID of the connection policy (NY…) that the target belongs to."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    enabled: bool | None = None
    """Whether it is switched on."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    priority: int | None = None
    """Rank of the target; 0 to 65,535, the lowest tried first. Default 10."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    target: str | None = None
    """SIP address calls are sent to, such as sip:pbx.example.com:5060; only sip: is taken."""
    url: str | None = None
    """Absolute URL of the resource."""
    weight: int | None = None
    """Share of calls among targets of the same priority; 1 to 65,535, default 10."""

    __fields__ = "target!"


@record(kw_only=True)
class CreateConnectionPolicyTarget(ops.Operation["ConnectionPolicyTarget"]):
    """Create a connection policy target.

    ``POST /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets`` answers 201 with `ConnectionPolicyTarget`.
    Source: https://www.twilio.com/docs/voice/api
    """

    connection_policy_sid: str = attrs.field(kw_only=False)
    """SID of the connection policy (NY…) that the target belongs to."""
    target: str
    """SIP address calls are sent to, such as sip:pbx.example.com:5060; only sip: is taken."""
    enabled: bool | None = None
    """Whether it is switched on."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    priority: int | None = None
    """Rank of the target; 0 to 65,535, the lowest tried first. Default 10."""
    weight: int | None = None
    """Share of calls among targets of the same priority; 1 to 65,535, default 10."""

    __spec__ = ops.BriefSpec(
        "POST https://voice.twilio.com/v1/ConnectionPolicies/{ConnectionPolicySid}/Targets",
        form="",
        bounds="connection_policy_sid:NY priority:0..65535 target:url weight:1..65535",
    )


@record(kw_only=True)
class DeleteConnectionPolicyTarget(ops.Operation[None]):
    """Delete a connection policy target.

    ``DELETE /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/voice/api
    """

    connection_policy_sid: str = attrs.field(kw_only=False)
    """SID of the connection policy (NY…) that the target belongs to."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "DELETE https://voice.twilio.com/v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid}",
        bounds="connection_policy_sid:NY sid:NE",
    )


@record(kw_only=True)
class FetchConnectionPolicyTarget(ops.Operation["ConnectionPolicyTarget"]):
    """Fetch a connection policy target.

    ``GET /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid}`` answers 200 with `ConnectionPolicyTarget`.
    Source: https://www.twilio.com/docs/voice/api
    """

    connection_policy_sid: str = attrs.field(kw_only=False)
    """SID of the connection policy (NY…) that the target belongs to."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "GET https://voice.twilio.com/v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid}",
        bounds="connection_policy_sid:NY sid:NE",
    )


@record(kw_only=True)
class ListConnectionPolicyTarget(ops.PageOperation["ConnectionPolicyTarget"]):
    """List connection policy targets.

    ``GET /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets`` answers 200 with a `Page` of
    `ConnectionPolicyTarget`.
    Source: https://www.twilio.com/docs/voice/api
    """

    connection_policy_sid: str = attrs.field(kw_only=False)
    """SID of the connection policy (NY…) that the target belongs to."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""

    __spec__ = ops.BriefSpec(
        "GET https://voice.twilio.com/v1/ConnectionPolicies/{ConnectionPolicySid}/Targets",
        items="targets",
        paging="meta",
        bounds="connection_policy_sid:NY",
    )


@record(kw_only=True)
class UpdateConnectionPolicyTarget(ops.Operation["ConnectionPolicyTarget"]):
    """Update a connection policy target.

    ``POST /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid}`` answers 200 with `ConnectionPolicyTarget`.
    Source: https://www.twilio.com/docs/voice/api
    """

    connection_policy_sid: str = attrs.field(kw_only=False)
    """SID of the connection policy (NY…) that the target belongs to."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    enabled: bool | None = None
    """Whether it is switched on."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    priority: int | None = None
    """Rank of the target; 0 to 65,535, the lowest tried first. Default 10."""
    target: str | None = None
    """SIP address calls are sent to, such as sip:pbx.example.com:5060; only sip: is taken."""
    weight: int | None = None
    """Share of calls among targets of the same priority; 1 to 65,535, default 10."""

    __spec__ = ops.BriefSpec(
        "POST https://voice.twilio.com/v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid}",
        form="",
        bounds="connection_policy_sid:NY sid:NE priority:0..65535 target:url weight:1..65535",
    )
