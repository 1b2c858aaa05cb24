"""``<Enqueue>``: the call waits in a queue, where a document is repeated, until it is bridged or leaves.

Source: https://www.twilio.com/docs/voice/twiml/enqueue.
"""

from __future__ import annotations

import json
from typing import Final

from twilio_fp.twiml.node import Node
from twilio_fp.twiml.run.answers import Standing
from twilio_fp.twiml.run.asks import EnterQueue, QueueStanding
from twilio_fp.twiml.run.bridging import bridge
from twilio_fp.twiml.run.commands import LeaveQueue
from twilio_fp.twiml.run.events import Dequeued, Refused
from twilio_fp.twiml.run.leg import (
    Address,
    CallDequeued,
    CallerHungUp,
    CallProgram,
    CallRedirected,
    Completed,
    End,
    Leave,
    Leg,
    Outcome,
    TimeLimitReached,
    expect,
)
from twilio_fp.twiml.run.reading import AttributeReader, children, text_of
from twilio_fp.values import FrozenMap

__all__ = ["QUEUE_VERBS", "enqueue"]

QUEUE_VERBS: Final = frozenset({"Gather", "Hangup", "Leave", "Pause", "Play", "Redirect", "Say"})
"""The verbs that a call may hear while it waits in a queue."""

_MAX_NAME_LENGTH: Final = 64
_MUSIC_SECONDS: Final = 60.0
_MIN_SECONDS: Final = 1.0  # the least time per repetition, so that an empty document doesn't spin
_QUEUE_FULL: Final = 14207


def enqueue(leg: Leg, node: Node) -> CallProgram[Outcome]:
    """Run ``<Enqueue>``."""
    yield from leg.answer()
    reader = AttributeReader.of(leg, node)
    standing = yield from _enter(leg, reader)
    if isinstance(standing, str):
        return _action(leg, reader, standing, {})
    leg.standing = standing
    started_at = leg.ledger.now
    leg.note("Twilio", "does", f"puts the call at position {standing.position} of {standing.queue_sid}")
    result = "hangup"
    try:
        result = yield from _wait(leg, reader, standing)
    except CallDequeued as dequeued:
        leg.standing = None
        extra = _queue_parameters(standing, leg.ledger.now - started_at)
        return (yield from _bridge_dequeued(leg, reader, dequeued.event, extra))
    except CallerHungUp:
        yield from _leave(leg, standing.queue_sid, "hangup")
        leg.close()
        extra = {"QueueResult": "hangup", **_queue_parameters(standing, leg.ledger.now - started_at)}
        yield from leg.notify("enqueue_action", reader.text("action"), reader.method(), leg.parameters(extra))
        raise
    except CallRedirected:
        yield from _leave(leg, standing.queue_sid, "redirected")
        raise
    except TimeLimitReached:
        yield from _leave(leg, standing.queue_sid, "hangup")
        raise
    yield from _leave(leg, standing.queue_sid, result)
    if result == "hangup":
        return End()
    return _action(leg, reader, result, _queue_parameters(standing, leg.ledger.now - started_at))


def _queue_parameters(standing: Standing, seconds: float) -> dict[str, str]:
    return {"QueueSid": standing.queue_sid, "QueueTime": str(int(seconds))}


def _enter(leg: Leg, reader: AttributeReader) -> CallProgram[Standing | str]:
    """Enter the queue; return the call's place in it, or the QueueResult if that fails."""
    name, workflow = text_of(reader.node), reader.text("workflowSid")
    tasks = children(reader.node, "Task")
    task = AttributeReader.of(leg, tasks[0]) if tasks else None
    attributes = "" if task is None else text_of(task.node)
    if not workflow and not name:
        leg.report(14204, "<Enqueue> has neither a queue name nor a workflow", url=leg.url, is_error=True)
        return "error"
    if len(name) > _MAX_NAME_LENGTH:
        leg.report(14205, f"the queue's name is longer than {_MAX_NAME_LENGTH} characters", url=leg.url, is_error=True)
        return "error"
    if attributes and not _is_object(attributes):
        leg.report(14221, "the task's attributes are not a JSON object", url=leg.url, is_error=True)
        return "error"
    leg.note("Twilio", "does", f"adds the call to the queue {name}" if name else f"creates a task for {workflow}")
    answer = yield from EnterQueue(
        name,
        reader.number("maxQueueSize", 1000, 1, 5000),
        workflow,
        attributes,
        task_priority=None if task is None or "priority" not in task.attributes else task.number("priority", 0),
        task_timeout=None if task is None or "timeout" not in task.attributes else task.number("timeout", 0),
    )
    answer = expect(answer, (Standing, Refused), "EnterQueue")
    if isinstance(answer, Standing):
        return answer
    leg.report(answer.code, answer.reason or "the call can't enter the queue", url=leg.url, is_error=True)
    return "queue-full" if answer.code == _QUEUE_FULL else "error"


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except (ValueError, RecursionError):
        return False


