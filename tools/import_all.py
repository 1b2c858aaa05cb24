"""Import the given modules; tools.wheel_test runs it in an environment with only the wheel installed.

A module may lack only the packages of an extra.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import re
import sys


def extras() -> set[str]:
    """Return the names of the packages in twilio-fp's extras."""
    requirements = importlib.metadata.requires("twilio-fp") or []
    return {re.split(r"[^\w.-]", each)[0].replace("-", "_") for each in requirements if "extra ==" in each}


def main(modules: list[str]) -> int:
    """Import all modules, and all names of the package's face."""
    optional = extras()
    skipped: list[str] = []
    for name in modules:
        try:
            importlib.import_module(name)
        except ModuleNotFoundError as error:
            missing = "" if error.name is None else error.name.partition(".")[0]
            if not any(one == missing or one.startswith(f"{missing}_") for one in optional if missing):
                raise  # opentelemetry-api provides a part of opentelemetry
            skipped.append(f"{name} needs {error.name}")
    package = importlib.import_module("twilio_fp")
    if not str(package.__file__).startswith(sys.prefix):
        print(f"{package.__file__} is not the installed package", file=sys.stderr)
        return 1
    for name in package.__all__:
        getattr(package, name)
    print(
        f"{len(modules) - len(skipped)} modules and {len(package.__all__)} names of twilio_fp imported",
        *skipped,
        sep="; ",
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
