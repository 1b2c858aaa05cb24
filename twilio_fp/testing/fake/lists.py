"""Lists: their rows and order, and the requested page in the product's format.

Source: https://www.twilio.com/docs/usage/twilios-response#pagination
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, time, timedelta
from itertools import islice
from typing import Any, Final, cast
from urllib.parse import parse_qsl, urlencode

from twilio_fp.codec.temporal import decode_instant, decode_rfc2822
from twilio_fp.schema import attribute_name
from twilio_fp.spelling import folded
from twilio_fp.testing.fake.members import representation
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.reading import paging_names
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.state import INDEXED, Row, State

__all__ = ["OLDEST_FIRST", "Test", "answer_list", "page_of", "rows_of", "usual_filters"]

Test = Callable[[Row], bool]
"""A predicate: whether a row belongs to a list."""

OLDEST_FIRST: Final = frozenset(
    {
        "Accounts",
        "Activities",
        "Bindings",
        "Buckets",
        "Channels",
        "CredentialLists",
        "Credentials",
        "Documents",
        "Domains",
        "Factors",
        "Challenges",
        "IpAccessControlLists",
        "IpAddresses",
        "Items",
        "Lists",
        "Maps",
        "Members",
        "Participants",
        "Permissions",
        "RateLimits",
        "Roles",
        "Services",
        "Streams",
        "TaskChannels",
        "TaskQueues",
        "Tasks",
        "Users",
        "Webhooks",
        "Workers",
        "Workflows",
        "Workspaces",
    }
)
"""The last segments of collections that are listed oldest first; others are listed newest first."""

_ALSO_OLDEST_FIRST: Final = frozenset(
    {("api", "Events"), ("conversations", "Messages"), ("chat", "Messages"), ("ip-messaging", "Messages")}
)
_NEWEST_FIRST: Final = frozenset({("api", "Participants"), ("video", "Participants")})
_USUAL_PAGE: Final = 50
_DAY: Final = timedelta(days=1)
_MIDNIGHT: Final = time()
_FIRST: Final = "PA"  # the first page's token, for links from a later page


def answer_list(
    state: State,
    request: ParsedRequest,
    *tests: Test,
    also: Mapping[str, Any] | None = None,
    show: Callable[[Row], Any] | None = None,
) -> Reply:
    """Return the requested page of a list.

    Args:
        state: the fake's state.
        request: the request.
        tests: conditions on rows in addition to the request's filters.
        also: the filters that ``tests`` cover, by wire name; their values do not matter.
        show: returns what the response shows of a row; by default its record.
    """
    passed = frozenset(also or ())
    rows = rows_of(state, request, *tests, passed=passed)
    back = rows_of(state, request, *tests, passed=passed, back=True) if _token(request) else None
    return page_of(request, rows, show or (lambda row: _item(request, row)), back)


def _item(request: ParsedRequest, row: Row) -> Any:
    """Return what a list shows of a row: its record, or its identifier if the list's items are texts."""
    return row.key.rpartition("/")[2] if request.result is None else representation(request, row)


def rows_of(
    state: State, request: ParsedRequest, *tests: Test, passed: frozenset[str] = frozenset(), back: bool = False
) -> Iterator[Row]:
    """Iterate over the rows of a list from the start of the requested page on, or backwards from before it."""
    filters = {name: value for name, value in request.params.items() if name not in passed}
    collection = state.collection(request.place.collection)
    newest_first = _newest_first(request) != back
    token = _token(request)
    after = None if token is None else collection.numbers.get(token.removeprefix("PA"))
    if token is not None and after is None:
        raise refused(21481 if request.is_v2010 else 20001, f"Invalid PageToken {token!r}", status=400)
    if back and after is not None:
        after += 1 if newest_first else -1  # the token names the last row of the previous page
    found = next(((name, value) for name, value in _exact(filters) if name in INDEXED), None)
    rows = (
        collection.walk(newest_first=newest_first, after=after)
        if found is None
        else collection.having(*found, newest_first=newest_first, after=after)
    )
    conditions = (*usual_filters(filters), *tests)
    return (row for row in rows if request.place.shows(row) and all(test(row) for test in conditions))


