from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.webhooks.adapters.routes import Tree
from twilio_fp.errors import UsageError
from twilio_fp.values import FrozenMap
from twilio_fp.webhooks import WebhookResponse, answer
from twilio_fp.webhooks.answers import is_answerable, is_tree


@pytest.mark.parametrize(
    ("content", "status", "kind", "body"),
    [
        (None, 204, None, ""),
        ("", 200, "text/plain; charset=utf-8", ""),
        ("Grüße", 200, "text/plain; charset=utf-8", "Grüße"),
        (Tree("é"), 200, "text/xml; charset=utf-8", "<Response><Message>é</Message></Response>"),
        ({"instruction": "accept"}, 200, "application/json; charset=utf-8", '{"instruction":"accept"}'),
        (FrozenMap(), 200, "application/json; charset=utf-8", "{}"),
        (WebhookResponse(201, {"Content-Type": "a/b"}, b"x"), 201, "a/b", "x"),
    ],
)
def test_what_is_answered(content: Any, status: int, kind: str | None, body: str) -> None:
    sent = answer(content)
    assert (sent.status, sent.headers.get("content-type"), sent.body.decode()) == (status, kind, body)


@pytest.mark.parametrize("content", [5, b"x", object(), [], True, Decimal(1)])
def test_what_is_no_answer_is_refused(content: Any) -> None:
    assert not is_answerable(content)
    with pytest.raises(UsageError):
        answer(content)


def test_a_tree_is_told_by_its_package_and_not_by_its_class() -> None:
    assert is_tree(Tree("x"))
    assert not is_tree(Tree)
    assert not is_tree("<Response/>")
