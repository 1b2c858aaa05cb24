"""Stream messages compared with the json module: ``python -m benchmarks streams``.

A voice agent receives 50 frames a second from each call, and sends as many. The figures are processor time of the
fastest rounds, since other load only adds to it.
"""

from __future__ import annotations

import json
from base64 import b64encode
from time import process_time
from timeit import timeit
from typing import TYPE_CHECKING

from benchmarks.measure import Row, beside, least, within
from twilio_fp import streams
from twilio_fp.streams import Connected, Media, MediaSession, SendMedia, Start
from twilio_fp.streams.conversation import Next, NextResult

if TYPE_CHECKING:
    from collections.abc import Callable

TITLE = "messages of streams"
ROUNDS, TURNS = 40, 2_000
SID = "MZ0123456789abcdef0123456789abcdef"
FRAME = bytes(range(160))
FRAMES, CALLS, FRAMES_PER_SECOND = 2_000, 500, 50


def frame(number: int) -> str:
    payload = b64encode(FRAME).decode()
    media = {"track": "inbound", "chunk": str(number), "timestamp": str(number * 20), "payload": payload}
    members = {"event": "media", "sequenceNumber": str(number + 1), "media": media, "streamSid": SID}
    return json.dumps(members, separators=(",", ":"))


def microseconds(work: Callable[[], object]) -> Callable[[], float]:
    """Return a job that measures one turn in microseconds."""
    return lambda: timeit(work, timer=process_time, number=TURNS) / TURNS * 1e6


def session_cost(texts: list[str]) -> float:
    """Return the microseconds to parse a frame, pass it through a session, and echo it."""
    session, _ = MediaSession().receive(Connected())
    session, _ = session.receive(Start(sequence_number=1, stream_sid=SID))
    start = process_time()
    for text in texts:
        session, events = session.receive(streams.parse(text, streams.MediaReceived))
        for event in events:
            if type(event) is Media:
                session, replies = session.send(SendMedia(event.payload))
                for reply in replies:
                    streams.render(reply)
    return (process_time() - start) / len(texts) * 1e6


def handler_cost(texts: list[str]) -> float:
    """Return the microseconds of a frame answered by a handler, in the loop that adapters run."""
    remaining = iter(texts)

    def handler(event: object) -> SendMedia | None:
        return SendMedia(event.payload) if isinstance(event, Media) else None

    conversation = streams.converse(handler)
    first_frames = [streams.render(Connected()), streams.render(Start(sequence_number=1, stream_sid=SID))]
    step = next(conversation)
    start = process_time()
    try:
        while True:
            if isinstance(step, Next):
                frame = first_frames.pop(0) if first_frames else next(remaining, None)
                step = conversation.send(NextResult(frame=frame))
            else:
                step = conversation.send(None)
    except StopIteration:
        return (process_time() - start) / len(texts) * 1e6


def rows() -> list[Row]:
    text = frame(7)
    message = SendMedia(FRAME, stream_sid=SID)
    members = json.loads(streams.render(message))
    texts = [frame(number) for number in range(1, FRAMES + 1)]
    figures = least(
        ROUNDS,
        parse=microseconds(lambda: streams.parse(text)),
        loads=microseconds(lambda: json.loads(text)),
        render=microseconds(lambda: streams.render(message)),
        dumps=microseconds(lambda: json.dumps(members)),
    )
    frames = least(max(ROUNDS // 4, 1), echoed=lambda: session_cost(texts), served=lambda: handler_cost(texts))
    budget = 1e6 / (CALLS * FRAMES_PER_SECOND)
    load = f"{FRAMES_PER_SECOND} a second for {CALLS} calls in one core"
    return [
        beside("parse audio", figures["parse"], figures["loads"], "us", name="json.loads", at_most=1.3),
        beside("render audio", figures["render"], figures["dumps"], "us", name="json.dumps", at_most=1.3),
        within(f"a frame, session and reply: {load}", frames["echoed"], "us", at_most=budget),
        within(f"the same in the adapters' loop: {load}", frames["served"], "us", at_most=budget),
    ]