def _wait(leg: Leg, reader: AttributeReader, standing: Standing) -> CallProgram[str]:
    """Wait until the call leaves the queue; return the QueueResult."""
    target, method = reader.text("waitUrl"), reader.method("waitUrlMethod")
    url = leg.resolve(target) if target else ""
    if not isinstance(url, str):
        leg.report(14202, url.text, url=target, is_error=True)
        url = ""
    ledger = leg.ledger
    entered_at = ledger.now
    while True:
        if not url:
            leg.note("Twilio", "plays", "music")
            while True:
                yield from leg.wait("queue", _MUSIC_SECONDS)
        started_at = ledger.now
        if started_at > entered_at:
            standing = expect((yield from QueueStanding(standing.queue_sid)), (Standing,), "QueueStanding")
        listener = Leg(
            leg.call,
            leg.status,
            ledger,
            leg.execute,
            leg.name,
            allowed=QUEUE_VERBS,
            standing=standing,
        )
        address = Address("enqueue_wait", method, url, _wait_parameters(standing, ledger.now - entered_at))
        end = yield from leg.execute(listener, address)
        if isinstance(end, Leave):
            return "leave"
        if not isinstance(end, Completed):
            return "hangup"
        if ledger.now - started_at < _MIN_SECONDS:
            yield from leg.wait("queue", _MIN_SECONDS)


def _wait_parameters(standing: Standing, waited: float) -> dict[str, str]:
    return {
        "QueuePosition": str(standing.position),
        "QueueSid": standing.queue_sid,
        "QueueTime": str(int(waited)),
        "AvgQueueTime": str(standing.average_seconds),
        "CurrentQueueSize": str(standing.current_size),
        "MaxQueueSize": str(standing.max_size),
    }


def _leave(leg: Leg, queue_sid: str, result: str) -> CallProgram[None]:
    yield from LeaveQueue(queue_sid, result)
    leg.standing = None


def _bridge_dequeued(leg: Leg, reader: AttributeReader, event: Dequeued, extra: dict[str, str]) -> CallProgram[Outcome]:
    """Run the document of the party that took the call and bridge them; or follow a redirect."""
    if not event.call_sid:
        leg.note("Twilio", "does", "takes the call from the queue")
        parameters = leg.parameters({"QueueResult": "redirected", **extra})
        yield from leg.notify("enqueue_action", reader.text("action"), reader.method(), parameters)
        return Address("voice_url", event.method, event.url) if event.url else End()
    leg.note("Twilio", "does", f"takes the call from the queue for {event.call_sid}")
    if event.url:
        listener = Leg(leg.call, leg.status, leg.ledger, leg.execute, leg.name, allowed=QUEUE_VERBS - {"Leave"})
        parameters = {"QueueSid": extra["QueueSid"], "QueueTime": extra["QueueTime"], "DequeingCallSid": event.call_sid}
        end = yield from leg.execute(listener, Address("queue_url", event.method, event.url, parameters))
        if not isinstance(end, Completed):
            return End()
    defaults = AttributeReader(leg, reader.node, FrozenMap())
    outcome = yield from bridge(leg, defaults, event.call_sid, event.call_sid, leg.ledger.now)
    if outcome.caller_hung_up:
        leg.close()
        parameters = leg.parameters({"QueueResult": "bridged", **extra})
        yield from leg.notify("enqueue_action", reader.text("action"), reader.method(), parameters)
        raise CallerHungUp
    return _action(leg, reader, "bridged", extra)


def _action(leg: Leg, reader: AttributeReader, result: str, extra: dict[str, str]) -> Outcome:
    action = reader.text("action")
    if not action:
        return None
    return leg.address("enqueue_action", action, reader.method(), {"QueueResult": result, **extra})
