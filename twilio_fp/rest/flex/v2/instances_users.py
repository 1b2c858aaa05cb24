# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Instances/{InstanceSid}/Users/{FlexUserSid}`` of flex v2."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class FlexUser(Resource):
    """``flex.v2.flex_user``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    created_date: dt.datetime | None = None
    """When the Flex user was created, UTC."""
    email: str | None = None
    """E-mail address."""
    flex_team_sid: str | None = None
    """SID, QO…, of the team the Flex user belongs to."""
    flex_user_sid: str | None = None
    """SID, FU…, of the Flex user."""
    instance_sid: str | None = None
    """SID, GO…, of the Flex instance."""
    locale: str | None = None
    """Language and region, as a code such as en-US."""
    roles: tuple[str, ...] | None = None
    """Roles the user has in Flex."""
    updated_date: dt.datetime | None = None
    """When it was last changed, UTC."""
    url: str | None = None
    """Absolute URL of the resource."""
    user_sid: str | None = None
    """SID of the user, US…."""
    username: str | None = None
    """Login name of the Flex user."""
    version: int | None = None
    """Version number; goes up with each change."""
    worker_sid: str | None = None
    """SID of the worker, WK…."""
    workspace_sid: str | None = None
    """SID of the TaskRouter workspace, WS…."""
    __fields__ = (
        "account_sid created_date:date-time email flex_team_sid flex_user_sid instance_sid locale roles:string[] "
        "updated_date:date-time url user_sid username version:integer worker_sid workspace_sid"
    )


@record(kw_only=True)
class FetchFlexUser(ops.Operation["FlexUser"]):
    """Fetch a Flex user.

    ``GET /v2/Instances/{InstanceSid}/Users/{FlexUserSid}`` returns `FlexUser`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    instance_sid: str = attrs.field(kw_only=False)
    """SID, GO…, of the Flex instance."""
    flex_user_sid: str = attrs.field(kw_only=False)
    """SID, FU…, of the Flex user."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v2/Instances/{InstanceSid}/Users/{FlexUserSid}",
        path="InstanceSid* FlexUserSid*",
        result="FlexUser",
        bounds="instance_sid:GO flex_user_sid:FU",
    )


@record(kw_only=True)
class UpdateFlexUser(ops.Operation["FlexUser"]):
    """Update a Flex user.

    ``POST /v2/Instances/{InstanceSid}/Users/{FlexUserSid}`` returns `FlexUser`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    instance_sid: str = attrs.field(kw_only=False)
    """SID, GO…, of the Flex instance."""
    flex_user_sid: str = attrs.field(kw_only=False)
    """SID, FU…, of the Flex user."""
    email: str | None = None
    """E-mail address."""
    locale: str | None = None
    """Language and region, as a code such as en-US."""
    user_sid: str | None = None
    """SID of the user, US…."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v2/Instances/{InstanceSid}/Users/{FlexUserSid}",
        path="InstanceSid* FlexUserSid*",
        form="Email Locale UserSid",
        result="FlexUser",
        bounds="instance_sid:GO flex_user_sid:FU user_sid:US",
    )
