"""Annotations of all public names can be resolved, as validators, serialisers and dependency injection do."""

from __future__ import annotations

import inspect
from importlib import import_module
from types import FunctionType
from typing import TYPE_CHECKING, Any, Final, get_type_hints

import attrs
import pytest

from tests.house import hand_written
from twilio_fp import twiml
from twilio_fp.rest.catalogue import operations, packages, records
from twilio_fp.values import FrozenMap

if TYPE_CHECKING:
    from collections.abc import Iterator

_RSA: Final = "cryptography.hazmat.primitives.asymmetric.rsa"

# Names imported only for type checkers, since they are loaded lazily or would make a circular import. Code that
# resolves annotations must supply them. Each entry has a reason, the names with their modules, and whose they are.
TYPE_CHECKING_ONLY: Final = (
    (
        "a function that waits for a lock gets it as an argument",
        {"LockType": "_thread"},
        ("blocking.acquire",),
    ),
    (
        "only users of queues load the module",
        {"SimpleQueue": "queue"},
        ("blocking.next_item",),
    ),
    (
        "libcst's own visitors have annotations with names that libcst imports for type checkers only",
        {"BaseMetadataProvider": "libcst", "CSTNode": "libcst", "ProviderT": "libcst.metadata.base_provider"},
        ("coming_from.finding.Finder",),
    ),
    (
        "a fake loads its executor of TwiML when the first call is made",
        {"CallState": "twilio_fp.twiml.run.machine"},
        (
            "testing.fake.behaviours.call_legs.ledger_time",
            "testing.fake.behaviours.call_legs.run_of",
            "testing.fake.listening.last_problem",
        ),
    ),
    (
        "credentials also sign tokens, which needs no HTTP",
        {"HttpRequest": "twilio_fp.http"},
        ("auth.authorize",),
    ),
    (
        "errors hold attempts, which are records, which raise errors",
        {"Attempt": "twilio_fp.attempts", "HttpRequest": "twilio_fp.http"},
        (
            "errors.AmbiguousError",
            "errors.ApiError",
            "errors.AuthenticationError",
            "errors.DecodeError",
            "errors.NotFoundError",
            "errors.OperationError",
            "errors.RateLimitError",
            "errors.TransportError",
        ),
    ),
    (
        "operations are imported without HTTP",
        {"HttpResponse": "twilio_fp.http"},
        ("operation.retry_safety.outcome_of",),
    ),
    (
        "only concurrent programs load asyncio and threading",
        {"Branch": "twilio_fp.branches", "Begin": "twilio_fp.branches"},
        ("state.State.aupdate", "state.State.update", "state.suspend", "state.block"),
    ),
    (
        "hypothesis imports the names in its class's annotations for type checkers only",
        {"defaultdict": "collections", "Rule": "hypothesis.stateful", "Invariant": "hypothesis.stateful"},
        ("testing.machines.FakeTwilioMachine",),
    ),
    ("most JSON has no decimals", {"Decimal": "decimal"}, ("codec.scalars.read_number",)),
    ("only conversion of user-defined records needs cattrs", {"Converter": "cattrs"}, ("json.converter",)),
    (
        "connections load ssl, their settings don't",
        {"ssl": "", "Pools": "twilio_fp.transports._connections", "IncomingResponse": "twilio_fp.transports._exchange"},
        ("transports.urllib3.Urllib3Transport",),
    ),
    (
        "settings, which all transports share, don't load ssl",
        {"ssl": ""},
        (
            "transports.aiohttp.AiohttpTransport",
            "transports.httpx.AsyncHttpxTransport",
            "transports.httpx.HttpxTransport",
        ),
    ),
    (
        "only RSA keys load cryptography",
        {"RSAPrivateKey": _RSA, "RSAPublicKey": _RSA, "Secret": "twilio_fp.values", "Key": "twilio_fp.tokens.jws"},
        (
            "tokens.access.AccessToken.unsigned",
            "tokens.capability.ClientCapability.unsigned",
            "tokens.claims.Token.unsigned",
            "tokens.client_validation.ClientValidation.unsigned",
            "tokens.client_validation.sign_request",
            "tokens.jws.private_key",
            "tokens.jws.public_key",
            "tokens.jws.sign",
            "tokens.jws.signature",
            "tokens.jws.verify",
            "tokens.taskrouter.TaskRouterCapability.unsigned",
        ),
    ),
    (
        "a circular import with TaskRouter's capabilities; only RSA keys load cryptography",
        {
            "RSAPrivateKey": _RSA,
            "RSAPublicKey": _RSA,
            "Secret": "twilio_fp.values",
            "Key": "twilio_fp.tokens.jws",
            "TaskRouterCapability": "twilio_fp.tokens.taskrouter",
        },
        ("tokens.capability.unsigned_by_account",),
    ),
    (
        "nodes import the module that writes them",
        {"Node": "twilio_fp.twiml.node"},
        ("twiml.writing.write",),
    ),
    (
        "requests import the module that reads their address",
        {"WebhookRequest": "twilio_fp.webhooks.request"},
        (
            "webhooks.address.TrustedProxy.url",
            "webhooks.address.candidate_urls",
            "webhooks.address.with_configured_url",
        ),
    ),
    (
        "Flask imports the names in its own type alias for type checkers only",
        {
            "Response": "werkzeug.sansio.response",
            "Headers": "werkzeug.datastructures",
            "WSGIApplication": "wsgiref.types",
        },
        ("webhooks.adapters.flask.webhook",),
    ),
)
SUPPLIED: Final = {
    f"twilio_fp.{name}": {
        late: getattr(import_module(module), late) if module else import_module(late) for late, module in names.items()
    }
    for _, names, annotated in TYPE_CHECKING_ONLY
    for name in annotated
}


