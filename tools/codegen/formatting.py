"""Sorting and formatting of generated files with ruff and the project's settings."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

__all__ = ["formatted"]


def formatted(files: dict[Path, str], root: Path) -> dict[Path, str]:
    """Return the formatted texts.

    Args:
        files: path from the top of the repository → text.
        root: the top of the repository, whose ``pyproject.toml`` has the settings.
    """
    with tempfile.TemporaryDirectory() as scratch:
        top = Path(scratch)
        shutil.copy(root / "pyproject.toml", top)
        for path, text in files.items():
            copy = top / path
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(text, encoding="utf-8")
        ruff = [sys.executable, "-m", "ruff"]
        ours = ["--config", 'lint.isort.known-first-party=["twilio_fp"]']
        subprocess.run(
            [*ruff, "check", "--quiet", "--fix-only", "--select", "I,RUF022", *ours, "."], cwd=top, check=True
        )
        subprocess.run([*ruff, "format", "--quiet", *map(str, files)], cwd=top, check=True)
        return {path: (top / path).read_text(encoding="utf-8") for path in files}
