"""A shop's telephone menu as data: every document of the call, their problems, and a diagram.

Run ``python examples/ivr.py`` to read the documents, ``python examples/ivr.py mermaid`` (or ``dot``, ``svg``) for the
diagram, and ``python examples/ivr.py call`` to hear a caller go through it; ``examples/test_ivr.py`` tests it.
"""

from __future__ import annotations

import sys
from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from twilio_fp import AuthToken, twiml
from twilio_fp.testing import FakeTwilio
from twilio_fp.webhooks.adapters import wsgi

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

VOICE = "Polly.Joanna"


def say(*words: str | twiml.SsmlBreak) -> twiml.Say:
    return twiml.Say(words, voice=VOICE)


def welcome() -> twiml.Response:
    menu = twiml.Gather(
        [
            say("For sales, press 1.", twiml.SsmlBreak(time="500ms"), "For support, press 2. For our hours, press 3."),
            twiml.Pause(length=2),
        ],
        action="/menu",
        num_digits=1,
        timeout=timedelta(seconds=5),
    )
    return twiml.Response([say("Welcome to the bicycle shop."), menu, twiml.Redirect("/closed")])


def sales() -> twiml.Response:
    dial = twiml.Dial(
        [twiml.Client(twiml.Identity("alice")), twiml.Number("+15558675310", url="/whisper")],
        timeout=20,
        caller_id="+15017122661",
        action="/after-sales",
    )
    return twiml.Response([say("One moment."), dial])


def support(language: str) -> twiml.Response:
    task = twiml.Task({"language": language, "kind": "support"}, priority=5)
    return twiml.Response(twiml.Enqueue(task, workflow_sid="WW00000000000000000000000000000000", wait_url="/wait"))


def closed() -> twiml.Response:
    record = twiml.Record(max_length=timedelta(minutes=2), finish_on_key="#", action="/thanks", transcribe=True)
    return twiml.Response([say("We are closed. Leave a message after the tone."), record, twiml.Hangup()])


def hours() -> twiml.Response:
    return twiml.Response([say("We are open from nine to six, Monday to Saturday."), twiml.Redirect("/voice")])


def sorry() -> twiml.Response:
    return twiml.Response([say("Sorry, that is not a valid choice."), twiml.Redirect("/voice")])


def documents() -> dict[str, twiml.Response]:
    return {
        "/voice": welcome(),
        "/menu?Digits=1": sales(),
        "/menu?Digits=2": support("en"),
        "/menu?Digits=3": hours(),
        "/menu": sorry(),
        "/after-sales": twiml.Response([say("All our agents are busy."), twiml.Redirect("/closed")]),
        "/wait": twiml.Response([twiml.Play("https://example.com/waiting.mp3"), twiml.Redirect("/wait")]),
        "/closed": closed(),
        "/thanks": twiml.Response([say("Thank you."), twiml.Hangup()]),
        "/whisper": twiml.Response(say("A customer of the bicycle shop.")),
    }


def shop(keys: AuthToken) -> WSGIApplication:
    """Return the application, which answers requests from Twilio only."""
    known = documents()

    def answer(environ: WSGIEnvironment, start_response: StartResponse) -> list[bytes]:
        path = environ["PATH_INFO"]
        pressed = parse_qs(environ["wsgi.input"].read().decode()).get("Digits", [""])[0]
        document = known.get(f"{path}?Digits={pressed}") or known[path]
        start_response("200 OK", [("Content-Type", "text/xml")])
        return [twiml.render_bytes(document)]

    return wsgi.middleware(answer, keys=keys)


def in_memory() -> FakeTwilio:
    """Return an in-memory Twilio that uses the shop's application."""
    twilio = FakeTwilio()
    twilio.mount("https://shop.example", shop(twilio.credentials))
    return twilio


def play() -> None:
    """Have a caller ask for the hours, then for sales, where nobody answers, and leave a message."""
    twilio = in_memory()
    twilio.line("+15558675310", "no-answer")
    twilio.line("client:alice", "no-answer")
    caller = twilio.dial("https://shop.example/voice", from_="+15550001111")
    caller.press("3")
    caller.press("1")
    caller.record("I would like a red one.")
    print(caller.transcript)


def main(arguments: list[str]) -> None:
    if "call" in arguments:
        play()
    elif "mermaid" in arguments:
        print(twiml.diagram(documents()))
    elif "dot" in arguments:
        print(twiml.diagram(documents(), form="dot"))
    elif "svg" in arguments:
        print(twiml.diagram(documents(), form="svg"))
    else:
        for address, document in documents().items():
            print(address, twiml.render(document, declaration=False, indent=2), sep="\n")
            print(*twiml.problems(document), sep="\n", end="\n\n")


if __name__ == "__main__":
    main(sys.argv[1:])
