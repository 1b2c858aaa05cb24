"""Examples of TwiML elements, in Python and in XML."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tools.codegen.twiml_model import Elem
    from tools.codegen.twiml_words import Example

__all__ = ["python_of", "quoted", "xml_of"]


def python_of(example: Example, elements: Mapping[str, Elem]) -> str:
    name, attributes, content = example
    names = {a.xml: a.python for a in elements[name].attributes}
    arguments: list[str] = []
    if content:
        shown = [quoted(item) if isinstance(item, str) else python_of(item, elements) for item in content]
        arguments.append(shown[0] if len(shown) == 1 else f"[{', '.join(shown)}]")
    for xml, value in attributes.items():
        arguments.append(f"{names[xml]}={_literal(value)}")
    return f"twiml.{name}({', '.join(arguments)})"


def _literal(value: Any) -> str:
    return (
        quoted(value)
        if isinstance(value, str)
        else f"[{', '.join(map(_literal, value))}]"
        if isinstance(value, list)
        else repr(value)
    )


def xml_of(example: Example, elements: Mapping[str, Elem]) -> str:
    name, attributes, content = example

    def spelled(value: Any) -> str:
        if isinstance(value, bool):
            return "true" if value else "false"
        return (
            " ".join(map(spelled, value))
            if isinstance(value, list)
            else str(value).replace("&", "&amp;").replace('"', "&quot;")
        )

    tag = elements[name].tag
    start = f"<{tag}" + "".join(f' {xml}="{spelled(attributes[xml])}"' for xml in sorted(attributes))
    if not content:
        return f"{start} />"
    return f"{start}>{''.join(item if isinstance(item, str) else xml_of(item, elements) for item in content)}</{tag}>"


def quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
