"""A wrongly typed argument of any function or record of a public module raises a `TwilioError`.

The public modules are those of the packages, and those that tests and docs of signing import by name. Functions of
other modules are internal, and called with checked arguments.
"""

from __future__ import annotations

import inspect
from importlib import import_module
from types import FunctionType
from typing import Any, Final

import pytest

from twilio_fp import TwilioError
from twilio_fp.webhooks.content import AmbiguousAccountError

MODULES: Final = (
    "twilio_fp.webhooks",
    "twilio_fp.webhooks.content",
    "twilio_fp.webhooks.signing",
    "twilio_fp.tokens",
    "twilio_fp.tokens.jws",
    "twilio_fp.taskrouter",
)
ODD: Final[list[Any]] = [
    None, 5, -1, 10**5000, [10**5000], True, 1.5, float("nan"), float("inf"), "x", "", "\ud800",
    b"x", b"", b"\xff", [1], [], (), {},
    {"a": 1}, {1}, [None], {"\ud800": None}, object(), int, print,
]  # fmt: skip
INTERNAL: Final = frozenset(
    {
        "twilio_fp.tokens.jws.check_header",
        "twilio_fp.tokens.jws.read_header",
        "twilio_fp.webhooks.content.named_accounts",
        "twilio_fp.webhooks.content.names_only",
        "twilio_fp.webhooks.content.read_data",
    }
)
"""Functions that are called with checked arguments."""


def functions() -> dict[str, Any]:
    """Return the modules' public functions and classes by full name, except abstract ones."""
    modules = [import_module(name) for name in MODULES]
    values = [getattr(module, name) for module in modules for name in vars(module)["__all__"]]
    values = [one for one in values if not inspect.isabstract(one) and one is not AmbiguousAccountError]
    return {f"{one.__module__}.{one.__name__}": one for one in values if isinstance(one, (FunctionType, type))}


FUNCTIONS: Final = functions()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # deprecated names
@pytest.mark.parametrize("name", sorted(FUNCTIONS.keys() - INTERNAL))
def test_an_odd_value_is_accepted_or_refused_by_an_error_of_this_library(name: str) -> None:
    function = FUNCTIONS[name]
    every = inspect.signature(function).parameters.values()
    parameters = [one for one in every if one.kind not in (one.VAR_POSITIONAL, one.VAR_KEYWORD)]
    for tested in parameters:
        for odd in ODD:
            names = [one.name for one in parameters if one is tested or one.default is one.empty]
            try:
                function(**dict.fromkeys(names, odd))
            except TwilioError:
                continue
            except Exception as error:  # noqa: BLE001  any other error fails the test
                pytest.fail(f"{name}({tested.name}={type(odd).__name__}): {error!r}")


def test_every_exemption_exists() -> None:
    assert FUNCTIONS.keys() >= INTERNAL
