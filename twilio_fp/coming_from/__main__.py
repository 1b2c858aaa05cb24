"""Print the operation for a call on twilio-python's client: ``python -m twilio_fp.coming_from "client.…"``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from twilio_fp.coming_from.translating import translate
from twilio_fp.errors import UsageError

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the code to write for each call, and return the exit status: 1 if a call is unknown.

    Args:
        arguments: command-line arguments; None for those of the process.
    """
    parser = argparse.ArgumentParser(
        prog="python -m twilio_fp.coming_from", description="Print the operation for a call on twilio-python's client."
    )
    parser.add_argument("call", nargs="+", help="such as \"client.messages.create(to='+15558675310')\"")
    status = 0
    for call in parser.parse_args(arguments).call:
        try:
            found = translate(call)
        except UsageError as error:
            print(error, file=sys.stderr)  # noqa: T201
            status = 1
            continue
        print(found.imports, found.code, sep="\n")  # noqa: T201
        if found.by_hand:
            print(f"# by hand: {found.by_hand}")  # noqa: T201
    return status


if __name__ == "__main__":
    sys.exit(main())
