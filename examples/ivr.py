"""A shop's telephone menu as data: every document of the call, what is wrong with them, and a picture.

Run ``python examples/ivr.py`` to read the documents, ``python examples/ivr.py mermaid`` (or ``dot``, ``svg``) for the
picture.
"""

from __future__ import annotations

import sys
from datetime import timedelta

from twilio_fp import twiml

VOICE = "Polly.Joanna"


def say(*words: str | twiml.SsmlBreak) -> twiml.Say:
    return twiml.Say(words, voice=VOICE)


def welcome() -> twiml.Response:
    menu = twiml.Gather(
        [say("For sales, press 1.", twiml.SsmlBreak(time="500ms"), "For support, press 2."), twiml.Pause(length=2)],
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


def documents() -> dict[str, twiml.Response]:
    return {
        "/voice": welcome(),
        "/menu?Digits=1": sales(),
        "/menu?Digits=2": support("en"),
        "/after-sales": twiml.Response([say("They are all busy."), twiml.Redirect("/closed")]),
        "/wait": twiml.Response([twiml.Play("https://example.com/waiting.mp3"), twiml.Redirect("/wait")]),
        "/closed": closed(),
        "/thanks": twiml.Response([say("Thank you."), twiml.Hangup()]),
        "/whisper": twiml.Response(say("A customer of the bicycle shop.")),
    }


def main(arguments: list[str]) -> None:
    if "mermaid" in arguments:
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
