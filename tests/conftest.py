"""Profiles of hypothesis: `fast` for the inner loop, by ``--hypothesis-profile=fast``."""

from hypothesis import settings

settings.register_profile("fast", max_examples=15)
