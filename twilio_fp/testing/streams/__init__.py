"""Simulated callers for Media Streams and ConversationRelay applications: Twilio's side of the WebSocket.

    caller = RelayCaller(app)                      # an ASGI application in process, or a ws:// address
    caller.say("A table for two.")
    caller.interrupt("No, for three.", after=timedelta(seconds=1))
    caller.hang_up()
    print(caller.transcript)

An in-process application runs in an event loop with virtual time: sleeping takes no time, and tests are
reproducible.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from twilio_fp.testing.streams.call import CallEndedError as CallEndedError
    from twilio_fp.testing.streams.call import Returned as Returned
    from twilio_fp.testing.streams.media_caller import StreamCaller as StreamCaller
    from twilio_fp.testing.streams.relay_caller import RelayCaller as RelayCaller
    from twilio_fp.testing.streams.sounds import tone as tone
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "call": "CallEndedError Returned",
            "media_caller": "StreamCaller",
            "relay_caller": "RelayCaller",
            "sounds": "tone",
        },
    )
