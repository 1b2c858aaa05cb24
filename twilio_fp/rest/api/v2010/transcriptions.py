# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Transcriptions.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

TranscriptionEnumStatus: TypeAlias = Literal["in-progress", "completed", "failed"] | str


@record(kw_only=True)
class Transcription(Resource):
    """``api.v2010.account.transcription``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    api_version: str | None = None
    """API version that handled it, such as 2010-04-01."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    duration: int | None = None
    """Length in seconds."""
    price: Decimal | None = None
    """Price charged, in the currency of `price_unit`; none until it is known."""
    price_unit: str | None = None
    """Currency of the prices, ISO 4217 code such as USD."""
    recording_sid: str | None = None
    """SID of the recording, RE…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: TranscriptionEnumStatus = ""
    """Where the resource stands in its life cycle."""
    transcription_text: str | None = None
    """The transcribed text."""
    type: str | None = None
    """Kind of resource."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = (
        "account_sid api_version date_created:rfc2822 date_updated:rfc2822 duration:integer price:number "
        "price_unit recording_sid sid status:enum.TranscriptionEnumStatus transcription_text!! type uri"
    )


@record(kw_only=True)
class DeleteTranscription(ops.Operation[None]):
    """Delete a transcription.

    ``DELETE /2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}.json`` returns nothing.
    Source: https://www.twilio.com/docs/voice/api/recording-transcription
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}.json",
        path="AccountSid Sid*",
        result="",
        success=(204,),
        bounds="account_sid:AC sid:TR",
    )


@record(kw_only=True)
class FetchTranscription(ops.Operation["Transcription"]):
    """Fetch a transcription.

    ``GET /2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}.json`` returns `Transcription`.
    Source: https://www.twilio.com/docs/voice/api/recording-transcription
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}.json",
        path="AccountSid Sid*",
        result="Transcription",
        bounds="account_sid:AC sid:TR",
    )


@record(kw_only=True)
class ListTranscription(ops.PageOperation["Transcription"]):
    """List transcriptions.

    ``GET /2010-04-01/Accounts/{AccountSid}/Transcriptions.json`` returns a `Page` of `Transcription`.
    Source: https://www.twilio.com/docs/voice/api/recording-transcription
    """

    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Transcriptions.json",
        path="AccountSid",
        query="PageSize:integer Page:integer PageToken",
        result="Transcription",
        items="transcriptions",
        paging="uri",
        bounds="account_sid:AC",
    )
