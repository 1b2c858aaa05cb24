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

# What is loaded only when it is needed, or would be imported in a circle, stands in annotations alone, and whoever
# looks them up hands it in: why that is so, the names with their modules, and in whose annotations they are.
LATE: Final = (
    (
        "what waits for a lock is handed it",
        {"LockType": "_thread"},
        ("blocking.acquire",),
    ),
    (
        "who has no queue need not load the module of queues",
        {"SimpleQueue": "queue"},
        ("blocking.next_item",),
    ),
    (
        "a visitor of libcst inherits annotations whose names libcst imports for type checkers alone",
        {"BaseMetadataProvider": "libcst", "CSTNode": "libcst", "ProviderT": "libcst.metadata.base_provider"},
        ("coming_from.finding.Finder",),
    ),
    (
        "a fake runs calls by an executor that it loads for the first of them",
        {"CallState": "twilio_fp.twiml.run.machine"},
        (
            "testing.fake.behaviours.call_legs.ledger_time",
            "testing.fake.behaviours.call_legs.run_of",
            "testing.fake.listening.last_problem",
        ),
    ),
    (
        "credentials sign tokens, too, which takes no HTTP",
        {"HttpRequest": "twilio_fp.http"},
        ("auth.authorize",),
    ),
    (
        "errors are told what came of tries, which is a record, whose mistakes are errors",
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
        "programs side by side load asyncio and threads, one alone needs neither",
        {"Branch": "twilio_fp.branches", "Begin": "twilio_fp.branches"},
        ("state.State.aupdate", "state.State.update", "state.suspend", "state.block"),
    ),
    (
        "hypothesis does not import what its own class is annotated with",
        {"defaultdict": "collections", "Rule": "hypothesis.stateful", "Invariant": "hypothesis.stateful"},
        ("testing.machines.FakeTwilioMachine",),
    ),
    ("most JSON holds no decimals", {"Decimal": "decimal"}, ("codec.scalars.read_number",)),
    ("only who converts records of their own needs cattrs", {"Converter": "cattrs"}, ("json.converter",)),
    (
        "a connection loads ssl, its settings don't",
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
        "only keys for RSA load cryptography",
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
        "capabilities of TaskRouter are made of what they are annotated in, with keys for RSA, too",
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
        "a node is written by what it is annotated in",
        {"Node": "twilio_fp.twiml.node"},
        ("twiml.writing.write",),
    ),
    (
        "a request is read by what it is annotated in",
        {"WebhookRequest": "twilio_fp.webhooks.request"},
        (
            "webhooks.address.TrustedProxy.url",
            "webhooks.address.candidate_urls",
            "webhooks.address.with_configured_url",
        ),
    ),
    (
        "what Flask's own alias names, Flask has in annotations alone",
        {
            "Response": "werkzeug.sansio.response",
            "Headers": "werkzeug.datastructures",
            "WSGIApplication": "wsgiref.types",
        },
        ("webhooks.adapters.flask.webhook",),
    ),
)
HANDED_IN: Final = {
    f"twilio_fp.{name}": {
        late: getattr(import_module(module), late) if module else import_module(late) for late, module in names.items()
    }
    for _, names, annotated in LATE
    for name in annotated
}


def named(value: Any) -> str:
    return f"{value.__module__}.{value.__qualname__}"


def methods(cls: type) -> Iterator[Any]:
    """Yield the functions of a class's public methods and properties, ``__init__`` and ``__call__`` among them."""
    for name, value in vars(cls).items():
        function = inspect.unwrap(getattr(value, "__func__", None) or getattr(value, "fget", None) or value)
        if isinstance(function, FunctionType) and (not name.startswith("_") or name in {"__init__", "__call__"}):
            yield function


def public() -> dict[str, Any]:
    """Return what is public where people write: classes, their methods, and functions, by their names."""
    found: list[Any] = []
    for source in hand_written():
        module = import_module(source.name)
        values = [getattr(module, name) for name in getattr(module, "__all__", ())] if source.is_public else []
        for value in values:
            if isinstance(value, (type, FunctionType)) and value.__module__ == source.name:
                found += [value, *(methods(value) if isinstance(value, type) else ())]
    return {named(value): value for value in found}


PUBLIC: Final = public()
INITS: Final = {name: cls for cls in PUBLIC.values() if attrs.has(cls) for name in [f"{named(cls)}.__init__"]}


@pytest.mark.parametrize("name", sorted(PUBLIC.keys() - HANDED_IN.keys() - INITS.keys()))
def test_annotations_of_public_names_can_be_resolved(name: str) -> None:
    get_type_hints(PUBLIC[name])


@pytest.mark.parametrize("name", sorted(HANDED_IN))
def test_annotations_with_lazily_loaded_names_can_be_resolved_with_them(name: str) -> None:
    assert HANDED_IN[name].keys() - vars(import_module(PUBLIC[name].__module__)).keys()
    get_type_hints(PUBLIC[name], localns=HANDED_IN[name])


@pytest.mark.parametrize("name", INITS)
def test_annotations_of_a_records_init_can_be_resolved_in_its_module(name: str) -> None:
    # attrs writes it with the annotations of inherited fields and of converters, and looks in the class's module alone.
    cls = INITS[name]
    converters = [field.converter for field in attrs.fields(cls) if field.converter is not None]
    modules = [import_module(each.__module__) for each in (*cls.__mro__, *converters)]
    names = {name: value for module in modules for name, value in vars(module).items()}
    get_type_hints(cls.__init__, localns=names | HANDED_IN.get(named(cls), {}))


@pytest.mark.parametrize("name", [name for name, value in PUBLIC.items() if attrs.has(value)])
def test_every_field_of_a_hand_written_record_has_a_type_hint(name: str) -> None:
    hints = get_type_hints(PUBLIC[name], localns=HANDED_IN.get(name))
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
