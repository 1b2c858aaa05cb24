from __future__ import annotations

import json

import pytest

from twilio_fp.codec import decode
from twilio_fp.errors import ApiError, AuthenticationError, NotFoundError
from twilio_fp.rest import catalogue
from twilio_fp.rest.api.v2010 import FetchMessage
from twilio_fp.testing.fake.refusals import RefusedError, envelope, not_found, refused


def test_an_error_has_the_status_and_message_of_the_facts() -> None:
    error = refused(21610)
    assert (error.status, error.code, error.message) == (400, 21610, "Recipient has opted out of this sender")
    assert (refused(20003).status, refused(20429).status, refused(99_999).status) == (401, 429, 400)
    named = refused(21604, "A 'To' number is required", status=422, parameter="To")
    assert (named.status, named.message, dict(named.details)) == (422, "A 'To' number is required", {"parameter": "To"})


@pytest.mark.parametrize("package", [*catalogue.packages(), ""])
def test_every_products_error_format_is_decoded(package: str) -> None:
    response = envelope(RefusedError(404, 20404, "nothing is there", {"detail": "really"}, {"Allow": "GET"}), package)
    body = json.loads(response.body)
    assert response.headers["Content-Type"] == "application/json"
    assert response.headers["Allow"] == "GET"
    assert body["code"] == 20404
    assert body["detail"] == "really"
    assert body.get("status", body.get("httpStatusCode")) == 404
    with pytest.raises(NotFoundError) as caught:
        decode(FetchMessage("SM1"), response)
    assert (caught.value.code, caught.value.message) == (20404, "nothing is there")


def test_an_unknown_path_is_named() -> None:
    assert not_found("/v1/Nowhere").message == "The requested resource /v1/Nowhere was not found"


def test_missing_credentials_are_requested() -> None:
    response = envelope(RefusedError(401, 20003, "Authenticate"), "api.v2010")
    assert response.headers["WWW-Authenticate"] == 'Basic realm="Twilio API"'
    with pytest.raises(AuthenticationError):
        decode(FetchMessage("SM1"), response)


def test_an_error_without_details_has_the_usual_members() -> None:
    assert json.loads(envelope(refused(21211), "api.v2010").body) == {
        "code": 21211,
        "message": refused(21211).message,
        "more_info": "https://www.twilio.com/docs/errors/21211",
        "status": 400,
    }
    with pytest.raises(ApiError) as caught:
        decode(FetchMessage("SM1"), envelope(refused(21211), "insights.v3"))
    assert caught.value.code == 21211
