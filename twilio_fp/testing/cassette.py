"""Transports that record exchanges with Twilio in a file, and replay them from it.

A cassette is a text file with one JSON object a line for each exchange, which people can read, review and diff. Secrets
are never written to it and personal data is masked, as `twilio_fp.testing.recorded` describes.

Exchanges are matched by operation and arguments, not by their position in the file, so that concurrent programs replay
as recorded. Identical exchanges replay in the order of the file.
"""

from __future__ import annotations

import json
import os
from collections.abc import Generator
from contextlib import contextmanager
from difflib import SequenceMatcher, unified_diff
from inspect import isawaitable, iscoroutinefunction
from pathlib import Path
from threading import Lock
from typing import Any, Final, Literal, Self, TypeAlias, cast, get_args

from twilio_fp.auth import AuthToken
from twilio_fp.checks import file_path, function
from twilio_fp.client import AsyncClient, Client
from twilio_fp.effect import Exchange
from twilio_fp.errors import TransportError, UsageError
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.printable import half_built, typed
from twilio_fp.testing.clock import VirtualClock
from twilio_fp.testing.recorded import HEAD, answer_of, check_head, outcome_of, read, request_of
from twilio_fp.transports import (
    AsyncClosableTransport,
    AsyncTransport,
    ClosableTransport,
    OperationTransport,
    Transport,
    aclosable,
    closable,
    sees_operations,
)

__all__ = ["AsyncCassette", "Cassette", "CassetteError", "Mode"]

Mode: TypeAlias = Literal["none", "once", "new", "all"]
"""What a cassette does with an exchange: ``none`` replays and never sends; ``once`` records if the file does not exist,
and otherwise replays; ``new`` replays the exchanges in the file, and records all others; ``all`` records the whole file
again, which must be a cassette or empty. Several processes may record to one file concurrently, except with ``all``."""

_MADE_UP_CREDENTIALS: Final = AuthToken(account_sid="AC" + "0" * 32, token="made up")  # noqa: S106


class CassetteError(AssertionError):
    """A requested exchange is not on the cassette, or one on the cassette was never requested."""


class _Tape:
    """A cassette's file and the exchanges not replayed yet; thread-safe."""

    def __init__(self, path: str | os.PathLike[str], mode: Mode) -> None:
        if mode not in get_args(Mode):
            raise UsageError(f"mode must be 'none', 'once', 'new' or 'all', got {typed(mode)}")
        self.path = Path(file_path(path, "cassette.jsonl"))
        self.mode: Mode = mode
        with _opening(self.path):
            exists = self.path.exists()
            if exists and not self.path.is_file():
                raise UsageError(
                    f"path must be the path of a file, got {str(self.path)!r}, which is a directory or a device"
                )
            if mode == "none" and not exists:
                raise UsageError(f"the cassette {self.path} does not exist: record it with mode 'once'")
            if exists:
                check_head(self.path, may_be_replaced=mode == "all")
            self._is_begun = exists and mode != "all"
            self._lines = read(self.path) if self._is_begun else {}
        self.records = mode in {"new", "all"} or not exists
        self._file = self.path.resolve()  # writes go to a symbolic link's target; the link is kept
        self._part = self._file.with_name(f"{self._file.name}.{os.getpid()}-{id(self)}.part")
        self._unused: dict[str, list[int]] = {}
        for number, line in self._lines.items():
            self._unused.setdefault(_key(line["asked"]), []).append(number)
        self._unexpected: CassetteError | None = None
        self._lock = Lock()

    def replayed(self, exchange: Exchange) -> HttpResponse | None:
        """Return the recorded response to an exchange, and mark it as used; None if the exchange must be recorded.

        Raises:
            CassetteError: no response is left, and recording is not allowed.
            TransportError: the recorded exchange got no response.
        """
        requested = request_of(exchange)
        with self._lock:
            unused = self._unused.get(_key(requested))
            if unused:
                return answer_of(self._lines[unused.pop(0)]["came"])
            if self.records:
                self._make_ready()
                return None
            error = CassetteError(self._missing(requested))
            self._unexpected = self._unexpected or error
            raise error

    def _make_ready(self) -> None:
        """Reject an exchange that can't be recorded before it is sent."""
        with _opening(self.path):
            if self._is_begun:
                self._file.open("ab").close()
            else:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                self._part.touch()
                self._part.unlink()

    def keep(self, exchange: Exchange, outcome: HttpResponse | TransportError) -> None:
        """Append an exchange and its outcome to the file, as one line in a single write."""
        line = _text({"asked": request_of(exchange), "came": outcome_of(exchange, outcome)})
        with self._lock:
            if self._is_begun or not self._begin(line):
                with self._file.open("a+b", buffering=0) as file:
                    file.seek(-1, os.SEEK_END)  # an edited file may lack the final newline
                    file.write(line if file.read(1) == b"\n" else b"\n" + line)

    def _begin(self, line: bytes) -> bool:
        """Create the file atomically, with its head and first line; return False if another process was faster."""
        try:
            self._part.write_bytes(_text(HEAD) + line)
            is_own = self._put()
        finally:
            self._part.unlink(missing_ok=True)
        self._is_begun = True
        return is_own

    def _put(self) -> bool:
        if self.mode == "all":
            self._part.replace(self._file)
            return True
        try:
            os.link(self._part, self._file)
        except FileExistsError:
            return False
        except OSError:  # a file system without links
            self._part.replace(self._file)
        return True

    def check(self) -> None:
        """Raise if an exchange was unexpected, or one is left over.

        Raises:
            CassetteError: there was, or is, such an exchange.
        """
        if self._unexpected is not None:
            raise self._unexpected
        unused = sorted([number for numbers in self._unused.values() for number in numbers])
        if unused:
            count = f"{len(unused)} exchange{'s' if len(unused) > 1 else ''}"
            lines = [f"  line {number}: {_name(self._lines[number]['asked'])}" for number in unused]
            raise CassetteError(
                "\n".join(
                    [f"{self.path} has {count} that nothing requested:", *lines, "record it again with mode 'all'"]
                )
            )

    def _missing(self, requested: dict[str, Any]) -> str:
        message = f"{self.path} has no unused exchange for {_name(requested)}"
        hint = "record it with mode 'new', or record the whole cassette again with 'all'"
        if _key(requested) in self._unused:
            return f"{message}: it was requested more often than recorded; {hint}"
        unused = [number for numbers in self._unused.values() for number in numbers]
        if not unused:
            return f"{message}: all of its exchanges have been used; {hint}"
        shown = _pretty(requested)
        likeness = {
            number: SequenceMatcher(None, _pretty(self._lines[number]["asked"]), shown).ratio() for number in unused
        }
        nearest = min(unused, key=lambda number: (-likeness[number], number))
        lines = unified_diff(_pretty(self._lines[nearest]["asked"]), shown, lineterm="", n=99)
        differing = [line for line in lines if not line.startswith(("---", "+++", "@@"))]
        return "\n".join(
            [f"{message}; the nearest, in line {nearest}, differs (- recorded, + requested):", *differing, hint]
        )


