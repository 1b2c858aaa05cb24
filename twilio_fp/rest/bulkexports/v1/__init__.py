"""Twilio's bulkexports v1: 9 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .exports import Export as Export
    from .exports import FetchExport as FetchExport
    from .exports_configuration import ExportConfiguration as ExportConfiguration
    from .exports_configuration import FetchExportConfiguration as FetchExportConfiguration
    from .exports_configuration import UpdateExportConfiguration as UpdateExportConfiguration
    from .exports_days import Day as Day
    from .exports_days import DayInstance as DayInstance
    from .exports_days import FetchDay as FetchDay
    from .exports_days import ListDay as ListDay
    from .exports_jobs import CreateExportCustomJob as CreateExportCustomJob
    from .exports_jobs import DeleteJob as DeleteJob
    from .exports_jobs import ExportCustomJob as ExportCustomJob
    from .exports_jobs import FetchJob as FetchJob
    from .exports_jobs import Job as Job
    from .exports_jobs import ListExportCustomJob as ListExportCustomJob
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "exports": ("Export FetchExport"),
            "exports_configuration": ("ExportConfiguration FetchExportConfiguration UpdateExportConfiguration"),
            "exports_days": ("Day DayInstance FetchDay ListDay"),
            "exports_jobs": ("CreateExportCustomJob DeleteJob ExportCustomJob FetchJob Job ListExportCustomJob"),
        },
    )
