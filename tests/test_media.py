"""Downloads: addresses, redirects, and where credentials are sent."""

from __future__ import annotations

import asyncio
import re
import traceback
from contextlib import asynccontextmanager, contextmanager
from io import BytesIO, RawIOBase, StringIO, TextIOWrapper
from itertools import repeat
from pathlib import Path
from traceback import TracebackException
from typing import TYPE_CHECKING, Any, cast

import attrs
import pytest

from twilio_fp import (
    AsyncClient,
    AuthToken,
    Client,
    DecodeError,
    NotFoundError,
    Secret,
    TransportError,
    UsageError,
    download,
    webhooks,
)
from twilio_fp.http import Headers, HttpRequest, HttpResponse
from twilio_fp.media import MOST_REDIRECTS, Download, redirected
from twilio_fp.rest import catalogue
from twilio_fp.rest.api.v2010 import (
    CallRecording,
    ConferenceRecording,
    DeleteRecording,
    FetchMedia,
    FetchMessage,
    FetchRecording,
    ListRecording,
    Media,
    Message,
    Recording,
)
from twilio_fp.rest.intelligence.v2 import Media as TranscriptMedia
from twilio_fp.rest.video.v1 import Composition, FetchComposition
from twilio_fp.rest.video.v1 import Recording as VideoRecording
from twilio_fp.transports import AsyncStreamingTransport, StreamingTransport
from twilio_fp.webhooks import (
    ConferenceEvent,
    DialResult,
    Event,
    IncomingMessage,
    RecordingStatus,
    RecordResult,
    TranscriptionStatus,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from twilio_fp import Program
    from twilio_fp.effect import Exchange
    from twilio_fp.middleware import Handler

CREDENTIALS = AuthToken(account_sid="AC1", token="hush")
RECORDING = download(Recording(uri="/2010-04-01/Accounts/AC1/Recordings/RE1.json"), "wav")
STORED = "https://storage.example/a.wav?sig=1"


def server(request: HttpRequest) -> HttpResponse:
    """Redirect to the media, as Twilio does."""
    if request.url == STORED:
        return HttpResponse(200, {"Content-Type": "audio/x-wav"}, b"RIFF" * 50_000)
    if request.url == RECORDING.url:
        return HttpResponse(307, {"Location": STORED})
    if request.url.endswith("/loop"):
        return HttpResponse(302, {"Location": "/loop"})
    return HttpResponse(404, {}, b'{"code": 20404, "message": "not found"}')


class Streaming(StreamingTransport):
    """A transport with ``stream`` that remembers its requests."""

    def __init__(self) -> None:
        self.requests: list[HttpRequest] = []

    def __call__(self, request: HttpRequest) -> HttpResponse:
        self.requests.append(request)
        return server(request)

    @contextmanager
    def stream(self, request: HttpRequest) -> Iterator[Any]:
        yield Answer(self(request))


class AsyncStreaming(Streaming, AsyncStreamingTransport):  # type: ignore[misc]
    @asynccontextmanager
    async def stream(self, request: HttpRequest) -> AsyncIterator[Any]:  # type: ignore[override]
        yield Answer(self(request))


class Answer:
    def __init__(self, response: HttpResponse) -> None:
        self.status, self.headers, self.body = response.status, response.headers, response.body

    def __iter__(self) -> Iterator[bytes]:
        for start in range(0, len(self.body), 65_536):
            yield self.body[start : start + 65_536]

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


@pytest.mark.parametrize(
    ("record", "format", "url"),
    [
        (
            Recording(uri="/2010-04-01/A/Recordings/RE1.json"),
            "mp3",
            "https://api.twilio.com/2010-04-01/A/Recordings/RE1.mp3",
        ),
        (
            Recording(uri="/2010-04-01/A/Recordings/RE1.json"),
            None,
            "https://api.twilio.com/2010-04-01/A/Recordings/RE1",
        ),
        (Recording(media_url="https://api.ie1.twilio.com/R/RE1"), "wav", "https://api.ie1.twilio.com/R/RE1.wav"),
        (Media(uri="/2010-04-01/A/Media/ME1.json"), None, "https://api.twilio.com/2010-04-01/A/Media/ME1"),
        (VideoRecording(links={"media": "https://video.twilio.com/R/M"}), None, "https://video.twilio.com/R/M"),
    ],
)
def test_a_record_knows_the_address_of_its_media(record: Any, format: str | None, url: str) -> None:
    assert download(record, format) == Download(url)


def test_what_can_not_be_downloaded_is_refused() -> None:
    with pytest.raises(UsageError, match="no media URL"):
        download(Recording())
    with pytest.raises(UsageError, match="file extension"):
        download(Recording(uri="/x.json"), "../wav")
    with pytest.raises(UsageError, match="https"):
        Download("http://api.twilio.com/x")
    with pytest.raises(UsageError, match=r"^a download's URL must be text, got None"):
        Download(None)  # type: ignore[arg-type]


RE1 = "https://api.twilio.com/2010-04-01/Accounts/AC1/Recordings/RE1"
OWN = RE1.replace("AC1", "{AccountSid}")
EVENT: dict[str, Any] = {
    "call_sid": "CA1",
    "account_sid": "AC1",
    "call_status": "completed",
    "from_": "+1555",
    "to": "+1556",
}


@pytest.mark.parametrize(
    ("what", "url"),
    [
        (RecordingStatus(recording_sid="RE1", recording_status="completed", recording_url=RE1), RE1),
        (RecordingStatus(recording_sid="RE1", recording_status="completed", account_sid="AC1"), RE1),
        (TranscriptionStatus(transcription_sid="TR1", transcription_status="completed", recording_url=RE1), RE1),
        (RecordResult(**EVENT, recording_url=f"{RE1}.wav"), RE1),
        (DialResult(**EVENT, dial_call_status="completed", recording_sid="RE1"), RE1),
        (ConferenceEvent(conference_sid="CF1", status_callback_event="conference-end", recording_url=RE1), RE1),
        (
            IncomingMessage(message_sid="SM1", media_url=("https://api.twilio.com/M/ME1",)),
            "https://api.twilio.com/M/ME1",
        ),
        (Recording(sid="RE1", account_sid="AC1"), RE1),
        (Recording(sid="RE1"), OWN),
        (CallRecording(sid="RE1", account_sid="AC1"), RE1),
        (ConferenceRecording(sid="RE1", account_sid="AC1"), RE1),
        (
            Media(sid="ME1", parent_sid="MM1", account_sid="AC1"),
            "https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1",
        ),
        (VideoRecording(sid="RT1"), "https://video.twilio.com/v1/Recordings/RT1/Media"),
        (Composition(sid="CJ1"), "https://video.twilio.com/v1/Compositions/CJ1/Media"),
        (FetchRecording("RE1"), OWN),
        (FetchRecording("RE1", account_sid="AC1"), RE1),
        (FetchMedia("MM1", "ME1"), OWN.replace("Recordings/RE1", "Messages/MM1/Media/ME1")),
        (FetchComposition("CJ1"), "https://video.twilio.com/v1/Compositions/CJ1/Media"),
        ("RE1", OWN),
        ("RT1", "https://video.twilio.com/v1/Recordings/RT1/Media"),
    ],
    ids=repr,
)
def test_media_is_found_by_event_record_operation_and_sid(what: Any, url: str) -> None:
    assert download(what) == Download(url)
    assert download(what, "mp3", channels=2) == Download(f"{url}.mp3?RequestedChannels=2")


def test_every_event_with_an_address_of_media_is_downloaded_from_it() -> None:
    public = [getattr(webhooks, name) for name in dir(webhooks)]
    kinds = [kind for kind in public if isinstance(kind, type) and issubclass(kind, Event)]
    named = [(kind, name) for kind in kinds for name in ("recording_url", "media_url") if name in attrs_of(kind)]
    assert len(named) >= 7
    for kind, name in named:
        needed: dict[str, Any] = {one: "CA1" for one, default in attrs_of(kind).items() if default is attrs.NOTHING}
        assert download(kind(**{**needed, name: [RE1] if name == "media_url" else RE1})) == Download(RE1)


def attrs_of(kind: Any) -> dict[str, Any]:
    return {field.name: field.default for field in attrs.fields(kind)}


def test_every_operation_that_fetches_a_recording_of_calls_or_rooms_downloads_it() -> None:
    found = [
        entry
        for entry in catalogue.operations()
        if entry.name.startswith("Fetch")
        and re.search(r"/(Recordings|Media|Compositions)/\{Sid\}(\.json)?$", entry.path)
    ]
    assert len(found) == 7
    for entry in found:
        sids = {param.fact.attribute: "XX1" for param in entry.params if param.fact.required}
        address = download(entry.load()(**sids)).url
        assert address.endswith("/XX1" if entry.product == "api" else "/XX1/Media"), address


@pytest.mark.parametrize(
    "what", [Message(sid="SM1"), FetchMessage("SM1"), ListRecording(), DeleteRecording("RE1"), Recording, "SM1", "", 3]
)
def test_what_holds_no_media_is_refused_with_what_does(what: Any) -> None:
    with pytest.raises(UsageError, match="no media URL: download a recording"):
        download(what)


@pytest.mark.parametrize(
    "url", ["https://u:hush@api.twilio.com/Recordings/RE1", "/2010-04-01/Accounts/AC1/Recordings/RE1"]
)
def test_an_address_is_told_to_be_one_and_shows_no_password(url: str) -> None:
    with pytest.raises(UsageError, match=r"RE1' is already a URL: write Download\(url\)") as caught:
        download(url, "mp3")
    assert "hush" not in below(caught.value)


def below(error: BaseException) -> str:
    """Return what an error tracker keeps of an error, but for the test's own frame, which holds the planted secret."""
    ours = error.with_traceback(cast("Any", error.__traceback__).tb_next)
    return "".join(TracebackException.from_exception(ours, capture_locals=True).format())


@pytest.mark.parametrize(
    "url", ["https://AC1:hush@api.twilio.com/x", "//AC1:hush@api.twilio.com/x", "https://u:hush@[::1", "https://[::1"]
)
def test_a_download_holds_no_password(url: str) -> None:
    with pytest.raises(UsageError, match=r"a download's URL must (not contain a user|be a valid URL)") as caught:
        Download(url)
    assert "hush" not in below(caught.value)


def test_no_record_counts_as_media_because_of_its_own_address() -> None:
    media = {"CallRecording", "ConferenceRecording", "Recording", "Media"}
    with_addresses = 0
    for entry in (one for package in catalogue.packages() for one in catalogue.records(package)):
        kind = entry.load()
        addresses = {
            "uri": f"/2010-04-01/Accounts/AC1/{'Recordings' if entry.name in media else 'Things'}/XX1.json",
            "url": "https://content.twilio.com/v1/Things/XX1",
            "links": {"media": "https://intelligence.twilio.com/v2/Transcripts/GT1/Media"},
        }
        given = {name: addresses[name] for name in addresses.keys() & attrs_of(kind).keys()}
        if not given or any(default is attrs.NOTHING for default in attrs_of(kind).values()):
            continue
        with_addresses += 1
        if "uri" in given and entry.name in media:
            assert download(kind(**given)).url.endswith("/Recordings/XX1")
        else:
            with pytest.raises(UsageError, match="no media URL"):
                download(kind(**given))
    assert with_addresses > 200


def test_an_address_that_is_a_secret_is_not_taken_for_its_mask() -> None:
    with pytest.raises(UsageError, match=r"is secret: write Download\(media\.media_url\.reveal\(\)\)"):
        download(TranscriptMedia(media_url=Secret("https://media.twilio.com/a?sig=1")))


def test_several_media_and_other_channels_are_refused() -> None:
    with pytest.raises(UsageError, match="2 media URLs: download each"):
        download(IncomingMessage(message_sid="SM1", media_url=("https://a", "https://b")))
    with pytest.raises(UsageError, match="channels must be 1 or 2, got 3"):
        download("RE1", channels=3)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="must be text, got"):
        Download(("https://a",))  # type: ignore[arg-type]


