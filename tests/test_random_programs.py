"""Random programs, as data: the same results and the same effects, sync and async."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import define, frozen
from hypothesis import given
from hypothesis import strategies as st

from tests.worlds import Log, Recorded, call, in_loop
from twilio_fp.auth import NoAuth
from twilio_fp.client import AsyncClient, Client
from twilio_fp.effect import Now, Random, Sleep
from twilio_fp.errors import ApiError
from twilio_fp.program import attempt, parallel, poll, sequence, traverse

if TYPE_CHECKING:
    from collections.abc import Callable

    from twilio_fp.ask import Effect, Program


@frozen
class Call:
    """A request, to a path that determines its outcome."""

    path: str
    method: str = "GET"


@frozen
class Wait:
    seconds: int


@frozen
class Time:
    """Now."""


@frozen
class Chance:
    """Random."""


@frozen
class Break:
    """An exception that the program raises."""


@frozen
class Stray:
    """A yielded value that is not an effect."""


@frozen
class Poll:
    """Polls until the path has been requested often enough; times out if that takes too long."""

    enough: int


@frozen
class Attempt:
    inner: Node


@frozen
class Catch:
    """Catches an ApiError, and continues."""

    inner: Node
    then: Node


@frozen
class Finally:
    inner: Node
    after: Node


@frozen
class Sequence:
    parts: tuple[Node, ...]


@frozen
class Traverse:
    parts: tuple[Node, ...]


@frozen
class Side:
    """Parallel programs. If several run at a time, each catches its own failures."""

    parts: tuple[Node, ...]
    at_once: int


Node: TypeAlias = (
    Call | Wait | Time | Chance | Break | Stray | Poll | Attempt | Catch | Finally | Sequence | Traverse | Side
)


def nodes() -> st.SearchStrategy[Node]:
    leaves: st.SearchStrategy[Node] = st.one_of(
        st.builds(Call, st.sampled_from(["/a", "/b", "/count", "/refused", "/lost", "/crash"])),
        st.builds(Call, st.sampled_from(["/a", "/lost"]), st.just("POST")),
        st.builds(Wait, st.integers(0, 5)),
        st.builds(Time),
        st.builds(Chance),
        st.builds(Break),
        st.builds(Stray),
        st.builds(Poll, st.integers(1, 6)),
    )

    def extend(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
        parts = st.lists(inner, max_size=4).map(tuple)
        return st.one_of(
            st.builds(Attempt, inner),
            st.builds(Catch, inner, inner),
            st.builds(Finally, inner, inner),
            st.builds(Sequence, parts),
            st.builds(Traverse, parts),
            st.builds(Side, parts, st.integers(1, 3)),
        )

    return st.recursive(leaves, extend, max_leaves=12)


def logged(effect: Effect[Any], log: Log) -> Program[Any]:
    """Yield an effect, and log it and its result."""
    log.append(repr(effect))
    try:
        answer = yield from effect
    except BaseException as error:
        log.append(f"failed: {error!r}")
        raise
    log.append(answer)
    return answer


def build(node: Node, log: Log, *, alone: bool = True) -> Program[Any]:
    """Return the program that a node describes.

    It writes to the log; branches have their own logs. Whatever depends on the time or on earlier requests is left out
    if other programs run at the same time.
    """
    match node:
        case Call(path, method):
            return (yield from logged(call(path if alone or path != "/count" else "/a", method), log))
        case Wait(seconds):
            return (yield from logged(Sleep(timedelta(seconds=seconds)), log))
        case Time():
            return (yield from logged(Now() if alone else Sleep(timedelta()), log))
        case Chance():
            return (yield from logged(Random() if alone else Sleep(timedelta()), log))
        case Break():
            raise LookupError("of the program's own")
        case Stray():
            log.append("stray")
            return (yield 5)  # type: ignore[misc]  # pyright: ignore[reportReturnType]
        case Poll(enough):
            if not alone:
                return None
            every, at_most = timedelta(seconds=2), timedelta(seconds=7)
            polling = poll(call("/count"), until=lambda result: result["n"] >= enough, every=every, at_most=at_most)
            return (yield from polling)
        case Attempt(inner):
            return (yield from attempt(build(inner, log, alone=alone)))
        case Catch(inner, then):
            try:
                return (yield from build(inner, log, alone=alone))
            except ApiError as error:
                log.append(f"caught: {error!r}")
                return (yield from build(then, log, alone=alone))
        case Finally(inner, after):
            try:
                return (yield from build(inner, log, alone=alone))
            finally:
                log.append("finally")
                yield from build(after, log, alone=alone)
        case Sequence(parts):
            return (yield from sequence([build(part, log, alone=alone) for part in parts]))
        case Traverse(parts):
            return (yield from traverse(lambda part: build(part, log, alone=alone), parts))
        case Side(parts, at_once):
            logs: list[Log] = [[] for _ in parts]
            log.append(logs)
            single = at_once == 1
            programs = [build(part, mine, alone=alone and single) for part, mine in zip(parts, logs, strict=True)]
            return (yield from parallel(programs if single else [guarded(one) for one in programs], at_once=at_once))


def guarded(program: Program[Any]) -> Program[Any]:
    try:
        return (yield from program)
    except Exception as error:  # noqa: BLE001  # whatever it is
        return repr(error)


def runs_side_by_side(node: Any) -> bool:
    parts = (*getattr(node, "parts", ()), *(getattr(node, name, None) for name in ("inner", "then", "after")))
    return (isinstance(node, Side) and node.at_once > 1) or any(runs_side_by_side(p) for p in parts if p is not None)


# --- the same on both runners


@define
class Outcome:
    result: str | None
    failure: str | None
    effects: Log


def of(work: Callable[[], Any], world: Recorded) -> Outcome:
    try:
        return Outcome(repr(work()), None, world.log)
    except Exception as error:  # noqa: BLE001  # whatever it is
        return Outcome(None, repr(error), world.log)


@given(nodes(), st.booleans())
def test_a_program_has_the_same_result_and_the_same_effects_sync_and_async(node: Node, suspending: bool) -> None:
    here, there = Recorded(), Recorded()
    client = Client(NoAuth(), transport=here.respond, clock=here, random=here.random)
    transport = there.arespond if suspending else there.respond
    aclient = AsyncClient(NoAuth(), transport=transport, clock=there, random=there.random)
    log: Log = []
    alog: Log = []

    sync = of(lambda: client(build(node, log)), here)
    asynchronous = of(lambda: in_loop(aclient(build(node, alog))), there)

    assert alog == log
    assert (asynchronous.result, asynchronous.failure) == (sync.result, sync.failure)
    if runs_side_by_side(node):
        assert Counter(map(repr, asynchronous.effects)) == Counter(map(repr, sync.effects))
    else:
        assert asynchronous.effects == sync.effects
