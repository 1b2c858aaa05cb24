"""``/v1/Trunks`` of trunking v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource

TrunkEnumTransferCallerId: TypeAlias = Literal["from-transferee", "from-transferor"] | str
TrunkEnumTransferSetting: TypeAlias = Literal["disable-all", "enable-all", "sip-only"] | str


@record(kw_only=True)
class Trunk(Resource):
    """``trunking.v1.trunk``, as it is received."""

    account_sid: str = ""
    auth_type: str | None = None
    auth_type_set: tuple[str, ...] | None = None
    cnam_lookup_enabled: bool | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    disaster_recovery_method: HttpMethod | None = None
    disaster_recovery_url: str | None = None
    domain_name: str | None = None
    friendly_name: str | None = None
    links: Mapping[str, str] | None = None
    recording: Any = None
    secure: bool | None = None
    sid: str = ""
    symmetric_rtp_enabled: bool | None = None
    transfer_caller_id: TrunkEnumTransferCallerId | None = None
    transfer_mode: TrunkEnumTransferSetting | None = None
    url: str | None = None

    __fields__ = "disaster_recovery_url!"


@record(kw_only=True)
class CreateTrunk(ops.Operation["Trunk"]):
    """``POST /v1/Trunks`` answers 201 with `Trunk`.

    Source: https://www.twilio.com/docs/sip-trunking/api
    """

    cnam_lookup_enabled: bool | None = None
    disaster_recovery_method: HttpMethod | None = None
    disaster_recovery_url: str | None = None
    domain_name: str | None = None
    friendly_name: str | None = None
    secure: bool | None = None
    transfer_caller_id: TrunkEnumTransferCallerId | None = None
    transfer_mode: TrunkEnumTransferSetting | None = None

    __spec__ = ops.BriefSpec(
        "POST https://trunking.twilio.com/v1/Trunks",
        form="",
    )


@record(kw_only=True)
class DeleteTrunk(ops.Operation[None]):
    """``DELETE /v1/Trunks/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/sip-trunking/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://trunking.twilio.com/v1/Trunks/{Sid}",
    )


@record(kw_only=True)
class FetchTrunk(ops.Operation["Trunk"]):
    """``GET /v1/Trunks/{Sid}`` answers 200 with `Trunk`.

    Source: https://www.twilio.com/docs/sip-trunking/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://trunking.twilio.com/v1/Trunks/{Sid}",
    )


@record(kw_only=True)
class ListTrunk(ops.PageOperation["Trunk"]):
    """``GET /v1/Trunks`` answers 200 with a `Page` of `Trunk`.

    Source: https://www.twilio.com/docs/sip-trunking/api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://trunking.twilio.com/v1/Trunks",
        items="trunks",
        paging="meta",
    )


@record(kw_only=True)
class UpdateTrunk(ops.Operation["Trunk"]):
    """``POST /v1/Trunks/{Sid}`` answers 200 with `Trunk`.

    Source: https://www.twilio.com/docs/sip-trunking/api
    """

    sid: str = attrs.field(kw_only=False)
    cnam_lookup_enabled: bool | None = None
    disaster_recovery_method: HttpMethod | None = None
    disaster_recovery_url: str | None = None
    domain_name: str | None = None
    friendly_name: str | None = None
    secure: bool | None = None
    transfer_caller_id: TrunkEnumTransferCallerId | None = None
    transfer_mode: TrunkEnumTransferSetting | None = None

    __spec__ = ops.BriefSpec(
        "POST https://trunking.twilio.com/v1/Trunks/{Sid}",
        form="",
    )
