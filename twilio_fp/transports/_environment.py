"""Which proxy the environment names for requests to a host."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.request import getproxies, proxy_bypass

from twilio_fp.transports._proxies import as_proxy

if TYPE_CHECKING:
    from twilio_fp.transports._proxies import Proxy

__all__ = ["environment_proxy"]


def environment_proxy(scheme: str, host: str, port: int) -> Proxy | None:
    """Return the proxy that the environment, or else the system's settings, name for requests there.

    As `urllib.request` reads ``HTTPS_PROXY``, ``HTTP_PROXY`` and ``NO_PROXY``; ``ALL_PROXY`` counts where neither does.

    Raises:
        UsageError: what is named can't be a proxy.

    Source: https://docs.python.org/3/library/urllib.request.html#urllib.request.getproxies
    """
    proxies = getproxies()
    named = proxies.get(scheme) or proxies.get("all")
    return as_proxy(named) if named and not proxy_bypass(f"{host}:{port}") else None
