# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Feedback.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

CallFeedbackEnumIssues: TypeAlias = (
    Literal[
        "audio-latency",
        "digits-not-captured",
        "dropped-call",
        "imperfect-audio",
        "incorrect-caller-id",
        "one-way-audio",
        "post-dial-delay",
        "unsolicited-call",
    ]
    | str
)


@record(kw_only=True)
class CallFeedback(Resource):
    """``api.v2010.account.call.call_feedback``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    issues: tuple[CallFeedbackEnumIssues, ...] | None = None
    """What was reported as wrong, such as dropped-call."""
    quality_score: int | None = None
    """How good the call was, from 1 (bad) to 5 (perfect)."""
    sid: str = ""
    """SID of the call that the feedback is about, CA…."""
    __fields__ = (
        "account_sid date_created:rfc2822 date_updated:rfc2822 issues:enum.CallFeedbackEnumIssues[] "
        "quality_score:integer sid"
    )


@record(kw_only=True)
class CreateCallFeedback(ops.Operation["CallFeedback"]):
    """Give feedback on a call.

    ``POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Feedback.json`` returns `CallFeedback`.
    Of the classic libraries; `insights.v1.UpdateAnnotation` supersedes it.
    Source: https://www.twilio.com/docs/voice/api/call-resource
    """

    call_sid: str = attrs.field(kw_only=False)
    """SID of the call (CA…)."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    issue: str | Iterable[CallFeedbackEnumIssues] | None = None
    """What was wrong with the call, such as dropped-call or one-way-audio; several may be given."""
    quality_score: int | None = None
    """How good the call was, from 1 (bad) to 5 (perfect)."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Feedback.json",
        path="AccountSid CallSid*",
        form="Issue:enum.CallFeedbackEnumIssues[] QualityScore:integer",
        result="CallFeedback",
        bounds="account_sid:AC call_sid:CA quality_score:1..5",
    )


@record(kw_only=True)
class DeleteCallFeedback(ops.Operation[None]):
    """Delete the feedback on a call.

    ``DELETE /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Feedback.json`` returns nothing.
    Of the classic libraries; `insights.v1.UpdateAnnotation` supersedes it.
    Source: https://www.twilio.com/docs/voice/api/call-resource
    """

    call_sid: str = attrs.field(kw_only=False)
    """SID of the call (CA…)."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Feedback.json",
        path="AccountSid CallSid*",
        result="",
        success=(204,),
        bounds="account_sid:AC call_sid:CA",
    )


@record(kw_only=True)
class FetchCallFeedback(ops.Operation["CallFeedback"]):
    """Fetch the feedback on a call.

    ``GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Feedback.json`` returns `CallFeedback`.
    Of the classic libraries; `insights.v1.FetchAnnotation` supersedes it.
    Source: https://www.twilio.com/docs/voice/api/call-resource
    """

    call_sid: str = attrs.field(kw_only=False)
    """SID of the call (CA…)."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Feedback.json",
        path="AccountSid CallSid*",
        result="CallFeedback",
        bounds="account_sid:AC call_sid:CA",
    )
