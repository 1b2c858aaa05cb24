"""A cassette replays what it recorded for the same requests, and contains no secrets or personal data."""

from __future__ import annotations

import asyncio
import json
import os
import re
import time
from datetime import UTC, date, datetime, timedelta
from threading import Barrier
from typing import TYPE_CHECKING, Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import (
    AmbiguousError,
    ApiError,
    AsyncClient,
    AuthToken,
    Client,
    CreateMessage,
    DecodeError,
    FetchMessage,
    HttpResponse,
    ListMessage,
    Message,
    Page,
    RawOperation,
    TransportError,
    UsageError,
    attempt,
    download,
    parallel,
)
from twilio_fp.auth import OAuthClient
from twilio_fp.http import HttpRequest
from twilio_fp.middleware import Retry
from twilio_fp.rest.api.v2010 import FetchAccount
from twilio_fp.rest.lookups.v2 import FetchPhoneNumber
from twilio_fp.testing import AsyncCassette, Cassette, CassetteError, TableTransport, VirtualClock
from twilio_fp.testing.masks import Known, tag
from twilio_fp.transports import OperationTransport

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from twilio_fp.effect import Exchange
    from twilio_fp.testing.cassette import Mode

TOKEN = "tok3n-that-must-not-show"
ACCOUNT = "AC" + "0123456789abcdef" * 2
WHO = AuthToken(account_sid=ACCOUNT, token=TOKEN)
ALICE, BOB, OURS = "+15558675310", "+15558675311", "+15017122661"
SENT = "SM" + "fedcba9876543210" * 2


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cassettes" / "one.jsonl"


def hello(to: str) -> CreateMessage:
    return CreateMessage(to=to, from_=OURS, body=f"Hello {to[-1]}, tomorrow at ten")


def recorded(path: Path, answers: Any, program: Callable[[Client], Any], mode: Any = "once", **settings: Any) -> Any:
    """What a program returns while it is recorded."""
    with Cassette(path, mode, transport=TableTransport(answers)) as cassette:
        return program(cassette.client(credentials=WHO, clock=VirtualClock(), **settings))


def replayed(path: Path, program: Callable[[Client], Any], **settings: Any) -> Any:
    with Cassette(path) as cassette:
        return program(cassette.client(**settings))


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()][1:]


def echo(operation: CreateMessage) -> Message:
    return Message(sid=f"SM{operation.to[-1]}", to=operation.to, from_=OURS, body=operation.body, status="queued")


# What it replays


def test_recorded_exchanges_are_replayed(path: Path) -> None:
    answers = {CreateMessage: echo, FetchMessage: ApiError(status=404, code=20404, message="not here")}

    def program(client: Client) -> Any:
        failed: Any = client(attempt(FetchMessage("SM404")))
        return client(hello(ALICE)).status, type(failed), failed.args, failed.operation

    assert recorded(path, answers, program) == replayed(path, program)


def test_asynchronous_and_blocking_clients_record_the_same_exchanges(path: Path) -> None:
    recorded(path, {CreateMessage: echo}, lambda client: client(hello(ALICE)))

    async def main() -> Any:
        async with AsyncCassette(path) as cassette:
            one = await cassette.client()(hello(ALICE))
        with Cassette(path) as cassette:
            return one, await cassette.async_client()(hello(ALICE))

    one, other = asyncio.run(main())
    assert one == other == replayed(path, lambda client: client(hello(ALICE)))


