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
    """Name you give it, for people to read; it need not be unique."""
    identifiers: tuple[Any, ...] | None = None
    """Codes of the mobile network, each with its MCC and MNC."""
    iso_country: str | None = None
    """Country of the mobile network, ISO 3166-1 alpha-2; when listing, only that country."""
    network_access_profile_sid: str | None = None
    """SID, HA…, of the network access profile: the list of networks SIMs may join."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class CreateNetworkAccessProfileNetwork(ops.Operation["NetworkAccessProfileNetwork"]):
    """Create a network access profile network.

    ``POST /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks`` answers 201 with
    `NetworkAccessProfileNetwork`.
    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    network_access_profile_sid: str = attrs.field(kw_only=False)
    """SID, HA…, of the network access profile: the list of networks SIMs may join."""
    network: str
    """SID, HW…, of the network to allow in the profile."""

    __spec__ = ops.BriefSpec(
        "POST https://supersim.twilio.com/v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks",
        form="",
        bounds="network:HW",
    )


@record(kw_only=True)
class DeleteNetworkAccessProfileNetwork(ops.Operation[None]):
    """Delete a network access profile network.

    ``DELETE /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks/{Sid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    network_access_profile_sid: str = attrs.field(kw_only=False)
    """SID, HA…, of the network access profile: the list of networks SIMs may join."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "DELETE https://supersim.twilio.com/v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks/{Sid}",
        bounds="network_access_profile_sid:HA sid:HW",
    )


@record(kw_only=True)
class FetchNetworkAccessProfileNetwork(ops.Operation["NetworkAccessProfileNetwork"]):
    """Fetch a network access profile network.

    ``GET /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks/{Sid}`` answers 200 with
    `NetworkAccessProfileNetwork`.
    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    network_access_profile_sid: str = attrs.field(kw_only=False)
    """SID, HA…, of the network access profile: the list of networks SIMs may join."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "GET https://supersim.twilio.com/v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks/{Sid}",
        bounds="sid:HW",
    )


@record(kw_only=True)
class ListNetworkAccessProfileNetwork(ops.PageOperation["NetworkAccessProfileNetwork"]):
    """List network access profile networks.

    ``GET /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks`` answers 200 with a `Page` of
    `NetworkAccessProfileNetwork`.
    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    network_access_profile_sid: str = attrs.field(kw_only=False)
    """SID, HA…, of the network access profile: the list of networks SIMs may join."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""

    __spec__ = ops.BriefSpec(
        "GET https://supersim.twilio.com/v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks",
        items="networks",
        paging="meta",
    )
