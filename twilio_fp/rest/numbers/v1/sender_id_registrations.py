"""``/v1/SenderIdRegistrations`` of numbers v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import UNSET, Secret, Unset

__all__ = ["CreateEmbeddedRegistrationResponse", "CreateSenderIdRegistration", "EmbeddedSession"]


@record(kw_only=True)
class EmbeddedSession(Resource):
    """``numbers.v1.embedded_session``, as it is received."""

    session_id: str | None = None
    session_token: Secret | None = None

    __fields__ = "sessionId sessionToken"


@record(kw_only=True)
class CreateEmbeddedRegistrationResponse(Resource):
    """``numbers.v1.create_embedded_registration_response``, as it is received."""

    comments: str | None = None
    data: Any = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    embedded_session: EmbeddedSession | None = None
    friendly_name: str | None = None
    id: str | None = None
    regulation_id: str | None = None
    regulation_version: int | None = None
    status: str = ""
    status_callback_url: str | None = None
    status_notification_email: str | None = None

    __fields__ = (
        "dateCreated dateUpdated embeddedSession friendlyName regulationId regulationVersion statusCallbackUrl "
        "statusNotificationEmail"
    )


@record(kw_only=True)
class CreateSenderIdRegistration(ops.Operation["CreateEmbeddedRegistrationResponse"]):
    """``POST /v1/SenderIdRegistrations`` answers 201 with `CreateEmbeddedRegistrationResponse`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    data: Mapping[str, Any]
    friendly_name: str
    regulation_id: str
    regulation_version: int
    comments: str | Unset = UNSET
    status_callback_url: str | Unset | None = UNSET
    status_notification_email: str | Unset = UNSET
    theme_set_id: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v1/SenderIdRegistrations",
        json="friendlyName regulationId regulationVersion statusCallbackUrl statusNotificationEmail themeSetId",
    )
