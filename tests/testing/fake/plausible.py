"""Operations as an application would build them: SIDs that are SIDs, values that Twilio knows, nothing unheard of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
from hypothesis import strategies as st

from twilio_fp.operation import params_of
from twilio_fp.operation.bounds import bounds_of
from twilio_fp.schema import enumeration
from twilio_fp.testing.fake import facts
from twilio_fp.testing.fake.numbering import COUNTRIES
from twilio_fp.testing.strategies import operations
from twilio_fp.values import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

DIGITS = "0123456789abcdef"
NUMBER = "+15017122661"

PATHS: Mapping[str, st.SearchStrategy[Any]] = {
    "CountryCode": st.just("US"),
    "DestinationNumber": st.just(NUMBER),
    "IsoCountry": st.sampled_from(sorted(COUNTRIES)),
    "Number": st.just(NUMBER),
    "PhoneNumber": st.just(NUMBER),
}
"""What stands in an address where Twilio looks at it, by the name of the path's parameter."""

DURATIONS = st.sampled_from(("PT10M", "P1D", "P1DT12H"))
TEXTS = st.sampled_from(("Hi", "é", "a b", "+1"))
PARAMETERS: Mapping[tuple[str, str], st.SearchStrategy[Any]] = {
    ("api", "CallDelay"): st.integers(0, 60),
    ("api", "Contains"): st.sampled_from(("415", "*15", "CALL")),
    ("api", "NearLatLong"): st.just("37.84,-122.42"),
    ("api", "NearNumber"): st.just("+14155550100"),
    ("conversations", "Author"): TEXTS,
    ("iam", "id"): st.just(UNSET),
    ("conversations", "DefaultClosedTimer"): DURATIONS,
    ("conversations", "DefaultInactiveTimer"): DURATIONS,
    ("conversations", "Participant"): st.just(('{"identity": "alice"}',)),
    ("conversations", "Timers.Closed"): DURATIONS,
    ("conversations", "Timers.Inactive"): DURATIONS,
    ("lookups", "Fields"): st.sampled_from(("caller_name", "line_type_intelligence,line_status")),
    ("verify", "CodeLength"): st.integers(4, 10),
    ("verify", "Config.CodeLength"): st.integers(3, 8),
    ("verify", "Config.Skew"): st.integers(0, 2),
    ("verify", "Config.TimeStep"): st.integers(20, 60),
    ("verify", "Interval"): st.integers(1, 3600),
    ("verify", "Max"): st.integers(1, 100),
    ("verify", "PhoneNumber"): st.just(NUMBER),
    ("verify", "Totp.CodeLength"): st.integers(3, 8),
    ("verify", "Totp.Skew"): st.integers(0, 2),
    ("verify", "Totp.TimeStep"): st.integers(20, 60),
    ("verify", "Ttl"): st.integers(60, 300),
    ("video", "AudioOnly"): st.just(False),
    ("video", "LargeRoom"): st.just(False),
    ("video", "MaxParticipantDuration"): st.integers(600, 86_400),
    ("video", "MaxParticipants"): st.integers(1, 50),
    ("video", "MediaRegion"): st.sampled_from(("us1", "ie1", "gll")),
    ("video", "Rules"): st.just([{"type": "include", "all": True}]),
    ("video", "RecordingRules"): st.just([{"type": "exclude", "kind": "video"}]),
    ("video", "VideoLayout"): st.just({"grid": {"video_sources": ["*"]}}),
    ("video", "Type"): st.just("group"),
}
"""What a product takes for a parameter, by their names, where the facts allow more than it."""


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
        found = PARAMETERS.get((product, param.fact.wire)) if param.location != "path" else None
        if found is not None:
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
