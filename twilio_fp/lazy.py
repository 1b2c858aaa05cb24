"""Lazy package namespaces (PEP 562): modules are imported when one of their names is first used."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, Final

__all__ = ["CLASSIC", "EXTRAS", "face"]


_HOMES: Final = (
    "twilio_fp",
    *[
        f"twilio_fp.{one}"
        for one in ("twiml", "tokens", "webhooks", "streams", "messaging", "taskrouter", "middleware", "transports")
    ],
)

EXTRAS: Final[Mapping[str, str]] = {
    "aiohttp": "aiohttp",
    "httpcore": "httpx",
    "opentelemetry": "otel",
}
"""The extra that installs each optional package that a public name may need."""

CLASSIC: Final[Mapping[str, str]] = {
    "AccessTokenGrant": "twilio_fp.tokens Grant",
    "AsyncTwilioHttpClient": "twilio_fp AsyncClient",
    "ClientCapabilityToken": "twilio_fp.tokens ClientCapability",
    "ClientValidationJwt": "twilio_fp.tokens ClientValidation",
    "FaxResponse": "twilio_fp.twiml Response",
    "GenericNode": "twilio_fp.twiml Element",
    "HttpClient": "twilio_fp.transports Transport",
    "MessagingResponse": "twilio_fp.twiml Response",
    "RequestValidator": "twilio_fp.webhooks verify",
    "TaskQueueCapabilityToken": "twilio_fp.tokens TaskQueueCapability",
    "TaskRouterCapabilityToken": "twilio_fp.tokens taskrouter_capability",
    "TwiML": "twilio_fp.twiml Node",
    "TwiMLException": "twilio_fp TwimlError",
    "TwilioException": "twilio_fp TwilioError",
    "TwilioHttpClient": "twilio_fp.transports Urllib3Transport",
    "TwilioRestClient": "twilio_fp Client",
    "TwilioRestException": "twilio_fp ApiError",
    "TwilioServiceException": "twilio_fp ApiError",
    "VoiceResponse": "twilio_fp.twiml Response",
    "WorkerCapabilityToken": "twilio_fp.tokens WorkerCapability",
    "WorkspaceCapabilityToken": "twilio_fp.tokens WorkspaceCapability",
}
"""Names in twilio-python whose counterparts are called otherwise: their package and name here."""


def face(
    package: str,
    modules: Mapping[str, str],
) -> tuple[list[str], Callable[[str], Any], Callable[[], list[str]]]:
    """Return ``__all__``, ``__getattr__`` and ``__dir__`` for a package.

    For a name that is elsewhere, or one of twilio-python's, ``__getattr__`` raises an `ImportError` that says what to
    import, since ``from package import name`` discards the message of an `AttributeError`.

    Args:
        package: its name.
        modules: for each module, the names to export from it, separated by blanks; without names, the module itself.
    """
    homes = {name: module for module, names in modules.items() for name in names.split() or [module]}
    everything = sorted(homes)

    def get(name: str) -> Any:
        home = homes.get(name)
        if home is None:
            raise _missing(package, name)
        try:
            module = import_module(f"{package}.{home}")
        except ModuleNotFoundError as error:
            raise _missing_extra(f"{package}.{name}", error) from None
        value = module if name == home else getattr(module, name)
        setattr(sys.modules[package], name, value)
        return value

    return everything, get, lambda: everything


def _missing_extra(name: str, error: ModuleNotFoundError) -> ModuleNotFoundError:
    """Return an error that says which extra a name needs, or the same error if no extra helps."""
    needed = (error.name or "").partition(".")[0]
    if needed not in EXTRAS:
        return error
    return ModuleNotFoundError(f"{name} needs {needed}: pip install 'twilio-fp[{EXTRAS[needed]}]'", name=error.name)


def _missing(package: str, name: str) -> ImportError | AttributeError:
    """Return the error for a missing name, which says where to find it if it exists."""
    found = _elsewhere(package, name) if name[:1].isupper() else []
    if found:
        imports = ", or ".join([f"from {home} import {it}" for home, it in found])
        return ImportError(f"{package} itself has no {name}: write {imports}", name=package)
    return AttributeError(f"module {package!r} has no attribute {name!r}")


def _elsewhere(package: str, name: str) -> list[tuple[str, str]]:
    """Return where a name or its counterpart is, as package and name, within the package if possible."""
    if name in CLASSIC:
        home, _, ours = CLASSIC[name].partition(" ")
        return [(home, ours)]
    catalogue = import_module("twilio_fp.rest.catalogue")
    entries = [
        each for home in catalogue.packages() for each in (*catalogue.operations(home), *catalogue.records(home))
    ]
    for entry in entries:
        if (f"twilio_fp.rest.{entry.package}", entry.name) == (package, f"Fetch{name}"):
            return [(package, entry.spec.result)]
    found = [home for home in _HOMES if name in import_module(home).__all__]
    found += [f"twilio_fp.rest.{entry.package}" for entry in entries if entry.name == name and "twilio_fp" not in found]
    within = [home for home in found if home.startswith(f"{package}.")]
    return [(home, name) for home in within or found]
