"""What of twilio-python is in a module, where, and what of it is not for a machine to rewrite."""

from __future__ import annotations

import re
from typing import Any, Final, cast

import libcst as cst
from libcst.metadata import ParentNodeProvider, PositionProvider

from twilio_fp.coming_from.naming import VERBS, verb_of
from twilio_fp.lazy import CLASSIC
from twilio_fp.record import Record, record

__all__ = ["ERRORS", "ByHand", "Finder", "own_name"]

ERRORS: Final = {
    "TwilioException": "TwilioError",
    "TwilioRestException": "ApiError",
    "TwilioServiceException": "ApiError",
}
"""What that library raises, and its name here."""

_METHODS: Final = frozenset(
    f"{name}{suffix}" for name in VERBS for suffix in ("", "_async", "_with_http_info", "_with_http_info_async")
)
_HINTS: Final = {
    "Gather": "twilio_fp.twiml.Gather, whose content comes first",
    "RequestValidator": "webhooks.check of a request, or webhooks.check_params of parameters",
    "MessagingResponse": "twilio_fp.twiml.Response, a tree whose content comes first",
    "VoiceResponse": "twilio_fp.twiml.Response, a tree whose content comes first",
}


@record
class ByHand(Record):
    """A place that is to be written by hand.

    Args:
        line: its line in the file as it was, from 1.
        what: what stands there.
        why: what to write, or why it was left.
    """

    line: int
    what: str
    why: str


