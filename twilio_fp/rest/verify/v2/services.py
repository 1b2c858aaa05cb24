"""``/v2/Services`` of verify v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Service(Resource):
    """``verify.v2.service``, as it is received."""

    account_sid: str = ""
    code_length: int | None = None
    custom_code_enabled: bool | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    default_template_sid: str | None = None
    do_not_share_warning_enabled: bool | None = None
    dtmf_input_required: bool | None = None
    friendly_name: str | None = None
    links: Mapping[str, str] | None = None
    lookup_enabled: bool | None = None
    passkeys: Any = None
    psd2_enabled: bool | None = None
    push: Any = None
    sid: str = ""
    skip_sms_to_landlines: bool | None = None
    totp: Any = None
    tts_name: str | None = None
    url: str | None = None
    verify_event_subscription_enabled: bool | None = None
    whatsapp: Any = None


@record(kw_only=True)
class CreateService(ops.Operation["Service"]):
    """``POST /v2/Services`` answers 201 with `Service`.

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
    code_length: int | None = None
    custom_code_enabled: bool | None = None
    default_template_sid: str | None = None
    do_not_share_warning_enabled: bool | None = None
    dtmf_input_required: bool | None = None
    lookup_enabled: bool | None = None
    passkeys_authenticator_attachment: str | None = None
    passkeys_discoverable_credentials: str | None = None
    passkeys_relying_party_id: str | None = None
    passkeys_relying_party_name: str | None = None
    passkeys_relying_party_origins: str | None = None
    passkeys_user_verification: str | None = None
    psd2_enabled: bool | None = None
    push_apn_credential_sid: str | None = None
    push_fcm_credential_sid: str | None = None
    push_include_date: bool | None = None
    skip_sms_to_landlines: bool | None = None
    totp_code_length: int | None = None
    totp_issuer: str | None = None
    totp_skew: int | None = None
    totp_time_step: int | dt.timedelta | None = None
    tts_name: str | None = None
    verify_event_subscription_enabled: bool | None = None
    whatsapp_from: str | None = None
    whatsapp_msg_service_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services",
        form=(
            "Passkeys.AuthenticatorAttachment Passkeys.DiscoverableCredentials Passkeys.RelyingParty.Id "
            "Passkeys.RelyingParty.Name Passkeys.RelyingParty.Origins Passkeys.UserVerification Push.ApnCredentialSid "
            "Push.FcmCredentialSid Push.IncludeDate Totp.CodeLength Totp.Issuer Totp.Skew Totp.TimeStep Whatsapp.From "
            "Whatsapp.MsgServiceSid"
        ),
    )


@record(kw_only=True)
class DeleteService(ops.Operation[None]):
    """``DELETE /v2/Services/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/verify/api/service
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://verify.twilio.com/v2/Services/{Sid}",
    )


@record(kw_only=True)
class FetchService(ops.Operation["Service"]):
    """``GET /v2/Services/{Sid}`` answers 200 with `Service`.

    Source: https://www.twilio.com/docs/verify/api/service
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://verify.twilio.com/v2/Services/{Sid}",
    )


@record(kw_only=True)
class ListService(ops.PageOperation["Service"]):
    """``GET /v2/Services`` answers 200 with a `Page` of `Service`.

    Source: https://www.twilio.com/docs/verify/api/service
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://verify.twilio.com/v2/Services",
        items="services",
        paging="meta",
    )


@record(kw_only=True)
class UpdateService(ops.Operation["Service"]):
    """``POST /v2/Services/{Sid}`` answers 200 with `Service`.

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
    code_length: int | None = None
    custom_code_enabled: bool | None = None
    default_template_sid: str | None = None
    do_not_share_warning_enabled: bool | None = None
    dtmf_input_required: bool | None = None
    friendly_name: str | None = None
    lookup_enabled: bool | None = None
    passkeys_authenticator_attachment: str | None = None
    passkeys_discoverable_credentials: str | None = None
    passkeys_relying_party_id: str | None = None
    passkeys_relying_party_name: str | None = None
    passkeys_relying_party_origins: str | None = None
    passkeys_user_verification: str | None = None
    psd2_enabled: bool | None = None
    push_apn_credential_sid: str | None = None
    push_fcm_credential_sid: str | None = None
    push_include_date: bool | None = None
    skip_sms_to_landlines: bool | None = None
    totp_code_length: int | None = None
    totp_issuer: str | None = None
    totp_skew: int | None = None
    totp_time_step: int | dt.timedelta | None = None
    tts_name: str | None = None
    verify_event_subscription_enabled: bool | None = None
    whatsapp_from: str | None = None
    whatsapp_msg_service_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services/{Sid}",
        form=(
            "Passkeys.AuthenticatorAttachment Passkeys.DiscoverableCredentials Passkeys.RelyingParty.Id "
            "Passkeys.RelyingParty.Name Passkeys.RelyingParty.Origins Passkeys.UserVerification Push.ApnCredentialSid "
            "Push.FcmCredentialSid Push.IncludeDate Totp.CodeLength Totp.Issuer Totp.Skew Totp.TimeStep Whatsapp.From "
            "Whatsapp.MsgServiceSid"
        ),
    )
