# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Sims`` of supersim v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod
from twilio_fp.values import Secret

SimEnumStatus: TypeAlias = Literal["new", "ready", "active", "inactive", "scheduled"] | str
SimEnumStatusUpdate: TypeAlias = Literal["ready", "active", "inactive"] | str


@record(kw_only=True)
class Sim(Resource):
    """``supersim.v1.sim``, as received."""

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
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time fleet_sid iccid! links:string{} sid "
        "status:enum.SimEnumStatus unique_name url"
    )


@record(kw_only=True)
class CreateSim(ops.Operation["Sim"]):
    """Create a SIM.

    ``POST /v1/Sims`` returns `Sim`.
    Source: https://www.twilio.com/docs/iot/supersim/api/sim-resource
    """

    iccid: str
    """ICCID of the SIM to add to the account; goes with registration_code."""
    registration_code: str | Secret
    """Code printed on the SIM card that, with the ICCID, registers it to the account."""
    __spec__ = ops.OperationSpec(
        "POST https://supersim.twilio.com/v1/Sims",
        form="Iccid* RegistrationCode:secret*",
        result="Sim",
        success=(201,),
    )


@record(kw_only=True)
class FetchSim(ops.Operation["Sim"]):
    """Fetch a SIM.

    ``GET /v1/Sims/{Sid}`` returns `Sim`.
    Source: https://www.twilio.com/docs/iot/supersim/api/sim-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://supersim.twilio.com/v1/Sims/{Sid}",
        path="Sid*",
        result="Sim",
    )


@record(kw_only=True)
class ListSim(ops.PageOperation["Sim"]):
    """List SIMs.

    ``GET /v1/Sims`` returns a `Page` of `Sim`.
    Source: https://www.twilio.com/docs/iot/supersim/api/sim-resource
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
    __spec__ = ops.OperationSpec(
        "GET https://supersim.twilio.com/v1/Sims",
        query="Status:enum.SimEnumStatus Fleet Iccid! PageSize:integer Page:integer PageToken",
        result="Sim",
        items="sims",
        paging="meta",
    )


@record(kw_only=True)
class UpdateSim(ops.Operation["Sim"]):
    """Update a SIM.

    ``POST /v1/Sims/{Sid}`` returns `Sim` (200 or 202).
    Source: https://www.twilio.com/docs/iot/supersim/api/sim-resource
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
    __spec__ = ops.OperationSpec(
        "POST https://supersim.twilio.com/v1/Sims/{Sid}",
        path="Sid*",
        form="AccountSid CallbackMethod:enum.HttpMethod CallbackUrl Fleet Status:enum.SimEnumStatusUpdate UniqueName",
        result="Sim",
        success=(200, 202),
        bounds="callback_url:url",
    )
