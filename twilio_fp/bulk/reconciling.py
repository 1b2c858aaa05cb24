"""Looking up what may have been sent, by a stated rule that also says what it could not decide."""

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
from twilio_fp.program import collect
from twilio_fp.record import Record, record

__all__ = ["EARLIEST", "EARLY", "LATE", "MOST_LOOKED_AT", "Verdict", "areconcile", "is_match", "look_up", "reconcile"]

EARLY: Final = timedelta(seconds=60)
"""How long before the row was noted a message may have been made: clocks differ."""

LATE: Final = timedelta(minutes=15)
"""How long after the row was noted a message may have been made."""

EARLIEST: Final = timedelta(days=1)
"""How long before the row was noted a message like its own may have been made."""

MOST_LOOKED_AT: Final = 1000
"""How many messages to one number are looked at."""

Finding: TypeAlias = Literal["found", "missing", "undecided"]


@record(kw_only=True)
class Verdict(Record):
    """What was found out about a row whose outcome is not known.

    Args:
        key: the row's key.
        finding: ``found``, and the journal says ``done`` now; ``missing``, where Twilio lists no such message, which a
            message that was just made, or is deleted, is also; ``undecided``.
        sid: of the message that was found.
        reason: why it could not be decided.

    >>> Verdict(key="17", finding="missing").sid is None
    True
    """

    key: str
    finding: Finding
    sid: str | None = None
    reason: str | None = None


