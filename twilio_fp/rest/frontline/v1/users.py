# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Users/{Sid}`` of frontline v1."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

UserEnumStateType: TypeAlias = Literal["active", "deactivated"] | str


@record(kw_only=True)
class User(Resource):
    """``frontline.v1.user``, as received."""

    avatar: str | None = None
    """Absolute URL of the user's picture."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    identity: str | None = None
    """Your own unique name for the user."""
    is_available: bool | None = None
    """Whether the Frontline user can take new conversations."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    state: UserEnumStateType | None = None
    """Whether the user is active or deactivated."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "avatar friendly_name! identity! is_available:boolean sid state:enum.UserEnumStateType url"


@record(kw_only=True)
class FetchUser(ops.Operation["User"]):
    """Fetch a user.

    ``GET /v1/Users/{Sid}`` returns `User`.
    Source: https://www.twilio.com/docs/frontline
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://frontline-api.twilio.com/v1/Users/{Sid}",
        path="Sid*",
        result="User",
    )


@record(kw_only=True)
class UpdateUser(ops.Operation["User"]):
    """Update a user.

    ``POST /v1/Users/{Sid}`` returns `User`.
    Source: https://www.twilio.com/docs/frontline
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    avatar: str | None = None
    """Absolute URL of the user's picture."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    is_available: bool | None = None
    """Whether the Frontline user can take new conversations."""
    state: UserEnumStateType | None = None
    """Whether the user is active or deactivated."""
    __spec__ = ops.OperationSpec(
        "POST https://frontline-api.twilio.com/v1/Users/{Sid}",
        path="Sid*",
        form="Avatar FriendlyName IsAvailable:boolean State:enum.UserEnumStateType",
        result="User",
    )
