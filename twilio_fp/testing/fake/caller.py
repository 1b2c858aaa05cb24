"""Somebody on the telephone: presses keys, speaks, waits, and hangs up, in the fake's time.

Source: https://www.twilio.com/docs/voice/twiml
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from twilio_fp.canonical_json import json_text
from twilio_fp.checks import not_negative_time
from twilio_fp.errors import UsageError, WavError
from twilio_fp.printable import half_built, typed
from twilio_fp.record import Record, record
from twilio_fp.rest.api.v2010 import Call
from twilio_fp.testing.fake.behaviours.call_legs import ENDLESS, OpenSession, is_live, ledger_time, run_of
from twilio_fp.testing.fake.callbacks import Callback
from twilio_fp.testing.fake.clock import later
from twilio_fp.testing.fake.delivery import Answer, Steps, adrive, drive
from twilio_fp.testing.fake.listening import (
    is_in_session,
    is_recording,
    last_problem,
    listens_to_keys,
    listens_to_speech,
    shown,
    shown_wait,
)
from twilio_fp.testing.fake.looking import records
from twilio_fp.testing.fake.sockets import Sockets
from twilio_fp.testing.fake.speaking import heard_beside, in_session
from twilio_fp.testing.fake.state import Due, Row, State
from twilio_fp.twiml.run.asks import Wait
from twilio_fp.twiml.run.events import Event, HungUp, Noticed, Pressed, SessionEnded, Spoke
from twilio_fp.twiml.run.timing import spoken_seconds
from twilio_fp.twiml.run.transcript import Transcript

if TYPE_CHECKING:
    from twilio_fp.twiml.run.machine import CallState

__all__ = ["Caller", "CallerError", "Network"]

_MOST_WAITS: Final = 10_000


class CallerError(UsageError):
    """Somebody was to do what their call has no use for: it has ended, or waits for something else."""


@record(kw_only=True)
class Network(Record):
    """How people on the telephone reach a fake.

    Args:
        state: returns what the fake holds now.
        happen: has something happen outside.
        until: lets time pass until a moment.
        deliver: sends a request to the application.
        adeliver: sends one in this event loop.
        sockets: the WebSockets of sessions.
    """

    state: Callable[[], State]
    happen: Callable[[Due], None]
    until: Callable[[datetime], Steps[None]]
    deliver: Callable[[Callback], Answer]
    adeliver: Callable[[Callback], Any]
    sockets: Sockets


class Caller:
    """Somebody on the telephone: the far end of one call.

    What they do takes the time that it takes: `press` and `say` wait until the call listens. Each method has a twin for
    asynchronous applications, ``apress`` and so on.

    >>> from twilio_fp.testing import FakeTwilio
    >>> from twilio_fp.twiml import Gather, Response, Say
    >>> def application(request):
    ...     if request.url.endswith("/voice"):
    ...         return Response(Gather(Say("Press 1 for sales."), num_digits=1, action="/menu"))
    ...     return Response(Say("Sales."))
    >>> twilio = FakeTwilio()
    >>> twilio.mount("https://app.example", application)
    >>> caller = twilio.dial("https://app.example/voice")
    >>> caller.press("1")
    >>> "Sales." in str(caller.transcript)
    True
    """

    def __init__(self, network: Network, key: str) -> None:
        self._network = network
        self._key = key

    # Looking

    @property
    def _row(self) -> Row:
        row = self._network.state().row(self._key)
        if row is None:
            raise CallerError(f"the call {self._key.rpartition('/')[2]} was deleted")
        return row

    @property
    def sid(self) -> str:
        """The SID of the call."""
        return self._key.rpartition("/")[2]

    @property
    def status(self) -> str:
        """The status of the call."""
        return str(self._row["status"])

    @property
    def call(self) -> Call:
        """The call, as the API shows it."""
        found: tuple[Call, ...] = records(self._network.state(), "api.v2010.ListCall")
        return next(call for call in reversed(found) if call.sid == self.sid)

    @property
    def transcript(self) -> Transcript:
        """What was said and done, as a dialogue; of a leg that was dialled, that of the call that dialled it."""
        run = self._own_run or self._parents_run
        if run is None:
            return Transcript()
        return self._network.sockets.transcript(self._key, run.transcript)

    @property
    def parameters(self) -> Mapping[str, str]:
        """What the ``<Parameter>`` elements say of the noun that dialled them, such as a ``<Client>``."""
        return dict(self._row.hidden.get("parameters") or {})

    @property
    def session(self) -> OpenSession | None:
        """The session that ``<Connect>`` has handed the call to, such as a stream; None where it is in none."""
        found: OpenSession | None = self._row.hidden.get("session")
        return found

    @property
    def legs(self) -> tuple[Caller, ...]:
        """The others whom this call has dialled, in order."""
        return tuple([Caller(self._network, row.key) for row in self._siblings if row["parent_call_sid"] == self.sid])

    def leg(self, number: str) -> Caller:
        """Return the newest of those whom this call has dialled at a number or an address.

        Raises:
            UsageError: it has dialled nobody there.
        """
        found = [leg for leg in self.legs if leg.call.to == number]
        if not found:
            dialled = ", ".join([str(leg.call.to) for leg in self.legs]) or "nobody yet"
            raise UsageError(f"number must be one that the call has dialled ({dialled}), got {typed(number)}")
        return found[-1]

    @property
    def _siblings(self) -> list[Row]:
        return list(self._network.state().rows(self._row.collection))

    @property
    def _own_run(self) -> CallState | None:
        run: CallState | None = self._row.hidden.get("run")
        return run

    @property
    def _parents_run(self) -> CallState | None:
        parent = self._parent
        run: CallState | None = None if parent is None else parent.hidden.get("run")
        return run

    @property
    def _parent(self) -> Row | None:
        row = self._row
        return self._network.state().row(f"{row.collection}/{row['parent_call_sid'] or ''}")

    @property
    def _pays(self) -> bool:
        """Whether a payment of the REST API listens to their keys."""
        if not len(self._network.state().collection(f"{self._key}/Payments")):
            return False
        from twilio_fp.testing.fake.behaviours.call_payments import capturing  # a product is loaded when it is needed

        return capturing(self._network.state(), self._row) is not None

    # Doing

    def press(self, digits: str, *, at_once: bool = False) -> None:
        """Press keys, as soon as the call listens to them and its prompts are over.

        Args:
            digits: one or more of ``0-9 * # A-D``.
            at_once: whether now, in the middle of a prompt or where nobody listens.

        Raises:
            CallerError: the call has ended, or waits for something else.
        """
        drive(self._doing(Pressed(digits), listens_to_keys, at_once=at_once), self._network.deliver)

    async def apress(self, digits: str, *, at_once: bool = False) -> None:
        """Press keys as `press` does, with asynchronous applications in this event loop."""
        await adrive(self._doing(Pressed(digits), listens_to_keys, at_once=at_once), self._network.adeliver)

    def say(self, text: str, *, confidence: float | None = 0.9, at_once: bool = False) -> None:
        """Say something, as soon as the call listens and its prompts are over; it takes its time, and a silence after.

        Args:
            text: the words as speech recognition reads them.
            confidence: how sure that is, from 0 to 1.
            at_once: whether now, in the middle of a prompt or where nobody listens.

        Raises:
            CallerError: the call has ended, or waits for something else.
        """
        drive(self._saying(Spoke(text, confidence=confidence), at_once=at_once), self._network.deliver)

    async def asay(self, text: str, *, confidence: float | None = 0.9, at_once: bool = False) -> None:
        """Say something as `say` does, with asynchronous applications in this event loop."""
        await adrive(self._saying(Spoke(text, confidence=confidence), at_once=at_once), self._network.adeliver)

    def record(self, text: str = "", *, audio: bytes | None = None, lasting: timedelta | None = None) -> None:
        """Speak after the beep of ``<Record>``, and then wait until the recording is over; or into a media stream.

        Args:
            text: what is said; empty for sounds that are no words.
            audio: the sound of it, as a WAV file: what the recording's media is.
            lasting: how long it takes; None: as long as the sound, or else the text.

        Raises:
            CallerError: the call has ended, or records nothing.
            UsageError: the sound is no WAV file, or ``lasting`` is no timedelta, or negative.
        """
        drive(self._recording(text, audio, lasting), self._network.deliver)

    async def arecord(self, text: str = "", *, audio: bytes | None = None, lasting: timedelta | None = None) -> None:
        """Speak as `record` does, with asynchronous applications in this event loop."""
        await adrive(self._recording(text, audio, lasting), self._network.adeliver)

    def wait(self, by: timedelta) -> None:
        """Do nothing for a time.

        Raises:
            UsageError: ``by`` is not a timedelta, negative, or leads beyond the year 9999.
        """
        drive(self._network.until(self._later(by)), self._network.deliver)

    async def await_(self, by: timedelta) -> None:
        """Do nothing for a time, with asynchronous applications in this event loop."""
        await adrive(self._network.until(self._later(by)), self._network.adeliver)

    def hang_up(self) -> None:
        """Hang up; while it rings at a line that was called, do not take the call.

        Raises:
            CallerError: the call has ended.
        """
        drive(self._hanging_up(), self._network.deliver)

    async def ahang_up(self) -> None:
        """Hang up as `hang_up` does, with asynchronous applications in this event loop."""
        await adrive(self._hanging_up(), self._network.adeliver)

    def end_session(self, **parameters: str) -> None:
        """Have the session end that ``<Connect>`` has handed the call to.

        Args:
            parameters: what the request to its action says, such as ``HandoffData``.

        Raises:
            CallerError: the call has ended, or is in no session.
        """
        drive(self._ending_session(parameters), self._network.deliver)

    async def aend_session(self, **parameters: str) -> None:
        """Have a session end as `end_session` does, with asynchronous applications in this event loop."""
        await adrive(self._ending_session(parameters), self._network.adeliver)

    def _later(self, by: timedelta) -> datetime:
        return later(self._network.state().now, by)

    def send_user_message(self, content: Mapping[str, Any]) -> None:
        """Send a user-defined message, as the SDK of a client does; the call's subscribers get it.

        Args:
            content: what JSON can hold.

        Raises:
            CallerError: the call has ended.
            UsageError: the content is no mapping that JSON can hold.
        """
        drive(self._sending(content), self._network.deliver)

    async def asend_user_message(self, content: Mapping[str, Any]) -> None:
        """Send a message as `send_user_message` does, with asynchronous applications in this event loop."""
        await adrive(self._sending(content), self._network.adeliver)

    @property
    def user_messages(self) -> tuple[Any, ...]:
        """The contents of the user-defined messages that the API sent to them, in order."""
        rows = self._network.state().rows(f"{self._key}/UserDefinedMessages")
        return tuple([json.loads(str(row.hidden.get("Content"))) for row in rows])

    # How it goes

    def _sending(self, content: Mapping[str, Any]) -> Steps[None]:
        if not isinstance(content, Mapping):
            raise UsageError(f"content must be a mapping that JSON can hold, got {typed(content)}")
        try:
            text = json_text(dict(content))
        except (TypeError, ValueError) as error:
            raise UsageError(f"content must be a mapping that JSON can hold, got {typed(content)}") from error
        if not is_live(self._row):
            raise CallerError(f"send_user_message() must be used in a call that goes on, got one that is {self.status}")
        self._network.happen(Due(kind="call_user_messages.user_message", key=self._key, data={"content": text}))
        yield from self._network.until(self._network.state().now)

    def _running(self) -> Row | None:
        """Return the call whose executor hears this person now; None while there is none."""
        row, parent = self._row, self._parent
        if run_of(row) is not None:
            return row
        return parent if parent is not None and run_of(parent) is not None and "answered" in row.hidden else None

    def _doing(self, event: Event, listens: Any, *, at_once: bool, sound: bytes | None = None) -> Steps[None]:
        """Let time pass until the call listens, and have it hear something."""
        if isinstance(event, Pressed) and self._pays:
            self._network.happen(Due(kind="call_payments.pays", key=self._key, data={"digits": event.digits}))
            yield from self._network.until(self._network.state().now)
            return
        for _ in range(_MOST_WAITS):
            if not is_live(self._row):
                why = f"the call has ended ({self.status}){last_problem(self._own_run or self._parents_run)}"
                raise CallerError(f"nobody hears {shown(event)}: {why}")
            running = self._running()
            run = None if running is None else run_of(running)
            asked = None if run is None else run.asked
            if running is not None and isinstance(asked, Wait):
                is_with_them = asked.call_sid == self.sid
                if is_with_them and (at_once or listens(asked)):
                    said = in_session(self._network, running, event, at_once=at_once, sound=sound)
                    if not (yield from said):
                        yield from self._happens(running, event, sound)
                    return
                if asked.purpose == "bridge" and running.hidden.get("bridged") == self.sid:
                    yield from self._to_the_other(running, event)
                    return
                if asked.purpose in ENDLESS or asked.conference_sid or at_once:
                    raise CallerError(f"nobody listens to {shown(event)}: {shown_wait(asked)}{last_problem(run)}")
            elif at_once:
                raise CallerError(f"nobody hears {shown(event)}: the call runs no document yet")
            yield from self._pass()
        raise CallerError(f"nobody listened to {shown(event)} in {_MOST_WAITS:,} steps")

    def _pass(self) -> Steps[None]:
        """Let time pass until something is due."""
        first = self._network.state().agenda.first
        if first is None:
            raise CallerError("nothing is due any more, and the call does not go on")
        yield from self._network.until(max(first[0], self._network.state().now))

    def _happens(self, running: Row, event: Event, sound: bytes | None = None) -> Steps[None]:
        """Have a call hear of an event, and wait until the event is over."""
        heard_beside(self._network, running.key, event, sound)
        self._network.happen(Due(kind="call_running.happens", key=running.key, data={"event": event}))
        yield from self._network.until(self._network.state().now)
        row = self._network.state().row(running.key)
        run = None if row is None else run_of(row)
        if row is not None and run is not None:
            yield from self._network.until(max(ledger_time(row, run), self._network.state().now))

    def _to_the_other(self, running: Row, event: Event) -> Steps[None]:
        """Have the call at the other end of a bridge hear what they say or press."""
        who, seconds = str(self._row["to"]), 0.0
        match event:
            case Spoke(text=text):
                seconds = spoken_seconds(text) if event.seconds is None else event.seconds
                heard = Noticed(who, "speaks", text)
            case Pressed(digits=digits):
                heard = Noticed(who, "presses", digits)
            case _:
                raise CallerError(f"nobody listens to {shown(event)}: the call waits in a bridge")
        yield from self._happens(running, heard)
        yield from self._network.until(self._network.state().now + timedelta(seconds=seconds))

    def _saying(self, event: Spoke, *, at_once: bool) -> Steps[None]:
        """Say something, and be silent until a Gather that listens takes it to be all."""
        yield from self._doing(event, listens_to_speech, at_once=at_once)
        running = self._running()
        run = None if running is None else run_of(running)
        if run is None or not isinstance(run.asked, Wait) or run.asked.purpose != "gather":
            return
        for _ in range(_MOST_WAITS):
            running = self._running()
            now = None if running is None else run_of(running)
            if now is None or len(now.answers) != len(run.answers):
                return
            yield from self._pass()

    def _recording(self, text: str, audio: bytes | None, lasting: timedelta | None) -> Steps[None]:
        seconds = None if audio is None else _seconds(audio)
        seconds = seconds if lasting is None else not_negative_time("lasting", lasting).total_seconds()
        if audio is not None:
            self._network.happen(Due(kind="call_recordings.audio", key=self._key, data={"audio": audio}))
        yield from self._doing(Spoke(text, seconds=seconds), is_recording, at_once=False, sound=audio)
        for _ in range(_MOST_WAITS):
            run = self._own_run
            if run is None or not isinstance(run.asked, Wait) or run.asked.purpose != "record":
                return
            yield from self._pass()

    def _hanging_up(self) -> Steps[None]:
        if not is_live(self._row):
            raise CallerError(f"nobody can hang up: the call has ended ({self.status})")
        running = self._running()
        if running is not None and running.key == self._key:
            yield from self._happens(running, HungUp())
            return
        self._network.happen(Due(kind="call_progress.hung_up", key=self._key))
        yield from self._network.until(self._network.state().now)

    def _ending_session(self, parameters: Mapping[str, str]) -> Steps[None]:
        yield from self._doing(SessionEnded(parameters), is_in_session, at_once=False)

    @half_built
    def __repr__(self) -> str:
        row = self._row
        other = row["from"] if row["direction"] == "inbound" else row["to"]
        return f"Caller({other!r}, call={self.sid!r}, status={self.status!r})"


def _seconds(audio: bytes) -> float:
    """Return how long a WAV file takes."""
    from twilio_fp.streams.wav import parse_wav  # sounds are loaded when there is one

    try:
        return parse_wav(audio).duration.total_seconds()
    except (WavError, TypeError) as error:
        raise UsageError(f"audio must be the bytes of a WAV file, got {typed(audio)}") from error
