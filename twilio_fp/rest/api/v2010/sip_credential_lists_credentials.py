"""``/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret


@record(kw_only=True)
class SipCredential(Resource):
    """``api.v2010.account.sip.sip_credential_list.sip_credential``, as it is received."""

    account_sid: str = ""
    credential_list_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    sid: str = ""
    uri: str | None = None
    username: str | None = None

    __fields__ = "date_created:rfc2822 date_updated:rfc2822 username!"


@record(kw_only=True)
class CreateSipCredential(ops.Operation["SipCredential"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json`` answers 201 with `SipCredential`.

    Source: https://www.twilio.com/docs/usage/api
    """

    credential_list_sid: str = attrs.field(kw_only=False)
    password: str | Secret
    username: str
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json",
        form="",
    )


@record(kw_only=True)
class DeleteSipCredential(ops.Operation[None]):
    """``DELETE /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/usage/api
    """

    credential_list_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json",
    )


@record(kw_only=True)
class FetchSipCredential(ops.Operation["SipCredential"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json`` answers 200 with `SipCredential`.

    Source: https://www.twilio.com/docs/usage/api
    """

    credential_list_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json",
    )


@record(kw_only=True)
class ListSipCredential(ops.PageOperation["SipCredential"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json`` answers 200 with a `Page` of `SipCredential`.

    Source: https://www.twilio.com/docs/usage/api
    """

    credential_list_sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials.json",
        items="credentials",
        paging="uri",
    )


@record(kw_only=True)
class UpdateSipCredential(ops.Operation["SipCredential"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json`` answers 200 with `SipCredential`.

    Source: https://www.twilio.com/docs/usage/api
    """

    credential_list_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    password: str | Secret | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{CredentialListSid}/Credentials/{Sid}.json",
        form="",
    )