@contextmanager
def _opening(path: Path) -> Generator[None]:
    """Turn errors of the operating system into a `UsageError` that names the cassette."""
    try:
        yield
    except OSError as error:
        raise UsageError(f"the cassette {path} can't be read or written: {error}") from error


def _key(requested: dict[str, Any]) -> str:
    return json.dumps(requested, sort_keys=True)


def _pretty(requested: dict[str, Any]) -> list[str]:
    return json.dumps(requested, indent=2, ensure_ascii=False).splitlines()


def _name(requested: dict[str, Any]) -> str:
    operation, request = requested["operation"], requested["request"]
    return request if operation is None else f"{operation} ({request})"


def _text(line: dict[str, Any]) -> bytes:
    text = json.dumps(line, ensure_ascii=False)
    # Escape what some readers take for a line break, and lone surrogates, which UTF-8 can't encode.
    return (
        "".join([_escaped(each) for each in text]).encode() + b"\n" if not text.isprintable() else f"{text}\n".encode()
    )


def _escaped(character: str) -> str:
    return character if character.isprintable() else json.dumps(character)[1:-1]


class Player:
    """The common part of cassettes: plays a tape, and records to it through a transport."""

    def __init__(self, tape: _Tape, transport: Any) -> None:
        if transport is not None:
            function("transport", transport)
        self._tape = tape
        self._transport = transport
        self._closed = False

    @half_built
    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self._tape.path)!r}, {self._tape.mode!r})"

    @property
    def records(self) -> bool:
        """Whether the cassette may send and record."""
        return self._tape.records

    def check(self) -> None:
        """Raise if a requested exchange is not in the file, or one in the file was never requested.

        Raises:
            CassetteError: there is such an exchange.
        """
        self._tape.check()

    def _replayed(self, exchange: Exchange) -> HttpResponse | None:
        if self._closed:
            raise UsageError(f"the cassette {self._tape.path} is closed: open another")
        return self._tape.replayed(exchange)


