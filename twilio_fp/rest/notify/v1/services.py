# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services`` of notify v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Service(Resource):
    """``notify.v1.service``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    alexa_skill_id: str | None = None
    """Id of the Alexa skill; Alexa support in Notify has ended, so leave it out."""
    apn_credential_sid: str | None = None
    """SID of the credential (CR…) used for APNs bindings."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    default_alexa_notification_protocol_version: str | None = None
    """Protocol version for Alexa notifications where the binding names none. Alexa is no longer supported."""
    default_apn_notification_protocol_version: str | None = None
    """Protocol version for Apple (APNs) notifications where the binding names none."""
    default_fcm_notification_protocol_version: str | None = None
    """Protocol version for Firebase (FCM) notifications where the binding names none."""
    default_gcm_notification_protocol_version: str | None = None
    """Protocol version for Google (GCM) notifications where the binding names none. GCM gave way to FCM."""
    delivery_callback_enabled: bool | None = None
    """Whether delivery reports are posted to delivery_callback_url."""
    delivery_callback_url: str | None = None
    """Absolute URL that delivery reports of notifications are posted to."""
    facebook_messenger_page_id: str | None = None
    """Id of the Facebook page that Messenger notifications are sent from. Deprecated."""
    fcm_credential_sid: str | None = None
    """SID, CR…, of the push credential for Firebase (FCM) bindings."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    gcm_credential_sid: str | None = None
    """SID, CR…, of the push credential for GCM bindings. GCM gave way to FCM."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    log_enabled: bool | None = None
    """Whether the notifications that are sent are logged."""
    messaging_service_sid: str | None = None
    """SID, MG…, of the messaging service that sends SMS notifications; needed for SMS bindings."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid alexa_skill_id apn_credential_sid date_created:date-time date_updated:date-time "
        "default_alexa_notification_protocol_version default_apn_notification_protocol_version "
        "default_fcm_notification_protocol_version default_gcm_notification_protocol_version "
        "delivery_callback_enabled:boolean delivery_callback_url facebook_messenger_page_id fcm_credential_sid "
        "friendly_name gcm_credential_sid links:string{} log_enabled:boolean messaging_service_sid sid url"
    )


@record(kw_only=True)
class CreateService(ops.Operation["Service"]):
    """Create a service.

    ``POST /v1/Services`` returns `Service`.
    Source: https://www.twilio.com/docs/notify/api/service-resource
    """

    alexa_skill_id: str | None = None
    """Id of the Alexa skill; Alexa support in Notify has ended, so leave it out."""
    apn_credential_sid: str | None = None
    """SID of the credential (CR…) used for APNs bindings."""
    default_alexa_notification_protocol_version: str | None = None
    """Protocol version for Alexa notifications where the binding names none. Alexa is no longer supported."""
    default_apn_notification_protocol_version: str | None = None
    """Protocol version for Apple (APNs) notifications where the binding names none."""
    default_fcm_notification_protocol_version: str | None = None
    """Protocol version for Firebase (FCM) notifications where the binding names none."""
    default_gcm_notification_protocol_version: str | None = None
    """Protocol version for Google (GCM) notifications where the binding names none. GCM gave way to FCM."""
    delivery_callback_enabled: bool | None = None
    """Whether delivery reports are posted to delivery_callback_url."""
    delivery_callback_url: str | None = None
    """Absolute URL that delivery reports of notifications are posted to."""
    facebook_messenger_page_id: str | None = None
    """Id of the Facebook page that Messenger notifications are sent from. Deprecated."""
    fcm_credential_sid: str | None = None
    """SID, CR…, of the push credential for Firebase (FCM) bindings."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    gcm_credential_sid: str | None = None
    """SID, CR…, of the push credential for GCM bindings. GCM gave way to FCM."""
    log_enabled: bool | None = None
    """Whether the notifications that are sent are logged."""
    messaging_service_sid: str | None = None
    """SID, MG…, of the messaging service that sends SMS notifications; needed for SMS bindings."""
    __spec__ = ops.OperationSpec(
        "POST https://notify.twilio.com/v1/Services",
        form=(
            "AlexaSkillId ApnCredentialSid DefaultAlexaNotificationProtocolVersion "
            "DefaultApnNotificationProtocolVersion DefaultFcmNotificationProtocolVersion "
            "DefaultGcmNotificationProtocolVersion DeliveryCallbackEnabled:boolean DeliveryCallbackUrl "
            "FacebookMessengerPageId FcmCredentialSid FriendlyName GcmCredentialSid LogEnabled:boolean "
            "MessagingServiceSid"
        ),
        result="Service",
        success=(201,),
        bounds="apn_credential_sid:CR fcm_credential_sid:CR gcm_credential_sid:CR messaging_service_sid:MG",
    )


