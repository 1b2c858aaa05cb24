"""Strategies for SIDs, telephone numbers, and account credentials."""

from __future__ import annotations

import re
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from twilio_fp.auth import ApiKey, AuthToken
from twilio_fp.errors import UsageError
from twilio_fp.printable import short_repr, typed

__all__ = ["credentials", "phone_numbers", "sids"]

_HEX: Final = "0123456789abcdef"
_CROCKFORD: Final = "0123456789abcdefghjkmnpqrstvwxyz"
_PREFIX: Final = re.compile(r"[A-Z]{2}|[a-z]+(_[a-z]+)*_")


def sids(prefix: str) -> SearchStrategy[str]:
    """Return a strategy for the SIDs of a kind.

    Args:
        prefix: two capitals, such as ``SM``, which 32 hexadecimal digits follow; or the words of a newer product's IDs,
            such as ``conv_conversation_``, which 26 letters and digits follow.

    >>> from hypothesis import given
    >>> @given(sids("SM"))
    ... def a_sid_has_34_characters(sid):
    ...     assert sid.startswith("SM") and len(sid) == 34
    >>> a_sid_has_34_characters()

    Raises:
        UsageError: ``prefix`` is neither.
    """
    if not isinstance(prefix, str) or not _PREFIX.fullmatch(prefix):
        raise UsageError(
            f"prefix must be two capital letters, such as 'SM', or words that end in _, such as 'conv_conversation_',"
            f" got {typed(prefix)}"
        )
    if prefix.endswith("_"):
        rest = st.text(_CROCKFORD, min_size=25, max_size=25)
        return st.tuples(st.sampled_from("01234567"), rest).map(lambda parts: prefix + "".join(parts))
    return st.text(_HEX, min_size=32, max_size=32).map(lambda digits: prefix + digits)


def phone_numbers(country: str | None = None) -> SearchStrategy[str]:
    """Return a strategy for subscriber telephone numbers of a country, in E.164 format.

    Args:
        country: its two-letter ISO 3166 code, if Twilio sells numbers there; None for any such country.

    >>> from hypothesis import given
    >>> @given(phone_numbers("GB"))
    ... def a_british_number_begins_with_44(number):
    ...     assert number.startswith("+44")
    >>> a_british_number_begins_with_44()

    Raises:
        UsageError: ``country`` is not one of these.
    """
    from twilio_fp.testing.fake.numbering import COUNTRIES, prefixes_of

    if country is not None and (not isinstance(country, str) or country not in COUNTRIES):
        raise UsageError(f"country must be one of {', '.join(sorted(COUNTRIES))}, got {short_repr(country)}")

    def numbers(iso: str) -> SearchStrategy[str]:
        found = COUNTRIES[iso]
        kinds = [kind for kind in found.sizes if kind != "TollFree"] or [*found.sizes]
        begun = [(start, found.sizes[kind]) for kind in kinds for start in prefixes_of(found, kind)]

        def completed(beginning: tuple[str, int]) -> SearchStrategy[str]:
            start, size = beginning
            rest = size - len(start)
            # In North America, an exchange begins with 2 to 9 and does not end in 11.
            if found.calling == "1":
                exchange = st.integers(200, 999).filter(lambda number: number % 100 != 11).map(str)
                line = st.text("0123456789", min_size=4, max_size=4)
                return st.tuples(exchange, line).map(lambda parts: f"+1{start}{''.join(parts)}")
            digits = st.text("0123456789", min_size=rest, max_size=rest)
            return digits.map(lambda end: f"+{found.calling}{start}{end}")

        return st.sampled_from(begun).flatmap(completed)

    return numbers(country) if country is not None else st.sampled_from(sorted(COUNTRIES)).flatmap(numbers)


def credentials() -> SearchStrategy[AuthToken | ApiKey]:
    """Return a strategy for an account's credentials: its auth token, or one of its API keys.

    >>> from hypothesis import given
    >>> from twilio_fp import Client
    >>> @given(credentials())
    ... def a_client_is_of_the_account(each):
    ...     assert Client(each).credentials.account_sid.startswith("AC")
    >>> a_client_is_of_the_account()
    """
    secret = st.text(_HEX, min_size=32, max_size=32)
    tokens: SearchStrategy[Any] = st.builds(AuthToken, account_sid=sids("AC"), token=secret)
    keys: SearchStrategy[Any] = st.builds(ApiKey, account_sid=sids("AC"), key_sid=sids("SK"), secret=secret)
    return tokens | keys
