"""Lookup of rows that may have been sent, by a stated rule that also reports what it can't decide."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Final, Literal, TypeAlias
from unicodedata import normalize

from twilio_fp.ask import Effect, Program, innermost
from twilio_fp.bulk.journal import Ended, Entry, Journal, fingerprint
from twilio_fp.bulk.outcome import Done
from twilio_fp.bulk.schedule import operation_of, pair_of
from twilio_fp.bulk.terms import Rows, own_of
from twilio_fp.checks import instance
from twilio_fp.client import AsyncClient, Client
from twilio_fp.lists import collect
from twilio_fp.record import Record, record

__all__ = ["EARLIEST", "EARLY", "LATE", "MOST_LOOKED_AT", "Verdict", "areconcile", "is_match", "look_up", "reconcile"]

EARLY: Final = timedelta(seconds=60)
"""How long before its row was recorded a message may have been created, since clocks differ."""

LATE: Final = timedelta(minutes=15)
"""How long after its row was recorded a message may have been created."""

EARLIEST: Final = timedelta(days=1)
"""How long before its row was recorded a merely similar message may have been created."""

MOST_LOOKED_AT: Final = 1000
"""The most messages to one number that are examined."""

Finding: TypeAlias = Literal["found", "missing", "undecided"]


@record(kw_only=True)
class Verdict(Record):
    """The finding about a row whose outcome is unknown.

    Args:
        key: the row's key.
        finding: ``found``, and the journal now has ``done``; ``missing``, if Twilio lists no such message, which is
            also the case for very recent or deleted ones; ``undecided``.
        sid: the SID of the message found.
        reason: why it could not be decided.

    >>> Verdict(key="17", finding="missing").sid is None
    True
    """

    key: str
    finding: Finding
    sid: str | None = None
    reason: str | None = None


def is_match(operation: Any, message: Any, begun: datetime) -> bool:
    """Return whether a listed message is the one that the operation, sent at about that time, created.

    It is, if it is outbound by the API, has the same To and Body, the same From if the operation has one, the same
    Messaging Service or none, and was created between `EARLY` before that time and `LATE` after it.

    >>> from datetime import UTC
    >>> from twilio_fp.rest.api.v2010 import CreateMessage, Message
    >>> now = datetime(2024, 1, 1, tzinfo=UTC)
    >>> sent = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")
    >>> made = Message(
    ...     sid="SM1", to="+15558675310", from_="+15017122661", body="Hi", direction="outbound-api", date_created=now
    ... )
    >>> is_match(sent, made, now), is_match(sent, made, now + timedelta(hours=1))
    (True, False)
    """
    created: datetime | None = message.date_created
    return (
        _is_similar(operation, message, begun)
        and message.body == operation.body
        and operation.from_ in {None, message.from_}
        and operation.messaging_service_sid == message.messaging_service_sid
        and created is not None
        and begun - EARLY <= created <= begun + LATE
    )


def _is_similar(operation: Any, message: Any, begun: datetime) -> bool:
    """Return whether a message may be the operation's: from a trial account, redacted, late, or by a wrong clock."""
    created: datetime | None = message.date_created
    return (
        message.direction in {None, "outbound-api"}
        and message.to == operation.to
        and (not message.body or _words(message.body).endswith(_words(operation.body)))
        and (operation.from_ is None or message.from_ in {None, operation.from_} or operation.fallback_from is not None)
        and (created is None or begun - EARLIEST <= created)
    )


def _words(text: str) -> str:
    """Return a text without characters that Twilio may change."""
    return re.sub(r"\W", "", normalize("NFKD", text))


def look_up(
    operation: Effect[Any], entry: Entry, is_taken: Callable[[str], bool] = lambda sid: False
) -> Program[Verdict]:
    """Return a program that looks up a row among the messages to its number.

    Args:
        operation: the row's operation, a CreateMessage with a body.
        entry: the row's entry in the journal.
        is_taken: whether a message's SID is another row's.
    """
    from twilio_fp.rest.api.v2010 import CreateMessage, ListMessage

    create = innermost(operation)
    if not isinstance(create, CreateMessage) or not create.body:
        kind = "a CreateMessage without a body" if isinstance(create, CreateMessage) else type(create).__name__
        return _undecided(entry.key, f"there is no rule for {kind}")
    listed = yield from collect(ListMessage(to=create.to, account_sid=create.account_sid), limit=MOST_LOOKED_AT)
    similar = [one for one in listed if _is_similar(create, one, entry.begun) and not is_taken(one.sid)]
    found = [one.sid for one in similar if is_match(create, one, entry.begun)]
    if len(found) > 1:
        return _undecided(entry.key, f"{len(found)} messages match: {', '.join(found)}")
    if found:
        return Verdict(key=entry.key, finding="found", sid=found[0])
    if similar:
        sids = ", ".join([one.sid for one in similar])
        return _undecided(entry.key, f"messages with a different time, text, sender or service may match: {sids}")
    if create.shorten_urls or create.smart_encoded or create.content_sid:
        return _undecided(
            entry.key, "Twilio may have changed its text: shorten_urls, smart_encoded or content_sid is set"
        )
    if not all(map(_is_as_listed, (create.to, create.from_))):
        return _undecided(entry.key, "Twilio lists its numbers in a different format: write them as +15558675310")
    if len(listed) == MOST_LOOKED_AT:
        return _undecided(
            entry.key, f"the number has {MOST_LOOKED_AT:,} messages or more, and only that many were checked"
        )
    return Verdict(key=entry.key, finding="missing")


