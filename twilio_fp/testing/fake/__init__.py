"""An in-memory Twilio: `FakeTwilio`, the faults that can be injected into it, and the pure machine behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from twilio_fp.testing.fake.callbacks import Callback as Callback
    from twilio_fp.testing.fake.delivery import Delivered as Delivered
    from twilio_fp.testing.fake.faults import Fault as Fault
    from twilio_fp.testing.fake.faults import Outcome as Outcome
    from twilio_fp.testing.fake.faults import bad_gateway as bad_gateway
    from twilio_fp.testing.fake.faults import broken_next_link as broken_next_link
    from twilio_fp.testing.fake.faults import duplicated_callback as duplicated_callback
    from twilio_fp.testing.fake.faults import rate_limited as rate_limited
    from twilio_fp.testing.fake.faults import reordered_callbacks as reordered_callbacks
    from twilio_fp.testing.fake.faults import reset as reset
    from twilio_fp.testing.fake.faults import server_error as server_error
    from twilio_fp.testing.fake.faults import slow as slow
    from twilio_fp.testing.fake.faults import timeout_after_execution as timeout_after_execution
    from twilio_fp.testing.fake.faults import timeout_before_execution as timeout_before_execution
    from twilio_fp.testing.fake.faults import truncated as truncated
    from twilio_fp.testing.fake.idling import NeverIdleError as NeverIdleError
    from twilio_fp.testing.fake.looking import changes as changes
    from twilio_fp.testing.fake.machine import Output as Output
    from twilio_fp.testing.fake.machine import Report as Report
    from twilio_fp.testing.fake.machine import Send as Send
    from twilio_fp.testing.fake.machine import Trigger as Trigger
    from twilio_fp.testing.fake.machine import Wait as Wait
    from twilio_fp.testing.fake.machine import step as step
    from twilio_fp.testing.fake.serving import FakeServer as FakeServer
    from twilio_fp.testing.fake.shell import FakeTwilio as FakeTwilio
    from twilio_fp.testing.fake.start import started as started
    from twilio_fp.testing.fake.state import State as State
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "callbacks": "Callback",
            "delivery": "Delivered",
            "faults": (
                "Fault Outcome bad_gateway broken_next_link duplicated_callback rate_limited reordered_callbacks reset"
                " server_error slow timeout_after_execution timeout_before_execution truncated"
            ),
            "idling": "NeverIdleError",
            "looking": "changes",
            "machine": "Output Report Send Trigger Wait step",
            "serving": "FakeServer",
            "shell": "FakeTwilio",
            "start": "started",
            "state": "State",
        },
    )
