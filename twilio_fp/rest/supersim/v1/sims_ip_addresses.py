# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Sims/{SimSid}/IpAddresses`` of supersim v1."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

SimIpAddressEnumIpAddressVersion: TypeAlias = Literal["IPv4", "IPv6"] | str


@record(kw_only=True)
class SimIpAddress(Resource):
    """``supersim.v1.sim.sim_ip_address``, as received."""

    ip_address: str | None = None
    """IP address given to the SIM."""
    ip_address_version: SimIpAddressEnumIpAddressVersion | None = None
    """Version of the IP address: IPv4 or IPv6."""
    __fields__ = "ip_address ip_address_version:enum.SimIpAddressEnumIpAddressVersion"


@record(kw_only=True)
class ListSimIpAddress(ops.PageOperation["SimIpAddress"]):
    """List SIM IP addresses.

    ``GET /v1/Sims/{SimSid}/IpAddresses`` returns a `Page` of `SimIpAddress`.
    Source: https://www.twilio.com/docs/iot/supersim/api/sim-resource
    """

    sim_sid: str = attrs.field(kw_only=False)
    """SID of the Super SIM, HS…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://supersim.twilio.com/v1/Sims/{SimSid}/IpAddresses",
        path="SimSid*",
        query="PageSize:integer Page:integer PageToken",
        result="SimIpAddress",
        items="ip_addresses",
        paging="meta",
    )
