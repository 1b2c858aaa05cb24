"""Building and rendering TwiML, with all checks, against twilio-python, xml.etree, lxml and strings; and parsing.

Run ``python -m benchmarks.twiml``. Every round runs all peers in turn, so that a busy machine slows them equally; the
figures are medians. All peers produce the same bytes, except for lxml's shorter empty elements.
"""

from __future__ import annotations

from functools import partial
from gc import collect
from importlib import import_module
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from twilio_fp import twiml

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["SIZES", "main", "measure_building", "measure_parsing"]

SIZES = (3, 30, 3_000, 100_000)
ROUNDS = 5
VOICE = "Polly.Joanna"
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'


def _groups(nodes: int) -> range:
    """Return the numbers of the groups in a document of a given size: a menu, its speech, a pause, a word."""
    return range(max(1, nodes // 4))


def ours(nodes: int) -> str:
    content: list[twiml.Gather | twiml.Pause | twiml.Say] = []
    for number in _groups(nodes):
        prompt = twiml.Say(f"For shop & office {number}, press 1.", voice=VOICE)
        content.append(twiml.Gather(prompt, action="/menu?a=1&b=2", num_digits=1, timeout=5))
        if nodes > 3:
            content.append(twiml.Pause(length=1))
            content.append(twiml.Say("We did not hear you."))
    return twiml.render(twiml.Response(content))


def twilio_python(nodes: int) -> str:
    response = _twilio.VoiceResponse()
    for number in _groups(nodes):
        gather = response.gather(action="/menu?a=1&b=2", num_digits=1, timeout=5)
        gather.say(f"For shop & office {number}, press 1.", voice=VOICE)
        if nodes > 3:
            response.pause(length=1)
            response.say("We did not hear you.")
    return str(response)


def _elements(nodes: int, make: Any, add: Any) -> Any:
    response = make("Response")
    for number in _groups(nodes):
        gather = add(response, "Gather", {"action": "/menu?a=1&b=2", "numDigits": "1", "timeout": "5"})
        add(gather, "Say", {"voice": VOICE}).text = f"For shop & office {number}, press 1."
        if nodes > 3:
            add(response, "Pause", {"length": "1"})
            add(response, "Say", {}).text = "We did not hear you."
    return response


def xml_etree(nodes: int) -> str:
    tree = _elements(nodes, ET.Element, ET.SubElement)
    return DECLARATION + ET.tostring(tree, encoding="unicode")


def lxml(nodes: int) -> str:
    tree = _elements(nodes, _etree.Element, _etree.SubElement)
    text: str = _etree.tostring(tree, encoding="unicode")
    return DECLARATION + text


def strings(nodes: int) -> str:
    parts: list[str] = [DECLARATION, "<Response>"]
    for number in _groups(nodes):
        parts.append(f'<Gather action="{escape("/menu?a=1&b=2")}" numDigits="1" timeout="5"><Say voice="{VOICE}">')
        parts.append(escape(f"For shop & office {number}, press 1."))
        parts.append("</Say></Gather>")
        if nodes > 3:
            parts.append('<Pause length="1" /><Say>We did not hear you.</Say>')
    parts.append("</Response>")
    return "".join(parts)


_twilio: Any = import_module("twilio.twiml.voice_response")
_etree: Any = import_module("lxml.etree")

LIBRARIES: dict[str, Callable[[int], str]] = {
    "twilio_fp": ours,
    "twilio-python": twilio_python,
    "xml.etree": xml_etree,
    "lxml": lxml,
    "bare strings": strings,
}


def _seconds(function: Callable[[], object], times: int) -> float:
    collect()
    start = perf_counter()
    for _ in range(times):
        function()
    return (perf_counter() - start) / times


def _medians(functions: dict[str, Callable[[], object]], nodes: int) -> dict[str, float]:
    """Return the microseconds a node for each peer."""
    times = max(1, 3_000 // nodes)
    rounds: dict[str, list[float]] = {name: [] for name in functions}
    for _ in range(ROUNDS):
        for name, work in functions.items():
            rounds[name].append(_seconds(work, times))
    return {name: median(durations) / nodes * 1e6 for name, durations in rounds.items()}


def measure_building(nodes: int) -> dict[str, float]:
    """Return the microseconds a node to build and render a document, for each peer."""
    for name in ("twilio-python", "xml.etree", "bare strings"):
        if LIBRARIES[name](nodes) != ours(nodes):
            raise AssertionError(f"{name} produces a different document")
    return _medians({name: partial(peer, nodes) for name, peer in LIBRARIES.items()}, nodes)


def measure_parsing(nodes: int) -> dict[str, float]:
    """Return the microseconds a node to parse the document, for the peers that can."""
    text = ours(nodes)
    data = text.encode()
    return _medians(
        {
            "twilio_fp": lambda: twiml.parse(text),
            "xml.etree": lambda: ET.fromstring(text),
            "lxml": lambda: _etree.fromstring(data),
        },
        nodes,
    )


def main() -> None:
    """Print both tables: microseconds a node and, in brackets, the factor by which the peer is slower."""
    for title, measure in (("build and render", measure_building), ("parse", measure_parsing)):
        print(f"{title}: us a node (times twilio_fp's)")
        for nodes in SIZES:
            figures = measure(nodes)
            ours = figures["twilio_fp"]
            cells = "  ".join(
                f"{name} {microseconds:.2f} ({microseconds / ours:.2f})" for name, microseconds in figures.items()
            )
            print(f"{nodes:>8,} nodes: {cells}")


if __name__ == "__main__":
    main()
