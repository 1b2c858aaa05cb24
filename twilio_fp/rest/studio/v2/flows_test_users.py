"""``/v2/Flows/{Sid}/TestUsers`` of studio v2."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class TestUser(Resource):
    """``studio.v2.flow.test_user``, as it is received."""

    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    test_users: tuple[str, ...] | None = None
    """Contacts who get the draft of the flow instead of the published one, such as phone numbers."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class FetchTestUser(ops.Operation["TestUser"]):
    """Fetch a test user.

    ``GET /v2/Flows/{Sid}/TestUsers`` answers 200 with `TestUser`.
    Source: https://www.twilio.com/docs/studio/rest-api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "GET https://studio.twilio.com/v2/Flows/{Sid}/TestUsers",
        bounds="sid:FW",
    )


@record(kw_only=True)
class UpdateTestUser(ops.Operation["TestUser"]):
    """Update a test user.

    ``POST /v2/Flows/{Sid}/TestUsers`` answers 200 with `TestUser`.
    Source: https://www.twilio.com/docs/studio/rest-api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    test_users: str | Iterable[str]
    """Contacts who get the draft of the flow instead of the published one, such as phone numbers."""

    __spec__ = ops.BriefSpec(
        "POST https://studio.twilio.com/v2/Flows/{Sid}/TestUsers",
        form="",
        bounds="sid:FW",
    )
