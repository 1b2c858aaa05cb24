"""``/v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks`` of supersim v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class NetworkAccessProfileNetwork(Resource):
    """``supersim.v1.network_access_profile.network_access_profile_network``, as it is received."""

    friendly_name: str | None = None
    identifiers: tuple[Any, ...] | None = None
    iso_country: str | None = None
    network_access_profile_sid: str | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class CreateNetworkAccessProfileNetwork(ops.Operation["NetworkAccessProfileNetwork"]):
    """``POST /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks`` answers 201 with `NetworkAccessProfileNetwork`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    network_access_profile_sid: str = attrs.field(kw_only=False)
    network: str

    __spec__ = ops.BriefSpec(
        "POST https://supersim.twilio.com/v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks",
        form="",
    )


@record(kw_only=True)
class DeleteNetworkAccessProfileNetwork(ops.Operation[None]):
    """``DELETE /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    network_access_profile_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://supersim.twilio.com/v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks/{Sid}",
    )


@record(kw_only=True)
class FetchNetworkAccessProfileNetwork(ops.Operation["NetworkAccessProfileNetwork"]):
    """``GET /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks/{Sid}`` answers 200 with `NetworkAccessProfileNetwork`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    network_access_profile_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://supersim.twilio.com/v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks/{Sid}",
    )


@record(kw_only=True)
class ListNetworkAccessProfileNetwork(ops.PageOperation["NetworkAccessProfileNetwork"]):
    """``GET /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks`` answers 200 with a `Page` of `NetworkAccessProfileNetwork`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    network_access_profile_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://supersim.twilio.com/v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks",
        items="networks",
        paging="meta",
    )
