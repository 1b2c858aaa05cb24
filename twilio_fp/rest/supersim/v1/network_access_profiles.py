# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/NetworkAccessProfiles`` of supersim v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class NetworkAccessProfile(Resource):
    """``supersim.v1.network_access_profile``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "account_sid date_created:date-time date_updated:date-time links:string{} sid unique_name url"


@record(kw_only=True)
class CreateNetworkAccessProfile(ops.Operation["NetworkAccessProfile"]):
    """Create a network access profile.

    ``POST /v1/NetworkAccessProfiles`` returns `NetworkAccessProfile`.
    Source: https://www.twilio.com/docs/iot/supersim/api/networkaccessprofile-resource
    """

    networks: str | Iterable[str] | None = None
    """SIDs, HW…, of the networks the new profile allows."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    __spec__ = ops.OperationSpec(
        "POST https://supersim.twilio.com/v1/NetworkAccessProfiles",
        form="Networks:string[] UniqueName",
        result="NetworkAccessProfile",
        success=(201,),
    )


@record(kw_only=True)
class FetchNetworkAccessProfile(ops.Operation["NetworkAccessProfile"]):
    """Fetch a network access profile.

    ``GET /v1/NetworkAccessProfiles/{Sid}`` returns `NetworkAccessProfile`.
    Source: https://www.twilio.com/docs/iot/supersim/api/networkaccessprofile-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://supersim.twilio.com/v1/NetworkAccessProfiles/{Sid}",
        path="Sid*",
        result="NetworkAccessProfile",
    )


@record(kw_only=True)
class ListNetworkAccessProfile(ops.PageOperation["NetworkAccessProfile"]):
    """List network access profiles.

    ``GET /v1/NetworkAccessProfiles`` returns a `Page` of `NetworkAccessProfile`.
    Source: https://www.twilio.com/docs/iot/supersim/api/networkaccessprofile-resource
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://supersim.twilio.com/v1/NetworkAccessProfiles",
        query="PageSize:integer Page:integer PageToken",
        result="NetworkAccessProfile",
        items="network_access_profiles",
        paging="meta",
    )


@record(kw_only=True)
class UpdateNetworkAccessProfile(ops.Operation["NetworkAccessProfile"]):
    """Update a network access profile.

    ``POST /v1/NetworkAccessProfiles/{Sid}`` returns `NetworkAccessProfile`.
    Source: https://www.twilio.com/docs/iot/supersim/api/networkaccessprofile-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    __spec__ = ops.OperationSpec(
        "POST https://supersim.twilio.com/v1/NetworkAccessProfiles/{Sid}",
        path="Sid*",
        form="UniqueName",
        result="NetworkAccessProfile",
    )