def test_an_asynchronous_client_records_the_same_as_a_blocking_one(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.jsonl"

    async def main() -> None:
        twilio = TableTransport({CreateMessage: echo, FetchMessage: TransportError("lost", may_have_executed=True)})

        async def late(request: HttpRequest) -> HttpResponse:
            await asyncio.sleep(0)
            return HttpResponse(200, (), b"{}")

        async with AsyncCassette(other, "once", transport=twilio) as cassette:
            client = cassette.client(credentials=WHO, clock=VirtualClock())
            await client(hello(ALICE))
            await client(attempt(FetchMessage("SM1")))
        async with AsyncCassette(other, "new", transport=late) as cassette:
            client = cassette.client(credentials=WHO, clock=VirtualClock())
            await client(hello(ALICE))
            await client(attempt(FetchMessage("SM1")))
            await client(FetchMessage("SM2"))

    def program(client: Client) -> Any:
        client(hello(ALICE))
        client(attempt(FetchMessage("SM1")))

    lost = TransportError("lost", may_have_executed=True)
    recorded(path, {CreateMessage: echo, FetchMessage: lost}, program)
    asyncio.run(main())
    assert lines(path) == lines(other)[:2]
    assert len(lines(other)) == 3


def test_concurrent_programs_replay_by_what_they_request(path: Path) -> None:
    recorded(path, {CreateMessage: echo}, lambda client: [client(hello(to)) for to in (ALICE, BOB)])
    together = Barrier(2)

    class Late(OperationTransport):
        """A transport that answers none before two have asked; a client asks it by ``exchange`` alone."""

        def __init__(self, cassette: Cassette) -> None:
            self.cassette = cassette

        def __call__(self, request: HttpRequest) -> HttpResponse:
            raise AssertionError("a client asks a transport that sees operations by exchange")

        def exchange(self, asked: Exchange) -> HttpResponse:
            together.wait(10)
            return self.cassette.exchange(asked)

    with Cassette(path) as cassette:
        client = Client(WHO, transport=Late(cassette))
        assert [message.sid for message in client(parallel([hello(BOB), hello(ALICE)]))] == ["SM1", "SM0"]
    with Cassette(path) as cassette:
        found = asyncio.run(_run(cassette.async_client(), parallel([hello(BOB), hello(ALICE)])))
        assert [message.sid for message in found] == ["SM1", "SM0"]


async def _run(client: AsyncClient, what: Any) -> Any:
    return await client(what)


def test_equal_exchanges_replay_in_file_order(path: Path) -> None:
    answers = {FetchMessage: [Message(sid="SM1", status=status) for status in ("queued", "sent", "delivered")]}

    def program(client: Client) -> list[str]:
        return [client(FetchMessage("SM1")).status for _ in range(3)]

    assert recorded(path, answers, program) == replayed(path, program) == ["queued", "sent", "delivered"]


def test_each_attempt_is_an_exchange(path: Path) -> None:
    answers = {CreateMessage: [ApiError(status=429), TransportError("no", may_have_executed=False), Message(sid="SM1")]}

    def program(client: Client) -> str | None:
        return client(hello(ALICE)).sid

    layers = [Retry.standard]
    assert recorded(path, answers, program, middleware=layers) == replayed(path, program, middleware=layers) == "SM1"
    assert [line["came"].get("status", "error") for line in lines(path)] == [429, "error", 201]


def test_an_error_without_a_response_is_replayed_unchanged(path: Path) -> None:
    lost = TransportError(f"reset while {ALICE} was sent", may_have_executed=True, timed_out=True)

    def program(client: Client) -> Any:
        return client(attempt(hello(ALICE)))

    recorded(path, {CreateMessage: lost}, program)
    error = replayed(path, program)
    assert isinstance(error, AmbiguousError)
    assert (error.timed_out, ALICE in str(error)) == (True, False)


def test_pages_are_walked_even_if_their_urls_are_masked(path: Path) -> None:
    start = ListMessage(to=ALICE)

    def page(operation: ListMessage) -> Page[Message]:
        first = operation.page_token is None
        following = ListMessage(to=ALICE, page=1, page_token="PASM1") if first else None
        return Page(items=(Message(sid="SM1" if first else "SM2", to=ALICE),), next=following)

    def program(client: Client) -> list[str | None]:
        return [message.sid for message in client.stream(start)]

    assert recorded(path, {ListMessage: page}, program) == replayed(path, program) == ["SM1", "SM2"]
    assert_hidden(path)


def test_a_masked_response_leads_to_the_same_exchanges_as_when_recorded(path: Path) -> None:
    from twilio_fp.rest.lookups.v2 import LookupResponse

    answers = {
        FetchMessage: Message(sid="SM1", to=ALICE),
        FetchPhoneNumber: LookupResponse(phone_number=ALICE, valid=True),
    }

    def program(client: Client) -> bool | None:
        return client(FetchPhoneNumber(client(FetchMessage("SM1")).to or "")).valid

    assert recorded(path, answers, program) is replayed(path, program) is True
    assert_hidden(path)


def test_a_download_replays_its_redirects_and_as_many_bytes(path: Path, tmp_path: Path) -> None:
    secret = "c0ffee" * 10

    def answer(request: HttpRequest) -> HttpResponse:
        if "amazonaws" in request.url:
            return HttpResponse(200, {"Content-Type": "audio/x-wav"}, b"RIFF" + ALICE.encode())
        return HttpResponse(302, {"Location": f"https://s3.amazonaws.com/{ACCOUNT}/RE1?X-Amz-Signature={secret}"})

    with Cassette(path, "once", transport=answer) as cassette:
        assert len(cassette.client(credentials=WHO)(download("RE1", "wav"))) == 16
    assert replayed(path, lambda client: client(download("RE1", "wav"))) == bytes(16)
    with Cassette(path) as cassette, (tmp_path / "voice.wav").open("wb") as file:
        assert cassette.client().save(download("RE1", "wav"), file) == 16
    assert secret not in path.read_text()
    assert_hidden(path)


def test_a_raw_operation_is_matched_by_its_request(path: Path) -> None:
    one = RawOperation("POST", "api.twilio.com", "/2010-04-01/New.json", form={"To": ALICE, "Password": TOKEN, "N": 1})
    two = RawOperation("POST", "api.twilio.com", "/2010-04-01/New.json", json={"to": BOB, "attributes": {"a": [None]}})
    three = RawOperation("PUT", "api.twilio.com", f"/2010-04-01/{ALICE.replace('+', '%2B')}", body=ALICE.encode())
    answers = {RawOperation: [{"status": "queued", "to": ALICE, "n": 1}, None, HttpResponse(200, (), b"no JSON")]}

    def program(client: Client) -> Any:
        return [client(each) for each in (one, two, three)]

    first = recorded(path, answers, program)
    assert first == [{"status": "queued", "to": ALICE, "n": 1}, None, "no JSON"]
    assert replayed(path, program) == [{"status": "queued", "to": tag(ALICE), "n": 1}, None, "\0" * 7]
    with pytest.raises(CassetteError):
        replayed(path, lambda client: client(RawOperation("GET", "api.twilio.com", "/2010-04-01/New.json")))
    assert_hidden(path)


def test_an_invalid_json_response_fails_again_on_replay(path: Path) -> None:
    answers = {
        FetchMessage: [HttpResponse(502, {"Content-Type": "text/html"}, b"<h1>Bad</h1>"), HttpResponse(200, (), b"{")]
    }

    def program(client: Client) -> Any:
        return client(attempt(FetchMessage("SM1"))), client(attempt(FetchMessage("SM1")))

    recorded(path, answers, program)
    gateway, broken = replayed(path, program)
    assert isinstance(gateway, ApiError)
    assert gateway.status == 502
    assert isinstance(broken, DecodeError)


def test_the_account_edge_and_region_of_a_client_do_not_matter(path: Path) -> None:
    recorded(path, {FetchMessage: Message(sid="SM1")}, lambda client: client(FetchMessage("SM1")))
    other = AuthToken(account_sid="AC2", token="t")

    def program(client: Client) -> Any:
        return client(FetchMessage("SM1")).sid

    assert replayed(path, program, credentials=other, edge="dublin", region="ie1") == "SM1"


# What it does not show


def assert_hidden(path: Path) -> None:
    text = path.read_text("utf-8")
    for each in (ALICE, BOB, OURS, TOKEN, "tomorrow", "Authorization", "Basic"):
        assert each not in text
        assert each.replace("+", "%2B") not in text


def test_secrets_and_personal_data_never_reach_the_file(path: Path) -> None:
    account = {
        "sid": ACCOUNT,
        "auth_token": TOKEN,
        "friendly_name": f"me <alice@example.com>, {ALICE}",
        "status": "active",
        "new": {"authToken": TOKEN, "note": "of Alice", "at": "2024-01-01T00:00:00Z", "kind": "in-use"},
    }
    answers = {
        FetchAccount: HttpResponse(
            200, {"Set-Cookie": TOKEN, "X-Echo": f"Bearer {TOKEN}"}, json.dumps(account).encode()
        ),
        CreateMessage: HttpResponse(400, (), f'{{"code": 21211, "message": "no {ALICE} or {TOKEN}"}}'.encode()),
    }

    def program(client: Client) -> Any:
        return client(FetchAccount(ACCOUNT)), client(attempt(hello(ALICE)))

    recorded(path, answers, program)
    assert_hidden(path)
    text = path.read_text("utf-8")
    assert "alice" not in text.lower()
    found, refused = replayed(path, program)
    assert (found.sid, found.status, found.auth_token.reveal()) == (ACCOUNT, "active", "**********")
    assert found.extra["new"]["kind"] == "in-use"
    assert refused.code == 21211


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("me.too+1@example.com", "#"),
        ("<me@example.com>, you%40mail.example.com;", "<#>, #;"),
        (f"{'x' * 70}@example.com", "#"),
        ("a@b.example-+c@d.example", "##"),
        ("me@example, @example.com, me at example.com", "me@example, @example.com, me at example.com"),
    ],
)
def test_every_email_address_in_a_text_is_masked(text: str, shown: str) -> None:
    assert re.sub("personal-[0-9a-f]{3}", "#", Known().clean(text)) == shown


