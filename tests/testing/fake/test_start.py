from __future__ import annotations

import pickle
from datetime import UTC, datetime
from typing import Any, cast

import pytest

from tests.zones import BEYOND, ZONELESS
from twilio_fp import Client, TransportError, UsageError
from twilio_fp.rest.api.v2010 import FetchAccount, ListIncomingPhoneNumber
from twilio_fp.testing import FakeTwilio, Fault
from twilio_fp.testing.fake.faults import reset
from twilio_fp.testing.fake.start import ACCOUNT, START, TOKEN, started, token_digest, with_faults
from twilio_fp.values import Secret


def test_a_fake_begins_with_one_active_account_and_nothing_else() -> None:
    twilio = FakeTwilio()
    account = twilio.client()(FetchAccount(sid=ACCOUNT))
    assert (account.sid, account.status, account.owner_account_sid) == (ACCOUNT, "active", ACCOUNT)
    assert isinstance(twilio.client(), Client)
    state = started()
    assert (state.now, state.seed, len(state.collections), len(state.agenda)) == (START, 0, 1, 0)
    settings = dict(state.settings)
    assert settings.pop("credentials") == (ACCOUNT, token_digest(Secret(TOKEN)))
    assert settings == {"strict": True, "numbers_known": False, "faults": (), "test_credentials": False}
    assert TOKEN not in repr(state.settings)
    assert TOKEN not in repr(twilio)


def test_a_fakes_settings_are_used() -> None:
    now = datetime(2030, 5, 6, tzinfo=UTC)
    fault = Fault("CreateMessage", outcome=reset)
    numbers = ["+15017122661", "+15017122662"]
    twilio = FakeTwilio(account_sid="AC" + "7" * 32, auth_token="t", numbers=numbers, now=now, faults=[fault])
    assert twilio.state.settings["faults"] == (fault,)
    assert twilio.state.now == twilio.clock.now() == now
    found = twilio.client().collect(ListIncomingPhoneNumber())
    assert {each.phone_number for each in found} == set(numbers)
    assert all(each.sid.startswith("PN") for each in found)
    assert twilio.client()(FetchAccount(sid="AC" + "7" * 32)).date_created == now


ODD: list[dict[str, Any]] = [
    {"numbers": b"+15017122661"},
    {"numbers": 5},
    {"numbers": [5]},
    {"numbers": ["Shop"]},
    {"now": None},
    {"now": datetime(2030, 5, 6)},  # noqa: DTZ001
    {"now": BEYOND[0]},
    {"now": ZONELESS},
    {"seed": "x"},
    {"strict": None},
    {"test_credentials": 1},
    {"faults": Fault},
    {"faults": [reset]},
    {"faults": "reset"},
]


@pytest.mark.parametrize("odd", ODD, ids=repr)
def test_invalid_settings_of_a_fake_are_refused_by_name(odd: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match=f"^{next(iter(odd))} must be "):
        FakeTwilio(**odd)


def test_a_single_number_counts_as_a_list_of_one() -> None:
    assert FakeTwilio(numbers="+15017122661").state == FakeTwilio(numbers=["+15017122661"]).state


def test_an_invalid_fault_is_refused_and_the_faults_stay() -> None:
    fault = Fault("CreateMessage", outcome=reset)
    twilio = FakeTwilio(faults=[fault])
    with pytest.raises(UsageError, match=r"^faults must be Faults"):
        twilio.fail(cast("Any", reset))
    assert twilio.state.settings["faults"] == (fault,)


def test_a_state_can_be_pickled_to_another_process_and_back() -> None:
    state = FakeTwilio().state
    assert pickle.loads(pickle.dumps(state)) == state
    again = FakeTwilio()
    again.state = pickle.loads(pickle.dumps(state))
    assert again.client()(FetchAccount(sid=ACCOUNT)).status == "active"


def test_states_of_one_seed_are_equal() -> None:
    assert started(seed=3, numbers=["+1555"]) == started(seed=3, numbers=["+1555"])
    assert started(seed=3, numbers=["+1555"]) != started(seed=4, numbers=["+1555"])


def test_new_faults_replace_the_old_ones_and_restart_the_count() -> None:
    twilio = FakeTwilio()
    account = FetchAccount(sid=ACCOUNT)
    for _ in range(2):
        twilio.fail(Fault("FetchAccount", nth=2, outcome=reset))
        assert twilio.client()(account).sid == ACCOUNT
        with pytest.raises(TransportError):
            twilio.client()(account)
    twilio.fail()
    assert [twilio.client()(account).sid for _ in range(3)] == [ACCOUNT] * 3
    assert with_faults(twilio.state, ()) == twilio.state
