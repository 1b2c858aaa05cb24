"""One exchange performed with a client's transport, and logged."""

from __future__ import annotations

import time
from collections.abc import Coroutine
from typing import Any

from twilio_fp.effect import Exchange
from twilio_fp.errors import TransportError, UsageError
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.log import log_exchange
from twilio_fp.media import Saved
from twilio_fp.transports import (
    AsyncStreamingTransport,
    StreamingTransport,
    astreaming,
    sees_operations,
    streaming,
)

__all__ = ["asend", "send"]


def send(transport: Any, exchange: Exchange, saved: Saved | None = None) -> HttpResponse:
    """Perform an exchange with a transport, and log it."""
    if saved is not None:
        saved.check()
    start = time.perf_counter()
    try:
        response = _response(_sent(transport, exchange, saved))
    except (UsageError, TransportError) as error:
        _log_failure(transport, exchange, error, start)
        raise
    log_exchange(exchange, response, time.perf_counter() - start)
    return response


async def asend(transport: Any, exchange: Exchange, saved: Saved | None = None) -> HttpResponse:
    """Perform an exchange as `send` does."""
    if saved is not None:
        saved.check()
    start = time.perf_counter()
    try:
        result: Any = _asent(transport, exchange, saved)
        response = _response(await result if hasattr(result, "__await__") else result)
    except (UsageError, TransportError) as error:
        _log_failure(transport, exchange, error, start)
        raise
    log_exchange(exchange, response, time.perf_counter() - start)
    return response


def _sent(transport: Any, exchange: Exchange, saved: Saved | None) -> Any:
    if saved is not None and exchange.streamed and streaming(transport):
        return _streamed(transport, exchange.request, saved)
    return transport.exchange(exchange) if sees_operations(transport) else transport(exchange.request)


def _asent(transport: Any, exchange: Exchange, saved: Saved | None) -> Any:
    if saved is not None and exchange.streamed and astreaming(transport):
        return _astreamed(transport, exchange.request, saved)
    return transport.exchange(exchange) if sees_operations(transport) else transport(exchange.request)


def _streamed(transport: StreamingTransport, request: HttpRequest, saved: Saved) -> HttpResponse:
    """Send a request, and return the response once the body of a success has been written."""
    with transport.stream(request) as response, saved.receiving(response.status, response.headers) as received:
        for piece in response:
            if received.take(piece):
                break
    return received.response()


async def _astreamed(transport: AsyncStreamingTransport, request: HttpRequest, saved: Saved) -> HttpResponse:
    """Do asynchronously what `_streamed` does."""
    async with transport.stream(request) as response:
        with saved.receiving(response.status, response.headers) as received:
            async for piece in response:
                if received.take(piece):
                    break
    return received.response()


def _response(result: object) -> HttpResponse:
    """Return a transport's response, or raise if it is not one; the request may have been sent by now."""
    if isinstance(result, HttpResponse):
        return result
    if isinstance(result, Coroutine):
        result.close()
        raise TransportError(
            "transport must be synchronous, got an asynchronous one: use AsyncClient", may_have_executed=True
        )
    message = f"a transport must return an HttpResponse, got a value of type {type(result).__name__}"
    raise TransportError(message, may_have_executed=True)


def _log_failure(transport: object, exchange: Exchange, error: UsageError | TransportError, start: float) -> None:
    """Log the failure of an exchange.

    Raises:
        TransportError: a custom transport raised a UsageError, possibly after the request was sent.
    """
    seconds = time.perf_counter() - start
    if isinstance(error, TransportError):
        log_exchange(exchange, error, seconds)
    elif not type(transport).__module__.startswith("twilio_fp."):  # ours raise it before they send
        failed = TransportError(f"the transport failed: {error}", may_have_executed=True)
        log_exchange(exchange, failed, seconds)
        raise failed from error
