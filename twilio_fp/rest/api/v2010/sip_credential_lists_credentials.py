# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret


@record(kw_only=True)
class SipCredential(Resource):
    """``api.v2010.account.sip.sip_credential_list.sip_credential``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    credential_list_sid: str | None = None
    """SID of the credential list (CL…)."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    username: str | None = None
    """User name a SIP endpoint logs in with, up to 32 characters."""
    __fields__ = "account_sid credential_list_sid date_created:rfc2822 date_updated:rfc2822 sid uri username!"


@record(kw_only=True)
class CreateSipCredential(ops.Operation["SipCredential"]):
    """Create a SIP credential.

    ``POST /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json`` returns
    `SipCredential`.
    Source: https://www.twilio.com/docs/voice/sip/api/sip-credential-resource
    """

    credential_list_sid: str = attrs.field(kw_only=False)
    """SID of the credential list (CL…)."""
    password: str | Secret
    """Password of the SIP user: at least 12 characters, with a digit, an upper-case and a lower-case letter. Never
    returned."""
    username: str
    """User name a SIP endpoint logs in with, up to 32 characters."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json",
        path="AccountSid CredentialListSid*",
        form="Password:secret* Username*",
        result="SipCredential",
        success=(201,),
        bounds="account_sid:AC credential_list_sid:CL",
    )


@record(kw_only=True)
class DeleteSipCredential(ops.Operation[None]):
    """Delete a SIP credential.

    ``DELETE /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json``
    returns nothing.
    Source: https://www.twilio.com/docs/voice/sip/api/sip-credential-resource
    """

    credential_list_sid: str = attrs.field(kw_only=False)
    """SID of the credential list (CL…)."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json",
        path="AccountSid CredentialListSid* Sid*",
        result="",
        success=(204,),
        bounds="account_sid:AC credential_list_sid:CL sid:CR",
    )


@record(kw_only=True)
class FetchSipCredential(ops.Operation["SipCredential"]):
    """Fetch a SIP credential.

    ``GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json`` returns
    `SipCredential`.
    Source: https://www.twilio.com/docs/voice/sip/api/sip-credential-resource
    """

    credential_list_sid: str = attrs.field(kw_only=False)
    """SID of the credential list (CL…)."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json",
        path="AccountSid CredentialListSid* Sid*",
        result="SipCredential",
        bounds="account_sid:AC credential_list_sid:CL sid:CR",
    )


@record(kw_only=True)
class ListSipCredential(ops.PageOperation["SipCredential"]):
    """List SIP credentials.

    ``GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json`` returns a
    `Page` of `SipCredential`.
    Source: https://www.twilio.com/docs/voice/sip/api/sip-credential-resource
    """

    credential_list_sid: str = attrs.field(kw_only=False)
    """SID of the credential list (CL…)."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json",
        path="AccountSid CredentialListSid*",
        query="PageSize:integer Page:integer PageToken",
        result="SipCredential",
        items="credentials",
        paging="uri",
        bounds="account_sid:AC credential_list_sid:CL",
    )


@record(kw_only=True)
class UpdateSipCredential(ops.Operation["SipCredential"]):
    """Update a SIP credential.

    ``POST /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json``
    returns `SipCredential`.
    Source: https://www.twilio.com/docs/voice/sip/api/sip-credential-resource
    """

    credential_list_sid: str = attrs.field(kw_only=False)
    """SID of the credential list (CL…)."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    password: str | Secret | None = None
    """New password of the SIP user: at least 12 characters, with a digit, an upper-case and a lower-case letter. Never
    returned."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json",
        path="AccountSid CredentialListSid* Sid*",
        form="Password:secret",
        result="SipCredential",
        bounds="account_sid:AC credential_list_sid:CL sid:CR",
    )
