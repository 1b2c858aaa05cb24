"""The state of a fake Twilio: an immutable value, so it is its own snapshot, and `==` compares two.

Rows are kept in collections. A collection's key is the path of its list: the account, the product and version, and the
segments of the address, such as ``AC…/api/2010-04-01/Messages``. A row's key is that of its collection, a slash, and
the identifier by which its path names it.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Any, Final

from attrs import evolve, field

from twilio_fp.record import Record, record
from twilio_fp.testing.fake.lines import LINES, NO_LINES, Lines, Place, move_row, walk
from twilio_fp.testing.fake.persistent import Agenda, Map
from twilio_fp.values import FrozenMap

__all__ = ["INDEXED", "NOTHING", "Collection", "Due", "Entry", "Row", "State"]

NOTHING: Final[Mapping[str, Any]] = FrozenMap()

INDEXED: Final = frozenset({"to", "from", "friendly_name", "phone_number", "unique_name", "identity", "task_sid"})
"""The members that collections index."""

_NO_NUMBERS: Final = Map[int, int]()
_CROCKFORD: Final = "0123456789abcdefghjkmnpqrstvwxyz"


@record(kw_only=True)
class Row(Record):
    """One resource.

    Args:
        key: its collection's key, a slash and its identifier.
        number: its number in the collection, in order of creation.
        created: when it was created, in virtual time.
        updated: when it was last changed.
        members: the members that responses show, as JSON, by wire name.
        hidden: request parameters that no response shows, by wire name, and whatever a behaviour remembers.
    """

    key: str
    number: int = 0
    created: datetime
    updated: datetime
    members: Mapping[str, Any]
    hidden: Mapping[str, Any] = NOTHING

    @property
    def collection(self) -> str:
        """The key of its collection."""
        return self.key.rpartition("/")[0]

    @property
    def account(self) -> str:
        """The SID of the account that it belongs to."""
        return self.key.partition("/")[0]

    @property
    def places(self) -> tuple[Place, ...]:
        """Its places in the lines of its collection."""
        places: tuple[Place, ...] = self.hidden.get(LINES, ())
        return places

    def __getitem__(self, name: str) -> Any:
        """Return a member; None if it is absent."""
        return self.members.get(name)


@record(kw_only=True)
class Collection(Record):
    """Rows in order of creation, found by number and by identifier; numbers are never reused.

    Args:
        next: the number of the next row.
        rows: the rows by number.
        numbers: the numbers by identifier or unique name. A removed row's number stays, so that a page token still
            points to the same position.
        index: for a member and its value, the numbers of the rows that have it, oldest first.
        lines: the named queues in which rows have places.
    """

    next: int = 0
    rows: Map[int, Row] = field(factory=Map[int, Row])
    numbers: Map[str, int] = field(factory=Map[str, int])
    index: Map[tuple[str, Hashable], Map[int, int]] = field(factory=Map[tuple[str, Hashable], Map[int, int]])
    lines: Lines = NO_LINES

    def get(self, identifier: str) -> Row | None:
        """Return the row that has an identifier or unique name."""
        number = self.numbers.get(identifier)
        return None if number is None else self.rows.get(number)

    def walk(self, *, newest_first: bool, after: int | None = None) -> Iterator[Row]:
        """Iterate over rows in either order, from behind the row with the number ``after`` if given."""
        if newest_first:
            numbers = range((self.next if after is None else after) - 1, -1, -1)
        else:
            numbers = range(0 if after is None else after + 1, self.next)
        found = (self.rows.get(number) for number in numbers)
        return (row for row in found if row is not None)

    def having(self, name: str, value: Hashable, *, newest_first: bool, after: int | None = None) -> Iterator[Row]:
        """Iterate over the rows whose indexed member has a value, in either order."""
        numbers = self.index.get((name, value), _NO_NUMBERS)
        places = range(len(numbers) - 1, -1, -1) if newest_first else range(len(numbers))
        for place in places:
            number = numbers.get(place, 0)
            row = self.rows.get(number)
            is_behind = after is None or (number < after if newest_first else number > after)
            if row is not None and is_behind and row[name] == value:
                yield row

    def line(self, name: str) -> Iterator[Row]:
        """Iterate over the rows in a line, in the line's order."""
        for _, number in walk(self.lines, name, self._is_at):
            row = self.rows.get(number)
            if row is not None:
                yield row

    def _is_at(self, number: int, place: Place) -> bool:
        row = self.rows.get(number)
        return row is not None and place in row.places

    def put(self, row: Row, names: tuple[str, ...] = ()) -> Collection:
        """Return the collection with a row, which replaces one with its number; it is found by these names too."""
        old = self.rows.get(row.number)
        numbers = self.numbers
        for name in (row.key.rpartition("/")[2], *names):
            if numbers.get(name) != row.number:
                numbers = numbers.set(name, row.number)
        index = self.index
        for name in INDEXED & row.members.keys():
            value = row.members[name]
            if isinstance(value, str) and (old is None or old[name] != value):
                with_value = index.get((name, value), _NO_NUMBERS)
                index = index.set((name, value), with_value.set(len(with_value), row.number))
        changed = Collection(
            next=max(self.next, row.number + 1),
            rows=self.rows.set(row.number, row),
            numbers=numbers,
            index=index,
            lines=self.lines,
        )
        before, after = () if old is None else old.places, row.places
        return changed if before == after else changed._moved(row.number, before, after)

    def _moved(self, number: int, before: tuple[Place, ...], after: tuple[Place, ...]) -> Collection:
        """Return the collection with a row's places in lines changed."""
        return evolve(self, lines=move_row(self.lines, number, before, after, self._is_at))

    def remove(self, row: Row, names: tuple[str, ...] = ()) -> Collection:
        """Return the collection without a row, with its names free for another."""
        bare = self.unnamed(row, names)
        changed = Collection(
            next=self.next,
            rows=self.rows.remove(row.number),
            numbers=bare.numbers,
            index=self.index,
            lines=self.lines,
        )
        return changed._moved(row.number, row.places, ()) if row.places else changed

    def unnamed(self, row: Row, names: tuple[str, ...]) -> Collection:
        """Return the collection in which a row is no longer found by these names, which are free for another."""
        numbers, own = self.numbers, row.key.rpartition("/")[2]
        for name in names:
            if name != own and numbers.get(name) == row.number:
                numbers = numbers.remove(name)
        return evolve(self, numbers=numbers)

    def __len__(self) -> int:
        return len(self.rows)


