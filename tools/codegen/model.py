"""What the generator knows before it writes: modules of operations, records and enumerations."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from twilio_fp.operation import Location, Paging
from twilio_fp.schema import Kind

Use = Literal["sent", "received"]


@frozen(kw_only=True)
class FieldModel:
    """A parameter or a member: its names, kind and bounds, whether it must be given or is personal, what it means."""

    attribute: str
    wire: str
    kind: Kind
    required: bool
    pii: str = ""
    bounds: str = ""
    help: str = ""


@frozen(kw_only=True)
class EnumModel:
    """A closed list that may grow: ``Literal[…] | str``."""

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
    """One call."""

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
    """What stands in its place today, by its name, with its package where that is another."""

    @property
    def parameters(self) -> tuple[tuple[Location, FieldModel], ...]:
        """Every parameter with its place, in the order of the record's fields."""
        places: tuple[Location, ...] = ("path", "query", "header", "form", "json")
        return tuple([(place, one) for place in places for one in self.fields.get(place, ())])


@frozen(kw_only=True)
class ModuleModel:
    """One resource's module."""

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
        """Everything that the module defines."""
        operations = [one.name for one in self.operations]
        return (*self.enumerations, *[one.name for one in self.records], *operations)


@frozen(kw_only=True)
class PackageModel:
    """One product and version."""

    product: str
    version: str
    package: str
    host: str
    modules: tuple[ModuleModel, ...]
