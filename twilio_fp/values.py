"""Small immutable values: secrets, the absent value, and mappings that can't change."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import (
    Any,
    Final,
    Literal,
    NoReturn,
    Protocol,
    Self,
    SupportsIndex,
    TypeAlias,
    TypeVar,
    runtime_checkable,
)

from twilio_fp.errors import UsageError

__all__ = [
    "UNSET",
    "FrozenMap",
    "Secret",
    "SupportsPayload",
    "SupportsTwiml",
    "Unset",
    "as_secret",
]

K = TypeVar("K")
V = TypeVar("V")


class Secret:
    """Text that never shows: not in a repr, a log, an error, a pickle or JSON. `reveal` alone takes it out.

    ``str`` gives the mask, so that a serialiser that is told to write what it doesn't know as text writes the mask:
    ``json.dumps(data, default=str)``. Two secrets are compared in constant time.

    >>> Secret("hunter2")
    Secret('**********')
    >>> f"{Secret('hunter2')}", Secret("hunter2").reveal()
    ('**********', 'hunter2')

    Raises:
        UsageError: the text is empty or no str.
    """

    __slots__ = ("__text",)
    __text: Callable[[], str]

    def __init__(self, value: str) -> None:
        if not isinstance(value, str) or not value:
            kind = "empty text" if isinstance(value, str) else type(value).__name__
            del value  # it may be a secret all the same, of another type
            raise UsageError(f"a secret must be text that is not empty, got {kind}")
        # In a function, where whoever walks the attributes of objects (serialisers, error trackers) doesn't find it.
        object.__setattr__(self, "_Secret__text", lambda: value)

    def reveal(self) -> str:
        """Return the text itself."""
        return self.__text()

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("a Secret does not change")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError("a Secret does not change")

    def __repr__(self) -> str:
        return "Secret('**********')"

    def __str__(self) -> str:
        return "**********"

    def __format__(self, spec: str) -> str:
        return format("**********", spec)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        from hmac import compare_digest  # it loads OpenSSL: 4 ms and 3 MB that most processes never need

        mine, others = self.reveal(), other.reveal()
        return compare_digest(mine.encode("utf-8", "surrogatepass"), others.encode("utf-8", "surrogatepass"))

    def __hash__(self) -> int:
        return hash((Secret, self.reveal()))

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __getstate__(self) -> NoReturn:
        raise UsageError("a Secret has no state to write: reveal() alone takes its text out")

    def __reduce_ex__(self, protocol: SupportsIndex) -> NoReturn:
        raise UsageError("a Secret can't be pickled: build credentials where they are used (Client.from_environ)")


@runtime_checkable
class SupportsTwiml(Protocol):
    """What says itself as TwiML text: a tree of `twilio_fp.twiml`, wherever a call takes ``twiml``."""

    def __twiml__(self) -> str:
        """Return the document as XML text."""
        ...


def as_secret(value: str | Secret) -> Secret:
    """Return the secret, or text as one.

    >>> as_secret("hunter2") == as_secret(Secret("hunter2"))
    True
    """
    if isinstance(value, Secret):
        return value
    try:
        return Secret(value)
    except UsageError:
        del value
        raise


class _Unset(Enum):
    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = _Unset.UNSET
"""An optional field of a JSON body that is not sent; None there is sent as null. It is falsy."""

Unset: TypeAlias = Literal[_Unset.UNSET]
"""The type of `UNSET`."""


@runtime_checkable
class SupportsPayload(Protocol):
    """What says as a mapping what it is on the wire: a field that carries JSON as text takes it as it takes a mapping.

    >>> from twilio_fp.taskrouter import WorkflowConfiguration
    >>> isinstance(WorkflowConfiguration(filters=[]), SupportsPayload)
    True
    """

    def to_payload(self) -> Mapping[str, Any]:
        """Return JSON with Twilio's names."""
        ...


def _refuse(*_: object, **__: object) -> NoReturn:
    raise TypeError("a FrozenMap does not change; build another: FrozenMap({**old, key: value})")


_REFUSE: Any = _refuse
_HIDDEN: Final = Secret("what a repr does not show")


class FrozenMap(dict[K, V]):
    """A mapping that keeps its order and does not change; it hashes where its values do.

    It is a ``dict`` to whoever only reads, so ``json.dumps`` takes it, and it equals a dict with the same items. A repr
    masks the values of secret names, such as ``password``, in JSON as text too.

    >>> m = FrozenMap({"a": 1})
    >>> m["a"], m == {"a": 1}, hash(m) == hash(FrozenMap(a=1))
    (1, True, True)
    >>> m["b"] = 2
    Traceback (most recent call last):
    TypeError: a FrozenMap does not change; build another: FrozenMap({**old, key: value})
    """

    __slots__ = ()

    __setitem__ = __delitem__ = __ior__ = clear = pop = popitem = setdefault = update = _REFUSE

    def __hash__(self) -> int:  # type: ignore[override]
        return hash(frozenset(self.items()))

    def __repr__(self) -> str:
        from twilio_fp.secret_members import holds_secret, masked

        shown: dict[Any, Any] = {}
        for name, value in self.items():
            if holds_secret(name, value):
                shown[name] = _HIDDEN
            elif isinstance(value, str) and value.startswith(("{", "[")):  # JSON as text
                shown[name] = masked(value.encode("utf-8", "surrogatepass")).decode("utf-8", "surrogatepass")
            else:
                shown[name] = value
        return f"FrozenMap({shown})"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return FrozenMap, (dict(self),)

    def copy(self) -> Self:
        """Return the mapping itself, which can't change."""
        return self
