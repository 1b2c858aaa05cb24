from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import ApiError, UsageError
from twilio_fp.rest.api.v2010 import (
    CreateUserDefinedMessage,
    CreateUserDefinedMessageSubscription,
    DeleteUserDefinedMessageSubscription,
)
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.caller import CallerError
from twilio_fp.twiml import Pause, Response

if TYPE_CHECKING:
    from twilio_fp.http import HttpRequest
    from twilio_fp.testing.fake.caller import Caller

APP = "https://app.example"
CONTENTS = st.dictionaries(st.text(max_size=5), st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=5))


def application(request: HttpRequest) -> Response | None:
    return Response(Pause(length=60)) if request.url.endswith("/voice") else None


def talking() -> tuple[FakeTwilio, Caller]:
    twilio = FakeTwilio()
    twilio.mount(APP, application)
    return twilio, twilio.dial(f"{APP}/voice", from_="client:ann")


@given(st.lists(CONTENTS, max_size=3))
def test_the_client_gets_what_the_api_sends(contents: list[dict[str, Any]]) -> None:
    twilio, caller = talking()
    for content in contents:
        made = twilio.client()(CreateUserDefinedMessage(caller.sid, content=content))
        assert (made.sid[:2], made.call_sid) == ("KX", caller.sid)
    assert list(caller.user_messages) == contents


@given(st.lists(CONTENTS, max_size=3))
def test_subscribers_get_what_the_client_sends(contents: list[dict[str, Any]]) -> None:
    twilio, caller = talking()
    client = twilio.client()
    client(CreateUserDefinedMessageSubscription(caller.sid, callback=f"{APP}/one"))
    other = client(CreateUserDefinedMessageSubscription(caller.sid, callback=f"{APP}/two", method="GET"))
    for content in contents:
        caller.send_user_message(content)
    client(DeleteUserDefinedMessageSubscription(caller.sid, other.sid))
    caller.send_user_message({"last": True})
    got = [each for each in twilio.callbacks if each.request.url.partition("?")[0].endswith(("/one", "/two"))]
    one = [json.loads(each.params["Content"]) for each in got if each.request.method == "POST"]
    two = [json.loads(each.params["Content"]) for each in got if each.request.method == "GET"]
    assert one == [*contents, {"last": True}]
    assert two == contents
    assert {each.params["CallSid"] for each in got} == {caller.sid}


def test_a_call_that_has_ended_has_no_messages() -> None:
    twilio, caller = talking()
    caller.hang_up()
    for operation in (
        CreateUserDefinedMessage(caller.sid, content={}),
        CreateUserDefinedMessageSubscription(caller.sid, callback=f"{APP}/one"),
    ):
        with pytest.raises(ApiError) as caught:
            twilio.client()(operation)
        assert caught.value.code == 21220
    with pytest.raises(CallerError):
        caller.send_user_message({})


def test_content_that_json_cannot_represent_is_refused() -> None:
    _, caller = talking()
    kinds: tuple[Any, ...] = ([], "x", {"a": object()})
    for wrong in kinds:
        with pytest.raises(UsageError, match="content must be"):
            caller.send_user_message(wrong)
