"""Error messages that say what to write, for wrong arguments; made only once a call has failed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

import attrs

__all__ = ["meant", "misgiven", "squeezed"]


def squeezed(name: str) -> str:
    """Return a name's letters and digits in lower case: equal for ``numDigits``, ``num_digits`` and ``NumDigits``."""
    return "".join([character for character in name.lower() if character.isalnum()])


def meant(name: str, names: Mapping[str, str]) -> tuple[str, bool]:
    """Return the intended name, or ``""``, and whether it only differs in style, as ``numDigits`` does.

    Args:
        name: the name as written.
        names: the existing names, by their `squeezed` spellings.

    >>> meant("numDigit", {"numdigits": "num_digits"}), meant("NumDigits", {"numdigits": "num_digits"})
    (('num_digits', False), ('num_digits', True))
    """
    squeezed_name = squeezed(name)
    if squeezed_name in names:
        return names[squeezed_name], True
    from difflib import get_close_matches

    close = get_close_matches(squeezed_name[:60], names, n=1, cutoff=0.7)
    return (names[close[0]], False) if close else ("", False)


def _taken(cls: type[Any]) -> tuple[list[str], list[str], list[str]]:
    """Return the names of a class's positional, required and all arguments, for records and other classes."""
    if attrs.has(cls):
        fields = {field.alias or field.name: field for field in attrs.fields(cls) if field.init}
        first = [name for name, field in fields.items() if not field.kw_only]
        return first, [name for name, field in fields.items() if field.default is attrs.NOTHING], list(fields)
    from inspect import Parameter, signature

    named = {
        name: parameter
        for name, parameter in list(signature(cls.__init__).parameters.items())[1:]
        if parameter.kind not in (Parameter.VAR_POSITIONAL, Parameter.VAR_KEYWORD)
    }
    first = [name for name, parameter in named.items() if parameter.kind is not Parameter.KEYWORD_ONLY]
    return first, [name for name, parameter in named.items() if parameter.default is Parameter.empty], list(named)


def misgiven(cls: type[Any], positional: int, keywords: Collection[str]) -> str:
    """Return a message that says what is wrong with the arguments of a failed call, and what to write.

    Args:
        cls: the class that was called.
        positional: how many arguments were positional.
        keywords: the names of the keyword arguments.

    >>> from twilio_fp import AuthToken
    >>> misgiven(AuthToken, 2, [])
    'AuthToken must be given its fields by name, got 2 by position: write AuthToken(account_sid=…, token=…)'
    """
    first, required, fields = _taken(cls)
    shown = (
        [f"{name}=…" for name in required if name not in first]
        if required
        else [f"{name}=…" for name in fields if name != "extra"]
    )
    call = f"{cls.__name__}({', '.join([*['…' for name in first if name in required], *shown[:3]])})"
    unknown = next((name for name in keywords if name not in fields), None)
    spec: Any = getattr(cls, "__spec__", None)
    if unknown == "limit" and spec is not None and spec.items:
        return f"{cls.__name__} has no field 'limit': write client.collect({cls.__name__}(…), limit=…)"
    if unknown is not None:
        field, exact = meant(unknown, {squeezed(name): name for name in fields})
        what = "field" if attrs.has(cls) else "argument"
        message = f"{cls.__name__} has no {what} {unknown!r}: write {f'{field}=…' if field else call}"
        return (
            f"{message}; a parameter that Twilio has added since goes into extra"
            if "extra" in fields and not exact
            else message
        )
    if positional > len(first):
        how = (
            f"{', '.join(first)} by position and all else"
            if first
            else "its fields"
            if attrs.has(cls)
            else "its arguments"
        )
        return f"{cls.__name__} must be given {how} by name, got {positional} by position: write {call}"
    twice = [name for name in first[:positional] if name in keywords]
    if twice:
        return f"{cls.__name__}.{twice[0]} must be given once, got it by position and by name"
    missing = [name for name in required if name not in {*first[:positional], *keywords}]
    return f"{cls.__name__} must be given {', '.join(missing)}, too: write {call}"
