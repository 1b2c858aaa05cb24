"""A fake's time: letting it pass, and delivering the requests that are due to the application, one after the other."""

from __future__ import annotations

from abc import ABC, abstractmethod
from datetime import datetime, timedelta

from twilio_fp.checks import whole
from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.testing.fake.callbacks import Callback
from twilio_fp.testing.fake.clock import later
from twilio_fp.testing.fake.delivery import Answer, Delivered, Places, Steps, adeliver, adrive, deliver, drive
from twilio_fp.testing.fake.idling import Watch, usual_limit
from twilio_fp.testing.fake.machine import Input, Output, Report, Trigger, Wait
from twilio_fp.testing.fake.sockets import Sockets
from twilio_fp.testing.fake.state import State

__all__ = ["Timing"]


class Timing(ABC):
    """The time of a fake."""

    _places: Places
    _delivered: list[Delivered]
    _sockets: Sockets

    @property
    @abstractmethod
    def state(self) -> State:
        """The fake's whole state."""

    @abstractmethod
    def _step(self, input_: Input) -> Output: ...

    def advance(self, by: timedelta) -> None:
        """Let time pass, and deliver what is due.

        Raises:
            NeverIdleError: too many requests are due at one moment.
            UsageError: ``by`` is not a timedelta, negative, or leads beyond the year 9999.
        """
        drive(self._until(later(self.state.now, by)), self._deliver)

    async def aadvance(self, by: timedelta) -> None:
        """Let time pass as `advance` does, with asynchronous applications in this event loop."""
        await adrive(self._until(later(self.state.now, by)), self._adeliver)

    def advance_to(self, until: datetime) -> None:
        """Let time pass until a moment, and deliver what is due; do nothing if the moment is in the past.

        Raises:
            NeverIdleError: too many requests are due at one moment.
            UsageError: the moment is not an aware datetime.
        """
        if not isinstance(until, datetime) or until.utcoffset() is None:
            raise UsageError(f"until must be a datetime with a time zone, got {typed(until)}")
        drive(self._until(until), self._deliver)

    def run_until_idle(self, *, at_most: int | None = None) -> None:
        """Let time pass until nothing is pending.

        This doesn't wait for background limits, such as the end of a lifetime.

        Args:
            at_most: how many requests the application may get meanwhile; by default 10,000, plus ten for each thing
                that is scheduled at first.

        Raises:
            NeverIdleError: the application would get more, since its actions or responses keep causing new requests.
            UsageError: the number is not an int of at least 1.
        """
        drive(self._until_idle(at_most), self._deliver)

    async def arun_until_idle(self, *, at_most: int | None = None) -> None:
        """Let time pass as `run_until_idle` does, with asynchronous applications in this event loop."""
        await adrive(self._until_idle(at_most), self._adeliver)

    def _until(self, until: datetime, watch: Watch | None = None) -> Steps[None]:
        """Let time pass until a moment, yielding each request for delivery."""
        at, moment_watch = self.state.now, watch
        while True:
            moment = self._sockets.next(self.state, until)
            output = self._step(Wait(moment))
            if not output.callbacks:
                if self._turn(output) or output.opening is not None or moment < until:
                    continue
                return
            now = self.state.now
            if moment_watch is None or (watch is None and now > at):
                at, moment_watch = now, Watch(usual_limit(len(self.state.agenda)))
            for callback in output.callbacks:
                moment_watch.sent(callback, now)
                yield from self._deliver_callback(callback)

    def _turn(self, output: Output) -> bool:
        """Apply what applications do on their WebSockets at this moment; return whether they did anything."""
        sockets = self._sockets
        if output.opening is not None:
            turn = sockets.open(self, self.state, self._places, output.opening)
        else:
            turn = sockets.turn(self, self.state)
        for due in turn.events:
            self._step(Trigger(due))
        if turn.raised is not None:
            raise turn.raised
        return bool(turn.events)

    def _until_idle(self, at_most: int | None) -> Steps[None]:
        limit = usual_limit(len(self.state.agenda))
        watch = Watch(limit if at_most is None else whole("at_most", at_most, 1), quiet=limit)
        while True:
            moving = (at for at, item in self.state.agenda if not getattr(item, "in_background", False))
            ends = [at for at in (next(moving, None), self._sockets.end_of_speech(self.state.now)) if at is not None]
            if not ends:
                return
            watch.turned(self.state.now)
            yield from self._until(max(min(ends), self.state.now), watch)

    def _deliver_callback(self, callback: Callback) -> Steps[None]:
        at = self.state.now
        answer = yield callback
        self._delivered.append(
            Delivered(request=callback.request, params=dict(callback.params), response=answer.response, at=at)
        )
        self._step(Report(callback, answer.response, answer.problem, answer.code))
        if answer.raised is not None:
            raise answer.raised

    def _deliver(self, callback: Callback) -> Answer:
        return deliver(self, self._places, callback)

    async def _adeliver(self, callback: Callback) -> Answer:
        return await adeliver(self, self._places, callback)
