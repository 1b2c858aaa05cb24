"""Usage of an account: records by category and period, its balance, and triggers that fire at a value.

Messages, calls and numbers are counted from the stored resources; every other category is zero. Triggers are evaluated
one minute after a request or a message has changed something; without changes they are not evaluated.

Not modelled: real prices, and currencies other than the US dollar.

Source: https://www.twilio.com/docs/usage/api/usage-record
Source: https://www.twilio.com/docs/usage/api/usage-trigger
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from twilio_fp.record import Record, record
from twilio_fp.testing.fake.accounts import accounts, is_owned_by
from twilio_fp.testing.fake.callbacks import call_back
from twilio_fp.testing.fake.lists import page_of
from twilio_fp.testing.fake.members import format_time
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.reading import is_offset
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.resources import Behaviour, created, reply_with
from twilio_fp.testing.fake.state import Due, Row, State

__all__ = ["BEHAVIOURS", "CATEGORIES", "RULES", "TRIGGERS"]

TRIGGERS: Final = "api/2010-04-01/Usage/Triggers"
"""The collection of an account's usage triggers."""

_DAY: Final = timedelta(days=1)
_FIRST_BALANCE: Final = Decimal(20)
_NUMBER_PRICE: Final = Decimal("1.15")
_NONE: Final = Decimal(0)
_NAME: Final = re.compile("[a-z0-9]+(-[a-z0-9]+)*")

_Test = Callable[[Row], bool]


@record
class _Category(Record):
    """A usage category: the collection, the test for the rows to count, the count unit and the usage unit."""

    collection: str = ""
    counts: _Test = bool
    unit: str = "units"
    used: str = "units"


def _is_inbound(row: Row) -> bool:
    return bool(row["direction"] == "inbound")


def _has_media(row: Row) -> bool:
    return str(row["num_media"] or "0") != "0"


def _messages(counts: _Test) -> _Category:
    return _Category("Messages", counts, "messages", "messages")


def _calls(counts: _Test) -> _Category:
    return _Category("Calls", counts, "calls", "minutes")


_ZERO: Final = _Category()

CATEGORIES: Final[Mapping[str, _Category]] = {
    "calls": _calls(lambda _: True),
    "calls-inbound": _calls(_is_inbound),
    "calls-outbound": _calls(lambda row: not _is_inbound(row)),
    "mms": _messages(_has_media),
    "mms-inbound": _messages(lambda row: _has_media(row) and _is_inbound(row)),
    "mms-outbound": _messages(lambda row: _has_media(row) and not _is_inbound(row)),
    "phonenumbers": _Category("IncomingPhoneNumbers", lambda _: True, "numbers", "numbers"),
    "sms": _messages(lambda row: not _has_media(row)),
    "sms-inbound": _messages(lambda row: not _has_media(row) and _is_inbound(row)),
    "sms-outbound": _messages(lambda row: not _has_media(row) and not _is_inbound(row)),
    **dict.fromkeys(
        (
            "answering-machine-detection",
            "calleridlookups",
            "calls-client",
            "calls-sip",
            "carrier-lookups",
            "conversations",
            "lookups",
            "mediastorage",
            "monitor-reads",
            "notify",
            "phonenumbers-local",
            "phonenumbers-mobile",
            "phonenumbers-tollfree",
            "proxy",
            "recordings",
            "recordingstorage",
            "shortcodes",
            "speech-recognition",
            "studio-engagements",
            "sync",
            "taskrouter-tasks",
            "transcriptions",
            "trunking-originating",
            "trunking-terminating",
            "verify-push",
            "video",
            "wireless",
        ),
        _ZERO,
    ),
    "totalprice": _ZERO,
}
"""The usage categories that are listed, the total price last; any other category is zero."""


@record
class _Used(Record):
    """An amount used: count, usage and price."""

    count: int = 0
    usage: int = 0
    price: Decimal = _NONE


