"""Lazy faces of packages (PEP 562): names are there at once, their modules when they are first asked for."""

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
"""The extra that brings an optional package which a name of a face needs."""

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
"""What twilio-python calls by another name: where that is here, and its name."""


def face(
    package: str,
    modules: Mapping[str, str],
) -> tuple[list[str], Callable[[str], Any], Callable[[], list[str]]]:
    """Return ``__all__``, ``__getattr__`` and ``__dir__`` for a package.

    Of a name that is elsewhere, or that twilio-python has, ``__getattr__`` raises an `ImportError` which says what to
    import, since ``from package import name`` shows no message of an `AttributeError`.

    Args:
        package: its name.
        modules: for each of its modules the names that it gives, apart by blanks; a module with none gives itself.
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
            raise _lacking(f"{package}.{name}", error) from None
        value = module if name == home else getattr(module, name)
        setattr(sys.modules[package], name, value)
        return value

    return everything, get, lambda: everything


def _lacking(name: str, error: ModuleNotFoundError) -> ModuleNotFoundError:
    """Return the error that says with which extra a name can be imported; the same error where there is no such."""
    needed = (error.name or "").partition(".")[0]
    if needed not in EXTRAS:
        return error
    return ModuleNotFoundError(f"{name} needs {needed}: pip install 'twilio-fp[{EXTRAS[needed]}]'", name=error.name)


def _missing(package: str, name: str) -> ImportError | AttributeError:
    """Return the error that says where a name is, if it is anywhere."""
    found = _elsewhere(package, name) if name[:1].isupper() else []
    if found:
        imports = ", or ".join([f"from {home} import {it}" for home, it in found])
        return ImportError(f"{package} itself has no {name}: write {imports}", name=package)
    return AttributeError(f"module {package!r} has no attribute {name!r}")


def _elsewhere(package: str, name: str) -> list[tuple[str, str]]:
    """Return where a name is, inside the package if it is there, or what does the same here: as package and name."""
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
