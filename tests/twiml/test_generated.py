"""The generated modules: fresh, lazy, documented, and each element with its example."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.house import ROOT
from tools.codegen.twiml import generate
from twilio_fp import twiml
from twilio_fp.twiml.rules import RULES

REFERENCE = (ROOT / "docs" / "twiml-reference.md").read_text("utf-8")


def test_the_committed_code_matches_the_facts() -> None:
    made = generate()
    assert [str(path) for path, text in made.items() if (ROOT / path).read_text("utf-8") != text] == []
    assert generate() == made


def loaded(program: str) -> set[str]:
    """Return the modules that a program has loaded at its end."""
    code = f"{program}\nimport sys\nprint(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_only_used_modules_are_loaded() -> None:
    assert not {name for name in loaded("import twilio_fp.twiml") if name.startswith("twilio_fp.twiml.")}
    used = loaded("from twilio_fp.twiml import Response, Say, Gather, Redirect\nstr(Response([Gather(Say('a'))]))")
    ours = {name for name in used if name.startswith("twilio_fp.twiml.voice.")}
    assert ours == {"twilio_fp.twiml.voice.call"}
    assert not used & {
        "json",
        "urllib3",
        "http.client",
        "ssl",
        "asyncio",
        "cattrs",
        "cryptography",
        "pyexpat",
        "twilio_fp.http",
    }
    assert "twilio_fp.twiml.enumerations" not in used


def test_the_package_exports_every_element() -> None:
    exported: list[str] = vars(twiml)["__all__"]
    assert set(RULES) <= set(exported)
    for name in exported:
        assert getattr(twiml, name) is not None
        assert name in dir(twiml)
    with pytest.raises(AttributeError, match="Saay"):
        _ = getattr(twiml, "Saay")  # noqa: B009 - a name that no checker lets pass


def test_the_reference_has_every_element_with_every_attribute() -> None:
    sections = dict(re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", REFERENCE, re.DOTALL | re.MULTILINE))
    assert set(sections) == set(RULES)
    for name, rule in RULES.items():
        for attribute in rule.attributes:
            assert f"| `{attribute.python}` | `{attribute.xml}` |" in sections[name]


@pytest.mark.parametrize("name", [name for name in RULES if name != "Response"])
def test_the_example_of_an_element_renders_as_shown(name: str) -> None:
    section = REFERENCE.partition(f"\n## {name}\n")[2]
    python = section.partition("```py\n")[2].partition("\n```")[0]
    xml = section.partition("```xml\n")[2].partition("\n```")[0]
    tree = eval(python, {"twiml": twiml})
    assert type(tree).__name__ == name
    assert twiml.render(tree, declaration=False) == xml
    assert not [problem for problem in twiml.problems(tree) if problem.severity != "warning"]
