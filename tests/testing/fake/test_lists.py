"""Walking any list loses nothing and repeats nothing, forwards and backwards, whatever is deleted meanwhile."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.plausible import simplest
from twilio_fp import ListMessage
from twilio_fp.auth import AuthToken, authorize
from twilio_fp.codec import decode, encode
from twilio_fp.http import HttpRequest
from twilio_fp.rest import catalogue
from twilio_fp.rest.monitor.v1 import ListAlert
from twilio_fp.rest.notify.v1 import ListService
from twilio_fp.rest.sync.v1 import ListSyncListItem
from twilio_fp.testing.fake.behaviours import behaviour, initialize_product
from twilio_fp.testing.fake.lists import OLDEST_FIRST, rows_of
from twilio_fp.testing.fake.machine import Send, step
from twilio_fp.testing.fake.parsed_request import ParsedRequest
from twilio_fp.testing.fake.places import place_of
from twilio_fp.testing.fake.routes import route
from twilio_fp.testing.fake.start import ACCOUNT, START, TOKEN, started

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from twilio_fp.testing.fake.state import State

CREDENTIALS = AuthToken(account_sid=ACCOUNT, token=TOKEN)
MESSAGES = f"{ACCOUNT}/api/2010-04-01/Messages"


def sid(number: int, prefix: str = "SM") -> str:
    return f"{prefix}{number:032x}"


def send(state: State, request: HttpRequest) -> Any:
    response = step(state, Send(authorize(CREDENTIALS, request)))[1].response
    assert response is not None
    return response


def perform(state: State, operation: Any) -> Any:
    return decode(operation, send(state, encode(operation, account_sid=ACCOUNT)))


def walk_pages(
    state: State, operation: Any, between: Callable[[State], State] = lambda state: state
) -> list[list[str]]:
    """Return the SIDs of each page of a walk, with something done between two pages."""
    pages: list[list[str]] = []
    while operation is not None:
        page = perform(state, operation)
        pages.append([item.sid for item in page.items])
        operation = page.next
        state = between(state)
        assert len(pages) < 100
    return pages


RECIPIENTS = ("+15550000001", "+15550000002", "+15550000003")
ROWS = st.lists(st.tuples(st.sampled_from(RECIPIENTS), st.integers(0, 3)), max_size=25)


def hour(number: int) -> int:
    """Return when on its day a message was sent: at midnight or at noon."""
    return 12 * (number % 2)


def with_messages(rows: list[tuple[str, int]]) -> State:
    """Messages that were sent on the 1st to the 4th of January."""
    state = started()
    for number, (to, day) in enumerate(rows):
        at = f"{('Mon', 'Tue', 'Wed', 'Thu')[day]}, 0{day + 1} Jan 2024 {hour(number):02}:00:00 +0000"
        state, _ = state.add(f"{MESSAGES}/{sid(number)}", {"sid": sid(number), "to": to, "date_sent": at})
    return state


@given(ROWS, st.integers(1, 12), st.none() | st.sampled_from(RECIPIENTS), st.none() | st.integers(0, 3))
def test_walking_a_list_returns_each_matching_row_once(
    rows: list[tuple[str, int]], size: int, to: str | None, day: int | None
) -> None:
    sent_on = None if day is None else datetime(2024, 1, day + 1, tzinfo=UTC).date()
    pages = walk_pages(with_messages(rows), ListMessage(page_size=size, to=to, date_sent=sent_on))
    wanted = [sid(n) for n, row in enumerate(rows) if to in (None, row[0]) and day in (None, row[1])][::-1]
    assert [found for page in pages for found in page] == wanted
    assert all(len(page) == size for page in pages[:-1])
    assert len(pages) == max(1, -(-len(wanted) // size))


@given(ROWS, st.integers(1, 6), st.data())
def test_concurrent_changes_lose_and_repeat_no_other_row(
    rows: list[tuple[str, int]], size: int, data: st.DataObject
) -> None:
    gone: set[str] = set()
    come: list[str] = []

    def between(state: State) -> State:
        for row in list(state.rows(MESSAGES)):
            if data.draw(st.integers(0, 4), "deleted where 0") == 0:
                state = state.remove(row)
                gone.add(str(row["sid"]))
        if data.draw(st.booleans(), "added"):
            new = sid(1000 + len(come))
            come.append(new)
            state, _ = state.add(f"{MESSAGES}/{new}", {"sid": new, "to": RECIPIENTS[0]})
        return state

    found = [each for page in walk_pages(with_messages(rows), ListMessage(page_size=size), between) for each in page]
    assert len(found) == len(set(found))
    kept = [sid(number) for number in range(len(rows)) if sid(number) not in gone]
    assert [each for each in found if each in kept] == kept[::-1]
    assert not set(found) & set(come)  # the newest go first: what is new is on pages that were read


def links(body: Any) -> dict[str, str | None]:
    """Return the addresses of a page's neighbours, absolute."""
    envelope = body.get("meta", body)
    end = "url" if "url" in envelope else "uri"
    found = {name: envelope[f"{name}_page_{end}"] for name in ("first", "next", "previous")}
    return {
        name: url and (url if url.startswith("http") else f"https://api.twilio.com{url}") for name, url in found.items()
    }


