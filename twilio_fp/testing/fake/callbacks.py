"""Requests from Twilio to the application, as data: signed, sent at a virtual time, retried by Twilio's rules.

Source: https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
Source: https://www.twilio.com/docs/usage/security#validating-requests
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Final, TypeAlias
from urllib.parse import quote, unquote, urljoin

from attrs import evolve

from twilio_fp.errors import UsageError
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.messaging.overrides import parse_overrides
from twilio_fp.printable import excerpt
from twilio_fp.record import Record, record
from twilio_fp.testing.fake.accounts import auth_token
from twilio_fp.testing.fake.alerts import alerted
from twilio_fp.testing.fake.call_events import record_in_call
from twilio_fp.testing.fake.connections import NO_ANSWER, NO_TIME_LEFT, NOT_CONNECTED, connection_of
from twilio_fp.testing.fake.state import NOTHING, State
from twilio_fp.values import Secret
from twilio_fp.webhooks.address import userinfo
from twilio_fp.webhooks.simulate import sign_webhook

__all__ = [
    "CALLBACK_FAULT",
    "MAX_TIMEOUT",
    "Callback",
    "CallbackResult",
    "ResponseHandler",
    "address_of",
    "call_back",
    "deadline_of",
    "handle_result",
]

_SAFE: Final = "!#$%&'()*+,/:;=?@[]~"
_USERINFO: Final = re.compile("^(https?://)[^/?#]*@", re.IGNORECASE)  # RFC 3986 §3.2.1
_MAX_DELAY_MILLISECONDS: Final = 10_000

MAX_TIMEOUT: Final = timedelta(seconds=15)
"""The longest time that Twilio waits for a response."""

CALLBACK_FAULT: Final = "callback fault"
"""The hidden member of a row that names the fault of the callbacks about it."""


@record(kw_only=True)
class Callback(Record):
    """A request from Twilio to the application.

    Args:
        request: the signed request.
        account: the account whose auth token signed it.
        url: the URL as configured, with the fragment that holds connection overrides.
        params: the parameters; empty if the body is not a form.
        purpose: the name of the product's rule that handles the response; empty if the response doesn't matter.
        key: the row that it is about.
        data: further arguments of the rule.
        attempt: the number of the attempt, from 1.
        fallback: the address and method to use if this one fails.
        handles_failures: whether the rule handles failures too, so that no alert reports them.
        timeout: how long Twilio waits for a response, unless the URL sets a shorter limit.
        began: when it was first sent; None before that.
        failure: the code of the error that left it without a response, for the rule; 0 before.
    """

    request: HttpRequest
    account: str
    url: str
    params: tuple[tuple[str, str], ...] = ()
    purpose: str = ""
    key: str = ""
    data: Mapping[str, Any] = NOTHING
    attempt: int = 1
    fallback: tuple[str, str] | None = None
    handles_failures: bool = False
    timeout: timedelta = MAX_TIMEOUT
    began: datetime | None = None
    failure: int = 0

    def __str__(self) -> str:
        return f"{self.request.method} {self.request.url}"


@record(kw_only=True)
class CallbackResult(Record):
    """The result of a request to the application, when Twilio learns of it.

    Args:
        callback: the request.
        response: the response; None if none arrives.
        problem: why none arrives, in words.
        code: the code of that error.
    """

    callback: Callback
    response: HttpResponse | None = None
    problem: str = ""
    code: int = 0


ResponseHandler: TypeAlias = Callable[[State, Callback, "HttpResponse | None"], State]
"""How a product handles the response to its request; None if there was none and no attempt is left."""


def call_back(
    state: State,
    account: str,
    url: str,
    params: Mapping[str, Any] | bytes,
    *,
    method: str = "POST",
    delay: timedelta = timedelta(0),
    purpose: str = "",
    key: str = "",
    data: Mapping[str, Any] = NOTHING,
    fallback: tuple[str, str] | None = None,
    base: str = "",
    headers: Mapping[str, str] = NOTHING,
    handles_failures: bool = False,
    timeout: timedelta = MAX_TIMEOUT,
) -> State:
    """Return the state with a request to the application scheduled after a delay.

    Args:
        state: the fake's state.
        account: the account that it is about.
        url: the URL, which may be relative to ``base``. Its fragment is not sent.
        params: the parameters, of which those that are None are omitted; or the bytes of a JSON body.
        method: the HTTP method.
        delay: the delay.
        purpose: the rule that handles the response.
        key: the row that it is about.
        data: further arguments of the rule.
        fallback: the address and method to use if this one fails.
        base: the URL of the document that contains ``url``.
        headers: additional headers, such as cookies.
        handles_failures: whether the rule handles failures too, so that no alert reports them.
        timeout: how long Twilio waits for a response, unless the URL sets a shorter limit.
    """
    whole = urljoin(base, url) if base else url
    state, token = state.sid("")
    pairs = () if isinstance(params, bytes) else _texts(params)
    source = params if isinstance(params, bytes) else pairs
    extra = (("I-Twilio-Idempotency-Token", token), *headers.items())
    request = _request(state, account, whole, source, method.upper(), extra)
    if request is None:
        return alerted(state, account, 11100, url=url, key=key)
    callback = Callback(
        request=request,
        account=account,
        url=whole,
        params=pairs,
        purpose=purpose,
        key=key,
        data=data,
        fallback=fallback,
        handles_failures=handles_failures,
        timeout=timeout,
    )
    error_code = connection_of(whole).wrong
    if error_code:
        return state.later(
            delay, CallbackResult(callback=callback, problem="the fragment of its URL is invalid", code=error_code)
        )
    row = state.row(key) if key else None
    fault = "" if row is None or purpose else str(row.hidden.get(CALLBACK_FAULT, ""))
    if fault == "reordered callbacks":
        state, milliseconds = state.chance(_MAX_DELAY_MILLISECONDS)
        delay += timedelta(milliseconds=milliseconds)
    state = state.later(delay, callback)
    return state.later(delay, callback) if fault == "duplicated callback" else state


def _texts(params: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    return tuple([(name, str(value)) for name, value in params.items() if value is not None])


def address_of(url: str) -> str:
    """Return the percent-encoded address that a request for a URL goes to; empty if the URL is unusable.

    >>> address_of("https://app.example/a b#rc=2"), address_of("mailto:ann@app.example")
    ('https://app.example/a%20b', '')

    It excludes a user name and password in front of the host, which are sent as basic authentication.
    """
    address = _USERINFO.sub(r"\1", quote(url.partition("#")[0], safe=_SAFE))
    if not address.lower().startswith(("http://", "https://")):
        return ""
    try:
        return HttpRequest("POST", address).url
    except UsageError:
        return ""


def _request(
    state: State, account: str, url: str, source: Any, method: str, extra: tuple[tuple[str, str], ...]
) -> HttpRequest | None:
    address = address_of(url)
    if not address:
        return None
    credentials = userinfo(url)
    scheme, mark, rest = address.partition("://")
    whole = address if credentials is None else f"{scheme}{mark}{credentials}@{rest}"
    signed = sign_webhook(source, whole, auth_token(state, account) or "none", method=method)
    basic = () if credentials is None else (("Authorization", Secret(f"Basic {_base64(unquote(credentials))}")),)
    fields = (*signed.headers.fields, *basic, *extra, ("Accept", "*/*"))
    return HttpRequest(method, _USERINFO.sub(r"\1", signed.url), fields, signed.body)


def _base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def deadline_of(callback: Callback, now: datetime) -> tuple[datetime, int]:
    """Return until when Twilio waits for the response to a request sent now, and the error code after that."""
    connection = connection_of(callback.url)
    answered = now + min(connection.read, callback.timeout)
    over = (callback.began or now) + connection.total
    return (over, NO_TIME_LEFT) if over < answered else (answered, NO_ANSWER)


def handle_result(state: State, result: CallbackResult, *, handler: ResponseHandler) -> State:
    """Return the state after the application responded to a request, or failed to.

    A failed request is retried as the URL's fragment says, which by default means once, after a failed connection. If
    that fails too, an alert reports it, and the fallback address, if there is one, is tried with the error's code.

    Args:
        state: the fake's state.
        result: the result.
        handler: how the product handles the response.
    """
    callback, response = result.callback, result.response
    if response is not None:
        why = excerpt(response.body) if response.status >= 400 else ""
        state = state.logged(f"← {response.status} from {callback}{why and f': {why}'}")
    elif result.problem:
        state = state.logged(f"← {callback} failed: {result.problem}")
    else:
        state = state.logged(f"← no response from {callback}")
    state = record_in_call(state, callback.key, callback.request, callback.params, response)
    if response is None and result.problem:
        state = _warned_once(state, f"the request to {callback.request.url} failed: {result.problem}")
    if response is not None and response.status < 400:
        return handler(state, callback, response)
    try:
        parse_overrides(callback.url)
    except UsageError as error:
        state = _warned_once(state, str(error))
    code = NO_ANSWER if response is not None else result.code or NOT_CONNECTED
    connection = connection_of(callback.url)
    status = 0 if response is None else response.status
    if connection.repeats(callback.attempt, status=status, code=code):
        began = callback.began or state.now
        if state.now < began + connection.total:
            return state.later(timedelta(0), evolve(callback, attempt=callback.attempt + 1, began=began))
        code = NO_TIME_LEFT
    if callback.handles_failures:
        return handler(state, evolve(callback, failure=code), response)
    state = alerted(state, callback.account, code, url=callback.url, key=callback.key, response=response)
    if callback.fallback is not None:
        url, method = callback.fallback
        params = {**dict(callback.params), "ErrorCode": str(code), "ErrorUrl": callback.url}
        return call_back(
            state,
            callback.account,
            url,
            params,
            method=method,
            purpose=callback.purpose,
            key=callback.key,
            data=callback.data,
            timeout=callback.timeout,
        )
    return handler(state, evolve(callback, failure=code), None)


def _warned_once(state: State, text: str) -> State:
    return state if any(text == known for _, known in state.warnings.items()) else state.warned(text)
