"""``/v2/Alarms`` of monitor v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import UNSET, Unset

__all__ = [
    "AlarmBody",
    "CreateAlarm",
    "DeleteAlarm",
    "FetchAlarm",
    "ListAlarms",
    "ListAlarmsSortOrder",
    "QueryType",
    "SidRepsonse",
    "TimeWindow",
    "UpdateAlarm",
]


ListAlarmsSortOrder: TypeAlias = Literal["asc", "desc"] | str
QueryType: TypeAlias = Literal["ERROR_CODE", "LOG_LEVEL", "ALL"] | str
TimeWindow: TypeAlias = Literal["FIVE_MINS", "FIFTEEN_MINS", "ONE_HOUR", "TWELVE_HOURS", "ONE_DAY"] | str


@record(kw_only=True)
class AlarmBody(Resource):
    """``monitor.v2.alarm_body``, as it is received."""

    alert_config_sid: str | None = None
    console_indicator: bool | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    description: str | None = None
    email: tuple[str, ...] | None = None
    enabled: bool | None = None
    friendly_name: str | None = None
    product: str | None = None
    query: str | None = None
    query_type: QueryType | None = None
    time_window: TimeWindow | None = None
    trigger_value: int | None = None
    webhook: str | None = None

    __fields__ = (
        "alertConfigSid consoleIndicator dateCreated dateUpdated friendlyName queryType timeWindow triggerValue"
    )


@record(kw_only=True)
class SidRepsonse(Resource):
    """``monitor.v2.alarm.sid_repsonse``, as it is received."""

    sid: str = ""


@record(kw_only=True)
class CreateAlarm(ops.Operation["SidRepsonse"]):
    """``POST /v2/Alarms`` answers 201 with `SidRepsonse`.

    Source: https://www.twilio.com/docs/usage/monitor-events
    """

    description: str
    enabled: bool
    friendly_name: str
    query_type: QueryType
    time_window: TimeWindow
    trigger_value: int
    console_indicator: bool | Unset = UNSET
    email: str | Iterable[str] | Unset = UNSET
    query: str | Unset = UNSET
    webhook: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://monitor.twilio.com/v2/Alarms",
        json="consoleIndicator friendlyName queryType timeWindow triggerValue",
    )


@record(kw_only=True)
class DeleteAlarm(ops.Operation[None]):
    """``DELETE /v2/Alarms/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/usage/monitor-events
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://monitor.twilio.com/v2/Alarms/{Sid}",
    )


@record(kw_only=True)
class FetchAlarm(ops.Operation["AlarmBody"]):
    """``GET /v2/Alarms/{Sid}`` answers 200 with `AlarmBody`.

    Source: https://www.twilio.com/docs/usage/monitor-events
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://monitor.twilio.com/v2/Alarms/{Sid}",
    )


@record(kw_only=True)
class ListAlarms(ops.PageOperation["AlarmBody"]):
    """``GET /v2/Alarms`` answers 200 with a `Page` of `AlarmBody`.

    Source: https://www.twilio.com/docs/usage/monitor-events
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None
    sort_order: ListAlarmsSortOrder | None = None

    __spec__ = ops.BriefSpec(
        "GET https://monitor.twilio.com/v2/Alarms",
        items="alarms",
        paging="meta",
    )


@record(kw_only=True)
class UpdateAlarm(ops.Operation["SidRepsonse"]):
    """``PUT /v2/Alarms/{Sid}`` answers 200 with `SidRepsonse`.

    Source: https://www.twilio.com/docs/usage/monitor-events
    """

    sid: str = attrs.field(kw_only=False)
    description: str
    enabled: bool
    friendly_name: str
    query_type: QueryType
    time_window: TimeWindow
    trigger_value: int
    console_indicator: bool | Unset = UNSET
    email: str | Iterable[str] | Unset = UNSET
    query: str | Unset = UNSET
    webhook: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PUT https://monitor.twilio.com/v2/Alarms/{Sid}",
        json="consoleIndicator friendlyName queryType timeWindow triggerValue",
    )
