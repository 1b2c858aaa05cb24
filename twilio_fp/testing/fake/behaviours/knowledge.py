"""Knowledge: the sources of a knowledge base, which are processed, and searches in their texts.

The paragraphs of a text are its chunks. A search finds chunks that share words with the query, the best match first.

Not modelled: the contents of pages to crawl and files to upload, which have no text.

Source: https://www.twilio.com/docs/conversations/knowledge
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final, cast

from twilio_fp.testing.fake.behaviours.operations import CONTROLLED
from twilio_fp.testing.fake.members import format_time, representation
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.resources import Behaviour, requested_row
from twilio_fp.testing.fake.state import NOTHING, Due, Row, State

__all__ = ["BEHAVIOURS", "RULES"]

_WRONG: Final = 420021
_LONGEST_NAME: Final = 30
_LONGEST_QUERY: Final = 2048
_MOST_SOURCES: Final = 10
_MOST_SEARCHED: Final = 100
_MOST_FOUND: Final = 20
_DEEPEST: Final = 10
_PACE: Final = timedelta(seconds=1)
_UPLOAD: Final = timedelta(hours=1)
_NEXT: Final = {"QUEUED": "PROCESSING", "PROCESSING": "COMPLETED"}
_WORDS: Final = re.compile(r"\w+")


def _base(state: State, request: ParsedRequest) -> Row:
    """Return the knowledge base of a request.

    Raises:
        RefusedError: 404, it does not exist.
    """
    sid = request.route.path["kbId"]
    row = state.row(f"{request.account}/knowledge/v2/ControlPlane/KnowledgeBases/{sid}")
    if row is None:
        raise CONTROLLED["knowledge.v2.KnowledgeBase"].refused("missing", f"Knowledge base {sid} was not found")
    return row


def _checked(params: Mapping[str, Any]) -> dict[str, Any]:
    """Return the source of a request, validated and with its defaults."""
    if not 1 <= len(str(params.get("name") or "")) <= _LONGEST_NAME:
        raise refused(_WRONG, f"name must have 1 to {_LONGEST_NAME} characters")
    source = cast("Mapping[str, Any]", params.get("source") or NOTHING)
    if source.get("type") != "Web":
        return dict(source)
    if not 1 <= int(source.get("crawlDepth", 2)) <= _DEEPEST:
        raise refused(_WRONG, f"source.crawlDepth must be from 1 to {_DEEPEST}")
    return {"crawlDepth": 2, "crawlPeriod": "NEVER", **source}


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Add a source, which is then processed; a file waits until it is uploaded."""
    _base(state, request)
    source = _checked(request.params)
    if len(state.collection(request.place.collection)) >= _MOST_SOURCES:
        raise refused(_WRONG, f"The knowledge base already has {_MOST_SOURCES} sources")
    state, sid = state.sid("know_knowledge_")
    is_file = source.get("type") == "File"
    if is_file:
        source |= {
            "importUrl": f"https://uploads.example/{sid}",
            "uploadExpiration": format_time("date-time", state.now + _UPLOAD),
        }
    members: dict[str, Any] = {
        "id": sid,
        "name": request.params["name"],
        "description": request.params.get("description"),
        "source": source,
        "status": "SCHEDULED" if is_file else "QUEUED",
    }
    state, row = state.add(f"{request.place.collection}/{sid}", members)
    return (state if is_file else _queued(state, row)), Reply(201, representation(request, row))


def _queued(state: State, row: Row) -> State:
    return state.later(_PACE, Due(kind="knowledge.next", key=row.key))


def _next(state: State, due: Due) -> State:
    """Advance a source by one step; once it is processed, its chunks can be found."""
    row = state.row(due.key)
    if row is None or row["status"] not in _NEXT:
        return state
    state, row = state.change(row, status=_NEXT[str(row["status"])])
    if row["status"] != "COMPLETED":
        return _queued(state, row)
    for chunk in list(state.rows(f"{row.key}/Chunks")):
        state = state.remove(chunk)
    text = str(cast("Mapping[str, Any]", row["source"] or NOTHING).get("content") or "")
    paragraphs = [part.strip() for part in text.split("\n\n") if part.strip()]
    for number, paragraph in enumerate(paragraphs):
        members = {
            "chunkIndex": number,
            "content": paragraph,
            "documentNumber": 0,
            "documentTitle": row["name"],
            "documentUrl": None,
        }
        state, _ = state.add(f"{row.key}/Chunks/{number}", members)
    return state


def update(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change a source, which is processed again if its text is new or the request asks for a refresh."""
    _base(state, request)
    row, source = requested_row(state, request), _checked(request.params)
    changes = {name: request.params[name] for name in ("name", "description") if name in request.params}
    is_new = "source" in request.params or bool(request.params.get("refresh"))
    if "source" in request.params:
        changes["source"] = {**cast("Mapping[str, Any]", row["source"] or NOTHING), **source}
    if is_new:
        changes["status"] = "QUEUED"
    state, row = state.change(row, **changes)
    status = 202 if request.params.get("refresh") and 202 in request.spec.success else 200
    return (_queued(state, row) if is_new else state), Reply(status, representation(request, row))


def search(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Find chunks of a knowledge base that share words with a query."""
    _base(state, request)
    query, top = str(request.params["query"]), int(request.params["top"])
    selected = set(cast("list[str]", request.params.get("knowledgeIds") or []))
    if not 1 <= top <= _MOST_FOUND:
        raise refused(_WRONG, f"top must be from 1 to {_MOST_FOUND}")
    if not query or len(query) > _LONGEST_QUERY:
        raise refused(_WRONG, f"query must have 1 to {_LONGEST_QUERY} characters")
    if len(selected) > _MOST_SEARCHED:
        raise refused(_WRONG, f"knowledgeIds must have at most {_MOST_SEARCHED} items")
    words = set(_WORDS.findall(query.lower()))
    scored: list[tuple[float, dict[str, Any]]] = []
    for source in state.rows(request.place.collection.removesuffix("/Search") + "/Knowledge"):
        if selected and source["id"] not in selected:
            continue
        for chunk in state.rows(f"{source.key}/Chunks"):
            shared = words & set(_WORDS.findall(str(chunk["content"]).lower()))
            if shared:
                score = len(shared) / len(words)
                known = {
                    "knowledgeId": source["id"],
                    "score": score,
                    "createdAt": format_time("date-time", chunk.created),
                }
                scored.append((score, {**chunk.members, **known}))
    best = sorted(scored, key=lambda pair: -pair[0])[:top]
    return state, Reply(200, {"chunks": [chunk for _, chunk in best]})


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "knowledge.v2.CreateKnowledge": create,
    "knowledge.v2.UpdateKnowledge": update,
    "knowledge.v2.CreateSearch": search,
}

RULES: Final[Mapping[str, Callable[[State, Due], State]]] = {"knowledge.next": _next}
