"""The URLs that a request may have been sent to: encodings of paths and queries, mounts, and invalid hosts."""

from __future__ import annotations

from urllib.parse import unquote, unquote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.webhooks.spelling import build_urls, mount_variants, path_encodings, query_encodings

MARKS = "/!$&'()*+,;=:@~[]|^`{}\"<>\\"


@pytest.mark.parametrize(
    ("path", "encodings"),
    [
        ("/sms", ["/sms"]),
        ("/a b%", ["/a%20b%25"]),
        ("/é", ["/%C3%A9"]),
        ("/a:b", ["/a:b", "/a%3Ab"]),
        ("/~me", ["/~me", "/%7Eme"]),
        ("/it's", ["/it's", "/it%27s"]),
        ("/a!*'()", ["/a!*'()", "/a%21%2A%27%28%29", "/a%21%2A'%28%29"]),
        ("/a|[b]", ["/a%7C%5Bb%5D", "/a|[b]"]),
        ("/a,b", ["/a,b", "/a%2Cb"]),
        ("/{a}", ["/%7Ba%7D", "/{a}"]),
        ("/[^]", ["/%5B%5E%5D", "/[%5E]", "/[^]"]),
    ],
)
def test_a_path_has_all_common_encodings_without_duplicates(path: str, encodings: list[str]) -> None:
    assert path_encodings(path.encode()) == tuple(encodings)


def test_characters_that_clients_fail_to_encode_are_kept() -> None:
    assert f"/{MARKS}" in path_encodings(f"/{MARKS}".encode())
    assert "/#?" not in path_encodings(b"/#?")


@pytest.mark.parametrize(
    ("pairs", "encodings"),
    [
        ([], [""]),
        ([("a", "1"), ("b", "")], ["a=1&b="]),
        ([("a b", "1 2")], ["a%20b=1%202", "a+b=1+2"]),
        ([("q", "it's")], ["q=it%27s", "q=it's"]),
        ([("q", "a/:@b")], ["q=a%2F%3A%40b", "q=a/:@b"]),
        ([("a/:@", "1")], ["a%2F%3A%40=1", "a/:@=1"]),
        ([("q", "a!*")], ["q=a%21%2A", "q=a!*"]),
        ([("q", "~&=+")], ["q=~%26%3D%2B"]),
        ([("q", "\udcff")], ["q=%FF"]),
    ],
)
def test_a_query_has_all_common_encodings_without_duplicates(
    pairs: list[tuple[str, str]], encodings: list[str]
) -> None:
    assert query_encodings(pairs) == tuple(encodings)


@given(st.text(st.characters(codec="utf-8"), max_size=8))
def test_every_encoding_decodes_to_the_same_text(text: str) -> None:
    assert {unquote(path) for path in path_encodings(text.encode())} == {text}
    assert {unquote_plus(query) for query in query_encodings([("q", text)])} == {f"q={text}"}


@pytest.mark.parametrize(
    ("paths", "mount", "all_"),
    [
        (("/sms",), "", ["/sms"]),
        (("/sms",), "/", ["/sms"]),
        (("/",), "/", ["/"]),
        (("/sms",), "/box", ["/sms", "/box/sms"]),
        (("/sms",), "/\udcff", ["/sms", "/\udcff/sms", "/%FF/sms"]),
        (("/sms",), "/api", ["/sms", "/api/sms"]),
        (("/api/sms",), "/api//", ["/api/sms", "/sms"]),
        (("/api",), "/api", ["/api", "/"]),
        (("/",), "/api", ["/", "/api/", "/api"]),
        (("/apix", "/a"), "/api", ["/apix", "/a", "/api/apix", "/api/a"]),
        (("/a%20b/c",), "/a b", ["/a%20b/c", "/a b/a%20b/c", "/c"]),
        (("/api/api/x",), "/api", ["/api/api/x", "/api/x"]),
    ],
)
def test_a_path_is_tried_with_and_without_its_mount(paths: tuple[str, ...], mount: str, all_: list[str]) -> None:
    assert mount_variants(paths, mount) == tuple(all_)


@pytest.mark.parametrize(
    ("authority", "paths", "tails", "urls"),
    [
        ("box.e", ["/a", "/b", "/a"], ["", "?"], ["s://box.e/a", "s://box.e/b", "s://box.e/a?", "s://box.e/b?"]),
        ("[::1]:5", ["/a"], ["?b"], ["s://[::1]:5/a?b"]),
        ("e.com", ["*", "/a", "a"], [""], ["s://e.com/a"]),
        ("e.com", ["*"], [""], [""]),
        ("e.com", [""], [""], [""]),
        ("", ["/a"], [""], [""]),
        *[(f"e.com{mark}x", ["/a"], [""], [""]) for mark in "/?#@\\ \t\r\n\0"],
    ],
)
def test_a_url_consists_of_a_host_and_a_path(
    authority: str, paths: list[str], tails: list[str], urls: list[str]
) -> None:
    assert build_urls("s", authority, paths, tails) == tuple(urls)
