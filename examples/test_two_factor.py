from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from two_factor import Login, check_code, send_code

from twilio_fp.rest.verify.v2 import CreateService
from twilio_fp.testing import FakeTwilio

if TYPE_CHECKING:
    from twilio_fp import Client

PHONE = "+15558675310"


@pytest.fixture
def twilio() -> FakeTwilio:
    return FakeTwilio()


@pytest.fixture
def client(twilio: FakeTwilio) -> Client:
    return twilio.client()


@pytest.fixture
def service(client: Client) -> str:
    return client(CreateService(friendly_name="Shop")).sid


def other(code: str) -> str:
    return "000000" if code != "000000" else "111111"


def test_the_right_code_is_accepted_once(twilio: FakeTwilio, client: Client, service: str) -> None:
    assert client(send_code(service, PHONE))
    code = twilio.code_for(PHONE)
    assert client(check_code(service, PHONE, code)) is Login.WELCOME
    assert client(check_code(service, PHONE, code)) is Login.EXPIRED


def test_a_wrong_code_is_refused(twilio: FakeTwilio, client: Client, service: str) -> None:
    client(send_code(service, PHONE))
    assert client(check_code(service, PHONE, other(twilio.code_for(PHONE)))) is Login.WRONG


def test_a_code_lives_for_ten_minutes(twilio: FakeTwilio, client: Client, service: str) -> None:
    client(send_code(service, PHONE))
    code = twilio.code_for(PHONE)
    twilio.advance(timedelta(minutes=10, seconds=1))
    assert client(check_code(service, PHONE, code)) is Login.EXPIRED


def test_too_many_tries_are_reported_as_such(twilio: FakeTwilio, client: Client, service: str) -> None:
    client(send_code(service, PHONE))
    wrong = other(twilio.code_for(PHONE))
    tries = [client(check_code(service, PHONE, wrong)) for _ in range(6)]
    assert tries[-1] is Login.TOO_OFTEN


def test_a_sixth_code_within_ten_minutes_is_refused(client: Client, service: str) -> None:
    assert [client(send_code(service, PHONE)) for _ in range(6)] == [True] * 5 + [False]
