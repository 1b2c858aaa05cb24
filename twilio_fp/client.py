"""Clients: credentials, transport and middleware in one frozen record that performs operations and programs."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator, Callable, Generator, Mapping
from functools import partial
from inspect import iscoroutinefunction
from typing import IO, TYPE_CHECKING, Any, NoReturn, Self, TypeVar, overload

from attrs import field

from twilio_fp.ask import Effect, Exchanged, Program
from twilio_fp.auth import as_account_sid, as_workspace_sid, credentials_from, of_one_record, variable
from twilio_fp.effect import Exchange, Stream
from twilio_fp.errors import OperationError, UsageError
from twilio_fp.interpreter import Interpreter, Settings
from twilio_fp.lists import collect, emitted, first, pages
from twilio_fp.media import Download, Saved, check_saved
from twilio_fp.operation import Page
from twilio_fp.operation.naming import raise_failed
from twilio_fp.printable import a_or_an, of_type
from twilio_fp.program import Runnable
from twilio_fp.record import changed, evolve, record
from twilio_fp.run import Clock, SystemClock, World, aiterate, chance, iterate, run, run_async
from twilio_fp.sending import asend, send
from twilio_fp.state import State
from twilio_fp.tracebacks import sealed
from twilio_fp.transports import (
    AsyncTransport,
    Transport,
    aclosable,
    closable,
    sees_operations,
)

__all__ = ["AsyncClient", "Client"]

T = TypeVar("T")


@record
class AnyClient(Settings):
    """The fields and methods that both clients have in common."""

    clock: Clock = field(factory=SystemClock, kw_only=True, repr=False)
    random: Callable[[], float] = field(default=chance, kw_only=True, repr=False)
    state: State = field(factory=State, kw_only=True, eq=False, repr=False)
    _interpreter: Interpreter = field(init=False, eq=False, repr=False)
    _world: World = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        for name in ("transport", "random"):
            given = getattr(self, name)
            if isinstance(given, type) or not callable(given):
                raise UsageError(f"{name} must be a function, got {of_type(given)}")
        if not isinstance(self.clock, Clock):
            raise UsageError(
                f"clock must have the methods now, sleep and asleep, got a value of type {type(self.clock).__name__}"
            )
        object.__setattr__(self, "_interpreter", Interpreter.of(self))

    @classmethod
    @sealed
    def from_environ(cls, environ: Mapping[str, str] | None = None, **settings: Any) -> Self:
        """Return a client with credentials, workspace, edge and region taken from environment variables.

        Args:
            environ: the variables, by default the process's: ``TWILIO_ACCOUNT_SID``, ``TWILIO_AUTH_TOKEN`` or
                ``TWILIO_API_KEY`` with ``TWILIO_API_SECRET``, ``TWILIO_EDGE``, ``TWILIO_REGION``,
                ``TWILIO_WORKSPACE_SID``.
            settings: the client's other fields.

        >>> Client.from_environ({"TWILIO_ACCOUNT_SID": "AC1", "TWILIO_AUTH_TOKEN": "t"}).credentials
        AuthToken(account_sid='AC1', token=Secret('**********'))

        Raises:
            UsageError: credentials are missing or incomplete.
        """
        given = os.environ if environ is None else environ
        settings.setdefault("workspace_sid", variable(given, "TWILIO_WORKSPACE_SID"))
        settings.setdefault("edge", variable(given, "TWILIO_EDGE"))
        settings.setdefault("region", variable(given, "TWILIO_REGION"))
        return cls(credentials_from(given), **settings)

    @sealed
    def for_account(self, account_sid: str) -> Self:
        """Return a client that works on another account, such as a subaccount, with the same credentials and pool.

        Only operations whose path names the account, as all of api.v2010 do, can be called this way. Others always work
        on the account that the credentials belong to, so the client refuses them; call them through a client with the
        other account's own credentials, `Client(AuthToken(…))`.

        Raises:
            UsageError: the SID is not an account's; or, when called, the operation has no account in its path.
        """
        return evolve(self, account_sid=as_account_sid(account_sid))

    @sealed
    def for_workspace(self, workspace_sid: str) -> Self:
        """Return the same client with a default workspace for TaskRouter operations.

        It applies to operations that name no workspace, such as ``ListTask()`` and ``FetchTask(None, "WT…")``.

        >>> client = Client.from_environ({"TWILIO_ACCOUNT_SID": "AC1", "TWILIO_AUTH_TOKEN": "t"})
        >>> client.for_workspace("WS1").workspace_sid
        'WS1'

        Raises:
            UsageError: the SID is not a workspace's.
        """
        return evolve(self, workspace_sid=as_workspace_sid(workspace_sid))

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> NoReturn:
            kind = a_or_an(self)
            if name.startswith("_"):
                raise AttributeError(f"{kind} has no attribute {name!r}", name=name, obj=self)
            raise AttributeError(
                f"{kind} has no attribute {name!r}: it is called with operations, such as client(CreateMessage(to=…,"
                " from_=…, body=…)) and client.stream(ListMessage());"
                f" twilio_fp.rest.catalogue.find({name.replace('_', ' ')!r}) finds others",
                name=name,
                obj=self,
            )

    def _program(self, what: Runnable[T]) -> Program[T]:
        """Return an operation or a program as a program in terms of HTTP."""
        return self._interpreter.program(what)

    def _perform_with(self, exchange: Callable[[Exchange], Any]) -> None:
        """Set what performs exchanges; it must not refer to the client, or a reference cycle would keep it alive."""
        world = World(exchange=exchange, clock=self.clock, random=self.random, state=self.state)
        object.__setattr__(self, "_world", world)

    def __reduce__(self) -> NoReturn:
        raise UsageError(
            "a client holds credentials and can't be pickled: create it where it is used, with Client.from_environ()"
        )


def _default_transport() -> Transport:
    from twilio_fp.transports.urllib3 import Urllib3Transport

    return Urllib3Transport()


@of_one_record
@record
class Client(AnyClient):
    """A blocking client, which performs operations and programs.

    A client is a frozen record that threads may share. Its connections open with the first request, and are shared by
    all clients evolved from it. Close it with ``with`` or `close`.

    Args:
        credentials: `AuthToken`, `ApiKey`, `OAuthClient` or `NoAuth`.
        transport: performs HTTP: any function from `HttpRequest` to `HttpResponse`.
        account_sid: the account to work on, if not the credentials' own.
        workspace_sid: the workspace for TaskRouter operations that name none.
        middleware: the layers around every exchange, outermost first, at most 100.
        edge, region: where requests enter Twilio and where data is stored; both or neither.
        base_url: an address that replaces Twilio's hosts.
        user_agent: appended to ``User-Agent``, such as ``my-app/1.2``.
        clock, random: the source of time, sleep and random numbers for programs.
        state: what its policies share, such as gates and counters; clients evolved from one another share one.

    >>> from twilio_fp.auth import AuthToken
    >>> Client(AuthToken(account_sid="AC1", token="t"), edge="dublin", region="ie1").edge
    'dublin'

    Raises:
        UsageError: a setting is invalid.
    """

    transport: Transport = field(factory=_default_transport, kw_only=True)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        callables: list[Any] = [self.transport, type(self.transport).__call__]
        if sees_operations(self.transport):
            callables.append(self.transport.exchange)
        if any(map(iscoroutinefunction, callables)):
            raise UsageError("transport must be synchronous, got an asynchronous one: use AsyncClient")
        self._perform_with(partial(send, self.transport))

    def __call__(self, what: Runnable[T]) -> T:
        """Perform an operation or a program, and return its result.

        Raises:
            ApiError: Twilio responded with an error.
            TransportError: no response arrived.
            DecodeError: the response could not be decoded.
            UsageError: the operation or program is invalid; nothing was sent.
        """
        if not (self._interpreter.is_bare and isinstance(what, Exchanged)):
            return run(self._program(what), self._world)
        exchange = self._interpreter.ask(what)  # without middleware an operation needs no program
        try:
            answer: T = self._interpreter.answer(what, send(self.transport, exchange))
        except OperationError as error:
            raise_failed(error, exchange)
        return answer

    @overload
    def stream(self, what: Effect[Page[T]], *, limit: int | None = None) -> Generator[T, None, None]: ...
    @overload
    def stream(self, what: Stream[T]) -> Generator[T, None, None]: ...
    def stream(self, what: Effect[Page[T]] | Stream[T], *, limit: int | None = None) -> Generator[T, None, None]:
        """Yield every item of a list, up to the limit, fetching each page when its first item is needed.

        Given a program that emits, such as ``traverse(send, rows, at_once=50)``, yield what it emits. Closing the
        generator early, as ``contextlib.closing`` does, stops whatever is still running.
        """
        return self._iterate(emitted(what, limit=limit))

    def pages(self, operation: Effect[Page[T]]) -> Generator[Page[T], None, None]:
        """Yield every page of a list."""
        return self._iterate(pages(operation))

    def collect(self, operation: Effect[Page[T]], *, limit: int | None = None) -> tuple[T, ...]:
        """Return the items of a list, up to the limit."""
        return self(collect(operation, limit=limit))

    def first(self, operation: Effect[Page[T]]) -> T | None:
        """Return the first item of a list, or None."""
        return self(first(operation))

    def _iterate(self, stream: Stream[T]) -> Generator[T, None, None]:
        return iterate(self._interpreter.interpret_stream(stream), self._world)

    def save(self, download: Download, file: IO[bytes]) -> int:
        """Write a download to a binary file, in pieces if the transport can; return the number of bytes.

        A transport that is not a `StreamingTransport` returns the whole body in one piece. The middleware sees each
        request and response, but not the body of a streamed success; one that breaks off is not retried, because the
        file already holds a part of it. Short writes of a raw file are continued until all is written.

        Raises:
            ApiError: Twilio responded with an error, of which the first MiB is read.
            OSError: the file raised it, or accepts no more.
            TransportError: no response arrived, or it broke off; the file may hold a part.
            UsageError: the argument is not a download, or the file is not binary; nothing is sent.
        """
        check_saved(download, file)
        saved = Saved(file)
        world = changed(self._world, exchange=partial(send, self.transport, saved=saved))
        saved.write(run(self._interpreter.download(download, streamed=True), world))
        return saved.size

    def close(self) -> None:
        """Close the transport and its connections, for every client that shares it."""
        if closable(self.transport):
            self.transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _default_async_transport() -> AsyncTransport:
    from importlib.util import find_spec

    if find_spec("aiohttp") is not None:
        from twilio_fp.transports.aiohttp import AiohttpTransport

        return AiohttpTransport(pool_size=100)
    from twilio_fp.transports.threads import in_threads
    from twilio_fp.transports.urllib3 import Urllib3Transport

    return in_threads(Urllib3Transport(pool_size=32))


@of_one_record
@record
class AsyncClient(AnyClient):
    """An asynchronous client: `Client` with ``await``, ``async with`` and ``async for``.

    By default it uses an `AiohttpTransport` if aiohttp is installed, and threads otherwise; its repr says which.

    Args:
        transport: performs HTTP: any function from `HttpRequest` to an awaitable `HttpResponse`. A plain function will
            do too if it returns without waiting; wrap one that blocks in `twilio_fp.transports.in_threads`.

    The other arguments are those of `Client`.
    """

    transport: AsyncTransport | Transport = field(kw_only=True, factory=_default_async_transport)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        from twilio_fp.transports.urllib3 import Urllib3Transport

        if isinstance(self.transport, Urllib3Transport):
            raise UsageError("a Urllib3Transport would block the event loop: write in_threads(Urllib3Transport(…))")
        self._perform_with(partial(asend, self.transport))

    async def __call__(self, what: Runnable[T]) -> T:
        """Perform an operation or a program, and return its result; raises what `Client` does."""
        if not (self._interpreter.is_bare and isinstance(what, Exchanged)):
            return await run_async(self._program(what), self._world)
        exchange = self._interpreter.ask(what)
        try:
            answer: T = self._interpreter.answer(what, await asend(self.transport, exchange))
        except OperationError as error:
            raise_failed(error, exchange)
        return answer

    @overload
    def stream(self, what: Effect[Page[T]], *, limit: int | None = None) -> AsyncGenerator[T, None]: ...
    @overload
    def stream(self, what: Stream[T]) -> AsyncGenerator[T, None]: ...
    def stream(self, what: Effect[Page[T]] | Stream[T], *, limit: int | None = None) -> AsyncGenerator[T, None]:
        """Yield every item of a list, up to the limit, or what a program emits; see `Client.stream`.

        Leaving a loop early does not close the generator: ``contextlib.aclosing`` does, and stops what is running.
        """
        return self._iterate(emitted(what, limit=limit))

    def pages(self, operation: Effect[Page[T]]) -> AsyncGenerator[Page[T], None]:
        """Yield every page of a list."""
        return self._iterate(pages(operation))

    async def collect(self, operation: Effect[Page[T]], *, limit: int | None = None) -> tuple[T, ...]:
        """Return the items of a list, up to the limit."""
        return await self(collect(operation, limit=limit))

    async def first(self, operation: Effect[Page[T]]) -> T | None:
        """Return the first item of a list, or None."""
        return await self(first(operation))

    def _iterate(self, stream: Stream[T]) -> AsyncGenerator[T, None]:
        return aiterate(self._interpreter.interpret_stream(stream), self._world)

    async def save(self, download: Download, file: IO[bytes]) -> int:
        """Write a download to a binary file, in pieces if the transport can; see `Client.save`."""
        check_saved(download, file)
        saved = Saved(file)
        world = changed(self._world, exchange=partial(asend, self.transport, saved=saved))
        saved.write(await run_async(self._interpreter.download(download, streamed=True), world))
        return saved.size

    async def close(self) -> None:
        """Close the transport and its connections, for every client that shares it."""
        if aclosable(self.transport):
            await self.transport.aclose()
        elif closable(self.transport):
            self.transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
