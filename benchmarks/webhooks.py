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


def comparisons() -> Iterable[tuple[str, Callable[[], object], Callable[[], object]]]:
    """Return the measurements: name, our function, and twilio-python's."""
    validate: Any = import_module("twilio.request_validator").RequestValidator(KEY.token.reveal()).validate
    valid = sign_webhook(PARAMETERS, URL, KEY)
    invalid = evolve(valid, headers=valid.headers.replace("X-Twilio-Signature", "A" * 27 + "="))
    for name, request in (("valid", valid), ("invalid", invalid)):
        signature_sent = request.headers["X-Twilio-Signature"]

        def ours(request: Any = request) -> object:
            return bool(check(request, keys=KEY))

        def theirs(request: Any = request, signature_sent: str = signature_sent) -> object:
            return validate(request.url, dict(parse_qsl(request.body.decode(), keep_blank_values=True)), signature_sent)

        def ours_parsed(signature_sent: str = signature_sent) -> object:
            return any(compare_digest(signature(KEY, url, PARAMETERS), signature_sent) for url in (URL, WITH_PORT))

        def theirs_parsed(signature_sent: str = signature_sent) -> object:
            return validate(URL, PARAMETERS, signature_sent)

        yield f"{name}, from the body", ours, theirs
        yield f"{name}, from parameters", ours_parsed, theirs_parsed


def cost(call: Callable[[], object]) -> float:
    start = process_time()
    for _ in repeat(None, TIMES):
        call()
    return (process_time() - start) / TIMES * 1e6


def rows() -> list[Row]:
    """Return the rows, in microseconds of processor time."""
    table: list[Row] = []
    for name, ours, theirs in comparisons():
        assert ours() is theirs() is name.startswith("valid")
        gc.collect()
        rounds = [(cost(ours), cost(theirs)) for _ in range(ROUNDS)]
        our_median, their_median = (median(durations) for durations in zip(*rounds, strict=True))
        table.append(ahead(name, our_median, their_median, "µs", at_least=TARGETS.get(name)))
    return table
