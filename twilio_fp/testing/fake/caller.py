"""A person on the telephone, who presses keys, speaks, waits and hangs up in the fake's time.

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
from twilio_fp.testing.fake.speaking import act_in_session, send_to_streams
from twilio_fp.testing.fake.state import Due, Row, State
from twilio_fp.twiml.run.asks import Wait
from twilio_fp.twiml.run.events import Event, HungUp, Noticed, Pressed, SessionEnded, Spoke
from twilio_fp.twiml.run.timing import spoken_seconds
from twilio_fp.twiml.run.transcript import Transcript

if TYPE_CHECKING:
    from twilio_fp.twiml.run.machine import CallState

__all__ = ["Caller", "CallerError", "Network"]

_MAX_WAITS: Final = 10_000


class CallerError(UsageError):
    """A caller was told to do something that the call doesn't expect: it has ended, or waits for something else."""


@record(kw_only=True)
class Network(Record):
    """How people on the telephone reach a fake.

    Args:
        state: returns the fake's current state.
        happen: makes something happen outside.
        until: lets time pass until a given moment.
        deliver: sends a request to the application.
        adeliver: sends a request in this event loop.
        sockets: the WebSockets of sessions.
    """

    state: Callable[[], State]
    happen: Callable[[Due], None]
    until: Callable[[datetime], Steps[None]]
    deliver: Callable[[Callback], Answer]
    adeliver: Callable[[Callback], Any]
    sockets: Sockets


