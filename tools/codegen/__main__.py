"""Write the files generated from the facts: ``python -m tools.codegen [--check]``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tools.codegen import twiml
from tools.codegen.catalogue import write_catalogue
from tools.codegen.coverage import write_coverage
from tools.codegen.documents import FactsError, load_documents, release
from tools.codegen.fake import write_fake_facts
from tools.codegen.formatting import formatted
from tools.codegen.header import header
from tools.codegen.help_lines import with_help
from tools.codegen.read import read_package
from tools.codegen.secrets import write_secret_names
from tools.codegen.write import write_package, write_product

ROOT = Path(__file__).parent.parent.parent
REST = ROOT / "twilio_fp" / "rest"
COVERAGE = ROOT / "docs" / "api-coverage.md"
FAKE = ROOT / "twilio_fp" / "testing" / "fake" / "facts.json"


def generate() -> dict[Path, str]:
    """Return path → formatted text of every generated file."""
    files: dict[Path, str] = {}
    documents = load_documents()
    packages = with_help([read_package(document) for document in documents])
    release_text = release()
    number = release_text.partition(" ")[0]  # without its date, which would change all 670 modules
    head = f"# {header(f'twilio-oai {number}')}\n"
    for package in packages:
        home = REST / package.package.replace(".", "/")
        for name, text in write_package(package).items():
            files[home / name] = head + text
    for package in packages:
        face = REST / package.product / "__init__.py"
        files.setdefault(face, head + write_product(package.product))
    files[ROOT / "twilio_fp" / "secret_names.py"] = f"# {header('secrets.json')}\n{write_secret_names()}"
    data = {
        REST / "catalogue.json": write_catalogue(packages, release_text),
        COVERAGE: write_coverage(packages, documents, release_text),
        FAKE: write_fake_facts(packages),
    }
    modules = formatted({path.relative_to(ROOT): text for path, text in files.items()}, ROOT)
    return {**{ROOT / path: text for path, text in {**modules, **twiml.generate()}.items()}, **data}


def existing() -> set[Path]:
    """Return the generated modules in the working tree."""
    return {path for path in REST.glob("*/**/*.py") if "__pycache__" not in path.parts}


def main() -> int:
    """Write or check; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.codegen", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the tree is stale")
    options = parser.parse_args()
    try:
        files = generate()
    except FactsError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    stale = existing() - files.keys()
    if options.check:
        changed = [path for path in files if not path.exists() or path.read_text(encoding="utf-8") != files[path]]
        for path in sorted([*changed, *stale]):
            print(f"stale: {path.relative_to(ROOT)}")
        return 1 if changed or stale else 0
    for path in stale:
        path.unlink()
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    print(f"{len(files)} files written")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
