"""Private names of urllib3 and http.client that the transports use, and the behaviour they rely on."""

from __future__ import annotations

import ast
import inspect
from typing import TYPE_CHECKING, Final

import pytest
from urllib3.connection import HTTPConnection, HTTPSConnection

from tests.house import ROOT
from twilio_fp.transports._connections import Connection

if TYPE_CHECKING:
    from collections.abc import Iterator

USED: Final = {"_new_conn", "_tunnel", "_dns_host"}
"""Two methods that `Connection` overrides, and an attribute that it reads."""


def names_of(tree: ast.AST) -> Iterator[str]:
    """Yield the names of attributes that a module uses, and of methods that it defines."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.ClassDef):
            yield from (each.name for each in node.body if isinstance(each, ast.FunctionDef))


def test_each_private_name_used_is_in_the_table() -> None:
    theirs = {name for cls in HTTPSConnection.__mro__ for name in vars(cls)}
    theirs |= set(vars(HTTPSConnection("api.twilio.test")))
    transports = ROOT / "twilio_fp" / "transports"  # Response has a _method of its own and is not a connection
    modules = [path for path in transports.glob("*.py") if path.name != "_response.py"]
    ours = {name for module in modules for name in names_of(ast.parse(module.read_text(encoding="utf-8")))}
    assert {name for name in ours & theirs if name.startswith("_") and not name.endswith("__")} == USED


@pytest.mark.parametrize("name", ["_new_conn", "_tunnel"])
def test_the_replaced_method_is_called_without_arguments_on_connecting(name: str) -> None:
    for cls in (HTTPConnection, HTTPSConnection):
        assert f"self.{name}()" in inspect.getsource(cls.connect)
    assert list(inspect.signature(getattr(HTTPConnection, name)).parameters) == ["self"]
    assert name in vars(Connection)


def test_the_resolved_name_is_the_host_as_given() -> None:
    assert HTTPConnection("api.twilio.test.")._dns_host == "api.twilio.test."


def test_the_attributes_used_of_a_connection_exist() -> None:
    connection = HTTPSConnection("api.twilio.test")
    assert (connection.sock, connection.is_closed, connection.is_connected) == (None, True, False)
    connection.set_tunnel("api.twilio.test", 443, scheme="https")
    connection.close()