def _exact(filters: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for wire, value in filters.items():
        if isinstance(value, str) and not wire.endswith((">", "<")):
            yield attribute_name(wire).rstrip("_"), value


def _token(request: ParsedRequest) -> str | None:
    names = ("PageToken", "pageToken", "token", "Token")
    token = str(next((request.params[name] for name in names if request.params.get(name)), _FIRST))
    return None if token == _FIRST else token


def _newest_first(request: ParsedRequest) -> bool:
    order = str(
        request.params.get("Order") or request.params.get("orderBy") or request.params.get("order") or ""
    ).lower()
    if order in ("asc", "desc"):
        return order == "desc"
    last = request.place.collection.rpartition("/")[2]
    where = (request.product, last)
    return (last not in OLDEST_FIRST and where not in _ALSO_OLDEST_FIRST) or where in _NEWEST_FIRST


def usual_filters(filters: Mapping[str, Any]) -> tuple[Test, ...]:
    """Return a request's filters as predicates: for equal members, any of several values, times before and after."""
    tests: list[Test] = []
    for wire, value in filters.items():
        bare = wire.rstrip("<>")
        if wire in paging_names() or folded(bare) in ("order", "orderby", "fields"):
            continue
        if isinstance(value, list):
            tests.append(_any_of(bare, cast("list[Any]", value)))
        elif folded(bare).startswith(_TIMES) or wire != bare:
            tests.append(_in_time(wire, str(value)))
        else:
            tests.append(_equal(bare, value))
    return tuple(tests)


_TIMES: Final = ("date", "start", "end", "createdafter", "createdbefore", "messagedate")


def _member(row: Row, name: str) -> Any:
    key = folded(name)
    return next((value for wire, value in row.members.items() if folded(wire) == key), None)


def _has(row: Row, name: str) -> bool:
    key = folded(name)
    return any(folded(wire) == key for wire in row.members)


def _same(current: Any, value: Any) -> bool:
    return current == value or str(current).lower() == str(value).lower()


def _equal(name: str, value: Any) -> Test:
    return lambda row: not _has(row, name) or _same(_member(row, name), value)


def _any_of(name: str, values: list[Any]) -> Test:
    return lambda row: not _has(row, name) or any(_same(_member(row, name), value) for value in values)


def _in_time(wire: str, text: str) -> Test:
    """Return the predicate of a filter for times on a day, equal to a time, or before or after one.

    A filter that equals midnight means the whole day, since that is how twilio-python sends a day.
    """
    bare = wire.rstrip("<>")
    moment = _time(text)
    is_day = len(text) <= 10
    name = next((bare[: -len(end)] for end in ("After", "Before", "From", "To") if bare.endswith(end)), bare)
    is_after = wire.endswith(">") or bare.endswith(("After", "From")) or folded(bare) in ("startdate", "startdatetime")
    is_before = wire.endswith("<") or bare.endswith(("Before", "To")) or folded(bare) in ("enddate", "enddatetime")

    def fits(row: Row) -> bool:
        time_of_row = _own_time(row, name)
        if time_of_row is None or moment is None:
            return moment is None
        if is_after:
            return time_of_row >= moment
        if is_before:
            return time_of_row < moment + (_DAY if is_day else timedelta(0)) or time_of_row == moment
        return moment <= time_of_row < moment + _DAY if is_day or moment.time() == _MIDNIGHT else time_of_row == moment

    return fits


def _own_time(row: Row, name: str) -> datetime | None:
    key = folded(name)
    if key in ("datecreated", "startdate", "enddate", "startdatetime", "enddatetime", "created", "date"):
        value = _member(row, "date_created")  # given with the resource, such as one that a test stores
        return (_time(value) if isinstance(value, str) else None) or row.created
    if key == "dateupdated":
        return row.updated
    value = _member(row, name)
    return _time(value) if isinstance(value, str) else None


def _time(text: str) -> datetime | None:
    for decode in (decode_instant, decode_rfc2822):
        try:
            return decode(f"{text}T00:00:00Z" if len(text) == 10 else text).astimezone(UTC)
        except ValueError:
            continue
    return None


def page_of(
    request: ParsedRequest, rows: Iterator[Any], show: Callable[[Any], Any], back: Iterator[Row] | None = None
) -> Reply:
    """Return the page that begins with the first of these rows, with links to its neighbours.

    Args:
        request: the request.
        rows: the rest of the list, from the page's first item on.
        show: returns what the response shows of a row.
        back: the list in reverse, from the item before the page's first on; None for a first page.
    """
    spec = request.spec
    size = _size(request)
    page = int(request.params.get("Page") or 0)
    skipped = 0 if back is not None or page < 0 else page * size  # without a token, the number skips pages
    found = list(islice(rows, skipped, skipped + size + 1))
    page_rows, more = found[:size], len(found) > size
    items = [show(row) for row in page_rows]
    last = page_rows[-1] if page_rows else None
    last_id = last.key.rpartition("/")[2] if isinstance(last, Row) else ""
    status = spec.success[0]
    before = None if back is None and not skipped else _previous_params(size, page, list(islice(back or (), size + 1)))
    if spec.paging == "none":
        body: dict[str, Any] = {spec.items: items}
        if request.is_v2010:
            body["uri"] = _page_url(request, {}, "")
        return Reply(status, body)
    if spec.paging == "number":
        return Reply(status, {spec.items: items, "current_page": page, "has_next": more})
    if spec.paging in ("token", "page-token"):
        after = f"PA{last_id}" if more else None
        names = ("next_token", "previous_token") if spec.paging == "token" else ("nextToken", "previousToken")
        previous_token = None if before is None else before.get("PageToken", _FIRST)
        meta = {"key": spec.items, "pageSize": len(items), names[0]: after, names[1]: previous_token}
        return Reply(status, {spec.items: items, "meta": meta})
    origin = "" if spec.paging == "uri" else "https://" + request.http.url.partition("://")[2].partition("/")[0]
    first = _page_url(request, {"PageSize": size, "Page": 0}, origin)
    here_url = _page_url(request, _page_params(request, size, page), origin)
    next_url = _page_url(request, {"PageSize": size, "Page": page + 1, "PageToken": f"PA{last_id}"}, origin)
    previous = None if before is None else _page_url(request, before, origin)
    if spec.paging == "uri":
        start = page * size
        return Reply(
            status,
            {
                spec.items: items,
                "page": page,
                "page_size": size,
                "start": start,
                "end": start + len(items) - 1 if items else 0,
                "uri": here_url,
                "first_page_uri": first,
                "next_page_uri": next_url if more else None,
                "previous_page_uri": previous,
            },
        )
    meta = {
        "key": spec.items,
        "page": page,
        "page_size": size,
        "url": here_url,
        "first_page_url": first,
        "next_page_url": next_url if more else None,
        "previous_page_url": previous,
    }
    return Reply(status, {spec.items: items, "meta": meta})


def _size(request: ParsedRequest) -> int:
    names = ("PageSize", "pageSize", "page_size", *(("Size",) if request.spec.paging == "token" else ()))
    size = next((request.params[name] for name in names if name in request.params), None)
    if size is None:
        return _USUAL_PAGE
    if not isinstance(size, int) or size < 1:
        raise refused(20001, f"Invalid parameter PageSize: {size!r} is not a positive integer")
    return min(size, request.spec.largest_page)


def _page_params(request: ParsedRequest, size: int, page: int) -> dict[str, Any]:
    token = _token(request)
    return {"PageSize": size, "Page": page, **({} if token is None else {"PageToken": token})}


def _previous_params(size: int, page: int, back: list[Row]) -> dict[str, Any]:
    """Return the parameters of the previous page: those for after the row before its first, or for the first page."""
    page_params: dict[str, Any] = {"PageSize": size, "Page": max(page - 1, 0)}
    return {**page_params, "PageToken": "PA" + back[size].key.rpartition("/")[2]} if len(back) > size else page_params


def _page_url(request: ParsedRequest, page_params: Mapping[str, Any], origin: str) -> str:
    """Return the URL of a page of a list, with its filters followed by the page's parameters."""
    path, _, query = request.http.url.partition("://")[2].partition("?")
    path = path[path.find("/") :]
    kept = [(name, text) for name, text in parse_qsl(query, keep_blank_values=True) if name not in paging_names()]
    tail = urlencode([*kept, *page_params.items()])
    return f"{origin}{path}?{tail}" if tail else f"{origin}{path}"
