"""The classic library's shortcuts, as functions that return operations: ``client(send_sms(to=…, body=…, …))``.

Each accepts all arguments of its operation. Those for SMS use the *Messages* resource, which superseded *SMS/Messages*;
the classic routes are in `twilio_fp.rest.classic`.
"""

from __future__ import annotations

from typing import Any

from twilio_fp.rest.api.v2010 import CreateCall, CreateMessage, FetchCall, FetchMessage, ListCall, ListMessage

__all__ = [
    "get_call",
    "get_message",
    "get_sms",
    "list_calls",
    "list_messages",
    "list_sms",
    "make_call",
    "send_message",
    "send_mms",
    "send_sms",
]


def send_message(*, to: str, **parameters: Any) -> CreateMessage:
    """Return the operation that sends a message.

    >>> send_message(to="+15558675310", messaging_service_sid="MG1", body="Hi")
    CreateMessage(to='+15558675310', body='Hi', messaging_service_sid='MG1')
    """
    return CreateMessage(to=to, **parameters)


def send_sms(*, to: str, **parameters: Any) -> CreateMessage:
    """Return the operation that sends a text message; `twilio_fp.rest.classic.CreateSmsMessage` is the classic route.

    >>> send_sms(to="+15558675310", from_="+15017122661", body="Hi")
    CreateMessage(to='+15558675310', body='Hi', from_='+15017122661')
    """
    return CreateMessage(to=to, **parameters)


def send_mms(*, to: str, **parameters: Any) -> CreateMessage:
    """Return the operation that sends a message with media.

    >>> send_mms(to="+15558675310", from_="+15017122661", media_url="https://example.com/cat.png").media_url
    ('https://example.com/cat.png',)
    """
    return CreateMessage(to=to, **parameters)


def make_call(*, to: str, from_: str, **parameters: Any) -> CreateCall:
    """Return the operation that makes a call, given a URL of its TwiML, the TwiML itself or an application.

    >>> make_call(to="+15558675310", from_="+15017122661", url="https://example.com/voice").url
    'https://example.com/voice'
    """
    return CreateCall(to=to, from_=from_, **parameters)


def list_messages(**filters: Any) -> ListMessage:
    """Return the operation that lists messages, SMS and MMS alike; iterate it with ``client.stream``.

    >>> list_messages(to="+15558675310")
    ListMessage(to='+15558675310')
    """
    return ListMessage(**filters)


def list_sms(**filters: Any) -> ListMessage:
    """Return the same as `list_messages`; `twilio_fp.rest.classic.ListSmsMessage` is the classic route.

    >>> list_sms(to="+15558675310")
    ListMessage(to='+15558675310')
    """
    return ListMessage(**filters)


def get_message(sid: str, **parameters: Any) -> FetchMessage:
    """Return the operation that fetches one message.

    >>> get_message("SM1")
    FetchMessage(sid='SM1')
    """
    return FetchMessage(sid, **parameters)


def get_sms(sid: str, **parameters: Any) -> FetchMessage:
    """Return the same as `get_message`; `twilio_fp.rest.classic.FetchSmsMessage` is the classic route.

    >>> get_sms("SM1")
    FetchMessage(sid='SM1')
    """
    return FetchMessage(sid, **parameters)


def list_calls(**filters: Any) -> ListCall:
    """Return the operation that lists calls; iterate it with ``client.stream``.

    >>> list_calls(status="busy")
    ListCall(status='busy')
    """
    return ListCall(**filters)


def get_call(sid: str, **parameters: Any) -> FetchCall:
    """Return the operation that fetches one call.

    >>> get_call("CA1")
    FetchCall(sid='CA1')
    """
    return FetchCall(sid, **parameters)
