"""Times outside the range of UTC, for tests of everything that accepts a time."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone, tzinfo
from typing import Final

__all__ = ["BEYOND", "ZONELESS"]


class _NoZone(tzinfo):
    """A time zone without an offset: a time in it must not be taken for local time."""

    def utcoffset(self, _: datetime | None, /) -> None:
        return None

    def dst(self, _: datetime | None, /) -> None:
        return None

    def tzname(self, _: datetime | None, /) -> None:
        return None

    def __repr__(self) -> str:
        return "a zone without an offset"  # used in test names, which must be the same in every process


BEYOND: Final = (
    datetime.min.replace(tzinfo=timezone(timedelta(hours=14))),
    datetime.max.replace(tzinfo=timezone(timedelta(hours=-12))),
)
"""Times before and after the range of UTC."""

ZONELESS: Final = datetime(2024, 1, 1, tzinfo=_NoZone())
"""A time whose zone has no offset."""
