from __future__ import annotations

import subprocess
import sys


def test_pytest_loads_next_to_nothing_with_the_plugin() -> None:
    program = "import sys, twilio_fp.testing.plugin; print(*(n for n in sys.modules if n.startswith('twilio_fp')))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) == {"twilio_fp", "twilio_fp.lazy", "twilio_fp.testing", "twilio_fp.testing.plugin"}
