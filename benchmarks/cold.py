"""From a fresh process to the first request: the cost of a cold start of serverless functions and scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.measure import Row, ahead, fresh_interleaved

if TYPE_CHECKING:
    from collections.abc import Iterator

TITLE = "Cold start: import, and compose the first request"

# Both compose the URL, the form and the Authorization header, and send nothing.
PREPARED = """
from twilio_fp.auth import AuthToken
from twilio_fp.interpreter import Interpreter
from twilio_fp.rest.api.v2010 import CreateMessage

interpreter = Interpreter(credentials=AuthToken(account_sid="AC" + "0" * 32, token="token"))
request = interpreter.prepare(CreateMessage(to="+15558675310", from_="+15017122661", body="Hi there"))
assert request.headers.reveal("Authorization").startswith("Basic ") and b"To=%2B15558675310" in request.body
"""

# Through the client, to a transport that answers locally: the response is decoded too, as by twilio-python.
SENT = """
from twilio_fp import AuthToken, Client
from twilio_fp.http import HttpResponse
from twilio_fp.rest.api.v2010 import CreateMessage

requests = []
def transport(request):
    requests.append(request)
    return HttpResponse(201, {"Content-Type": "application/json"}, b'{"sid": "SM1", "status": "queued"}')

client = Client(AuthToken(account_sid="AC" + "0" * 32, token="token"), transport=transport)
message = client(CreateMessage(to="+15558675310", from_="+15017122661", body="Hi there"))
assert message.sid == "SM1" and b"To=%2B15558675310" in requests[0].body
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
        return Response(201, '{"sid": "SM1", "status": "queued"}')

client = Client("AC" + "0" * 32, "token", http_client=Capturing(logging.getLogger("twilio"), is_async=False))
message = client.messages.create(to="+15558675310", from_="+15017122661", body="Hi there")
assert message.sid == "SM1" and requests[0][2]["To"] == "+15558675310"
"""


def rows() -> Iterator[Row]:
    costs = fresh_interleaved(11, nothing="pass", prepared=PREPARED, sent=SENT, peer=PEER)
    nothing, prepared, sent, peer = costs["nothing"], costs["prepared"], costs["sent"], costs["peer"]
    yield ahead("wall time of the process", prepared.wall, peer.wall, "ms", at_least=2.5)
    yield ahead("peak memory of the process", prepared.peak, peer.peak, "MB", at_least=2)
    yield ahead("the same through Client, with the response decoded: wall", sent.wall, peer.wall, "ms")
    yield ahead("the same through Client, with the response decoded: memory", sent.peak, peer.peak, "MB")
    yield Row("a process that does nothing", f"{nothing.wall:.0f} ms, {nothing.peak:.1f} MB")
