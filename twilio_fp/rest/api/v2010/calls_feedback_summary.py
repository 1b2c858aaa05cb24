# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Calls/FeedbackSummary.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod

CallFeedbackSummaryEnumStatus: TypeAlias = Literal["queued", "in-progress", "completed", "failed"] | str


@record(kw_only=True)
class CallFeedbackSummary(Resource):
    """``api.v2010.account.call.call_feedback_summary``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    call_count: int | None = None
    """Number of calls in the period."""
    call_feedback_count: int | None = None
    """Number of calls for which somebody gave feedback."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    end_date: dt.date | None = None
    """Last day that is counted, UTC, as YYYY-MM-DD."""
    include_subaccounts: bool | None = None
    """Whether calls of the subaccounts count too."""
    issues: tuple[Any, ...] | None = None
    """Each kind of trouble that was reported: how many calls had it, and their share."""
    quality_score_average: Decimal | None = None
    """Mean of the scores that were given, 1 to 5."""
    quality_score_median: Decimal | None = None
    """Median of the scores that were given, 1 to 5."""
    quality_score_standard_deviation: Decimal | None = None
    """Standard deviation of the scores that were given."""
    sid: str = ""
    """SID of the summary, FS…."""
    start_date: dt.date | None = None
    """First day that is counted, UTC, as YYYY-MM-DD."""
    status: CallFeedbackSummaryEnumStatus = ""
    """State of the summary: queued, in-progress, completed or failed."""
    __fields__ = (
        "account_sid call_count:integer call_feedback_count:integer date_created:rfc2822 date_updated:rfc2822 "
        "end_date:date include_subaccounts:boolean issues:json[] quality_score_average:number "
        "quality_score_median:number quality_score_standard_deviation:number sid start_date:date "
        "status:enum.CallFeedbackSummaryEnumStatus"
    )


@record(kw_only=True)
class CreateCallFeedbackSummary(ops.Operation["CallFeedbackSummary"]):
    """Start a summary of the feedback on calls.

    ``POST /2010-04-01/Accounts/{AccountSid}/Calls/FeedbackSummary.json`` returns `CallFeedbackSummary`.
    Of the classic libraries; `insights.v1.ListCallSummaries` supersedes it.
    Source: https://www.twilio.com/docs/voice/api/call-resource
    """

    end_date: dt.date | str
    """Last day that is counted, UTC, as YYYY-MM-DD."""
    start_date: dt.date | str
    """First day that is counted, UTC, as YYYY-MM-DD."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    include_subaccounts: bool | None = None
    """Whether calls of the subaccounts count too."""
    status_callback: str | None = None
    """Absolute URL that receives status changes of the resource."""
    status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/FeedbackSummary.json",
        path="AccountSid",
        form=(
            "EndDate:date* IncludeSubaccounts:boolean StartDate:date* StatusCallback "
            "StatusCallbackMethod:enum.HttpMethod"
        ),
        result="CallFeedbackSummary",
        success=(201,),
        bounds="account_sid:AC status_callback:url",
    )


@record(kw_only=True)
class DeleteCallFeedbackSummary(ops.Operation[None]):
    """Delete a call feedback summary.

    ``DELETE /2010-04-01/Accounts/{AccountSid}/Calls/FeedbackSummary/{Sid}.json`` returns nothing.
    Of the classic libraries; `insights.v1.ListCallSummaries` supersedes it.
    Source: https://www.twilio.com/docs/voice/api/call-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/FeedbackSummary/{Sid}.json",
        path="AccountSid Sid*",
        result="",
        success=(204,),
        bounds="account_sid:AC sid:FS",
    )


@record(kw_only=True)
class FetchCallFeedbackSummary(ops.Operation["CallFeedbackSummary"]):
    """Fetch a call feedback summary.

    ``GET /2010-04-01/Accounts/{AccountSid}/Calls/FeedbackSummary/{Sid}.json`` returns `CallFeedbackSummary`.
    Of the classic libraries; `insights.v1.ListCallSummaries` supersedes it.
    Source: https://www.twilio.com/docs/voice/api/call-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/FeedbackSummary/{Sid}.json",
        path="AccountSid Sid*",
        result="CallFeedbackSummary",
        bounds="account_sid:AC sid:FS",
    )
