"""A headless Chromium, driven by WebDriver (https://www.w3.org/TR/webdriver2/) over loopback."""

from __future__ import annotations

import base64
import json
import shutil
import socket
import subprocess
import time
import urllib.request
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CHROMIUM: Final = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
DRIVER: Final = shutil.which("chromedriver")
PATIENCE: Final = 60.0  # seconds: a search index is read by a machine that others use, too


class Browser:
    """A window."""

    def __init__(self, address: str) -> None:
        self._address = address
        arguments = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            "--force-device-scale-factor=1",
        ]
        options = {"binary": CHROMIUM, "args": arguments}
        wanted = {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}}
        self._session = f"/session/{self._asked('POST', '/session', wanted)['sessionId']}"

    def _asked(self, method: str, path: str, body: Any = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            self._address + path, data, {"Content-Type": "application/json"}, method=method
        )
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            return json.load(answer)["value"]

    def resize(self, width: int, height: int) -> None:
        """Make the window that large, in pixels."""
        self._asked("POST", f"{self._session}/window/rect", {"width": width, "height": height})

    def open(self, url: str) -> None:
        """Open a page."""
        self._asked("POST", f"{self._session}/url", {"url": url})

    def run(self, script: str, *arguments: Any) -> Any:
        """Return what a script returns."""
        return self._asked("POST", f"{self._session}/execute/sync", {"script": script, "args": list(arguments)})

    def wait(self, script: str) -> Any:
        """Return what a script returns once that is something."""
        until = time.monotonic() + PATIENCE
        while not (found := self.run(script)):
            assert time.monotonic() < until, f"{script} stays empty"
            time.sleep(0.05)
        return found

    def picture(self, path: Path) -> None:
        """Keep what the window shows."""
        path.write_bytes(base64.b64decode(self._asked("GET", f"{self._session}/screenshot")))

    def close(self) -> None:
        """Close it."""
        self._asked("DELETE", self._session)


@contextmanager
def browser() -> Iterator[Browser]:
    """Return a window, as long as the block lasts."""
    assert DRIVER is not None
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    driver = subprocess.Popen([DRIVER, f"--port={port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        until = time.monotonic() + PATIENCE
        while True:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/status", timeout=PATIENCE).close()
                break
            except OSError:
                assert time.monotonic() < until, "chromedriver does not answer"
                time.sleep(0.05)
        window = Browser(f"http://127.0.0.1:{port}")
        try:
            yield window
        finally:
            window.close()
    finally:
        driver.terminate()
        driver.wait()
