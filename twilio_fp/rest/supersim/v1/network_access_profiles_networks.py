# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks`` of supersim v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class NetworkAccessProfileNetwork(Resource):
    """``supersim.v1.network_access_profile.network_access_profile_network``, as received."""

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
    __fields__ = "friendly_name identifiers:json[] iso_country network_access_profile_sid sid url"


@record(kw_only=True)
class CreateNetworkAccessProfileNetwork(ops.Operation["NetworkAccessProfileNetwork"]):
    """Create a network access profile network.

    ``POST /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks`` returns `NetworkAccessProfileNetwork`.
    Source: https://www.twilio.com/docs/iot/supersim/api/networkaccessprofile-resource/network-resource
    """

    network_access_profile_sid: str = attrs.field(kw_only=False)
    """SID, HA…, of the network access profile: the list of networks SIMs may join."""
    network: str
    """SID, HW…, of the network to allow in the profile."""
    __spec__ = ops.OperationSpec(
        "POST https://supersim.twilio.com/v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks",
        path="NetworkAccessProfileSid*",
        form="Network*",
        result="NetworkAccessProfileNetwork",
        success=(201,),
        bounds="network:HW",
    )


@record(kw_only=True)
class DeleteNetworkAccessProfileNetwork(ops.Operation[None]):
    """Delete a network access profile network.

    ``DELETE /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/iot/supersim/api/networkaccessprofile-resource/network-resource
    """

    network_access_profile_sid: str = attrs.field(kw_only=False)
    """SID, HA…, of the network access profile: the list of networks SIMs may join."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://supersim.twilio.com/v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks/{Sid}",
        path="NetworkAccessProfileSid* Sid*",
        result="",
        success=(204,),
        bounds="network_access_profile_sid:HA sid:HW",
    )


@record(kw_only=True)
class FetchNetworkAccessProfileNetwork(ops.Operation["NetworkAccessProfileNetwork"]):
    """Fetch a network access profile network.

    ``GET /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks/{Sid}`` returns
    `NetworkAccessProfileNetwork`.
    Source: https://www.twilio.com/docs/iot/supersim/api/networkaccessprofile-resource/network-resource
    """

    network_access_profile_sid: str = attrs.field(kw_only=False)
    """SID, HA…, of the network access profile: the list of networks SIMs may join."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://supersim.twilio.com/v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks/{Sid}",
        path="NetworkAccessProfileSid* Sid*",
        result="NetworkAccessProfileNetwork",
        bounds="sid:HW",
    )


@record(kw_only=True)
class ListNetworkAccessProfileNetwork(ops.PageOperation["NetworkAccessProfileNetwork"]):
    """List network access profile networks.

    ``GET /v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks`` returns a `Page` of
    `NetworkAccessProfileNetwork`.
    Source: https://www.twilio.com/docs/iot/supersim/api/networkaccessprofile-resource/network-resource
    """

    network_access_profile_sid: str = attrs.field(kw_only=False)
    """SID, HA…, of the network access profile: the list of networks SIMs may join."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://supersim.twilio.com/v1/NetworkAccessProfiles/{NetworkAccessProfileSid}/Networks",
        path="NetworkAccessProfileSid*",
        query="PageSize:integer Page:integer PageToken",
        result="NetworkAccessProfileNetwork",
        items="networks",
        paging="meta",
    )
