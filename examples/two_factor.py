"""Two-factor login: a password, then a code by text message, with a Verify service.

``python examples/two_factor.py`` shows logins on an in-memory Twilio; ``examples/test_two_factor.py`` tests them.
"""

from __future__ import annotations

from enum import Enum

from twilio_fp import ApiError, Program
from twilio_fp.rest.verify.v2 import CreateService, CreateVerification, CreateVerificationCheck
from twilio_fp.testing import FakeTwilio


class Login(Enum):
    """The outcome of a login."""

    WELCOME = "welcome"
    WRONG = "wrong code"
    EXPIRED = "ask for a new code"
    TOO_OFTEN = "too many tries: wait ten minutes"


def send_code(service: str, phone: str) -> Program[bool]:
    """Send a code, and return False if too many were requested."""
    try:
        yield from CreateVerification(service, to=phone, channel="sms")
    except ApiError as error:
        if error.status == 429:
            return False
        raise
    return True


def check_code(service: str, phone: str, code: str) -> Program[Login]:
    """Check whether a code is the one that was sent."""
    try:
        check = yield from CreateVerificationCheck(service, to=phone, code=code)
    except ApiError as error:
        if error.status == 404:  # there is no pending verification: it expired, or was used
            return Login.EXPIRED
        if error.status == 429:
            return Login.TOO_OFTEN
        raise
    return Login.WELCOME if check.status == "approved" else Login.WRONG


def demo() -> None:
    """Show a wrong code, the right one, and the right one once more."""
    twilio, phone = FakeTwilio(), "+15558675310"
    client = twilio.client()
    service = client(CreateService(friendly_name="Bicycle shop")).sid
    client(send_code(service, phone))
    code = twilio.code_for(phone)
    wrong = "000000" if code != "000000" else "111111"
    for tried in (wrong, code, code):
        print(client(check_code(service, phone, tried)).value)


if __name__ == "__main__":
    demo()
