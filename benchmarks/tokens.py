"""Signing and verifying access tokens, compared with twilio-python, PyJWT and HMAC: ``python -m benchmarks tokens``.

All libraries run in every round, in rotating order. The figures are processor time of the fastest rounds, since other
load only adds to it. A different token is verified each time.

The secret has 32 letters and digits, like those of API keys. A secret of 44 bytes or more, or with a hyphen, gets a
closer check that it is not a public key, which has a row of its own.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import UTC, datetime, timedelta
from itertools import cycle
from time import process_time
from timeit import timeit
from typing import TYPE_CHECKING

import jwt as pyjwt
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC
from twilio.jwt.access_token import AccessToken as TheirToken
from twilio.jwt.access_token import grants as theirs

from twilio_fp import tokens
from twilio_fp.auth import ApiKey

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS, TURNS = 200, 100
AC, SK, AP, SECRET = "AC" + "0" * 32, "SK" + "0" * 32, "AP" + "0" * 32, "0123456789abcdefghijklmnopqrstuv"
KEY = ApiKey(account_sid=AC, key_sid=SK, secret=SECRET)
HYPHENATED = ApiKey(account_sid=AC, key_sid=SK, secret="thirty-two letters of a secret..")
NOW = datetime.now(UTC)


def our_token() -> tokens.AccessToken:
    voice = tokens.VoiceGrant(incoming_allow=True, outgoing_application_sid=AP)
    return tokens.AccessToken(identity="alice", grants=(tokens.VideoGrant(room="daily"), voice))


def their_token() -> TheirToken:
    voice = theirs.VoiceGrant(incoming_allow=True, outgoing_application_sid=AP)
    return TheirToken(AC, SK, SECRET, identity="alice", grants=[theirs.VideoGrant(room="daily"), voice])


OURS, THEIRS = our_token(), their_token()
JWT = tokens.sign(OURS, KEY, now=NOW)
OTHERS = [tokens.sign(OURS, KEY, now=NOW - timedelta(seconds=age)) for age in range(60)]
NEXT_JWT = cycle(OTHERS)
NEXT_HYPHENATED = cycle([tokens.sign(OURS, HYPHENATED, now=NOW - timedelta(seconds=age)) for age in range(60)])
CLAIMS = json.loads(json.dumps(tokens.read_unverified(JWT).claims))
SIGNING_INPUT = JWT.rpartition(".")[0].encode()


def mac(data: bytes) -> bytes:
    context = HMAC(SECRET.encode(), SHA256())
    context.update(data)
    return context.finalize()


def bare_sign() -> str:
    payload = urlsafe_b64encode(json.dumps(CLAIMS).encode()).rstrip(b"=")
    return (payload + b"." + urlsafe_b64encode(mac(payload)).rstrip(b"=")).decode()


def bare_verify() -> object:
    text, _, signature = next(NEXT_JWT).rpartition(".")
    assert urlsafe_b64decode(signature + "=") == mac(text.encode())
    return json.loads(urlsafe_b64decode(text.split(".")[1] + "=="))


TASKS: dict[str, dict[str, Callable[[], object]]] = {
    "sign": {
        "twilio-python": THEIRS.to_jwt,
        "twilio_fp": lambda: tokens.sign(OURS, KEY, now=NOW),
        "twilio_fp, a hyphen": lambda: tokens.sign(OURS, HYPHENATED, now=NOW),
        "PyJWT, claims as a dict": lambda: pyjwt.encode(CLAIMS, SECRET),
        "bare HMAC, base64, json": bare_sign,
    },
    "build and sign": {
        "twilio-python": lambda: their_token().to_jwt(),
        "twilio_fp": lambda: tokens.sign(our_token(), KEY, now=NOW),
    },
    "verify": {
        "twilio-python": lambda: TheirToken.from_jwt(next(NEXT_JWT), SECRET),
        "twilio_fp": lambda: tokens.verify(next(NEXT_JWT), KEY, now=NOW),
        "twilio_fp, a hyphen": lambda: tokens.verify(next(NEXT_HYPHENATED), HYPHENATED, now=NOW),
        "PyJWT, claims as a dict": lambda: pyjwt.decode(next(NEXT_JWT), SECRET, algorithms=["HS256"]),
        "bare HMAC, base64, json": bare_verify,
    },
}


def main() -> None:
    print(f"{'task':16}{'library':26}{'us':>8}{'x twilio-python':>18}")
    for task, functions in TASKS.items():
        times: dict[str, list[float]] = {name: [] for name in functions}
        for number in range(ROUNDS):
            order = list(functions.items())
            for name, run in order[number % len(order) :] + order[: number % len(order)]:
                times[name].append(timeit(run, timer=process_time, number=TURNS) / TURNS * 1e6)
        fastest = {name: min(rounds) for name, rounds in times.items()}
        for name, microseconds in fastest.items():
            print(f"{task:16}{name:26}{microseconds:8.1f}{fastest['twilio-python'] / microseconds:18.2f}")


if __name__ == "__main__":
    main()
