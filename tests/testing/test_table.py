"""The table transport: the results that it supplies, what it records, and what it refuses."""

from __future__ import annotations

import asyncio
import threading
from collections import defaultdict
from datetime import timedelta
from typing import TYPE_CHECKING, Any, cast

import pytest
from attrs import evolve

from twilio_fp import (
    ApiError,
    AuthToken,
    Call,
    CreateMessage,
    DeleteMessage,
    Download,
    FetchMessage,
    HttpRequest,
    HttpResponse,
    ListMessage,
    Message,
    NotFoundError,
    Operation,
    OperationError,
    Page,
    RateLimitError,
    RawOperation,
    SignatureError,
    Sleep,
    TransportError,
    TwilioError,
    TwimlError,
    UsageError,
    attempt,
    download,
    is_repeatable,
    sequence,
    with_response,
    with_timeout,
)
from twilio_fp.codec.json import encode_record
from twilio_fp.middleware import Retry
from twilio_fp.model import Resource
from twilio_fp.operation import WithResponse
from twilio_fp.rest import catalogue
from twilio_fp.rest.api.v2010 import Recording
from twilio_fp.rest.numbers.v1 import ListPortInRequests
from twilio_fp.rest.numbers.v2 import ListShortCodeApplications
from twilio_fp.schema import parse_facts, resolve
from twilio_fp.testing import TableTransport, VirtualClock

if TYPE_CHECKING:
    from twilio_fp.testing.table import Answer

HELLO = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")
SENT = Message(sid="SM1", status="queued", body="Hi")
FETCH = FetchMessage("SM1")
RAW = RawOperation("GET", "api.twilio.com", "/x")


# --- one answer of each kind


def test_a_record_is_encoded_as_twilio_would_send_it() -> None:
    twilio = TableTransport({CreateMessage: SENT})
    reply = twilio.client()(with_response(HELLO))
    assert (reply.value.sid, reply.value.status, reply.value.body) == ("SM1", "queued", "Hi")
    assert reply.response.status == 201
    assert reply.response.headers["Content-Type"] == "application/json"


def test_a_decoded_record_can_be_an_answer() -> None:
    first = TableTransport({CreateMessage: {"sid": "SM1", "price": "-0.0075", "brand_new": [1, {"a": None}]}})
    message = first.client()(HELLO)
    assert TableTransport({CreateMessage: message}).client()(HELLO) == message
    assert encode_record(message)["brand_new"] is not None


def test_a_response_is_returned_unchanged() -> None:
    response = HttpResponse(202, {"X-Own": "1"}, b'{"sid": "SM2"}')
    reply = TableTransport({CreateMessage: response}).client()(with_response(HELLO))
    assert reply.response is response
    assert reply.value.sid == "SM2"


def test_a_mapping_is_sent_as_json() -> None:
    assert TableTransport({CreateMessage: {"sid": "SM3"}}).client()(HELLO).sid == "SM3"
    assert TableTransport({RawOperation: {"any": [1, 2]}}).client()(RAW) == {"any": (1, 2)}


def test_none_is_an_empty_response() -> None:
    twilio = TableTransport({DeleteMessage: None, RawOperation: None})
    assert twilio.client()(DeleteMessage("SM1")) is None
    assert twilio.client()(RAW) is None
    assert [twilio(HttpRequest("GET", "https://h/")).status for twilio in [TableTransport({HttpRequest: None})]] == [
        204
    ]


def test_an_api_error_is_encoded_as_twilio_would_send_it() -> None:
    error = NotFoundError(
        status=404,
        code=20404,
        message="gone",
        more_info="https://www.twilio.com/docs/errors/20404",
        details={"field": "sid"},
        headers=(("Twilio-Request-Id", "RQ1"), ("Retry-After", "3")),
    )
    with pytest.raises(NotFoundError) as raised:
        TableTransport({FetchMessage: error}).client()(FETCH)
    came = raised.value
    assert came is not error
    assert (came.status, came.code, came.message, came.more_info) == (404, 20404, "gone", error.more_info)
    assert (came.details, came.request_id) == ({"field": "sid"}, "RQ1")
    assert dict(came.headers)["Retry-After"] == "3"


