"""One DEBUG line for each exchange, on the logger ``twilio_fp``; nothing is configured, and no secret is logged."""

from __future__ import annotations

import re
import sys
from functools import cache
from typing import TYPE_CHECKING

from twilio_fp.effect import Exchange
from twilio_fp.errors import TransportError
from twilio_fp.http import HttpResponse

if TYPE_CHECKING:
    from logging import Logger


__all__ = ["line", "log_exchange"]

_SID = r"\b([A-Z]{2})[0-9a-fA-F]{32}\b"


def line(exchange: Exchange, result: HttpResponse | TransportError, seconds: float) -> str:
    """Return the log line of an exchange, without headers, query, body and path values; of SIDs, the first two letters.

    >>> from twilio_fp.effect import Exchange
    >>> from twilio_fp.http import HttpRequest, HttpResponse
    >>> request = HttpRequest("GET", "https://api.twilio.com/2010-04-01/Accounts/AC" + "0" * 32 + "/Calls.json?To=1")
    >>> line(Exchange(request), HttpResponse(200, {"Twilio-Request-Id": "RQ1"}), 0.0421)
    'GET https://api.twilio.com/2010-04-01/Accounts/AC…/Calls.json: 200 in 42 ms, request RQ1'
    """
    from urllib.parse import urlsplit

    from twilio_fp.http import HttpResponse, request_id
    from twilio_fp.operation.naming import masked_path
    from twilio_fp.printable import printable

    parts = urlsplit(exchange.request.url)
    template: str | None = getattr(getattr(exchange.operation, "__spec__", None), "url", None)
    path = urlsplit(template).path if template else re.sub(_SID, r"\1…", masked_path(parts.path))
    name = f" ({type(exchange.operation).__name__})" if template else ""
    if isinstance(result, HttpResponse):
        identifier = request_id(result)
        outcome = f"{result.status} in {seconds * 1000:.0f} ms{f', request {identifier}' if identifier else ''}"
    else:
        outcome = f"no response in {seconds * 1000:.0f} ms ({type(result).__name__})"
    return printable(f"{exchange.request.method} {parts.scheme}://{parts.hostname}{path}{name}: {outcome}")


@cache
def _logger() -> Logger:
    """Return the logger, cached because every lookup takes a lock."""
    import logging

    return logging.getLogger("twilio_fp")


def log_exchange(exchange: Exchange, result: HttpResponse | TransportError, seconds: float) -> None:
    """Log an exchange, if DEBUG is enabled."""
    logging = sys.modules.get("logging")
    if logging is None:  # so it can't have been configured
        return
    logger = _logger()
    if logger.isEnabledFor(logging.DEBUG):
        logger.debug("%s", line(exchange, result, seconds))
