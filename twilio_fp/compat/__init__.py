"""Interoperation with other libraries, to migrate call by call with one pool, set of credentials and fake.

`twilio_fp.compat.twilio_python` is for twilio-python: ``pip install 'twilio-fp[compat]'``.
"""

from __future__ import annotations

__all__: list[str] = []
