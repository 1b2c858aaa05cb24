from __future__ import annotations

import os
import ssl
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest
import trustme

from tests.transports.wire import Clock
from twilio_fp.testing.loopback import Server
from twilio_fp.transports import Urllib3Transport, _attempt, threads

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import Any


@pytest.fixture(autouse=True)
def _no_environment_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUEST_METHOD"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    """Return a function that starts a server, which is closed after the test."""
    with ExitStack() as stack:

        def start(*arguments: Any, **options: Any) -> Server:
            return stack.enter_context(Server(*arguments, **options))

        yield start


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Return the clock that requests in flight use: on a busy machine, they time out only if the test advances it."""
    clock = Clock()
    for module in (_attempt, threads):
        monkeypatch.setattr(module, "monotonic", clock)
    return clock


@pytest.fixture
def transport() -> Iterator[Urllib3Transport]:
    with Urllib3Transport() as it:
        yield it


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="session")
def ca_bundle(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("ca") / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return path


@pytest.fixture(scope="session")
def tls(authority: trustme.CA) -> ssl.SSLContext:
    """Return the context of a server with a certificate for 127.0.0.1, localhost and api.twilio.test."""
    return server_context(authority, "127.0.0.1", "localhost", "api.twilio.test")


def server_context(authority: trustme.CA, *names: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names).configure_cert(context)
    return context