def test_the_account_of_a_download_is_the_clients() -> None:
    transport = Streaming()
    client = Client(CREDENTIALS, transport=transport)
    assert client(download("RE1", "wav")) == b"RIFF" * 50_000
    with pytest.raises(NotFoundError):
        client.for_account("AC2").save(download(FetchRecording("RE1")), BytesIO())
    assert [one.url for one in transport.requests] == [f"{RE1}.wav", STORED, RE1.replace("AC1", "AC2")]
    with pytest.raises(UsageError, match="needs an account_sid"):
        Client(transport=transport)(download("RE1"))


def test_a_download_returns_bytes_and_credentials_stay_at_twilio() -> None:
    transport = Streaming()
    assert Client(CREDENTIALS, transport=transport)(RECORDING) == b"RIFF" * 50_000
    assert [("Authorization" in one.headers) for one in transport.requests] == [True, False]


def test_a_save_writes_chunks_and_keeps_credentials_at_twilio() -> None:
    transport, file = Streaming(), BytesIO()
    assert Client(CREDENTIALS, transport=transport).save(RECORDING, file) == 200_000
    assert file.getvalue() == b"RIFF" * 50_000
    assert [("Authorization" in one.headers) for one in transport.requests] == [True, False]


def test_a_transport_without_stream_downloads_everything_at_once() -> None:
    file = BytesIO()
    assert Client(CREDENTIALS, transport=server).save(RECORDING, file) == 200_000


