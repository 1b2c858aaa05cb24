# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod

UsageTriggerEnumRecurring: TypeAlias = Literal["daily", "monthly", "yearly", "alltime"] | str
UsageTriggerEnumTriggerField: TypeAlias = Literal["count", "usage", "price"] | str


@record(kw_only=True)
class UsageTrigger(Resource):
    """``api.v2010.account.usage.usage_trigger``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    api_version: str | None = None
    """API version that handled it, such as 2010-04-01."""
    callback_method: HttpMethod | None = None
    """HTTP method for `callback_url`: GET or POST; default POST."""
    callback_url: str | None = None
    """Absolute URL called when the usage trigger fires."""
    current_value: Decimal | None = None
    """Usage counted so far toward the trigger, in the unit the trigger watches (see usage_category and trigger_by)."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_fired: dt.datetime | None = None
    """When the trigger last fired, UTC; empty if it has not."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    recurring: UsageTriggerEnumRecurring | None = None
    """How often the trigger's count starts anew: `daily`, `monthly` or `yearly`, UTC; none fires once."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    trigger_by: UsageTriggerEnumTriggerField | None = None
    """What the trigger watches: count, usage or price."""
    trigger_value: Decimal | None = None
    """Value at which the trigger fires."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    usage_category: str | None = None
    """What the trigger watches, such as sms, calls or totalprice."""
    usage_record_uri: str | None = None
    """Where the watched usage record lives, relative to https://api.twilio.com."""
    __fields__ = (
        "account_sid api_version callback_method:enum.HttpMethod callback_url!! current_value:number "
        "date_created:rfc2822 date_fired:rfc2822 date_updated:rfc2822 friendly_name "
        "recurring:enum.UsageTriggerEnumRecurring sid trigger_by:enum.UsageTriggerEnumTriggerField "
        "trigger_value:number uri usage_category usage_record_uri"
    )


@record(kw_only=True)
class CreateUsageTrigger(ops.Operation["UsageTrigger"]):
    """Create a usage trigger.

    ``POST /2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json`` returns `UsageTrigger`.
    Source: https://www.twilio.com/docs/usage/api/usage-trigger
    """

    callback_url: str
    """Absolute URL called when the usage trigger fires."""
    trigger_value: str
    """Value at which the trigger fires; + in front makes it relative to current usage, % to last period's."""
    usage_category: str
    """What the trigger watches, such as sms, calls or totalprice."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    callback_method: HttpMethod | None = None
    """HTTP method for `callback_url`: GET or POST; default POST."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    recurring: UsageTriggerEnumRecurring | None = None
    """How often the trigger's count starts anew: `daily`, `monthly` or `yearly`, UTC; none fires once."""
    trigger_by: UsageTriggerEnumTriggerField | None = None
    """What the trigger watches: count, usage or price."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json",
        path="AccountSid",
        form=(
            "CallbackMethod:enum.HttpMethod CallbackUrl* FriendlyName Recurring:enum.UsageTriggerEnumRecurring "
            "TriggerBy:enum.UsageTriggerEnumTriggerField TriggerValue* UsageCategory*"
        ),
        result="UsageTrigger",
        success=(201,),
        bounds="account_sid:AC callback_url:url",
    )


@record(kw_only=True)
class DeleteUsageTrigger(ops.Operation[None]):
    """Delete a usage trigger.

    ``DELETE /2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json`` returns nothing.
    Source: https://www.twilio.com/docs/usage/api/usage-trigger
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json",
        path="AccountSid Sid*",
        result="",
        success=(204,),
        bounds="account_sid:AC sid:UT",
    )


@record(kw_only=True)
class FetchUsageTrigger(ops.Operation["UsageTrigger"]):
    """Fetch a usage trigger.

    ``GET /2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json`` returns `UsageTrigger`.
    Source: https://www.twilio.com/docs/usage/api/usage-trigger
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json",
        path="AccountSid Sid*",
        result="UsageTrigger",
        bounds="account_sid:AC sid:UT",
    )


@record(kw_only=True)
class ListUsageTrigger(ops.PageOperation["UsageTrigger"]):
    """List usage triggers.

    ``GET /2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json`` returns a `Page` of `UsageTrigger`.
    Source: https://www.twilio.com/docs/usage/api/usage-trigger
    """

    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    recurring: UsageTriggerEnumRecurring | None = None
    """Only triggers that repeat `daily`, `monthly`, `yearly` or `alltime` for one-time ones."""
    trigger_by: UsageTriggerEnumTriggerField | None = None
    """Return only triggers that watch count, usage or price."""
    usage_category: str | None = None
    """Return only triggers on this usage category, such as sms or calls."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Usage/Triggers.json",
        path="AccountSid",
        query=(
            "Recurring:enum.UsageTriggerEnumRecurring TriggerBy:enum.UsageTriggerEnumTriggerField UsageCategory "
            "PageSize:integer Page:integer PageToken"
        ),
        result="UsageTrigger",
        items="usage_triggers",
        paging="uri",
        bounds="account_sid:AC",
    )


@record(kw_only=True)
class UpdateUsageTrigger(ops.Operation["UsageTrigger"]):
    """Update a usage trigger.

    ``POST /2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json`` returns `UsageTrigger`.
    Source: https://www.twilio.com/docs/usage/api/usage-trigger
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    callback_method: HttpMethod | None = None
    """HTTP method for `callback_url`: GET or POST; default POST."""
    callback_url: str | None = None
    """Absolute URL called when the usage trigger fires."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Usage/Triggers/{Sid}.json",
        path="AccountSid Sid*",
        form="CallbackMethod:enum.HttpMethod CallbackUrl FriendlyName",
        result="UsageTrigger",
        bounds="account_sid:AC sid:UT callback_url:url",
    )