@pytest.mark.parametrize("part", ["x", "x.", "a@", "a@b", "%40a", "+1"])
def test_masking_takes_time_linear_in_the_length_of_the_text(part: str) -> None:
    text = part * (60_000 // len(part))
    begun = time.process_time()
    Known().clean(text)
    assert time.process_time() - begun < 2


def test_a_custom_url_shows_neither_its_user_nor_its_parameters(path: Path) -> None:
    operation = CreateMessage(
        to=ALICE, from_=OURS, body="Hi", status_callback=f"https://u:{TOKEN}@me.example/a?key={TOKEN}&k"
    )
    recorded(path, {CreateMessage: echo}, lambda client: client(operation))
    assert (
        lines(path)[0]["asked"]["parameters"]["StatusCallback"] == f"https://**********@me.example/a?key={tag(TOKEN)}&k"
    )
    assert replayed(path, lambda client: client(operation)).sid == "SM0"
    assert_hidden(path)


def test_a_masked_value_keeps_its_kind() -> None:
    from twilio_fp.schema import Kind
    from twilio_fp.testing.masks import masked_value

    masks = {
        ("2024-05-06", "date"): "2000-01-01",
        ("12", "integer"): "0",
        (12, "integer"): 0,
        (True, "boolean"): False,
        (None, "string"): None,
        ("", "string"): "",
        (ALICE, "string"): tag(ALICE),
    }
    for (value, kind), mask in masks.items():
        assert masked_value(value, Kind(kind), "standard") == mask
    assert masked_value({"a": [ALICE]}, Kind("json"), "sensitive") == {"a": ["**********"]}


@given(st.text())
def test_masking_a_mask_changes_nothing(text: str) -> None:
    assert tag(tag(text)) == tag(text)


def test_times_and_durations_are_matched_on_replay(path: Path) -> None:
    operation = ListMessage(date_sent_after=datetime(2024, 1, 1, tzinfo=UTC), page_size=5)
    from twilio_fp.rest.api.v2010 import CreateCall, ListUsageRecord

    call = CreateCall(to=ALICE, from_=OURS, twiml="<Response/>", timeout=timedelta(seconds=20))
    usage = ListUsageRecord(start_date=date(2024, 1, 1))

    def program(client: Client) -> Any:
        return client(operation).items, client(call).sid, client(usage).items

    answers = {type(operation): Page(), type(call): {"sid": "CA1"}, type(usage): Page()}
    assert recorded(path, answers, program) == replayed(path, program)


# What it refuses


def test_an_unexpected_exchange_fails_and_shows_the_nearest_one(path: Path) -> None:
    recorded(path, {CreateMessage: echo}, lambda client: [client(hello(to)) for to in (ALICE, BOB)])
    cassette = Cassette(path)
    operation = CreateMessage(to=BOB, from_=OURS, body="Hello 1, tomorrow at ten", risk_check="disable")
    with pytest.raises(CassetteError) as failure:
        cassette.client()(attempt(operation))
    message = str(failure.value)
    assert "the nearest, in line 3, differs (- recorded, + requested):" in message
    assert '+    "RiskCheck": "disable"' in message
    assert BOB not in message
    with pytest.raises(CassetteError, match="the nearest"):  # though the program may have caught it
        cassette.check()


def test_an_exchange_requested_too_often_fails(path: Path) -> None:
    recorded(path, {FetchMessage: Message(sid="SM1")}, lambda client: client(FetchMessage("SM1")))
    with pytest.raises(CassetteError, match="it was requested more often than recorded"):
        replayed(path, lambda client: [client(FetchMessage("SM1")) for _ in range(2)])
    with pytest.raises(CassetteError, match="all of its exchanges have been used"):
        replayed(path, lambda client: [client(FetchMessage(sid)) for sid in ("SM1", "SM2")])


def test_an_exchange_that_nothing_requested_fails(path: Path) -> None:
    recorded(path, {FetchMessage: Message(sid="SM1")}, lambda client: client(FetchMessage("SM1")))
    with pytest.raises(CassetteError, match=r"1 exchange that nothing requested:\n  line 2: FetchMessage \(GET "):
        replayed(path, lambda client: None)
    with pytest.raises(KeyError), Cassette(path):  # what went wrong first is what is said
        raise KeyError


HEAD = '{"twilio_fp": "cassette", "version": 1}\n'


def test_a_file_that_is_not_text_is_rejected(tmp_path: Path) -> None:
    path = tmp_path / "odd.jsonl"
    path.write_bytes(HEAD.encode() + b"\xff")
    with pytest.raises(UsageError, match="must be a text file in UTF-8"):
        Cassette(path)


@pytest.mark.parametrize("mode", ["none", "once", "new", "all"])
@pytest.mark.parametrize(
    "found", [b"SQLite format 3\0\xff", b"import os\n", b"{}\n", b"[]", b"null", b'"twilio_fp"', b"[" * 99_999]
)
def test_a_file_of_another_kind_is_rejected_in_every_mode_and_not_modified(
    tmp_path: Path, found: bytes, mode: Any
) -> None:
    path = tmp_path / "test_reminder.py"
    path.write_bytes(found)
    with pytest.raises(
        UsageError, match=r'the first line of .* must be {"twilio_fp": "cassette", "version": 1}: pass '
    ):
        recorded(path, {FetchMessage: Message(sid="SM1")}, lambda client: client(FetchMessage("SM1")), mode)
    assert path.read_bytes() == found


@pytest.mark.parametrize("found", ["", "\n", '{"twilio_fp": "cassette", "version": 2}\n[]', f"{HEAD}broken"])
def test_an_unreadable_cassette_or_an_empty_file_can_be_recorded_again(path: Path, found: str) -> None:
    path.parent.mkdir()
    path.write_text(found)
    recorded(path, {FetchMessage: Message(sid="SM1")}, lambda client: client(FetchMessage("SM1")), "all")
    assert replayed(path, lambda client: client(FetchMessage("SM1")).sid) == "SM1"


def test_an_exchange_that_cannot_be_recorded_is_not_sent(path: Path) -> None:
    twilio = TableTransport({FetchMessage: Message(sid="SM1")})
    path.parent.mkdir()
    in_the_way = path.with_name("file")
    in_the_way.touch()
    for place in (in_the_way / "test.jsonl", path.with_name("x" * 300)):
        with pytest.raises(UsageError, match=r"the cassette .* can't be read or written: "):
            Cassette(place, "once", transport=twilio).client(credentials=WHO)(FetchMessage("SM1"))
    with Cassette(path, "new", transport=twilio) as cassette:
        cassette.client(credentials=WHO)(FetchMessage("SM1"))
        path.unlink()
        path.mkdir()
        with pytest.raises(UsageError, match=r"the cassette .* can't be read or written: "):
            cassette.client(credentials=WHO)(FetchMessage("SM2"))
    assert twilio.operations == (FetchMessage("SM1"),)
    assert sorted(path.parent.iterdir()) == [in_the_way, path]


def test_a_cassette_that_could_not_be_created_is_created_by_the_next_exchange(path: Path) -> None:
    def gone(_: FetchMessage) -> Message:
        if path.parent.exists():
            path.parent.rmdir()
        return Message(sid="SM1")

    twilio = TableTransport({FetchMessage: gone, ListMessage: Page(items=())})
    client = Cassette(path, "once", transport=twilio).client(credentials=WHO)
    with pytest.raises(FileNotFoundError):
        client(FetchMessage("SM1"))
    client(ListMessage())
    with Cassette(path) as cassette:
        cassette.client()(ListMessage())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has no such files")
def test_a_path_that_is_not_a_regular_file_is_rejected_and_not_modified(tmp_path: Path) -> None:
    pipe, link = tmp_path / "pipe", tmp_path / "link"
    os.mkfifo(pipe)
    link.symlink_to(os.devnull)
    for path in (pipe, link):
        with pytest.raises(
            UsageError, match=r"path must be the path of a file, got .*, which is a directory or a device"
        ):
            Cassette(path, "once")
    assert pipe.is_fifo()


def test_a_symbolic_link_is_kept_and_its_target_is_written(tmp_path: Path) -> None:
    link, cassette = tmp_path / "link.jsonl", tmp_path / "elsewhere" / "shared.jsonl"
    link.symlink_to(cassette)
    for mode in ("once", "new", "all"):
        recorded(link, {FetchMessage: Message(sid="SM1")}, lambda client: client(FetchMessage("SM1")), mode)
        assert link.is_symlink()
    assert len(lines(cassette)) == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "the first line of .* must be"),
        ("{}\n", "the first line of .* must be"),
        ('{"twilio_fp": "cassette", "version": 2}\n', "the first line of .* must be"),
        ('{"twilio_fp": "cassette", "version": 1}\n{"asked": {"oper', "line 2 of .* must be JSON"),
        (f"{HEAD}{'[' * 99_999}", "line 2 of .* must be JSON"),
        ('{"twilio_fp": "cassette", "version": 1}\n[]\n', "line 2 of .* must have 'asked' and 'came'"),
        ('{"twilio_fp": "cassette", "version": 1}\n{"asked": {}, "came": {}}\n', "line 2 of .* must have 'asked'"),
    ],
)
def test_a_file_that_is_not_a_cassette_is_rejected(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "odd.jsonl"
    path.write_text(text)
    with pytest.raises(UsageError, match=said):
        Cassette(path)
    assert path.read_text() == text


@pytest.mark.parametrize(
    "came",
    [
        None,
        {"status": 200},
        {"status": "200", "headers": []},
        {"status": 99, "headers": []},
        {"status": 200, "headers": {"Name": "value"}},
        {"status": 200, "headers": [], "text": 5},
        {"status": 200, "headers": [], "bytes": -1},
        {"status": 200, "headers": [], "bytes": 10**30},
        {"error": None},
        {"error": "lost"},
        {"error": {"message": "lost", "may_have_executed": "yes", "timed_out": False}},
    ],
)
def test_an_invalid_recorded_outcome_is_rejected_when_the_cassette_is_opened(path: Path, came: Any) -> None:
    recorded(path, {FetchMessage: Message(sid="SM1")}, lambda client: client(FetchMessage("SM1")))
    head, line, _ = path.read_text("utf-8").split("\n")
    path.write_text(f"{head}\n{json.dumps({**json.loads(line), 'came': came})}\n", "utf-8")
    with pytest.raises(UsageError, match=r"line 2 of .* must have 'asked' and 'came' as recorded"):
        Cassette(path)


def test_a_directory_is_rejected(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"path must be the path of a file, got .*, which is a directory or a device"):
        Cassette(tmp_path, "once")


def test_an_unknown_mode_and_a_missing_file_are_rejected(path: Path) -> None:
    with pytest.raises(UsageError, match="mode must be 'none', 'once', 'new' or 'all', got 'record'"):
        Cassette(path, "record")  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="record it with mode 'once'"):
        Cassette(path)
    assert not path.parent.exists()


