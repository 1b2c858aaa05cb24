"""Build the wheel, install it into an empty environment, and import all of it there: python -m tools.wheel_test."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from zipfile import ZipFile, ZipInfo

ROOT = Path(__file__).resolve().parent.parent

LONGEST_PATH = 120  # unpacked in a deep folder, a path still fits the 260 characters of Windows
LARGEST_WHEEL = 1_600_000  # bytes, apart from the parts below
PARTS = {  # part → the prefix of its files, and its maximum bytes
    "the Twilio in memory": (
        (
            "twilio_fp/testing/fake/",
            "twilio_fp/testing/machines",
            "twilio_fp/testing/server",
            "twilio_fp/testing/comparing",
            "twilio_fp/testing/network",
            "twilio_fp/testing/strategies/composed",
            "twilio_fp/testing/strategies/fakes",
            "twilio_fp/testing/strategies/identifiers",
            "twilio_fp/twiml/run/",
        ),
        520_000,
    ),
    "streams and messages": (
        (
            "twilio_fp/streams/",
            "twilio_fp/messaging/",
            "twilio_fp/testing/streams/",
            "twilio_fp/testing/strategies/streams",
        ),
        120_000,
    ),
    "classic routes, and newer checks and events": (
        (
            "twilio_fp/counting",
            "twilio_fp/rest/api/v2010/calls_feedback",
            "twilio_fp/rest/api/v2010/sms_messages",
            "twilio_fp/rest/classic",
            "twilio_fp/twiml/live_media",
            "twilio_fp/webhooks/events/accounts",
            "twilio_fp/webhooks/events/compliance",
            "twilio_fp/webhooks/events/video",
            "twilio_fp/webhooks/parsed",
            "twilio_fp/webhooks/websocket",
        ),
        25_000,
    ),
    "the migration from twilio-python": (("twilio_fp/coming_from/", "twilio_fp/compat/"), 40_000),
}


def run(folder: str, *command: str | Path) -> None:
    """Run a command in a folder, show its output, and exit if it fails.

    The folder is our own, since `python -m` imports from the current one, and a shared one may hold any file.
    """
    if code := subprocess.run(command, check=False, cwd=folder).returncode:
        sys.exit(code)


def problems_of(wheel: Path) -> list[str]:
    """Return the problems with the wheel's contents."""
    with ZipFile(wheel) as archive:
        members = archive.infolist()
    names = [member.filename for member in members]
    sizes = {
        part: sum(_size_of(member) for member in members if member.filename.startswith(prefixes))
        for part, (prefixes, _) in PARTS.items()
    }
    info = next(name for name in names if name.endswith(".dist-info/METADATA")).removesuffix("METADATA")
    size = wheel.stat().st_size - sum(sizes.values())
    longest = max(names, key=len)
    problems = [f"{name} does not belong in the wheel" for name in names if not name.startswith(("twilio_fp/", info))]
    problems += [
        f"{name} is a test" for name in names if "/tests/" in name or Path(name).name.startswith(("test_", "conftest"))
    ]
    problems += [
        f"{name} is missing" for name in ("twilio_fp/py.typed", f"{info}licenses/LICENSE") if name not in names
    ]
    if len(longest) > LONGEST_PATH:
        problems.append(f"{longest} has {len(longest)} characters, more than {LONGEST_PATH}")
    limits = [("the wheel without these parts", size, LARGEST_WHEEL)]
    limits += [(part, sizes[part], limit) for part, (_, limit) in PARTS.items()]
    problems += [
        f"{part} has {part_size:,} bytes, more than {limit:,}" for part, part_size, limit in limits if part_size > limit
    ]
    parts = ", ".join(f"{part_size:,} of {part}" for part, part_size in sizes.items())
    print(f"{wheel.name}: {size:,} bytes and {parts}; {len(names)} files, longest path {len(longest)} characters")
    return problems


def _size_of(member: ZipInfo) -> int:
    """Return the bytes that a file takes: content, header, directory entry, and hash in RECORD."""
    return member.compress_size + 30 + 46 + 2 * len(member.filename) + 60


def public_modules(wheel: Path) -> list[str]:
    """Return the names of the wheel's modules without a private part in their path."""
    with ZipFile(wheel) as archive:
        paths = [Path(name).with_suffix("") for name in archive.namelist() if name.endswith(".py")]
    parts = [path.parts[:-1] if path.name == "__init__" else path.parts for path in paths]
    return sorted(".".join(names) for names in parts if not any(name.startswith("_") for name in names))


def main() -> int:
    """Build, inspect, install and import the wheel."""
    with tempfile.TemporaryDirectory(prefix="twilio-fp-wheel-") as folder:
        dist, environment = Path(folder, "dist"), Path(folder, "venv")
        run(folder, sys.executable, "-m", "build", "--wheel", "--outdir", dist, ROOT)
        (wheel,) = dist.glob("*.whl")
        if problems := problems_of(wheel):
            print(*problems, sep="\n", file=sys.stderr)
            return 1
        venv.create(environment, with_pip=True)
        python = environment / ("Scripts" if sys.platform == "win32" else "bin") / "python"
        run(folder, python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wheel)
        run(folder, python, "-I", ROOT / "tools" / "import_all.py", *public_modules(wheel))
    return 0


if __name__ == "__main__":
    sys.exit(main())