def test_async_does_the_same() -> None:
    async def main() -> tuple[bytes, bytes]:
        file, plain = BytesIO(), BytesIO()
        transport = AsyncStreaming()
        client = AsyncClient(CREDENTIALS, transport=transport)
        await client.save(RECORDING, file)
        await AsyncClient(CREDENTIALS, transport=server).save(RECORDING, plain)
        assert await client(RECORDING) == file.getvalue()
        with pytest.raises(NotFoundError):
            await client.save(Download("/missing"), file)
        with pytest.raises(DecodeError, match="redirected"):
            await client.save(Download("/loop"), file)
        return file.getvalue(), plain.getvalue()

    assert asyncio.run(main()) == (b"RIFF" * 50_000, b"RIFF" * 50_000)


def test_missing_media_is_an_error_either_way() -> None:
    client = Client(CREDENTIALS, transport=Streaming())
    with pytest.raises(NotFoundError):
        client(Download("/missing"))
    with pytest.raises(NotFoundError):
        client.save(Download("/missing"), BytesIO())


def test_endless_redirects_are_given_up() -> None:
    transport = Streaming()
    client = Client(CREDENTIALS, transport=transport)
    with pytest.raises(DecodeError, match="redirected more than 5 times"):
        client(Download("/loop"))
    assert len(transport.requests) == MOST_REDIRECTS + 1
    with pytest.raises(DecodeError, match="redirected more than 5 times"):
        client.save(Download("/loop"), BytesIO())


