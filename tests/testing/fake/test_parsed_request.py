from __future__ import annotations

from tests.testing.fake.asking import route_and_place
from twilio_fp.codec import encode
from twilio_fp.rest.api.v2010 import DeleteMessage, FetchMessage, Message
from twilio_fp.rest.verify.v2 import FetchService
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.start import ACCOUNT, started

SID = "0" * 32


def parse(operation: object, product: str) -> ParsedRequest:
    request = encode(operation, account_sid=ACCOUNT)  # type: ignore[arg-type]
    route, place = route_and_place(started(), request)
    return ParsedRequest(route=route, http=request, account=ACCOUNT, place=place, params={}, product=product)


def test_a_request_knows_its_operation_and_its_behaviour() -> None:
    it = parse(FetchMessage("SM" + SID), "api")
    assert (it.name, it.operation, it.result) == ("api.v2010.FetchMessage", FetchMessage, Message)
    assert it.spec is FetchMessage.__spec__
    assert parse(DeleteMessage("SM" + SID), "api").result is None


def test_a_path_is_shown_in_full_in_the_2010_api_and_without_version_elsewhere() -> None:
    first, other = parse(FetchMessage("SM" + SID), "api"), parse(FetchService("VA" + SID), "verify")
    assert (first.is_v2010, first.path) == (True, f"/2010-04-01/Accounts/{ACCOUNT}/Messages/SM{SID}.json")
    assert (other.is_v2010, other.path) == (False, f"/Services/VA{SID}")


def test_a_reply_has_only_a_status_by_default() -> None:
    assert Reply(204) == Reply(204, None, ())
