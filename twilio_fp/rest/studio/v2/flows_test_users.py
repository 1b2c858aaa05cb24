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
    test_users: tuple[str, ...] | None = None
    url: str | None = None


@record(kw_only=True)
class FetchTestUser(ops.Operation["TestUser"]):
    """``GET /v2/Flows/{Sid}/TestUsers`` answers 200 with `TestUser`.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://studio.twilio.com/v2/Flows/{Sid}/TestUsers",
    )


@record(kw_only=True)
class UpdateTestUser(ops.Operation["TestUser"]):
    """``POST /v2/Flows/{Sid}/TestUsers`` answers 200 with `TestUser`.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    sid: str = attrs.field(kw_only=False)
    test_users: str | Iterable[str]

    __spec__ = ops.BriefSpec(
        "POST https://studio.twilio.com/v2/Flows/{Sid}/TestUsers",
        form="",
    )
