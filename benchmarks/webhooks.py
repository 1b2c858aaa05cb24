"""Verifying webhooks, compared with twilio-python's RequestValidator on equal terms.

From the body: both start with the received bytes, which callers of twilio-python must parse; webhooks are verified this
way, and the target applies to it. From parameters: both get them parsed. For an invalid request, both try the URL with
and without the port.
"""

from __future__ import annotations

import gc
from hmac import compare_digest
from importlib import import_module
from itertools import repeat
from statistics import median
from time import process_time
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from attrs import evolve

from benchmarks.measure import Row, ahead
from twilio_fp.auth import AuthToken
from twilio_fp.webhooks import check, sign_webhook, signature

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

TITLE = "webhooks of 20 parameters, verified"
TARGETS = {"valid, from the body": 8, "invalid, from the body": 6.5}
ROUNDS, TIMES = 101, 60
URL, WITH_PORT = "https://example.com/sms?tenant=1", "https://example.com:443/sms?tenant=1"
KEY = AuthToken(account_sid="AC" + "0e" * 16, token="12345")
PARAMETERS = {
    "ToCountry": "US",
    "ToState": "CA",
    "SmsMessageSid": "SM" + "0f" * 16,
    "NumMedia": "0",
    "ToCity": "SAN FRANCISCO",
    "FromZip": "94103",
    "SmsSid": "SM" + "0f" * 16,
    "FromState": "CA",
    "SmsStatus": "received",
    "FromCity": "SAN FRANCISCO",
    "Body": "See you tomorrow at ten, at Joe's & Co?",
    "FromCountry": "US",
    "To": "+15017122661",
    "ToZip": "94107",
    "NumSegments": "1",
    "MessageSid": "SM" + "0f" * 16,
    "AccountSid": KEY.account_sid,
    "From": "+15558675310",
    "ApiVersion": "2010-04-01",
    "MessagingServiceSid": "MG" + "0a" * 16,
}


def contests() -> Iterable[tuple[str, Callable[[], object], Callable[[], object]]]:
    """Return the measurements: name, our function, and twilio-python's."""
    validate: Any = import_module("twilio.request_validator").RequestValidator(KEY.token.reveal()).validate
    good = sign_webhook(PARAMETERS, URL, KEY)
    bad = evolve(good, headers=good.headers.replace("X-Twilio-Signature", "A" * 27 + "="))
    for name, request in (("valid", good), ("invalid", bad)):
        sent = request.headers["X-Twilio-Signature"]

        def ours(request: Any = request) -> object:
            return bool(check(request, keys=KEY))

        def theirs(request: Any = request, sent: str = sent) -> object:
            return validate(request.url, dict(parse_qsl(request.body.decode(), keep_blank_values=True)), sent)

        def ours_parsed(sent: str = sent) -> object:
            return any(compare_digest(signature(KEY, url, PARAMETERS), sent) for url in (URL, WITH_PORT))

        def theirs_parsed(sent: str = sent) -> object:
            return validate(URL, PARAMETERS, sent)

        yield f"{name}, from the body", ours, theirs
        yield f"{name}, from parameters", ours_parsed, theirs_parsed


def cost(call: Callable[[], object]) -> float:
    begun = process_time()
    for _ in repeat(None, TIMES):
        call()
    return (process_time() - begun) / TIMES * 1e6


def rows() -> list[Row]:
    """Return the rows, in microseconds of processor time."""
    made: list[Row] = []
    for name, ours, theirs in contests():
        assert ours() is theirs() is name.startswith("valid")
        gc.collect()
        rounds = [(cost(ours), cost(theirs)) for _ in range(ROUNDS)]
        mine, other = (median(found) for found in zip(*rounds, strict=True))
        made.append(ahead(name, mine, other, "µs", at_least=TARGETS.get(name)))
    return made
