from __future__ import annotations

import ast
import json
import subprocess
import sys
import tomllib
from importlib import import_module

import pytest

import twilio_fp
from tests.house import ROOT
from twilio_fp.lazy import CLASSIC, EXTRAS
from twilio_fp.rest import catalogue

# Prints the modules that a fresh interpreter loads for a statement.
PROBE = """
import sys
before = set(sys.modules)
{statement}
loaded = {{name: hasattr(sys.modules[name], "__path__") for name in set(sys.modules) - before}}
import json
print(json.dumps(loaded))
"""

EXPORTS: list[str] = vars(twilio_fp)["__all__"]
HEAVY = {"asyncio", "cattrs", "cryptography", "email", "http", "json", "logging", "socket", "ssl", "urllib3", "xml"}


def loaded_by(statement: str) -> dict[str, bool]:
    """Return the modules that a statement loads, and whether each is a package."""
    done = subprocess.run(
        [sys.executable, "-c", PROBE.format(statement=statement)],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    loaded: dict[str, bool] = json.loads(done.stdout)
    return loaded


def test_importing_the_package_loads_nothing_heavy() -> None:
    assert HEAVY & loaded_by("import twilio_fp").keys() == set()


def test_importing_the_package_loads_only_attrs_from_outside() -> None:
    tops = {name.partition(".")[0] for name in loaded_by("import twilio_fp")}
    assert tops - sys.stdlib_module_names <= {"attr", "attrs", "twilio_fp"}


def test_counting_segments_and_reading_addresses_load_nothing_heavy() -> None:
    names = "segments, smart_encode, parse_address, opt_out_kind, connection_overrides"
    loaded = loaded_by(f"from twilio_fp.messaging import {names}")
    assert not HEAVY & loaded.keys()
    assert {name.partition(".")[0] for name in loaded} - sys.stdlib_module_names <= {"attr", "attrs", "twilio_fp"}


def test_importing_the_package_loads_no_product() -> None:
    assert [name for name in loaded_by("import twilio_fp") if name.startswith("twilio_fp.rest")] == []


def test_an_operation_loads_only_its_own_resource() -> None:
    loaded = loaded_by("from twilio_fp.rest.api.v2010 import CreateMessage")
    below = {name: package for name, package in loaded.items() if name.startswith("twilio_fp.rest.")}
    assert {name for name, package in below.items() if package} == {"twilio_fp.rest.api", "twilio_fp.rest.api.v2010"}
    assert [name.rpartition(".")[0] for name, package in below.items() if not package] == ["twilio_fp.rest.api.v2010"]


def test_composing_an_operation_loads_no_network() -> None:
    loaded = loaded_by("from twilio_fp import CreateMessage; CreateMessage(to='+15558675310', from_='+1', body='Hi')")
    assert {"asyncio", "cryptography", "logging", "socket", "ssl", "urllib3"} & loaded.keys() == set()


def test_every_top_level_name_resolves_and_is_listed() -> None:
    assert [name for name in EXPORTS if not hasattr(twilio_fp, name)] == []
    assert set(EXPORTS) <= set(dir(twilio_fp))
    assert len(set(EXPORTS)) == len(EXPORTS)


def test_type_checkers_see_the_top_level_names() -> None:
    path = ROOT / "twilio_fp" / "__init__.py"
    shown = {
        alias.asname
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.asname
    }
    assert shown == set(EXPORTS)


def test_a_misspelt_top_level_name_is_an_attribute_error() -> None:
    assert not hasattr(twilio_fp, "CreateMesage")


@pytest.mark.parametrize(
    ("name", "homes"),
    [
        ("FetchRecording", ["rest.api.v2010", "rest.trunking.v1", "rest.video.v1", "rest.voice.v2"]),
        ("CreateVerification", ["rest.verify.v2"]),
        ("VerificationCheck", ["rest.verify.v2"]),
        ("Say", ["twiml"]),
        ("IncomingMessage", ["webhooks"]),
    ],
)
def test_a_name_from_another_package_is_answered_with_its_import(name: str, homes: list[str]) -> None:
    with pytest.raises(ImportError) as raised:
        exec(f"from twilio_fp import {name}")  # as a user would write it
    imports = [f"from twilio_fp.{home} import {name}" for home in homes]
    assert str(raised.value) == f"twilio_fp itself has no {name}: write {', or '.join(imports)}"
    for line in imports:
        exec(line)


def test_every_operation_is_found_from_the_top_level() -> None:
    for name in {entry.name for entry in catalogue.operations()} - set(EXPORTS):
        with pytest.raises(ImportError, match=f"import {name}"):
            getattr(twilio_fp, name)


LAZY = [
    "twilio_fp",
    *[f"twilio_fp.{home}" for home in ("codec", "operation", "testing", "tokens", "transports")],
]
LAZY += [
    f"twilio_fp.{home}" for home in ("twiml", "webhooks", "rest", "rest.verify", "rest.api.v2010", "rest.verify.v2")
]


def test_a_product_answers_a_name_with_the_version_that_has_it() -> None:
    with pytest.raises(ImportError) as raised:
        exec("from twilio_fp.rest.verify import FetchService")
    message = (
        "twilio_fp.rest.verify itself has no FetchService: write from twilio_fp.rest.verify.v2 import FetchService"
    )
    assert str(raised.value) == message


@pytest.mark.parametrize(
    ("package", "name", "ours"),
    [
        ("lookups.v2", "PhoneNumber", "LookupResponse"),
        ("messaging.v1", "UsAppToPerson", "UsAppToPersonResponse"),
        ("intelligence.v3", "Configuration", "IntelligenceConfiguration"),
    ],
)
def test_a_record_named_differently_from_its_resource_is_suggested(package: str, name: str, ours: str) -> None:
    home = f"twilio_fp.rest.{package}"
    with pytest.raises(ImportError) as raised:
        exec(f"from {home} import {name}")
    assert str(raised.value) == f"{home} itself has no {name}: write from {home} import {ours}"


CLASSIC_MODULES = [
    f"twilio.{name}"
    for name in (
        "base.exceptions",
        "http.http_client",
        "jwt.access_token",
        "jwt.access_token.grants",
        "jwt.client",
        "jwt.taskrouter.capabilities",
        "jwt.validation",
        "request_validator",
        "twiml",
        "twiml.fax_response",
        "twiml.messaging_response",
        "twiml.voice_response",
    )
]
INTERNAL_TO_TWILIO = {"Jwt", "ScopeURI", "TwilioRequest"}  # used only inside twilio-python


@pytest.mark.parametrize("package", LAZY)
@pytest.mark.parametrize("name", [*CLASSIC, "VideoGrant", "FetchRecording", "Gather", "Client", "ApiKey", "RateLimit"])
def test_every_package_answers_a_name_from_another_with_its_import(package: str, name: str) -> None:
    if name in dir(import_module(package)):
        return
    with pytest.raises(ImportError) as raised:
        exec(f"from {package} import {name}")
    about, _, imports = str(raised.value).partition(": write ")
    assert about == f"{package} itself has no {name}"
    for line in imports.split(", or "):
        exec(line)


@pytest.mark.parametrize("module", CLASSIC_MODULES)
def test_a_twilio_python_class_exists_here_or_is_answered_with_ours(module: str) -> None:
    classes = {name for name, value in vars(import_module(module)).items() if isinstance(value, type)}
    theirs = {name for name in classes if vars(import_module(module))[name].__module__.startswith("twilio.")}
    ours = {name for package in LAZY for name in dir(import_module(package))}
    assert theirs - ours - INTERNAL_TO_TWILIO <= CLASSIC.keys()


@pytest.mark.parametrize("name", ["CreateMesage", "nope", "__wrapped__", "_Private"])
def test_an_unknown_name_is_an_attribute_error(name: str) -> None:
    assert not hasattr(twilio_fp, name)


MISSING_EXTRA = """
import sys
from importlib import import_module
sys.modules[{missing!r}] = None
package, name = {name!r}.rsplit(".", 1)
try:
    getattr(import_module(package), name)
except ModuleNotFoundError as error:
    print(error)
"""


@pytest.mark.parametrize(
    ("name", "missing"),
    [
        ("twilio_fp.transports.AiohttpTransport", "aiohttp"),
        ("twilio_fp.transports.AsyncHttpxTransport", "httpcore"),
        ("twilio_fp.middleware.Trace", "opentelemetry"),
    ],
)
def test_a_name_that_needs_an_extra_says_which(name: str, missing: str) -> None:
    program = MISSING_EXTRA.format(name=name, missing=missing)
    output = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout
    assert output == f"{name} needs {missing}: pip install 'twilio-fp[{EXTRAS[missing]}]'\n"


def test_the_extras_are_those_of_pyproject() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    for package, extra in EXTRAS.items():
        assert any(needed.startswith(f"{package}") for needed in extras[extra])