@record(kw_only=True)
class Due(Record):
    """A scheduled event.

    Args:
        kind: the name of the product's rule that handles it, such as ``message.progress``.
        key: the row that it is about; empty for none.
        data: further arguments of the rule.
        in_background: whether it is a limit that nothing waits for, such as the end of a lifetime; a fake that runs
            until it is idle does not wait for it.
    """

    kind: str
    key: str = ""
    data: Mapping[str, Any] = NOTHING
    in_background: bool = False


OPENING: Final = "call_sessions.open"
"""The kind of event that connects a call to a WebSocket, which the shell performs."""


@record(kw_only=True)
class Entry(Record):
    """One line of the fake's log, for people."""

    at: datetime
    text: str

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M:%S} {self.text}"


@record(kw_only=True)
class State(Record):
    """The whole state of a fake Twilio.

    Args:
        now: the virtual time, in UTC.
        seed: the seed of generated identifiers and codes.
        made: how many values were generated from the seed.
        collections: the collections by key.
        below: for a row's key, the keys of the collections below it.
        agenda: the scheduled events and requests.
        unanswered: requests to which the application has not responded yet.
        pending: the kinds and keys of scheduled events that `later_once` must not schedule again.
        counts: how often each operation or address was requested, counted for faults.
        settings: the fake's settings, for behaviours to read.
        requests: how many requests got a response; this and the two below are ignored by ``==``.
        log: the log, by line number.
        warnings: parameters that Twilio would ignore and other things worth a look, by number.

    As text, a state is a count of its resources:

    >>> from twilio_fp.testing import FakeTwilio
    >>> print(FakeTwilio().state)
    2024-01-01 00:00:00, 0 things due
    api/2010-04-01/Accounts: 1
    """

    now: datetime
    seed: int = 0
    made: int = 0
    collections: Map[str, Collection] = field(factory=Map[str, Collection])
    below: Map[str, tuple[str, ...]] = field(factory=Map[str, tuple[str, ...]])
    agenda: Agenda[Any] = field(factory=Agenda[Any])
    unanswered: tuple[Any, ...] = ()
    pending: frozenset[tuple[str, str]] = frozenset()
    counts: Map[str, int] = field(factory=Map[str, int])
    settings: Mapping[str, Any] = NOTHING
    requests: int = field(default=0, eq=False)
    log: Map[int, Entry] = field(factory=Map[int, Entry], eq=False, repr=False)
    warnings: Map[int, str] = field(factory=Map[int, str], eq=False, repr=False)

    # Rows

    def collection(self, key: str) -> Collection:
        """Return a collection, which is empty by default."""
        return self.collections.get(key, _NO_ROWS)

    def row(self, key: str) -> Row | None:
        """Return a row by its key, whose last part may be a unique name."""
        collection, _, identifier = key.rpartition("/")
        return self.collection(collection).get(identifier)

    def put(self, row: Row, *names: str) -> State:
        """Return the state with a row, which replaces the one with its key and number."""
        key = row.collection
        old = self.collections.get(key)
        below = self.below
        if old is None:
            for parent in _parents(key):
                known = below.get(parent, ())
                if key not in known:
                    below = below.set(parent, (*known, key))
        collections = self.collections.set(key, (_NO_ROWS if old is None else old).put(row, names))
        return self._with(collections=collections, below=below)

    def add(
        self, key: str, members: Mapping[str, Any], hidden: Mapping[str, Any] = NOTHING, names: tuple[str, ...] = ()
    ) -> tuple[State, Row]:
        """Return the state with a new row under this key, and the row."""
        number = self.collection(key.rpartition("/")[0]).next
        row = Row(key=key, number=number, created=self.now, updated=self.now, members=FrozenMap(members), hidden=hidden)
        return self.put(row, *names), row

    def change(self, row: Row, hidden: Mapping[str, Any] = NOTHING, /, **members: Any) -> tuple[State, Row]:
        """Return the state with some members of a row changed, and the row; its ``date_updated`` is now."""
        changed = Row(
            key=row.key,
            number=row.number,
            created=row.created,
            updated=self.now,
            members=FrozenMap({**row.members, **members}),
            hidden={**row.hidden, **hidden} if hidden else row.hidden,
        )
        return self.put(changed), changed

    def unnamed(self, row: Row, *names: str) -> State:
        """Return the state in which a row is no longer found by these names, only by its identifier."""
        collection = self.collection(row.collection).unnamed(row, names)
        return self._with(collections=self.collections.set(row.collection, collection))

    def remove(self, row: Row, *names: str) -> State:
        """Return the state without a row and the collections below it."""
        collections, below = self.collections, self.below
        for key in below.get(row.key, ()):
            collections = collections.remove(key)
        below = below.remove(row.key)
        collections = collections.set(row.collection, self.collection(row.collection).remove(row, names))
        return self._with(collections=collections, below=below)

    def rows(self, collection: str, *, newest_first: bool = False) -> Iterator[Row]:
        """Iterate over the rows of a collection."""
        return self.collection(collection).walk(newest_first=newest_first)

    # Time and chance

    def later(self, delay: timedelta, item: Any) -> State:
        """Return the state with an item scheduled after a delay."""
        return self._with(agenda=self.agenda.add(self.now + delay, item))

    def later_once(self, delay: timedelta, due: Due) -> State:
        """Return the state with an event scheduled after a delay, unless one of its kind and key is already."""
        event = (due.kind, due.key)
        return self if event in self.pending else self._with(pending=self.pending | {event}).later(delay, due)

    def begun(self, due: Due) -> State:
        """Return the state in which an event of this kind and key can be scheduled again."""
        event = (due.kind, due.key)
        return self._with(pending=self.pending - {event}) if event in self.pending else self

    def sid(self, prefix: str) -> tuple[State, str]:
        """Return the state and a new SID: the prefix and 32 hexadecimal digits, or 26 characters for a type ID."""
        if prefix.endswith("_"):
            state, chance = self.chance(_TYPE_IDS)
            letters = [_CROCKFORD[(chance >> (5 * place)) & 31] for place in range(26)]
            return state, f"{prefix}{_CROCKFORD[chance % 8]}{''.join(letters[1:])}"
        return self._with(made=self.made + 1), prefix + self._digest()

    def chance(self, below: int) -> tuple[State, int]:
        """Return the state and the seed's next pseudo-random number, at least 0 and less than ``below``."""
        return self._with(made=self.made + 1), int(self._digest(64), 16) % below

    def characters(self, alphabet: str, count: int) -> tuple[State, str]:
        """Return the state and the seed's next pseudo-random string of ``count`` characters from an alphabet."""
        state, chance = self.chance(len(alphabet) ** count)
        found: list[str] = []
        for _ in range(count):
            chance, place = divmod(chance, len(alphabet))
            found.append(alphabet[place])
        return state, "".join(found)

    def _digest(self, size: int = 16) -> str:
        return blake2b(b"%d:%d" % (self.seed, self.made), digest_size=size).hexdigest()

    # Log and counters

    def answered(self) -> tuple[State, str]:
        """Return the state with one more request counted, and the request's identifier."""
        digest = blake2b(b"%d:RQ:%d" % (self.seed, self.requests), digest_size=16).hexdigest()
        return self._with(requests=self.requests + 1), f"RQ{digest}"

    def __str__(self) -> str:
        counts: dict[str, int] = {}
        for key, collection in self.collections.items():
            name = "/".join([part for part in key.split("/")[1:] if not _is_sid(part)])
            counts[name] = counts.get(name, 0) + len(collection)
        due = len(self.agenda)
        lines = [f"{name}: {count}" for name, count in sorted(counts.items()) if count]
        return "\n".join([f"{self.now:%Y-%m-%d %H:%M:%S}, {due} thing{'s' * (due != 1)} due", *lines])

    def logged(self, text: str) -> State:
        """Return the state with a line added to its log."""
        return self._with(log=self.log.set(len(self.log), Entry(at=self.now, text=text)))

    def warned(self, text: str) -> State:
        """Return the state with a warning added."""
        return self._with(warnings=self.warnings.set(len(self.warnings), text))

    def counted(self, operation: str, number: int) -> State:
        """Return the state with the number of times that an operation was requested."""
        return self._with(counts=self.counts.set(operation, number))

    def at(self, now: datetime) -> State:
        """Return the state at another time."""
        return self._with(now=now)

    def waiting_for(self, unanswered: tuple[Any, ...]) -> State:
        """Return the state with these requests as the ones that await the application's response."""
        return self._with(unanswered=unanswered)

    def after_first(self) -> State:
        """Return the state without the first item of its agenda."""
        return self._with(agenda=self.agenda.rest())

    def _with(self, **changes: Any) -> State:
        changed = State.__new__(State)
        for name in _FIELDS:
            object.__setattr__(changed, name, changes[name] if name in changes else getattr(self, name))
        return changed


_NO_ROWS: Final = Collection()
_FIELDS: Final = (
    "now",
    "seed",
    "made",
    "collections",
    "below",
    "agenda",
    "unanswered",
    "pending",
    "counts",
    "settings",
    "requests",
    "log",
    "warnings",
)
_TYPE_IDS: Final = 1 << 128


def _is_sid(part: str) -> bool:
    return len(part) == 34 and part[:2].isupper()


def _parents(key: str) -> Iterator[str]:
    """Iterate over the keys that rows above a collection can have, which are prefixes of its key."""
    parts = key.split("/")
    return ("/".join(parts[:end]) for end in range(5, len(parts)))
