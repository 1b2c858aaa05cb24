"""The page that lists all operations: ``docs/api-coverage.md``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.codegen.header import header

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tools.codegen.documents import Document
    from tools.codegen.model import PackageModel

_HEAD = """# What of Twilio's API is here

<!-- {header} -->

{operations} operations in {packages} packages, from release {release} of Twilio's OpenAPI documents, and overlays.
`twilio_fp.rest.catalogue` tells the same at run time.

| product | version | operations | records | of these operations, from overlays |
|---|---|---|---|---|
"""

_TAIL = """
## Beside the official Python library

All operations of twilio-python 9.13.0 are here. What differs:

* **Only here**: the operations of `assistants.v1` and `monitor.v2`, which Twilio's documents have and that library does
  not.
* **From the libraries alone**: the operations counted in the last column, and some parameters, are newer than the
  published documents. Their names, paths and types are what the official libraries send; for some of them the success
  code, the answer's record or the list's key is inferred. A wrong guess costs nothing but a name: any 2xx is an answer,
  and what a record does not know is in `extra`.
* **Named otherwise**: operations have the `operationId` of Twilio's documents (`CreateMessage`), not a path of
  attributes (`client.messages.create`). `Page` parameters are called `page`, not `page_number`.
* **Sent otherwise**: what [coming from twilio-python](coming-from-twilio-python.md) lists, where every request of both
  is compared; and an aware time is sent in UTC.
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