def test_a_transport_that_cannot_record_is_rejected(path: Path) -> None:
    async def late(request: HttpRequest) -> HttpResponse:
        return HttpResponse(204)

    with pytest.raises(UsageError, match="transport must be synchronous, got an asynchronous one: use AsyncCassette"):
        Cassette(path, "once", transport=late)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="transport must be a function, got a value of type int"):
        AsyncCassette(path, "once", transport=5)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match=r"path must be a file path such as .*, got None"):
        AsyncCassette(None)  # type: ignore[arg-type]


def test_a_closed_cassette_sends_nothing(path: Path) -> None:
    cassette = Cassette(path, "once", transport=lambda request: HttpResponse(204))
    cassette.close()
    with pytest.raises(UsageError, match="closed"):
        cassette(HttpRequest("GET", "https://api.twilio.com/x"))


# What it records


def test_each_mode_records_as_documented(path: Path) -> None:
    def fetch(*sids: str) -> Callable[[Client], Any]:
        return lambda client: [client(FetchMessage(sid)).status for sid in sids]

    def answering(status: str) -> dict[Any, Any]:
        return {FetchMessage: lambda operation: Message(sid=operation.sid, status=status)}

    assert recorded(path, answering("queued"), fetch("SM1"), "once") == ["queued"]
    assert recorded(path, answering("sent"), fetch("SM1"), "once") == ["queued"]
    with pytest.raises(CassetteError):
        recorded(path, answering("sent"), fetch("SM1", "SM2"), "once")
    assert recorded(path, answering("sent"), fetch("SM1", "SM2"), "new") == ["queued", "sent"]
    assert recorded(path, answering("failed"), fetch("SM1", "SM2"), "none") == ["queued", "sent"]
    assert recorded(path, answering("failed"), fetch("SM2"), "all") == ["failed"]
    assert len(lines(path)) == 1
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("many", [0, 1, 2])
def test_a_file_without_a_final_newline_is_appended_to(path: Path, many: int) -> None:
    def fetch(client: Client) -> Any:
        return [client(FetchMessage(sid)).sid for sid in ("SM1", "SM2", "SM3")]

    answers = {FetchMessage: lambda operation: Message(sid=operation.sid)}
    recorded(path, answers, fetch)
    path.write_text("\n".join(path.read_text("utf-8").split("\n")[: 1 + many]), "utf-8")
    recorded(path, answers, fetch, "new")
    assert replayed(path, fetch) == ["SM1", "SM2", "SM3"]
    assert len(lines(path)) == 3


