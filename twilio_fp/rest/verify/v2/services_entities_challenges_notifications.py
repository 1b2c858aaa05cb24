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
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    challenge_sid: str | None = None
    """SID of the challenge (YC…)."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    entity_sid: str | None = None
    """SID, YE…, of the entity, which stands for the user."""
    identity: str | None = None
    """Your own id for the user, 8 to 64 characters; it should not change or contain personal data."""
    priority: str | None = None
    """Priority the push notification was sent with."""
    service_sid: str | None = None
    """SID of the Verify service, VA…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    ttl: int | None = None
    """Seconds the notification stays deliverable."""

    __fields__ = "identity!"


@record(kw_only=True)
class CreateNotification(ops.Operation["Notification"]):
    """Create a notification.

    ``POST /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{ChallengeSid}/Notifications`` answers 201 with
    `Notification`.
    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    identity: str = attrs.field(kw_only=False)
    """Your own id for the user, 8 to 64 characters; it should not change or contain personal data."""
    challenge_sid: str = attrs.field(kw_only=False)
    """SID of the challenge (YC…)."""
    ttl: int | dt.timedelta | None = None
    """Seconds the notification stays deliverable."""

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{ChallengeSid}/Notifications",
        path="Identity!",
        form="",
        bounds="service_sid:VA challenge_sid:YC",
    )
