# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{ChallengeSid}/Notifications`` of verify v2."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Notification(Resource):
    """``verify.v2.service.entity.challenge.notification``, as received."""

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
    __fields__ = (
        "account_sid challenge_sid date_created:date-time entity_sid identity! priority service_sid sid ttl:integer"
    )


@record(kw_only=True)
class CreateNotification(ops.Operation["Notification"]):
    """Create a notification.

    ``POST /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{ChallengeSid}/Notifications`` returns
    `Notification`.
    Source: https://www.twilio.com/docs/verify/api/challenge
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    identity: str = attrs.field(kw_only=False)
    """Your own id for the user, 8 to 64 characters; it should not change or contain personal data."""
    challenge_sid: str = attrs.field(kw_only=False)
    """SID of the challenge (YC…)."""
    ttl: int | dt.timedelta | None = None
    """Seconds the notification stays deliverable."""
    __spec__ = ops.OperationSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{ChallengeSid}/Notifications",
        path="ServiceSid* Identity*! ChallengeSid*",
        form="Ttl:seconds",
        result="Notification",
        success=(201,),
        bounds="service_sid:VA challenge_sid:YC",
    )
