"""Event Streams: sinks, subscriptions, events."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.testing.fake.refusing import refusal
from twilio_fp import CreateMessage
from twilio_fp.rest.events import v1
from twilio_fp.rest.studio import v2 as studio
from twilio_fp.testing import FakeTwilio

if TYPE_CHECKING:
    from twilio_fp.client import Client

SINK = {"destination": "https://app.example/events", "method": "POST", "batch_events": False}
SENT, DELIVERED = "com.twilio.messaging.message.sent", "com.twilio.messaging.message.delivered"


@pytest.fixture
def twilio() -> FakeTwilio:
    twilio = FakeTwilio()
    twilio.mount("https://app.example", lambda _: None)
    return twilio


@pytest.fixture
def client(twilio: FakeTwilio) -> Client:
    return twilio.client()


def sink(client: Client) -> str:
    return str(client(v1.CreateSink(description="s", sink_type="webhook", sink_configuration=SINK)).sid)


def subscription(client: Client, *types: Any, **given: Any) -> str:
    wanted = [each if isinstance(each, dict) else {"type": each} for each in types]
    made = v1.CreateSubscription(description="d", sink_sid=given.get("sink_sid") or sink(client), types=wanted)
    return str(client(made).sid)


def events(twilio: FakeTwilio) -> list[Any]:
    twilio.run_until_idle()
    return [event for each in twilio.callbacks for event in json.loads(each.request.body)]


def test_a_webhook_sink_is_active_immediately_and_other_sinks_are_not(client: Client) -> None:
    assert client(v1.FetchSink(sink(client))).status == "active"
    other = v1.CreateSink(description="k", sink_type="kinesis", sink_configuration={"arn": "arn:aws:kinesis:x"})
    assert client(other).status == "initialized"
    wrong = v1.CreateSink(description="w", sink_type="webhook", sink_configuration={"method": "POST"})
    assert refusal(client, wrong) == (400, 20001)


def test_a_sink_is_validated_with_the_id_of_its_test_event(twilio: FakeTwilio, client: Client) -> None:
    sid = sink(client)
    assert client(v1.CreateSinkTest(sid)).result == "submitted"
    (event,) = events(twilio)
    assert (event["type"], event["id"][:2]) == ("com.twilio.eventstreams.test-event", "EZ")
    assert refusal(client, v1.CreateSinkValidate(sid, test_id="0")) == (400, 20001)
    assert client(v1.CreateSinkValidate(sid, test_id=event["data"]["test_id"])).result == "valid"


def test_messages_are_reported_by_the_subscribed_types(twilio: FakeTwilio, client: Client) -> None:
    subscription(client, SENT)
    message = client(CreateMessage(to="+15558675310", from_="+15017122661", body="Hi"))
    (event,) = events(twilio)
    assert (event["type"], event["specversion"]) == (SENT, "1.0")
    assert (event["data"]["messageSid"], event["data"]["messageStatus"]) == (message.sid, "SENT")


def test_studio_executions_are_reported(twilio: FakeTwilio, client: Client) -> None:
    started, ended = (f"com.twilio.studio.flow.execution.{end}" for end in ("started", "ended"))
    subscription(client, started, ended)
    trigger = {"name": "Trigger", "type": "trigger", "transitions": [{"event": "incomingRequest"}]}
    definition = {"states": [trigger], "initial_state": "Trigger"}
    flow = client(studio.CreateFlow(friendly_name="f", status="published", definition=definition))
    made = client(studio.CreateExecution(str(flow.sid), to="+15558675310", from_="+15017122661"))
    assert [(each["type"], each["data"]["execution_sid"]) for each in events(twilio)] == [
        (started, made.sid),
        (ended, made.sid),
    ]


def test_a_sink_serves_one_subscription_and_outlives_it(client: Client) -> None:
    sid = sink(client)
    one = subscription(client, SENT, sink_sid=sid)
    again = v1.CreateSubscription(description="d", sink_sid=sid, types=[{"type": SENT}])
    assert refusal(client, again) == (400, 20001)
    assert refusal(client, v1.DeleteSink(sid)) == (400, 20001)
    client(v1.DeleteSubscription(one))
    assert client(v1.FetchSink(sid)).status == "active"
    client(v1.DeleteSink(sid))
    assert refusal(client, again) == (404, 20404)


def test_types_have_the_newest_schema_version_unless_another_is_named(twilio: FakeTwilio, client: Client) -> None:
    sid = subscription(client, SENT, {"type": DELIVERED, "schema_version": 1})
    held = client(v1.ListSubscribedEvent(sid)).items
    assert {(each.type, each.schema_version) for each in held} == {(SENT, 1), (DELIVERED, 1)}
    for wrong in ({"type": "no.such.type"}, {"type": SENT, "schema_version": 99}):
        refused = v1.CreateSubscription(description="d", sink_sid=sink(client), types=[wrong])
        assert refusal(client, refused) == (400, 20001)
    assert refusal(client, v1.CreateSubscribedEvent(sid, type=SENT)) == (409, 20409)
    failed = client(v1.CreateSubscribedEvent(sid, type="com.twilio.messaging.message.failed"))
    assert (failed.schema_version, failed.subscription_sid) == (1, sid)
    assert client(v1.UpdateSubscribedEvent(sid, SENT, schema_version=1)).type == SENT
    client(v1.DeleteSubscribedEvent(sid, SENT))
    client(v1.DeleteSubscribedEvent(sid, DELIVERED))
    client(CreateMessage(to="+15558675310", from_="+15017122661", body="Hi"))
    assert events(twilio) == []


def test_types_link_to_their_schemas(client: Client) -> None:
    found = client(v1.FetchEventType(SENT))
    schema = client(v1.FetchSchema(str(found.schema_id)))
    assert (schema.id, schema.latest_version) == (found.schema_id, 1)
    assert [each.schema_version for each in client(v1.ListSchemaVersion(str(found.schema_id))).items] == [1]
    assert SENT in [each.type for each in client(v1.ListEventType()).items]
