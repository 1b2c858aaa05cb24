"""``/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class OutgoingCallerId(Resource):
    """``api.v2010.account.outgoing_caller_id``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    phone_number: str | None = None
    sid: str = ""
    uri: str | None = None

    __fields__ = "date_created:rfc2822 date_updated:rfc2822 friendly_name! phone_number!"


@record(kw_only=True)
class ValidationRequest(Resource):
    """``api.v2010.account.validation_request``, as it is received."""

    account_sid: str = ""
    call_sid: str | None = None
    friendly_name: str | None = None
    phone_number: str | None = None
    validation_code: str | None = None

    __fields__ = "friendly_name! phone_number!"


@record(kw_only=True)
class CreateValidationRequest(ops.Operation["ValidationRequest"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json`` answers 200 with `ValidationRequest`.

    Source: https://www.twilio.com/docs/usage/api
    """

    phone_number: str
    account_sid: str | None = None
    call_delay: int | dt.timedelta | None = None
    extension: str | None = None
    friendly_name: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json",
        form="",
        success=(200,),
    )


@record(kw_only=True)
class DeleteOutgoingCallerId(ops.Operation[None]):
    """``DELETE /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json",
    )


@record(kw_only=True)
class FetchOutgoingCallerId(ops.Operation["OutgoingCallerId"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json`` answers 200 with `OutgoingCallerId`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json",
    )


@record(kw_only=True)
class ListOutgoingCallerId(ops.PageOperation["OutgoingCallerId"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json`` answers 200 with a `Page` of `OutgoingCallerId`.

    Source: https://www.twilio.com/docs/usage/api
    """

    account_sid: str | None = None
    phone_number: str | None = None
    friendly_name: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json",
        query="PhoneNumber! FriendlyName!",
        items="outgoing_caller_ids",
        paging="uri",
    )


@record(kw_only=True)
class UpdateOutgoingCallerId(ops.Operation["OutgoingCallerId"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json`` answers 200 with `OutgoingCallerId`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    friendly_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json",
        form="",
    )
