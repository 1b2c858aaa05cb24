from __future__ import annotations

from decimal import Decimal
from http import HTTPStatus
from typing import Any

import h11
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.webhooks.adapters.routes import Tree
from twilio_fp import twiml
from twilio_fp.errors import UsageError
from twilio_fp.http import Headers
from twilio_fp.values import FrozenMap
from twilio_fp.webhooks import WebhookResponse, answer
from twilio_fp.webhooks.reply import is_answerable, is_tree


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
def test_each_kind_of_result_gives_its_response(content: Any, status: int, kind: str | None, body: str) -> None:
    assert is_answerable(content)
    sent = answer(content)
    assert (sent.status, sent.headers.get("content-type"), sent.body.decode()) == (status, kind, body)


@pytest.mark.parametrize("content", [5, b"x", object(), [], True, Decimal(1)])
def test_a_result_that_is_not_a_response_is_refused(content: Any) -> None:
    assert not is_answerable(content)
    with pytest.raises(UsageError):
        answer(content)


@pytest.mark.parametrize("body", [b"x", bytearray(b"x"), memoryview(b"x")])
def test_a_response_keeps_its_own_plain_values(body: Any) -> None:
    headers = Headers({"X-A": "b"})
    response = WebhookResponse(HTTPStatus.CREATED, headers, body)
    assert (type(response.status), response.status) == (int, 201)
    assert (type(response.body), response.body) == (bytes, b"x")
    assert response.headers is headers
    assert hash(response) == hash(WebhookResponse(201, {"X-A": "b"}, b"x"))


@pytest.mark.parametrize(
    "name",
    [
        *("Connection", "content-length", "Keep-Alive", "STATUS", "TE", "Trailer", "transfer-encoding", "Upgrade"),
    ],
)
def test_headers_that_the_server_sends_are_refused(name: str) -> None:
    with pytest.raises(UsageError, match=f"^the server sends the header {name} itself: leave it out$"):
        WebhookResponse(200, {name: "1"})


def test_a_header_must_be_latin_1_without_surrounding_whitespace() -> None:
    for value in ("", "café", "é", "a b\tc", "ÿ~!"):
        assert WebhookResponse(200, {"X-A": value}).headers["X-A"] == value
    for value in ("€", "a\x7f", "\x80b\x01"):
        with pytest.raises(UsageError, match=r"^(the value of )?header "):
            WebhookResponse(200, {"X-A": value})


def test_the_default_response_is_empty() -> None:
    assert answer() == WebhookResponse(204)
    assert answer("<?a?><Response>?></Response>").headers["Content-Type"] == "text/xml; charset=utf-8"


def is_root_of_trees(name: str) -> bool:
    return isinstance(getattr(getattr(twiml, name), "tag", None), str) and name != "Response"


PREFIXES = (
    *("", " ", "\n\t", "\ufeff", "\ufeff\r\n ", " \ufeff\f\v\xa0"),
    *("\u3000", "\u2028", "\x85", "\x1c", "\u200e", "\u202a\u200b", "\xad"),  # of other scripts, and in pasted text
)


@pytest.mark.parametrize("blanks", PREFIXES)
@pytest.mark.parametrize(
    "document",
    [
        '<?xml version="1.0"?>\n<Response/>',
        "<Response><Say>Hi</Say></Response>",
        "<Response/>",
        "<Response >",
        '<Response\n a="1"/>',
        "<!-- x --><Response/>",
        "<!-- a\n -->\n<!---->\t<Response/>",
        "<?a b?><Response/>",
        "<!-- x > --> <Response/>",
        "<!DOCTYPE Response><Response/>",
        '<!-- x -->\n<!DOCTYPE Response SYSTEM "twiml.dtd">\n<Response/>',
        "<!DOCTYPE Response [<!ELEMENT Response ANY>]><Response/>",
    ],
)
def test_text_that_is_xml_is_sent_as_xml(blanks: str, document: str) -> None:
    sent = answer(blanks + document)
    assert (sent.headers["content-type"], sent.body.decode()) == ("text/xml; charset=utf-8", document)