@pytest.mark.parametrize("location", ["http://storage.example/a", "ftp://x/y", "https://[::1", "https://a b/", "\x7f"])
def test_a_redirect_that_must_not_be_followed_is_refused(location: str) -> None:
    request = HttpRequest("GET", "https://api.twilio.com/x", {"Authorization": "Basic x"})
    with pytest.raises(DecodeError):
        redirected(request, 302, Headers({"Location": location}))


def test_a_redirect_at_the_same_origin_keeps_credentials() -> None:
    request = HttpRequest("GET", "https://api.twilio.com/x", {"Authorization": "Basic x"})
    moved = redirected(request, 302, Headers({"Location": "/y"}))
    assert moved is not None
    assert (moved.url, moved.headers.reveal("Authorization")) == ("https://api.twilio.com/y", "Basic x")
    assert redirected(request, 200, Headers({"Location": "/y"})) is None
    assert redirected(request, 302, Headers()) is None


class Slow(RawIOBase):
    """A raw file that accepts a limited number of bytes at a time."""

    def __init__(self, takes: int | None) -> None:
        self.takes, self.held = takes, b""

    def write(self, data: Any, /) -> int | None:
        if self.takes is None:
            return None
        self.held += bytes(data[: self.takes])
        return len(data[: self.takes])


