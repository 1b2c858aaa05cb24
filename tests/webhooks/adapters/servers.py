"""Servers that run as processes of their own: gunicorn, uWSGI, and nginx in front of uWSGI.

Each is given a socket that listens already, so that a request sent at once waits until the server is ready.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[3]
APPS = "tests.webhooks.adapters.subjects"

NGINX = """
daemon off; {user} pid {folder}/pid; error_log stderr crit; worker_processes 1;
events {{ worker_connections 256; }}
http {{
  access_log off; client_max_body_size 4m;
  client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
  server {{
    listen 127.0.0.1:{port};
    location / {{ include {params}; uwsgi_pass unix:{backend}; }}
  }}
}}
"""


@contextmanager
def on_gunicorn(app: str) -> Iterator[int]:
    pytest.importorskip("gunicorn", reason="gunicorn is not installed")
    with _listening() as listener:
        bind = f"fd://{listener.fileno()}"
        command = [sys.executable, "-m", "gunicorn", "--bind", bind, "--threads", "4", "--log-level", "critical"]
        with _process([*command, f"{APPS}:{app}()"], listener):
            yield _ready(listener.getsockname()[1])


@contextmanager
def on_nginx(app: str) -> Iterator[int]:
    """Run the application in uWSGI, behind nginx with the ``uwsgi_params`` that it comes with."""
    nginx = _found("nginx", "apt-get install nginx-light")
    uwsgi = _found("uwsgi", "pip install -e '.[uwsgi]'")
    params = Path("/etc/nginx/uwsgi_params")
    if not params.is_file():
        pytest.skip("nginx came without its uwsgi_params: apt-get install nginx-light, as .ci/run does")
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        backend = folder / "app"
        inner = stack.enter_context(_listening(backend))
        listener = stack.enter_context(_listening())
        port = listener.getsockname()[1]
        user = "user root;" if os.geteuid() == 0 else ""
        settings = NGINX.format(user=user, folder=folder, port=port, params=params, backend=backend)
        (folder / "conf").write_text(settings, encoding="utf-8")
        command = [uwsgi, "--socket", f"fd://{inner.fileno()}", "--module", f"{APPS}:{app}()", "--threads", "4"]
        quiet = ["--disable-logging", "--die-on-term", "--need-app", "--master", "--post-buffering", "8192"]
        stack.enter_context(_process([*command, *quiet], inner))
        # by this variable nginx is handed its sockets when it replaces itself
        inherited = {"NGINX": f"{listener.fileno()};"}
        stack.enter_context(_process([nginx, "-c", str(folder / "conf"), "-p", str(folder)], listener, inherited))
        yield _ready(port)


def _ready(port: int) -> int:
    connection = HTTPConnection("127.0.0.1", port, timeout=300)
    connection.request("GET", "/none")
    connection.getresponse().read()
    connection.close()
    return port


def _found(name: str, how: str) -> str:
    beside = Path(sys.executable).with_name(name)
    path = str(beside) if beside.is_file() else shutil.which(name) or shutil.which(name, path="/usr/sbin")
    if path is None:
        pytest.skip(f"{name} is not installed: {how}, as .ci/run does")
    return path


@contextmanager
def _listening(path: Path | None = None) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_INET if path is None else socket.AF_UNIX) as listener:
        listener.bind(("127.0.0.1", 0) if path is None else str(path))
        listener.listen(128)
        yield listener


@contextmanager
def _process(command: list[str], listener: socket.socket, more: dict[str, str] | None = None) -> Iterator[None]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("TWILIO_", "COV_"))}
    environ: dict[str, Any] = {**kept, "PYTHONPATH": str(ROOT), **(more or {})}
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=environ,
        pass_fds=[listener.fileno()],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            yield
        finally:
            process.terminate()
            process.wait(30)
