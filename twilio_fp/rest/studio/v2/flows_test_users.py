"""``/v2/Flows/{Sid}/TestUsers`` of studio v2."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Iterable


@record(kw_only=True)
class TestUser(Resource):
    """A JSON object that is received: ``studio.v2.flow.test_user``."""

    sid: str = ""
    test_users: tuple[str, ...] | None = None
    url: str | None = None


@record(kw_only=True)
class FetchTestUser(ops.Operation["TestUser"]):
    """Fetch one test user.

    ``GET /v2/Flows/{Sid}/TestUsers`` answers 200 with `TestUser`.
    Source: https://www.twilio.com/docs/studio/rest-api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://studio.twilio.com/v2/Flows/{Sid}/TestUsers",
        path="Sid*",
        result="TestUser",
    )


@record(kw_only=True)
class UpdateTestUser(ops.Operation["TestUser"]):
    """Update one test user.

    ``POST /v2/Flows/{Sid}/TestUsers`` answers 200 with `TestUser`.
    Source: https://www.twilio.com/docs/studio/rest-api
    """

    sid: str = attrs.field(kw_only=False)
    test_users: str | Iterable[str]

    __spec__ = ops.OperationSpec(
        "POST https://studio.twilio.com/v2/Flows/{Sid}/TestUsers",
        path="Sid*",
        form="TestUsers:string[]*",
        result="TestUser",
    )