class Cassette(Player, OperationTransport, ClosableTransport):
    """A transport for tests that replays exchanges from a file, and records them through another transport.

    At the end of a ``with`` block, it raises if the file has exchanges that were never requested.

    Args:
        path: the file; its directory is created when recording.
        mode: a `Mode`; by default nothing is ever sent.
        transport: performs the exchanges to record; by default that of a `Client`.

    >>> from tempfile import TemporaryDirectory
    >>> from twilio_fp import FetchMessage, Message
    >>> from twilio_fp.testing import TableTransport
    >>> with TemporaryDirectory() as directory:
    ...     path = f"{directory}/status.jsonl"
    ...     twilio = TableTransport({FetchMessage: Message(sid="SM1", status="sent", to="+15558675310")})
    ...     with Cassette(path, "once", transport=twilio) as cassette:
    ...         _ = Client(AuthToken(account_sid="AC1", token="t"), transport=cassette)(FetchMessage("SM1"))
    ...     with Cassette(path) as cassette:
    ...         message = cassette.client()(FetchMessage("SM1"))
    >>> message.status, message.to
    ('sent', 'personal-214')

    Raises:
        UsageError: the mode is invalid, there is no cassette to replay, or the file is not a cassette; or the cassette
            is called after it was closed.
        CassetteError: a requested exchange is not in the file, and must not be recorded.
    """

    def __init__(
        self, path: str | os.PathLike[str], mode: Mode = "none", *, transport: Transport | None = None
    ) -> None:
        super().__init__(_Tape(path, mode), transport)
        if _is_async(transport):
            raise UsageError("transport must be synchronous, got an asynchronous one: use AsyncCassette")

    def client(self, **settings: Any) -> Client:
        """Return a client over this transport.

        When recording, the credentials default to those of the environment. When only replaying, they default to
        made-up ones, and the clock to a `VirtualClock`.
        """
        return cast("Client", _client(Client, self, self.records, settings))

    def async_client(self, **settings: Any) -> AsyncClient:
        """Return an asynchronous client over the same file, which records through its default transport."""
        return cast("AsyncClient", _client(AsyncClient, AsyncCassette._of(self._tape), self.records, settings))  # noqa: SLF001

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Replay or record a request that has no operation."""
        return self.exchange(Exchange(request))

    def exchange(self, exchange: Exchange) -> HttpResponse:
        """Replay or record an exchange."""
        response = self._replayed(exchange)
        if response is not None:
            return response
        if self._transport is None:
            self._transport = Client().transport
        try:
            response = cast("HttpResponse", _performed(self._transport, exchange))
        except TransportError as error:
            self._tape.keep(exchange, error)
            raise
        self._tape.keep(exchange, response)
        return response

    def close(self) -> None:
        """Close the transport used for recording."""
        self._closed = True
        if closable(self._transport):
            self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        self.close()
        if kind is None:
            self.check()


class AsyncCassette(Player, OperationTransport, AsyncClosableTransport):
    """A `Cassette` for an `AsyncClient`, used with ``async with``; either can replay what the other recorded.

    Args:
        path: the file.
        mode: a `Mode`.
        transport: performs the exchanges to record; by default that of an `AsyncClient`.

    Raises:
        UsageError: as for `Cassette`.
        CassetteError: as for `Cassette`.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        mode: Mode = "none",
        *,
        transport: AsyncTransport | Transport | None = None,
    ) -> None:
        super().__init__(_Tape(path, mode), transport)

    @classmethod
    def _of(cls, tape: _Tape) -> Self:
        item = cls.__new__(cls)
        Player.__init__(item, tape, None)
        return item

    def client(self, **settings: Any) -> AsyncClient:
        """Return a client over this transport, with the same default credentials and clock as `Cassette.client`."""
        return cast("AsyncClient", _client(AsyncClient, self, self.records, settings))

    async def __call__(self, request: HttpRequest) -> HttpResponse:
        """Replay or record a request that has no operation."""
        return await self.exchange(Exchange(request))

    async def exchange(self, exchange: Exchange) -> HttpResponse:
        """Replay or record an exchange."""
        response = self._replayed(exchange)
        if response is not None:
            return response
        if self._transport is None:
            self._transport = AsyncClient().transport
        try:
            answer: Any = _performed(self._transport, exchange)
            response = cast("HttpResponse", await answer if isawaitable(answer) else answer)
        except TransportError as error:
            self._tape.keep(exchange, error)
            raise
        self._tape.keep(exchange, response)
        return response

    async def aclose(self) -> None:
        """Close the transport used for recording."""
        self._closed = True
        if aclosable(self._transport):
            await self._transport.aclose()
        elif closable(self._transport):
            self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: object, *_: object) -> None:
        await self.aclose()
        if kind is None:
            self.check()


def _is_async(transport: Any) -> bool:
    functions = [transport, type(transport).__call__] if transport is not None else []
    return any(map(iscoroutinefunction, [*functions, transport.exchange] if sees_operations(transport) else functions))


def _client(cls: type[Client | AsyncClient], transport: Any, records: bool, settings: dict[str, Any]) -> Any:  # noqa: FBT001
    if not records:
        settings = {"clock": VirtualClock(), "credentials": _MADE_UP_CREDENTIALS, **settings}
    elif "credentials" not in settings:
        return cls.from_environ(transport=transport, **settings)
    return cls(settings.pop("credentials"), transport=transport, **settings)


def _performed(transport: Any, exchange: Exchange) -> Any:
    return transport.exchange(exchange) if sees_operations(transport) else transport(exchange.request)