class Caller:
    """A person on the telephone: the far end of one call.

    Actions take virtual time: `press` and `say`, for instance, wait until the call listens. Each method has a twin for
    asynchronous applications (``apress`` and so on).

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

    # Inspection

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
        """What was said and done, as a dialogue; a dialled leg has the transcript of the call that dialled it."""
        run = self._own_run or self._parents_run
        if run is None:
            return Transcript()
        return self._network.sockets.transcript(self._key, run.transcript)

    @property
    def parameters(self) -> Mapping[str, str]:
        """The ``<Parameter>`` elements of the noun that dialled this caller, such as a ``<Client>``."""
        return dict(self._row.hidden.get("parameters") or {})

    @property
    def session(self) -> OpenSession | None:
        """The session that ``<Connect>`` has handed the call to, such as a stream; None if there is none."""
        found: OpenSession | None = self._row.hidden.get("session")
        return found

    @property
    def legs(self) -> tuple[Caller, ...]:
        """The people whom this call has dialled, in order."""
        return tuple([Caller(self._network, row.key) for row in self._siblings if row["parent_call_sid"] == self.sid])

    def leg(self, number: str) -> Caller:
        """Return the person whom this call most recently dialled at a number or an address.

        Raises:
            UsageError: the call has dialled nobody there.
        """
        found = [leg for leg in self.legs if leg.call.to == number]
        if not found:
            dialled = ", ".join([str(leg.call.to) for leg in self.legs]) or "none yet"
            hint = f": write twilio.caller({number!r})" if number in map(_far_end, self._siblings) else ""
            raise UsageError(f"number must be one that the call has dialled ({dialled}), got {typed(number)}{hint}")
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
    def _is_paying(self) -> bool:
        """Whether a payment of the REST API is listening for this caller's keys."""
        if not len(self._network.state().collection(f"{self._key}/Payments")):
            return False
        from twilio_fp.testing.fake.behaviours.call_payments import capturing  # products are loaded lazily

        return capturing(self._network.state(), self._row) is not None

    # Actions

    def press(self, digits: str, *, at_once: bool = False) -> None:
        """Press keys, as soon as the call listens to them and its prompts are over.

        Args:
            digits: one or more of ``0-9 * # A-D``.
            at_once: whether to press now, even during a prompt or if the call doesn't listen.

        Raises:
            CallerError: the call has ended, or waits for something else.
        """
        drive(self._act(Pressed(digits), listens_to_keys, at_once=at_once), self._network.deliver)

    async def apress(self, digits: str, *, at_once: bool = False) -> None:
        """Press keys as `press` does, with asynchronous applications in this event loop."""
        await adrive(self._act(Pressed(digits), listens_to_keys, at_once=at_once), self._network.adeliver)

    def say(self, text: str, *, confidence: float | None = 0.9, at_once: bool = False) -> None:
        """Say something as soon as the call listens and its prompts are over, for as long as it takes; then be silent.

        Args:
            text: the words as speech recognition reads them.
            confidence: the confidence of the recognition, from 0 to 1.
            at_once: whether to speak now, even during a prompt or if the call doesn't listen.

        Raises:
            CallerError: the call has ended, or waits for something else.
        """
        drive(self._saying(Spoke(text, confidence=confidence), at_once=at_once), self._network.deliver)

    async def asay(self, text: str, *, confidence: float | None = 0.9, at_once: bool = False) -> None:
        """Say something as `say` does, with asynchronous applications in this event loop."""
        await adrive(self._saying(Spoke(text, confidence=confidence), at_once=at_once), self._network.adeliver)

    def record(self, text: str = "", *, audio: bytes | None = None, lasting: timedelta | None = None) -> None:
        """Speak after the beep of ``<Record>`` and wait until the recording is over, or speak into a media stream.

        Args:
            text: the words; empty for sounds without words.
            audio: the sound, as a WAV file, which becomes the recording's media.
            lasting: how long it takes; None for the length of the sound or, without one, of the text.

        Raises:
            CallerError: the call has ended, or isn't recording.
            UsageError: the sound is not a WAV file, or ``lasting`` is not a timedelta, or negative.
        """
        drive(self._recording(text, audio, lasting), self._network.deliver)

    async def arecord(self, text: str = "", *, audio: bytes | None = None, lasting: timedelta | None = None) -> None:
        """Speak as `record` does, with asynchronous applications in this event loop."""
        await adrive(self._recording(text, audio, lasting), self._network.adeliver)

    def wait(self, by: timedelta) -> None:
        """Do nothing for a while.

        Raises:
            UsageError: ``by`` is not a timedelta, negative, or leads beyond the year 9999.
        """
        drive(self._network.until(self._later(by)), self._network.deliver)

    async def await_(self, by: timedelta) -> None:
        """Do nothing for a while as `wait` does, with asynchronous applications in this event loop."""
        await adrive(self._network.until(self._later(by)), self._network.adeliver)

    def hang_up(self) -> None:
        """Hang up; if this line was called and is still ringing, don't take the call.

        Raises:
            CallerError: the call has ended.
        """
        drive(self._hanging_up(), self._network.deliver)

    async def ahang_up(self) -> None:
        """Hang up as `hang_up` does, with asynchronous applications in this event loop."""
        await adrive(self._hanging_up(), self._network.adeliver)

    def end_session(self, **parameters: str) -> None:
        """End the session that ``<Connect>`` has handed the call to.

        Args:
            parameters: parameters of the request to its action, such as ``HandoffData``.

        Raises:
            CallerError: the call has ended, or is not in a session.
        """
        drive(self._ending_session(parameters), self._network.deliver)

    async def aend_session(self, **parameters: str) -> None:
        """End a session as `end_session` does, with asynchronous applications in this event loop."""
        await adrive(self._ending_session(parameters), self._network.adeliver)

    def _later(self, by: timedelta) -> datetime:
        return later(self._network.state().now, by)

    def send_user_message(self, content: Mapping[str, Any]) -> None:
        """Send a user-defined message to the call's subscribers, as a client's SDK does.

        Args:
            content: a mapping that JSON can represent.

        Raises:
            CallerError: the call has ended.
            UsageError: the content is not a mapping that JSON can represent.
        """
        drive(self._sending(content), self._network.deliver)

    async def asend_user_message(self, content: Mapping[str, Any]) -> None:
        """Send a message as `send_user_message` does, with asynchronous applications in this event loop."""
        await adrive(self._sending(content), self._network.adeliver)

    @property
    def user_messages(self) -> tuple[Any, ...]:
        """The contents of the user-defined messages that the API sent to this caller, in order."""
        rows = self._network.state().rows(f"{self._key}/UserDefinedMessages")
        return tuple([json.loads(str(row.hidden.get("Content"))) for row in rows])

    # Implementation

    def _sending(self, content: Mapping[str, Any]) -> Steps[None]:
        if not isinstance(content, Mapping):
            raise UsageError(f"content must be a mapping that JSON can represent, got {typed(content)}")
        try:
            text = json_text(dict(content))
        except (TypeError, ValueError) as error:
            raise UsageError(f"content must be a mapping that JSON can represent, got {typed(content)}") from error
        if not is_live(self._row):
            raise CallerError(f"cannot send a user message: the call has ended ({self.status})")
        self._network.happen(Due(kind="call_user_messages.user_message", key=self._key, data={"content": text}))
        yield from self._network.until(self._network.state().now)

    def _running(self) -> Row | None:
        """Return the call whose executor hears this caller now; None if there is none."""
        row, parent = self._row, self._parent
        if run_of(row) is not None:
            return row
        return parent if parent is not None and run_of(parent) is not None and "answered" in row.hidden else None

    def _act(self, event: Event, listens: Any, *, at_once: bool, sound: bytes | None = None) -> Steps[None]:
        """Let time pass until the call listens, then have it hear an event."""
        if isinstance(event, Pressed) and self._is_paying:
            self._network.happen(Due(kind="call_payments.pays", key=self._key, data={"digits": event.digits}))
            yield from self._network.until(self._network.state().now)
            return
        for _ in range(_MAX_WAITS):
            if not is_live(self._row):
                why = f"the call has ended ({self.status}){last_problem(self._own_run or self._parents_run)}"
                raise CallerError(f"cannot {shown(event)}: {why}")
            running = self._running()
            run = None if running is None else run_of(running)
            wait = None if run is None else run.asked
            if running is not None and isinstance(wait, Wait):
                is_own_wait = wait.call_sid == self.sid
                if is_own_wait and (at_once or listens(wait)):
                    speaking = act_in_session(self._network, running, event, at_once=at_once, sound=sound)
                    if not (yield from speaking):
                        yield from self._deliver_event(running, event, sound)
                    return
                if wait.purpose == "bridge" and running.hidden.get("bridged") == self.sid:
                    yield from self._pass_to_other_side(running, event)
                    return
                if wait.purpose in ENDLESS or wait.conference_sid or at_once:
                    raise CallerError(f"cannot {shown(event)}: {shown_wait(wait)}{last_problem(run)}")
            elif at_once:
                raise CallerError(f"cannot {shown(event)}: the call isn't running a document yet")
            yield from self._pass_time()
        raise CallerError(f"could not {shown(event)}: the call still wasn't listening after {_MAX_WAITS:,} steps")

    def _pass_time(self) -> Steps[None]:
        """Let time pass until something is due."""
        first = self._network.state().agenda.first
        if first is None:
            raise CallerError("the call is still waiting, but nothing more is scheduled")
        yield from self._network.until(max(first[0], self._network.state().now))

    def _deliver_event(self, running: Row, event: Event, sound: bytes | None = None) -> Steps[None]:
        """Pass an event to a call, and wait until the event is over."""
        send_to_streams(self._network, running.key, event, sound)
        self._network.happen(Due(kind="call_running.happens", key=running.key, data={"event": event}))
        yield from self._network.until(self._network.state().now)
        row = self._network.state().row(running.key)
        run = None if row is None else run_of(row)
        if row is not None and run is not None:
            yield from self._network.until(max(ledger_time(row, run), self._network.state().now))

    def _pass_to_other_side(self, running: Row, event: Event) -> Steps[None]:
        """Pass what this caller says or presses to the call at the other end of a bridge."""
        who, seconds = str(self._row["to"]), 0.0
        match event:
            case Spoke(text=text):
                seconds = spoken_seconds(text) if event.seconds is None else event.seconds
                heard = Noticed(who, "speaks", text)
            case Pressed(digits=digits):
                heard = Noticed(who, "presses", digits)
            case _:
                raise CallerError(f"cannot {shown(event)}: the call is in a bridge")
        yield from self._deliver_event(running, heard)
        yield from self._network.until(self._network.state().now + timedelta(seconds=seconds))

    def _saying(self, event: Spoke, *, at_once: bool) -> Steps[None]:
        """Say something, then stay silent until a listening Gather takes the speech as complete."""
        yield from self._act(event, listens_to_speech, at_once=at_once)
        running = self._running()
        run = None if running is None else run_of(running)
        if run is None or not isinstance(run.asked, Wait) or run.asked.purpose != "gather":
            return
        for _ in range(_MAX_WAITS):
            running = self._running()
            current = None if running is None else run_of(running)
            if current is None or len(current.answers) != len(run.answers):
                return
            yield from self._pass_time()

    def _recording(self, text: str, audio: bytes | None, lasting: timedelta | None) -> Steps[None]:
        seconds = None if audio is None else _seconds(audio)
        seconds = seconds if lasting is None else not_negative_time("lasting", lasting).total_seconds()
        if audio is not None:
            self._network.happen(Due(kind="call_recordings.audio", key=self._key, data={"audio": audio}))
        yield from self._act(Spoke(text, seconds=seconds), is_recording, at_once=False, sound=audio)
        for _ in range(_MAX_WAITS):
            run = self._own_run
            if run is None or not isinstance(run.asked, Wait) or run.asked.purpose != "record":
                return
            yield from self._pass_time()

    def _hanging_up(self) -> Steps[None]:
        if not is_live(self._row):
            raise CallerError(f"cannot hang up: the call has ended ({self.status})")
        running = self._running()
        if running is not None and running.key == self._key:
            yield from self._deliver_event(running, HungUp())
            return
        self._network.happen(Due(kind="call_progress.hung_up", key=self._key))
        yield from self._network.until(self._network.state().now)

    def _ending_session(self, parameters: Mapping[str, str]) -> Steps[None]:
        yield from self._act(SessionEnded(parameters), is_in_session, at_once=False)

    @half_built
    def __repr__(self) -> str:
        row = self._row
        return f"Caller({_far_end(row)!r}, call={self.sid!r}, status={self.status!r})"


def _far_end(row: Row) -> Any:
    return row["from"] if row["direction"] == "inbound" else row["to"]


def _seconds(audio: bytes) -> float:
    """Return the duration of a WAV file in seconds."""
    from twilio_fp.streams.wav import parse_wav  # loaded lazily

    try:
        return parse_wav(audio).duration.total_seconds()
    except (WavError, TypeError) as error:
        raise UsageError(f"audio must be the bytes of a WAV file, got {typed(audio)}") from error
