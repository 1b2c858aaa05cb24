from __future__ import annotations

import pickle
from math import inf, nan
from typing import Any

import pytest

from twilio_fp.errors import UsageError
from twilio_fp.twiml import Response, run
from twilio_fp.twiml.run.events import check_document


@pytest.mark.parametrize("keys", ["", "x", "1 2", "١", "1\n", 5, None])
def test_keys_must_be_telephone_keys(keys: Any) -> None:
    with pytest.raises(UsageError, match="digits must be one or more of 0-9"):
        run.Pressed(keys)


@pytest.mark.parametrize("seconds", [-1, nan, inf, 10**400, "1", True, None])
def test_a_time_must_be_a_non_negative_number(seconds: Any) -> None:
    with pytest.raises(UsageError, match="after_seconds must be a non-negative number of seconds"):
        run.Pressed("1", after_seconds=seconds)
    if seconds is not None:
        with pytest.raises(UsageError, match="after_seconds must be a non-negative number of seconds"):
            run.Elapsed(seconds)


def test_a_response_is_successful_by_default() -> None:
    fetched = run.Fetched("<Response />")
    assert (fetched.status, fetched.content_type, fetched.url, dict(fetched.cookies)) == (200, "text/xml", "", {})
    assert (run.Unreachable().code, run.Unreachable().reason) == (11200, "no response")


@pytest.mark.parametrize(
    ("short", "long"),
    [
        (run.Unreachable(), run.Unreachable(11200, "no response")),
        (run.Transcribed("TR1"), run.Transcribed("TR1", None)),
        (run.Charged(), run.Charged("", "", "", "", "", 0)),
        (run.TextSent("SM1"), run.TextSent("SM1", "sent", 0)),
        (run.Standing("QU1"), run.Standing("QU1", 1, 1, 1000, 0)),
        (run.Elapsed(), run.Elapsed(None)),
        (run.Pressed("1"), run.Pressed("1", after_seconds=0.0)),
        (run.Spoke(), run.Spoke("", confidence=0.9, seconds=None, after_seconds=0.0)),
        (run.HungUp(), run.HungUp("", by_api=False, after_seconds=0.0)),
        (run.Redirected("http://a/"), run.Redirected("http://a/", "POST", after_seconds=0.0)),
        (run.Unplayable(), run.Unplayable(13420, after_seconds=0.0)),
        (run.Answered("CA1"), run.Answered("CA1", 0, extra={}, after_seconds=0.0)),
        (run.NotAnswered(), run.NotAnswered("no-answer", call_sid="", extra={}, after_seconds=None)),
        (run.Transferred("CA1"), run.Transferred("CA1", after_seconds=0.0)),
        (run.ReferRequested("sip:a@b"), run.ReferRequested("sip:a@b", after_seconds=0.0)),
        (run.Referred(), run.Referred("in-progress", 202, 200, after_seconds=0.0)),
        (run.Joined("CF1"), run.Joined("CF1", after_seconds=0.0)),
        (run.LeftConference(), run.LeftConference(after_seconds=0.0)),
        (
            run.Hears(),
            run.Hears("conference", "", "POST", parameters={}, document=None, announcement="", after_seconds=0.0),
        ),
        (run.Noticed("Bob", "speaks", "x"), run.Noticed("Bob", "speaks", "x", after_seconds=0.0)),
        (run.Taken("CA1"), run.Taken("CA1", "", 0, after_seconds=0.0)),
        (run.Dequeued(), run.Dequeued("", "", "POST", after_seconds=0.0)),
        (run.Refused(16020), run.Refused(16020, "", after_seconds=0.0)),
        (run.SessionBegan("VX1"), run.SessionBegan("VX1", after_seconds=0.0)),
        (run.SessionEnded(), run.SessionEnded({}, after_seconds=0.0)),
    ],
)
def test_answers_have_the_most_common_defaults(short: object, long: object) -> None:
    assert short == long


def test_speech_must_be_text() -> None:
    odd: Any = 5
    with pytest.raises(UsageError, match="text must be text, got 5"):
        run.Spoke(odd)


@pytest.mark.parametrize("parameters", [5, "ab", {"a": 1}, {1: "a"}])
def test_parameters_must_be_text(parameters: Any) -> None:
    with pytest.raises(UsageError, match="parameters must be a mapping of text to text"):
        run.SessionEnded(parameters)


def test_events_compare_hash_and_pickle() -> None:
    for event in (run.Pressed("1"), run.Spoke("a", seconds=2), run.SessionEnded({"a": "b"}), run.HungUp("CA1")):
        assert pickle.loads(pickle.dumps(event)) == event
        assert hash(pickle.loads(pickle.dumps(event))) == hash(event)


@pytest.mark.parametrize("document", ["http://a.example/", "https://a.example/", " \n<Response />", Response()])
def test_a_document_is_a_url_a_tree_or_xml(document: Any) -> None:
    check_document(document)


@pytest.mark.parametrize("document", ["/voice", "ftp://a.example/", "", "Response", b"<Response />", None, Response])
def test_an_invalid_document_is_refused(document: Any) -> None:
    with pytest.raises(UsageError, match="document must be an absolute URL"):
        check_document(document)