def qualified_name(value: Any) -> str:
    return f"{value.__module__}.{value.__qualname__}"


def methods(cls: type) -> Iterator[Any]:
    """Yield the functions of a class's public methods and properties, including ``__init__`` and ``__call__``."""
    for name, value in vars(cls).items():
        function = inspect.unwrap(getattr(value, "__func__", None) or getattr(value, "fget", None) or value)
        if isinstance(function, FunctionType) and (not name.startswith("_") or name in {"__init__", "__call__"}):
            yield function


def public_objects() -> dict[str, Any]:
    """Return public classes, their methods, and functions, by name, from the modules that define them."""
    found: list[Any] = []
    for source in hand_written():
        module = import_module(source.name)
        values = [getattr(module, name) for name in getattr(module, "__all__", ())] if source.is_public else []
        for value in values:
            if isinstance(value, (type, FunctionType)) and value.__module__ == source.name:
                found += [value, *(methods(value) if isinstance(value, type) else ())]
    return {qualified_name(value): value for value in found}


PUBLIC: Final = public_objects()
INITS: Final = {name: cls for cls in PUBLIC.values() if attrs.has(cls) for name in [f"{qualified_name(cls)}.__init__"]}


@pytest.mark.parametrize("name", sorted(PUBLIC.keys() - SUPPLIED.keys() - INITS.keys()))
def test_annotations_of_public_names_can_be_resolved(name: str) -> None:
    get_type_hints(PUBLIC[name])


@pytest.mark.parametrize("name", sorted(SUPPLIED))
def test_annotations_with_lazily_loaded_names_can_be_resolved_with_them(name: str) -> None:
    assert SUPPLIED[name].keys() - vars(import_module(PUBLIC[name].__module__)).keys()
    get_type_hints(PUBLIC[name], localns=SUPPLIED[name])


@pytest.mark.parametrize("name", INITS)
def test_annotations_of_a_records_init_can_be_resolved_in_its_module(name: str) -> None:
    # attrs gives it the annotations of inherited fields and of converters, which the class's module may not have.
    cls = INITS[name]
    converters = [field.converter for field in attrs.fields(cls) if field.converter is not None]
    modules = [import_module(each.__module__) for each in (*cls.__mro__, *converters)]
    names = {name: value for module in modules for name, value in vars(module).items()}
    get_type_hints(cls.__init__, localns=names | SUPPLIED.get(qualified_name(cls), {}))


@pytest.mark.parametrize("name", [name for name, value in PUBLIC.items() if attrs.has(value)])
def test_every_field_of_a_hand_written_record_has_a_type_hint(name: str) -> None:
    hints = get_type_hints(PUBLIC[name], localns=SUPPLIED.get(name))
    assert hints.keys() >= {attribute.name for attribute in attrs.fields(PUBLIC[name])}


@pytest.mark.parametrize("package", packages())
def test_annotations_of_operations_and_their_records_can_be_resolved(package: str) -> None:
    classes = [*[entry.load() for entry in operations(package)], *[entry.load() for entry in records(package)]]
    for cls in classes:
        hints = get_type_hints(cls)
        assert hints.keys() >= {attribute.name for attribute in attrs.fields(cls)}


ELEMENTS: Final = {name: getattr(twiml, name) for name in dir(twiml)}


@pytest.mark.parametrize("name", [name for name, value in ELEMENTS.items() if attrs.has(value)])
def test_annotations_of_an_element_can_be_resolved_with_its_children(name: str) -> None:
    hints = get_type_hints(ELEMENTS[name], localns=ELEMENTS | {"FrozenMap": FrozenMap})
    assert hints.keys() >= {attribute.name for attribute in attrs.fields(ELEMENTS[name])}
