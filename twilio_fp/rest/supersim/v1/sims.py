"""``/v1/Sims`` of supersim v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource

SimEnumStatus: TypeAlias = Literal["new", "ready", "active", "inactive", "scheduled"] | str
SimEnumStatusUpdate: TypeAlias = Literal["ready", "active", "inactive"] | str


@record(kw_only=True)
class Sim(Resource):
    """``supersim.v1.sim``, as it is received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    fleet_sid: str | None = None
    """SID, HF…, of the fleet."""
    iccid: str | None = None
    """ICCID: the serial number of the SIM card."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: SimEnumStatus = ""
    """Where the resource stands in its life cycle."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    url: str | None = None
    """Absolute URL of the resource."""

    __fields__ = "iccid!"


@record(kw_only=True)
class CreateSim(ops.Operation["Sim"]):
    """Create a SIM.

    ``POST /v1/Sims`` answers 201 with `Sim`.
    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    iccid: str
    """ICCID of the SIM to add to the account; goes with registration_code."""
    registration_code: str
    """Code printed on the SIM card that, with the ICCID, registers it to the account."""

    __spec__ = ops.BriefSpec(
        "POST https://supersim.twilio.com/v1/Sims",
        form="",
    )


@record(kw_only=True)
class FetchSim(ops.Operation["Sim"]):
    """Fetch a SIM.

    ``GET /v1/Sims/{Sid}`` answers 200 with `Sim`.
    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "GET https://supersim.twilio.com/v1/Sims/{Sid}",
    )


@record(kw_only=True)
class ListSim(ops.PageOperation["Sim"]):
    """List SIMs.

    ``GET /v1/Sims`` answers 200 with a `Page` of `Sim`.
    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    status: SimEnumStatus | None = None
    """Return only SIMs in this state, such as new, ready, active or inactive."""
    fleet: str | None = None
    """Only SIMs of this fleet: SID, HF…, or unique name."""
    iccid: str | None = None
    """Only the SIM with this ICCID."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""

    __spec__ = ops.BriefSpec(
        "GET https://supersim.twilio.com/v1/Sims",
        query="Iccid!",
        items="sims",
        paging="meta",
    )


@record(kw_only=True)
class UpdateSim(ops.Operation["Sim"]):
    """Update a SIM.

    ``POST /v1/Sims/{Sid}`` answers 200 or 202 with `Sim`.
    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    callback_method: HttpMethod | None = None
    """HTTP method for `callback_url`: GET or POST; default POST."""
    callback_url: str | None = None
    """Absolute URL called when the status changes."""
    fleet: str | None = None
    """SID, HF…, or unique name of the fleet the SIM belongs to."""
    status: SimEnumStatusUpdate | None = None
    """Where the resource stands in its life cycle."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""

    __spec__ = ops.BriefSpec(
        "POST https://supersim.twilio.com/v1/Sims/{Sid}",
        form="",
        success=(200, 202),
        bounds="callback_url:url",
    )