class Finder(cst.CSTVisitor):
    """Finds the names of clients, what is asked of them, and what is left.

    Args:
        module: what is visited.
    """

    METADATA_DEPENDENCIES = (PositionProvider, ParentNodeProvider)

    def __init__(self, module: cst.Module) -> None:
        self.module = module
        self.has_twilio = False
        self.client_class = ""
        self.errors: dict[str, str] = {}
        self.clients: set[str] = set()
        self.attributes: set[str] = set()
        self.records: dict[str, str] = {}
        self.caught: list[str] = []
        self.by_hand: set[ByHand] = set()
        self.lines: dict[cst.CSTNode, int] = {}
        self.defined: set[str] = set()
        self.results: set[cst.CSTNode] = set()
        self.messages: set[cst.CSTNode] = set()
        self._asked: set[cst.CSTNode] = set()
        self._in_class = 0

    def code(self, node: cst.CSTNode) -> str:
        """Return a node's own text."""
        return self.module.code_for_node(node).strip()

    def line(self, node: cst.CSTNode) -> int:
        """Return a node's line."""
        return int(cast("Any", self.get_metadata(PositionProvider, node)).start.line)

    def leave_by_hand(self, node: cst.CSTNode, what: str, why: str) -> None:
        """List a place."""
        self.by_hand.add(ByHand(self.line(node), " ".join(what.split())[:80], why))

    # Imports

    def visit_ImportFrom(self, node: cst.ImportFrom) -> None:  # noqa: N802
        """Look at one."""
        home = "" if node.module is None else self.code(node.module)
        if home.partition(".")[0] != "twilio" or isinstance(node.names, cst.ImportStar):
            return
        self.has_twilio = True
        for alias in node.names:
            name, own = self.code(alias.name), own_name(alias)
            if home == "twilio.rest" and name == "Client":
                self.client_class = own
            elif name in ERRORS:
                self.errors[own] = ERRORS[name]
            else:
                ours = CLASSIC.get(name, "").replace(" ", ".")
                hint = _HINTS.get(name) or (
                    f"write {ours}" if ours else "docs/coming-from-twilio-python.md says what is there in its place"
                )
                self.leave_by_hand(node, f"{home} {name}", hint)

    def visit_Import(self, node: cst.Import) -> None:  # noqa: N802
        """Look at one."""
        for alias in node.names:
            if self.code(alias.name).partition(".")[0] == "twilio":
                self.has_twilio = True
                self.leave_by_hand(node, self.code(alias.name), "import its names: from twilio.rest import Client")

    # Clients and what they return

    def visit_Assign(self, node: cst.Assign) -> None:  # noqa: N802
        """Look at one."""
        for target in node.targets:
            self._bind(target.target, node.value)

    def visit_AnnAssign(self, node: cst.AnnAssign) -> None:  # noqa: N802
        """Look at one."""
        if self._is_client_type(node.annotation):
            self._add_client(node.target)
            self.attributes |= {node.target.value} if self._in_class and isinstance(node.target, cst.Name) else set()
        elif node.value is not None:
            self._bind(node.target, node.value)

    def _add_client(self, target: cst.BaseExpression) -> None:
        self.clients.add(self.code(target))
        if isinstance(target, cst.Attribute):
            self.attributes.add(target.attr.value)

    def visit_ClassDef(self, node: cst.ClassDef) -> None:  # noqa: N802
        """Look at one."""
        self.defined.add(node.name.value)
        self._in_class += 1

    def leave_ClassDef(self, original_node: cst.ClassDef) -> None:  # noqa: N802
        """Look at one."""
        self._in_class -= 1

    def visit_Param(self, node: cst.Param) -> None:  # noqa: N802
        """Look at one."""
        if node.annotation is not None and self._is_client_type(node.annotation):
            self.clients.add(node.name.value)

    def visit_FunctionDef(self, node: cst.FunctionDef) -> None:  # noqa: N802
        """Look at one."""
        self.defined.add(node.name.value)
        if node.returns is not None and self._is_client_type(node.returns):
            self.clients.add(f"{node.name.value}()")

    def visit_For(self, node: cst.For) -> None:  # noqa: N802
        """Look at one."""
        if isinstance(node.target, cst.Name):
            self._bind(node.target, node.iter)

    def _is_client_type(self, annotation: cst.Annotation) -> bool:
        names = re.findall(r"\w+", self.code(annotation.annotation))
        return bool(self.client_class) and self.client_class in names

    def _bind(self, target: cst.BaseExpression, value: cst.BaseExpression) -> None:
        inner = value.expression if isinstance(value, cst.Await) else value
        if not isinstance(inner, cst.Call):
            return
        if self.client_class and self.code(inner.func) == self.client_class:
            self._add_client(target)
        elif self.is_asked(inner):
            self.records[self.code(target)] = self.code(inner)

    def base(self, node: cst.CSTNode) -> str:
        """Return the client that a chain of attributes and calls begins with; empty where it is none."""
        place: cst.CSTNode = node
        while True:
            said = self.code(place)
            if said in self.clients or re.sub(r"\(.*\)$", "()", said, flags=re.DOTALL) in self.clients:
                return said
            if isinstance(place, cst.Attribute) and place.attr.value in self.attributes:
                return said
            if isinstance(place, cst.Call):
                place = place.func
            elif isinstance(place, cst.Attribute):
                place = place.value
            else:
                return ""

    def is_asked(self, node: cst.Call) -> bool:
        """Return whether a call is a method of a resource of a client."""
        func = node.func
        return isinstance(func, cst.Attribute) and func.attr.value in _METHODS and self.base(func.value) != ""

    # What is asked of clients

    def visit_Call(self, node: cst.Call) -> None:  # noqa: N802
        """Look at one."""
        self.lines[node] = self.line(node)
        if self.is_asked(node):
            self._within(node)
            if self._is_used(node):
                self.results.add(node)
        func = node.func
        if isinstance(func, cst.Attribute) and func.attr.value in _METHODS and self.code(func.value) in self.records:
            verb = verb_of(func.attr.value).capitalize()
            self.leave_by_hand(
                node, self.code(node), f"a record has no methods: write client({verb}…({self.code(func.value)}.sid, …))"
            )
        elif self.code(func) in self.errors:
            self.leave_by_hand(node, self.code(node), "ApiError(status=…, code=…, message=…)")

    def _within(self, node: cst.Call) -> None:
        place: cst.CSTNode = node
        while isinstance(place, (cst.Call, cst.Attribute)):
            self._asked.add(place)
            place = place.func if isinstance(place, cst.Call) else place.value

    def _is_used(self, node: cst.CSTNode) -> bool:
        parent = self.get_metadata(ParentNodeProvider, node)
        if isinstance(parent, cst.Await):
            parent = self.get_metadata(ParentNodeProvider, parent)
        return not isinstance(parent, cst.Expr)

    def visit_Attribute(self, node: cst.Attribute) -> None:  # noqa: N802
        """Look at one."""
        value = self.code(node.value)
        is_client = isinstance(node.value, (cst.Name, cst.Attribute)) and self.base(node.value) == value
        if is_client and node not in self._asked:
            self.leave_by_hand(node, self.code(node), "only calls such as client.messages.create(…) are rewritten")
        if self.caught and value == self.caught[-1]:
            if node.attr.value == "msg":
                self.messages.add(node)
            elif node.attr.value == "uri":
                self.leave_by_hand(
                    node, self.code(node), "request_path, in which values that may be personal are masked"
                )

    def visit_ExceptHandler(self, node: cst.ExceptHandler) -> None:  # noqa: N802
        """Look at one."""
        names = set(re.findall(r"\w+", "" if node.type is None else self.code(node.type)))
        theirs = names & self.errors.keys()
        self.caught.append(self.code(node.name.name) if theirs and node.name is not None else "")

    def leave_ExceptHandler(self, original_node: cst.ExceptHandler) -> None:  # noqa: N802
        """Look at one."""
        self.caught.pop()


def own_name(alias: cst.ImportAlias) -> str:
    """Return what an import calls a name."""
    named = alias.asname.name if alias.asname is not None else alias.name
    return str(named.value) if isinstance(named, cst.Name) else ""
