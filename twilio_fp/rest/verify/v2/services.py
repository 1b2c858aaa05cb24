# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Services`` of verify v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Service(Resource):
    """``verify.v2.service``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    code_length: int | None = None
    """Number of digits in the codes, 4 to 10; default 6."""
    custom_code_enabled: bool | None = None
    """Whether verifications of this service may carry a code of your own (custom_code) instead of a generated one."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    default_template_sid: str | None = None
    """SID, HJ…, of the message template used for verifications that name none."""
    do_not_share_warning_enabled: bool | None = None
    """Whether SMS codes come with a warning not to share them."""
    dtmf_input_required: bool | None = None
    """Whether the user must press a key before a voice call reads out the code; default true."""
    friendly_name: str | None = None
    """Name of the verification service; it appears in messages to users."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    lookup_enabled: bool | None = None
    """Whether each verification starts with a lookup of the phone number and returns its carrier data."""
    passkeys: Any = None
    """Passkey settings of the service, as a JSON object: relying party and demands on the authenticator."""
    psd2_enabled: bool | None = None
    """Whether SMS verifications carry transaction details (amount and payee), as PSD2 demands."""
    push: Any = None
    """Push verification settings of the service, as a JSON object: credentials and whether the date is sent."""
    sid: str = ""
    """SID of the Verify service, VA…."""
    skip_sms_to_landlines: bool | None = None
    """True stops SMS verifications to landlines; needs lookups turned on for the service."""
    totp: Any = None
    """One-time password settings of the service: issuer, time step, code length and skew."""
    tts_name: str | None = None
    """Alternative text-to-speech engine for codes read out in calls; only for languages that are synthesized."""
    url: str | None = None
    """Absolute URL of the resource."""
    verify_event_subscription_enabled: bool | None = None
    """Whether verification events of the service can be received through Event Streams."""
    whatsapp: Any = None
    """WhatsApp settings of the service: sender and messaging service."""
    __fields__ = (
        "account_sid code_length:integer custom_code_enabled:boolean date_created:date-time "
        "date_updated:date-time default_template_sid do_not_share_warning_enabled:boolean "
        "dtmf_input_required:boolean friendly_name links:string{} lookup_enabled:boolean passkeys:json "
        "psd2_enabled:boolean push:json sid skip_sms_to_landlines:boolean totp:json tts_name url "
        "verify_event_subscription_enabled:boolean whatsapp:json"
    )


@record(kw_only=True)
class CreateService(ops.Operation["Service"]):
    """Create a service.

    ``POST /v2/Services`` returns `Service`.
    On the wire ``passkeys_authenticator_attachment`` is ``Passkeys.AuthenticatorAttachment``,
    ``passkeys_discoverable_credentials`` is ``Passkeys.DiscoverableCredentials``, ``passkeys_relying_party_id`` is
    ``Passkeys.RelyingParty.Id``, ``passkeys_relying_party_name`` is ``Passkeys.RelyingParty.Name``,
    ``passkeys_relying_party_origins`` is ``Passkeys.RelyingParty.Origins``, ``passkeys_user_verification`` is
    ``Passkeys.UserVerification``, ``push_apn_credential_sid`` is ``Push.ApnCredentialSid``,
    ``push_fcm_credential_sid`` is ``Push.FcmCredentialSid``, ``push_include_date`` is ``Push.IncludeDate``,
    ``totp_code_length`` is ``Totp.CodeLength``, ``totp_issuer`` is ``Totp.Issuer``, ``totp_skew`` is ``Totp.Skew``,
    ``totp_time_step`` is ``Totp.TimeStep``, ``whatsapp_from`` is ``Whatsapp.From``, ``whatsapp_msg_service_sid`` is
    ``Whatsapp.MsgServiceSid``.
    Source: https://www.twilio.com/docs/verify/api/service
    """

    friendly_name: str
    """Name of the verification service, up to 32 characters; it appears in messages to users."""
    code_length: int | None = None
    """Number of digits in the codes, 4 to 10; default 6."""
    custom_code_enabled: bool | None = None
    """Whether verifications of this service may carry a code of your own (custom_code) instead of a generated one."""
    default_template_sid: str | None = None
    """SID, HJ…, of the message template used for verifications that name none."""
    do_not_share_warning_enabled: bool | None = None
    """Whether SMS codes come with a warning not to share them."""
    dtmf_input_required: bool | None = None
    """Whether the user must press a key before a voice call reads out the code; default true."""
    lookup_enabled: bool | None = None
    """Whether each verification starts with a lookup of the phone number and returns its carrier data."""
    passkeys_authenticator_attachment: str | None = None
    """Authenticators allowed: `platform` (built into the device), `cross-platform` (such as security keys) or `any`."""
    passkeys_discoverable_credentials: str | None = None
    """Whether the passkey must be usable without a user name: `required`, `preferred` or `discouraged`."""
    passkeys_relying_party_id: str | None = None
    """Your domain, without scheme or port, such as example.com; passkeys work for it only."""
    passkeys_relying_party_name: str | None = None
    """Name of your site or app that people see when they make or use a passkey."""
    passkeys_relying_party_origins: str | None = None
    """Origins that may use the passkeys, separated by commas: web origins or app IDs."""
    passkeys_user_verification: str | None = None
    """Whether the authenticator must check the person (PIN, fingerprint, face): `required`, `preferred` or
    `discouraged`."""
    psd2_enabled: bool | None = None
    """Whether SMS verifications carry transaction details (amount and payee), as PSD2 demands."""
    push_apn_credential_sid: str | None = None
    """SID, CR…, of the APNs credential for pushes to iOS devices."""
    push_fcm_credential_sid: str | None = None
    """SID, CR…, of the FCM credential for pushes to Android devices."""
    push_include_date: bool | None = None
    """Whether the challenge's details show the date it was made; read when factors and challenges are set up."""
    skip_sms_to_landlines: bool | None = None
    """True stops SMS verifications to landlines; needs lookups turned on for the service."""
    totp_code_length: int | None = None
    """Digits in a time-based code; 3 to 8, default 6."""
    totp_issuer: str | None = None
    """Issuer shown in the authenticator app; default the service's friendly name."""
    totp_skew: int | None = None
    """Time steps before and after now whose codes also pass; 0 to 2, default 1."""
    totp_time_step: int | dt.timedelta | None = None
    """Seconds a time-based code stays current; 20 to 60, default 30."""
    tts_name: str | None = None
    """Alternative text-to-speech engine for codes read out in calls; only for languages that are synthesized."""
    verify_event_subscription_enabled: bool | None = None
    """Whether verification events of the service can be received through Event Streams."""
    whatsapp_from: str | None = None
    """Number the service sends WhatsApp codes from, E.164 such as +15558675310, with whatsapp: in front where
    needed."""
    whatsapp_msg_service_sid: str | None = None
    """Messaging service that sends WhatsApp codes, MG…."""
    __spec__ = ops.OperationSpec(
        "POST https://verify.twilio.com/v2/Services",
        form=(
            "CodeLength:integer CustomCodeEnabled:boolean DefaultTemplateSid DoNotShareWarningEnabled:boolean "
            "DtmfInputRequired:boolean FriendlyName* LookupEnabled:boolean Passkeys.AuthenticatorAttachment "
            "Passkeys.DiscoverableCredentials Passkeys.RelyingParty.Id Passkeys.RelyingParty.Name "
            "Passkeys.RelyingParty.Origins Passkeys.UserVerification Psd2Enabled:boolean Push.ApnCredentialSid "
            "Push.FcmCredentialSid Push.IncludeDate:boolean SkipSmsToLandlines:boolean Totp.CodeLength:integer "
            "Totp.Issuer Totp.Skew:integer Totp.TimeStep:seconds TtsName VerifyEventSubscriptionEnabled:boolean "
            "Whatsapp.From Whatsapp.MsgServiceSid"
        ),
        result="Service",
        success=(201,),
        bounds=(
            "code_length:4..10 default_template_sid:HJ push_apn_credential_sid:CR push_fcm_credential_sid:CR "
            "whatsapp_msg_service_sid:MG"
        ),
    )


