"""``<Enqueue>``: the call waits in a queue, where a document is repeated, until it is bridged or leaves.

Source: https://www.twilio.com/docs/voice/twiml/enqueue.
"""

from __future__ import annotations

import json
from typing import Final

from twilio_fp.twiml.node import Node
from twilio_fp.twiml.run.answers import Standing
from twilio_fp.twiml.run.asks import EnterQueue, QueueStanding
from twilio_fp.twiml.run.bridging import bridged
from twilio_fp.twiml.run.commands import LeaveQueue
from twilio_fp.twiml.run.events import Dequeued, Refused
from twilio_fp.twiml.run.leg import (
    Address,
    Asking,
    CallerGone,
    End,
    FromQueue,
    Leave,
    Leg,
    Outcome,
    Ran,
    Replaced,
    TimeUp,
    expect,
)
from twilio_fp.twiml.run.reading import Given, children, text_of
from twilio_fp.values import FrozenMap

__all__ = ["WAITED_WITH", "enqueue"]

WAITED_WITH: Final = frozenset({"Gather", "Hangup", "Leave", "Pause", "Play", "Redirect", "Say"})
"""The verbs that a call may hear while it waits in a queue."""

_LONGEST_NAME: Final = 64
_MUSIC_SECONDS: Final = 60.0
_LEAST_SECONDS: Final = 1.0  # the least time per repetition, so that an empty document doesn't spin
_FULL: Final = 14207


def enqueue(leg: Leg, node: Node) -> Asking[Outcome]:
    """Run ``<Enqueue>``."""
    yield from leg.answer()
    given = Given.of(leg, node)
    entered = yield from _enter(leg, given)
    if isinstance(entered, str):
        return _after(leg, given, entered, {})
    leg.standing = entered
    began = leg.ledger.now
    leg.note("Twilio", "does", f"puts the call at position {entered.position} of {entered.queue_sid}")
    result = "hangup"
    try:
        result = yield from _waiting(leg, given, entered)
    except FromQueue as taken:
        leg.standing = None
        extra = _times(entered, leg.ledger.now - began)
        return (yield from _taken(leg, given, taken.event, extra))
    except CallerGone:
        yield from _leave(leg, entered.queue_sid, "hangup")
        leg.close()
        extra = {"QueueResult": "hangup", **_times(entered, leg.ledger.now - began)}
        yield from leg.notify("enqueue_action", given.text("action"), given.method(), leg.parameters(extra))
        raise
    except Replaced:
        yield from _leave(leg, entered.queue_sid, "redirected")
        raise
    except TimeUp:
        yield from _leave(leg, entered.queue_sid, "hangup")
        raise
    yield from _leave(leg, entered.queue_sid, result)
    if result == "hangup":
        return End()
    return _after(leg, given, result, _times(entered, leg.ledger.now - began))


def _times(entered: Standing, seconds: float) -> dict[str, str]:
    return {"QueueSid": entered.queue_sid, "QueueTime": str(int(seconds))}


def _enter(leg: Leg, given: Given) -> Asking[Standing | str]:
    """Enter the queue; return the call's place in it, or the QueueResult if that fails."""
    name, workflow = text_of(given.node), given.text("workflowSid")
    tasks = children(given.node, "Task")
    task = Given.of(leg, tasks[0]) if tasks else None
    attributes = "" if task is None else text_of(task.node)
    if not workflow and not name:
        leg.report(14204, "<Enqueue> has neither a queue name nor a workflow", url=leg.url, is_error=True)
        return "error"
    if len(name) > _LONGEST_NAME:
        leg.report(14205, f"the queue's name is longer than {_LONGEST_NAME} characters", url=leg.url, is_error=True)
        return "error"
    if attributes and not _is_object(attributes):
        leg.report(14221, "the task's attributes are not a JSON object", url=leg.url, is_error=True)
        return "error"
    leg.note("Twilio", "does", f"adds the call to the queue {name}" if name else f"creates a task for {workflow}")
    answer = yield from EnterQueue(
        name,
        given.number("maxQueueSize", 1000, 1, 5000),
        workflow,
        attributes,
        task_priority=None if task is None or "priority" not in task.attributes else task.number("priority", 0),
        task_timeout=None if task is None or "timeout" not in task.attributes else task.number("timeout", 0),
    )
    answer = expect(answer, (Standing, Refused), "EnterQueue")
    if isinstance(answer, Standing):
        return answer
    leg.report(answer.code, answer.reason or "the call can't enter the queue", url=leg.url, is_error=True)
    return "queue-full" if answer.code == _FULL else "error"


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except (ValueError, RecursionError):
        return False


