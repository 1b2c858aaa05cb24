# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Fleets`` of supersim v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod

FleetEnumDataMetering: TypeAlias = Literal["payg"] | str


@record(kw_only=True)
class Fleet(Resource):
    """``supersim.v1.fleet``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    data_enabled: bool | None = None
    """Whether SIMs on this fleet or rate plan may use mobile data."""
    data_limit: int | None = None
    """Monthly data cap per SIM, download and upload together, in megabytes; up to 2,000,000, default 1,000."""
    data_metering: FleetEnumDataMetering | None = None
    """How the fleet's data is metered; payg charges by use."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    ip_commands_method: HttpMethod | None = None
    """HTTP method for ip_commands_url: GET or POST; default POST."""
    ip_commands_url: str | None = None
    """Absolute URL requested when a SIM of the fleet sends an IP command to the special address."""
    network_access_profile_sid: str | None = None
    """SID, HA…, of the network access profile: the list of networks SIMs may join."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    sms_commands_enabled: bool | None = None
    """Whether the fleet's SIMs can send and receive SMS commands. Default true."""
    sms_commands_method: HttpMethod | None = None
    """HTTP method for calls to the SMS commands URL: GET or POST, default POST."""
    sms_commands_url: str | None = None
    """URL called when a SIM of the fleet sends an SMS to the commands number."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid data_enabled:boolean data_limit:integer data_metering:enum.FleetEnumDataMetering "
        "date_created:date-time date_updated:date-time ip_commands_method:enum.HttpMethod ip_commands_url "
        "network_access_profile_sid sid sms_commands_enabled:boolean sms_commands_method:enum.HttpMethod "
        "sms_commands_url unique_name url"
    )


@record(kw_only=True)
class CreateFleet(ops.Operation["Fleet"]):
    """Create a fleet.

    ``POST /v1/Fleets`` returns `Fleet`.
    Source: https://www.twilio.com/docs/iot/supersim/api/fleet-resource
    """

    network_access_profile: str
    """Network access profile, by SID, HA…, or unique name: the networks the fleet's SIMs may join."""
    data_enabled: bool | None = None
    """Whether SIMs on this fleet or rate plan may use mobile data."""
    data_limit: int | None = None
    """Monthly data cap per SIM, download and upload together, in megabytes; up to 2,000,000, default 1,000."""
    ip_commands_method: HttpMethod | None = None
    """HTTP method for ip_commands_url: GET or POST; default POST."""
    ip_commands_url: str | None = None
    """Absolute URL requested when a SIM of the fleet sends an IP command to the special address."""
    sms_commands_enabled: bool | None = None
    """Whether the fleet's SIMs can send and receive SMS commands. Default true."""
    sms_commands_method: HttpMethod | None = None
    """HTTP method for calls to the SMS commands URL: GET or POST, default POST."""
    sms_commands_url: str | None = None
    """URL called when a SIM of the fleet sends an SMS to the commands number."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    __spec__ = ops.OperationSpec(
        "POST https://supersim.twilio.com/v1/Fleets",
        form=(
            "DataEnabled:boolean DataLimit:integer IpCommandsMethod:enum.HttpMethod IpCommandsUrl "
            "NetworkAccessProfile* SmsCommandsEnabled:boolean SmsCommandsMethod:enum.HttpMethod SmsCommandsUrl "
            "UniqueName"
        ),
        result="Fleet",
        success=(201,),
        bounds="ip_commands_url:url sms_commands_url:url",
    )


@record(kw_only=True)
class FetchFleet(ops.Operation["Fleet"]):
    """Fetch a fleet.

    ``GET /v1/Fleets/{Sid}`` returns `Fleet`.
    Source: https://www.twilio.com/docs/iot/supersim/api/fleet-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://supersim.twilio.com/v1/Fleets/{Sid}",
        path="Sid*",
        result="Fleet",
    )


@record(kw_only=True)
class ListFleet(ops.PageOperation["Fleet"]):
    """List fleets.

    ``GET /v1/Fleets`` returns a `Page` of `Fleet`.
    Source: https://www.twilio.com/docs/iot/supersim/api/fleet-resource
    """

    network_access_profile: str | None = None
    """Only fleets with this network access profile, by SID, HA…, or unique name."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://supersim.twilio.com/v1/Fleets",
        query="NetworkAccessProfile PageSize:integer Page:integer PageToken",
        result="Fleet",
        items="fleets",
        paging="meta",
    )


@record(kw_only=True)
class UpdateFleet(ops.Operation["Fleet"]):
    """Update a fleet.

    ``POST /v1/Fleets/{Sid}`` returns `Fleet`.
    Source: https://www.twilio.com/docs/iot/supersim/api/fleet-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    data_limit: int | None = None
    """Monthly data cap per SIM, download and upload together, in megabytes; up to 2,000,000, default 1,000."""
    ip_commands_method: HttpMethod | None = None
    """HTTP method for ip_commands_url: GET or POST; default POST."""
    ip_commands_url: str | None = None
    """Absolute URL requested when a SIM of the fleet sends an IP command to the special address."""
    network_access_profile: str | None = None
    """Network access profile, by SID, HA…, or unique name: the networks the fleet's SIMs may join."""
    sms_commands_method: HttpMethod | None = None
    """HTTP method for calls to the SMS commands URL: GET or POST, default POST."""
    sms_commands_url: str | None = None
    """URL called when a SIM of the fleet sends an SMS to the commands number."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    __spec__ = ops.OperationSpec(
        "POST https://supersim.twilio.com/v1/Fleets/{Sid}",
        path="Sid*",
        form=(
            "DataLimit:integer IpCommandsMethod:enum.HttpMethod IpCommandsUrl NetworkAccessProfile "
            "SmsCommandsMethod:enum.HttpMethod SmsCommandsUrl UniqueName"
        ),
        result="Fleet",
        bounds="ip_commands_url:url sms_commands_url:url",
    )
