# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class SipCredentialList(Resource):
    """``api.v2010.account.sip.sip_credential_list``, as received."""

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
    subresource_uris: Mapping[str, str] | None = None
    """Related resources by name, each a URI relative to https://api.twilio.com."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = "account_sid date_created:rfc2822 date_updated:rfc2822 friendly_name sid subresource_uris:string{} uri"


@record(kw_only=True)
class CreateSipCredentialList(ops.Operation["SipCredentialList"]):
    """Create a SIP credential list.

    ``POST /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json`` returns `SipCredentialList`.
    Source: https://www.twilio.com/docs/voice/sip/api/sip-credentiallist-resource
    """

    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json",
        path="AccountSid",
        form="FriendlyName*",
        result="SipCredentialList",
        success=(201,),
        bounds="account_sid:AC",
    )


@record(kw_only=True)
class DeleteSipCredentialList(ops.Operation[None]):
    """Delete a SIP credential list.

    ``DELETE /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json`` returns nothing.
    Source: https://www.twilio.com/docs/voice/sip/api/sip-credentiallist-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json",
        path="AccountSid Sid*",
        result="",
        success=(204,),
        bounds="account_sid:AC sid:CL",
    )


@record(kw_only=True)
class FetchSipCredentialList(ops.Operation["SipCredentialList"]):
    """Fetch a SIP credential list.

    ``GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json`` returns `SipCredentialList`.
    Source: https://www.twilio.com/docs/voice/sip/api/sip-credentiallist-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json",
        path="AccountSid Sid*",
        result="SipCredentialList",
        bounds="account_sid:AC sid:CL",
    )


@record(kw_only=True)
class ListSipCredentialList(ops.PageOperation["SipCredentialList"]):
    """List SIP credential lists.

    ``GET /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json`` returns a `Page` of `SipCredentialList`.
    Source: https://www.twilio.com/docs/voice/sip/api/sip-credentiallist-resource
    """

    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists.json",
        path="AccountSid",
        query="PageSize:integer Page:integer PageToken",
        result="SipCredentialList",
        items="credential_lists",
        paging="uri",
        bounds="account_sid:AC",
    )


@record(kw_only=True)
class UpdateSipCredentialList(ops.Operation["SipCredentialList"]):
    """Update a SIP credential list.

    ``POST /2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json`` returns `SipCredentialList`.
    Source: https://www.twilio.com/docs/voice/sip/api/sip-credentiallist-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/CredentialLists/{Sid}.json",
        path="AccountSid Sid*",
        form="FriendlyName*",
        result="SipCredentialList",
        bounds="account_sid:AC sid:CL",
    )
