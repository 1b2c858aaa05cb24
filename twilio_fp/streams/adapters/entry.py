"""Common code of the adapters: verifying handshakes and accounts, and running the loop on asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import suppress
from functools import partial
from typing import Any, Final, cast

from attrs import field

from twilio_fp.checks import function, validated, whole
from twilio_fp.errors import UsageError
from twilio_fp.record import Record, record
from twilio_fp.streams.conversation import (
    MAX_MESSAGE,
    Conversation,
    Ending,
    Next,
    NextResult,
    Send,
    Stop,
    Wait,
    converse,
)
from twilio_fp.streams.handlers import Handler
from twilio_fp.streams.media import Start
from twilio_fp.streams.relay import Setup
from twilio_fp.tracebacks import sealed
from twilio_fp.webhooks.adapters.gate import Gate, Trust, gate
from twilio_fp.webhooks.reply import WebhookResponse
from twilio_fp.webhooks.request import WebhookRequest
from twilio_fp.webhooks.verification import Verified
from twilio_fp.webhooks.websocket import VerifiedWebSocket

__all__ = ["FAILED", "LEAVING", "POLICY", "Entry", "StreamOptions", "entry", "serve"]

POLICY: Final = 1008
"""The close code for a rejected socket."""

FAILED: Final = Ending(1011, "the handler failed")
"""The ending of a socket whose handler raised an error, which the server logs."""


LEAVING: Final = Ending(1001, "the server is going away")
"""The ending of a socket whose task the server cancels, for example at shutdown."""


class StreamOptions(Trust, total=False):
    """Keyword options of every stream adapter.

    Attributes:
        accept: called with the stream's `Start` or `Setup`, returns whether to go on: compare ``call_sid`` with that of
            the webhook that answered the call, or check a secret in ``custom_parameters``.
        max_message: the maximum length of a message, in characters or bytes; 64 KiB by default.
        bidirectional: False for a media stream that ``<Start>`` begins, on which nothing can be sent.
    """

    accept: Callable[[Start | Setup], bool] | None
    max_message: int
    bidirectional: bool


@record(kw_only=True)
class Entry(Record):
    """An adapter's settings, and the pure decision that turns a handshake into a conversation or rejects it."""

    gate: Gate[Any]
    handler: Handler
    accept: Callable[[Start | Setup], bool] | None = None
    max_message: int = field(default=MAX_MESSAGE, validator=validated(whole, 1))
    bidirectional: bool = True

    def open_conversation(self, request: WebhookRequest) -> Conversation | None:
        """Return the conversation of a socket that may be opened; None if it may not, and log why."""
        verdict = self.gate.handshake(request)
        if isinstance(verdict, WebhookResponse):
            return None
        account = verdict.account_sid if isinstance(verdict, VerifiedWebSocket) and not self.gate.subaccounts else ""
        return converse(
            self.handler,
            accept=partial(self._accepts, account),
            max_message=self.max_message,
            bidirectional=self.bidirectional,
        )

    def _accepts(self, account_sid: str, message: Start | Setup) -> bool:
        """Return whether the stream belongs to the account that signed its handshake, and is accepted."""
        if account_sid and message.account_sid != account_sid:
            return False
        return self.accept is None or bool(self.accept(message))


@sealed
def entry(handler: Handler, options: StreamOptions) -> Entry:
    """Return the entry for a handler.

    Raises:
        UsageError: an option is unknown or its value is invalid, or the handler is not one.
    """
    unknown = sorted(options.keys() - StreamOptions.__annotations__.keys())
    if unknown:
        raise UsageError(f"unknown option {unknown[0]!r}: the options are {', '.join(StreamOptions.__annotations__)}")
    given_options: Mapping[str, Any] = cast("Mapping[str, Any]", options)
    stream_options = {
        name: given_options[name] for name in ("accept", "max_message", "bidirectional") if name in given_options
    }
    accept = stream_options.get("accept")
    if accept is not None:
        function("accept", accept)
    gate_options = cast("Any", {name: value for name, value in given_options.items() if name not in stream_options})
    adapter_entry = Entry(
        gate=gate(Verified, gate_options) if gate_options.get("validate", True) else _unverified_gate(gate_options),
        handler=handler,
        **stream_options,
    )
    converse(handler, bidirectional=adapter_entry.bidirectional).close()
    return adapter_entry


