"""The faces of generated packages, which map names to the modules that define them."""

from __future__ import annotations

import json
import textwrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["face_lines"]

_WIDTH = 120 - len('            "",  ')


def face_lines(modules: Mapping[str, Iterable[str]]) -> list[str]:
    """Return the lines that make ``__all__``, ``__getattr__`` and ``__dir__`` of a package.

    Args:
        modules: the names of each module; a module whose only name is its own exports itself.
    """
    lines = ["else:", "    from twilio_fp.lazy import face", "", "    __all__, __getattr__, __dir__ = face("]
    lines += ["        __name__,", "        {"]
    for module in sorted(modules):
        names = sorted(modules[module])
        key = f"            {json.dumps(module)}: "
        names_text = "" if names == [module] else " ".join(names)
        wrapped = textwrap.wrap(names_text, _WIDTH, initial_indent=" " * (len(key) - 12), break_long_words=False) or [
            ""
        ]
        parts = [json.dumps(f"{line.lstrip()} ") for line in wrapped[:-1]] + [json.dumps(wrapped[-1].lstrip())]
        lines.append(key + " ".join(parts) + ",")
    return [*lines, "        },", "    )"]
