# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/SettingsUpdates`` of supersim v1."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

SettingsUpdateEnumStatus: TypeAlias = Literal["scheduled", "in-progress", "successful", "failed"] | str


@record(kw_only=True)
class SettingsUpdate(Resource):
    """``supersim.v1.settings_update``, as received."""

    date_completed: dt.datetime | None = None
    """When the SIM had taken the settings update, UTC; empty until then."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    iccid: str | None = None
    """ICCID: the serial number of the SIM card."""
    packages: tuple[Any, ...] | None = None
    """Settings packages installed on the SIM by the update, as JSON objects."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    sim_sid: str | None = None
    """SID of the Super SIM, HS…."""
    status: SettingsUpdateEnumStatus = ""
    """Where the resource stands in its life cycle."""
    __fields__ = (
        "date_completed:date-time date_created:date-time date_updated:date-time iccid packages:json[] sid sim_sid "
        "status:enum.SettingsUpdateEnumStatus"
    )


@record(kw_only=True)
class ListSettingsUpdate(ops.PageOperation["SettingsUpdate"]):
    """List settings updates.

    ``GET /v1/SettingsUpdates`` returns a `Page` of `SettingsUpdate`.
    Source: https://www.twilio.com/docs/iot/supersim/api/settingsupdates-resource
    """

    sim: str | None = None
    """Return only settings updates of this SIM, as SID (HS…) or unique name."""
    status: SettingsUpdateEnumStatus | None = None
    """Where the resource stands in its life cycle."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://supersim.twilio.com/v1/SettingsUpdates",
        query="Sim Status:enum.SettingsUpdateEnumStatus PageSize:integer Page:integer PageToken",
        result="SettingsUpdate",
        items="settings_updates",
        paging="meta",
    )
