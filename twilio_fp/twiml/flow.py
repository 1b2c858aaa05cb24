"""The flow of a call as steps and arrows: the verbs of documents in order, and where each may lead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, Literal, NamedTuple, TypeAlias

from twilio_fp.record import Record, record
from twilio_fp.twiml.node import Node

__all__ = ["Arrow", "ArrowKind", "Flow", "Step", "StepKind", "flow"]

StepKind: TypeAlias = Literal["entry", "speak", "ask", "connect", "end", "other", "outside"]
ArrowKind: TypeAlias = Literal["next", "branch", "aside"]


@record
class Step(Record):
    """One box: a document's entry, a verb, an end, or a URL without a document."""

    id: str
    kind: StepKind
    title: str
    details: tuple[str, ...] = ()


@record
class Arrow(Record):
    """An arrow between two steps, by id: to the *next* verb, a *branch*, or *aside* to what happens meanwhile."""

    source: str
    target: str
    label: str = ""
    kind: ArrowKind = "next"


@record
class Flow(Record):
    """The steps of each document with its URL, the steps outside of any document, and the arrows."""

    documents: tuple[tuple[str, tuple[Step, ...]], ...]
    outside: tuple[Step, ...]
    arrows: tuple[Arrow, ...]


class _Branch(NamedTuple):
    """The branch of an attribute: the arrow's label, and whether it means that the next verb is never reached."""

    label: str
    ends: bool = False
    kind: ArrowKind = "branch"


_BRANCHES: Final[dict[tuple[str, str], _Branch]] = {
    ("Gather", "action"): _Branch("input received"),
    ("Record", "action"): _Branch("recorded"),
    ("Dial", "action"): _Branch("after the call", ends=True),
    ("Connect", "action"): _Branch("after the session", ends=True),
    ("Enqueue", "action"): _Branch("left the queue", ends=True),
    ("Enqueue", "waitUrl"): _Branch("while waiting", kind="aside"),
    ("Pay", "action"): _Branch("after the payment", ends=True),
    ("Refer", "action"): _Branch("after the transfer", ends=True),
    ("Message", "action"): _Branch("sent", kind="aside"),
    ("Sms", "action"): _Branch("sent", kind="aside"),
    ("Receive", "action"): _Branch("received", ends=True),
    ("Number", "url"): _Branch("before connecting", kind="aside"),
    ("Client", "url"): _Branch("before connecting", kind="aside"),
    ("Sip", "url"): _Branch("before connecting", kind="aside"),
    ("WhatsApp", "url"): _Branch("before connecting", kind="aside"),
    ("Queue", "url"): _Branch("before connecting", kind="aside"),
    ("Conference", "waitUrl"): _Branch("while waiting", kind="aside"),
}
_FALL_THROUGH_LABELS: Final = {
    "Gather": "no input",
    "Record": "nothing recorded",
    "Dial": "after the call",
    "Enqueue": "left the queue",
}
_DEFAULT_ACTION_LABELS: Final = {"Gather": "input received", "Record": "recorded"}
_ENDS: Final = {"Hangup", "Reject", "Leave"}
_KINDS: Final[dict[str, StepKind]] = {
    **dict.fromkeys(("Say", "Play", "Pause", "Message", "Sms", "Echo"), "speak"),
    **dict.fromkeys(("Gather", "Record", "Pay", "Prompt", "Receive"), "ask"),
    **dict.fromkeys(("Dial", "Connect", "Enqueue", "Refer", "Redirect", "Start", "Stop", "Queue"), "connect"),
    **dict.fromkeys(("Hangup", "Reject", "Leave"), "end"),
}


