"""The settings of network transports: timeouts, pool, proxy and TLS."""

from __future__ import annotations

from datetime import timedelta
from os import PathLike
from typing import TYPE_CHECKING, Any, NoReturn, Self, SupportsIndex, cast

from attrs import Attribute, field, fields, frozen

from twilio_fp.checks import positive_time, validated, whole
from twilio_fp.errors import UsageError
from twilio_fp.http import as_timeout
from twilio_fp.printable import typed
from twilio_fp.transports._proxies import Proxy, as_proxy

if TYPE_CHECKING:
    import ssl

__all__ = ["ConnectionSettings", "Settings"]


def _check_timeout(_: object, setting: Attribute[timedelta], value: timedelta) -> None:
    as_timeout(positive_time(setting.name, value))


def _check_bool(_: object, setting: Attribute[bool], value: object) -> None:
    if not isinstance(value, bool):
        raise UsageError(f"{setting.name} must be True or False, got {typed(value)}")


def _check_path(_: object, setting: Attribute[str | None], value: object) -> None:
    if value is not None and not isinstance(value, (str, PathLike)):
        raise UsageError(f"{setting.name} must be the path of a file or directory, or None, got {typed(value)}")


def _check_ssl_context(_: object, __: object, value: ssl.SSLContext | None) -> None:
    if value is None:
        return
    import ssl

    if not isinstance(value, ssl.SSLContext):
        raise UsageError(f"ssl_context must be an ssl.SSLContext or None, got a value of type {type(value).__name__}")
    if value.verify_mode != ssl.CERT_REQUIRED or value.minimum_version < ssl.TLSVersion.TLSv1_2:
        raise UsageError("ssl_context must verify certificates (CERT_REQUIRED) and require TLS 1.2 or newer")


@frozen(eq=False, repr=False)
class ConnectionSettings:
    """The settings of connections, apart from the transport: a cycle would keep sockets open until it is collected."""

    pool_size: int
    keep_alive: timedelta
    proxy: Proxy | None
    trust_env: bool
    ca_bundle: str | None
    ssl_context: ssl.SSLContext | None


@frozen(init=False, eq=False, repr=False)
class Settings:
    """The settings of a transport. It is not data: copying returns the same object, and it can't be pickled."""

    timeout: timedelta = field(validator=_check_timeout)
    pool_size: int = field(validator=validated(whole, 1))
    keep_alive: timedelta = field(validator=validated(positive_time))
    proxy: Proxy | None
    trust_env: bool = field(validator=_check_bool)
    ca_bundle: str | None = field(validator=_check_path)
    ssl_context: ssl.SSLContext | None = field(validator=_check_ssl_context)
    max_response_bytes: int = field(validator=validated(whole, 1))

    def __init__(
        self,
        *,
        timeout: timedelta = timedelta(seconds=30),
        pool_size: int = 10,
        keep_alive: timedelta = timedelta(seconds=50),
        proxy: Proxy | str | None = None,
        trust_env: bool = True,
        ca_bundle: str | None = None,
        ssl_context: ssl.SSLContext | None = None,
        max_response_bytes: int = 64 * 1024 * 1024,
    ) -> None:
        try:
            proxy = as_proxy(proxy)
        except BaseException:
            proxy = None  # a traceback's locals would show the password
            raise
        if ca_bundle is not None and ssl_context is not None:
            raise UsageError("pass either ca_bundle or ssl_context, not both: load the bundle into the context")
        cast("Any", self).__attrs_init__(
            timeout=timeout,
            pool_size=pool_size,
            keep_alive=keep_alive,
            proxy=proxy,
            trust_env=trust_env,
            ca_bundle=ca_bundle,
            ssl_context=ssl_context,
            max_response_bytes=max_response_bytes,
        )

    @property
    def connection_settings(self) -> ConnectionSettings:
        """The settings of its connections."""
        return ConnectionSettings(
            self.pool_size,
            self.keep_alive,
            self.proxy,
            self.trust_env,
            self.ca_bundle,
            self.ssl_context,
        )

    def __repr__(self) -> str:
        shown: list[str] = []
        for setting in fields(type(self)):
            if setting.init and hasattr(self, setting.name):  # a half-built one lacks some
                value = getattr(self, setting.name)
                shown.append(f"{setting.name}={(str(value) if isinstance(value, Proxy) else value)!r}")
        return f"{type(self).__name__}({', '.join(shown)})"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce_ex__(self, protocol: SupportsIndex) -> NoReturn:
        raise UsageError("a transport holds connections and can't be pickled: create it where it is used")
