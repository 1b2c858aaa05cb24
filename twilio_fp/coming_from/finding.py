"""Finding uses of twilio-python in a module, and those that can't be rewritten automatically."""

from __future__ import annotations

import re
from typing import Any, Final, cast

import libcst as cst
from libcst.metadata import ParentNodeProvider, PositionProvider

from twilio_fp.coming_from.naming import VERBS, verb_of
from twilio_fp.coming_from.reading import is_known_call
from twilio_fp.lazy import CLASSIC
from twilio_fp.record import Record, record

__all__ = ["ERRORS", "ByHand", "Finder", "bound_name"]

ERRORS: Final = {
    "TwilioException": "TwilioError",
    "TwilioRestException": "ApiError",
    "TwilioServiceException": "ApiError",
}
"""The exceptions of twilio-python, with their counterparts here."""

_METHODS: Final = frozenset(
    f"{name}{suffix}" for name in VERBS for suffix in ("", "_async", "_with_http_info", "_with_http_info_async")
)
_LIST_METHODS: Final = frozenset({"append", "clear", "copy", "extend", "insert", "pop", "remove", "reverse", "sort"})
_HINTS: Final = {
    "Gather": "write twilio_fp.twiml.Gather, with its content as the first argument",
    "RequestValidator": "write webhooks.check for a request, or webhooks.check_params for parameters",
    "MessagingResponse": "write twilio_fp.twiml.Response, a tree with its content as the first argument",
    "VoiceResponse": "write twilio_fp.twiml.Response, a tree with its content as the first argument",
}


@record
class ByHand(Record):
    """A place to rewrite by hand.

    Args:
        line: its line in the original file, from 1.
        what: the code at that place.
        why: what to write, or why it was left.
    """

    line: int
    what: str
    why: str


