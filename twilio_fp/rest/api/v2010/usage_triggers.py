"""``/2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource

UsageTriggerEnumRecurring: TypeAlias = Literal["daily", "monthly", "yearly", "alltime"] | str
UsageTriggerEnumTriggerField: TypeAlias = Literal["count", "usage", "price"] | str


@record(kw_only=True)
class UsageTrigger(Resource):
    """``api.v2010.account.usage.usage_trigger``, as it is received."""

    account_sid: str = ""
    api_version: str | None = None
    callback_method: HttpMethod | None = None
    callback_url: str | None = None
    current_value: str | None = None
    date_created: dt.datetime | None = None
    date_fired: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    recurring: UsageTriggerEnumRecurring | None = None
    sid: str = ""
    trigger_by: UsageTriggerEnumTriggerField | None = None
    trigger_value: str | None = None
    uri: str | None = None
    usage_category: str | None = None
    usage_record_uri: str | None = None

    __fields__ = "callback_url!! date_created:rfc2822 date_fired:rfc2822 date_updated:rfc2822"


@record(kw_only=True)
class CreateUsageTrigger(ops.Operation["UsageTrigger"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json`` answers 201 with `UsageTrigger`.

    Source: https://www.twilio.com/docs/usage/api
    """

    callback_url: str
    trigger_value: str
    usage_category: str
    account_sid: str | None = None
    callback_method: HttpMethod | None = None
    friendly_name: str | None = None
    recurring: UsageTriggerEnumRecurring | None = None
    trigger_by: UsageTriggerEnumTriggerField | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json",
        form="",
    )


@record(kw_only=True)
class DeleteUsageTrigger(ops.Operation[None]):
    """``DELETE /2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json",
    )


@record(kw_only=True)
class FetchUsageTrigger(ops.Operation["UsageTrigger"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json`` answers 200 with `UsageTrigger`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json",
    )


@record(kw_only=True)
class ListUsageTrigger(ops.PageOperation["UsageTrigger"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json`` answers 200 with a `Page` of `UsageTrigger`.

    Source: https://www.twilio.com/docs/usage/api
    """

    account_sid: str | None = None
    recurring: UsageTriggerEnumRecurring | None = None
    trigger_by: UsageTriggerEnumTriggerField | None = None
    usage_category: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json",
        items="usage_triggers",
        paging="uri",
    )


@record(kw_only=True)
class UpdateUsageTrigger(ops.Operation["UsageTrigger"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json`` answers 200 with `UsageTrigger`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    callback_method: HttpMethod | None = None
    callback_url: str | None = None
    friendly_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json",
        form="",
    )