def save(transport: Any, what: Download, file: Any, *, async_: bool) -> int:
    if async_:
        return asyncio.run(AsyncClient(CREDENTIALS, transport=transport).save(what, file))
    return Client(CREDENTIALS, transport=transport).save(what, file)


TRANSPORTS = [(Streaming, False), (AsyncStreaming, True), (lambda: server, False), (lambda: server, True)]


@pytest.mark.parametrize(("make", "async_"), TRANSPORTS)
def test_the_middleware_sees_each_exchange_of_a_save(make: Any, async_: bool) -> None:
    seen: list[tuple[str, bool, int]] = []

    def watching(handler: Handler) -> Handler:
        def handle(exchange: Exchange) -> Program[HttpResponse]:
            response = yield from handler(exchange)
            seen.append((exchange.request.url, exchange.streamed, response.status))
            return response

        return handle

    file = BytesIO()
    if async_:
        asyncio.run(AsyncClient(CREDENTIALS, transport=make(), middleware=[watching]).save(RECORDING, file))
    else:
        Client(CREDENTIALS, transport=make(), middleware=[watching]).save(RECORDING, file)
    assert file.getvalue() == b"RIFF" * 50_000
    assert seen == [(RECORDING.url, True, 307), (STORED, True, 200)]


def again(handler: Handler) -> Handler:
    """Repeat a request that got no response."""

    def handle(exchange: Exchange) -> Program[HttpResponse]:
        try:
            return (yield from handler(exchange))
        except TransportError:
            return (yield from handler(exchange))

    return handle


@pytest.mark.parametrize(("before", "attempts"), [(b"RI", 1), (b"", 2)])
def test_an_interrupted_download_restarts_only_if_the_file_is_still_empty(before: bytes, attempts: int) -> None:
    class Breaking(StreamingTransport):
        status, headers = 200, Headers()
        attempts = 0

        def __call__(self, request: HttpRequest) -> HttpResponse:
            raise AssertionError("a whole response was requested instead of a stream")

        @contextmanager
        def stream(self, request: HttpRequest) -> Iterator[Any]:
            self.attempts += 1
            yield self

        def __iter__(self) -> Iterator[bytes]:
            yield from [before] if before else []
            raise TransportError("it breaks off", may_have_executed=True)

    transport, file = Breaking(), BytesIO()
    with pytest.raises(TransportError, match="it breaks off"):
        Client(CREDENTIALS, transport=transport, middleware=[again]).save(RECORDING, file)
    assert (transport.attempts, file.getvalue()) == (attempts, before)


@pytest.mark.parametrize(("make", "async_"), [(Client, False), (AsyncClient, True)])
def test_an_attribute_with_the_name_of_an_ability_is_not_one(make: Any, async_: bool) -> None:
    class Session:
        """An object of another library, whose ``stream``, ``exchange`` and ``close`` mean something else."""

        def __call__(self, request: HttpRequest) -> HttpResponse:
            return server(request)

        def stream(self, *_: object) -> Any:
            raise AssertionError("it is no transport's")

        exchange = close = aclose = stream

    client, file = make(CREDENTIALS, transport=Session()), BytesIO()
    if async_:
        asyncio.run(client.save(RECORDING, file))
        asyncio.run(client.close())
    else:
        client.save(RECORDING, file)
        client.close()
    assert file.getvalue() == b"RIFF" * 50_000


@pytest.mark.parametrize(("make", "async_"), TRANSPORTS)
def test_a_file_that_accepts_a_part_at_a_time_gets_everything(make: Any, async_: bool) -> None:
    file = Slow(30_000)
    assert save(make(), RECORDING, file, async_=async_) == 200_000
    assert file.held == b"RIFF" * 50_000


@pytest.mark.parametrize(("make", "async_"), TRANSPORTS)
@pytest.mark.parametrize("takes", [None, 0])
def test_a_file_that_accepts_nothing_is_an_error(takes: int | None, make: Any, async_: bool) -> None:
    with pytest.raises(BlockingIOError, match="accepted none of"):
        save(make(), RECORDING, Slow(takes), async_=async_)


class Later:
    """An asynchronous file."""

    async def write(self, data: bytes) -> int:
        return len(data)


