"""Print the oldest supported versions of the dependencies as pip constraints: python tools/oldest.py."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent


def oldest(project: str) -> list[str]:
    """Return a constraint for each package required at run time."""
    requirements = tomllib.loads(project)["project"]["dependencies"]
    return [re.sub(r"^([\w.-]+)>=([\w.]+).*$", r"\1==\2", requirement) for requirement in requirements]


if __name__ == "__main__":
    print(*oldest((ROOT / "pyproject.toml").read_text(encoding="utf-8")), sep="\n")
