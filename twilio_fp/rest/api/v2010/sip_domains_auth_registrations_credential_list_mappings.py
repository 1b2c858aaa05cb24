# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class SipAuthRegistrationsCredentialListMapping(Resource):
    """``api.v2010.account.sip.sip_domain.sip_auth.sip_auth_registrations.sip_auth_registrations_credential_list_mapping``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __fields__ = "account_sid date_created:rfc2822 date_updated:rfc2822 friendly_name! sid"


@record(kw_only=True)
class CreateSipAuthRegistrationsCredentialListMapping(ops.Operation["SipAuthRegistrationsCredentialListMapping"]):
    """Create a SIP auth registrations credential list mapping.

    ``POST
    /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json``
    returns `SipAuthRegistrationsCredentialListMapping`.
    Source: https://www.twilio.com/docs/voice/sip/api/sip-domain-resource
    """

    domain_sid: str = attrs.field(kw_only=False)
    """SID, SD…, of the SIP domain."""
    credential_list_sid: str
    """SID of the credential list (CL…)."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json",
        path="AccountSid DomainSid*",
        form="CredentialListSid*",
        result="SipAuthRegistrationsCredentialListMapping",
        success=(201,),
        bounds="account_sid:AC domain_sid:SD credential_list_sid:CL",
    )


@record(kw_only=True)
class DeleteSipAuthRegistrationsCredentialListMapping(ops.Operation[None]):
    """Delete a SIP auth registrations credential list mapping.

    ``DELETE
    /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings/{Sid}.json``
    returns nothing.
    Source: https://www.twilio.com/docs/voice/sip/api/sip-domain-resource
    """

    domain_sid: str = attrs.field(kw_only=False)
    """SID, SD…, of the SIP domain."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings/{Sid}.json",
        path="AccountSid DomainSid* Sid*",
        result="",
        success=(204,),
        bounds="account_sid:AC domain_sid:SD sid:CL",
    )


@record(kw_only=True)
class FetchSipAuthRegistrationsCredentialListMapping(ops.Operation["SipAuthRegistrationsCredentialListMapping"]):
    """Fetch a SIP auth registrations credential list mapping.

    ``GET
    /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings/{Sid}.json``
    returns `SipAuthRegistrationsCredentialListMapping`.
    Source: https://www.twilio.com/docs/voice/sip/api/sip-domain-resource
    """

    domain_sid: str = attrs.field(kw_only=False)
    """SID, SD…, of the SIP domain."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings/{Sid}.json",
        path="AccountSid DomainSid* Sid*",
        result="SipAuthRegistrationsCredentialListMapping",
        bounds="account_sid:AC domain_sid:SD sid:CL",
    )


@record(kw_only=True)
class ListSipAuthRegistrationsCredentialListMapping(ops.PageOperation["SipAuthRegistrationsCredentialListMapping"]):
    """List SIP auth registrations credential list mappings.

    ``GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json``
    returns a `Page` of `SipAuthRegistrationsCredentialListMapping`.
    Source: https://www.twilio.com/docs/voice/sip/api/sip-domain-resource
    """

    domain_sid: str = attrs.field(kw_only=False)
    """SID, SD…, of the SIP domain."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{DomainSid}/Auth/Registrations/CredentialListMappings.json",
        path="AccountSid DomainSid*",
        query="PageSize:integer Page:integer PageToken",
        result="SipAuthRegistrationsCredentialListMapping",
        items="contents",
        paging="uri",
        bounds="account_sid:AC domain_sid:SD",
    )
