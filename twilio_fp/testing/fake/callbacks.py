"""Requests from Twilio to the application, as data: signed, sent at a virtual time, tried again by Twilio's rules.

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
from twilio_fp.record import Record, record
from twilio_fp.testing.fake.accounts import auth_token
from twilio_fp.testing.fake.alerts import alerted
from twilio_fp.testing.fake.call_events import kept_in_call
from twilio_fp.testing.fake.connections import NO_ANSWER, NO_TIME_LEFT, NOT_CONNECTED, connection_of
from twilio_fp.testing.fake.state import NOTHING, State
from twilio_fp.values import Secret
from twilio_fp.webhooks.address import userinfo
from twilio_fp.webhooks.simulate import sign_webhook

__all__ = ["CALLBACK_FAULT", "LONGEST", "Answered", "Callback", "Heard", "address_of", "call_back", "heard", "limit_of"]

_SAFE: Final = "!#$%&'()*+,/:;=?@[]~"
_NAMED: Final = re.compile("^(https?://)[^/?#]*@", re.IGNORECASE)  # RFC 3986 §3.2.1
_LATEST_MILLISECONDS: Final = 10_000

LONGEST: Final = timedelta(seconds=15)
"""How long Twilio waits for an answer at most."""

CALLBACK_FAULT: Final = "callback fault"
"""Where a row remembers what befalls the requests that tell of it."""


@record(kw_only=True)
class Callback(Record):
    """A request from Twilio to the application.

    Args:
        request: what is sent, signed.
        account: the account whose auth token signed it.
        url: the address as it was configured, with the fragment that says how to try again.
        params: the parameters; empty for another body.
        purpose: what the answer is for: the name of a product's rule; empty where it does not matter.
        key: the row that it is about.
        data: what else the rule needs to know.
        attempt: which try it is, from 1.
        fallback: the address and the method that are tried when this one fails.
        judged: whether the rule that hears the answer judges failures too: then nobody else tells of them.
        patience: how long Twilio waits for an answer, where the address does not say less.
        began: when it was tried first; None before.
        failure: the code of the error for which no answer came, for the rule that hears of it; 0 before.
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
    judged: bool = False
    patience: timedelta = LONGEST
    began: datetime | None = None
    failure: int = 0

    def __str__(self) -> str:
        return f"{self.request.method} {self.request.url}"


@record(kw_only=True)
class Heard(Record):
    """What is heard of a request to the application, at its time.

    Args:
        callback: the request.
        response: what arrives; None where nothing does.
        problem: why nothing does, for people.
        code: the code of that error.
    """

    callback: Callback
    response: HttpResponse | None = None
    problem: str = ""
    code: int = 0


Answered: TypeAlias = Callable[[State, Callback, "HttpResponse | None"], State]
"""What a product makes of the answer to its request: None where none came and nothing is left to try."""


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
    judged: bool = False,
    patience: timedelta = LONGEST,
) -> State:
    """Return the state in which a request to the application is to be sent after a time.

    Args:
        state: what is held.
        account: the account that it is about.
        url: where to; relative to ``base``. Its fragment is not sent.
        params: the parameters, None left out; or the bytes of a JSON body.
        method: how.
        delay: when.
        purpose: which rule hears the answer.
        key: the row that it is about.
        data: what else the rule needs to know.
        fallback: the address and the method that are tried when this one fails.
        base: the address of the document in which ``url`` stands.
        headers: header fields beside the usual ones, such as cookies.
        judged: whether the rule judges failures too, so that no alert tells of them.
        patience: how long Twilio waits for an answer, where the address does not say less.
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
        judged=judged,
        patience=patience,
    )
    wrong = connection_of(whole).wrong
    if wrong:
        return state.later(delay, Heard(callback=callback, problem="its address's fragment is wrong", code=wrong))
    row = state.row(key) if key else None
    fault = "" if row is None or purpose else str(row.hidden.get(CALLBACK_FAULT, ""))
    if fault == "reordered callbacks":
        state, milliseconds = state.chance(_LATEST_MILLISECONDS)
        delay += timedelta(milliseconds=milliseconds)
    state = state.later(delay, callback)
    return state.later(delay, callback) if fault == "duplicated callback" else state


def _texts(params: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    return tuple([(name, str(value)) for name, value in params.items() if value is not None])


def address_of(url: str) -> str:
    """Return the address to which a request for a URL goes, percent-encoded; empty where none can go there.

    >>> address_of("https://app.example/a b#rc=2"), address_of("mailto:ann@app.example")
    ('https://app.example/a%20b', '')

    A name and a password in front of the host are no part of it: they are sent as basic authentication.
    """
    address = _NAMED.sub(r"\1", quote(url.partition("#")[0], safe=_SAFE))
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
    named = userinfo(url)
    scheme, mark, rest = address.partition("://")
    whole = address if named is None else f"{scheme}{mark}{named}@{rest}"
    signed = sign_webhook(source, whole, auth_token(state, account) or "none", method=method)
    basic = () if named is None else (("Authorization", Secret(f"Basic {_base64(unquote(named))}")),)
    fields = (*signed.headers.fields, *basic, *extra, ("Accept", "*/*"))
    return HttpRequest(method, _NAMED.sub(r"\1", signed.url), fields, signed.body)


def _base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def limit_of(callback: Callback, now: datetime) -> tuple[datetime, int]:
    """Return until when Twilio waits for the answer to a request that is sent now, and the code of the error then."""
    connection = connection_of(callback.url)
    answered = now + min(connection.read, callback.patience)
    over = (callback.began or now) + connection.total
    return (over, NO_TIME_LEFT) if over < answered else (answered, NO_ANSWER)


def heard(state: State, it: Heard, *, answered: Answered) -> State:
    """Return the state after the application answered a request, or did not in time.

    What fails to connect is tried again as the address's fragment says, once where it says nothing; then the fallback
    address is tried, with the error's code; then an alert tells of it.

    Args:
        state: what is held.
        it: what is heard.
        answered: what the product makes of the answer.
    """
    callback, response = it.callback, it.response
    said = f"{response.status}" if response is not None else it.problem or "no answer"
    state = state.logged(f"← {said} from {callback.request.method} {callback.request.url}")
    state = kept_in_call(state, callback.key, callback.request, callback.params, response)
    if response is None and it.problem:
        state = _warned_once(state, f"{callback.request.url} was not reached: {it.problem}")
    if response is not None and response.status < 400:
        return answered(state, callback, response)
    try:
        parse_overrides(callback.url)
    except UsageError as error:
        state = _warned_once(state, str(error))
    code = NO_ANSWER if response is not None else it.code or NOT_CONNECTED
    connection = connection_of(callback.url)
    status = 0 if response is None else response.status
    if connection.repeats(callback.attempt, status=status, code=code):
        began = callback.began or state.now
        if state.now < began + connection.total:
            return state.later(timedelta(0), evolve(callback, attempt=callback.attempt + 1, began=began))
        code = NO_TIME_LEFT
    if callback.judged:
        return answered(state, evolve(callback, failure=code), response)
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
            patience=callback.patience,
        )
    return answered(state, evolve(callback, failure=code), None)


def _warned_once(state: State, text: str) -> State:
    return state if any(text == known for _, known in state.warnings.items()) else state.warned(text)
