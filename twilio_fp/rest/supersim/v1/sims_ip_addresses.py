"""``/v1/Sims/{SimSid}/IpAddresses`` of supersim v1."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

SimIpAddressEnumIpAddressVersion: TypeAlias = Literal["IPv4", "IPv6"] | str


@record(kw_only=True)
class SimIpAddress(Resource):
    """``supersim.v1.sim.sim_ip_address``, as it is received."""

    ip_address: str | None = None
    ip_address_version: SimIpAddressEnumIpAddressVersion | None = None


@record(kw_only=True)
class ListSimIpAddress(ops.PageOperation["SimIpAddress"]):
    """``GET /v1/Sims/{SimSid}/IpAddresses`` answers 200 with a `Page` of `SimIpAddress`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    sim_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://supersim.twilio.com/v1/Sims/{SimSid}/IpAddresses",
        items="ip_addresses",
        paging="meta",
    )