LISTS: dict[str, tuple[Any, str]] = {
    "uri": (ListMessage(), MESSAGES),
    "meta, in order": (
        ListSyncListItem(sid(1, "IS"), sid(1, "ES")),
        f"{ACCOUNT}/sync/v1/Services/{sid(1, 'IS')}/Lists/{sid(1, 'ES')}/Items",
    ),
    "meta, oldest first": (ListService(), f"{ACCOUNT}/notify/v1/Services"),
    "meta, newest first": (ListAlert(), f"{ACCOUNT}/monitor/v1/Alerts"),
}


@pytest.mark.parametrize("style", LISTS)
@given(count=st.integers(0, 25), size=st.integers(1, 7))
def test_previous_pages_are_the_same_pages_in_reverse(style: str, count: int, size: int) -> None:
    operation, collection = LISTS[style]
    state = started()
    parts = collection.split("/")
    for end in (5, 7):
        if end < len(parts):
            state, _ = state.add("/".join(parts[:end]), {})
    for number in range(count):
        state, _ = state.add(f"{collection}/{sid(number)}", {"sid": sid(number), "index": number, "data": {}})
    request = encode(evolve(operation, page_size=size), account_sid=ACCOUNT)
    forwards: list[Any] = []
    body = json.loads(send(state, request).body)
    forwards.append(body)
    while (url := links(body)["next"]) is not None:
        body = json.loads(send(state, HttpRequest("GET", url)).body)
        forwards.append(body)
        assert len(forwards) <= count + 1
    back = [body]
    while (url := links(body)["previous"]) is not None:
        body = json.loads(send(state, HttpRequest("GET", url)).body)
        back.append(body)
        assert len(back) <= len(forwards)
    assert back[::-1] == forwards
    for page in forwards:
        assert json.loads(send(state, HttpRequest("GET", str(links(page)["first"]))).body) == forwards[0]
    here = [page["uri"] if style == "uri" else page["meta"]["url"] for page in forwards]
    assert len(set(here)) == len(here)


def test_a_page_of_the_first_api_says_where_it_begins_and_ends() -> None:
    state = with_messages([(RECIPIENTS[0], 0)] * 5)
    body = json.loads(send(state, encode(ListMessage(page_size=2, to=RECIPIENTS[0]), account_sid=ACCOUNT)).body)
    path = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json?To=%2B15550000001&PageSize=2"
    assert {name: value for name, value in body.items() if name != "messages"} == {
        "page": 0,
        "page_size": 2,
        "start": 0,
        "end": 1,
        "uri": f"{path}&Page=0",
        "first_page_uri": f"{path}&Page=0",
        "next_page_uri": f"{path}&Page=1&PageToken=PA{sid(3)}",
        "previous_page_uri": None,
    }


