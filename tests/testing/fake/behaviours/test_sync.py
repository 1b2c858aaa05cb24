from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.refusing import refusal
from twilio_fp import RawOperation, with_response
from twilio_fp.rest.sync.v1 import (
    CreateDocument,
    CreateService,
    CreateStreamMessage,
    CreateSyncList,
    CreateSyncListItem,
    CreateSyncMap,
    CreateSyncMapItem,
    CreateSyncStream,
    DeleteDocument,
    DeleteSyncMap,
    FetchDocument,
    FetchService,
    FetchSyncList,
    FetchSyncMapItem,
    FetchSyncStream,
    ListDocument,
    ListService,
    UpdateDocument,
    UpdateSyncListItem,
    UpdateSyncMap,
)
from twilio_fp.testing import FakeTwilio

if TYPE_CHECKING:
    from twilio_fp.http import HttpRequest

SECOND = timedelta(seconds=1)


def no_document(_request: HttpRequest) -> None:
    pass


def fake_with_service(**settings: Any) -> tuple[FakeTwilio, Any, str]:
    twilio = FakeTwilio()
    client = twilio.client()
    return twilio, client, client(CreateService(friendly_name="State", **settings)).sid


def test_every_account_has_a_default_service_by_its_name() -> None:
    client: Any = FakeTwilio().client()
    service = client(FetchService("default"))
    assert (service.unique_name, service.acl_enabled, service.webhooks_from_rest_enabled) == ("default", False, False)
    assert client(FetchService(service.sid)) == service
    document = client(CreateDocument("default", data={"a": 1}))
    assert document.service_sid == service.sid
    assert document.url == f"https://sync.twilio.com/v1/Services/{service.sid}/Documents/{document.sid}"
    assert client(FetchDocument(service.sid, document.sid)) == document
    assert [one.sid for one in client.stream(ListService())] == [service.sid]


@given(st.lists(st.dictionaries(st.text(max_size=3), st.integers()), min_size=1, max_size=20))
def test_an_update_replaces_data_and_raises_the_revision(changes: list[dict[str, int]]) -> None:
    _, client, service = fake_with_service()
    first = client(CreateDocument(service, unique_name="doc"))
    assert (first.revision, dict(first.data), first.created_by, first.date_expires) == ("0", {}, "system", None)
    for number, data in enumerate(changes, 1):
        changed = client(UpdateDocument(service, "doc", data=data))
        assert (changed.revision, dict(changed.data)) == (f"{number:x}", data)


def test_an_outdated_revision_is_refused() -> None:
    _, client, service = fake_with_service()
    client(CreateDocument(service, unique_name="doc", data={"a": 1}))
    assert client(UpdateDocument(service, "doc", data={"a": 2}, if_match="0")).revision == "1"
    assert refusal(client, UpdateDocument(service, "doc", data={"a": 3}, if_match="0")) == (412, 54103)
    assert client(UpdateDocument(service, "doc", data={"a": 3}, if_match='"1"')).revision == "2"
    assert client(UpdateDocument(service, "doc", data={"a": 3}, if_match="*")).revision == "3"
    reply = client(with_response(FetchDocument(service, "doc")))
    assert reply.response.headers.get("ETag") == '"3"'


def test_an_item_expires_to_the_second_and_frees_its_name() -> None:
    twilio, client, service = fake_with_service()
    document = client(CreateDocument(service, unique_name="doc", ttl=60))
    assert document.date_expires == twilio.clock.now() + 60 * SECOND
    twilio.advance(59 * SECOND)
    assert refusal(client, CreateDocument(service, unique_name="doc")) == (409, 54301)
    twilio.advance(SECOND)
    assert refusal(client, FetchDocument(service, "doc")) == (404, 20404)
    again = client(CreateDocument(service, unique_name="doc", ttl=60))
    assert again.sid != document.sid
    assert client(UpdateDocument(service, "doc", ttl=0)).date_expires is None
    twilio.advance(60 * SECOND)
    assert [one.sid for one in client.stream(ListDocument(service))] == [again.sid]
    twilio.run_until_idle()


