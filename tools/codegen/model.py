"""The generator's intermediate model: modules of operations, records and enumerations."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from twilio_fp.operation import Location, Paging
from twilio_fp.schema import Kind

Use = Literal["sent", "received"]


@frozen(kw_only=True)
class FieldModel:
    """A parameter or member: its names, kind and bounds, whether it is required or personal, and its help."""

    attribute: str
    wire: str
    kind: Kind
    required: bool
    pii: str = ""
    bounds: str = ""
    help: str = ""


@frozen(kw_only=True)
class EnumModel:
    """An open enumeration: ``Literal[…] | str``."""

    name: str
    values: tuple[str, ...]


@frozen(kw_only=True)
class RecordModel:
    """A JSON object."""

    name: str
    schema: str
    use: Use
    fields: tuple[FieldModel, ...]
    input_name: str = ""


@frozen(kw_only=True)
class OperationModel:
    """An operation."""

    name: str
    method: str
    host: str
    path: str
    fields: dict[Location, tuple[FieldModel, ...]]
    body: Literal["", "form", "json"]
    content_type: str
    accept: str
    result: str
    items: str
    paging: Paging
    largest_page: int
    success: tuple[int, ...]
    groups: tuple[tuple[str, ...], ...]
    auth: str
    module: str
    superseded: str = ""
    """The name of its successor, with the package if that differs."""

    @property
    def parameters(self) -> tuple[tuple[Location, FieldModel], ...]:
        """Every parameter with its location, in the order of the record's fields."""
        places: tuple[Location, ...] = ("path", "query", "header", "form", "json")
        return tuple([(place, one) for place in places for one in self.fields.get(place, ())])


@frozen(kw_only=True)
class ModuleModel:
    """The module of a resource."""

    name: str
    path: str
    operations: tuple[OperationModel, ...]
    records: tuple[RecordModel, ...] = ()
    enums: tuple[EnumModel, ...] = ()

    @property
    def enumerations(self) -> tuple[str, ...]:
        """The names of its enumerations."""
        return tuple([one.name for one in self.enums])

    @property
    def names(self) -> tuple[str, ...]:
        """All names that the module defines."""
        operations = [one.name for one in self.operations]
        return (*self.enumerations, *[one.name for one in self.records], *operations)


@frozen(kw_only=True)
class PackageModel:
    """A product and version."""

    product: str
    version: str
    package: str
    host: str
    modules: tuple[ModuleModel, ...]