def _waiting(leg: Leg, given: Given, standing: Standing) -> Asking[str]:
    """Wait until the call leaves the queue; return the QueueResult."""
    target, method = given.text("waitUrl"), given.method("waitUrlMethod")
    url = leg.resolve(target) if target else ""
    if not isinstance(url, str):
        leg.report(14202, url.text, url=target, is_error=True)
        url = ""
    ledger = leg.ledger
    entered = ledger.now
    while True:
        if not url:
            leg.note("Twilio", "plays", "music")
            while True:
                yield from leg.wait("queue", _MUSIC_SECONDS)
        began = ledger.now
        if began > entered:
            standing = expect((yield from QueueStanding(standing.queue_sid)), (Standing,), "QueueStanding")
        listener = Leg(
            leg.call,
            leg.status,
            ledger,
            leg.execute,
            leg.name,
            allowed=WAITED_WITH,
            standing=standing,
        )
        address = Address("enqueue_wait", method, url, _standing(standing, ledger.now - entered))
        end = yield from leg.execute(listener, address)
        if isinstance(end, Leave):
            return "leave"
        if not isinstance(end, Ran):
            return "hangup"
        if ledger.now - began < _LEAST_SECONDS:
            yield from leg.wait("queue", _LEAST_SECONDS)


def _standing(standing: Standing, waited: float) -> dict[str, str]:
    return {
        "QueuePosition": str(standing.position),
        "QueueSid": standing.queue_sid,
        "QueueTime": str(int(waited)),
        "AvgQueueTime": str(standing.average_seconds),
        "CurrentQueueSize": str(standing.current_size),
        "MaxQueueSize": str(standing.max_size),
    }


def _leave(leg: Leg, queue_sid: str, result: str) -> Asking[None]:
    yield from LeaveQueue(queue_sid, result)
    leg.standing = None


def _taken(leg: Leg, given: Given, event: Dequeued, extra: dict[str, str]) -> Asking[Outcome]:
    """Run the document of the party that took the call and bridge them; or follow a redirect."""
    if not event.call_sid:
        leg.note("Twilio", "does", "takes the call from the queue")
        parameters = leg.parameters({"QueueResult": "redirected", **extra})
        yield from leg.notify("enqueue_action", given.text("action"), given.method(), parameters)
        return Address("voice_url", event.method, event.url) if event.url else End()
    leg.note("Twilio", "does", f"takes the call from the queue for {event.call_sid}")
    if event.url:
        listener = Leg(leg.call, leg.status, leg.ledger, leg.execute, leg.name, allowed=WAITED_WITH - {"Leave"})
        parameters = {"QueueSid": extra["QueueSid"], "QueueTime": extra["QueueTime"], "DequeingCallSid": event.call_sid}
        end = yield from leg.execute(listener, Address("queue_url", event.method, event.url, parameters))
        if not isinstance(end, Ran):
            return End()
    plain = Given(leg, given.node, FrozenMap())
    dialled = yield from bridged(leg, plain, event.call_sid, event.call_sid, leg.ledger.now)
    if dialled.caller_gone:
        leg.close()
        parameters = leg.parameters({"QueueResult": "bridged", **extra})
        yield from leg.notify("enqueue_action", given.text("action"), given.method(), parameters)
        raise CallerGone
    return _after(leg, given, "bridged", extra)


def _after(leg: Leg, given: Given, result: str, extra: dict[str, str]) -> Outcome:
    action = given.text("action")
    if not action:
        return None
    return leg.address("enqueue_action", action, given.method(), {"QueueResult": result, **extra})