class Finder(cst.CSTVisitor):
    """A visitor that finds the names of clients, the calls on them, and the places to rewrite by hand.

    Args:
        module: the module to visit.
    """

    METADATA_DEPENDENCIES = (PositionProvider, ParentNodeProvider)

    def __init__(self, module: cst.Module) -> None:
        self.module = module
        self.has_twilio = False
        self.client_class = ""
        self.errors: dict[str, str] = {}
        self.clients: set[str] = set()
        self.attributes: set[str] = set()
        self.records: set[str] = set()
        self.resources: set[str] = set()
        self.names: set[str] = set()
        self.caught: list[str] = []
        self.by_hand: set[ByHand] = set()
        self.lines: dict[cst.CSTNode, int] = {}
        self.imported: dict[str, str] = {}
        self.lists: set[str] = set()
        self.client_functions: set[str] = set()
        self.client_methods: set[str] = set()
        self.results: set[cst.CSTNode] = set()
        self.messages: set[cst.CSTNode] = set()
        self._in_api_calls: set[cst.CSTNode] = set()
        self._scopes: list[cst.CSTNode] = []

    def code(self, node: cst.CSTNode) -> str:
        """Return a node's source text."""
        return self.module.code_for_node(node).strip()

    def line(self, node: cst.CSTNode) -> int:
        """Return a node's line."""
        return int(cast("Any", self.get_metadata(PositionProvider, node)).start.line)

    def leave_by_hand(self, node: cst.CSTNode, what: str, why: str) -> None:
        """Add a place to rewrite by hand."""
        self.by_hand.add(ByHand(self.line(node), " ".join(what.split())[:80], why))

    # Imports

    def visit_ImportFrom(self, node: cst.ImportFrom) -> None:  # noqa: N802
        """Visit a node."""
        module_name = "" if node.module is None else self.code(node.module)
        if isinstance(node.names, cst.ImportStar):
            if module_name.partition(".")[0] == "twilio":
                self.has_twilio = True
                self.leave_by_hand(node, self.code(node), "import the names: from twilio.rest import Client")
            return
        if module_name.partition(".")[0] != "twilio":
            self.imported |= {bound_name(alias): module_name for alias in node.names if alias.asname is None}
            return
        self.has_twilio = True
        for alias in node.names:
            name, local_name = self.code(alias.name), bound_name(alias)
            if module_name == "twilio.rest" and name == "Client":
                self.client_class = local_name
            elif name in ERRORS:
                self.errors[local_name] = ERRORS[name]
            else:
                ours = CLASSIC.get(name, "").replace(" ", ".")
                hint = _HINTS.get(name) or (
                    f"write {ours}" if ours else "see docs/coming-from-twilio-python.md for its replacement"
                )
                self.leave_by_hand(node, f"{module_name} {name}", hint)

    def visit_Import(self, node: cst.Import) -> None:  # noqa: N802
        """Visit a node."""
        for alias in node.names:
            if self.code(alias.name).partition(".")[0] == "twilio":
                self.has_twilio = True
                self.leave_by_hand(node, self.code(alias.name), "import the names: from twilio.rest import Client")

    # Clients and their results

    def visit_Assign(self, node: cst.Assign) -> None:  # noqa: N802
        """Visit a node."""
        for target in node.targets:
            self._bind(target.target, node.value)

    def visit_AnnAssign(self, node: cst.AnnAssign) -> None:  # noqa: N802
        """Visit a node."""
        if self._is_client_type(node.annotation):
            self._add_client(node.target)
        elif node.value is not None:
            self._bind(node.target, node.value)

    def visit_NamedExpr(self, node: cst.NamedExpr) -> None:  # noqa: N802
        """Visit a node."""
        self._bind(node.target, node.value)

    def visit_WithItem(self, node: cst.WithItem) -> None:  # noqa: N802
        """Visit a node."""
        if node.asname is not None:
            self._bind(node.asname.name, node.item)

    def _add_client(self, target: cst.BaseExpression) -> None:
        self.clients.add(self.code(target))
        if isinstance(target, cst.Attribute):
            self.attributes.add(target.attr.value)
        elif isinstance(target, cst.Name) and self._scopes and isinstance(self._scopes[-1], cst.ClassDef):
            self.attributes.add(target.value)

    def visit_ClassDef(self, node: cst.ClassDef) -> None:  # noqa: N802
        """Visit a node."""
        self._scopes.append(node)

    def leave_ClassDef(self, original_node: cst.ClassDef) -> None:  # noqa: N802
        """Visit a node."""
        self._scopes.pop()

    def visit_Param(self, node: cst.Param) -> None:  # noqa: N802
        """Visit a node."""
        typed = node.annotation is not None and self._is_client_type(node.annotation)
        if typed or (node.default is not None and self.is_client(node.default)):
            self.clients.add(node.name.value)

    def visit_FunctionDef(self, node: cst.FunctionDef) -> None:  # noqa: N802
        """Visit a node."""
        if node.returns is not None and self._is_client_type(node.returns):
            self._add_client_function(node)
        self._scopes.append(node)

    def leave_FunctionDef(self, original_node: cst.FunctionDef) -> None:  # noqa: N802
        """Visit a node."""
        self._scopes.pop()

    def visit_Return(self, node: cst.Return) -> None:  # noqa: N802
        """Visit a node."""
        place = self._scopes[-1] if self._scopes else None
        if isinstance(place, cst.FunctionDef) and node.value is not None and self.is_client(node.value):
            self._add_client_function(place)

    def _add_client_function(self, node: cst.FunctionDef) -> None:
        is_attribute = any("property" in self.code(one.decorator) for one in node.decorators)
        is_method = isinstance(self.get_metadata(ParentNodeProvider, node), cst.IndentedBlock) and any(
            isinstance(one, cst.ClassDef) and node in one.body.body for one in self._scopes
        )
        (self.attributes if is_attribute else self.client_methods if is_method else self.client_functions).add(
            node.name.value
        )

    def visit_For(self, node: cst.For) -> None:  # noqa: N802
        """Visit a node."""
        self._bind_item(node.target, node.iter)

    def visit_CompFor(self, node: cst.CompFor) -> None:  # noqa: N802
        """Visit a node."""
        self._bind_item(node.target, node.iter)

    def visit_Name(self, node: cst.Name) -> None:  # noqa: N802
        """Visit a node."""
        self.names.add(node.value)

    def _is_client_type(self, annotation: cst.Annotation) -> bool:
        names = re.findall(r"\w+", self.code(annotation.annotation))
        return bool(self.client_class) and self.client_class in names

    def is_client(self, node: cst.BaseExpression) -> bool:
        """Return whether an expression is a client, or may be one."""
        if isinstance(node, cst.BooleanOperation):
            return self.is_client(node.left) or self.is_client(node.right)
        if isinstance(node, cst.IfExp):
            return self.is_client(node.body) or self.is_client(node.orelse)
        if isinstance(node, cst.NamedExpr):
            return self.is_client(node.value)
        inner = node.expression if isinstance(node, cst.Await) else node
        if isinstance(inner, cst.Call):
            func = inner.func
            if isinstance(func, cst.Attribute):
                return func.attr.value in self.client_methods
            return self.code(func) in {*self.client_functions, self.client_class} - {""}
        if isinstance(inner, cst.Attribute) and inner.attr.value in self.attributes:
            return True
        return isinstance(inner, (cst.Name, cst.Attribute)) and self.bare(inner) in self.clients

    def bare(self, node: cst.BaseExpression) -> str:
        """Return an expression's text without the parentheses around it."""
        return self.code(node.with_changes(lpar=[], rpar=[]))

    def _bind(self, target: cst.BaseExpression, value: cst.BaseExpression) -> None:
        inner = value.expression if isinstance(value, cst.Await) else value
        if isinstance(target, cst.Tuple) and isinstance(inner, cst.Tuple):
            for one, other in zip(target.elements, inner.elements, strict=False):
                self._bind(one.value, other.value)
        elif self.is_client(value):
            self._add_client(target)
        elif isinstance(inner, cst.Call) and self.is_api_call(inner):
            self.records.add(self.code(target))
            if self.is_list(inner):
                self.lists.add(self.code(target))
        elif isinstance(inner, cst.Subscript) and self.is_list(inner.value):
            self.records.add(self.code(target))
        elif isinstance(inner, (cst.Call, cst.Attribute)) and not _has_method(inner) and self.base(inner):
            self.resources.add(self.code(target))

    def _bind_item(self, target: cst.BaseExpression, several: cst.BaseExpression) -> None:
        inner = several.expression if isinstance(several, cst.Await) else several
        if self.code(inner) in self.records or (isinstance(inner, cst.Call) and self.is_api_call(inner)):
            self.records.add(self.code(target))

    def is_list(self, node: cst.BaseExpression) -> bool:
        """Return whether an expression is the result of a ``list`` method."""
        if isinstance(node, cst.Call) and isinstance(node.func, cst.Attribute):
            return node.func.attr.value.startswith("list") and self.is_api_call(node)
        return isinstance(node, (cst.Name, cst.Attribute)) and self.code(node) in self.lists

    def base(self, node: cst.CSTNode) -> str:
        """Return the client that a chain of attributes and calls begins with; empty if there is none."""
        place: cst.CSTNode = node
        while True:
            if isinstance(place, cst.BaseExpression) and self.is_client(place):
                return self.code(place)
            if isinstance(place, cst.Call):
                place = place.func
            elif isinstance(place, (cst.Attribute, cst.Subscript)):
                place = place.value
            else:
                return ""

    def is_api_call(self, node: cst.Call) -> bool:
        """Return whether a call is on a method of a client's resource."""
        func = node.func
        return (
            isinstance(func, cst.Attribute)
            and func.attr.value in _METHODS
            and not _has_method(func.value)
            and self.base(func.value) != ""
        )

    # Calls on clients

    def visit_Call(self, node: cst.Call) -> None:  # noqa: N802
        """Visit a node."""
        self.lines[node] = self.line(node)
        if self.is_api_call(node):
            self._mark_api_call(node)
            if self._is_used(node):
                self.results.add(node)
        func = node.func
        if self.code(func) in self.errors:
            self.leave_by_hand(node, self.code(node), "ApiError(status=…, code=…, message=…)")
        elif isinstance(func, cst.Attribute):
            self._check_method(node, func.attr.value, func.value)

    def _check_method(self, node: cst.Call, method: str, of: cst.BaseExpression) -> None:
        receiver: cst.BaseExpression = of
        while (
            isinstance(receiver, (cst.Call, cst.Attribute)) and self.code(receiver) not in self.records | self.resources
        ):
            receiver = receiver.func if isinstance(receiver, cst.Call) else receiver.value
        name, verb = self.code(receiver), verb_of(method).capitalize()
        if method in _METHODS and name in self.records:
            what = "methods" if receiver is of else "resources"
            self.leave_by_hand(node, self.code(node), f"a record has no {what}: write client({verb}…({name}.sid, …))")
        elif method in _METHODS and name in self.resources:
            self.leave_by_hand(node, self.code(node), f"write client({verb}…(…)) with the sids in the path of {name}")
        elif method in _METHODS and _has_method(of) and self.base(of):
            self.leave_by_hand(node, self.code(node), f"a record has no methods: write client({verb}…(record.sid, …))")
        elif method in _METHODS and not self.is_api_call(node) and self._may_be_api_call(node, receiver):
            self.leave_by_hand(
                node, self.code(node), "it can't be told whether this is called on a client: annotate it as a Client"
            )
        elif method in _LIST_METHODS and self.is_list(of):
            self.leave_by_hand(node, self.code(node), "lists are tuples here: use sorted(…), or convert with list(…)")

    def _may_be_api_call(self, node: cst.Call, receiver: cst.BaseExpression) -> bool:
        named = self.has_twilio or re.search("client|twilio", self.code(node), re.IGNORECASE)
        return bool(named) and not isinstance(receiver, cst.SimpleString) and is_known_call(self.code(node))

    def visit_BinaryOperation(self, node: cst.BinaryOperation) -> None:  # noqa: N802
        """Visit a node."""
        if isinstance(node.operator, cst.Add) and (self.is_list(node.left) or self.is_list(node.right)):
            self.leave_by_hand(node, self.code(node), "lists are tuples here: convert with list(…)")

    def visit_Comparison(self, node: cst.Comparison) -> None:  # noqa: N802
        """Visit a node."""
        others = [one.comparator for one in node.comparisons if isinstance(one.operator, (cst.Equal, cst.NotEqual))]
        if others and any(self.is_list(one) for one in [node.left, *others]):
            self.leave_by_hand(node, self.code(node), "lists are tuples here, and a tuple never equals a list")

    def _mark_api_call(self, node: cst.Call) -> None:
        place: cst.CSTNode = node
        while isinstance(place, (cst.Call, cst.Attribute)):
            self._in_api_calls.add(place)
            place = place.func if isinstance(place, cst.Call) else place.value

    def _is_used(self, node: cst.CSTNode) -> bool:
        parent = self.get_metadata(ParentNodeProvider, node)
        if isinstance(parent, cst.Await):
            parent = self.get_metadata(ParentNodeProvider, parent)
        return not isinstance(parent, cst.Expr)

    def visit_Attribute(self, node: cst.Attribute) -> None:  # noqa: N802
        """Visit a node."""
        value = self.code(node.value)
        if self.is_client(node.value) and node not in self._in_api_calls:
            self.leave_by_hand(node, self.code(node), _reason_left(node.attr.value))
        if self.caught and value == self.caught[-1]:
            if node.attr.value == "msg":
                self.messages.add(node)
            elif node.attr.value == "uri":
                self.leave_by_hand(
                    node, self.code(node), "write request_path, in which values that may be personal are masked"
                )

    def visit_ExceptHandler(self, node: cst.ExceptHandler) -> None:  # noqa: N802
        """Visit a node."""
        names = set(re.findall(r"\w+", "" if node.type is None else self.code(node.type)))
        theirs = names & self.errors.keys()
        self.caught.append(self.code(node.name.name) if theirs and node.name is not None else "")

    def leave_ExceptHandler(self, original_node: cst.ExceptHandler) -> None:  # noqa: N802
        """Visit a node."""
        self.caught.pop()


def _reason_left(attribute: str) -> str:
    """Return why an attribute of a client is left, and what to write instead, if known."""
    if attribute == "account_sid":
        return "write client.credentials.account_sid: client.account_sid is None unless it names another account"
    return "only calls such as client.messages.create(…) are rewritten"


def _has_method(node: cst.BaseExpression) -> bool:
    """Return whether a chain of attributes and calls includes a method that performs an operation."""
    place = node
    while isinstance(place, (cst.Call, cst.Attribute, cst.Subscript)):
        func = place.func if isinstance(place, cst.Call) else None
        if isinstance(func, cst.Attribute) and func.attr.value in _METHODS:
            return True
        place = place.value if func is None and not isinstance(place, cst.Call) else cast("Any", place).func
    return False


def bound_name(alias: cst.ImportAlias) -> str:
    """Return the local name that an import binds."""
    named = alias.asname.name if alias.asname is not None else alias.name
    return str(named.value) if isinstance(named, cst.Name) else ""
