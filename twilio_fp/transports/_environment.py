"""The environment's proxy for requests to a host."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.request import getproxies, proxy_bypass

from twilio_fp.transports._proxies import as_proxy

if TYPE_CHECKING:
    from twilio_fp.transports._proxies import Proxy

__all__ = ["environment_proxy"]


def environment_proxy(scheme: str, host: str, port: int) -> Proxy | None:
    """Return the proxy for a host from the environment, or else the system's settings.

    ``HTTPS_PROXY``, ``HTTP_PROXY`` and ``NO_PROXY`` are read as in `urllib.request`, and ``ALL_PROXY`` if neither of
    the first two applies.

    Raises:
        UsageError: the value is not a valid proxy.

    Source: https://docs.python.org/3/library/urllib.request.html#urllib.request.getproxies
    """
    proxies = getproxies()
    url = proxies.get(scheme) or proxies.get("all")
    return as_proxy(url) if url and not proxy_bypass(f"{host}:{port}") else None
