"""A send imports nothing, so that a signal handler that sends or raises never meets a partly imported module."""

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

# Prints the modules that a new interpreter imports for the first sends of existing clients.
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
before, results = set(sys.modules), []
for client in clients:
    try:
        results.append(client(create).sid)
    except TransportError as error:
        results.append(type(error).__name__)
print(json.dumps([results, sorted(set(sys.modules) - before)]))
"""


def test_a_send_imports_nothing(serve: Callable[..., Server], tls: ssl.SSLContext, ca_bundle: Path) -> None:
    response = replies(compress(b'{"sid": "SM1"}'), "Content-Encoding: gzip", status="201 Created")
    plain, secure, http_proxy = serve(response), serve(response, tls=tls), serve(proxy)
    process = subprocess.run(
        [sys.executable, "-c", PROBE, plain.url.replace("127.0.0.1", "localhost"), secure.url, str(ca_bundle)],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
        env={"PATH": "", "HTTPS_PROXY": http_proxy.url},
    )
    results, imported = json.loads(process.stdout)
    assert results == ["SM1", "SM1", "TransportError", "SM1"]
    assert imported == []
