# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Flows/{Sid}/TestUsers`` of studio v2."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class TestUser(Resource):
    """``studio.v2.flow.test_user``, as received."""

    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    test_users: tuple[str, ...] | None = None
    """Contacts who get the draft of the flow instead of the published one, such as phone numbers."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "sid test_users:string[] url"


@record(kw_only=True)
class FetchTestUser(ops.Operation["TestUser"]):
    """Fetch a test user.

    ``GET /v2/Flows/{Sid}/TestUsers`` returns `TestUser`.
    Source: https://www.twilio.com/docs/studio/rest-api/v2/test-user
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://studio.twilio.com/v2/Flows/{Sid}/TestUsers",
        path="Sid*",
        result="TestUser",
        bounds="sid:FW",
    )


@record(kw_only=True)
class UpdateTestUser(ops.Operation["TestUser"]):
    """Update a test user.

    ``POST /v2/Flows/{Sid}/TestUsers`` returns `TestUser`.
    Source: https://www.twilio.com/docs/studio/rest-api/v2/test-user
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    test_users: str | Iterable[str]
    """Contacts who get the draft of the flow instead of the published one, such as phone numbers."""
    __spec__ = ops.OperationSpec(
        "POST https://studio.twilio.com/v2/Flows/{Sid}/TestUsers",
        path="Sid*",
        form="TestUsers:string[]*",
        result="TestUser",
        bounds="sid:FW",
    )
