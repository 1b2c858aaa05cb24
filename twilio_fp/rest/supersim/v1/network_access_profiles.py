"""``/v1/NetworkAccessProfiles`` of supersim v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class NetworkAccessProfile(Resource):
    """``supersim.v1.network_access_profile``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    links: Mapping[str, str] | None = None
    sid: str = ""
    unique_name: str | None = None
    url: str | None = None


@record(kw_only=True)
class CreateNetworkAccessProfile(ops.Operation["NetworkAccessProfile"]):
    """``POST /v1/NetworkAccessProfiles`` answers 201 with `NetworkAccessProfile`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    networks: str | Iterable[str] | None = None
    unique_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://supersim.twilio.com/v1/NetworkAccessProfiles",
        form="",
    )


@record(kw_only=True)
class FetchNetworkAccessProfile(ops.Operation["NetworkAccessProfile"]):
    """``GET /v1/NetworkAccessProfiles/{Sid}`` answers 200 with `NetworkAccessProfile`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://supersim.twilio.com/v1/NetworkAccessProfiles/{Sid}",
    )


@record(kw_only=True)
class ListNetworkAccessProfile(ops.PageOperation["NetworkAccessProfile"]):
    """``GET /v1/NetworkAccessProfiles`` answers 200 with a `Page` of `NetworkAccessProfile`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://supersim.twilio.com/v1/NetworkAccessProfiles",
        items="network_access_profiles",
        paging="meta",
    )


@record(kw_only=True)
class UpdateNetworkAccessProfile(ops.Operation["NetworkAccessProfile"]):
    """``POST /v1/NetworkAccessProfiles/{Sid}`` answers 200 with `NetworkAccessProfile`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    sid: str = attrs.field(kw_only=False)
    unique_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://supersim.twilio.com/v1/NetworkAccessProfiles/{Sid}",
        form="",
    )
