"""Operations: calls to Twilio as frozen data, and the facts for encoding them and decoding their responses.

Each part is loaded on first use, since most programs need few.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from twilio_fp.operation.call import Operation as Operation
    from twilio_fp.operation.call import PageOperation as PageOperation
    from twilio_fp.operation.modifiers import Reply as Reply
    from twilio_fp.operation.modifiers import TimedOperation as TimedOperation
    from twilio_fp.operation.modifiers import WithResponse as WithResponse
    from twilio_fp.operation.modifiers import with_response as with_response
    from twilio_fp.operation.modifiers import with_timeout as with_timeout
    from twilio_fp.operation.page import Page as Page
    from twilio_fp.operation.raw import FilePart as FilePart
    from twilio_fp.operation.raw import RawOperation as RawOperation
    from twilio_fp.operation.retry_safety import Verdict as Verdict
    from twilio_fp.operation.retry_safety import is_repeatable as is_repeatable
    from twilio_fp.operation.retry_safety import outcome_of as outcome_of
    from twilio_fp.operation.retry_safety import safety as safety
    from twilio_fp.operation.spec import Location as Location
    from twilio_fp.operation.spec import OperationSpec as OperationSpec
    from twilio_fp.operation.spec import Paging as Paging
    from twilio_fp.operation.spec import Param as Param
    from twilio_fp.operation.spec import params_of as params_of
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "call": "Operation PageOperation",
            "page": "Page",
            "raw": "FilePart RawOperation",
            "retry_safety": "Verdict is_repeatable outcome_of safety",
            "spec": "Location OperationSpec Paging Param params_of",
            "modifiers": "Reply TimedOperation WithResponse with_response with_timeout",
        },
    )
