"""The `Law` record, and helpers for the proofs of laws."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Generator, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from inspect import isawaitable, iscoroutinefunction
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, TypeAlias, cast

from attrs import field

from twilio_fp.errors import TransportError
from twilio_fp.http import Headers, HttpRequest, HttpResponse
from twilio_fp.record import Record, record
from twilio_fp.testing.loopback import Server
from twilio_fp.transports import AsyncTransport, Transport, aclosable, astreaming, closable

__all__ = [
    "CONCURRENT_REQUESTS",
    "LAWS",
    "PIECE",
    "SETTINGS",
    "SOON",
    "TOKEN",
    "Case",
    "Law",
    "Subject",
    "certified",
    "ensure",
    "expect",
    "fails",
    "get",
    "has_loop",
    "law",
    "post",
]

Make: TypeAlias = Callable[..., Transport | AsyncTransport]
Run: TypeAlias = Callable[[Callable[[], Awaitable[Any]]], Any]


SETTINGS: Final = frozenset({"ca_bundle", "max_response_bytes", "proxy", "timeout"})
"""The settings that laws may need: those of `Urllib3Transport`."""

TOKEN: Final = "0123456789abcdefVerySecret"  # noqa: S105
SOON: Final = timedelta(seconds=0.3)
TOO_LONG: Final = timedelta(seconds=10)
PIECE: Final = 65_536
CONCURRENT_REQUESTS: Final = 64


class Subject:
    """A transport under test, with one interface for blocking and asynchronous ones.

    Args:
        transport: the transport.
        run: runs an asynchronous function to completion, always in the same event loop.
    """

    def __init__(self, transport: Transport | AsyncTransport, run: Run) -> None:
        self.transport: Any = transport
        self._run = run

    @property
    def is_async(self) -> bool:
        """Whether the transport declares itself asynchronous."""
        functions = self.transport, type(self.transport).__call__
        return any(map(iscoroutinefunction, functions)) or astreaming(self.transport) or aclosable(self.transport)

    def send(self, request: HttpRequest) -> HttpResponse:
        """Return the response to a request."""

        async def sent() -> HttpResponse:
            answer: Any = self.transport(request)
            return cast("HttpResponse", await answer if isawaitable(answer) else answer)

        return cast("HttpResponse", self._run(sent) if self.is_async else self.transport(request))

    def together(self, requests: Iterable[HttpRequest]) -> list[HttpResponse]:
        """Return the responses to requests sent concurrently."""
        if not self.is_async:
            with ThreadPoolExecutor(CONCURRENT_REQUESTS) as threads:
                return list(threads.map(self.transport, requests))

        async def sent() -> Any:
            return await asyncio.gather(*[self.transport(request) for request in requests])

        return cast("list[HttpResponse]", self._run(sent))

    def stream(self, request: HttpRequest, *, most: int | None = None) -> tuple[int, Headers, list[bytes]]:
        """Return the status, headers and pieces of a streamed response, at most ``most`` pieces if given."""

        async def read() -> tuple[int, Headers, list[bytes]]:
            async with self.transport.stream(request) as answer:
                pieces: list[bytes] = []
                async for piece in answer:
                    pieces.append(piece)
                    if len(pieces) == most:
                        break
                return answer.status, answer.headers, pieces

        if self.is_async:
            return cast("tuple[int, Headers, list[bytes]]", self._run(read))
        with self.transport.stream(request) as answer:
            pieces: list[bytes] = []
            for piece in answer:
                pieces.append(piece)
                if len(pieces) == most:
                    break
            return answer.status, answer.headers, pieces

    def cancel_when(self, request: HttpRequest, wait: Callable[[], object]) -> None:
        """Send a request in a task, and cancel it once ``wait`` returns in another thread."""

        async def cancelled() -> None:
            async def sent() -> Any:
                return await self.transport(request)

            task = asyncio.create_task(sent())
            await asyncio.to_thread(wait)
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
                raise AssertionError("a cancelled exchange must raise CancelledError, got a response")

        self._run(cancelled)

    def close(self) -> None:
        """Close the transport, if it can be closed."""
        if aclosable(self.transport):
            self._run(self.transport.aclose)
        elif closable(self.transport):
            self.transport.close()


@record
class Law(Record):
    """One thing that a transport must do.

    Args:
        name: the requirement, in a few words.
        needs: the settings that the transport is built with, from `SETTINGS`.
    """

    name: str
    needs: frozenset[str]
    _proof: Callable[[Case], None] = field(repr=False, eq=False)

    def check(self, make: Make, *, run: Run | None = None) -> None:
        """Check that a transport obeys the law.

        Args:
            make: called with the law's settings as keywords; returns a transport.
            run: runs an asynchronous function to completion, always in the same event loop; by default, one of asyncio.

        Raises:
            AssertionError: the transport violates the law.
        """
        if run is not None:
            self._proof(Case(make, run))
            return
        with asyncio.Runner() as runner:

            async def awaited(work: Callable[[], Awaitable[Any]]) -> Any:
                return await work()

            self._proof(Case(make, lambda work: runner.run(awaited(work))))

    def __str__(self) -> str:
        return self.name


LAWS: Final[list[Law]] = []


def law(name: str, *needs: str) -> Callable[[Callable[[Case], None]], Callable[[Case], None]]:
    """Register the decorated function as the proof of a law, with the settings that it needs."""

    def keep(proof: Callable[[Case], None]) -> Callable[[Case], None]:
        LAWS.append(Law(name, frozenset(needs), proof))
        return proof

    return keep


class Case:
    """A law's check of one transport: builds the transport for the proof."""

    def __init__(self, make: Make, run: Run) -> None:
        self._make = make
        self._run = run

    @contextmanager
    def subject(self, **settings: Any) -> Generator[Subject]:
        """Yield a transport with these settings, and close it afterwards."""
        subject = Subject(self._make(**settings), self._run)
        try:
            yield subject
        finally:
            subject.close()


