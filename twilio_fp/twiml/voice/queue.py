# By tools/codegen from tools/codegen/facts/twiml.json. Do not edit.
"""Verbs and nouns of call queues."""

from __future__ import annotations

# ruff: noqa: ANN001, ANN002, ANN003, ANN204 - what is taken is written for type checkers alone
from typing import TYPE_CHECKING, final

from twilio_fp.twiml.mistakes import refuse
from twilio_fp.twiml.node import element
from twilio_fp.twiml.rules import RULES
from twilio_fp.twiml.tree import Filler, TypedElement, finish, json_text
from twilio_fp.values import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import timedelta

    from twilio_fp.twiml.element import Element
    from twilio_fp.twiml.enumerations import Method
    from twilio_fp.twiml.node import Comment, Content
    from twilio_fp.values import FrozenMap

__all__ = ["Enqueue", "Leave", "Queue", "Task"]


@final
@element(init=False)
class Enqueue(TypedElement):
    """Puts the caller into a queue, by its name, or hands a task to a TaskRouter workflow.

    Args:
        action: Absolute or relative URL that is requested when the caller leaves the queue, and whose TwiML runs next.
        max_queue_size: Most callers that may wait in the queue at one time; default 100.
        method: HTTP method of the request to `action`: GET or POST; default POST.
        wait_url: Absolute or relative URL whose TwiML the caller hears while waiting. Default: music of Twilio's.
        wait_url_method: HTTP method of the request to `wait_url`: GET or POST; default POST.
        workflow_sid: SID, WW…, of the TaskRouter workflow that the caller's task goes to. Leave out for a plain queue.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Enqueue("support", wait_url="/music"), declaration=False)
    '<Enqueue waitUrl="/music">support</Enqueue>'

    Source: https://www.twilio.com/docs/voice/twiml/enqueue
    """

    content: tuple[Task | str | Element | Comment, ...]
    action: str | None
    """Absolute or relative URL that is requested when the caller leaves the queue, and whose TwiML runs next."""
    max_queue_size: int | None
    """Most callers that may wait in the queue at one time; default 100."""
    method: str | None
    """HTTP method of the request to `action`: GET or POST; default POST."""
    wait_url: str | None
    """Absolute or relative URL whose TwiML the caller hears while waiting. Default: music of Twilio's."""
    wait_url_method: str | None
    """HTTP method of the request to `wait_url`: GET or POST; default POST."""
    workflow_sid: str | None
    """SID, WW…, of the TaskRouter workflow that the caller's task goes to. Leave out for a plain queue."""
    extra: FrozenMap[str, str]

    tag = "Enqueue"
    prose = False
    _rule = RULES["Enqueue"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Task | str | Element | Comment] = None,
            *,
            action: str | None = None,
            max_queue_size: int | None = None,
            method: Method | str | None = None,
            wait_url: str | None = None,
            wait_url_method: Method | str | None = None,
            workflow_sid: str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(
            self,
            content=None,
            *more,
            action=None,
            max_queue_size=None,
            method=None,
            wait_url=None,
            wait_url_method=None,
            workflow_sid=None,
            extra=None,
            **unknown,
        ):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Enqueue"
            if action is not None:
                start += _ENQUEUE.attributes[0](self, action)
            if max_queue_size is not None:
                start += _ENQUEUE.attributes[1](self, max_queue_size)
            if method is not None:
                start += _ENQUEUE.attributes[2](self, method)
            if wait_url is not None:
                start += _ENQUEUE.attributes[3](self, wait_url)
            if wait_url_method is not None:
                start += _ENQUEUE.attributes[4](self, wait_url_method)
            if workflow_sid is not None:
                start += _ENQUEUE.attributes[5](self, workflow_sid)
            finish(self, _ENQUEUE, start, content, extra)


_ENQUEUE = Filler(Enqueue)


