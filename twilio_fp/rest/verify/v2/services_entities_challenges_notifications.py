"""``/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{ChallengeSid}/Notifications`` of verify v2."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Notification(Resource):
    """``verify.v2.service.entity.challenge.notification``, as it is received."""

    account_sid: str = ""
    challenge_sid: str | None = None
    date_created: dt.datetime | None = None
    entity_sid: str | None = None
    identity: str | None = None
    priority: str | None = None
    service_sid: str | None = None
    sid: str = ""
    ttl: int | None = None

    __fields__ = "identity!"


@record(kw_only=True)
class CreateNotification(ops.Operation["Notification"]):
    """``POST /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{ChallengeSid}/Notifications`` answers 201 with `Notification`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    identity: str = attrs.field(kw_only=False)
    challenge_sid: str = attrs.field(kw_only=False)
    ttl: int | dt.timedelta | None = None

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{ChallengeSid}/Notifications",
        path="Identity!",
        form="",
    )
