"""``/v2/Instances/{InstanceSid}/Users/{FlexUserSid}`` of flex v2."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class FlexUser(Resource):
    """``flex.v2.flex_user``, as it is received."""

    account_sid: str = ""
    created_date: dt.datetime | None = None
    email: str | None = None
    flex_team_sid: str | None = None
    flex_user_sid: str | None = None
    instance_sid: str | None = None
    locale: str | None = None
    roles: tuple[str, ...] | None = None
    updated_date: dt.datetime | None = None
    url: str | None = None
    user_sid: str | None = None
    username: str | None = None
    version: int | None = None
    worker_sid: str | None = None
    workspace_sid: str | None = None


@record(kw_only=True)
class FetchFlexUser(ops.Operation["FlexUser"]):
    """``GET /v2/Instances/{InstanceSid}/Users/{FlexUserSid}`` answers 200 with `FlexUser`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    instance_sid: str = attrs.field(kw_only=False)
    flex_user_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v2/Instances/{InstanceSid}/Users/{FlexUserSid}",
    )


@record(kw_only=True)
class UpdateFlexUser(ops.Operation["FlexUser"]):
    """``POST /v2/Instances/{InstanceSid}/Users/{FlexUserSid}`` answers 200 with `FlexUser`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    instance_sid: str = attrs.field(kw_only=False)
    flex_user_sid: str = attrs.field(kw_only=False)
    email: str | None = None
    locale: str | None = None
    user_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v2/Instances/{InstanceSid}/Users/{FlexUserSid}",
        form="",
    )
