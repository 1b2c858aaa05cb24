"""The page that lists all operations: ``docs/api-coverage.md``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.codegen.header import header

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tools.codegen.documents import Document
    from tools.codegen.model import PackageModel

_HEAD = """# Coverage of Twilio's API

<!-- {header} -->

{operations} operations in {packages} packages, from release {release} of Twilio's OpenAPI documents and from overlays.
`twilio_fp.rest.catalogue` has the same information at run time.

| product | version | operations | records | operations from overlays |
|---|---|---|---|---|
"""

_TAIL = """
## Compared with the official Python library

All operations of twilio-python 9.13.0 are available. The differences:

* **Only here**: the operations of `assistants.v1` and `monitor.v2`, which are in Twilio's documents but not in that
  library.
* **Only in the libraries**: the operations counted in the last column, and some parameters, are newer than the
  published documents. Their names, paths and types are those that the official libraries send; for some of them, the
  success code, the record of the response or the list's key is inferred. A wrong guess affects only a name: any 2xx is
  a success, and members unknown to a record are in `extra`.
* **Other names**: operations have the `operationId` of Twilio's documents (`CreateMessage`), not a path of attributes
  (`client.messages.create`). `Page` parameters are called `page`, not `page_number`.
* **Other requests**: those that [coming from twilio-python](coming-from-twilio-python.md) lists, where every request of
  both libraries is compared; and times with a time zone are sent in UTC.
* `CreateRealtimeTranscription` has both `configuration_id`, as documented, and `transcription_configuration_id`, as
  that library calls it.
"""


def write_coverage(packages: Iterable[PackageModel], documents: Iterable[Document], release: str) -> str:
    """Return the text of the page."""
    ordered = sorted(packages, key=lambda one: one.package)
    added = {document.package: len(document.added) for document in documents}
    rows: list[str] = []
    total = 0
    for package in ordered:
        operations = sum(len(module.operations) for module in package.modules)
        records = sum(len(module.records) for module in package.modules)
        total += operations
        from_overlays = added[package.package] or ""
        rows.append(f"| {package.product} | {package.version} | {operations} | {records} | {from_overlays} |")
    head = _HEAD.format(
        operations=f"{total:,}",
        packages=len(ordered),
        release=release,
        header=header(f"twilio-oai {release}"),
    )
    return head + "\n".join(rows) + "\n" + _TAIL
