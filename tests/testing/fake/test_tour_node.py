"""A tour of the fake with Twilio's own library for Node, where Node and it are installed: see ``tests/node``."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake import FakeServer

ROOT = Path(__file__).parents[3]
TOUR = ROOT / "tests" / "node" / "tour.mjs"
MODULES = ROOT / ".build" / "node" / "node_modules"
NODE = shutil.which("node")


@pytest.mark.skipif(NODE is None, reason="node is not installed")
@pytest.mark.skipif(not (MODULES / "twilio").is_dir(), reason="twilio is not installed in .build/node: see .ci/run")
def test_the_tour_in_node_reaches_its_end() -> None:
    twilio = FakeTwilio()
    keys = twilio.credentials
    with FakeServer(twilio) as server:
        ran = subprocess.run(
            [str(NODE), str(TOUR), server.url, keys.account_sid, keys.token.reveal()],
            env={**os.environ, "NODE_PATH": str(MODULES)},
            capture_output=True,
            text=True,
            timeout=120,
        )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert ran.stdout.count("ok: ") == TOUR.read_text(encoding="utf-8").count("  async ")
