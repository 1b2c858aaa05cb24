"""Call flows as diagrams. Not part of the pure core, since SVG is drawn by an external program."""

from __future__ import annotations

from collections.abc import Mapping
from subprocess import SubprocessError, run
from typing import Literal

from twilio_fp.errors import TwimlError
from twilio_fp.printable import typed
from twilio_fp.twiml.drawing import dot, mermaid
from twilio_fp.twiml.flow import flow
from twilio_fp.twiml.node import Node

__all__ = ["diagram"]


def diagram(documents: Node | Mapping[str, Node], form: Literal["mermaid", "dot", "svg"] = "mermaid") -> str:
    """Return a diagram of what happens in a call: the verbs in order, and where each may lead.

    Documents are linked by the URLs in ``action`` and the like. If several documents belong to one URL, give each a
    query, such as ``/menu?Digits=1``. A URL without a document is drawn with a dashed line. The same documents always
    give the same text.

    Args:
        documents: one document, or a mapping of documents by the URLs that Twilio fetches them from.
        form: ``"mermaid"`` for a Mermaid flowchart, ``"dot"`` for Graphviz source, or ``"svg"``, for which Graphviz's
            program ``dot`` must be installed.

    >>> from twilio_fp import twiml
    >>> print(twiml.diagram({"/voice": twiml.Response([twiml.Say("Hello."), twiml.Redirect("/menu")])}))
    flowchart TD
      subgraph g0[" "]
        d0(["/voice"]):::entry
        d0v0["<b>Say</b><br/>“Hello.”"]:::speak
        d0v1["<b>Redirect</b><br/>/menu"]:::connect
      end
      x0["/menu"]:::outside
      d0 --> d0v0
      d0v0 --> d0v1
      d0v1 ==> x0
      classDef entry fill:#37474f,stroke:#37474f,color:#ffffff
      classDef speak fill:#f5f5f5,stroke:#9e9e9e,color:#212121
      classDef connect fill:#e3f2fd,stroke:#1e88e5,color:#212121
      classDef outside fill:#ffffff,stroke:#9e9e9e,color:#616161,stroke-dasharray:4 3

    Raises:
        TwimlError: `documents` or `form` is invalid, or the program ``dot`` is needed and can't be run.
    """
    if isinstance(documents, Node):
        documents = {"": documents}
    if not isinstance(documents, Mapping) or not all(
        isinstance(address, str) and isinstance(tree, Node) for address, tree in documents.items()
    ):
        raise TwimlError(f"diagram() must be given a tree, or a mapping of URLs to trees, got {typed(documents)}")
    drawn = flow(documents)
    if form == "mermaid":
        return mermaid(drawn)
    if form == "dot":
        return dot(drawn)
    if form == "svg":
        return _svg(dot(drawn))
    raise TwimlError(f"diagram(form=…) must be 'mermaid', 'dot' or 'svg', got {typed(form)}")


def _svg(text: str) -> str:
    try:
        done = run(["dot", "-Tsvg"], input=text.encode(), capture_output=True, check=True, timeout=120)  # noqa: S607
    except FileNotFoundError:
        raise TwimlError(
            "diagram(form='svg') requires Graphviz's dot program: install Graphviz, or pass form='dot'"
        ) from None
    except (SubprocessError, OSError) as error:
        raise TwimlError(f"Graphviz's dot failed: {error}") from None
    return done.stdout.decode()
