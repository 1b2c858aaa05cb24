"""Media and recordings: fetching the bytes behind a record, wherever Twilio stores them."""

from __future__ import annotations

import re
from collections.abc import Generator
from contextlib import contextmanager
from errno import EAGAIN, EINVAL
from inspect import iscoroutinefunction
from io import RawIOBase, TextIOBase
from typing import IO, Any, Final, Literal, cast

from attrs import evolve, field

from twilio_fp.ask import Effect
from twilio_fp.errors import DecodeError, OperationError, TransportError, UsageError
from twilio_fp.host import origin, shown
from twilio_fp.http import Headers, HttpRequest, HttpResponse
from twilio_fp.operation.call import Operation
from twilio_fp.printable import short_repr, typed
from twilio_fp.record import Record, record
from twilio_fp.tracebacks import sealed, sealed_init
from twilio_fp.values import Secret

__all__ = [
    "MOST_OF_ERROR",
    "MOST_REDIRECTS",
    "OWN_ACCOUNT",
    "Download",
    "Received",
    "Saved",
    "check_saved",
    "download",
    "redirected",
    "too_many_redirects",
    "write_all",
]

MOST_OF_ERROR = 1_048_576
"""The number of bytes of an error's body after which a download stops reading."""

MOST_REDIRECTS = 5
"""The maximum number of redirects that a download follows."""

OWN_ACCOUNT: Final = "{AccountSid}"
"""The placeholder in a download's URL for the account of the client."""

_HOST = "https://api.twilio.com"
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


# The URL of each resource's JSON and that of its media; below them, the media URLs that a SID alone determines.
_MEDIA_URLS = (
    (r"(https://api\.twilio\.com/.+/(?:Recordings|Media)/[^/]+)\.json", r"\1"),
    (r"(https://video\.twilio\.com/.+/(?:Recordings|Compositions)/[^/]+)", r"\1/Media"),
)
_BY_SID = {
    "RE": f"{_HOST}/2010-04-01/Accounts/{{account}}/Recordings/{{sid}}",
    "ME": f"{_HOST}/2010-04-01/Accounts/{{account}}/Messages/{{parent}}/Media/{{sid}}",
    "RT": "https://video.twilio.com/v1/Recordings/{sid}/Media",
    "CJ": "https://video.twilio.com/v1/Compositions/{sid}/Media",
}
_OF_MEDIA = r"https://api\.twilio\.com/.+/(?:Recordings|Media)/[^/]+|https://video\..+"
_SID = "[A-Z]{2}[0-9A-Za-z]+"
_ENDING = r"\.(json|wav|mp3)$"


def _absolute(url: str) -> str:
    if not isinstance(url, str):
        raise UsageError(f"a download's URL must be text, got {typed(url)}")
    from urllib.parse import urljoin, urlsplit

    try:
        full = urljoin(_HOST, url)
        parts = urlsplit(full)
    except ValueError:  # an unbalanced bracket
        raise UsageError(f"a download's URL must be a valid URL, got {shown(url)!r}") from None
    if parts.scheme != "https":
        raise UsageError(f"a download's URL must start with https://, got {shown(url)!r}")
    if "@" in parts.netloc:
        raise UsageError(f"a download's URL must not contain a user, got {shown(url)!r}: the client authenticates")
    return full


@sealed_init
@record
class Download(Record, Effect[bytes]):
    """A download that has not happened yet, whose result is the bytes; `download` makes one from a record.

    Args:
        url: the location of the bytes: a URL at Twilio, or a path below ``https://api.twilio.com``, in which
            ``{AccountSid}`` stands for the account of the client.
    """

    url: str = field(converter=_absolute)


