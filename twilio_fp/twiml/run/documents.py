"""Loading of documents: fetched and read as TwiML, sound or plain text, with the fallback URL as the second choice.

Source: https://www.twilio.com/docs/voice/twiml and https://www.twilio.com/docs/api/errors.
"""

from __future__ import annotations

from typing import Final

from attrs import frozen

from twilio_fp.errors import TwimlError
from twilio_fp.printable import excerpt
from twilio_fp.twiml.known import attributes_of, rule_of
from twilio_fp.twiml.node import Node
from twilio_fp.twiml.parsing import parse
from twilio_fp.twiml.run.answers import Fetched, Unreachable
from twilio_fp.twiml.run.asks import Fetch
from twilio_fp.twiml.run.leg import Address, CallProgram, Inline, InvalidUrl, Leg, Source, expect
from twilio_fp.twiml.run.reading import children
from twilio_fp.twiml.run.transcript import Problem
from twilio_fp.twiml.text import clean
from twilio_fp.twiml.voice.call import Play, Say
from twilio_fp.values import FrozenMap

__all__ = ["APOLOGY", "MOST_DOCUMENTS", "Document", "load", "read"]

APOLOGY: Final = "We are sorry, an application error has occurred. Goodbye."
"""The words spoken before a call ends because its document can't be loaded."""

MOST_DOCUMENTS: Final = 100
"""The most documents that may follow each other without a key pressed or a word spoken."""

_MAX_BYTES: Final = 64 * 1024
_XML_TYPES: Final = ("text/xml", "application/xml", "text/html", "application/xhtml+xml", "application/rss+xml")


@frozen(eq=False, repr=False)
class Document:
    """A document to run: its verbs, the base of its relative URLs, and the tree that it was read from."""

    verbs: tuple[Node, ...]
    url: str
    tree: Node | None = None


def load(leg: Leg, source: Source) -> CallProgram[Document | None]:
    """Return the document of a source, or of the fallback URL; None if neither can be loaded, as the ledger notes."""
    ledger = leg.ledger
    if (leg.standing is not None or leg.conference is not None) and ledger.now > ledger.loaded_at:
        ledger.documents_since_input = 0  # waiting in a queue or a conference has no limit while time passes
    ledger.documents_since_input, ledger.loaded_at = ledger.documents_since_input + 1, ledger.now
    if ledger.documents_since_input > MOST_DOCUMENTS:
        text = f"more than {MOST_DOCUMENTS} documents without any input from the caller"
        leg.report(0, text, url=source.url if isinstance(source, (Inline, Address)) else "", is_error=True)
        return None
    found = yield from _load_source(leg, source)
    if isinstance(found, Document):
        return found
    leg.add_problem(found)
    call = leg.call
    if not call.fallback_url:
        return None
    extra = {"ErrorCode": str(found.code), "ErrorUrl": found.url}
    fallback = yield from _load_source(leg, Address("voice_fallback", call.fallback_method, call.fallback_url, extra))
    if isinstance(fallback, Document):
        return fallback
    leg.add_problem(fallback)
    return None


def _load_source(leg: Leg, source: Source) -> CallProgram[Document | Problem]:
    if isinstance(source, InvalidUrl):
        return source.problem
    if isinstance(source, Inline):
        found = read(Fetched(source.document), source.url)
    else:
        parameters_text = "".join([f" {name}={value}" for name, value in source.extra.items()])
        leg.note("Twilio", "request", f"{source.method} {source.url}{parameters_text}")
        parameters = FrozenMap(leg.parameters(source.extra))
        answer = yield from Fetch(
            source.purpose, source.method, source.url, parameters=parameters, cookies=leg.ledger.cookies
        )
        answer = expect(answer, (Fetched, Unreachable), "Fetch")
        if isinstance(answer, Unreachable):
            return Problem(answer.code, "error", answer.reason, source.url)
        if answer.cookies:
            leg.ledger.cookies = FrozenMap({**leg.ledger.cookies, **answer.cookies})
        found = read(answer, answer.url or source.url)
        verbs = ", ".join([verb.tag for verb in found.verbs]) if isinstance(found, Document) else ""
        leg.note("app", "response", " ".join([str(answer.status), answer.content_type, verbs]).strip())
    if isinstance(found, Document):
        _warn(leg, found)
    return found


def read(answer: Fetched, url: str) -> Document | Problem:
    """Return the document in a response, or the problem that makes it unusable.

    Args:
        answer: the response.
        url: the URL that it came from.

    >>> read(Fetched("<Response><Say>Hi</Say></Response>"), "https://app.example").verbs
    (Say('Hi'),)
    >>> print(read(Fetched("{}", content_type="application/json"), "https://app.example"))
    error 12300: the response has the content type application/json (https://app.example)
    """
    if not 200 <= answer.status < 300:
        detail = "" if isinstance(answer.body, Node) else excerpt(answer.body)
        return Problem(11200, "error", f"the response has status {answer.status}{detail and f': {detail}'}", url)
    kind = answer.content_type.partition(";")[0].strip().lower()
    body = answer.body
    if isinstance(body, Node):
        return _document(body, url)
    if kind.startswith("audio/"):
        return Document((Play(url),), url)
    if len(body) > _MAX_BYTES or (isinstance(body, str) and len(body.encode("utf-8", "replace")) > _MAX_BYTES):
        return Problem(11750, "error", f"the response has more than {_MAX_BYTES} bytes", url)
    if not body.strip():
        return Document((), url)
    if kind == "text/plain":
        tree = _parse(body)
        if isinstance(tree, Node) and tree.tag == "Response":
            return _document(tree, url)
        text = body if isinstance(body, str) else body.decode("utf-8", "replace")
        return Document((Say(clean(text)),), url)
    if kind and kind not in _XML_TYPES:
        return Problem(12300, "error", f"the response has the content type {kind}", url)
    tree = _parse(body)
    if not isinstance(tree, Node):
        return Problem(12100, "error", f"the response is not XML: {tree}", url)
    return _document(tree, url)


def _parse(body: str | bytes) -> Node | TwimlError:
    try:
        return parse(body.strip())
    except TwimlError as error:
        return error


def _document(tree: Node, url: str) -> Document | Problem:
    if tree.tag != "Response":
        return Problem(12102, "error", f"the root of the document is <{tree.tag}>, not <Response>", url)
    return Document(tuple(children(tree)), url, tree)


def _warn(leg: Leg, document: Document) -> None:
    """Warn about unknown attributes, and unknown elements below the verbs; unknown verbs are reported when they run."""
    waiting: list[tuple[Node, Node | None]] = [] if document.tree is None else [(document.tree, None)]
    while waiting:
        node, parent = waiting.pop()
        rule = rule_of(node.tag, None if parent is None else parent.tag)
        if rule is None:
            if parent is not document.tree:
                leg.report(12200, f"<{node.tag}> is not TwiML", url=document.url)
            continue
        known = attributes_of(rule.name)
        for name in node.attributes:
            if name not in known:
                leg.report(12200, f"{name} is not an attribute of <{node.tag}>", url=document.url)
        waiting += [(child, node) for child in reversed(children(node))]
