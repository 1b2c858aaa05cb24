"""Operations of the classic libraries that Twilio no longer documents, typed like all others.

They are defined in `twilio_fp.rest.api.v2010`. New code should use the replacements that their docstrings name.

>>> from twilio_fp.rest import classic
>>> classic.CreateSmsMessage(to="+15558675310", from_="+15017122661", body="Hi")
CreateSmsMessage(body='Hi', from_='+15017122661', to='+15558675310')

Source: https://www.npmjs.com/package/twilio/v/2.11.1
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__all__ = [
    "CallFeedback",
    "CallFeedbackSummary",
    "CreateCallFeedback",
    "CreateCallFeedbackSummary",
    "CreateSmsMessage",
    "DeleteCallFeedback",
    "DeleteCallFeedbackSummary",
    "DeleteNotification",
    "FetchCallFeedback",
    "FetchCallFeedbackSummary",
    "FetchSmsMessage",
    "ListSmsMessage",
    "PutAccount",
    "PutIncomingPhoneNumber",
    "PutOutgoingCallerId",
    "SmsMessage",
]

if TYPE_CHECKING:
    from twilio_fp.rest.api.v2010 import CallFeedback as CallFeedback
    from twilio_fp.rest.api.v2010 import CallFeedbackSummary as CallFeedbackSummary
    from twilio_fp.rest.api.v2010 import CreateCallFeedback as CreateCallFeedback
    from twilio_fp.rest.api.v2010 import CreateCallFeedbackSummary as CreateCallFeedbackSummary
    from twilio_fp.rest.api.v2010 import CreateSmsMessage as CreateSmsMessage
    from twilio_fp.rest.api.v2010 import DeleteCallFeedback as DeleteCallFeedback
    from twilio_fp.rest.api.v2010 import DeleteCallFeedbackSummary as DeleteCallFeedbackSummary
    from twilio_fp.rest.api.v2010 import DeleteNotification as DeleteNotification
    from twilio_fp.rest.api.v2010 import FetchCallFeedback as FetchCallFeedback
    from twilio_fp.rest.api.v2010 import FetchCallFeedbackSummary as FetchCallFeedbackSummary
    from twilio_fp.rest.api.v2010 import FetchSmsMessage as FetchSmsMessage
    from twilio_fp.rest.api.v2010 import ListSmsMessage as ListSmsMessage
    from twilio_fp.rest.api.v2010 import PutAccount as PutAccount
    from twilio_fp.rest.api.v2010 import PutIncomingPhoneNumber as PutIncomingPhoneNumber
    from twilio_fp.rest.api.v2010 import PutOutgoingCallerId as PutOutgoingCallerId
    from twilio_fp.rest.api.v2010 import SmsMessage as SmsMessage
else:
    from twilio_fp.rest.api import v2010

    def __getattr__(name: str) -> Any:
        if name in __all__:
            return getattr(v2010, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return __all__
