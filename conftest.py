"""Hypothesis profiles for tests and doctests, selected by HYPOTHESIS_PROFILE (default, fast, thorough, ci)."""

from __future__ import annotations

import os
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis.configuration import set_hypothesis_home_dir

set_hypothesis_home_dir(Path(__file__).resolve().parent / ".build" / "hypothesis")

# No deadline, and slowness is not a failure: a shared machine is slow at times.
_common = settings(
    deadline=None, database=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow], max_examples=50
)
settings.register_profile("default", _common)
settings.register_profile("fast", _common, max_examples=10)
settings.register_profile("thorough", _common, max_examples=500)
settings.register_profile(
    "ci", _common, derandomize=True
)  # the same examples each time, so that a failure is due to the change
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))
