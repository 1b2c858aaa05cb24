"""Servers that run in their own processes: gunicorn, uWSGI, and nginx in front of uWSGI.

Each inherits a listening socket, so that a request sent immediately waits until the server is ready.
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
    with _listen() as listener:
        bind = f"fd://{listener.fileno()}"
        command = [sys.executable, "-m", "gunicorn", "--bind", bind, "--threads", "4", "--log-level", "critical"]
        with _run_process([*command, f"{APPS}:{app}()"], listener):
            yield _wait_until_ready(listener.getsockname()[1])


@contextmanager
def on_nginx(app: str) -> Iterator[int]:
    """Run the application in uWSGI, behind nginx with the ``uwsgi_params`` of its package."""
    nginx = _find_program("nginx", "apt-get install nginx-light")
    uwsgi = _find_program("uwsgi", "pip install -e '.[uwsgi]'")
    params = Path("/etc/nginx/uwsgi_params")
    if not params.is_file():
        pytest.skip("nginx was installed without its uwsgi_params: apt-get install nginx-light, as .ci/run does")
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        backend = folder / "app"
        uwsgi_listener = stack.enter_context(_listen(backend))
        listener = stack.enter_context(_listen())
        port = listener.getsockname()[1]
        user = "user root;" if os.geteuid() == 0 else ""
        settings = NGINX.format(user=user, folder=folder, port=port, params=params, backend=backend)
        (folder / "conf").write_text(settings, encoding="utf-8")
        command = [
            uwsgi,
            "--socket",
            f"fd://{uwsgi_listener.fileno()}",
            "--module",
            f"{APPS}:{app}()",
            "--threads",
            "4",
        ]
        options = ["--disable-logging", "--die-on-term", "--need-app", "--master", "--post-buffering", "8192"]
        stack.enter_context(_run_process([*command, *options], uwsgi_listener))
        # nginx reads the sockets to inherit from this variable, meant for replacing a running nginx
        inherited = {"NGINX": f"{listener.fileno()};"}
        stack.enter_context(_run_process([nginx, "-c", str(folder / "conf"), "-p", str(folder)], listener, inherited))
        yield _wait_until_ready(port)


def _wait_until_ready(port: int) -> int:
    connection = HTTPConnection("127.0.0.1", port, timeout=300)
    connection.request("GET", "/none")
    connection.getresponse().read()
    connection.close()
    return port


def _find_program(name: str, install: str) -> str:
    in_environment = Path(sys.executable).with_name(name)
    path = (
        str(in_environment) if in_environment.is_file() else shutil.which(name) or shutil.which(name, path="/usr/sbin")
    )
    if path is None:
        pytest.skip(f"{name} is not installed: {install}, as .ci/run does")
    return path


@contextmanager
def _listen(path: Path | None = None) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_INET if path is None else socket.AF_UNIX) as listener:
        listener.bind(("127.0.0.1", 0) if path is None else str(path))
        listener.listen(128)
        yield listener


@contextmanager
def _run_process(command: list[str], listener: socket.socket, more: dict[str, str] | None = None) -> Iterator[None]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("TWILIO_", "COV_"))}
    environ: dict[str, Any] = {**environment, "PYTHONPATH": str(ROOT), **(more or {})}
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
