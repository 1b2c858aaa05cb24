"""Knowledge: sources that are worked through, and what is found in them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.refusing import refusal
from twilio_fp.rest.knowledge import v2
from twilio_fp.testing import FakeTwilio

if TYPE_CHECKING:
    from twilio_fp.client import Client


@pytest.fixture
def twilio() -> FakeTwilio:
    return FakeTwilio()


@pytest.fixture
def client(twilio: FakeTwilio) -> Client:
    return twilio.client()


def base(client: Client) -> str:
    client(v2.CreateKnowledgeBase(display_name="main"))
    return str(client(v2.ListKnowledgeBase()).items[0].id)


def text(sid: str, content: str, name: str = "text") -> v2.CreateKnowledge:
    return v2.CreateKnowledge(sid, name=name, source={"type": "Text", "content": content})


def test_a_source_is_processed(twilio: FakeTwilio, client: Client) -> None:
    sid = base(client)
    made = str(client(text(sid, "One.\n\nTwo.")).id)
    statuses: list[Any] = []
    for _ in range(3):
        statuses.append(client(v2.FetchKnowledge(sid, made)).status)
        twilio.advance(timedelta(seconds=1))
    assert statuses == ["QUEUED", "PROCESSING", "COMPLETED"]
    chunks = client(v2.ListChunk(sid, made)).items
    assert {(each.chunk_index, each.content) for each in chunks} == {(0, "One."), (1, "Two.")}
    client(v2.UpdateKnowledge(sid, made, name="text", source={"type": "Text", "content": "Three."}))
    assert client(v2.FetchKnowledge(sid, made)).status == "QUEUED"
    twilio.run_until_idle()
    assert [each.content for each in client(v2.ListChunk(sid, made)).items] == ["Three."]
    client(v2.UpdateKnowledge(sid, made, name="text", refresh=True))
    assert client(v2.FetchKnowledge(sid, made)).status == "QUEUED"


def test_a_file_waits_for_its_upload_and_pages_have_defaults(twilio: FakeTwilio, client: Client) -> None:
    sid = base(client)
    file = client(v2.CreateKnowledge(sid, name="f", source={"type": "File", "fileName": "a.pdf", "fileSize": 1}))
    source: Any = file.source
    assert (file.status, source.upload_expiration) == ("SCHEDULED", twilio.state.now + timedelta(hours=1))
    assert str(source.import_url).startswith("https://")
    twilio.run_until_idle()
    assert client(v2.FetchKnowledge(sid, str(file.id))).status == "SCHEDULED"
    web: Any = client(v2.CreateKnowledge(sid, name="w", source={"type": "Web", "url": "https://a.example"})).source
    assert (web.crawl_depth, web.crawl_period) == (2, "NEVER")


def test_invalid_sources_are_refused(client: Client) -> None:
    sid = base(client)
    web = {"type": "Web", "url": "https://a.example", "crawlDepth": 11}
    assert refusal(client, v2.CreateKnowledge(sid, name="w", source=web)) == (400, 420021)
    assert refusal(client, text(sid, "x", "n" * 31)) == (400, 420021)
    assert refusal(client, text("know_knowledgebase_" + "0" * 26, "x")) == (404, 420018)
    for number in range(10):
        client(text(sid, "x", str(number)))
    assert refusal(client, text(sid, "x")) == (400, 420021)


PARAGRAPHS = st.lists(st.lists(st.sampled_from(["tea", "milk", "cat"]), min_size=1, max_size=3), max_size=5)


@given(PARAGRAPHS, st.sets(st.sampled_from(["tea", "milk", "cat"]), min_size=1), st.integers(1, 4))
def test_the_chunk_sharing_most_words_is_found_first(paragraphs: list[list[str]], words: set[str], top: int) -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    sid = base(client)
    client(text(sid, "\n\n".join(" ".join(paragraph) for paragraph in paragraphs) or "nothing"))
    twilio.run_until_idle()
    found = client(v2.CreateSearch(sid, query=" ".join(sorted(words)), top=top)).chunks or ()
    scores = [float(each.score or 0) for each in found]
    expected = sorted((len(words & set(paragraph)) / len(words) for paragraph in paragraphs), reverse=True)
    assert scores == [score for score in expected if score][:top]


def test_a_search_covers_the_named_sources(twilio: FakeTwilio, client: Client) -> None:
    sid = base(client)
    one, two = (str(client(text(sid, f"tea {name}", name)).id) for name in ("one", "two"))
    twilio.run_until_idle()
    found = client(v2.CreateSearch(sid, query="tea", top=5, knowledge_ids=[two])).chunks or ()
    assert [(each.knowledge_id, each.content) for each in found] == [(two, "tea two")]
    assert one != two
    for wrong in ({"query": "x" * 2049, "top": 1}, {"query": "x", "top": 21}, {"query": "x", "top": 0}):
        given: dict[str, Any] = wrong
        assert refusal(client, v2.CreateSearch(sid, **given)) == (400, 420021)
