from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import ApiError
from twilio_fp.rest.lookups import v1, v2
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.behaviours.lookups import carrier, line_type
from twilio_fp.testing.fake.seeding import store_resource

THEIRS = "+15558675310"
PACKAGES = [
    "caller_name",
    "sim_swap",
    "call_forwarding",
    "line_status",
    "line_type_intelligence",
    "identity_match",
    "reassigned_number",
    "sms_pumping_risk",
    "phone_number_quality_score",
    "pre_fill",
]


def refusal(client: Any, operation: Any) -> ApiError:
    with pytest.raises(ApiError) as caught:
        client(operation)
    return caught.value


@given(st.sets(st.sampled_from(PACKAGES)), st.text("0123456789", min_size=7, max_size=7))
def test_a_requested_package_is_present_and_deterministic(fields: set[str], rest: str) -> None:
    number = f"+1415{rest}"
    client: Any = FakeTwilio().client()
    found = client(v2.FetchPhoneNumber(number, fields=sorted(fields)))
    assert (found.valid, found.validation_errors, found.country_code) == (True, (), "US")
    assert {name for name in PACKAGES if getattr(found, name) is not None} == fields
    assert FakeTwilio(seed=5).client()(v2.FetchPhoneNumber(number, fields=sorted(fields))) == found


@pytest.mark.parametrize(
    ("number", "country", "wrong", "shown"),
    [
        ("notanumber", None, "NOT_A_NUMBER", "+1notanumber"),
        ("+1555", None, "TOO_SHORT", "+1555"),
        ("+155586753101", None, "TOO_LONG", "+155586753101"),
        ("+9991234567", None, "INVALID_COUNTRY_CODE", "+9991234567"),
        ("020 7183", "GB", "TOO_SHORT", "+44207183"),
    ],
)
def test_an_invalid_number_is_reported(number: str, country: str | None, wrong: str, shown: str) -> None:
    client: Any = FakeTwilio().client()
    found = client(v2.FetchPhoneNumber(number, country_code=country, fields=PACKAGES))
    assert (found.valid, found.validation_errors, found.phone_number) == (False, (wrong,), shown)
    assert (found.country_code, found.calling_country_code, found.caller_name) == (None, None, None)


@pytest.mark.parametrize("fields", ["validation", ["caller_name", "validation"]])
def test_validation_may_be_requested_and_is_always_present(fields: str | list[str]) -> None:
    found = FakeTwilio().client()(v2.FetchPhoneNumber("+14159929960", fields=fields))
    assert found.valid
    assert (found.caller_name is None) == (fields == "validation")


def test_a_national_number_is_parsed_in_its_country() -> None:
    client: Any = FakeTwilio().client()
    found = client(v2.FetchPhoneNumber("020 7183 8750", country_code="GB"))
    assert (found.phone_number, found.calling_country_code, found.valid) == ("+442071838750", "44", True)


def test_a_package_without_data_contains_an_error_code() -> None:
    client: Any = FakeTwilio().client()
    british = client(v2.FetchPhoneNumber("+447400555010", fields=PACKAGES))
    assert british.caller_name.error_code == 60600
    assert british.sim_swap.error_code == 60606
    assert british.reassigned_number.error_code == "60617"
    assert british.identity_match.error_code == 60617
    mine = client(v2.FetchPhoneNumber(THEIRS, fields=PACKAGES, first_name="Jane", last_verified_date="20230101"))
    assert (mine.identity_match.first_name_match, mine.identity_match.last_name_match) == ("exact_match", None)
    assert mine.reassigned_number.is_number_reassigned in ("yes", "no")
    assert (
        refusal(client, v2.FetchPhoneNumber(THEIRS, fields=["reassigned_number"], last_verified_date="soon")).code
        == 60618
    )
    unknown = refusal(client, v2.FetchPhoneNumber(THEIRS, fields=["shoe_size"]))
    assert unknown.status == 400
    assert "line_type_intelligence" in str(unknown)


def test_the_result_of_a_lookup_can_be_stored() -> None:
    twilio = FakeTwilio()
    client: Any = twilio.client()
    operation = v2.FetchPhoneNumber(THEIRS, fields=["line_type_intelligence", "sim_swap"])
    client(v2.CreateLookupPhoneNumberOverrides(THEIRS, "line_type_intelligence", line_type="pager", reason="seen"))
    assert client(operation).line_type_intelligence.type == "pager"
    swapped = {"sim_swap": {"last_sim_swap": {"swapped_in_period": True}, "error_code": None}}
    twilio.state = store_resource(twilio.state, twilio.credentials.account_sid, v2.FetchPhoneNumber(THEIRS), swapped)
    assert client(operation).sim_swap.last_sim_swap.swapped_in_period is True
    assert client(v2.FetchPhoneNumber(THEIRS)).sim_swap is None
    client(v2.DeleteLookupPhoneNumberOverrides(THEIRS, "line_type_intelligence"))
    assert client(operation).line_type_intelligence.type == line_type(THEIRS)


def test_numbers_are_looked_up_in_bulk() -> None:
    found = (
        FakeTwilio()
        .client()(
            v2.CreateBulkLookup(
                phone_numbers=[
                    {"phone_number": THEIRS, "fields": ["caller_name"], "correlation_id": "a"},
                    {"phone_number": "x", "correlation_id": "b"},
                ]
            )
        )
        .phone_numbers
    )
    assert found is not None
    assert [(one.correlation_id, one.valid, one.caller_name is None) for one in found] == [
        ("a", True, False),
        ("b", False, True),
    ]


def test_the_first_version_does_not_find_invalid_numbers() -> None:
    client: Any = FakeTwilio().client()
    plain = client(v1.FetchPhoneNumber(THEIRS))
    assert (plain.national_format, plain.carrier, plain.caller_name) == ("(555) 867-5310", None, None)
    whole = client(v1.FetchPhoneNumber("(555) 867-5310", type=["carrier", "caller-name"]))
    assert (whole.phone_number, dict(whole.carrier)) == (THEIRS, carrier(THEIRS))
    assert set(whole.caller_name) == {"caller_name", "caller_type", "error_code"}
    assert refusal(client, v1.FetchPhoneNumber("+1555")).status == 404
