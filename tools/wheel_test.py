"""Builds the wheel, installs it into an empty environment, and imports all of it there: python -m tools.wheel_test."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from zipfile import ZipFile

ROOT = Path(__file__).resolve().parent.parent

LONGEST_PATH = 120  # unpacked below a deep folder, a path still fits the 260 characters of Windows
LARGEST_WHEEL = 1_600_000  # bytes


def run(*command: str | Path) -> None:
    """Run a command in a folder that is not the repository's; what it says is shown, and its failure ends this."""
    if code := subprocess.run(command, check=False, cwd=tempfile.gettempdir()).returncode:
        sys.exit(code)


def faults(wheel: Path) -> list[str]:
    """Return what is wrong with what the wheel holds."""
    with ZipFile(wheel) as archive:
        names = archive.namelist()
    info = next(name for name in names if name.endswith(".dist-info/METADATA")).removesuffix("METADATA")
    size = wheel.stat().st_size
    longest = max(names, key=len)
    found = [f"{name} does not belong in the wheel" for name in names if not name.startswith(("twilio_fp/", info))]
    found += [
        f"{name} is a test" for name in names if "/tests/" in name or Path(name).name.startswith(("test_", "conftest"))
    ]
    found += [f"{name} is missing" for name in ("twilio_fp/py.typed", f"{info}licenses/LICENSE") if name not in names]
    if len(longest) > LONGEST_PATH:
        found.append(f"{longest} has {len(longest)} characters, more than {LONGEST_PATH}")
    if size > LARGEST_WHEEL:
        found.append(f"the wheel has {size:,} bytes, more than {LARGEST_WHEEL:,}")
    print(f"{wheel.name}: {size:,} bytes, {len(names)} files, longest path {len(longest)} characters")
    return found


def public_modules(wheel: Path) -> list[str]:
    """Return the names of the wheel's modules whose path holds no private part."""
    with ZipFile(wheel) as archive:
        paths = [Path(name).with_suffix("") for name in archive.namelist() if name.endswith(".py")]
    parts = [path.parts[:-1] if path.name == "__init__" else path.parts for path in paths]
    return sorted(".".join(names) for names in parts if not any(name.startswith("_") for name in names))


def main() -> int:
    """Build, look inside, install and import."""
    with tempfile.TemporaryDirectory(prefix="twilio-fp-wheel-") as folder:
        built, room = Path(folder, "dist"), Path(folder, "venv")
        run(sys.executable, "-m", "build", "--wheel", "--outdir", built, ROOT)
        (wheel,) = built.glob("*.whl")
        if found := faults(wheel):
            print(*found, sep="\n", file=sys.stderr)
            return 1
        venv.create(room, with_pip=True)
        python = room / ("Scripts" if sys.platform == "win32" else "bin") / "python"
        run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wheel)
        run(python, "-I", ROOT / "tools" / "import_all.py", *public_modules(wheel))
    return 0


if __name__ == "__main__":
    sys.exit(main())
