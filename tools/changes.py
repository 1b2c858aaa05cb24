"""The changelog's fragments: check them, collect them, and report changes without one.

``python tools/changes.py`` checks those in ``changes/``; ``--since REF`` checks that changes of the package since then
have one; ``--collect`` moves them into the changelog; ``--release v1.2.0`` checks whether the tag can be released.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import textwrap
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ROOT: Final = Path(__file__).resolve().parent.parent
KINDS: Final = ("added", "changed", "deprecated", "removed", "fixed", "security")
_NAME: Final = re.compile(rf"[a-z0-9][a-z0-9-]*\.({'|'.join(KINDS)})\.md")
_TOP: Final = "## [Unreleased]\n"


def fragments(folder: Path) -> list[Path]:
    """Return the fragments in a folder, in order."""
    return sorted(path for path in folder.glob("*") if path.name != "README.md")


def problems_of(paths: Iterable[Path]) -> list[str]:
    """Return the problems of fragments."""
    problems: list[str] = []
    for path in paths:
        text = path.read_text(encoding="utf-8").strip()
        if not _NAME.fullmatch(path.name):
            problems.append(
                f"{path.name}: a fragment must be named words.kind.md, with a kind among {', '.join(KINDS)}"
            )
        if not text.endswith((".", "`")) or text.startswith(("-", "*", "#")):
            problems.append(f"{path.name}: a fragment must consist of sentences, without a leading dash or a heading")
    return problems


def with_entries(changelog: str, texts: Mapping[str, list[str]]) -> str:
    """Return a changelog with these texts, by kind, added to its top section."""
    head, top, rest = changelog.partition(_TOP)
    if not top:
        sys.exit(f"the changelog has no section {_TOP.strip()}")
    section, mark, older = rest.partition("\n## ")
    parts = re.split(r"^### (\w+)\n", section, flags=re.MULTILINE)
    lines = {name.lower(): body.strip("\n") for name, body in zip(parts[1::2], parts[2::2], strict=True)}
    for kind, entries in texts.items():
        added = [
            textwrap.fill(f"- {text}", 120, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)
            for text in entries
        ]
        lines[kind] = "\n".join([*([lines[kind]] if kind in lines else []), *added])
    order = [*lines, *KINDS]
    body = "".join([f"\n### {kind.title()}\n\n{lines[kind]}\n" for kind in dict.fromkeys(order) if kind in lines])
    return f"{head}{top}{body}{mark}{older}"


def collect(root: Path) -> int:
    """Move the fragments into the changelog, and return their number."""
    paths = fragments(root / "changes")
    texts: dict[str, list[str]] = {}
    for path in paths:
        texts.setdefault(path.name.split(".")[-2], []).append(" ".join(path.read_text(encoding="utf-8").split()))
    changelog = root / "CHANGELOG.md"
    if paths:
        changelog.write_text(with_entries(changelog.read_text(encoding="utf-8"), texts), encoding="utf-8")
    for path in paths:
        path.unlink()
    return len(paths)


def lacks_entry(changed: Iterable[str]) -> bool:
    """Return whether files of the package changed without a fragment.

    Changes of generated modules only need none, since the release of Twilio's documents has one.
    """
    paths = list(changed)
    in_package = [path for path in paths if path.startswith("twilio_fp/") and not path.startswith("twilio_fp/rest/")]
    entries = [path for path in paths if path == "CHANGELOG.md" or (path.startswith("changes/") and _NAME.search(path))]
    return bool(in_package) and not entries


def changed_since(ref: str) -> list[str]:
    """Return the files changed since a commit."""
    command = ["git", "diff", "--name-only", f"{ref}...HEAD"]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.splitlines()


def reasons_not_to_release(root: Path, tag: str) -> list[str]:
    """Return why a tag can't be released: its number, its section, or leftover fragments."""
    version = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    changelog = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    problems = [] if tag == f"v{version}" else [f"the tag must be v{version}, as in pyproject.toml, got {tag}"]
    if f"\n## [{version}]" not in changelog:
        problems.append(f"the changelog has no section [{version}]")
    leftover = [path.name for path in fragments(root / "changes")]
    return problems + ([f"changes/ still contains {', '.join(leftover)}: run with --collect"] if leftover else [])


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python tools/changes.py", description=__doc__)
    parser.add_argument("--collect", action="store_true", help="move the fragments into the changelog")
    parser.add_argument("--release", metavar="TAG", help="check whether a tag can be released")
    parser.add_argument("--since", metavar="REF", help="check whether the changes since this commit have an entry")
    options = parser.parse_args()
    problems = problems_of(fragments(ROOT / "changes"))
    if options.since and lacks_entry(changed_since(options.since)):
        problems.append(
            "the package changed: describe in CHANGELOG.md or changes/ what users will notice, or state that nothing is"
        )
    if options.release:
        problems += reasons_not_to_release(ROOT, options.release)
    if options.collect and not problems:
        print(f"{collect(ROOT)} collected")
    print(*problems, sep="\n", file=sys.stderr, end="\n" if problems else "")
    return int(bool(problems))


if __name__ == "__main__":
    sys.exit(main())
