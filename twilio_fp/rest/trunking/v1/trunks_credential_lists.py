"""``/v1/Trunks/{TrunkSid}/CredentialLists`` of trunking v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class CredentialList(Resource):
    """``trunking.v1.trunk.credential_list``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    sid: str = ""
    trunk_sid: str | None = None
    url: str | None = None


@record(kw_only=True)
class CreateCredentialList(ops.Operation["CredentialList"]):
    """``POST /v1/Trunks/{TrunkSid}/CredentialLists`` answers 201 with `CredentialList`.

    Source: https://www.twilio.com/docs/sip-trunking/api
    """

    trunk_sid: str = attrs.field(kw_only=False)
    credential_list_sid: str

    __spec__ = ops.BriefSpec(
        "POST https://trunking.twilio.com/v1/Trunks/{TrunkSid}/CredentialLists",
        form="",
    )


@record(kw_only=True)
class DeleteCredentialList(ops.Operation[None]):
    """``DELETE /v1/Trunks/{TrunkSid}/CredentialLists/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/sip-trunking/api
    """

    trunk_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://trunking.twilio.com/v1/Trunks/{TrunkSid}/CredentialLists/{Sid}",
    )


@record(kw_only=True)
class FetchCredentialList(ops.Operation["CredentialList"]):
    """``GET /v1/Trunks/{TrunkSid}/CredentialLists/{Sid}`` answers 200 with `CredentialList`.

    Source: https://www.twilio.com/docs/sip-trunking/api
    """

    trunk_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://trunking.twilio.com/v1/Trunks/{TrunkSid}/CredentialLists/{Sid}",
    )


@record(kw_only=True)
class ListCredentialList(ops.PageOperation["CredentialList"]):
    """``GET /v1/Trunks/{TrunkSid}/CredentialLists`` answers 200 with a `Page` of `CredentialList`.

    Source: https://www.twilio.com/docs/sip-trunking/api
    """

    trunk_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://trunking.twilio.com/v1/Trunks/{TrunkSid}/CredentialLists",
        items="credential_lists",
        paging="meta",
    )
