"""The settings of a transport: which are valid, which are refused, and what a repr shows."""

from __future__ import annotations

import copy
import pickle
import ssl
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from twilio_fp.errors import UsageError
from twilio_fp.transports._proxies import as_proxy
from twilio_fp.transports._settings import Settings


def strict() -> ssl.SSLContext:
    return ssl.create_default_context()


def lax(**changes: Any) -> ssl.SSLContext:
    context = strict()
    context.check_hostname = False
    for name, value in changes.items():
        setattr(context, name, value)
    return context


def test_omitted_settings_have_defaults() -> None:
    settings = Settings()
    assert (settings.timeout, settings.keep_alive) == (timedelta(seconds=30), timedelta(seconds=50))
    assert (settings.pool_size, settings.max_response_bytes) == (10, 67_108_864)
    assert (settings.proxy, settings.ca_bundle, settings.ssl_context) == (None, None, None)
    assert settings.trust_env is True


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"timeout": 30}, r"timeout must be a positive timedelta, got 30 \(int\)"),
        ({"timeout": timedelta()}, "timeout must be a positive timedelta"),
        ({"timeout": timedelta(days=10_000)}, "timeout must be"),
        ({"keep_alive": timedelta()}, "keep_alive must be a positive timedelta"),
        ({"pool_size": 0}, r"pool_size must be an int of at least 1, got 0 \(int\)"),
        ({"max_response_bytes": 0}, r"max_response_bytes must be an int of at least 1, got 0 \(int\)"),
        ({"trust_env": 1}, r"trust_env must be True or False, got 1 \(int\)"),
        ({"ca_bundle": b"ca.pem"}, "ca_bundle must be the path of a file or directory, or None"),
        ({"proxy": "socks5://proxy:1"}, "a proxy must be http"),
        ({"ssl_context": "context"}, "ssl_context must be an ssl.SSLContext or None, got a value of type str"),
    ],
)
def test_invalid_settings_are_refused(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        Settings(**settings)


def test_the_minimum_values_are_accepted() -> None:
    settings = Settings(timeout=timedelta(microseconds=1), pool_size=1, max_response_bytes=1, trust_env=False)
    assert (settings.pool_size, settings.max_response_bytes, settings.trust_env) == (1, 1, False)
    path: Any = Path("ca.pem")
    assert Settings(ca_bundle=path).ca_bundle == path
    assert Settings(ca_bundle="ca.pem").ca_bundle == "ca.pem"


@pytest.mark.filterwarnings("ignore:.*TLSv1_1 is deprecated:DeprecationWarning")
def test_an_ssl_context_must_verify_and_refuse_old_tls() -> None:
    assert Settings(ssl_context=lax()).ssl_context is not None
    assert Settings(ssl_context=lax(minimum_version=ssl.TLSVersion.TLSv1_2)).ssl_context is not None
    assert Settings(ssl_context=lax(minimum_version=ssl.TLSVersion.TLSv1_3)).ssl_context is not None
    for changes in (
        {"verify_mode": ssl.CERT_NONE},
        {"verify_mode": ssl.CERT_OPTIONAL},
        {"minimum_version": ssl.TLSVersion.TLSv1_1},
    ):
        with pytest.raises(UsageError, match=r"must verify certificates \(CERT_REQUIRED\).*TLS 1\.2 or newer"):
            Settings(ssl_context=lax(**changes))


def test_a_bundle_and_a_context_are_refused_together() -> None:
    with pytest.raises(UsageError, match="pass either ca_bundle or ssl_context, not both"):
        Settings(ca_bundle="ca.pem", ssl_context=strict())


def test_a_refused_proxy_is_in_no_frame_of_the_traceback() -> None:
    with pytest.raises(UsageError) as caught:
        Settings(proxy="socks5://user:hidden@proxy:1")
    traceback = caught.tb.tb_next
    while traceback is not None:
        assert "hidden" not in repr(traceback.tb_frame.f_locals)
        traceback = traceback.tb_next


def test_connections_get_their_settings() -> None:
    context, proxy = strict(), as_proxy("http://proxy:1")
    settings = Settings(
        pool_size=3, keep_alive=timedelta(seconds=4), proxy=proxy, trust_env=False, ssl_context=context
    ).connection_settings
    assert (settings.pool_size, settings.keep_alive) == (3, timedelta(seconds=4))
    assert (settings.proxy, settings.trust_env) == (proxy, False)
    assert (settings.ca_bundle, settings.ssl_context) == (None, context)
    assert Settings(ca_bundle="ca.pem").connection_settings.ca_bundle == "ca.pem"
    assert "proxy" not in repr(settings)


def test_transports_compare_by_identity() -> None:
    one = Settings()
    assert one != Settings()
    assert one.connection_settings != one.connection_settings
    assert copy.copy(one) is one
    assert copy.deepcopy([one])[0] is one
    with pytest.raises(UsageError, match="can't be pickled"):
        pickle.dumps(one)


def test_a_repr_shows_all_settings_except_a_password() -> None:
    assert repr(Settings(proxy="http://user:hidden@proxy:1", pool_size=3)) == (
        "Settings(timeout=datetime.timedelta(seconds=30), pool_size=3, keep_alive=datetime.timedelta(seconds=50), "
        "proxy='http://**********@proxy:1', trust_env=True, ca_bundle=None, ssl_context=None, "
        "max_response_bytes=67108864)"
    )


def test_a_half_built_transport_has_a_repr() -> None:
    half_built: Any = Settings.__new__(Settings)
    assert repr(half_built) == "Settings()"