@final
@element(init=False)
class Task(TypedElement):
    r"""The attributes of a TaskRouter task, as JSON; a mapping is written as such.

    Args:
        priority: Priority of the task, 0 or more; the higher, the sooner it is assigned. Default 0.
        timeout: How long the task lives, in seconds. Default: as the workflow says. (whole seconds, or a timedelta)

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Task("{\"language\":\"sv\"}", priority=5, timeout=300), declaration=False)
    '<Task priority="5" timeout="300">{"language":"sv"}</Task>'

    Source: https://www.twilio.com/docs/voice/twiml/enqueue
    """

    content: tuple[str | Element | Comment, ...]
    priority: int | None
    """Priority of the task, 0 or more; the higher, the sooner it is assigned. Default 0."""
    timeout: int | None
    """How long the task lives, in seconds. Default: as the workflow says. (whole seconds, or a timedelta)"""
    extra: FrozenMap[str, str]

    tag = "Task"
    prose = False
    _rule = RULES["Task"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[str | Element | Comment] | Mapping[str, object],
            *,
            priority: int | None = None,
            timeout: timedelta | int | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=UNSET, *more, priority=None, timeout=None, extra=None, **unknown):
            if content is UNSET or more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Task"
            if priority is not None:
                start += _TASK.attributes[0](self, priority)
            if timeout is not None:
                start += _TASK.attributes[1](self, timeout)
            finish(self, _TASK, start, json_text(content), extra)


_TASK = Filler(Task)


@final
@element(init=False)
class Leave(TypedElement):
    """Takes the caller out of the queue; the call goes on after its `Enqueue`.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Leave(), declaration=False)
    '<Leave />'

    Source: https://www.twilio.com/docs/voice/twiml/leave
    """

    content: tuple[Element | Comment, ...]
    extra: FrozenMap[str, str]

    tag = "Leave"
    prose = False
    _rule = RULES["Leave"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Element | Comment] = None,
            *,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=None, *more, extra=None, **unknown):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Leave"
            finish(self, _LEAVE, start, content, extra)


_LEAVE = Filler(Leave)


@final
@element(init=False)
class Queue(TypedElement):
    """Connects the caller to who waits first in a queue.

    Args:
        url: Absolute or relative URL whose TwiML the waiting caller hears before both are connected.
        method: HTTP method of the request to `url`: GET or POST; default POST.
        reservation_sid: SID, WR…, of the TaskRouter reservation whose caller is taken from the queue.
        post_work_activity_sid: SID, WA…, of the activity that the TaskRouter worker goes to after the call.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Queue("support", url="/about-to-connect"), declaration=False)
    '<Queue url="/about-to-connect">support</Queue>'

    Source: https://www.twilio.com/docs/voice/twiml/queue
    """

    content: tuple[str | Element | Comment, ...]
    url: str | None
    """Absolute or relative URL whose TwiML the waiting caller hears before both are connected."""
    method: str | None
    """HTTP method of the request to `url`: GET or POST; default POST."""
    reservation_sid: str | None
    """SID, WR…, of the TaskRouter reservation whose caller is taken from the queue."""
    post_work_activity_sid: str | None
    """SID, WA…, of the activity that the TaskRouter worker goes to after the call."""
    extra: FrozenMap[str, str]

    tag = "Queue"
    prose = False
    _rule = RULES["Queue"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[str | Element | Comment],
            *,
            url: str | None = None,
            method: Method | str | None = None,
            reservation_sid: str | None = None,
            post_work_activity_sid: str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(
            self,
            content=UNSET,
            *more,
            url=None,
            method=None,
            reservation_sid=None,
            post_work_activity_sid=None,
            extra=None,
            **unknown,
        ):
            if content is UNSET or more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Queue"
            if method is not None:
                start += _QUEUE.attributes[0](self, method)
            if post_work_activity_sid is not None:
                start += _QUEUE.attributes[1](self, post_work_activity_sid)
            if reservation_sid is not None:
                start += _QUEUE.attributes[2](self, reservation_sid)
            if url is not None:
                start += _QUEUE.attributes[3](self, url)
            finish(self, _QUEUE, start, content, extra)


_QUEUE = Filler(Queue)
