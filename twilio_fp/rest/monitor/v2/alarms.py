# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Alarms`` of monitor v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
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
    """``monitor.v2.alarm_body``, as received."""

    alert_config_sid: str | None = None
    """SID of the alert configuration that the alarm comes from."""
    console_indicator: bool | None = None
    """Whether the alarm is also shown in the Twilio Console."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    description: str | None = None
    """What it is, in free text."""
    email: tuple[str, ...] | None = None
    """E-mail addresses told when the alarm fires."""
    enabled: bool | None = None
    """Whether the alarm is active."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    product: str | None = None
    """Twilio product concerned."""
    query: str | None = None
    """Query whose result the alarm watches, in the language `query_type` names."""
    query_type: QueryType | None = None
    """Language or kind of the alarm's query."""
    time_window: TimeWindow | None = None
    """Period over which the alarm counts events before comparing with its threshold."""
    trigger_value: int | None = None
    """Number of events in the time window at which the alarm goes off."""
    webhook: str | None = None
    """URL that is called when the alarm goes off."""
    __fields__ = (
        "alertConfigSid consoleIndicator:boolean dateCreated:date-time dateUpdated:date-time description "
        "email:string[] enabled:boolean friendlyName product query queryType:enum.QueryType "
        "timeWindow:enum.TimeWindow triggerValue:integer webhook"
    )


@record(kw_only=True)
class SidRepsonse(Resource):
    """``monitor.v2.alarm.sid_repsonse``, as received."""

    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __fields__ = "sid"


@record(kw_only=True)
class CreateAlarm(ops.Operation["SidRepsonse"]):
    """Create an alarm.

    ``POST /v2/Alarms`` returns `SidRepsonse`.
    Source: https://www.twilio.com/docs/usage/monitor-events
    """

    description: str
    """What it is, in free text."""
    enabled: bool
    """Whether the alarm is active."""
    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    query_type: QueryType
    """Language or kind of the alarm's query."""
    time_window: TimeWindow
    """Period over which the alarm counts events before comparing with its threshold."""
    trigger_value: int
    """Number of events in the time window at which the alarm goes off."""
    console_indicator: bool | Unset = UNSET
    """Whether the alarm is also shown in the Twilio Console."""
    email: str | Iterable[str] | Unset = UNSET
    """E-mail addresses told when the alarm fires."""
    query: str | Unset = UNSET
    """Query whose result the alarm watches, in the language `query_type` names."""
    webhook: str | Unset = UNSET
    """URL that is called when the alarm goes off."""
    __spec__ = ops.OperationSpec(
        "POST https://monitor.twilio.com/v2/Alarms",
        json=(
            "consoleIndicator:boolean description* email:string[] enabled:boolean* friendlyName* query "
            "queryType:enum.QueryType* timeWindow:enum.TimeWindow* triggerValue:integer* webhook"
        ),
        content_type="application/json",
        result="SidRepsonse",
        success=(201,),
    )


@record(kw_only=True)
class DeleteAlarm(ops.Operation[None]):
    """Delete an alarm.

    ``DELETE /v2/Alarms/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/usage/monitor-events
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://monitor.twilio.com/v2/Alarms/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchAlarm(ops.Operation["AlarmBody"]):
    """Fetch an alarm.

    ``GET /v2/Alarms/{Sid}`` returns `AlarmBody`.
    Source: https://www.twilio.com/docs/usage/monitor-events
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://monitor.twilio.com/v2/Alarms/{Sid}",
        path="Sid*",
        result="AlarmBody",
    )


@record(kw_only=True)
class ListAlarms(ops.PageOperation["AlarmBody"]):
    """List alarms.

    ``GET /v2/Alarms`` returns a `Page` of `AlarmBody`.
    Source: https://www.twilio.com/docs/usage/monitor-events
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    sort_order: ListAlarmsSortOrder | None = None
    """Order of the alarms: asc or desc."""
    __spec__ = ops.OperationSpec(
        "GET https://monitor.twilio.com/v2/Alarms",
        query="PageSize:integer Page:integer PageToken SortOrder:enum.ListAlarmsSortOrder",
        result="AlarmBody",
        items="alarms",
        paging="meta",
    )


@record(kw_only=True)
class UpdateAlarm(ops.Operation["SidRepsonse"]):
    """Update an alarm.

    ``PUT /v2/Alarms/{Sid}`` returns `SidRepsonse`.
    Source: https://www.twilio.com/docs/usage/monitor-events
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    description: str
    """What it is, in free text."""
    enabled: bool
    """Whether the alarm is active."""
    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    query_type: QueryType
    """Language or kind of the alarm's query."""
    time_window: TimeWindow
    """Period over which the alarm counts events before comparing with its threshold."""
    trigger_value: int
    """Number of events in the time window at which the alarm goes off."""
    console_indicator: bool | Unset = UNSET
    """Whether the alarm is also shown in the Twilio Console."""
    email: str | Iterable[str] | Unset = UNSET
    """E-mail addresses told when the alarm fires."""
    query: str | Unset = UNSET
    """Query whose result the alarm watches, in the language `query_type` names."""
    webhook: str | Unset = UNSET
    """URL that is called when the alarm goes off."""
    __spec__ = ops.OperationSpec(
        "PUT https://monitor.twilio.com/v2/Alarms/{Sid}",
        path="Sid*",
        json=(
            "consoleIndicator:boolean description* email:string[] enabled:boolean* friendlyName* query "
            "queryType:enum.QueryType* timeWindow:enum.TimeWindow* triggerValue:integer* webhook"
        ),
        content_type="application/json",
        result="SidRepsonse",
    )