@sealed
def download(what: Record | str, format: str | None = None, *, channels: Literal[1, 2] | None = None) -> Download:
    """Return the operation that downloads a recording, or the media of a message.

    ``client(download(recording, "mp3"))`` returns the bytes; ``client.save(download(recording, "mp3"), file)`` writes
    them in pieces to a binary file.

    Args:
        what: a recording, a composition or a media record, as Twilio returned it; the event that reports one; the
            operation that fetches one; or the SID of a recording or a composition.
        format: ``wav`` or ``mp3`` for a recording; None takes the format that Twilio stores, which is right for media.
        channels: how many channels, 1 or 2, a two-channel recording is mixed into; None leaves it to Twilio.

    >>> from twilio_fp.rest.api.v2010 import FetchRecording, Recording
    >>> download(Recording(uri="/2010-04-01/Accounts/AC1/Recordings/RE1.json"), "mp3")
    Download(url='https://api.twilio.com/2010-04-01/Accounts/AC1/Recordings/RE1.mp3')
    >>> download(FetchRecording("RE1", account_sid="AC1"), "wav", channels=2)
    Download(url='https://api.twilio.com/2010-04-01/Accounts/AC1/Recordings/RE1.wav?RequestedChannels=2')

    Raises:
        UsageError: the media's URL is unknown, there are several media, or format or channels is invalid.

    Source: https://www.twilio.com/docs/voice/api/recording#fetch-a-recording-media-file
    """
    if format is not None and not (isinstance(format, str) and format.isascii() and format.isalnum()):
        raise UsageError(f"format must be a file extension such as 'mp3', got {typed(format)}")
    if channels not in (None, 1, 2) or isinstance(channels, bool):
        raise UsageError(f"channels must be 1 or 2, got {typed(channels)}")
    address, mark, query = _address(what).partition("?")
    address = re.sub(_ENDING, "", address) + (f".{format}" if format else "")
    if channels is not None:
        query, mark = f"{query}&RequestedChannels={channels}".removeprefix("&"), "?"
    return Download(f"{address}{mark}{query}")


def _address(what: Any) -> str:
    """Return the URL of the media that the argument stands for, perhaps with the extension of another format."""
    found: Any = None
    if isinstance(what, Operation):
        found = _media_of_operation(cast("Operation[Any]", what))
    elif isinstance(what, (Record, str)):
        found = _media_of_record(what) or _by_sid(what)
    if found:
        return str(found)
    if isinstance(what, str) and not {"/", "@"}.isdisjoint(what):
        raise UsageError(f"{shown(what)!r} is already a URL: write Download(url), with the format as its extension")
    named = short_repr(what) if isinstance(what, (str, type)) else f"this {cast('object', what).__class__.__name__}"
    raise UsageError(
        f"{named} has no media URL: download a recording, a composition, a media record (ListMedia lists a message's),"
        " the event that reports it, the operation that fetches it, or its SID"
    )


def _media_of_record(what: Record | str) -> str | None:
    """Return the media URL that a record or an event contains."""
    found: Any = getattr(what, "media_url", None) or getattr(what, "recording_url", None) or _linked_media(what)
    if isinstance(found, Secret):
        raise UsageError(
            f"the media URL of this {type(what).__name__} is secret: write Download(media.media_url.reveal())"
        )
    if isinstance(found, tuple):
        urls = cast("tuple[str, ...]", found)
        if len(urls) > 1:
            raise UsageError(
                f"this {type(what).__name__} has {len(urls)} media URLs: download each, as Download(media_url[0])"
            )
        return "".join(urls)
    return None if found is None else str(found)


def _linked_media(what: Record | str) -> str | None:
    """Return the media URL among a record's links to its sub-resources and its own URI."""
    links: Any = getattr(what, "links", None) or {}
    candidates: tuple[Any, ...] = (links.get("media"), getattr(what, "uri", None))
    return next((url for url in candidates if url and re.fullmatch(_OF_MEDIA, _absolute(url))), None)


def _media_of_operation(operation: Operation[Any]) -> str | None:
    from twilio_fp.codec.request import encode

    request = encode(operation, account_sid="AccountSid")
    url = request.url if getattr(operation, "account_sid", "") else _for_own_account(request.url)
    pairs = [(re.fullmatch(pattern, url), media) for pattern, media in _MEDIA_URLS if request.method == "GET"]
    return next((match.expand(media) for match, media in pairs if match is not None), None)


def _for_own_account(url: str) -> str:
    return url.replace("/Accounts/AccountSid/", f"/Accounts/{OWN_ACCOUNT}/", 1)


def _by_sid(what: Any) -> str | None:
    sid: Any = what if isinstance(what, str) else getattr(what, "sid", None) or getattr(what, "recording_sid", None)
    parent = getattr(what, "parent_sid", None)
    if (
        not isinstance(sid, str)
        or not re.fullmatch(_SID, sid)
        or sid[:2] not in _BY_SID
        or (sid[:2] == "ME" and not parent)
    ):
        return None
    account = getattr(what, "account_sid", None) or OWN_ACCOUNT
    return _BY_SID[sid[:2]].format(account=account, parent=parent, sid=sid)


