"""Bulk runs of many operations, each sent at most once and none forgotten, even if the process is killed.

    with bulk.Journal("run.sqlite") as journal:
        for key, outcome in bulk.send_all(client, rows, journal=journal, concurrency=50):
            ...                                            # bulk.Done, bulk.Failed or bulk.Unknown

The same call resumes a killed run. `bulk.reconcile` looks up operations that may have been sent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from twilio_fp.bulk.journal import Entry as Entry
    from twilio_fp.bulk.journal import Journal as Journal
    from twilio_fp.bulk.journal import JournalError as JournalError
    from twilio_fp.bulk.journal import fingerprint as fingerprint
    from twilio_fp.bulk.outcome import Done as Done
    from twilio_fp.bulk.outcome import Failed as Failed
    from twilio_fp.bulk.outcome import Tally as Tally
    from twilio_fp.bulk.outcome import Unknown as Unknown
    from twilio_fp.bulk.rate import Rate as Rate
    from twilio_fp.bulk.reconciling import Verdict as Verdict
    from twilio_fp.bulk.reconciling import areconcile as areconcile
    from twilio_fp.bulk.reconciling import reconcile as reconcile
    from twilio_fp.bulk.send import asend_all as asend_all
    from twilio_fp.bulk.send import send_all as send_all
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "journal": "Entry Journal JournalError fingerprint",
            "outcome": "Done Failed Tally Unknown",
            "rate": "Rate",
            "reconciling": "Verdict areconcile reconcile",
            "send": "asend_all send_all",
        },
    )