def test_a_changed_lifetime_counts_from_the_change() -> None:
    twilio, client, service = fake_with_service()
    client(CreateSyncMap(service, unique_name="map", ttl=10, collection_ttl=20))
    client(CreateSyncMapItem(service, "map", key="a", data={}, item_ttl=100, ttl=5))
    twilio.advance(15 * SECOND)
    assert client(UpdateSyncMap(service, "map", ttl=30)).date_expires == twilio.clock.now() + 30 * SECOND
    twilio.advance(29 * SECOND)
    assert client(FetchSyncMapItem(service, "map", "a")).key == "a"
    twilio.advance(SECOND)
    assert refusal(client, FetchSyncMapItem(service, "map", "a")) == (404, 20404)
    client(CreateSyncMap(service, unique_name="map"))
    assert refusal(client, FetchSyncMapItem(service, "map", "a")) == (404, 20404)


def test_an_item_can_set_its_lists_ttl() -> None:
    twilio, client, service = fake_with_service()
    client(CreateSyncList(service, unique_name="list"))
    client(CreateSyncListItem(service, "list", data={}, collection_ttl=60, item_ttl=10))
    assert client(FetchSyncList(service, "list")).date_expires == twilio.clock.now() + 60 * SECOND
    twilio.advance(10 * SECOND)
    assert refusal(client, UpdateSyncListItem(service, "list", 0, data={})) == (404, 20404)
    twilio.advance(50 * SECOND)
    assert refusal(client, FetchSyncList(service, "list")) == (404, 20404)


@pytest.mark.parametrize(
    ("form", "status", "code"),
    [
        ({"Data": "{"}, 400, 54008),
        ({"Data": "[1]"}, 400, 54008),
        ({"Data": json.dumps({"a": "x" * 17_000})}, 413, 54006),
        ({"UniqueName": "ET" + "0" * 32}, 400, 54302),
        ({"UniqueName": "x" * 321}, 400, 54302),
        ({"Ttl": "31536001"}, 400, 54011),
    ],
)
def test_invalid_documents_are_refused(form: dict[str, str], status: int, code: int) -> None:
    _, client, service = fake_with_service()
    raw = RawOperation("POST", "sync.twilio.com", f"/v1/Services/{service}/Documents", form=form)
    assert refusal(client, raw) == (status, code)


def test_a_stream_stores_no_messages() -> None:
    twilio, client, service = fake_with_service()
    stream = client(CreateSyncStream(service, unique_name="stream", ttl=60))
    before = twilio.state.collections
    message = client(CreateStreamMessage(service, "stream", data={"a": 1}))
    assert (message.sid[:2], dict(message.data)) == ("TZ", {"a": 1})
    assert twilio.state.collections == before
    assert refusal(client, CreateStreamMessage(service, "stream", data={"a": "x" * 4096})) == (413, 54006)
    assert client(FetchSyncStream(service, "stream")) == stream
    twilio.advance(60 * SECOND)
    assert refusal(client, FetchSyncStream(service, "stream")) == (404, 20404)


def test_webhooks_report_rest_changes_if_the_service_enables_it() -> None:
    twilio, client, service = fake_with_service(webhook_url="https://app.example/sync", webhooks_from_rest_enabled=True)
    twilio.mount("https://app.example", no_document)
    client(CreateDocument(service, unique_name="doc", data={"a": 1}))
    client(UpdateDocument(service, "doc", data={"a": 2}))
    client(DeleteDocument(service, "doc"))
    client(CreateSyncMap(service, unique_name="map"))
    client(CreateSyncMapItem(service, "map", key="k", data={"b": 1}))
    client(DeleteSyncMap(service, "map"))
    twilio.run_until_idle()
    told = [one.params for one in twilio.callbacks]
    assert [params["EventType"] for params in told] == [
        "document_created",
        "document_updated",
        "document_removed",
        "map_created",
        "map_item_added",
        "map_removed",
    ]
    assert {params["Identity"] for params in told} == {"system"}
    assert (told[1]["DocumentData"], told[1]["DocumentRevision"]) == ('{"a":2}', "1")
    assert "DocumentData" not in told[2]
    assert (told[4]["ItemKey"], told[4]["ItemData"], told[4]["MapUniqueName"]) == ("k", '{"b":1}', "map")


def test_webhooks_report_nothing_otherwise() -> None:
    twilio, client, service = fake_with_service(webhook_url="https://app.example/sync")
    client(CreateDocument(service))
    twilio.run_until_idle()
    assert twilio.callbacks == ()