def ensure(holds: object, rule: str) -> None:
    """Raise an AssertionError unless the condition holds."""
    if not holds:
        raise AssertionError(rule)


def expect(what: str, got: object, expected: object) -> None:
    """Raise an AssertionError unless both values are equal."""
    if got != expected:
        raise AssertionError(f"{what} must be {expected!r}, got {got!r}")


def post(server: Server, body: bytes = b"To=%2B1", **options: Any) -> HttpRequest:
    """Return a POST request with credentials."""
    return HttpRequest("POST", f"{server.url}/AC1/Messages.json", {"Authorization": f"Basic {TOKEN}"}, body, **options)


def get(server: Server, path: str = "/", **options: Any) -> HttpRequest:
    """Return a GET request."""
    return HttpRequest("GET", server.url + path, **options)


@contextmanager
def fails(*, may_have_executed: bool, timed_out: bool | None = False, what: str = "this failure") -> Generator[None]:
    """Expect a TransportError with these attributes, which must not show credentials."""
    try:
        yield
    except TransportError as error:
        expect(f"may_have_executed for {what}", error.may_have_executed, may_have_executed)
        if timed_out is not None:
            expect(f"timed_out for {what}", error.timed_out, timed_out)
        if TOKEN in f"{error!r} {error} {error.__cause__!r} {vars(error)}":
            raise AssertionError(f"the error for {what} must not show credentials") from error
    else:
        raise AssertionError(f"{what} must raise a TransportError")


def has_loop(case: Case) -> bool:
    """Return whether the case runs asynchronous functions on asyncio."""

    async def running() -> bool:
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return False
        return True

    return bool(case._run(running))  # noqa: SLF001


@contextmanager
def certified() -> Generator[tuple[ssl.SSLContext, Path]]:
    """Yield the TLS context of a server at 127.0.0.1, and the path of its CA certificate."""
    from ipaddress import ip_address

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "twilio_fp loopback")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    with TemporaryDirectory() as directory:
        path, keys = Path(directory, "ca.pem"), Path(directory, "key.pem")
        path.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
        form = serialization.PrivateFormat.PKCS8
        keys.write_bytes(key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption()))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(path, keys)
        yield context, path