@pytest.mark.parametrize(
    "text",
    [
        "I <?xml",
        "<Responsefoo",
        "<Responses/>",
        "<Response",
        "<!-- x -->",
        "<!-- <Response/>",
        "<!-- --> x <Response/>",
        "<!DOCTYPE html><html/>",
        "<!DOCTYPE Responses><Response/>",
        "<!DOCTYPEResponse><Response/>",
        "<!--><Response/>",
        "<response/>",
        "< Response>",
        "<Say>",
        "x <Response/>",
        "&lt;Response>",
    ],
)
@pytest.mark.parametrize("blanks", PREFIXES)
def test_other_text_is_sent_unchanged(blanks: str, text: str) -> None:
    sent = answer(blanks + text)
    assert (sent.headers["content-type"], sent.body.decode()) == ("text/plain; charset=utf-8", blanks + text)


@pytest.mark.parametrize("name", [name for name in dir(twiml) if is_root_of_trees(name)])
def test_a_tree_whose_root_is_not_a_response_is_refused_by_name(name: str) -> None:
    element = getattr(twiml, name)
    tree = element.__new__(element)
    with pytest.raises(UsageError, match=rf"with a Response, got a {name}: write Response\(\[{name}"):
        answer(tree)


@pytest.mark.parametrize("status", [True, None, "200", 200.0, 0, -200, 100, 101, 199, 600, 1000])
def test_a_status_that_no_server_sends_is_refused(status: Any) -> None:
    with pytest.raises(UsageError, match="from 200 to 599, got"):
        WebhookResponse(status)


@pytest.mark.parametrize("status", range(200, 600))
def test_every_final_status_has_a_phrase_and_a_length_if_it_may_have_content(status: int) -> None:
    sent = WebhookResponse(status)
    assert sent.phrase
    assert sent.phrase == sent.phrase.strip()
    assert sent.lines == ([] if status in {204, 205, 304} else [("Content-Length", "0")])


@pytest.mark.parametrize("status", [204, 205, 304])
def test_content_with_a_status_that_allows_none_is_refused(status: int) -> None:
    with pytest.raises(UsageError, match=f"status {status} must have an empty body, got 1 bytes"):
        WebhookResponse(status, {}, b"x")


@pytest.mark.parametrize("value", ["ł", "👋", "\x00", "a\x01b", "\x7f", " a", "a\t", "\ud800", "a\x85\x0b"])
def test_a_header_that_no_server_sends_is_refused(value: str) -> None:
    with pytest.raises(UsageError, match="X-Word"):
        WebhookResponse(200, {"X-Word": value})


@given(st.text(st.characters(max_codepoint=0x2FF), max_size=20))
def test_every_accepted_header_can_be_sent(value: str) -> None:
    try:
        sent = WebhookResponse(200, {"X-Word": value})
    except UsageError:
        return
    h11.Response(status_code=200, headers=[(n.encode("latin-1"), v.encode("latin-1")) for n, v in sent.lines])


@pytest.mark.parametrize("name", ["Content-Length", "connection", "Transfer-Encoding", "UPGRADE", "status"])
def test_a_header_of_the_server_is_refused(name: str) -> None:
    with pytest.raises(UsageError, match=f"the server sends the header {name} itself"):
        WebhookResponse(200, {name: "1"})


@pytest.mark.parametrize("body", ["text", 5, None, [1], object()])
def test_a_body_that_is_not_bytes_is_refused(body: Any) -> None:
    with pytest.raises(UsageError, match="must be bytes, got"):
        WebhookResponse(200, {}, body)


def test_a_tree_is_recognised_by_its_package_and_not_by_its_class() -> None:
    assert is_tree(Tree("x"))
    assert not is_tree(Tree)
    assert not is_tree("<Response/>")


def test_comments_are_skipped_in_linear_time() -> None:
    for text in ("<!-- -->" * 100_000, "<!-- " * 100_000, "<?" * 100_000, "<!-- -->\n" * 100_000 + "<Respons"):
        assert answer(text).headers["content-type"] == "text/plain; charset=utf-8"


def test_cookies_are_kept_apart_from_headers_that_can_be_joined() -> None:
    sent = WebhookResponse(200, [("A", "1"), ("Set-Cookie", "b=2"), ("A", "3"), ("set-cookie", "c=4"), ("D", "5")])
    assert sent.fields == {"A": "1, 3", "D": "5"}
    assert sent.cookies == ["b=2", "c=4"]