def state_with_items(entry: catalogue.OperationEntry, count: int) -> tuple[Any, State, list[str]]:
    """Return a list's operation, a state in which it has rows, and these in the order of creation."""
    operation = simplest(entry.load())
    url = encode(operation, account_sid=ACCOUNT).url
    host, _, tail = url.partition("://")[2].partition("/")
    product = host.partition(".")[0]
    state = initialize_product(started(), product, ACCOUNT)
    place = place_of(state, product, route(product, "GET", f"/{tail.partition('?')[0]}"), ACCOUNT)
    for key, _ in place.parents:
        state, _ = state.add(key, {})
    for row in list(state.rows(place.collection)):
        state = state.remove(row)
    names = [f"XX{number}" for number in range(count)]
    for number, name in enumerate(names):
        members = {**place.only, "friendly_name": name}
        state, _ = state.at(START + timedelta(seconds=number)).add(f"{place.collection}/{name}", members)
    return operation, state, names


ENTRIES = [entry for entry in catalogue.operations() if entry.spec.items and entry.spec.paging != "none"]
GENERIC = [entry for entry in ENTRIES if behaviour(f"{entry.package}.{entry.name}").answer is None]


@pytest.mark.parametrize("package", sorted({entry.package for entry in GENERIC}))
def test_every_list_of_every_product_is_walked_page_by_page(package: str) -> None:
    for entry in GENERIC:
        if entry.package == package:
            wires = {param.fact.wire for param in entry.params}
            size = 2 if wires & {"PageSize", "pageSize", "Size"} else 50  # Twilio chooses where nobody else can
            operation, state, names = state_with_items(entry, 2 * size + 1)
            given = {"size": 2} if "Size" in wires else {"page_size": 2} if size == 2 else {}
            here: Any = evolve(operation, **given)
            found: list[str] = []
            lengths: list[int] = []
            while here is not None:
                response = send(state, encode(here, account_sid=ACCOUNT))
                page = decode(here, response)
                found += [row_of(item) for item in json.loads(response.body)[entry.spec.items]]
                lengths.append(len(page.items))
                here = page.next
                assert len(lengths) < 5, entry.name
            assert lengths == [size, size, 1], entry.name
            assert [name for name in found if name] == [] or found in (names, names[::-1]), entry.name


def _wires(entry: catalogue.OperationEntry) -> set[str]:
    return {param.fact.wire for param in entry.params}


def row_of(item: Any) -> str:
    """Return the name of the row that an item shows, where it shows one."""
    members: Any = item if isinstance(item, dict) else {"friendly_name": item}
    return str(members.get("friendly_name") or "")


TOKENS = [
    entry
    for entry in GENERIC
    if entry.spec.paging == "page-token"
    and entry.name not in {"ListEdgeZone", "ListOperator"}  # list Twilio's own, too
]


