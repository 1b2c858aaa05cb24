"""Twilio's bulkexports v1: 9 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "Export",
    "FetchExport",
    "ExportConfiguration",
    "FetchExportConfiguration",
    "UpdateExportConfiguration",
    "Day",
    "DayInstance",
    "FetchDay",
    "ListDay",
    "CreateExportCustomJob",
    "DeleteJob",
    "ExportCustomJob",
    "FetchJob",
    "Job",
    "ListExportCustomJob",
]

if TYPE_CHECKING:
    from .exports import *
    from .exports_configuration import *
    from .exports_days import *
    from .exports_jobs import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "exports": 2,
            "exports_configuration": 3,
            "exports_days": 4,
            "exports_jobs": 6,
        },
    )
