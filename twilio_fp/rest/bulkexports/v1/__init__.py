# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's bulkexports v1: 9 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .exports import *
    from .exports_configuration import *
    from .exports_days import *
    from .exports_jobs import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "exports": "Export FetchExport",
            "exports_configuration": "ExportConfiguration FetchExportConfiguration UpdateExportConfiguration",
            "exports_days": "Day DayInstance FetchDay ListDay",
            "exports_jobs": "CreateExportCustomJob DeleteJob ExportCustomJob FetchJob Job ListExportCustomJob",
        },
    )
