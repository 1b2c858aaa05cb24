"""Mistakes that only show in the context of a whole document: `problems` applies a table of rules to the tree."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any, Final, get_args

from twilio_fp.record import Record, record
from twilio_fp.twiml import enumerations
from twilio_fp.twiml.element import Element, invalid_values, rule_violation
from twilio_fp.twiml.finding import Finding, Findings, Severity
from twilio_fp.twiml.known import rule_of
from twilio_fp.twiml.live_media import LIVE_MEDIA
from twilio_fp.twiml.node import Node
from twilio_fp.twiml.tree import TypedElement
from twilio_fp.twiml.walking import Place, children, spell
from twilio_fp.twiml.writing import check_tree, write

__all__ = ["Problem", "problems"]

MAX_DOCUMENT_BYTES: Final = 64 * 1024
"""The longest response that Twilio reads (https://www.twilio.com/docs/api/errors/11750)."""


@record
class Problem(Record):
    """One problem in a document.

    Attributes:
        path: where it is, as an XPath such as ``/Response/Gather[1]``.
        severity: how serious it is.
        sentence: a description for people.

    >>> print(Problem("/Response/Say[2]", "warning", "It never runs."))
    /Response/Say[2]: warning: It never runs.
    """

    path: str
    severity: Severity
    sentence: str

    def __str__(self) -> str:
        return f"{self.path}: {self.severity}: {self.sentence}"


def problems(tree: Node) -> tuple[Problem, ...]:
    """Return what is wrong or suspicious in a document, in document order; an empty tuple if nothing is.

    Invalid content is already refused when an element is built. This finds what only shows in the whole: verbs that
    never run, elements that had to be parsed as `Element`, URLs without TLS, values that Twilio doesn't list, and the
    like.

    >>> from twilio_fp import twiml
    >>> for problem in problems(twiml.Response([twiml.Redirect("/next"), twiml.Say("Hello")])):
    ...     print(problem)
    /Response/Say[1]: warning: It never runs: the preceding Redirect ends the document.

    Raises:
        TwimlError: `tree` is not a TwiML tree.
    """
    check_tree(tree, "problems()")
    found: list[Problem] = []
    size = len(write(tree).encode())
    if size > MAX_DOCUMENT_BYTES:
        found.append(
            Problem(f"/{tree.tag}", "error", f"It is {size} bytes long; Twilio reads at most {MAX_DOCUMENT_BYTES}.")
        )
    waiting: list[tuple[Place, Node, list[Finding]]] = [((None, tree.tag), tree, [])]
    while waiting:
        place, node, findings = waiting.pop()
        below: dict[int, list[Finding]] = {}
        for check in _CHECKS:
            for finding in check(node):
                (findings if finding[0] is None else below.setdefault(finding[0], [])).append(finding)
        found += [Problem(spell(place), severity, sentence) for _, severity, sentence in findings]
        if node.content:
            elements = enumerate(children(node, place))
            items = [(at, child, below.get(i, [])) for i, (at, child) in elements if not isinstance(child, str)]
            waiting.extend(reversed(items))
    return tuple(found)


def _untyped(node: Node) -> Findings:
    if not isinstance(node, Element):
        return
    if rule_of(node.tag) is None:
        yield None, "notice", f"{node.tag} is not an element that this library knows."
    else:
        reason = rule_violation(node.tag, node.content, node.attributes)
        yield None, "error", f"It breaks a rule of {node.tag}: {reason}."


def _unknown(node: Node) -> Findings:
    if not isinstance(node, TypedElement):
        return
    wrong = invalid_values(node._rule, node.extra)
    for name in node.extra:
        if name in wrong:
            yield None, "error", f"It breaks a rule of {node.tag}: {wrong[name]}."
        else:
            yield None, "notice", f"{name} is not an attribute of {node.tag} that this library knows."
    for attribute in node._rule.attributes:
        value: Any = getattr(node, attribute.python)
        if value is None or attribute.values is None:
            continue
        listed = _listed(attribute.values)
        for word in value if attribute.kind == "words" else (value,):
            if isinstance(word, str) and word not in listed:
                choices = ", ".join(listed) if len(listed) <= _MOST_SHOWN else f"the {len(listed):,} listed values"
                yield None, "notice", f"{attribute.xml} is {word!r}, which is not one of {choices}."


_MOST_SHOWN: Final = 20


@cache
def _listed(name: str) -> dict[str, None]:
    return dict.fromkeys(get_args(getattr(enumerations, name)))


def _verbs(node: Node) -> list[tuple[int, Node]]:
    return [(i, c) for i, c in enumerate(node.content) if not isinstance(c, str) and c.tag != "#comment"]


def _unreachable(node: Node) -> Findings:
    if node.tag != "Response":
        return
    ended = ""
    for place, (index, verb) in enumerate(_verbs(node)):
        if ended:
            yield index, "warning", f"It never runs: the preceding {ended} ends the document."
        elif verb.tag in _ENDS:
            ended = verb.tag
        elif verb.tag in _HANDS_OVER and "action" in verb.attributes:
            ended = f"{verb.tag} with an action"
        if verb.tag == "Reject" and place > 0:
            yield index, "warning", "Reject after another verb can't decline the call: it has been answered by then."


_ENDS: Final = {"Hangup", "Redirect", "Reject", "Leave"}
_HANDS_OVER: Final = {"Dial", "Connect"}


def _last_gather(node: Node) -> Findings:
    verbs = _verbs(node) if node.tag == "Response" else []
    if verbs and verbs[-1][1].tag == "Gather" and "action" not in verbs[-1][1].attributes:
        reason = "Gather comes last and has no action: the input is sent to this document's own URL"
        yield verbs[-1][0], "warning", f"{reason}, and silence ends the call."


def _text_and_nouns(node: Node) -> Findings:
    texts = any(isinstance(child, str) for child in node.content)
    nouns = [child.tag for child in node.content if not isinstance(child, str)]
    rival = _RIVALS.get(node.tag)
    if texts and rival is not None and any(noun in rival for noun in nouns):
        noun = next(noun for noun in nouns if noun in rival)
        yield None, "warning", f"{node.tag} has both text and {noun}, which serve the same purpose: use only one."


_RIVALS: Final = {
    "Dial": {"Application", "Client", "Conference", "Number", "Queue", "Sim", "Sip", "WhatsApp"},
    "Application": {"ApplicationSid"},
    "Client": {"Identity"},
    "Message": {"Body"},
    "Sip": {"Uri"},
    "Enqueue": {"Task"},
}


def _empty(node: Node) -> Findings:
    if isinstance(node, TypedElement) and node._rule.text == "required" and not _has_content(node):
        yield None, "error", f"{node.tag} is empty: it makes no sense without text."
    if node.tag in {"Dial", "Connect", "Start", "Stop", "Refer", "Message"} and not _has_content(node):
        yield None, "error", f"{node.tag} is empty: it contains nothing to act on."
    if node.tag == "Play" and not _has_content(node) and "digits" not in node.attributes:
        yield None, "error", "Play has neither a URL nor digits."


def _has_content(node: Node) -> bool:
    return any(child.strip() if isinstance(child, str) else child.tag != "#comment" for child in node.content)


_SCHEME: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")


def _plain_http(node: Node) -> Findings:
    if not isinstance(node, TypedElement):
        return
    is_socket = node.tag in {"Stream", "ConversationRelay"}
    for attribute in node._rule.attributes:
        if attribute.url and not (is_socket and attribute.python == "url"):
            reason = _cleartext(getattr(node, attribute.python))
            if reason:
                yield None, "warning", f"{attribute.xml} {reason}"
    if node.tag in {"Play", "Redirect", "Media"}:
        for child in node.content:
            reason = _cleartext(child) if isinstance(child, str) else ""
            if reason:
                yield None, "warning", f"Its URL {reason}"
    if is_socket:
        url: str = (getattr(node, "url", None) or "").strip()
        scheme = _SCHEME.match(url)
        is_relative = scheme is None and node.tag == "Stream"  # 31922: any other than wss
        if url and not is_relative and (scheme is None or scheme[1].lower() != "wss"):
            yield None, "error", f"url is {url!r}, but Twilio connects to a WebSocket: use wss://…"


def _query(node: Node) -> Findings:
    url: str = (getattr(node, "url", None) or "") if node.tag == "Stream" else ""
    if "?" in url:
        yield None, "notice", "url has a query, which Twilio drops: pass the values in a Parameter in the Stream."


def _cleartext(address: str | None) -> str:
    scheme = (address or "").strip()[:5].lower()
    if scheme == "http:":
        return "isn't encrypted: use https."
    return ""


def _negative(node: Node) -> Findings:
    if not isinstance(node, TypedElement):
        return
    for attribute in node._rule.attributes:
        if attribute.kind in {"int", "seconds"}:
            value = getattr(node, attribute.python)
            if value is not None and value < 0:
                yield None, "warning", f"{attribute.xml} is {value}, but must not be negative."


def _basic_voice(node: Node) -> Findings:
    if node.tag == "Say" and node.attributes.get("voice") in {"man", "woman", "alice"}:
        ssml = next((c for c in node.content if not isinstance(c, str) and c.tag != "#comment"), None)
        if ssml is not None:
            yield None, "warning", f"The voice {node.attributes['voice']} doesn't support SSML such as {ssml.tag}."


_CHECKS: Final[tuple[Callable[[Node], Findings], ...]] = (
    _untyped,
    _unknown,
    _unreachable,
    _last_gather,
    _text_and_nouns,
    _empty,
    _plain_http,
    _query,
    _negative,
    _basic_voice,
    *LIVE_MEDIA,
)