def test_the_class_of_an_api_error_follows_from_its_status() -> None:
    with pytest.raises(RateLimitError):
        TableTransport({FetchMessage: ApiError(status=429)}).client()(FETCH)


@pytest.mark.parametrize("answer", [Message(sid="SM1", body="\ud83d"), {"sid": "SM1", "body": "\ud83d"}])
def test_a_lone_surrogate_is_escaped_in_json(answer: Answer) -> None:
    twilio = TableTransport({FetchMessage: answer, ListMessage: Page(items=(cast("Any", answer),))})
    assert twilio.client()(FETCH) == Message(sid="SM1", body="\ud83d")
    assert twilio.client().first(ListMessage()) == Message(sid="SM1", body="\ud83d")


def test_an_unclassified_error_is_raised_as_possibly_executed() -> None:
    for operation in (FETCH, HELLO, RAW):
        failing = TableTransport({operation: OperationError("odd")}).client(middleware=[Retry()])
        with pytest.raises(OperationError, match="odd") as raised:
            failing(sequence([attempt(operation), operation]))
        assert raised.value.may_have_executed
        assert not is_repeatable(raised.value)
        assert raised.value.method is not None


def test_another_error_is_raised() -> None:
    error = TransportError("refused", may_have_executed=False)
    with pytest.raises(TransportError) as raised:
        TableTransport({CreateMessage: error}).client()(HELLO)
    assert (raised.value.args, raised.value.operation) == (error.args, "CreateMessage")


def test_a_function_is_called_for_each_request() -> None:
    twilio = TableTransport({CreateMessage: lambda asked: Message(sid="SM1", body=asked.body.upper())})
    assert twilio.client()(HELLO).body == "HI"
    assert twilio.client()(evolve(HELLO, body="there")).body == "THERE"


# --- tables


def test_a_list_gives_one_answer_per_call_until_it_is_used_up() -> None:
    twilio = TableTransport({FetchMessage: [{"status": "queued"}, ApiError(status=503), {"status": "sent"}]})
    client = twilio.client()
    assert client(FETCH).status == "queued"
    with pytest.raises(ApiError, match="503"):
        client(FETCH)
    assert client(FETCH).status == "sent"
    with pytest.raises(UsageError, match=r"answers to FetchMessage are used up, got another FetchMessage\(sid='SM1'\)"):
        client(FETCH)


def test_an_operation_takes_precedence_over_its_class() -> None:
    table: dict[Any, Answer] = {FETCH: {"sid": "this one"}, FetchMessage: {"sid": "any other"}}
    client = TableTransport(table).client()
    assert client(FETCH).sid == "this one"
    assert client(FetchMessage("SM2")).sid == "any other"


def test_lists_are_used_up_independently_and_not_modified() -> None:
    table: dict[Any, Answer] = {FETCH: [{"sid": "a"}], FetchMessage: [{"sid": "b"}]}
    for _ in range(2):
        client = TableTransport(table).client()
        assert [client(FETCH).sid, client(FetchMessage("SM2")).sid] == ["a", "b"]


def test_a_function_may_be_the_whole_table() -> None:
    def answer(asked: Any) -> Answer:
        return {"sid": asked.sid} if isinstance(asked, FetchMessage) else ApiError(status=400)

    client = TableTransport(answer).client()
    assert client(FETCH).sid == "SM1"
    with pytest.raises(ApiError):
        client(HELLO)


def test_a_missing_answer_is_an_error_that_names_the_operation() -> None:
    table: dict[Any, Answer] = {FetchMessage: SENT, DeleteMessage("SM9"): None}
    twilio = TableTransport(table)
    with pytest.raises(UsageError, match=r"no answer to CreateMessage\(.*\); it has answers to DeleteMessage\(.*Fetch"):
        twilio.client()(HELLO)
    with pytest.raises(UsageError, match="it has answers to nothing"):
        TableTransport({}).client()(HELLO)
    assert twilio.operations == (HELLO,)


