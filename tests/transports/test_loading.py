"""A send loads nothing: a signal's handler that sends too, or raises, meets no module that is half loaded."""

from __future__ import annotations

import json
import subprocess
import sys
from gzip import compress
from typing import TYPE_CHECKING

from tests.house import ROOT
from twilio_fp.testing.loopback import proxy, replies

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable
    from pathlib import Path

    from twilio_fp.testing.loopback import Server

# What a fresh interpreter loads for the first sends of its clients, which are built already.
PROBE = """
import json, os, sys
from twilio_fp import AuthToken, Client, CreateMessage, TransportError
from twilio_fp.transports import Urllib3Transport

*urls, ca_bundle = sys.argv[1:]
create = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")
clients = [
    Client(AuthToken(account_sid="AC" + "0" * 32, token="t"), base_url=url, transport=Urllib3Transport(ca_bundle=each))
    for url in urls
    for each in (None, ca_bundle)
]
before, said = set(sys.modules), []
for client in clients:
    try:
        said.append(client(create).sid)
    except TransportError as error:
        said.append(type(error).__name__)
print(json.dumps([said, sorted(set(sys.modules) - before)]))
"""


def test_a_send_imports_nothing(serve: Callable[..., Server], tls: ssl.SSLContext, ca_bundle: Path) -> None:
    answer = replies(compress(b'{"sid": "SM1"}'), "Content-Encoding: gzip", status="201 Created")
    plain, secure, through = serve(answer), serve(answer, tls=tls), serve(proxy)
    done = subprocess.run(
        [sys.executable, "-c", PROBE, plain.url.replace("127.0.0.1", "localhost"), secure.url, str(ca_bundle)],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
        env={"PATH": "", "HTTPS_PROXY": through.url},
    )
    said, loaded = json.loads(done.stdout)
    assert said == ["SM1", "SM1", "TransportError", "SM1"]
    assert loaded == []
