"""What a caller says and presses while a call is connected to a WebSocket, in the fake's time.

Source: https://www.twilio.com/docs/voice/conversationrelay/websocket-messages
Source: https://www.twilio.com/docs/voice/media-streams/websocket-messages
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final, Protocol

from twilio_fp.testing.fake.behaviours.call_legs import run_of
from twilio_fp.testing.fake.delivery import Steps
from twilio_fp.testing.fake.sockets import Sockets
from twilio_fp.testing.fake.state import Due, Row, State
from twilio_fp.twiml.run.events import Event, Pressed, Spoke
from twilio_fp.twiml.run.timing import spoken_seconds

if TYPE_CHECKING:
    from twilio_fp.testing.fake.media_sockets import MediaSocket
    from twilio_fp.testing.fake.relay_sockets import RelaySocket

__all__ = ["NetworkAccess", "act_in_session", "send_to_streams"]

_KEY: Final = timedelta(milliseconds=250)
_MOST_TURNS: Final = 1000


class NetworkAccess(Protocol):
    """What this module needs from a network."""

    @property
    def state(self) -> Callable[[], State]:
        """Returns the fake's current state."""
        ...

    @property
    def happen(self) -> Callable[[Due], None]:
        """Makes something happen outside."""
        ...

    @property
    def until(self) -> Callable[[datetime], Steps[None]]:
        """Lets time pass until a given moment."""
        ...

    @property
    def sockets(self) -> Sockets:
        """The WebSockets."""
        ...


def act_in_session(
    network: NetworkAccess, row: Row, event: Event, *, at_once: bool, sound: bytes | None
) -> Steps[bool]:
    """Make a caller say or press something in a WebSocket session; return False if the call is in none.

    Args:
        network: the connection to the fake.
        row: the call.
        event: what the caller does.
        at_once: whether to do it now rather than wait until the agent has finished speaking.
        sound: a WAV file, in place of words.
    """
    socket = network.sockets.of(row.key)
    if socket is None or not isinstance(event, (Spoke, Pressed)):
        return False
    relay, media = _kinds(socket)
    if relay is not None and not at_once:
        yield from _until_listening(network, row.key, relay)
        if network.sockets.of(row.key) is not socket:
            return False
    if isinstance(event, Pressed):
        _report(network, row.key, event)
        for digit in event.digits:
            if relay is not None:
                relay.key(digit)
            elif media is not None:
                media.key(digit)
            yield from network.until(network.state().now + _KEY)
        return True
    if relay is not None:
        yield from _say(network, row.key, relay, event)
        return True
    if media is not None:
        yield from _make_sound(network, row.key, media, event, sound)
    return True


def _kinds(socket: object) -> tuple[RelaySocket | None, MediaSocket | None]:
    from twilio_fp.testing.fake.media_sockets import MediaSocket
    from twilio_fp.testing.fake.relay_sockets import RelaySocket

    return socket if isinstance(socket, RelaySocket) else None, socket if isinstance(socket, MediaSocket) else None


def _until_listening(network: NetworkAccess, key: str, socket: RelaySocket) -> Steps[None]:
    """Let time pass until the agent has finished speaking."""
    for _ in range(_MOST_TURNS):
        if network.sockets.of(key) is not socket or not socket.is_listening:
            return
        yield from network.until(network.sockets.moment(key, socket.spoken_ms))


def _say(network: NetworkAccess, key: str, socket: RelaySocket, event: Spoke) -> Steps[None]:
    """Say words, which the application gets when they are over, after partial prompts if it wants these."""
    is_heard = socket.begin_speaking()
    began = network.state().now
    _report(network, key, event)
    elapsed = 0.0
    for milliseconds, words in socket.partials(event.text) if is_heard else ():
        elapsed += milliseconds
        yield from network.until(began + timedelta(milliseconds=elapsed))
        socket.prompt(words, last=False)
    yield from network.until(began + timedelta(seconds=_seconds(event)))
    if is_heard and event.text:
        socket.prompt(event.text)
    yield from network.until(network.state().now)


def _make_sound(
    network: NetworkAccess, key: str, socket: MediaSocket, event: Spoke, sound: bytes | None
) -> Steps[None]:
    """Make a sound, which is sent on the stream."""
    _sound(socket, event, sound)
    began = network.state().now
    _report(network, key, event, sound)
    yield from network.until(began + timedelta(seconds=_seconds(event)))


def _sound(socket: MediaSocket, event: Spoke, sound: bytes | None) -> None:
    if sound is None:
        socket.speech(_seconds(event))
        return
    from twilio_fp.streams.wav import parse_wav
    from twilio_fp.testing.streams.media_caller import mulaw_of

    socket.sound(mulaw_of(parse_wav(sound)))


def send_to_streams(network: NetworkAccess, key: str, event: Event, sound: bytes | None = None) -> None:
    """Send what a caller says on the streams that run beside the call.

    Args:
        network: the connection to the fake.
        key: the key of the call.
        event: what the caller does.
        sound: a WAV file, in place of words.
    """
    for socket in network.sockets.beside(key) if isinstance(event, Spoke) else ():
        _, media = _kinds(socket)
        if media is not None and isinstance(event, Spoke):
            _sound(media, event, sound)


def _seconds(event: Spoke) -> float:
    return spoken_seconds(event.text) if event.seconds is None else event.seconds


def _report(network: NetworkAccess, key: str, event: Event, sound: bytes | None = None) -> None:
    """Pass an event to the call itself too, which records it."""
    send_to_streams(network, key, event, sound)
    row = network.state().row(key)
    if row is not None and run_of(row) is not None:
        network.happen(Due(kind="call_running.happens", key=key, data={"event": event}))
