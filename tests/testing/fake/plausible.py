"""Operations as an application would build them: SIDs that are SIDs, values that Twilio knows, nothing unheard of."""

from __future__ import annotations

from typing import Any

import attrs
from hypothesis import strategies as st

from tests.testing.fake.valid_values import NEVER, PARAMETERS, PATHS
from twilio_fp.operation import params_of
from twilio_fp.operation.bounds import bounds_of
from twilio_fp.schema import enumeration
from twilio_fp.testing.fake import facts
from twilio_fp.testing.strategies import operations
from twilio_fp.values import UNSET

DIGITS = "0123456789abcdef"


def sids(prefix: str) -> st.SearchStrategy[str]:
    if prefix.endswith("_"):
        return st.text(DIGITS, min_size=25, max_size=25).map(lambda rest: f"{prefix}0{rest}")
    return st.text(DIGITS, min_size=32, max_size=32).map(lambda rest: prefix + rest)


def plausible(cls: Any, **given: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for the operations of a class that Twilio would take.

    Args:
        cls: the class.
        given: by attribute, a value or a strategy that goes before what would be drawn.
    """
    bounds = bounds_of(cls)
    product = cls.__module__.removeprefix("twilio_fp.rest.").partition(".")[0]
    fields: dict[str, st.SearchStrategy[Any]] = {"extra": st.just({})}
    for param in params_of(cls):
        name, kind = param.fact.attribute, param.fact.kind
        bound = bounds.get(name)
        prefixes = () if bound is None else bound.prefixes
        known = enumeration(kind, cls)
        found: st.SearchStrategy[Any] | None = None
        if param.location != "path":
            found = PARAMETERS.get((product, param.fact.wire), PARAMETERS.get(("", param.fact.wire)))
        if found is NEVER:
            found = st.just(UNSET if param.location == "json" else None)
        elif found is not None:
            pass
        elif param.location == "path" and name == "account_sid" and not param.fact.required:
            found = st.none()
        elif param.location == "path" and kind.name == "integer":
            found = st.integers(0, 10**6)
        elif param.location == "path":
            letters = prefixes or facts.prefix_of_path(param.fact.wire)
            text = PATHS.get(param.fact.wire, st.text("abcxyz0189", min_size=4, max_size=9))
            found = st.sampled_from(letters).flatmap(sids) if letters else text
        elif prefixes and not kind.is_list:
            found = st.sampled_from(prefixes).flatmap(sids)
        elif known:
            item = st.sampled_from(known)
            found = st.lists(item, min_size=1, max_size=2) if kind.is_list else item
        elif name in ("page_token", "token") and cls.__spec__.items and not param.fact.required:
            found = st.none()
        elif param.fact.required and str(kind) == "string" and not (bound and (bound.is_url or bound.unit)):
            found = st.text("abcXYZ01 +:/é%", min_size=1, max_size=9).filter(str.strip)
        if found is not None:
            absent = UNSET if param.location == "json" else None
            fields[name] = found if param.fact.required or param.location == "path" else st.just(absent) | found
    own = {name: value if isinstance(value, st.SearchStrategy) else st.just(value) for name, value in given.items()}
    return operations(cls, {**fields, **own})


def simplest(cls: Any) -> Any:
    """Return an operation of a class that gives nothing but what it must."""
    bounds = bounds_of(cls)
    optional = {attribute.name for attribute in attrs.fields(cls) if attribute.default is not attrs.NOTHING}
    given: dict[str, Any] = {}
    for param in params_of(cls):
        name, kind = param.fact.attribute, param.fact.kind
        if name not in optional and not (name == "account_sid" and not param.fact.required):
            bound = bounds.get(name)
            prefixes = (() if bound is None else bound.prefixes) or facts.prefix_of_path(param.fact.wire)
            known = enumeration(kind, cls)
            if kind.name in ("integer", "seconds"):
                given[name] = 1
            else:
                given[name] = known[0] if known else prefixes[0] + "0" * 32 if prefixes else "x1"
    return cls(**given)
