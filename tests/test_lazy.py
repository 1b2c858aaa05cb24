from __future__ import annotations

import json
import subprocess
import sys

import twilio_fp
from tests.house import ROOT

# What a fresh interpreter loads for a statement, besides what it has loaded already.
PROBE = """
import sys
before = set(sys.modules)
{statement}
loaded = {{name: hasattr(sys.modules[name], "__path__") for name in set(sys.modules) - before}}
import json
print(json.dumps(loaded))
"""

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


def test_importing_the_package_loads_nothing_foreign_but_attrs() -> None:
    tops = {name.partition(".")[0] for name in loaded_by("import twilio_fp")}
    assert tops - sys.stdlib_module_names <= {"attr", "attrs", "twilio_fp"}


def test_importing_the_package_loads_no_product() -> None:
    assert [name for name in loaded_by("import twilio_fp") if name.startswith("twilio_fp.rest")] == []


def test_an_operation_loads_its_own_resource_alone() -> None:
    loaded = loaded_by("from twilio_fp.rest.api.v2010 import CreateMessage")
    below = [name for name, package in loaded.items() if name.startswith("twilio_fp.rest.api.v2010.") and not package]
    assert len(below) == 1
    others = [name for name in loaded if name.startswith("twilio_fp.rest.") and "twilio_fp.rest.api" not in name]
    assert others == []


def test_composing_an_operation_loads_no_network() -> None:
    loaded = loaded_by("from twilio_fp import CreateMessage; CreateMessage(to='+15558675310', from_='+1', body='Hi')")
    assert {"asyncio", "cryptography", "logging", "socket", "ssl", "urllib3"} & loaded.keys() == set()


def test_every_name_of_the_face_resolves_and_is_listed() -> None:
    assert [name for name in twilio_fp.__all__ if not hasattr(twilio_fp, name)] == []
    assert set(twilio_fp.__all__) <= set(dir(twilio_fp))
    assert len(set(twilio_fp.__all__)) == len(twilio_fp.__all__)


def test_a_misspelt_name_of_the_face_is_an_attribute_error() -> None:
    assert not hasattr(twilio_fp, "CreateMesage")