def _used(state: State, account_sids: tuple[str, ...], category: str, start: date, end: date) -> _Used:
    """Return the usage of a category by some accounts between two days, inclusive."""
    if category == "totalprice":
        parts = [_used(state, account_sids, name, start, end) for name in ("calls", "sms", "mms", "phonenumbers")]
        price = sum((each.price for each in parts), _NONE)
        return _Used(0, 0, price)
    known = CATEGORIES.get(category, _ZERO)
    rows = [
        row
        for account in account_sids
        for row in state.rows(f"{account}/api/2010-04-01/{known.collection}")
        if known.collection and start <= row.created.date() <= end and known.counts(row)
    ]
    is_calls = known.collection == "Calls"
    usage = sum(-(-int(str(row["duration"] or 0)) // 60) for row in rows) if is_calls else len(rows)
    return _Used(len(rows), usage, sum(map(_price, rows), _NONE))


def _price(row: Row) -> Decimal:
    if row.collection.endswith("/IncomingPhoneNumbers"):
        return _NUMBER_PRICE
    return abs(Decimal(str(row["price"] or 0)))


def _accounts_counted(state: State, account: str, params: Mapping[str, Any]) -> tuple[str, ...]:
    if params.get("IncludeSubaccounts") is False:
        return (account,)
    sids = (row.key.rpartition("/")[2] for row in accounts(state))
    return tuple([sid for sid in sids if is_owned_by(state, sid, account)])


# Records


def records(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List usage by category and period, newest periods first."""
    params = request.params
    last = request.route.parts_of_template[-1]
    period = "AllTime" if last == "Records" else last
    requested = params.get("Category")
    categories = [str(requested)] if requested else list(CATEGORIES)
    account_sids = _accounts_counted(state, request.account, params)
    start, end = _span(state, request, period)
    rows = (
        _record(state, request, account_sids, category, here)
        for here in _periods(period, start, end)
        for category in categories
    )
    return state, page_of(request, rows, lambda row: dict(row.members))


def _span(state: State, request: ParsedRequest, period: str) -> tuple[date, date]:
    """Return the first and last day of the range that a request names."""
    today = state.now.date()
    account = next((row for row in accounts(state) if row.key.endswith(request.account)), None)
    begun = today if account is None else account.created.date()
    month = today.replace(day=1)
    spans = {
        "Today": (today, today),
        "Yesterday": (today - _DAY, today - _DAY),
        "ThisMonth": (month, today),
        "LastMonth": ((month - _DAY).replace(day=1), month - _DAY),
    }
    start, end = spans.get(period, (begun, today))
    params = request.params
    if params.get("StartDate"):
        start = _day("StartDate", str(params["StartDate"]), today)
    if params.get("EndDate"):
        end = _day("EndDate", str(params["EndDate"]), today)
    if start > end:
        raise refused(20001, f"Invalid parameter StartDate: {start} is after EndDate {end}")
    return start, end


def _day(wire: str, text: str, today: date) -> date:
    """Return the day of a date, or of an offset from today such as ``-30days``."""
    if not is_offset(text):
        return date.fromisoformat(text[:10])
    try:
        return today + int(text.partition("day")[0]) * _DAY
    except OverflowError:
        raise refused(20001, f"Invalid parameter {wire}: {text} is out of range") from None


def _periods(period: str, start: date, end: date) -> Iterator[tuple[date, date]]:
    """Iterate over the days, months or years between two days, newest first, or over the whole range as one."""
    begin = _BEGINNINGS.get(period)
    if begin is None:
        yield start, end
        return
    while end >= start:
        first = max(begin(end), start)
        yield first, end
        end = first - _DAY


_BEGINNINGS: Final[Mapping[str, Callable[[date], date]]] = {
    "Daily": lambda day: day,
    "Monthly": lambda day: day.replace(day=1),
    "Yearly": lambda day: day.replace(month=1, day=1),
}
"""Per kind of period, the first day of the period that contains a day."""


def _record(
    state: State, request: ParsedRequest, account_sids: tuple[str, ...], category: str, period: tuple[date, date]
) -> Row:
    start, end = period
    used, known = _used(state, account_sids, category, start, end), CATEGORIES.get(category, _ZERO)
    path = f"/2010-04-01/Accounts/{request.account}/Usage/Records"
    query = f"?Category={category}&StartDate={start}&EndDate={end}"
    is_price = category == "totalprice"
    members = {
        "account_sid": request.account,
        "api_version": "2010-04-01",
        "as_of": f"{state.now:%Y-%m-%dT%H:%M:%S}+00:00",
        "category": category,
        "description": category.replace("-", " ").capitalize(),
        "count": "" if is_price else str(used.count),
        "count_unit": "" if is_price else known.unit,
        "usage": f"{used.price:.5f}" if is_price else str(used.usage),
        "usage_unit": "usd" if is_price else known.used,
        "price": f"{used.price:.5f}" if used.price else "0",
        "price_unit": "usd",
        "start_date": start.isoformat(),
        "end_date": end.isoformat(),
        "uri": f"{path}.json{query}",
        "subresource_uris": {name: f"{path}/{word}.json?Category={category}" for name, word in _SUBRESOURCES.items()},
    }
    return Row(
        key=f"{request.place.collection}/{category}{start}", created=state.now, updated=state.now, members=members
    )


_SUBRESOURCES: Final = {
    "all_time": "AllTime",
    "daily": "Daily",
    "last_month": "LastMonth",
    "monthly": "Monthly",
    "this_month": "ThisMonth",
    "today": "Today",
    "yearly": "Yearly",
    "yesterday": "Yesterday",
}


def balance(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with the rest of the twenty dollars that an account starts with."""
    spent = _used(state, _accounts_counted(state, request.account, {}), "totalprice", date.min, date.max).price
    balance = f"{_FIRST_BALANCE - spent:.5f}" if spent else f"{_FIRST_BALANCE:.2f}"
    return state, Reply(200, {"account_sid": request.account, "balance": balance, "currency": "USD"})


# Triggers


def create_trigger(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a trigger; a value with a plus sign is relative to the current usage."""
    params = request.params
    category, trigger_by = str(params["UsageCategory"]), str(params.get("TriggerBy") or "usage")
    if not _NAME.fullmatch(category):
        raise refused(20001, f"Invalid parameter UsageCategory: {category!r} is not a usage category")
    text = str(params["TriggerValue"])
    try:
        value = Decimal(text)
    except InvalidOperation:
        raise refused(20001, f"Invalid parameter TriggerValue: {text!r} is not a number") from None
    recurring = params.get("Recurring")
    now = _value(state, request.account, category, trigger_by, recurring)
    if text.startswith("+"):
        value += now
    path = f"/2010-04-01/Accounts/{request.account}/Usage/Records.json?Category={category}"
    changes = {
        "trigger_by": trigger_by,
        "trigger_value": str(value),
        "current_value": str(now),
        "usage_record_uri": path,
        "recurring": recurring,
    }
    state, row = created(state, request, changes)
    return state, reply_with(request, row)


def _value(state: State, account: str, category: str, trigger_by: str, recurring: Any) -> Decimal:
    """Return the value of a category in the current period."""
    today = state.now.date()
    begin = _BEGINNINGS.get(str(recurring).capitalize())
    start = date.min if begin is None else begin(today)
    used = _used(state, _accounts_counted(state, account, {}), category, start, today)
    if trigger_by == "price" or (category == "totalprice" and trigger_by == "usage"):
        return used.price
    return Decimal(used.count if trigger_by == "count" else used.usage)


def _look(state: State, due: Due) -> State:
    """Fire an account's triggers whose values have been reached."""
    for row in tuple(state.rows(f"{due.key}/{TRIGGERS}")):
        recurring = row["recurring"]
        value = _value(state, due.key, str(row["usage_category"]), str(row["trigger_by"]), recurring)
        if str(value) != row["current_value"]:
            state, _ = state.change(row, current_value=str(value))
        if value >= Decimal(str(row["trigger_value"])) and not _has_fired(state, row):
            state = _fire(state, row, value)
    return state


def _has_fired(state: State, row: Row) -> bool:
    """Return whether a trigger has fired; for a recurring one, in the current period."""
    fired: Any = row.hidden.get("fired")
    if not isinstance(fired, datetime):
        return False
    begin = _BEGINNINGS.get(str(row["recurring"]).capitalize())
    return begin is None or begin(fired.date()) == begin(state.now.date())


def _fire(state: State, row: Row, value: Decimal) -> State:
    at = format_time("rfc2822", state.now)
    state, token = state.sid("")
    state, row = state.change(row, {"fired": state.now}, date_fired=at, current_value=str(value))
    params = {
        "AccountSid": row.account,
        "UsageTriggerSid": row["sid"],
        "UsageCategory": row["usage_category"],
        "TriggerBy": row["trigger_by"],
        "TriggerValue": row["trigger_value"],
        "CurrentValue": row["current_value"],
        "UsageRecordUri": row["usage_record_uri"],
        "Recurring": row["recurring"] or "",
        "DateFired": at,
        "IdempotencyToken": token,
    }
    method = str(row["callback_method"] or "POST")
    return call_back(state, row.account, str(row["callback_url"]), params, method=method, key=row.key)


_KINDS: Final = ("", "AllTime", "Daily", "LastMonth", "Monthly", "ThisMonth", "Today", "Yearly", "Yesterday")

BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    **{f"api.v2010.ListUsageRecord{kind}": records for kind in _KINDS},
    "api.v2010.FetchBalance": balance,
    "api.v2010.CreateUsageTrigger": create_trigger,
}

RULES: Final = {"usage.look": _look}
