# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Sims/{SimSid}/DataSessions`` of wireless v1."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class DataSession(Resource):
    """``wireless.v1.sim.data_session``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    cell_id: str | None = None
    """Id of the last cell tower the device was connected to."""
    cell_location_estimate: Any = None
    """Estimated place of the cell tower the device used: latitude and longitude."""
    end: dt.datetime | None = None
    """When the data session ended, UTC."""
    imei: str | None = None
    """IMEI of the device the SIM was in during the session."""
    last_updated: dt.datetime | None = None
    """When the data session's figures were last updated, UTC."""
    operator_country: str | None = None
    """Country of the network's operator, ISO 3166-1 alpha-2."""
    operator_mcc: str | None = None
    """Mobile country code (MCC) of the network the session was on."""
    operator_mnc: str | None = None
    """Mobile network code (MNC) of the network the session was on."""
    operator_name: str | None = None
    """Name of the mobile operator whose network the session was on."""
    packets_downloaded: int | None = None
    """Packets the device received in the session."""
    packets_uploaded: int | None = None
    """Packets the device sent in the session."""
    radio_link: str | None = None
    """Generation of radio link the session used, such as 3G or LTE."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    sim_sid: str | None = None
    """SID of the SIM, DE…."""
    start: dt.datetime | None = None
    """When the data session began, UTC."""
    __fields__ = (
        "account_sid cell_id cell_location_estimate:json end:date-time imei last_updated:date-time "
        "operator_country operator_mcc operator_mnc operator_name packets_downloaded:integer "
        "packets_uploaded:integer radio_link sid sim_sid start:date-time"
    )


@record(kw_only=True)
class ListDataSession(ops.PageOperation["DataSession"]):
    """List data sessions.

    ``GET /v1/Sims/{SimSid}/DataSessions`` returns a `Page` of `DataSession`.
    Source: https://www.twilio.com/docs/iot/wireless/api/datasession-resource
    """

    sim_sid: str = attrs.field(kw_only=False)
    """SID of the SIM, DE…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://wireless.twilio.com/v1/Sims/{SimSid}/DataSessions",
        path="SimSid*",
        query="PageSize:integer Page:integer PageToken",
        result="DataSession",
        items="data_sessions",
        paging="meta",
    )