@pytest.mark.parametrize("mode", ["once", "new"])
def test_concurrent_recorders_that_create_one_file_lose_nothing(path: Path, mode: Mode) -> None:
    twilio = TableTransport({FetchMessage: lambda operation: Message(sid=operation.sid, status="sent")})
    several = [Cassette(path, mode, transport=twilio) for _ in range(3)]  # as three processes would open it
    asked = [f"SM{number}" for number in range(6)]
    for sid, cassette in zip(asked, several * 2, strict=True):
        Client(WHO, transport=cassette)(FetchMessage(sid))
    assert replayed(path, lambda client: [client(FetchMessage(sid)).status for sid in asked]) == ["sent"] * 6
    assert list(path.parent.iterdir()) == [path]


def test_a_file_system_without_links_works(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse)
    recorded(path, {FetchMessage: Message(sid="SM1", status="sent")}, lambda client: client(FetchMessage("SM1")))
    assert replayed(path, lambda client: client(FetchMessage("SM1")).status) == "sent"
    assert list(path.parent.iterdir()) == [path]


def test_exchanges_recorded_before_a_crash_are_kept(path: Path) -> None:
    def dies(operation: FetchMessage) -> Message:
        if operation.sid == "SM3":
            raise KeyboardInterrupt
        return Message(sid=operation.sid)

    with pytest.raises(KeyboardInterrupt):
        recorded(path, {FetchMessage: dies}, lambda client: [client(FetchMessage(f"SM{n}")) for n in (1, 2, 3)])
    assert [line["came"]["json"]["sid"] for line in lines(path)] == ["SM1", "SM2"]


