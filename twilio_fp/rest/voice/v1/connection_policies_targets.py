# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/ConnectionPolicies/{ConnectionPolicySid}/Targets`` of voice v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class ConnectionPolicyTarget(Resource):
    """``voice.v1.connection_policy.connection_policy_target``, as received."""

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
    __fields__ = (
        "account_sid connection_policy_sid date_created:date-time date_updated:date-time enabled:boolean "
        "friendly_name priority:integer sid target! url weight:integer"
    )


@record(kw_only=True)
class CreateConnectionPolicyTarget(ops.Operation["ConnectionPolicyTarget"]):
    """Create a connection policy target.

    ``POST /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets`` returns `ConnectionPolicyTarget`.
    Source: https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/connectionpolicytarget-resource
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
    __spec__ = ops.OperationSpec(
        "POST https://voice.twilio.com/v1/ConnectionPolicies/{ConnectionPolicySid}/Targets",
        path="ConnectionPolicySid*",
        form="Enabled:boolean FriendlyName Priority:integer Target* Weight:integer",
        result="ConnectionPolicyTarget",
        success=(201,),
        bounds="connection_policy_sid:NY priority:0..65535 target:url weight:1..65535",
    )


@record(kw_only=True)
class DeleteConnectionPolicyTarget(ops.Operation[None]):
    """Delete a connection policy target.

    ``DELETE /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/connectionpolicytarget-resource
    """

    connection_policy_sid: str = attrs.field(kw_only=False)
    """SID of the connection policy (NY…) that the target belongs to."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://voice.twilio.com/v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid}",
        path="ConnectionPolicySid* Sid*",
        result="",
        success=(204,),
        bounds="connection_policy_sid:NY sid:NE",
    )


@record(kw_only=True)
class FetchConnectionPolicyTarget(ops.Operation["ConnectionPolicyTarget"]):
    """Fetch a connection policy target.

    ``GET /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid}`` returns `ConnectionPolicyTarget`.
    Source: https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/connectionpolicytarget-resource
    """

    connection_policy_sid: str = attrs.field(kw_only=False)
    """SID of the connection policy (NY…) that the target belongs to."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://voice.twilio.com/v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid}",
        path="ConnectionPolicySid* Sid*",
        result="ConnectionPolicyTarget",
        bounds="connection_policy_sid:NY sid:NE",
    )


@record(kw_only=True)
class ListConnectionPolicyTarget(ops.PageOperation["ConnectionPolicyTarget"]):
    """List connection policy targets.

    ``GET /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets`` returns a `Page` of `ConnectionPolicyTarget`.
    Source: https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/connectionpolicytarget-resource
    """

    connection_policy_sid: str = attrs.field(kw_only=False)
    """SID of the connection policy (NY…) that the target belongs to."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://voice.twilio.com/v1/ConnectionPolicies/{ConnectionPolicySid}/Targets",
        path="ConnectionPolicySid*",
        query="PageSize:integer Page:integer PageToken",
        result="ConnectionPolicyTarget",
        items="targets",
        paging="meta",
        bounds="connection_policy_sid:NY",
    )


@record(kw_only=True)
class UpdateConnectionPolicyTarget(ops.Operation["ConnectionPolicyTarget"]):
    """Update a connection policy target.

    ``POST /v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid}`` returns `ConnectionPolicyTarget`.
    Source: https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/connectionpolicytarget-resource
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
    __spec__ = ops.OperationSpec(
        "POST https://voice.twilio.com/v1/ConnectionPolicies/{ConnectionPolicySid}/Targets/{Sid}",
        path="ConnectionPolicySid* Sid*",
        form="Enabled:boolean FriendlyName Priority:integer Target Weight:integer",
        result="ConnectionPolicyTarget",
        bounds="connection_policy_sid:NY sid:NE priority:0..65535 target:url weight:1..65535",
    )
