"""Beside other libraries: a code base moves one call at a time, with one pool, one set of credentials and one fake.

`twilio_fp.compat.twilio_python` is for twilio-python: ``pip install 'twilio-fp[compat]'``.
"""

from __future__ import annotations

__all__: list[str] = []
