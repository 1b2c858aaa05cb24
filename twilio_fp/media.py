"""Media and recordings: fetching the bytes behind a record, wherever Twilio keeps them."""

from __future__ import annotations

from errno import EAGAIN
from io import RawIOBase
from typing import IO, TYPE_CHECKING, Any

from attrs import evolve, field

from twilio_fp.ask import Effect
from twilio_fp.errors import DecodeError, UsageError
from twilio_fp.host import origin
from twilio_fp.record import Record, record

if TYPE_CHECKING:
    from twilio_fp.http import Headers, HttpRequest
    from twilio_fp.resource import Resource

__all__ = ["MOST_OF_ERROR", "MOST_REDIRECTS", "Download", "download", "redirected", "too_many_redirects", "write_all"]

MOST_OF_ERROR = 1_048_576
"""How many bytes of an error are read in place of a download, at least."""

MOST_REDIRECTS = 5
"""How many redirects a download follows."""

_HOST = "https://api.twilio.com"
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


def _absolute(url: str) -> str:
    from urllib.parse import urljoin, urlsplit

    full = urljoin(_HOST, url)
    if urlsplit(full).scheme != "https":
        raise UsageError(f"media is downloaded over https, not from {url[:80]!r}")
    return full


@record
class Download(Record, Effect[bytes]):
    """A download that has not happened yet: it answers with the bytes. `download` makes one of a record.

    Args:
        url: where the bytes are: an address at Twilio, or a path below ``https://api.twilio.com``.
    """

    url: str = field(converter=_absolute)


def download(record: Resource, format: str | None = None) -> Download:
    """Return the operation that downloads what a record stands for: a recording, or the media of a message.

    ``client(download(recording, "mp3"))`` answers with bytes; ``client.save(download(recording, "mp3"), file)`` writes
    them in pieces to a binary file.

    Args:
        record: a recording or a media record of any product, as Twilio answered with it.
        format: for a recording ``wav`` or ``mp3``; None takes what Twilio keeps, which for media is right.

    >>> from twilio_fp.rest.api.v2010 import Recording
    >>> download(Recording(uri="/2010-04-01/Accounts/AC1/Recordings/RE1.json"), "mp3")
    Download(url='https://api.twilio.com/2010-04-01/Accounts/AC1/Recordings/RE1.mp3')

    Raises:
        UsageError: the record has no address of its own, or the format is no file ending.

    Source: https://www.twilio.com/docs/voice/api/recording#fetch-a-recording-media-file
    """
    if format is not None and not (format.isascii() and format.isalnum()):
        raise UsageError(f"format is a file ending such as 'mp3', not {format!r}")
    ending = f".{format}" if format else ""
    links: Any = getattr(record, "links", None) or {}
    found = getattr(record, "media_url", None) or links.get("media")
    if found:
        return Download(f"{found}{ending}")
    uri: str | None = getattr(record, "uri", None)
    if uri:
        return Download(f"{uri.removesuffix('.json')}{ending}")
    raise UsageError(f"this {type(record).__name__} has no address of its media (media_url, links or uri)")


def write_all(file: IO[bytes], data: bytes) -> int:
    """Write all of it to a binary file, which may take a part at a time, and return how many bytes that is.

    >>> from io import BytesIO
    >>> write_all(BytesIO(), b"RIFF")
    4

    Raises:
        OSError: the file takes nothing more.

    Source: https://docs.python.org/3/library/io.html#io.RawIOBase.write
    """
    left = data
    while left:
        taken: int | None = file.write(left)
        if taken is None and not isinstance(file, RawIOBase):  # of a file that does not say, all is taken
            break
        if not taken:
            raise BlockingIOError(
                EAGAIN, f"the file takes none of {len(left)} bytes: give one that blocks until it does"
            )
        left = left[taken:]
    return len(data)


def too_many_redirects(asked: Download) -> DecodeError:
    """Return the error that a download which never arrives ends in."""
    return DecodeError(f"{asked.url} leads through more than {MOST_REDIRECTS} redirects")


def redirected(request: HttpRequest, status: int, headers: Headers) -> HttpRequest | None:
    """Return the request that a redirect asks for, or None where the answer is no redirect.

    At another origin it carries no credentials, and it never goes from https to http.

    Raises:
        DecodeError: the redirect says not where to, or somewhere that must not be followed.

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
        raise DecodeError(f"a redirect to what is no address: {location[:80]!r}") from error
    if after[0] != "https" and after != before:
        raise DecodeError(f"a redirect away from https is not followed: {location[:80]!r}")
    return moved if after == before else evolve(moved, headers=moved.headers.without("authorization"))
