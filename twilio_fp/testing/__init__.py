"""Tools for testing programs that use Twilio: transports that answer from tables, clocks that never wait.

Names are loaded on first use, because pytest imports this package for its plugin in every run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from twilio_fp.testing.cassette import AsyncCassette as AsyncCassette
    from twilio_fp.testing.cassette import Cassette as Cassette
    from twilio_fp.testing.cassette import CassetteError as CassetteError
    from twilio_fp.testing.clock import VirtualClock as VirtualClock
    from twilio_fp.testing.fake import FakeTwilio as FakeTwilio
    from twilio_fp.testing.fake import Fault as Fault
    from twilio_fp.testing.plans import PlanError as PlanError
    from twilio_fp.testing.plans import plan as plan
    from twilio_fp.testing.table import TableTransport as TableTransport
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "cassette": "AsyncCassette Cassette CassetteError",
            "clock": "VirtualClock",
            "fake": "FakeTwilio Fault",
            "plans": "PlanError plan",
            "table": "TableTransport",
        },
    )
