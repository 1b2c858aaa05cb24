# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Trunks`` of trunking v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod

TrunkEnumTransferCallerId: TypeAlias = Literal["from-transferee", "from-transferor"] | str
TrunkEnumTransferSetting: TypeAlias = Literal["disable-all", "enable-all", "sip-only"] | str


@record(kw_only=True)
class Trunk(Resource):
    """``trunking.v1.trunk``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    auth_type: str | None = None
    """Ways of authentication mapped to it: IP_ACL, CREDENTIAL_LIST or both, comma-separated; empty when none."""
    auth_type_set: tuple[str, ...] | None = None
    """Ways of authentication mapped to the trunk, as a list: IP_ACL, CREDENTIAL_LIST."""
    cnam_lookup_enabled: bool | None = None
    """Whether the caller's name is looked up for each call, which is billed; default false."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    disaster_recovery_method: HttpMethod | None = None
    """HTTP method for disaster_recovery_url: GET or POST."""
    disaster_recovery_url: str | None = None
    """Absolute URL requested for TwiML when calls cannot be delivered to any origination URL of the trunk."""
    domain_name: str | None = None
    """Unique domain that SIP traffic to Twilio is addressed to, ending in pstn.twilio.com."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    recording: Any = None
    """Recording settings of the trunk, as a JSON object: mode and trim."""
    secure: bool | None = None
    """Whether secure calling is on: SRTP media and TLS signalling only."""
    sid: str = ""
    """SID of the trunk, TK…."""
    symmetric_rtp_enabled: bool | None = None
    """Whether media goes back to the address it came from, to get through NAT."""
    transfer_caller_id: TrunkEnumTransferCallerId | None = None
    """Number shown to the transfer target: from-transferee or from-transferor."""
    transfer_mode: TrunkEnumTransferSetting | None = None
    """Whether call transfers are allowed on the trunk: disable-all, enable-all or sip-only."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid auth_type auth_type_set:string[] cnam_lookup_enabled:boolean date_created:date-time "
        "date_updated:date-time disaster_recovery_method:enum.HttpMethod disaster_recovery_url! domain_name "
        "friendly_name links:string{} recording:json secure:boolean sid symmetric_rtp_enabled:boolean "
        "transfer_caller_id:enum.TrunkEnumTransferCallerId transfer_mode:enum.TrunkEnumTransferSetting url"
    )


@record(kw_only=True)
class CreateTrunk(ops.Operation["Trunk"]):
    """Create a trunk.

    ``POST /v1/Trunks`` returns `Trunk`.
    Source: https://www.twilio.com/docs/sip-trunking/api/trunk-resource
    """

    cnam_lookup_enabled: bool | None = None
    """Whether the caller's name is looked up for each call, which is billed; default false."""
    disaster_recovery_method: HttpMethod | None = None
    """HTTP method for disaster_recovery_url: GET or POST."""
    disaster_recovery_url: str | None = None
    """Absolute URL requested for TwiML when calls cannot be delivered to any origination URL of the trunk."""
    domain_name: str | None = None
    """Unique domain that SIP traffic to Twilio is addressed to, ending in pstn.twilio.com."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    secure: bool | None = None
    """Whether secure calling is on: SRTP media and TLS signalling only."""
    transfer_caller_id: TrunkEnumTransferCallerId | None = None
    """Number shown to the transfer target: from-transferee or from-transferor."""
    transfer_mode: TrunkEnumTransferSetting | None = None
    """Whether call transfers are allowed on the trunk: disable-all, enable-all or sip-only."""
    __spec__ = ops.OperationSpec(
        "POST https://trunking.twilio.com/v1/Trunks",
        form=(
            "CnamLookupEnabled:boolean DisasterRecoveryMethod:enum.HttpMethod DisasterRecoveryUrl DomainName "
            "FriendlyName Secure:boolean TransferCallerId:enum.TrunkEnumTransferCallerId "
            "TransferMode:enum.TrunkEnumTransferSetting"
        ),
        result="Trunk",
        success=(201,),
        bounds="disaster_recovery_url:url",
    )


@record(kw_only=True)
class DeleteTrunk(ops.Operation[None]):
    """Delete a trunk.

    ``DELETE /v1/Trunks/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/sip-trunking/api/trunk-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://trunking.twilio.com/v1/Trunks/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:TK|TR",
    )


@record(kw_only=True)
class FetchTrunk(ops.Operation["Trunk"]):
    """Fetch a trunk.

    ``GET /v1/Trunks/{Sid}`` returns `Trunk`.
    Source: https://www.twilio.com/docs/sip-trunking/api/trunk-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://trunking.twilio.com/v1/Trunks/{Sid}",
        path="Sid*",
        result="Trunk",
        bounds="sid:TK|TR",
    )


@record(kw_only=True)
class ListTrunk(ops.PageOperation["Trunk"]):
    """List trunks.

    ``GET /v1/Trunks`` returns a `Page` of `Trunk`.
    Source: https://www.twilio.com/docs/sip-trunking/api/trunk-resource
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://trunking.twilio.com/v1/Trunks",
        query="PageSize:integer Page:integer PageToken",
        result="Trunk",
        items="trunks",
        paging="meta",
    )


@record(kw_only=True)
class UpdateTrunk(ops.Operation["Trunk"]):
    """Update a trunk.

    ``POST /v1/Trunks/{Sid}`` returns `Trunk`.
    Source: https://www.twilio.com/docs/sip-trunking/api/trunk-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    cnam_lookup_enabled: bool | None = None
    """Whether the caller's name is looked up for each call, which is billed; default false."""
    disaster_recovery_method: HttpMethod | None = None
    """HTTP method for disaster_recovery_url: GET or POST."""
    disaster_recovery_url: str | None = None
    """Absolute URL requested for TwiML when calls cannot be delivered to any origination URL of the trunk."""
    domain_name: str | None = None
    """Unique domain that SIP traffic to Twilio is addressed to, ending in pstn.twilio.com."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    secure: bool | None = None
    """Whether secure calling is on: SRTP media and TLS signalling only."""
    transfer_caller_id: TrunkEnumTransferCallerId | None = None
    """Number shown to the transfer target: from-transferee or from-transferor."""
    transfer_mode: TrunkEnumTransferSetting | None = None
    """Whether call transfers are allowed on the trunk: disable-all, enable-all or sip-only."""
    __spec__ = ops.OperationSpec(
        "POST https://trunking.twilio.com/v1/Trunks/{Sid}",
        path="Sid*",
        form=(
            "CnamLookupEnabled:boolean DisasterRecoveryMethod:enum.HttpMethod DisasterRecoveryUrl DomainName "
            "FriendlyName Secure:boolean TransferCallerId:enum.TrunkEnumTransferCallerId "
            "TransferMode:enum.TrunkEnumTransferSetting"
        ),
        result="Trunk",
        bounds="sid:TK|TR disaster_recovery_url:url",
    )