def test_an_exchange_is_one_line_whatever_it_contains(path: Path) -> None:
    odd = "a\u2028b\nc\ud800\x85"
    answer = HttpResponse(400, (), json.dumps({"message": odd}).encode())

    def program(client: Client) -> Any:
        return cast("ApiError", client(attempt(FetchMessage("SM1")))).message

    assert recorded(path, {FetchMessage: answer}, program) == replayed(path, program)
    assert len(lines(path)) == 1
    assert lines(path)[0]["came"]["json"]["message"] == odd
    assert all(line.isprintable() for line in path.read_text("utf-8").split("\n"))


def test_recording_uses_the_credentials_of_the_environment(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWILIO_ACCOUNT_SID", ACCOUNT)
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", TOKEN)
    assert Cassette(path, "once").client().credentials == WHO
    assert Cassette(path, "once").async_client().credentials == WHO
    assert repr(Cassette(path, "once")) == f"Cassette({str(path)!r}, 'once')"


def test_a_token_is_recorded_and_replayed_but_never_shown(path: Path) -> None:
    secret, token = "client-s3cret-that-must-not-show", "eyJ.t0ken-that-must-not-show.sig"
    who = OAuthClient(client_id="OQ" + "1" * 32, client_secret=secret, account_sid=ACCOUNT)

    def answer(request: HttpRequest) -> HttpResponse:
        if "/token" in request.url:
            granted = {"access_token": token, "token_type": "Bearer", "expires_in": 3600}
            return HttpResponse(200, {"Content-Type": "application/json"}, json.dumps(granted).encode())
        assert request.headers.reveal("Authorization") == f"Bearer {token}"
        return HttpResponse(200, (), json.dumps({"sid": "SM1", "body": f"your token {token}"}).encode())

    with Cassette(path, "once", transport=answer) as cassette:
        assert cassette.client(credentials=who, clock=VirtualClock())(FetchMessage("SM1")).sid == "SM1"
    assert replayed(path, lambda client: client(FetchMessage("SM1")).sid, credentials=who) == "SM1"
    text = path.read_text("utf-8")
    assert secret not in text
    assert token not in text
