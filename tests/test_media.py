"""Downloads: where the bytes are, redirects, and whose credentials go where."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, contextmanager
from io import BytesIO, RawIOBase
from itertools import repeat
from typing import TYPE_CHECKING, Any

import pytest

from twilio_fp import AsyncClient, AuthToken, Client, DecodeError, NotFoundError, UsageError, download
from twilio_fp.http import Headers, HttpRequest, HttpResponse
from twilio_fp.media import MOST_REDIRECTS, Download, redirected
from twilio_fp.rest.api.v2010 import Media, Recording
from twilio_fp.rest.video.v1 import Recording as VideoRecording

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

WHO = AuthToken(account_sid="AC1", token="hush")
RECORDING = download(Recording(uri="/2010-04-01/Accounts/AC1/Recordings/RE1.json"), "wav")
STORED = "https://storage.example/a.wav?sig=1"


def server(request: HttpRequest) -> HttpResponse:
    """Answer as Twilio does: the media is elsewhere."""
    if request.url == STORED:
        return HttpResponse(200, {"Content-Type": "audio/x-wav"}, b"RIFF" * 50_000)
    if request.url == RECORDING.url:
        return HttpResponse(307, {"Location": STORED})
    if request.url.endswith("/loop"):
        return HttpResponse(302, {"Location": "/loop"})
    return HttpResponse(404, {}, b'{"code": 20404, "message": "not found"}')


class Streaming:
    """A transport with ``stream`` that remembers its requests."""

    def __init__(self) -> None:
        self.requests: list[HttpRequest] = []

    def __call__(self, request: HttpRequest) -> HttpResponse:
        self.requests.append(request)
        return server(request)

    @contextmanager
    def stream(self, request: HttpRequest) -> Iterator[Any]:
        yield Answer(self(request))


class AsyncStreaming(Streaming):
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
        (Recording(uri="/2010-04-01/A/RE1.json"), "mp3", "https://api.twilio.com/2010-04-01/A/RE1.mp3"),
        (Recording(uri="/2010-04-01/A/RE1.json"), None, "https://api.twilio.com/2010-04-01/A/RE1"),
        (Recording(media_url="https://api.ie1.twilio.com/R/RE1"), "wav", "https://api.ie1.twilio.com/R/RE1.wav"),
        (Media(uri="/2010-04-01/A/Media/ME1.json"), None, "https://api.twilio.com/2010-04-01/A/Media/ME1"),
        (VideoRecording(links={"media": "https://video.twilio.com/R/M"}), None, "https://video.twilio.com/R/M"),
    ],
)
def test_a_record_says_where_its_bytes_are(record: Any, format: str | None, url: str) -> None:
    assert download(record, format) == Download(url)


def test_what_can_not_be_downloaded_is_refused() -> None:
    with pytest.raises(UsageError, match="no address"):
        download(Recording(sid="RE1"))
    with pytest.raises(UsageError, match="file ending"):
        download(Recording(uri="/x.json"), "../wav")
    with pytest.raises(UsageError, match="https"):
        Download("http://api.twilio.com/x")


def test_the_bytes_come_and_credentials_stay_at_twilio() -> None:
    transport = Streaming()
    assert Client(WHO, transport=transport)(RECORDING) == b"RIFF" * 50_000
    assert [("Authorization" in one.headers) for one in transport.requests] == [True, False]


def test_a_download_to_a_file_comes_in_pieces_and_keeps_credentials_at_twilio() -> None:
    transport, file = Streaming(), BytesIO()
    assert Client(WHO, transport=transport).save(RECORDING, file) == 200_000
    assert file.getvalue() == b"RIFF" * 50_000
    assert [("Authorization" in one.headers) for one in transport.requests] == [True, False]


def test_a_transport_without_stream_is_asked_for_the_whole() -> None:
    file = BytesIO()
    assert Client(WHO, transport=server).save(RECORDING, file) == 200_000


def test_async_does_the_same() -> None:
    async def main() -> tuple[bytes, bytes]:
        file, plain = BytesIO(), BytesIO()
        transport = AsyncStreaming()
        client = AsyncClient(WHO, transport=transport)
        await client.save(RECORDING, file)
        await AsyncClient(WHO, transport=server).save(RECORDING, plain)
        assert await client(RECORDING) == file.getvalue()
        with pytest.raises(NotFoundError):
            await client.save(Download("/missing"), file)
        with pytest.raises(DecodeError, match="redirects"):
            await client.save(Download("/loop"), file)
        return file.getvalue(), plain.getvalue()

    assert asyncio.run(main()) == (b"RIFF" * 50_000, b"RIFF" * 50_000)


def test_what_is_not_there_is_an_error_either_way() -> None:
    client = Client(WHO, transport=Streaming())
    with pytest.raises(NotFoundError):
        client(Download("/missing"))
    with pytest.raises(NotFoundError):
        client.save(Download("/missing"), BytesIO())


def test_redirects_that_never_end_are_given_up() -> None:
    transport = Streaming()
    client = Client(WHO, transport=transport)
    with pytest.raises(DecodeError, match="more than 5 redirects"):
        client(Download("/loop"))
    assert len(transport.requests) == MOST_REDIRECTS + 1
    with pytest.raises(DecodeError, match="more than 5 redirects"):
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
    """A raw file that takes so many bytes at a time."""

    def __init__(self, takes: int | None) -> None:
        self.takes, self.held = takes, b""

    def write(self, data: Any, /) -> int | None:
        if self.takes is None:
            return None
        self.held += bytes(data[: self.takes])
        return len(data[: self.takes])


def save(transport: Any, what: Download, file: Any, *, async_: bool) -> int:
    if async_:
        return asyncio.run(AsyncClient(WHO, transport=transport).save(what, file))
    return Client(WHO, transport=transport).save(what, file)


WAYS = [(Streaming, False), (AsyncStreaming, True), (lambda: server, False), (lambda: server, True)]


@pytest.mark.parametrize(("make", "async_"), WAYS)
def test_a_file_that_takes_a_part_at_a_time_is_given_all(make: Any, async_: bool) -> None:
    file = Slow(30_000)
    assert save(make(), RECORDING, file, async_=async_) == 200_000
    assert file.held == b"RIFF" * 50_000


@pytest.mark.parametrize(("make", "async_"), WAYS)
@pytest.mark.parametrize("takes", [None, 0])
def test_a_file_that_takes_nothing_is_an_error(takes: int | None, make: Any, async_: bool) -> None:
    with pytest.raises(BlockingIOError, match="takes none of"):
        save(make(), RECORDING, Slow(takes), async_=async_)


def test_a_writer_that_does_not_say_has_taken_all() -> None:
    class Quiet:
        held = b""

        def write(self, data: bytes) -> None:
            self.held += data

    file = Quiet()
    assert save(Streaming(), RECORDING, file, async_=False) == len(file.held) == 200_000


class Failing:
    """A transport whose stream is an error in small pieces, which never end where none are given."""

    def __init__(self, *pieces: bytes) -> None:
        self.pieces, self.status, self.headers = pieces, 404, Headers()

    def __call__(self, request: HttpRequest) -> HttpResponse:
        raise AssertionError("a whole answer was asked for, where a stream was")

    @contextmanager
    def stream(self, request: HttpRequest) -> Iterator[Any]:
        yield self

    def __iter__(self) -> Iterator[bytes]:
        yield from self.pieces or repeat(b"x" * 1_000)


class AsyncFailing(Failing):
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
