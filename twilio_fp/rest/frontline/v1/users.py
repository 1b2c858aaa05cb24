"""``/v1/Users/{Sid}`` of frontline v1."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

UserEnumStateType: TypeAlias = Literal["active", "deactivated"] | str


@record(kw_only=True)
class User(Resource):
    """``frontline.v1.user``, as it is received."""

    avatar: str | None = None
    friendly_name: str | None = None
    identity: str | None = None
    is_available: bool | None = None
    sid: str = ""
    state: UserEnumStateType | None = None
    url: str | None = None

    __fields__ = "friendly_name! identity!"


@record(kw_only=True)
class FetchUser(ops.Operation["User"]):
    """``GET /v1/Users/{Sid}`` answers 200 with `User`.

    Source: https://www.twilio.com/docs/frontline
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://frontline-api.twilio.com/v1/Users/{Sid}",
    )


@record(kw_only=True)
class UpdateUser(ops.Operation["User"]):
    """``POST /v1/Users/{Sid}`` answers 200 with `User`.

    Source: https://www.twilio.com/docs/frontline
    """

    sid: str = attrs.field(kw_only=False)
    avatar: str | None = None
    friendly_name: str | None = None
    is_available: bool | None = None
    state: UserEnumStateType | None = None

    __spec__ = ops.BriefSpec(
        "POST https://frontline-api.twilio.com/v1/Users/{Sid}",
        form="",
    )
