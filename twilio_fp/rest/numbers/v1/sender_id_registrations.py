# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/SenderIdRegistrations`` of numbers v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Secret, Unset

__all__ = ["CreateEmbeddedRegistrationResponse", "CreateSenderIdRegistration", "EmbeddedSession"]


@record(kw_only=True)
class EmbeddedSession(Resource):
    """``numbers.v1.embedded_session``, as received."""

    session_id: str | None = None
    """ID of the embedded compliance session."""
    session_token: Secret | None = None
    """Token that opens the embedded compliance form in the browser; short-lived, keep it secret."""
    __fields__ = "sessionId sessionToken:secret"


@record(kw_only=True)
class CreateEmbeddedRegistrationResponse(Resource):
    """``numbers.v1.create_embedded_registration_response``, as received."""

    comments: str | None = None
    """Your notes on the registration, at most 255 characters."""
    data: Any = None
    """JSON object with the registration's own fields, which depend on its type."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    embedded_session: EmbeddedSession | None = None
    """Session data for showing the registration form inside your own page."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    id: str | None = None
    """Id of the item."""
    regulation_id: str | None = None
    """ID, RN…, of the regulation the registration must meet."""
    regulation_version: int | None = None
    """Version of the regulation, from 1."""
    status: str = ""
    """Where the resource stands in its life cycle."""
    status_callback_url: str | None = None
    """Absolute URL that receives status changes."""
    status_notification_email: str | None = None
    """Email address told about status changes of the registration, up to 255 characters."""
    __fields__ = (
        "comments data:json dateCreated:date-time dateUpdated:date-time embeddedSession:EmbeddedSession "
        "friendlyName id regulationId regulationVersion:integer status statusCallbackUrl statusNotificationEmail"
    )


@record(kw_only=True)
class CreateSenderIdRegistration(ops.Operation["CreateEmbeddedRegistrationResponse"]):
    """Create a sender ID registration.

    ``POST /v1/SenderIdRegistrations`` returns `CreateEmbeddedRegistrationResponse`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    data: Mapping[str, Any]
    """JSON object with the registration's own fields, which depend on its type."""
    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    regulation_id: str
    """ID, RN…, of the regulation the registration must meet."""
    regulation_version: int
    """Version of the regulation, from 1."""
    comments: str | Unset = UNSET
    """Your notes on the registration, at most 255 characters."""
    status_callback_url: str | Unset | None = UNSET
    """Absolute URL that receives status changes."""
    status_notification_email: str | Unset = UNSET
    """Email address told about status changes of the registration, up to 255 characters."""
    theme_set_id: str | Unset = UNSET
    """ID of the look used for the embedded compliance form."""
    __spec__ = ops.OperationSpec(
        "POST https://numbers.twilio.com/v1/SenderIdRegistrations",
        json=(
            "comments data:json{}* friendlyName* regulationId* regulationVersion:integer* statusCallbackUrl:string? "
            "statusNotificationEmail themeSetId"
        ),
        content_type="application/json",
        result="CreateEmbeddedRegistrationResponse",
        success=(201,),
        bounds=(
            "comments:..255 friendly_name:..255 regulation_id:RN regulation_version:1.. status_callback_url:url "
            "status_notification_email:..255 theme_set_id:..255"
        ),
    )
