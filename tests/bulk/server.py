"""Twilio's messages on loopback, in a process that prints the recipients: python -m tests.bulk.server."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from attrs import define

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent.parent


class Messages(BaseHTTPRequestHandler):
    """Creates messages: prints the recipient's number to standard output, then responds."""

    protocol_version = "HTTP/1.1"
    lock = Lock()
    created = 0

    def setup(self) -> None:
        super().setup()
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def do_POST(self) -> None:
        fields = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        with self.lock:
            Messages.created += 1
            sid = f"SM{Messages.created:032x}"
            print(fields["To"][0], flush=True)
        body = json.dumps({"sid": sid, "status": "queued", "to": fields["To"][0]}).encode()
        head = f"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        self.wfile.write(head.encode() + body)

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing."""

    def handle(self) -> None:
        try:
            super().handle()
        except OSError:
            return  # the client was killed


@define
class Loopback:
    """A running server: its URL, and the numbers that it has sent to so far."""

    url: str
    process: subprocess.Popen[str]
    executed: list[str]

    def next(self) -> str:
        """Wait for another message, and return its number."""
        assert self.process.stdout is not None
        self.executed.append(self.process.stdout.readline().strip())
        return self.executed[-1]

    def rest(self) -> list[str]:
        """Stop the server, and return all the numbers that it has sent to."""
        self.process.terminate()
        assert self.process.stdout is not None
        self.executed += self.process.stdout.read().split()
        self.process.wait()
        return self.executed


@contextmanager
def loopback() -> Iterator[Loopback]:
    """Run the server."""
    command = [sys.executable, "-m", "tests.bulk.server"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield Loopback(process.stdout.readline().strip(), process, [])
        finally:
            process.kill()


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128


if __name__ == "__main__":
    server = Server(("127.0.0.1", 0), Messages)
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    server.serve_forever()