def _unverified_gate(options: Any) -> Gate[Any]:
    from twilio_fp.webhooks.events.event import Event

    return gate(Event, options)  # without verification, there is no Verified


async def serve(
    conversation: Conversation,
    receive: Callable[[], Awaitable[str | bytes | None]],
    send: Callable[[str], Awaitable[object]],
    gone: tuple[type[BaseException], ...] = (OSError,),
) -> Ending:
    """Run a conversation in this event loop, and return its ending.

    Args:
        conversation: the conversation, from `Entry.open_conversation`.
        receive: returns the next frame, or None once the other side closed the connection.
        send: sends a frame of text.
        gone: the errors that ``send`` raises if the other side closed the connection.

    Raises:
        UsageError: the handler returns something other than messages.
        StreamError: the handler returns a message that must not be sent.
    """
    runner = _StepRunner(receive, send, gone)
    failure: BaseException | None = None
    result: Any = None
    try:
        while True:
            step = conversation.send(result) if failure is None else conversation.throw(failure)
            result, failure = None, None
            try:
                result = await runner.run(step)
            except BaseException as error:  # noqa: BLE001  # any error is thrown into the loop, which ends
                failure = error
    except StopIteration as stop:
        return cast("Ending", stop.value)
    finally:
        await runner.close()


class _StepRunner:
    """Runs a conversation's steps in an event loop; tasks are ordered by their last turn."""

    def __init__(
        self,
        receive: Callable[[], Awaitable[str | bytes | None]],
        send: Callable[[str], Awaitable[object]],
        gone: tuple[type[BaseException], ...],
    ) -> None:
        self._receive = receive
        self._send = send
        self._gone = gone
        self._tasks: dict[AsyncIterator[Any] | None, asyncio.Task[Any]] = {}

    async def run(self, step: Any) -> Any:
        """Run a step, and return its result."""
        if isinstance(step, Send):
            return await self._try_send(step.text)
        if isinstance(step, Wait):
            return await step.awaitable
        if isinstance(step, Stop):
            return await self._stop(step.stream)
        if not step.streams and not self._tasks:
            return NextResult(frame=await self._receive())
        return await self._next(step)

    async def close(self) -> None:
        """Cancel all pending tasks."""
        for task in self._tasks.values():
            task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)

    async def _try_send(self, text: str) -> bool:
        try:
            await self._send(text)
        except self._gone:
            return False
        return True

    async def _next(self, step: Next) -> NextResult:
        for stream in (*step.streams, None):
            if stream not in self._tasks:
                self._tasks[stream] = asyncio.ensure_future(self._receive() if stream is None else _next(stream))
        await asyncio.wait(self._tasks.values(), return_when=asyncio.FIRST_COMPLETED)
        stream = next(one for one, task in self._tasks.items() if task.done())
        task = self._tasks.pop(stream)
        if stream is None:
            return NextResult(frame=task.result())
        try:
            return NextResult(stream=stream, reply=task.result())
        except StopAsyncIteration:
            return NextResult(stream=stream, is_over=True)

    async def _stop(self, stream: AsyncIterator[Any]) -> None:
        task = self._tasks.pop(stream, None)
        if task is not None:
            task.cancel()
            with suppress(asyncio.CancelledError, StopAsyncIteration):
                await task
        if hasattr(stream, "aclose"):
            await cast("Any", stream).aclose()
        elif hasattr(stream, "close"):
            cast("Any", stream).close()


async def _next(stream: AsyncIterator[Any]) -> Any:
    return await anext(stream)
