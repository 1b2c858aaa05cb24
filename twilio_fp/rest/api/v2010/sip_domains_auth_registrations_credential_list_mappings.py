"""``/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class SipAuthRegistrationsCredentialListMapping(Resource):
    """``api.v2010.account.sip.sip_domain.sip_auth.sip_auth_registrations.sip_auth_registrations_credential_list_mapping``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    sid: str = ""

    __fields__ = "date_created:rfc2822 date_updated:rfc2822 friendly_name!"


@record(kw_only=True)
class CreateSipAuthRegistrationsCredentialListMapping(ops.Operation["SipAuthRegistrationsCredentialListMapping"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json`` answers 201 with `SipAuthRegistrationsCredentialListMapping`.

    Source: https://www.twilio.com/docs/usage/api
    """

    domain_sid: str = attrs.field(kw_only=False)
    credential_list_sid: str
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json",
        form="",
    )


@record(kw_only=True)
class DeleteSipAuthRegistrationsCredentialListMapping(ops.Operation[None]):
    """``DELETE /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings/{Sid}.json`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/usage/api
    """

    domain_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings/{Sid}.json",
    )


@record(kw_only=True)
class FetchSipAuthRegistrationsCredentialListMapping(ops.Operation["SipAuthRegistrationsCredentialListMapping"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings/{Sid}.json`` answers 200 with `SipAuthRegistrationsCredentialListMapping`.

    Source: https://www.twilio.com/docs/usage/api
    """

    domain_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings/{Sid}.json",
    )


@record(kw_only=True)
class ListSipAuthRegistrationsCredentialListMapping(ops.PageOperation["SipAuthRegistrationsCredentialListMapping"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json`` answers 200 with a `Page` of `SipAuthRegistrationsCredentialListMapping`.

    Source: https://www.twilio.com/docs/usage/api
    """

    domain_sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json",
        items="contents",
        paging="uri",
    )