# --- pages


def test_a_list_operation_is_answered_by_a_page() -> None:
    twilio = TableTransport({ListMessage: Page(items=(SENT, evolve(SENT, sid="SM2")), meta={"page_size": 2})})
    page = twilio.client()(ListMessage(page_size=2))
    assert [message.sid for message in page.items] == ["SM1", "SM2"]
    assert page.next is None
    assert page.meta["page_size"] == 2


def made(_: object) -> Any:
    return FetchMessage


KEYS: list[tuple[Any, str]] = [
    (Message, "got Message"),
    (SENT, r"got Message\(.*sid='SM1'"),
    ("messages", "got 'messages'"),
    ("FetchMessage", "got 'FetchMessage'"),
    (Page, "got Page"),
    (Operation, "got Operation"),
    (with_timeout(FETCH, timedelta(seconds=1)), "write the operation that it wraps"),
    (with_response(FETCH), "write the operation that it wraps"),
    (WithResponse, "write the operation that it wraps"),
    (Sleep(timedelta()), "got Sleep"),
    (made, "got <function made"),
    (None, "got None"),
]


@pytest.mark.parametrize(("key", "message"), KEYS, ids=lambda value: str(value)[:20])
def test_a_key_that_no_request_can_match_is_rejected_on_construction(key: Any, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        TableTransport({FetchMessage: SENT, key: SENT})


PAGE = Page(items=(SENT,))
CALL = Call(sid="CA1")
ANSWERS: list[tuple[Any, Any, str]] = [
    (ListMessage, SENT, r"the answer to ListMessage must be a Page, got a Message: write Page\(items=\(…,\)\)"),
    (ListMessage, [SENT, SENT], "must be a Page, got a Message"),
    (ListMessage, [PAGE, SENT], "must be a Page, got a Message"),
    (ListMessage, [[SENT]], "must be a Page, got a list"),
    (
        ListMessage,
        Page(items=(SENT, CALL)),
        r"the answer to ListMessage must be a Message, got a Call: write Message\(",
    ),
    (ListMessage, Page(items=(), next=cast("Any", FETCH)), r"must be another .*, got FetchMessage"),
    (ListMessage(to="+1"), SENT, r"ListMessage\(to='\+1'\) must be a Page"),
    (FetchMessage, PAGE, "the answer to FetchMessage must not be a Page"),
    (FetchMessage, None, "must be a Message, got None: write HttpResponse\\(204\\)"),
    (CreateMessage, [SENT, None], "must be a Message, got None"),
    (ListMessage, None, "must be a Page, got None"),
    (RawOperation, PAGE, "the operation does not list"),
    (Download, PAGE, "the operation does not list"),
    (CreateMessage, CALL, r"the answer to CreateMessage must be a Message, got a Call: write Message\("),
    (FETCH, [SENT, CALL], "must be a Message, got a Call"),
    (DeleteMessage, SENT, "the answer to DeleteMessage must be None, got a Message: write None"),
    (
        FetchMessage,
        TimeoutError("slow"),
        r"must be an error that an operation can raise, got TimeoutError\('slow'\): .*TransportError\(",
    ),
    (FetchMessage, [SENT, KeyError()], "must be an error that an operation can raise"),
    (FetchMessage, KeyboardInterrupt(), "must be an error that an operation can raise"),
    (FetchMessage, TransportError, r"must be an instance, got the class TransportError: write TransportError\(…\)"),
    (FetchMessage, Message, r"must be an instance, got the class Message: write Message\(…\)"),
    (FetchMessage, "delivered", "must be a record, a Page, a mapping or an HttpResponse, got a str"),
    (FetchMessage, b"{}", "got a bytes"),
    (FetchMessage, 200, "got an int"),
    (FetchMessage, HELLO, "got a CreateMessage"),
    (CreateMessage, ApiError(status=200), "must have an error status, got 200"),
    (CreateMessage, ApiError(status=201), "must have an error status, got 201"),
    (DeleteMessage, ApiError(status=204), "must have an error status, got 204"),
    (RawOperation, ApiError(status=200), "must have an error status, got 200"),
    (CreateMessage, ApiError(status=0), "must have an error status, got 0"),
    (CreateMessage, ApiError(status=1000), "must have an error status, got 1000"),
    (CreateMessage, UsageError("x"), r"must be an error that an operation can raise, got UsageError\('x'\)"),
    (CreateMessage, TwimlError("x"), r"must be an error that an operation can raise, got TwimlError\('x'\)"),
    (CreateMessage, TwilioError("x"), r"must be an error that an operation can raise, got TwilioError\('x'\)"),
    (RawOperation, SignatureError("x"), r"must be an error that an operation can raise, got SignatureError\('x'\)"),
    (ListMessage, {}, r"must have a 'messages' member, which holds the items of a page: write Page\(items"),
    (ListMessage, {"calls": []}, "must have a 'messages' member"),
    (ListMessage, {"messages": 3}, "must have a list as its 'messages' member, got an int"),
    (ListMessage, {"messages": {}}, "must have a list as its 'messages' member, got a dict"),
    (
        ListMessage,
        Page(items=cast("Any", (5,))),
        "the items of a page for ListMessage.* must be records or mappings, got an int",
    ),
    (
        ListMessage,
        {"messages": ["SM1"]},
        "the items of a page for ListMessage.* must be records or mappings, got a str",
    ),
    (FetchMessage, [[SENT]], r"the answer to FetchMessage must be a Message, got a list: write Message\(…\)"),
    (DeleteMessage, {"sid": "SM1"}, "the answer to DeleteMessage must be None, got a dict: write None"),
    (DeleteMessage, [[]], "the answer to DeleteMessage must be None, got a list: write None"),
    (CreateMessage, {"foo": 1}, r"must have a member of a Message under Twilio's name: write Message\(…\)"),
    (CreateMessage, {"Sid": "SM1"}, "must have a member of a Message"),
    (CreateMessage, {}, "must have a member of a Message"),
    (ListMessage, {1: 2}, "the keys of the answer to ListMessage.* must be text, got an int"),
    (ListMessage, {None: [], "messages": []}, "must be text, got a NoneType"),
    (
        CreateMessage,
        {"sid": "SM1", b"body": "Hi"},
        "the keys of the answer to CreateMessage.* must be text, got a bytes",
    ),
]


@pytest.mark.parametrize(("key", "answer", "message"), ANSWERS, ids=lambda value: str(value)[:20])
def test_an_impossible_answer_is_rejected_on_construction_or_on_use(key: Any, answer: Any, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        TableTransport({key: answer})
    if isinstance(answer, list) or not isinstance(key, type):
        return
    subject = {ListMessage: ListMessage(), FetchMessage: FETCH, CreateMessage: HELLO, RawOperation: RAW}.get(key)
    if subject is None:
        return
    tables: list[Any] = [lambda _: answer, {key: lambda _: answer}, {key: [lambda _: answer]}]
    for table in tables:
        with pytest.raises(UsageError, match=message.replace(key.__name__, rf"{key.__name__}\(.*\)", 1)):
            TableTransport(table).client()(subject)


@pytest.mark.parametrize("answers", [None, 5, "x", [SENT], {FetchMessage}, SENT, dict, FetchMessage], ids=repr)
def test_an_invalid_table_is_rejected(answers: Any) -> None:
    with pytest.raises(UsageError, match="answers must be a mapping from operations to answers, or a function, got "):
        TableTransport(answers)


@pytest.mark.parametrize("status", [301, 304, 400, 404, 429, 500, 599])
def test_an_error_status_is_kept(status: int) -> None:
    with pytest.raises(ApiError) as raised:
        TableTransport({CreateMessage: ApiError(status=status)}).client()(HELLO)
    assert raised.value.status == status


@pytest.mark.parametrize("package", catalogue.packages())
def test_every_operation_accepts_only_its_own_record(package: str) -> None:
    class Other(Resource):
        """A record that nothing is answered with."""

    for entry in catalogue.operations(package):
        cls: Any = entry.load()
        kind = parse_facts(f"result:{entry.spec.result}")[0].kind if entry.spec.result else None
        result = None if kind is None else resolve(kind, cls)
        if result is not None:
            right, wrong = result.__new__(result), Other.__new__(Other)
            TableTransport({cls: Page(items=(right,)) if entry.spec.items else right})
            for bad in (Page(items=(wrong,)), wrong, right if entry.spec.items else Page(items=(right,))):
                with pytest.raises(UsageError):
                    TableTransport({cls: bad})


def test_an_operation_without_a_page_size_matches_any_page_size() -> None:
    twilio = TableTransport({ListMessage(to="+1"): PAGE, ListMessage(page_size=2): Page(items=(SENT, SENT))})
    client = twilio.client()
    assert client.collect(ListMessage(to="+1"), limit=5) == (SENT,)
    assert len(client(ListMessage(page_size=2)).items) == 2
    with pytest.raises(UsageError, match="no answer to"):
        client(ListMessage(page_size=3))


def lists() -> list[catalogue.OperationEntry]:
    """Return two lists of each style of paging, of those that need nothing given."""
    styles: dict[str, list[catalogue.OperationEntry]] = defaultdict(list)
    for entry in catalogue.operations():
        if entry.spec.paging and not any(p.fact.required or p.location == "path" for p in entry.params):
            styles[entry.spec.paging].append(entry)
    styles["none"].append(catalogue.operation("api.v2010.ListAvailablePhoneNumberCountry"))
    return [entry for found in styles.values() for entry in found[:2]]


def test_every_paging_style_is_covered() -> None:
    assert {entry.spec.paging for entry in lists()} == {"uri", "meta", "token", "page-token", "number", "none"}


@pytest.mark.parametrize("entry", lists(), ids=lambda entry: f"{entry.spec.paging}-{entry.package}.{entry.name}")
def test_pages_of_every_paging_style_are_walked(entry: catalogue.OperationEntry) -> None:
    asked: Any = entry.load()()
    second = asked
    match entry.spec.paging:
        case "uri" | "meta" | "page-token":
            second = evolve(asked, page_token="PT1") if hasattr(asked, "page_token") else evolve(asked, page=1)
        case "token":
            second = evolve(asked, token="T1")
        case "number":
            second = evolve(asked, page=1)
        case _:
            second = None
    table: dict[Any, Answer] = {asked: Page(items=({"sid": "X1"},), next=second)}
    if second is not None:
        table[second] = Page(items=({"sid": "X2"}, {"sid": "X3"}))
    for settings in ({}, {"base_url": "http://localhost:8080"}):
        twilio = TableTransport(table)
        client = twilio.client(**settings)
        page = client(asked)
        assert (len(page.items), page.next) == (1, second)
        assert len(client.collect(asked)) == (1 if second is None else 3)
        assert twilio.operations == ((asked, asked) if second is None else (asked, asked, second))


def test_items_may_be_records_or_mappings() -> None:
    page: Page[Any] = Page(items=(SENT, {"sid": "SM2"}))
    assert [m.sid for m in TableTransport({ListMessage: page}).client()(ListMessage()).items] == ["SM1", "SM2"]


def test_a_next_page_may_be_a_timed_operation() -> None:
    following = with_timeout(ListMessage(page=1), timedelta(seconds=3))
    twilio = TableTransport({ListMessage: Page(items=(), next=following)})
    assert twilio.client()(ListMessage()).next == ListMessage(page=1)


@pytest.mark.parametrize(
    "last",
    [Page(items=()), {"results": [], "port_in_requests": []}, {"results": None, "port_in_requests": None}],
    ids=["page", "json", "null"],
)
def test_an_empty_page_ends_the_walk(last: Answer) -> None:
    for operation in (ListPortInRequests(), ListShortCodeApplications()):
        page: Page[Any] = TableTransport({type(operation): last}).client()(operation)
        assert (page.items, page.next) == ((), None)


# --- what it remembers, and its clients


def test_operations_and_requests_are_recorded_in_order() -> None:
    twilio = TableTransport({CreateMessage: SENT, FetchMessage: SENT})
    client = twilio.client()
    timed = with_timeout(FETCH, timedelta(seconds=3))
    client(HELLO)
    client(with_response(timed))
    assert twilio.operations == (HELLO, FETCH)
    assert [one.method for one in twilio.requests] == ["POST", "GET"]
    assert twilio.requests[1].timeout == timedelta(seconds=3)
    assert "Basic" not in repr(twilio.requests)


def test_a_bare_request_is_answered_but_not_recorded_as_an_operation() -> None:
    request = HttpRequest("GET", "https://h/x")
    twilio = TableTransport({HttpRequest: {"a": 1}})
    assert twilio(request).body == b'{"a":1}'
    assert (twilio.operations, twilio.requests) == ((), (request,))
    by_url = TableTransport(lambda asked: {"url": asked.url})
    assert by_url(request).text == '{"url":"https://h/x"}'


def test_a_download_is_an_operation() -> None:
    asked = download(Recording(uri="/2010-04-01/Accounts/AC1/Recordings/RE1.json"), "mp3")
    twilio = TableTransport({type(asked): HttpResponse(200, (), b"ID3")})
    assert twilio.client()(asked) == b"ID3"
    assert twilio.operations == (asked,)


def test_a_client_has_made_up_credentials_and_a_virtual_clock() -> None:
    twilio = TableTransport({CreateMessage: SENT})
    for client in (twilio.client(), twilio.async_client()):
        assert isinstance(client.credentials, AuthToken)
        assert isinstance(client.clock, VirtualClock)
        assert client.transport is twilio


def test_a_clients_settings_can_be_passed() -> None:
    who, clock = AuthToken(account_sid="AC7", token="hush"), VirtualClock()
    twilio = TableTransport({CreateMessage: SENT})
    for client in (
        twilio.client(credentials=who, clock=clock, user_agent="a/1"),
        twilio.async_client(credentials=who, clock=clock, user_agent="a/1"),
    ):
        assert client.credentials == who
        assert client.clock is clock
        assert client.user_agent == "a/1"


def test_an_async_client_gets_the_same_answers() -> None:
    twilio = TableTransport({CreateMessage: SENT, ListMessage: Page(items=(SENT,)), FetchMessage: ApiError(status=404)})

    async def main() -> None:
        async with twilio.async_client() as client:
            assert (await client(HELLO)).sid == "SM1"
            assert [message.sid async for message in client.stream(ListMessage())] == ["SM1"]
            with pytest.raises(NotFoundError):
                await client(FETCH)

    asyncio.run(main())
    assert twilio.operations == (HELLO, ListMessage(), FETCH)


def test_concurrent_threads_each_get_their_own_answer() -> None:
    twilio = TableTransport({FetchMessage: [{"sid": f"SM{number}"} for number in range(80)]})
    client, found, barrier = twilio.client(), list[str](), threading.Barrier(8)

    def work() -> None:
        barrier.wait(20)
        found.extend([client(FETCH).sid for _ in range(10)])

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == sorted(f"SM{number}" for number in range(80))
    assert len(twilio.operations) == 80


def test_a_function_may_use_the_client_itself() -> None:
    def call_back(_: CreateMessage) -> Message:
        return twilio.client()(FETCH)  # as an application does that is called back

    twilio = TableTransport({CreateMessage: call_back, FetchMessage: SENT})
    answers: list[Message] = []
    thread = threading.Thread(target=lambda: answers.append(twilio.client()(HELLO)), daemon=True)
    thread.start()
    thread.join(20)
    assert answers == [SENT]
    assert twilio.operations == (HELLO, FETCH)


@pytest.mark.parametrize("odd", [None, 5, 10**5000, "x", FetchMessage("SM1"), [[]]], ids=lambda odd: type(odd).__name__)
def test_a_value_that_is_not_a_request_is_rejected(odd: Any) -> None:
    with pytest.raises(UsageError, match=r"^request must be an HttpRequest, got a value of type "):
        TableTransport({})(odd)
