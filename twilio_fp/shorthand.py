"""The classic library's shorthands, as functions that return operations: ``client(send_sms(to=…, body=…, …))``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from twilio_fp.errors import UsageError
from twilio_fp.rest.api.v2010 import CreateCall, CreateMessage, FetchCall, FetchMessage, ListCall, ListMessage

__all__ = ["get_call", "get_message", "list_calls", "list_messages", "make_call", "send_mms", "send_sms"]


def send_sms(*, to: str, from_: str, body: str, **parameters: Any) -> CreateMessage:
    """Return the operation that sends a text message.

    >>> send_sms(to="+15558675310", from_="+15017122661", body="Hi")
    CreateMessage(to='+15558675310', body='Hi', from_='+15017122661')
    """
    return CreateMessage(to=to, from_=from_, body=body, **parameters)


def send_mms(
    *,
    to: str,
    from_: str,
    media_url: str | Iterable[str],
    body: str | None = None,
    **parameters: Any,
) -> CreateMessage:
    """Return the operation that sends a message with media.

    >>> send_mms(to="+15558675310", from_="+15017122661", media_url="https://example.com/cat.png").media_url
    ('https://example.com/cat.png',)
    """
    return CreateMessage(to=to, from_=from_, body=body, media_url=media_url, **parameters)


def make_call(
    *, to: str, from_: str, url: str | None = None, twiml: str | None = None, **parameters: Any
) -> CreateCall:
    """Return the operation that makes a call, which fetches its TwiML from the URL or is given it.

    >>> make_call(to="+15558675310", from_="+15017122661", url="https://example.com/voice").url
    'https://example.com/voice'
    """
    if url is not None and twiml is not None:
        raise UsageError("a call must be given url or twiml, got both")
    return CreateCall(to=to, from_=from_, url=url, twiml=twiml, **parameters)


def list_messages(**filters: Any) -> ListMessage:
    """Return the operation that lists messages, SMS and MMS alike; walk it with ``client.stream``.

    >>> list_messages(to="+15558675310")
    ListMessage(to='+15558675310')
    """
    return ListMessage(**filters)


def get_message(sid: str) -> FetchMessage:
    """Return the operation that fetches one message.

    >>> get_message("SM1")
    FetchMessage(sid='SM1')
    """
    return FetchMessage(sid)


def list_calls(**filters: Any) -> ListCall:
    """Return the operation that lists calls; walk it with ``client.stream``.

    >>> list_calls(status="busy")
    ListCall(status='busy')
    """
    return ListCall(**filters)


def get_call(sid: str) -> FetchCall:
    """Return the operation that fetches one call.

    >>> get_call("CA1")
    FetchCall(sid='CA1')
    """
    return FetchCall(sid)
