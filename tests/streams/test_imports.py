"""What importing the streams loads: neither HTTP nor cryptography, before a signature is checked."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = {
    "_hashlib",
    "_ssl",
    "aiohttp",
    "asyncio",
    "cattrs",
    "cryptography",
    "http.client",
    "hypothesis",
    "starlette",
    "twilio_fp.auth",
    "twilio_fp.http",
    "twilio_fp.rest",
    "twilio_fp.run",
    "twilio_fp.webhooks",
    "urllib3",
    "websockets",
}
EXCHANGE = """
import twilio_fp.streams as streams
for name in streams.__all__:
    getattr(streams, name)
sent, _ = streams.exchange(lambda event: streams.Text("Hi"), [streams.render(streams.Setup(call_sid="CA1"))])
assert sent == (streams.Text("Hi"),)
"""


@pytest.mark.parametrize("code", ["import twilio_fp.streams", EXCHANGE])
def test_streams_import_neither_http_nor_cryptography(code: str) -> None:
    program = f"{code}\nimport sys; print(*sys.modules)"
    process = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert HEAVY & set(process.stdout.split()) == set()


def test_an_adapter_loads_only_its_own_framework() -> None:
    program = "import twilio_fp.streams.adapters.asgi, sys; print(*sys.modules)"
    process = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert {"aiohttp", "starlette", "fastapi", "websockets", "urllib3"} & set(process.stdout.split()) == set()
