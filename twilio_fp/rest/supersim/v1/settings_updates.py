"""``/v1/SettingsUpdates`` of supersim v1."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

SettingsUpdateEnumStatus: TypeAlias = Literal["scheduled", "in-progress", "successful", "failed"] | str


@record(kw_only=True)
class SettingsUpdate(Resource):
    """``supersim.v1.settings_update``, as it is received."""

    date_completed: dt.datetime | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    iccid: str | None = None
    packages: tuple[Any, ...] | None = None
    sid: str = ""
    sim_sid: str | None = None
    status: SettingsUpdateEnumStatus = ""


@record(kw_only=True)
class ListSettingsUpdate(ops.PageOperation["SettingsUpdate"]):
    """``GET /v1/SettingsUpdates`` answers 200 with a `Page` of `SettingsUpdate`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    sim: str | None = None
    status: SettingsUpdateEnumStatus | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://supersim.twilio.com/v1/SettingsUpdates",
        items="settings_updates",
        paging="meta",
    )
