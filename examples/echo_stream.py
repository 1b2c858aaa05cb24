"""A telephone echo with Media Streams: a beep, and then the caller's words, a second later.

Run ``python examples/echo_stream.py`` to hear a caller; ``examples/test_echo_stream.py`` tests it. The TwiML is
``<Response><Connect><Stream url="wss://…/echo"/></Connect></Response>``.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from twilio_fp import AuthToken
from twilio_fp.streams import Clear, Close, Dtmf, Event, MarkReturned, Media, SendMark, SendMedia, Start
from twilio_fp.streams.adapters import asgi
from twilio_fp.testing.streams import StreamCaller, tone

if TYPE_CHECKING:
    from collections.abc import Generator

    from twilio_fp.streams import MediaSent
    from twilio_fp.webhooks.adapters.asgi import Application

BEEP: Final = tone(1000, timedelta(milliseconds=200))
DELAY_FRAMES: Final = 50  # of 20 ms


def echo() -> Generator[list[MediaSent | Close], Event, None]:
    """Beep, then send back the audio with a delay; the star key silences the echo, the hash key ends it."""
    waiting: list[bytes] = []
    begun = False
    replies: list[MediaSent | Close] = []
    while True:
        event = yield replies
        replies = []
        match event:
            case Start():
                replies = [SendMedia(BEEP), SendMark("beep")]
            case MarkReturned(name="beep"):
                begun = True
            case Media(payload=payload) if begun and payload:
                waiting.append(payload)
                if len(waiting) > DELAY_FRAMES:
                    replies = [SendMedia(waiting.pop(0))]
            case Dtmf(digit="*"):
                waiting.clear()
                replies = [Clear(), SendMedia(BEEP), SendMark("beep again")]
            case Dtmf(digit="#"):
                replies = [Close()]
            case _:
                pass


def app(keys: AuthToken) -> Application:
    """Return the application, which accepts connections from Twilio only."""
    return asgi.application(echo, keys=keys, public_url="https://echo.example")


KEYS: Final = AuthToken(account_sid="AC" + "0" * 32, token="only an example")


def call() -> StreamCaller:
    """Return a caller to the echo."""
    return StreamCaller(app(KEYS), url="wss://echo.example/echo", key=KEYS)


def main() -> None:
    caller = call()
    caller.wait(timedelta(seconds=0.5))
    caller.tone(440, timedelta(seconds=1))
    caller.wait(timedelta(seconds=2))
    caller.press("*")
    caller.wait(timedelta(seconds=1))
    caller.press("#")
    print(caller.transcript)
    print(f"heard {caller.heard.duration.total_seconds():.2f} s, of which {caller.heard_ms / 1000:.2f} s were sent")
    for mark in caller.marks:
        print(f"the mark {mark.name!r} came back after {mark.at_ms / 1000:.2f} s")


if __name__ == "__main__":
    main()