@record(kw_only=True)
class DeleteService(ops.Operation[None]):
    """Delete a service.

    ``DELETE /v2/Services/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/verify/api/service
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://verify.twilio.com/v2/Services/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:VA",
    )


@record(kw_only=True)
class FetchService(ops.Operation["Service"]):
    """Fetch a service.

    ``GET /v2/Services/{Sid}`` returns `Service`.
    Source: https://www.twilio.com/docs/verify/api/service
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://verify.twilio.com/v2/Services/{Sid}",
        path="Sid*",
        result="Service",
        bounds="sid:VA",
    )


@record(kw_only=True)
class ListService(ops.PageOperation["Service"]):
    """List services.

    ``GET /v2/Services`` returns a `Page` of `Service`.
    Source: https://www.twilio.com/docs/verify/api/service
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://verify.twilio.com/v2/Services",
        query="PageSize:integer Page:integer PageToken",
        result="Service",
        items="services",
        paging="meta",
    )


@record(kw_only=True)
class UpdateService(ops.Operation["Service"]):
    """Update a service.

    ``POST /v2/Services/{Sid}`` returns `Service`.
    On the wire ``passkeys_authenticator_attachment`` is ``Passkeys.AuthenticatorAttachment``,
    ``passkeys_discoverable_credentials`` is ``Passkeys.DiscoverableCredentials``, ``passkeys_relying_party_id`` is
    ``Passkeys.RelyingParty.Id``, ``passkeys_relying_party_name`` is ``Passkeys.RelyingParty.Name``,
    ``passkeys_relying_party_origins`` is ``Passkeys.RelyingParty.Origins``, ``passkeys_user_verification`` is
    ``Passkeys.UserVerification``, ``push_apn_credential_sid`` is ``Push.ApnCredentialSid``,
    ``push_fcm_credential_sid`` is ``Push.FcmCredentialSid``, ``push_include_date`` is ``Push.IncludeDate``,
    ``totp_code_length`` is ``Totp.CodeLength``, ``totp_issuer`` is ``Totp.Issuer``, ``totp_skew`` is ``Totp.Skew``,
    ``totp_time_step`` is ``Totp.TimeStep``, ``whatsapp_from`` is ``Whatsapp.From``, ``whatsapp_msg_service_sid`` is
    ``Whatsapp.MsgServiceSid``.
    Source: https://www.twilio.com/docs/verify/api/service
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    code_length: int | None = None
    """Number of digits in the codes, 4 to 10; default 6."""
    custom_code_enabled: bool | None = None
    """Whether verifications of this service may carry a code of your own (custom_code) instead of a generated one."""
    default_template_sid: str | None = None
    """SID, HJ…, of the message template used for verifications that name none."""
    do_not_share_warning_enabled: bool | None = None
    """Whether SMS codes come with a warning not to share them."""
    dtmf_input_required: bool | None = None
    """Whether the user must press a key before a voice call reads out the code; default true."""
    friendly_name: str | None = None
    """Name of the verification service, up to 32 characters; it appears in messages to users."""
    lookup_enabled: bool | None = None
    """Whether each verification starts with a lookup of the phone number and returns its carrier data."""
    passkeys_authenticator_attachment: str | None = None
    """Authenticators allowed: `platform` (built into the device), `cross-platform` (such as security keys) or `any`."""
    passkeys_discoverable_credentials: str | None = None
    """Whether the passkey must be usable without a user name: `required`, `preferred` or `discouraged`."""
    passkeys_relying_party_id: str | None = None
    """Your domain, without scheme or port, such as example.com; passkeys work for it only."""
    passkeys_relying_party_name: str | None = None
    """Name of your site or app that people see when they make or use a passkey."""
    passkeys_relying_party_origins: str | None = None
    """Origins that may use the passkeys, separated by commas: web origins or app IDs."""
    passkeys_user_verification: str | None = None
    """Whether the authenticator must check the person (PIN, fingerprint, face): `required`, `preferred` or
    `discouraged`."""
    psd2_enabled: bool | None = None
    """Whether SMS verifications carry transaction details (amount and payee), as PSD2 demands."""
    push_apn_credential_sid: str | None = None
    """SID, CR…, of the APNs credential for pushes to iOS devices."""
    push_fcm_credential_sid: str | None = None
    """SID, CR…, of the FCM credential for pushes to Android devices."""
    push_include_date: bool | None = None
    """Whether the challenge's details show the date it was made; read when factors and challenges are set up."""
    skip_sms_to_landlines: bool | None = None
    """True stops SMS verifications to landlines; needs lookups turned on for the service."""
    totp_code_length: int | None = None
    """Digits in a time-based code; 3 to 8, default 6."""
    totp_issuer: str | None = None
    """Issuer shown in the authenticator app; default the service's friendly name."""
    totp_skew: int | None = None
    """Time steps before and after now whose codes also pass; 0 to 2, default 1."""
    totp_time_step: int | dt.timedelta | None = None
    """Seconds a time-based code stays current; 20 to 60, default 30."""
    tts_name: str | None = None
    """Alternative text-to-speech engine for codes read out in calls; only for languages that are synthesized."""
    verify_event_subscription_enabled: bool | None = None
    """Whether verification events of the service can be received through Event Streams."""
    whatsapp_from: str | None = None
    """Number the service sends WhatsApp codes from, E.164 such as +15558675310, with whatsapp: in front where
    needed."""
    whatsapp_msg_service_sid: str | None = None
    """Messaging service that sends WhatsApp codes, MG…."""
    __spec__ = ops.OperationSpec(
        "POST https://verify.twilio.com/v2/Services/{Sid}",
        path="Sid*",
        form=(
            "CodeLength:integer CustomCodeEnabled:boolean DefaultTemplateSid DoNotShareWarningEnabled:boolean "
            "DtmfInputRequired:boolean FriendlyName LookupEnabled:boolean Passkeys.AuthenticatorAttachment "
            "Passkeys.DiscoverableCredentials Passkeys.RelyingParty.Id Passkeys.RelyingParty.Name "
            "Passkeys.RelyingParty.Origins Passkeys.UserVerification Psd2Enabled:boolean Push.ApnCredentialSid "
            "Push.FcmCredentialSid Push.IncludeDate:boolean SkipSmsToLandlines:boolean Totp.CodeLength:integer "
            "Totp.Issuer Totp.Skew:integer Totp.TimeStep:seconds TtsName VerifyEventSubscriptionEnabled:boolean "
            "Whatsapp.From Whatsapp.MsgServiceSid"
        ),
        result="Service",
        bounds=(
            "sid:VA code_length:4..10 default_template_sid:HJ push_apn_credential_sid:CR push_fcm_credential_sid:CR "
            "whatsapp_msg_service_sid:MG"
        ),
    )
