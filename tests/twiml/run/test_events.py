from __future__ import annotations

import pickle
from math import inf, nan
from typing import Any

import pytest

from twilio_fp.errors import UsageError
from twilio_fp.twiml import Response, run
from twilio_fp.twiml.run.events import check_document


@pytest.mark.parametrize("keys", ["", "x", "1 2", "١", "1\n", 5, None])
def test_keys_are_those_of_a_telephone(keys: Any) -> None:
    with pytest.raises(UsageError, match="digits must be one or more of 0-9"):
        run.Pressed(keys)


@pytest.mark.parametrize("seconds", [-1, nan, inf, "1", True, None])
def test_a_time_is_a_number_that_is_not_negative(seconds: Any) -> None:
    with pytest.raises(UsageError, match="after_seconds must be a number of seconds"):
        run.Pressed("1", after_seconds=seconds)
    if seconds is not None:
        with pytest.raises(UsageError, match="after_seconds must be a number of seconds"):
            run.Elapsed(seconds)


def test_a_document_that_nothing_more_is_said_of_came_well() -> None:
    fetched = run.Fetched("<Response />")
    assert (fetched.status, fetched.content_type, fetched.url, dict(fetched.cookies)) == (200, "text/xml", "", {})
    assert (run.Unreachable().code, run.Unreachable().reason) == (11200, "no response")


def test_what_is_said_is_text() -> None:
    odd: Any = 5
    with pytest.raises(UsageError, match="text must be text, got 5"):
        run.Spoke(odd)


@pytest.mark.parametrize("parameters", [5, "ab", {"a": 1}, {1: "a"}])
def test_parameters_are_texts(parameters: Any) -> None:
    with pytest.raises(UsageError, match="parameters must be a mapping of texts to texts"):
        run.SessionEnded(parameters)


def test_events_compare_hash_and_pickle() -> None:
    for event in (run.Pressed("1"), run.Spoke("a", seconds=2), run.SessionEnded({"a": "b"}), run.HungUp("CA1")):
        assert pickle.loads(pickle.dumps(event)) == event
        assert hash(pickle.loads(pickle.dumps(event))) == hash(event)


@pytest.mark.parametrize("document", ["http://a.example/", "https://a.example/", " \n<Response />", Response()])
def test_a_document_is_an_address_or_a_tree_or_its_xml(document: Any) -> None:
    check_document(document)


@pytest.mark.parametrize("document", ["/voice", "ftp://a.example/", "", "Response", b"<Response />", None, Response])
def test_what_is_no_document_is_refused(document: Any) -> None:
    with pytest.raises(UsageError, match="document must be an absolute URL"):
        check_document(document)
