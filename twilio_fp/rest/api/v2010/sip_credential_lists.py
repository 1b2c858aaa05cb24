"""``/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class SipCredentialList(Resource):
    """``api.v2010.account.sip.sip_credential_list``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    sid: str = ""
    subresource_uris: Mapping[str, str] | None = None
    uri: str | None = None

    __fields__ = "date_created:rfc2822 date_updated:rfc2822"


@record(kw_only=True)
class CreateSipCredentialList(ops.Operation["SipCredentialList"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json`` answers 201 with `SipCredentialList`.

    Source: https://www.twilio.com/docs/usage/api
    """

    friendly_name: str
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json",
        form="",
    )


@record(kw_only=True)
class DeleteSipCredentialList(ops.Operation[None]):
    """``DELETE /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json",
    )


@record(kw_only=True)
class FetchSipCredentialList(ops.Operation["SipCredentialList"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json`` answers 200 with `SipCredentialList`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json",
    )


@record(kw_only=True)
class ListSipCredentialList(ops.PageOperation["SipCredentialList"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json`` answers 200 with a `Page` of `SipCredentialList`.

    Source: https://www.twilio.com/docs/usage/api
    """

    account_sid: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json",
        items="credential_lists",
        paging="uri",
    )


@record(kw_only=True)
class UpdateSipCredentialList(ops.Operation["SipCredentialList"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json`` answers 200 with `SipCredentialList`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    friendly_name: str
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json",
        form="",
    )