@given(st.sampled_from(TOKENS), st.integers(0, 9), st.integers(1, 4))
def test_a_token_leads_back_to_the_page_before(entry: catalogue.OperationEntry, count: int, size: int) -> None:
    operation, state, _ = state_with_items(entry, count)
    here = evolve(operation, page_size=size)
    tokens: list[str | None] = [None]
    bodies: list[Any] = []
    while True:
        bodies.append(json.loads(send(state, encode(evolve(here, page_token=tokens[-1]), account_sid=ACCOUNT)).body))
        if bodies[-1]["meta"]["nextToken"] is None:
            break
        tokens.append(bodies[-1]["meta"]["nextToken"])
    back = [bodies[-1]]
    while (token := back[-1]["meta"]["previousToken"]) is not None:
        back.append(json.loads(send(state, encode(evolve(here, page_token=token), account_sid=ACCOUNT)).body))
    assert back[::-1] == bodies
    assert len(bodies) == max(1, -(-count // size))


@given(st.integers(0, 12), st.integers(1, 5), st.integers(0, 5))
def test_a_page_is_found_by_its_number_alone(count: int, size: int, page: int) -> None:
    state = with_messages([(RECIPIENTS[0], 0)] * count)
    found = [message.sid for message in perform(state, ListMessage(page_size=size, page=page)).items]
    assert found == [sid(number) for number in range(count)][::-1][page * size : (page + 1) * size]


@pytest.mark.parametrize(
    ("query", "status", "code"),
    [
        ("PageSize=0", 400, 20001),
        ("PageSize=-1", 400, 20001),
        ("PageSize=many", 400, 20001),
        ("PageToken=PASM1", 400, 21481),
    ],
)
def test_an_impossible_page_is_refused(query: str, status: int, code: int) -> None:
    url = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages.json?{query}"
    response = send(started(), HttpRequest("GET", url))
    assert (response.status, json.loads(response.body)["code"]) == (status, code)


def test_a_page_is_no_longer_than_its_list_allows() -> None:
    state = with_messages([(RECIPIENTS[0], 0)] * 1003)
    url = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
    assert len(json.loads(send(state, HttpRequest("GET", f"{url}?PageSize=5000")).body)["messages"]) == 1000
    assert len(json.loads(send(state, HttpRequest("GET", url)).body)["messages"]) == 50


DAYS = [datetime(2024, 1, day, tzinfo=UTC).date() for day in (1, 2, 3, 4)]


@given(ROWS, st.sampled_from(DAYS), st.sampled_from(("date_sent", "date_sent_before", "date_sent_after")))
def test_a_date_filter_matches_the_day_or_before_or_after(rows: list[tuple[str, int]], day: date, name: str) -> None:
    listing: Any = ListMessage
    found = {message.sid for message in perform(with_messages(rows), listing(**{name: day}, page_size=50)).items}
    number = DAYS.index(day)
    fitting = {"date_sent": [number], "date_sent_before": range(number + 1), "date_sent_after": range(number, 4)}
    assert found == {sid(n) for n, (_, sent_on) in enumerate(rows) if sent_on in fitting[name]}


@given(ROWS, st.sampled_from(DAYS), st.sampled_from(["T00:00:00Z", "T12:00:00Z", "T13:00:00Z"]))
def test_an_equality_filter_at_midnight_matches_the_day(rows: list[tuple[str, int]], day: date, clock: str) -> None:
    url = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages.json?DateSent={day}{clock}"
    found = json.loads(send(with_messages(rows), HttpRequest("GET", url)).body)["messages"]
    hours = {"T00:00:00Z": (0, 12), "T12:00:00Z": (12,), "T13:00:00Z": ()}[clock]
    wanted = {n for n, (_, sent_on) in enumerate(rows) if DAYS[sent_on] == day and hour(n) in hours}
    assert {message["sid"] for message in found} == {sid(n) for n in wanted}


ORDERS = {
    "newest": (
        "api.v2010.ListNotification api.v2010.ListTranscription monitor.v1.ListAlert studio.v2.ListExecutionStep"
        " video.v1.ListComposition"
    ),
    "oldest": (
        "api.v2010.ListAccount api.v2010.ListSipCredential chat.v2.ListMessage conversations.v1.ListServiceRole"
        " ip_messaging.v2.ListMessage notify.v1.ListService verify.v2.ListChallenge"
    ),
}
"""What the page on lists says, for some that their kind alone orders; the others' products have tests of their own."""


@pytest.mark.parametrize(
    ("first", "name"), [(first, name) for first, names in ORDERS.items() for name in names.split()]
)
def test_a_list_has_the_order_in_the_table(first: str, name: str) -> None:
    (entry,) = [one for one in ENTRIES if f"{one.package}.{one.name}" == name]
    operation, state, _ = state_with_items(entry, 3)
    request = encode(operation, account_sid=ACCOUNT)
    host, _, tail = request.url.partition("://")[2].partition("/")
    product = host.partition(".")[0]
    found = route(product, "GET", f"/{tail.partition('?')[0]}")
    place = place_of(state, product, found, ACCOUNT)
    asked = ParsedRequest(route=found, http=request, account=ACCOUNT, place=place, params={}, product=product)
    numbers = [row.number for row in rows_of(state, asked)]
    assert len(numbers) >= 3
    assert numbers == sorted(numbers, reverse=first == "newest")


def test_configuration_is_listed_oldest_first_and_events_newest_first() -> None:
    assert "Services" in OLDEST_FIRST
    for entry in GENERIC:
        last = entry.path.removesuffix(".json").rpartition("/")[2]
        operation, state, names = state_with_items(entry, 3)
        shown = [
            row_of(item)
            for item in json.loads(send(state, encode(operation, account_sid=ACCOUNT)).body)[entry.spec.items]
        ]
        if all(shown) and last in OLDEST_FIRST and entry.package != "api.v2010":
            assert shown in (names, names[::-1] if "Order" in _wires(entry) else names), entry.name