@pytest.mark.parametrize("async_", [False, True])
@pytest.mark.parametrize(
    ("what", "file", "message"),
    [
        (RECORDING, "voice.mp3", r'a binary file, got a value of type str: write with open\(path, "wb"\)'),
        (RECORDING, Path("voice.mp3"), "a binary file, got a value of type PosixPath"),
        (RECORDING, b"", "a binary file, got a value of type bytes"),
        (RECORDING, None, "a binary file, got a value of type NoneType"),
        (RECORDING, StringIO(), 'got a text file: open it with the mode "wb"'),
        (RECORDING, TextIOWrapper(BytesIO()), "got a text file"),
        (RECORDING, Later(), "got an asynchronous one"),
        (FetchRecording("RE1"), BytesIO(), r"got a value of type FetchRecording: write client\.save\(download\("),
        ("https://api.twilio.com/RE1.mp3", BytesIO(), r"got a value of type str: write client\.save\(download\("),
        (Message(sid="SM1"), BytesIO(), r"got a value of type Message: write client\.save\(download\("),
    ],
)
def test_an_operation_that_cannot_be_saved_is_refused_before_anything_is_sent(
    what: Any, file: Any, message: str, *, async_: bool
) -> None:
    transport: Any = AsyncStreaming() if async_ else Streaming()
    with pytest.raises(UsageError, match=message):
        save(transport, what, file, async_=async_)
    assert transport.requests == []


def test_a_writer_that_returns_nothing_has_written_everything() -> None:
    class Quiet:
        held = b""

        def write(self, data: bytes) -> None:
            self.held += data

    file = Quiet()
    assert save(Streaming(), RECORDING, file, async_=False) == len(file.held) == 200_000


class Failing(StreamingTransport):
    """A transport that streams an error response in small chunks; without any, an endless one."""

    def __init__(self, *pieces: bytes) -> None:
        self.pieces, self.status, self.headers = pieces, 404, Headers()

    def __call__(self, request: HttpRequest) -> HttpResponse:
        raise AssertionError("a whole response was requested instead of a stream")

    @contextmanager
    def stream(self, request: HttpRequest) -> Iterator[Any]:
        yield self

    def __iter__(self) -> Iterator[bytes]:
        yield from self.pieces or repeat(b"x" * 1_000)


class AsyncFailing(Failing, AsyncStreamingTransport):  # type: ignore[misc]
    @asynccontextmanager
    async def stream(self, request: HttpRequest) -> AsyncIterator[Any]:  # type: ignore[override]
        yield self

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


@pytest.mark.parametrize(("make", "async_"), [(Failing, False), (AsyncFailing, True)])
def test_the_whole_error_is_read_in_bounded_memory(make: Any, async_: bool) -> None:
    with pytest.raises(NotFoundError, match="gone") as caught:
        save(make(b'{"code": 20404,', b' "message": "gone"}'), RECORDING, BytesIO(), async_=async_)
    assert caught.value.code == 20404
    with pytest.raises(NotFoundError):
        save(make(), RECORDING, BytesIO(), async_=async_)


@pytest.mark.parametrize("written", [True, -1, 2**63, "4"])
@pytest.mark.parametrize(("make", "async_"), TRANSPORTS)
def test_a_file_that_miscounts_fails_like_any_file(make: Any, async_: bool, written: Any) -> None:
    class Odd(BytesIO):
        def write(self, _: Any) -> Any:
            return written

    with pytest.raises(OSError, match=r"write\(\) must return the number of bytes written, 0 to \d+"):
        save(make(), RECORDING, Odd(), async_=async_)


@pytest.mark.parametrize(
    "there", ["https://user:hush@api.twilio.com/x", "http://user:hush@h/x", "https://h:hush/x?a=hush"]
)
def test_a_refused_redirect_shows_no_password(there: str) -> None:
    with pytest.raises(DecodeError) as caught:
        redirected(HttpRequest("GET", "https://api.twilio.com/x"), 302, Headers({"Location": there}))
    shown = "".join(traceback.format_exception(caught.value))
    assert "a redirect must" in str(caught.value)
    assert "hush" not in shown