def is_match(operation: Any, message: Any, begun: datetime) -> bool:
    """Return whether a listed message is what the operation, sent at about that time, made.

    It is, if it is outbound by the API, has the same To and Body, the same From where the operation names one, the same
    Messaging Service or none, and was created from `EARLY` before that time to `LATE` after it.

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
    made: datetime | None = message.date_created
    return (
        _is_alike(operation, message, begun)
        and message.body == operation.body
        and operation.from_ in {None, message.from_}
        and operation.messaging_service_sid == message.messaging_service_sid
        and made is not None
        and begun - EARLY <= made <= begun + LATE
    )


def _is_alike(operation: Any, message: Any, begun: datetime) -> bool:
    """Return whether a message may be what the operation made: of a trial account, redacted, late, by a wrong clock."""
    made: datetime | None = message.date_created
    return (
        message.direction in {None, "outbound-api"}
        and message.to == operation.to
        and (not message.body or _words(message.body).endswith(_words(operation.body)))
        and (operation.from_ is None or message.from_ in {None, operation.from_} or operation.fallback_from is not None)
        and (made is None or begun - EARLIEST <= made)
    )


def _words(text: str) -> str:
    """Return a text without what Twilio may change."""
    return re.sub(r"\W", "", normalize("NFKD", text))


def look_up(
    operation: Effect[Any], entry: Entry, is_taken: Callable[[str], bool] = lambda sid: False
) -> Program[Verdict]:
    """Return the program that looks a row up, among the messages to its number.

    Args:
        operation: the row's operation, a CreateMessage with a body.
        entry: what the journal knows of the row.
        is_taken: whether a message's SID is another row's.
    """
    from twilio_fp.rest.api.v2010 import CreateMessage, ListMessage

    asked = innermost(operation)
    if not isinstance(asked, CreateMessage) or not asked.body:
        kind = "a CreateMessage without a body" if isinstance(asked, CreateMessage) else type(asked).__name__
        return _undecided(entry.key, f"there is no rule for {kind}")
    listed = yield from collect(ListMessage(to=asked.to, account_sid=asked.account_sid), limit=MOST_LOOKED_AT)
    alike = [one for one in listed if _is_alike(asked, one, entry.begun) and not is_taken(one.sid)]
    found = [one.sid for one in alike if is_match(asked, one, entry.begun)]
    if len(found) > 1:
        return _undecided(entry.key, f"{len(found)} messages match: {', '.join(found)}")
    if found:
        return Verdict(key=entry.key, finding="found", sid=found[0])
    if alike:
        sids = ", ".join([one.sid for one in alike])
        return _undecided(entry.key, f"it may be one with another time, text, sender or service: {sids}")
    if asked.shorten_urls or asked.smart_encoded or asked.content_sid:
        return _undecided(entry.key, "Twilio may have changed its text, by shorten_urls, smart_encoded or content_sid")
    if not all(map(_is_as_listed, (asked.to, asked.from_))):
        return _undecided(entry.key, "Twilio lists its numbers in another form: write them as +15558675310")
    if len(listed) == MOST_LOOKED_AT:
        return _undecided(entry.key, f"the number has {MOST_LOOKED_AT:,} messages or more, and no other was looked at")
    return Verdict(key=entry.key, finding="missing")


def _is_as_listed(address: str | None) -> bool:
    """Return whether Twilio lists an address as it was given, and not a number in a form of its own."""
    forms = r"\+[0-9]+|[0-9]{3,8}|[a-z]+:\+?[0-9]+|.*[A-Za-z][^:]*"
    return address is None or re.fullmatch(forms, address) is not None


def reconcile(client: Client, journal: Journal, rows: Rows[Any]) -> Iterator[Verdict]:
    """Look up every row that the journal holds for ``unknown``, and yield what was found out of each.

    The rule, for a CreateMessage with a body: of the messages to its number, newest first and at most
    `MOST_LOOKED_AT`, those are looked for that `is_match` says it made and that are no other row's. One is ``found``:
    the journal says ``done`` and its SID from then on. None is ``missing``: the row stays ``unknown``, since that a
    message is not listed does not prove that it was not sent; ``journal.forget([key])`` lets a run send it again.
    Several, another operation, and a row that was not given again or can't be built are ``undecided``, and stay
    ``unknown``; so is none, where one is like it, or where Twilio may write its text or its numbers in another way.

    Nothing is sent but lists. An error of a list is raised, and what was found before is kept.

    Args:
        client: asks for the lists; of the account that sent.
        journal: what was sent.
        rows: the run's rows, as `send_all` was given them: the journal holds neither numbers nor bodies.

    Raises:
        ApiError, TransportError: a list could not be had.
        JournalError: the journal can't be read or written.
        UsageError: an argument has another type than it must have, a row is no pair of a key and an operation, or a
            run is using the journal.
    """
    _check(client, Client, journal, rows)
    with journal.run():
        for asked in _open(journal, rows, partial(fingerprint, **own_of(client))):
            yield asked if isinstance(asked, Verdict) else _kept(journal, client(asked), client.clock.now())


async def areconcile(client: AsyncClient, journal: Journal, rows: Rows[Any]) -> AsyncIterator[Verdict]:
    """Look up every row that the journal holds for ``unknown`` in an event loop, as `reconcile` does."""
    _check(client, AsyncClient, journal, rows)
    with journal.run():
        for asked in _open(journal, rows, partial(fingerprint, **own_of(client))):
            yield asked if isinstance(asked, Verdict) else _kept(journal, await client(asked), client.clock.now())


def _check(client: object, kind: type[Client | AsyncClient], journal: object, rows: object) -> None:
    instance("client", client, kind, f"{'an' if kind is AsyncClient else 'a'} {kind.__name__}")
    instance("journal", journal, Journal, "a Journal")
    instance("rows", rows, Iterable, "an iterable of pairs of a key and an operation")


def _open(
    journal: Journal, rows: Rows[Any], identify: Callable[[Effect[Any]], bytes]
) -> Iterator[Verdict | Program[Verdict]]:
    """Yield, for each row whose outcome is not known, what is found out of it, or the program that finds it out."""
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
            yield _undecided(key, f"its row can't be built: {error}")
            continue
        if is_the_same:
            seen.add(key)
            yield look_up(operation, entry, journal.has_sid)
    for entry in journal.entries("unknown"):
        if entry.key not in seen:
            yield _undecided(entry.key, "its row was not given, or is another one by now")


def _kept(journal: Journal, verdict: Verdict, now: datetime) -> Verdict:
    """Note what was found, and return it."""
    if verdict.finding == "found":
        journal.write([Ended(verdict.key, Done(None, sid=verdict.sid))], now=now)
    return verdict


def _undecided(key: str, reason: str) -> Verdict:
    return Verdict(key=key, finding="undecided", reason=reason)