def check_saved(what: object, file: object) -> None:
    """Refuse what can't be saved to a file, before any request is sent.

    >>> check_saved(Download("/RE1.mp3"), "voice.mp3")
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: file must be a binary file, got a value of type str: ...

    Raises:
        UsageError: the argument is not a download, or the file is not binary.
    """
    if not isinstance(what, Download):
        raise UsageError(
            f"save() must be given a download, got a value of type {type(what).__name__}:"
            " write client.save(download(recording), file)"
        )
    write = getattr(file, "write", None)
    if not callable(write):
        raise UsageError(
            f"file must be a binary file, got a value of type {type(file).__name__}:"
            ' write with open(path, "wb") as file: ...'
        )
    if isinstance(file, TextIOBase) or isinstance(getattr(file, "encoding", None), str):
        raise UsageError('file must be a binary file, got a text file: open it with the mode "wb"')
    if iscoroutinefunction(write):
        raise UsageError(
            'file must be a synchronous binary file, got an asynchronous one: write with open(path, "wb") as file: ...'
        )


def write_all(file: IO[bytes], data: bytes) -> int:
    """Write all the data to a binary file, which may accept only part at a time, and return the number of bytes.

    >>> from io import BytesIO
    >>> write_all(BytesIO(), b"RIFF")
    4

    Raises:
        OSError: the file accepts no more, or its ``write`` returns an invalid count.

    Source: https://docs.python.org/3/library/io.html#io.RawIOBase.write
    """
    left = data
    while left:
        taken: int | None = file.write(left)
        if taken is None and not isinstance(file, RawIOBase):  # returns no count, so it took everything
            break
        if taken is not None and (type(taken) is not int or not 0 <= taken <= len(left)):
            raise OSError(
                EINVAL, f"write() must return the number of bytes written, 0 to {len(left)}, got {typed(taken)}"
            )
        if not taken:
            raise BlockingIOError(EAGAIN, f"the file accepted none of {len(left)} bytes: use a blocking file")
        left = left[taken:]
    return len(data)


class Saved:
    """A file that a download is written to, and how much has been written.

    >>> from io import BytesIO
    >>> saved = Saved(BytesIO())
    >>> saved.write(b"RIFF")
    >>> saved.size
    4
    """

    __slots__ = ("_failure", "_file", "size")

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.size = 0
        """The number of bytes written."""
        self._failure: OperationError | None = None

    def write(self, data: bytes) -> None:
        """Write all the data, as `write_all` does."""
        self.size += write_all(self._file, data)

    @contextmanager
    def receiving(self, status: int, headers: Headers) -> Generator[Received]:
        """Receive a response in pieces; a failure is kept if part of the body is already in the file."""
        try:
            yield Received(self, status, headers)
        except TransportError as error:
            self._failure = error if self.size else None
            raise

    def check(self) -> None:
        """Raise the failure of an earlier attempt, whose part of the body a new attempt would be appended to."""
        if self._failure is not None:
            raise self._failure


class Received:
    """A response received in pieces: the body of a success goes to the file; the beginning of an error's is kept."""

    __slots__ = ("_headers", "_kept", "_saved", "_status")

    def __init__(self, saved: Saved, status: int, headers: Headers) -> None:
        self._saved = saved
        self._status = status
        self._headers = headers
        self._kept = bytearray()

    def take(self, piece: bytes) -> bool:
        """Write a piece to the file, or keep it if the response is an error; return whether to stop reading."""
        if 200 <= self._status < 300:
            self._saved.write(piece)
        else:
            self._kept += piece
        return len(self._kept) >= MOST_OF_ERROR

    def response(self) -> HttpResponse:
        """Return the response, without the body that went to the file."""
        from twilio_fp.http import HttpResponse

        return HttpResponse(self._status, self._headers, bytes(self._kept))


def too_many_redirects(download: Download) -> DecodeError:
    """Return the error for a download that is redirected too often."""
    return DecodeError(f"{download.url} was redirected more than {MOST_REDIRECTS} times")


def redirected(request: HttpRequest, status: int, headers: Headers) -> HttpRequest | None:
    """Return the request that follows a redirect, or None if the response is not one or names no location.

    A request to another origin carries no credentials, and must use https.

    Raises:
        DecodeError: the location is not a valid URL, or must not be followed.

    Source: https://www.rfc-editor.org/rfc/rfc9110#section-15.4
    """
    location = headers.get("location")
    if status not in _REDIRECTS or location is None:
        return None
    from urllib.parse import urljoin

    try:
        url = urljoin(request.url, location)
        before, after = origin(request.url), origin(url)
        moved = evolve(request, url=url)
    except (UsageError, ValueError) as error:
        raise DecodeError(f"a redirect must lead to a valid URL, got {shown(location)!r}") from error
    if after[0] != "https" and after != before:
        raise DecodeError(f"a redirect to another origin must use https, got {shown(location)!r}")
    return moved if after == before else evolve(moved, headers=moved.headers.without("authorization"))