def flow(documents: Mapping[str, Node]) -> Flow:
    """Return the flow of a call that is handled by these documents, given by their URLs.

    A URL is matched as written, resolved against the URL of the document that it is in, or without its query. One that
    has several documents, each with its own query (``/menu?Digits=1``), leads to all of them.
    """
    groups: list[tuple[str, tuple[Step, ...]]] = []
    arrows: list[Arrow] = []
    outside: dict[str, Step] = {}
    entries = {address: f"d{index}" for index, address in enumerate(documents)}
    for index, (address, tree) in enumerate(documents.items()):
        steps = [Step(entries[address], "entry", address or "start")]
        waiting: list[tuple[str, str]] = [(entries[address], "")]
        for number, verb in enumerate(_elements(tree)):
            step = Step(f"d{index}v{number}", _KINDS.get(verb.tag, "other"), verb.tag, tuple(_details(verb)))
            steps.append(step)
            arrows += [Arrow(source, step.id, label) for source, label in waiting]
            waiting = [(step.id, _FALL_THROUGH_LABELS.get(verb.tag, ""))]
            if verb.tag in _ENDS:
                waiting = []
            for branch, target in _branches(verb):
                found = _entry(target, address, entries)
                if not found:
                    found = [(outside.setdefault(target, Step(f"x{len(outside)}", "outside", target)).id, "")]
                for to, query in found:
                    label = ": ".join(part for part in (branch.label, query) if part)
                    arrows.append(Arrow(step.id, to, label, branch.kind))
                if branch.ends:
                    waiting = []
            if verb.tag in _DEFAULT_ACTION_LABELS and "action" not in verb.attributes:
                arrows.append(Arrow(step.id, entries[address], _DEFAULT_ACTION_LABELS[verb.tag], "branch"))
        if waiting and not any(verb.tag in {"Message", "Receive"} for verb in _elements(tree)):
            end = Step(f"d{index}e", "end", "end")
            steps.append(end)
            arrows += [Arrow(source, end.id, label) for source, label in waiting]
        groups.append((address, tuple(steps)))
    return Flow(tuple(groups), tuple(outside.values()), tuple(arrows))


def _elements(node: Node) -> list[Node]:
    return [child for child in node.content if not isinstance(child, str) and child.tag != "#comment"]


def _branches(verb: Node) -> Iterator[tuple[_Branch, str]]:
    if verb.tag == "Redirect":
        yield _Branch("", ends=True), _text(verb)
    for node in (verb, *_elements(verb)):
        attributes = node.attributes
        for (tag, name), branch in _BRANCHES.items():
            if tag == node.tag and (verb.tag == tag or verb.tag == "Dial") and attributes.get(name):
                yield branch, attributes[name]


def _entry(target: str, base: str, entries: dict[str, str]) -> list[tuple[str, str]]:
    """Return the steps that a URL leads to, each with the query that selects it if there are several."""
    from urllib.parse import urljoin

    try:
        joined = urljoin(base, target)
    except ValueError:
        joined = target
    without_query = joined.partition("#")[0].partition("?")[0]
    exact = next((entries[known] for known in (target, joined, without_query) if known in entries), None)
    if exact is not None:
        return [(exact, "")]
    return [
        (step, known.partition("?")[2]) for known, step in entries.items() if known.partition("?")[0] == without_query
    ]


def _text(node: Node) -> str:
    """Return all text in a node, with runs of white space collapsed to single spaces."""
    texts: list[str] = []
    waiting: list[Node | str] = [node]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            texts.append(item)
        elif not item.content:
            texts.append(" ")  # such as a break
        else:
            waiting.extend(reversed(item.content))
    return " ".join("".join(texts).split())


def _details(verb: Node) -> Iterator[str]:
    text = _text(verb) if verb.tag in {"Say", "Sms", "Message"} else ""
    if text:
        yield f"“{text}”"
    formats = _ATTRIBUTE_FORMATS.get(verb.tag, ())
    attribute_texts = [template.format(verb.attributes[name]) for name, template in formats if name in verb.attributes]
    if attribute_texts:
        yield ", ".join(attribute_texts)
    if verb.tag in {"Play", "Redirect", "Enqueue", "Queue", "Dial"} and not _elements(verb) and _text(verb):
        yield _text(verb)
    if verb.tag in {"Gather", "Prompt"}:
        for child in _elements(verb):
            if child.tag == "Say":
                yield f"“{_text(child)}”"
            elif child.tag == "Play":
                yield f"plays {_text(child)}"
    elif verb.tag in {"Dial", "Connect", "Start", "Stop", "Refer", "Enqueue"}:
        for child in _elements(verb):
            yield f"{child.tag} {_text(child) or child.attributes.get('name', child.attributes.get('url', ''))}".strip()


_ATTRIBUTE_FORMATS: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "Gather": (
        ("input", "{}"),
        ("numDigits", "digits: {}"),
        ("finishOnKey", "ends with {}"),
        ("timeout", "waits {} s"),
    ),
    "Record": (("maxLength", "at most {} s"), ("finishOnKey", "ends with {}")),
    "Pause": (("length", "{} s"),),
    "Dial": (("timeout", "rings {} s"), ("timeLimit", "at most {} s")),
    "Enqueue": (("workflowSid", "workflow {}"),),
    "Reject": (("reason", "{}"),),
    "Pay": (("chargeAmount", "{}"), ("currency", "{}")),
    "Play": (("digits", "digits {}"), ("loop", "{} times")),
    "Message": (("to", "to {}"),),
    "Sms": (("to", "to {}"),),
}