def _is_as_listed(address: str | None) -> bool:
    """Return whether Twilio lists an address as given, and not in a form of its own."""
    forms = r"\+[0-9]+|[0-9]{3,8}|[a-z]+:\+?[0-9]+|.*[A-Za-z][^:]*"
    return address is None or re.fullmatch(forms, address) is not None


def reconcile(client: Client, journal: Journal, rows: Rows[Any]) -> Iterator[Verdict]:
    """Look up every row that is ``unknown`` in the journal, and yield a verdict on each.

    The rule, for a CreateMessage with a body: the messages to its number, newest first and at most `MOST_LOOKED_AT`,
    are searched for those that satisfy `is_match` and belong to no other row. One match is ``found``, and is ``done``
    in the journal from then on, with its SID. No match is ``missing``: the row stays ``unknown``, since an unlisted
    message may still have been sent; ``journal.forget([key])`` lets a run send it again. Several matches, another
    operation, and a row that is absent from ``rows`` or can't be built are ``undecided``, and stay ``unknown``. So is
    no match, if a message is similar, or if Twilio may list its text or numbers in another form.

    Only list operations are sent. If one fails, its error is raised, and earlier findings are kept.

    Args:
        client: a client of the account that sent.
        journal: the run's journal.
        rows: the run's rows, as passed to `send_all`: the journal holds neither numbers nor bodies.

    Raises:
        ApiError, TransportError: a list could not be fetched.
        JournalError: the journal can't be read or written.
        UsageError: an argument has the wrong type, a row is not a pair of a key and an operation, or a run is using the
            journal.
    """
    _check(client, Client, journal, rows)
    with journal.run():
        for step in _open(journal, rows, partial(fingerprint, **own_of(client))):
            yield step if isinstance(step, Verdict) else _kept(journal, client(step), client.clock.now())


async def areconcile(client: AsyncClient, journal: Journal, rows: Rows[Any]) -> AsyncIterator[Verdict]:
    """Look up every row that is ``unknown`` in the journal, as `reconcile` does, in an event loop."""
    _check(client, AsyncClient, journal, rows)
    with journal.run():
        for step in _open(journal, rows, partial(fingerprint, **own_of(client))):
            yield step if isinstance(step, Verdict) else _kept(journal, await client(step), client.clock.now())


def _check(client: object, kind: type[Client | AsyncClient], journal: object, rows: object) -> None:
    instance("client", client, kind, f"{'an' if kind is AsyncClient else 'a'} {kind.__name__}")
    instance("journal", journal, Journal, "a Journal")
    instance("rows", rows, Iterable, "an iterable of pairs of a key and an operation")


def _open(
    journal: Journal, rows: Rows[Any], identify: Callable[[Effect[Any]], bytes]
) -> Iterator[Verdict | Program[Verdict]]:
    """Yield, for each row whose outcome is unknown, its verdict, or a program that returns it."""
    seen: set[str] = set()
    for row in rows:
        key, given = pair_of(row)
        entry = journal.find(key)
        if entry is None or entry.status != "unknown" or key in seen:
            continue
        try:
            operation = operation_of(given)
            is_the_same = identify(operation) == entry.fingerprint
        except Exception as error:  # noqa: BLE001  # whatever it is, the row can't be built
            seen.add(key)
            yield _undecided(key, f"its row could not be built: {error}")
            continue
        if is_the_same:
            seen.add(key)
            yield look_up(operation, entry, journal.has_sid)
    for entry in journal.entries("unknown"):
        if entry.key not in seen:
            yield _undecided(entry.key, "its row was not passed, or has changed since")


def _kept(journal: Journal, verdict: Verdict, now: datetime) -> Verdict:
    """Record a message that was found, and return the verdict."""
    if verdict.finding == "found":
        journal.write([Ended(verdict.key, Done(None, sid=verdict.sid))], now=now)
    return verdict


def _undecided(key: str, reason: str) -> Verdict:
    return Verdict(key=key, finding="undecided", reason=reason)