@record(kw_only=True)
class DeleteService(ops.Operation[None]):
    """Delete a service.

    ``DELETE /v1/Services/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/notify/api/service-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://notify.twilio.com/v1/Services/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:IS",
    )


@record(kw_only=True)
class FetchService(ops.Operation["Service"]):
    """Fetch a service.

    ``GET /v1/Services/{Sid}`` returns `Service`.
    Source: https://www.twilio.com/docs/notify/api/service-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://notify.twilio.com/v1/Services/{Sid}",
        path="Sid*",
        result="Service",
        bounds="sid:IS",
    )


@record(kw_only=True)
class ListService(ops.PageOperation["Service"]):
    """List services.

    ``GET /v1/Services`` returns a `Page` of `Service`.
    Source: https://www.twilio.com/docs/notify/api/service-resource
    """

    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://notify.twilio.com/v1/Services",
        query="FriendlyName PageSize:integer Page:integer PageToken",
        result="Service",
        items="services",
        paging="meta",
    )


@record(kw_only=True)
class UpdateService(ops.Operation["Service"]):
    """Update a service.

    ``POST /v1/Services/{Sid}`` returns `Service`.
    Source: https://www.twilio.com/docs/notify/api/service-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    alexa_skill_id: str | None = None
    """Id of the Alexa skill; Alexa support in Notify has ended, so leave it out."""
    apn_credential_sid: str | None = None
    """SID of the credential (CR…) used for APNs bindings."""
    default_alexa_notification_protocol_version: str | None = None
    """Protocol version for Alexa notifications where the binding names none. Alexa is no longer supported."""
    default_apn_notification_protocol_version: str | None = None
    """Protocol version for Apple (APNs) notifications where the binding names none."""
    default_fcm_notification_protocol_version: str | None = None
    """Protocol version for Firebase (FCM) notifications where the binding names none."""
    default_gcm_notification_protocol_version: str | None = None
    """Protocol version for Google (GCM) notifications where the binding names none. GCM gave way to FCM."""
    delivery_callback_enabled: bool | None = None
    """Whether delivery reports are posted to delivery_callback_url."""
    delivery_callback_url: str | None = None
    """Absolute URL that delivery reports of notifications are posted to."""
    facebook_messenger_page_id: str | None = None
    """Id of the Facebook page that Messenger notifications are sent from. Deprecated."""
    fcm_credential_sid: str | None = None
    """SID, CR…, of the push credential for Firebase (FCM) bindings."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    gcm_credential_sid: str | None = None
    """SID, CR…, of the push credential for GCM bindings. GCM gave way to FCM."""
    log_enabled: bool | None = None
    """Whether the notifications that are sent are logged."""
    messaging_service_sid: str | None = None
    """SID, MG…, of the messaging service that sends SMS notifications; needed for SMS bindings."""
    __spec__ = ops.OperationSpec(
        "POST https://notify.twilio.com/v1/Services/{Sid}",
        path="Sid*",
        form=(
            "AlexaSkillId ApnCredentialSid DefaultAlexaNotificationProtocolVersion "
            "DefaultApnNotificationProtocolVersion DefaultFcmNotificationProtocolVersion "
            "DefaultGcmNotificationProtocolVersion DeliveryCallbackEnabled:boolean DeliveryCallbackUrl "
            "FacebookMessengerPageId FcmCredentialSid FriendlyName GcmCredentialSid LogEnabled:boolean "
            "MessagingServiceSid"
        ),
        result="Service",
        bounds="sid:IS apn_credential_sid:CR fcm_credential_sid:CR gcm_credential_sid:CR messaging_service_sid:MG",
    )
