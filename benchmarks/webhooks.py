"""Verifying a webhook beside twilio-python's RequestValidator: from the bytes that came to the verdict."""

from __future__ import annotations

import time
from importlib import import_module
from statistics import median
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from attrs import evolve

from twilio_fp.auth import AuthToken
from twilio_fp.webhooks import Verified, check, sign_webhook

if TYPE_CHECKING:
    from collections.abc import Callable

TITLE = "webhooks, 20 parameters: microseconds of CPU a request"
ROUNDS = 15
TIMES = 300


def parameters() -> dict[str, str]:
    """Return what an incoming message comes with, 20 parameters."""
    names = (
        "ToCountry ToState SmsMessageSid NumMedia ToCity FromZip SmsSid FromState SmsStatus FromCity Body FromCountry "
    )
    names += "To ToZip NumSegments MessageSid AccountSid From ApiVersion MessagingServiceSid"
    known = {"From": "+15558675310", "To": "+15017122661", "Body": "See you tomorrow at ten, at Joe's & Co?"}
    return {name: known.get(name, f"{name[:2].upper()}{'0' * 30}") for name in names.split()}


def cost(call: Callable[[], object]) -> float:
    begun = time.process_time()
    for _ in range(TIMES):
        call()
    return (time.process_time() - begun) / TIMES * 1e6


def main() -> None:
    """Print what both take, for valid and invalid requests, and how many times less is ours."""
    token = "12345"
    key = AuthToken(account_sid="AC" + "0" * 32, token=token)
    validator = import_module("twilio.request_validator").RequestValidator(token)
    good = sign_webhook(parameters(), "https://example.com/sms?tenant=1", key)
    bad = evolve(good, headers=good.headers.replace("X-Twilio-Signature", "A" * 27 + "="))
    assert isinstance(check(good, keys=key), Verified)
    assert not check(bad, keys=key)
    print(TITLE)
    for name, request in (("valid", good), ("invalid", bad)):
        sent, parsed = request.headers["X-Twilio-Signature"], parameters()

        def ours(request: Any = request) -> object:
            return check(request, keys=key)

        def theirs(request: Any = request, sent: str = sent) -> object:
            form = dict(parse_qsl(request.body.decode(), keep_blank_values=True))
            return validator.validate(request.url, form, sent)

        def theirs_parsed(request: Any = request, sent: str = sent, form: Any = parsed) -> object:
            return validator.validate(request.url, form, sent)

        assert bool(ours()) is theirs() is theirs_parsed()
        rounds = [(cost(ours), cost(theirs), cost(theirs_parsed)) for _ in range(ROUNDS)]
        mine, whole, alone = (median(one[place] for one in rounds) for place in range(3))
        ahead = median(one[1] / one[0] for one in rounds)
        ahead_parsed = median(one[2] / one[0] for one in rounds)
        print(
            f"  {name:8} {mine:6.1f}   twilio-python from the body {whole:6.1f} ({ahead:.1f} × less; at least 8 wanted)"
        )
        print(f"  {'':8} {'':6}   twilio-python, parsed for it {alone:6.1f} ({ahead_parsed:.1f} × less)")


if __name__ == "__main__":
    main()
