"""From a fresh process to one create operation in each of five products."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.measure import Row, ahead, fresh_interleaved

if TYPE_CHECKING:
    from collections.abc import Iterator

TITLE = "Cold start: one create in each of five products"

OURS = """
from twilio_fp.auth import AuthToken
from twilio_fp.interpreter import Interpreter
from twilio_fp.rest.api.v2010 import CreateCall, CreateMessage
from twilio_fp.rest.conversations.v1 import CreateConversation
from twilio_fp.rest.taskrouter.v1 import CreateTask
from twilio_fp.rest.verify.v2 import CreateVerification

interpreter = Interpreter(credentials=AuthToken(account_sid="AC" + "0" * 32, token="token"))
operations = (
    CreateMessage(to="+15558675310", from_="+15017122661", body="Hi there"),
    CreateCall(to="+15558675310", from_="+15017122661", url="https://example.com/voice.xml"),
    CreateVerification("VA" + "0" * 32, to="+15558675310", channel="sms"),
    CreateTask("WS" + "0" * 32, attributes='{"type": "support"}', timeout=60),
    CreateConversation(friendly_name="My first conversation"),
)
requests = [interpreter.prepare(operation) for operation in operations]
assert all("Authorization" in request.headers for request in requests) and len(requests) == 5
"""

PEER = """
import logging
from twilio.http import HttpClient
from twilio.http.response import Response
from twilio.rest import Client

requests = []
class Capturing(HttpClient):
    def request(self, method, url, params=None, data=None, headers=None, auth=None, **options):
        requests.append((method, url, data, headers, auth))
        return Response(201, '{"sid": "XX1"}')

client = Client("AC" + "0" * 32, "token", http_client=Capturing(logging.getLogger("twilio"), is_async=False))
client.messages.create(to="+15558675310", from_="+15017122661", body="Hi there")
client.calls.create(to="+15558675310", from_="+15017122661", url="https://example.com/voice.xml")
client.verify.v2.services("VA" + "0" * 32).verifications.create(to="+15558675310", channel="sms")
client.taskrouter.v1.workspaces("WS" + "0" * 32).tasks.create(attributes='{"type": "support"}', timeout=60)
client.conversations.v1.conversations.create(friendly_name="My first conversation")
assert len(requests) == 5
"""


def rows() -> Iterator[Row]:
    costs = fresh_interleaved(9, ours=OURS, peer=PEER)
    ours, peer = costs["ours"], costs["peer"]
    yield ahead("wall time of the process", ours.wall, peer.wall, "ms", at_least=2.3)
    yield ahead("peak memory of the process", ours.peak, peer.peak, "MB")
