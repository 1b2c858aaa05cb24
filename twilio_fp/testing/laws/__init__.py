"""Laws that every transport must obey: the library's transports do, and yours can be checked against them.

Each law starts a real server on loopback, sends requests to it, and raises an `AssertionError` if the transport
violates the law. With pytest:

    from twilio_fp.testing.laws import transport_laws

    @pytest.mark.parametrize("law", transport_laws(), ids=str)
    def test_my_transport(law):
        law.check(MyTransport)

``check`` takes a factory, which it calls with the settings that a law names in ``needs``, as `Urllib3Transport` takes
them, and which returns a transport, blocking or asynchronous. A transport without some setting can be checked against
the laws that don't need it: ``transport_laws(settings=())``. Laws about streaming, closing and connection reuse apply
only to transports that support these.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from twilio_fp.checks import instance
from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.testing.laws import answers, failures, streams
from twilio_fp.testing.laws.law import LAWS, SETTINGS, Law, Subject

__all__ = ["SETTINGS", "Law", "Subject", "transport_laws"]

_HOMES = answers, failures, streams  # importing them registers their laws, in this order


def transport_laws(*, settings: Iterable[str] = SETTINGS) -> tuple[Law, ...]:
    """Return the laws for a transport that supports these settings.

    >>> [law.name for law in transport_laws(settings=())][:2]
    ['sends the request unchanged', 'returns the response unchanged']

    Raises:
        UsageError: a setting is unknown.
    """
    known = ", ".join(sorted(SETTINGS))
    if isinstance(settings, (str, bytes)) or not isinstance(cast("object", settings), Iterable):
        raise UsageError(f"settings must be names from {known}, got a value of type {type(settings).__name__}")
    names = [instance("a setting", one, str, f"one of {known}") for one in settings]
    unknown = next((one for one in names if one not in SETTINGS), None)
    if unknown is not None:
        raise UsageError(f"settings must be names from {known}, got {typed(unknown)}")
    return tuple([law for law in LAWS if law.needs <= set(names)])
