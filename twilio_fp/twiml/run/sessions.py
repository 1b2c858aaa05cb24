"""``<Connect>``: hands the call to a session until that ends, and then reports to the action.

A host that provides sessions itself, for example over a WebSocket, does four things:

1. It carries out `Session`, which has the noun (``kind``), its ``url``, its ``parameters`` and all its attributes.
2. It answers the `Wait` of purpose ``session`` with `SessionBegan` if the session has a sid.
3. It answers with `SessionEnded` when the session is over and the call continues, with additional parameters for the
   action (``{"HandoffData": "…"}``); or with `Refused` if it failed, with Twilio's error code and the reason in words.
4. It carries out `CloseSession`, which always follows, even if the caller has hung up or the REST API has redirected
   the call; the session must end then.

What the caller says or presses meanwhile is noted in the transcript. `session_parameters` returns the parameters for
the action.

Source: https://www.twilio.com/docs/voice/twiml/connect, https://www.twilio.com/docs/voice/twiml/stream and
https://www.twilio.com/docs/voice/twiml/connect/conversationrelay.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from twilio_fp.twiml.node import Node
from twilio_fp.twiml.run.commands import CloseSession, Session
from twilio_fp.twiml.run.events import Elapsed, Refused, SessionBegan, SessionEnded
from twilio_fp.twiml.run.leg import CallerHungUp, CallProgram, CallRedirected, Leg, Outcome, TimeLimitReached
from twilio_fp.twiml.run.reading import AttributeReader, absolute_attributes, children, parameters_of, text_of

__all__ = ["connect", "session_parameters"]

_MAX_SECONDS: Final = 86_400.0


def session_parameters(
    kind: str, session_sid: str, seconds: float, status: Literal["ended", "completed", "failed"], problem: str = ""
) -> dict[str, str]:
    """Return the parameters about a session for the action of ``<Connect>``.

    Args:
        kind: the session's noun.
        session_sid: its sid, or ``""``.
        seconds: its duration.
        status: ``ended`` by the session, ``completed`` by the caller hanging up, or ``failed``.
        problem: the reason for a failure, in words.

    >>> session_parameters("ConversationRelay", "VX1", 61.5, "completed")
    {'SessionId': 'VX1', 'SessionStatus': 'completed', 'SessionDuration': '61'}

    Source: https://www.twilio.com/docs/voice/twiml/connect/conversationrelay#end-session-message
    """
    if kind == "ConversationRelay":
        parameters = {"SessionId": session_sid, "SessionStatus": status, "SessionDuration": str(int(seconds))}
        return parameters | ({"ErrorMessage": problem} if problem else {})
    if kind == "Stream":
        event = "stream-error" if status == "failed" else "stream-stopped"
        return {"StreamSid": session_sid, "StreamEvent": event} | ({"StreamError": problem} if problem else {})
    return {}


def connect(leg: Leg, node: Node) -> CallProgram[Outcome]:
    """Run ``<Connect>``."""
    yield from leg.answer()
    reader = AttributeReader.of(leg, node)
    nouns = children(node)
    if not nouns:
        leg.report(12200, "<Connect> has no noun", url=leg.url)
        return None
    noun = nouns[0]
    leg.note("Twilio", "does", f"connects the call with <{noun.tag}> {text_of(noun)}".rstrip())
    yield from Session(
        noun.tag, text_of(noun), parameters=parameters_of(noun), attributes=absolute_attributes(leg, noun)
    )
    started_at, sid = leg.ledger.now, ""
    action = reader.text("action")
    try:
        while True:
            event = yield from leg.wait("session", _MAX_SECONDS, keys=True, speech=True)
            if isinstance(event, SessionBegan):
                sid = event.session_sid
            elif isinstance(event, (SessionEnded, Refused, Elapsed)):
                break
    except CallerHungUp:
        yield from CloseSession(sid)
        leg.close()
        outcome = session_parameters(noun.tag, sid, leg.ledger.now - started_at, "completed")
        yield from leg.notify("connect_action", action, reader.method(), leg.parameters(outcome))
        raise
    except (CallRedirected, TimeLimitReached):
        yield from CloseSession(sid)
        raise
    yield from CloseSession(sid)
    seconds = leg.ledger.now - started_at
    parameters: Mapping[str, str] = session_parameters(noun.tag, sid, seconds, "ended")
    if isinstance(event, Refused):
        problem = event.reason or f"<{noun.tag}> failed"
        leg.report(event.code, problem, url=leg.url, is_error=True)
        code = {"ErrorCode": str(event.code)} if noun.tag == "ConversationRelay" else {}
        parameters = session_parameters(noun.tag, sid, seconds, "failed", problem) | code
    elif isinstance(event, SessionEnded):
        leg.note("Twilio", "does", f"is notified that <{noun.tag}> ended")
        parameters = {**parameters, **event.parameters}
    return leg.address("connect_action", action, reader.method(), parameters) if action else None
