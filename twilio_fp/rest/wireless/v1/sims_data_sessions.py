"""``/v1/Sims/{SimSid}/DataSessions`` of wireless v1."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class DataSession(Resource):
    """``wireless.v1.sim.data_session``, as it is received."""

    account_sid: str = ""
    cell_id: str | None = None
    cell_location_estimate: Any = None
    end: dt.datetime | None = None
    imei: str | None = None
    last_updated: dt.datetime | None = None
    operator_country: str | None = None
    operator_mcc: str | None = None
    operator_mnc: str | None = None
    operator_name: str | None = None
    packets_downloaded: int | None = None
    packets_uploaded: int | None = None
    radio_link: str | None = None
    sid: str = ""
    sim_sid: str | None = None
    start: dt.datetime | None = None


@record(kw_only=True)
class ListDataSession(ops.PageOperation["DataSession"]):
    """``GET /v1/Sims/{SimSid}/DataSessions`` answers 200 with a `Page` of `DataSession`.

    Source: https://www.twilio.com/docs/iot/wireless/api
    """

    sim_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://wireless.twilio.com/v1/Sims/{SimSid}/DataSessions",
        items="data_sessions",
        paging="meta",
    )
