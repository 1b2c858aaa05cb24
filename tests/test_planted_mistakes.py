"""A mistake in any callable that is given secrets shows none of them to an error tracker."""

from __future__ import annotations

import re
from importlib import import_module
from inspect import Parameter, getattr_static, iscoroutine, signature
from typing import TYPE_CHECKING, Any

import pytest

from tests.house import hand_written
from tests.test_security import ACCOUNT, BASIC, BY_TOKEN, HELLO, TOKEN, check

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MODULES = [source.name for source in hand_written() if source.is_public and not source.name.endswith("__main__")]
INTERNAL = (
    "twilio_fp.codec",  # its base_url has been checked by a client
    "twilio_fp.host.resolve_url",  # likewise
    "twilio_fp.media.redirected",  # called with requests that the interpreter made
    "twilio_fp.middleware.keys.kept_by",  # called by policies, with a function that they have checked
    "twilio_fp.streams.relay.Text",  # its token is a language model's, spoken to the caller
    "twilio_fp.testing.fake.behaviours",  # called by the fake's state machine, with checked arguments
    "twilio_fp.testing.fake.resources",  # likewise
    "twilio_fp.tokens.capability.unsigned_by_account",  # called by sign(), which clears its own arguments
    "twilio_fp.testing.strategies.fakes.call_scripts",  # its keys are keys of a telephone
    "twilio_fp.twiml.run",  # likewise
    "twilio_fp.webhooks.address.candidate_urls",  # called with a public_url that check() has checked
)
GIVEN_SECRETS = re.compile(r"Secret|Credentials|Key\b|HeaderSource|Headers\b|Unpack\[(Stream)?Options\]")
NAMED_SECRETS = {
    "environ",
    "keys",
    "key",
    "token",
    "secret",
    "credentials",
    "proxy",
    "base_url",
    "public_url",
    "changes",
}
PLANTED: tuple[Any, ...] = (
    TOKEN,
    f"{TOKEN}\n",
    TOKEN.encode(),
    (TOKEN, 3),
    [("Authorization", BASIC), ("X", "\n")],
    {"Authorization": BASIC, "X": 3},
    {"TWILIO_ACCOUNT_SID": "AC 1", "TWILIO_AUTH_TOKEN": TOKEN},
    f"https://user:{TOKEN}@proxy.example:port/",
    f"https://{TOKEN}/x@proxy.example",
    f"https://{ACCOUNT}:{TOKEN}",
)


def public_callables() -> dict[str, Callable[..., Any]]:
    found: dict[str, Callable[..., Any]] = {}
    for module_name in MODULES:
        module = import_module(module_name)
        for name in getattr(module, "__all__", ()):
            value = getattr(module, name)
            if not callable(value) or str(getattr(value, "__module__", None)).partition(".")[0] not in OUR_PACKAGES:
                continue
            if f"{value.__module__}.{name}".startswith(INTERNAL):
                continue
            found.setdefault(f"{value.__module__}.{name}", value)
            if isinstance(value, type):
                for member in dir(value):
                    if isinstance(getattr_static(value, member), classmethod) and not member.startswith("_"):
                        found.setdefault(f"{value.__module__}.{name}.{member}", getattr(value, member))
    return found


OUR_PACKAGES = {"twilio_fp", "attr"}


def given_secrets(parameter: Parameter) -> bool:
    if parameter.annotation == "str" and parameter.name == "key":  # of a mapping
        return False
    return parameter.name in NAMED_SECRETS or bool(GIVEN_SECRETS.search(str(parameter.annotation)))


def planted_calls() -> Iterator[tuple[str, Callable[..., Any], str]]:
    for name, function in public_callables().items():
        try:
            parameters = signature(function).parameters.values()
        except (TypeError, ValueError):
            continue
        yield from [(f"{name}({one.name})", function, one.name) for one in parameters if given_secrets(one)]


CALLS = list(planted_calls())


def called(function: Callable[..., Any], planted: str, index: int, filling: Any) -> BaseException | None:
    """Return what a call raises that has a secret in one argument, and something else in all others."""
    positional: list[Any] = []
    named: dict[str, Any] = {}
    value: Any = None
    one: Any = None
    for one in signature(function).parameters.values():
        value = PLANTED[index] if one.name == planted else filling
        if one.kind is Parameter.VAR_KEYWORD and one.name == planted:
            names = ("keys", "key", "url") if planted == "options" else ("account_sid", "token", "headers")
            named.update(dict.fromkeys(names, PLANTED[index]))
        elif one.kind is Parameter.VAR_POSITIONAL and one.name == planted:
            positional.append(value)
        elif one.kind in {Parameter.VAR_KEYWORD, Parameter.VAR_POSITIONAL} or (
            one.name != planted and one.default is not Parameter.empty
        ):
            continue
        elif one.kind is Parameter.KEYWORD_ONLY:
            named[one.name] = value
        else:
            positional.append(value)
    try:
        made = function(*positional, **named)
    except Exception as error:  # noqa: BLE001  # whatever it is
        del positional, named, value, one
        return error
    if iscoroutine(made):
        made.close()
    return None


def test_the_sweep_reaches_every_callable_that_is_given_secrets() -> None:
    names = {name for name, _, _ in CALLS}
    assert {
        "twilio_fp.auth.AuthToken(token)",
        "twilio_fp.auth.credentials_from(environ)",
        "twilio_fp.client.Client(credentials)",
        "twilio_fp.client.Client.from_environ(environ)",
        "twilio_fp.client.AsyncClient(base_url)",
        "twilio_fp.http.HttpRequest(headers)",
        "twilio_fp.tokens.signing.sign(key)",
        "twilio_fp.webhooks.adapters.flask.webhook(options)",
        "twilio_fp.webhooks.verification.verify(keys)",
    } <= names, sorted(names)


@pytest.mark.parametrize(("function", "planted"), [call[1:] for call in CALLS], ids=[call[0] for call in CALLS])
def test_a_planted_mistake_shows_no_secret_to_an_error_tracker(function: Callable[..., Any], planted: str) -> None:
    for filling in (None, "AC1", BY_TOKEN, HELLO):
        for index in range(len(PLANTED)):
            error = called(function, planted, index, filling)
            if error is not None:
                check(error)
