"""Small immutable values: secrets, the unset marker, and frozen mappings."""

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
    """Text that never shows in a repr, a log, an error, a pickle or JSON. Only `reveal` returns it.

    ``str`` returns the mask, and so does a serialiser that falls back to it, as in ``json.dumps(data, default=str)``.
    Secrets are compared in constant time.

    >>> Secret("hunter2")
    Secret('**********')
    >>> f"{Secret('hunter2')}", Secret("hunter2").reveal()
    ('**********', 'hunter2')

    Raises:
        UsageError: the text is empty or not a str.
    """

    __slots__ = ("__text",)
    __text: Callable[[], str]

    def __init__(self, value: str) -> None:
        if not isinstance(value, str) or not value:
            kind = "empty text" if isinstance(value, str) else type(value).__name__
            del value  # it may be a secret of another type
            raise UsageError(f"a secret must be non-empty text, got {kind}")
        # In a closure, out of reach of serialisers and error trackers that walk an object's attributes.
        object.__setattr__(self, "_Secret__text", lambda: value)

    def reveal(self) -> str:
        """Return the text itself."""
        return self.__text()

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("a Secret is immutable")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError("a Secret is immutable")

    def __repr__(self) -> str:
        return "Secret('**********')"

    def __str__(self) -> str:
        return "**********"

    def __format__(self, spec: str) -> str:
        return format("**********", spec)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        from hmac import compare_digest  # loads OpenSSL: 4 ms and 3 MB that most processes never need

        mine, others = self.reveal(), other.reveal()
        return compare_digest(mine.encode("utf-8", "surrogatepass"), others.encode("utf-8", "surrogatepass"))

    def __hash__(self) -> int:
        return hash((Secret, self.reveal()))

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __getstate__(self) -> NoReturn:
        raise UsageError("a Secret can't be serialized: call reveal() to get its text")

    def __reduce_ex__(self, protocol: SupportsIndex) -> NoReturn:
        raise UsageError(
            "a Secret can't be pickled: create credentials where they are used, with Client.from_environ()"
        )


@runtime_checkable
class SupportsTwiml(Protocol):
    """Anything that renders as TwiML, such as a `twilio_fp.twiml` tree; accepted wherever a call takes ``twiml``."""

    def __twiml__(self) -> str:
        """Return the document as XML text."""
        ...


def as_secret(value: str | Secret) -> Secret:
    """Return a secret as it is, or wrap text in one.

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
"""Marks an optional field of a JSON body that is not sent, whereas None is sent as null. It is falsy."""

Unset: TypeAlias = Literal[_Unset.UNSET]
"""The type of `UNSET`."""


@runtime_checkable
class SupportsPayload(Protocol):
    """Anything that converts itself to a JSON mapping; accepted like a mapping by fields that carry JSON as text.

    >>> from twilio_fp.taskrouter import WorkflowConfiguration
    >>> isinstance(WorkflowConfiguration(filters=[]), SupportsPayload)
    True
    """

    def to_payload(self) -> Mapping[str, Any]:
        """Return the JSON data, with Twilio's names."""
        ...


def _refuse(*_: object, **__: object) -> NoReturn:
    raise TypeError("a FrozenMap is immutable: create another, FrozenMap({**old, key: value})")


_REFUSE: Any = _refuse
_HIDDEN: Final = Secret("what a repr does not show")


class FrozenMap(dict[K, V]):
    """An ordered, immutable mapping; hashable if its values are.

    It is a ``dict`` to readers, so ``json.dumps`` takes it, and it equals a dict with the same items. Its repr masks
    the values of secret names such as ``password``, in JSON text too.

    >>> m = FrozenMap({"a": 1})
    >>> m["a"], m == {"a": 1}, hash(m) == hash(FrozenMap(a=1))
    (1, True, True)
    >>> m["b"] = 2
    Traceback (most recent call last):
    TypeError: a FrozenMap is immutable: create another, FrozenMap({**old, key: value})
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
            elif isinstance(value, str) and value.startswith(("{", "[")):  # JSON text
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
        """Return the mapping itself, since it is immutable."""
        return self
