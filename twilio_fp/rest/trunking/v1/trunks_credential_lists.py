# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Trunks/{TrunkSid}/CredentialLists`` of trunking v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class CredentialList(Resource):
    """``trunking.v1.trunk.credential_list``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    trunk_sid: str | None = None
    """SID of the SIP trunk, TK…."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "account_sid date_created:date-time date_updated:date-time friendly_name sid trunk_sid url"


@record(kw_only=True)
class CreateCredentialList(ops.Operation["CredentialList"]):
    """Create a credential list.

    ``POST /v1/Trunks/{TrunkSid}/CredentialLists`` returns `CredentialList`.
    Source: https://www.twilio.com/docs/sip-trunking/api/credentiallist-resource
    """

    trunk_sid: str = attrs.field(kw_only=False)
    """SID of the SIP trunk, TK…."""
    credential_list_sid: str
    """SID of the credential list (CL…)."""
    __spec__ = ops.OperationSpec(
        "POST https://trunking.twilio.com/v1/Trunks/{TrunkSid}/CredentialLists",
        path="TrunkSid*",
        form="CredentialListSid*",
        result="CredentialList",
        success=(201,),
        bounds="trunk_sid:TK|TR credential_list_sid:CL",
    )


@record(kw_only=True)
class DeleteCredentialList(ops.Operation[None]):
    """Delete a credential list.

    ``DELETE /v1/Trunks/{TrunkSid}/CredentialLists/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/sip-trunking/api/credentiallist-resource
    """

    trunk_sid: str = attrs.field(kw_only=False)
    """SID of the SIP trunk, TK…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://trunking.twilio.com/v1/Trunks/{TrunkSid}/CredentialLists/{Sid}",
        path="TrunkSid* Sid*",
        result="",
        success=(204,),
        bounds="trunk_sid:TK|TR sid:CL",
    )


@record(kw_only=True)
class FetchCredentialList(ops.Operation["CredentialList"]):
    """Fetch a credential list.

    ``GET /v1/Trunks/{TrunkSid}/CredentialLists/{Sid}`` returns `CredentialList`.
    Source: https://www.twilio.com/docs/sip-trunking/api/credentiallist-resource
    """

    trunk_sid: str = attrs.field(kw_only=False)
    """SID of the SIP trunk, TK…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://trunking.twilio.com/v1/Trunks/{TrunkSid}/CredentialLists/{Sid}",
        path="TrunkSid* Sid*",
        result="CredentialList",
        bounds="trunk_sid:TK|TR sid:CL",
    )


@record(kw_only=True)
class ListCredentialList(ops.PageOperation["CredentialList"]):
    """List credential lists.

    ``GET /v1/Trunks/{TrunkSid}/CredentialLists`` returns a `Page` of `CredentialList`.
    Source: https://www.twilio.com/docs/sip-trunking/api/credentiallist-resource
    """

    trunk_sid: str = attrs.field(kw_only=False)
    """SID of the SIP trunk, TK…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://trunking.twilio.com/v1/Trunks/{TrunkSid}/CredentialLists",
        path="TrunkSid*",
        query="PageSize:integer Page:integer PageToken",
        result="CredentialList",
        items="credential_lists",
        paging="meta",
        bounds="trunk_sid:TK|TR",
    )
