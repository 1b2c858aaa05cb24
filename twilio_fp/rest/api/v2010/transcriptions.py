"""``/2010-04-01/Accounts/{AccountSid}/Transcriptions.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

TranscriptionEnumStatus: TypeAlias = Literal["in-progress", "completed", "failed"] | str


@record(kw_only=True)
class Transcription(Resource):
    """``api.v2010.account.transcription``, as it is received."""

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

    __fields__ = "date_created:rfc2822 date_updated:rfc2822 transcription_text!!"


@record(kw_only=True)
class DeleteTranscription(ops.Operation[None]):
    """Delete a transcription.

    ``DELETE /2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}.json`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}.json",
        bounds="account_sid:AC sid:TR",
    )


@record(kw_only=True)
class FetchTranscription(ops.Operation["Transcription"]):
    """Fetch a transcription.

    ``GET /2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}.json`` answers 200 with `Transcription`.
    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Transcriptions/{Sid}.json",
        bounds="account_sid:AC sid:TR",
    )


@record(kw_only=True)
class ListTranscription(ops.PageOperation["Transcription"]):
    """List transcriptions.

    ``GET /2010-04-01/Accounts/{AccountSid}/Transcriptions.json`` answers 200 with a `Page` of `Transcription`.
    Source: https://www.twilio.com/docs/usage/api
    """

    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Transcriptions.json",
        items="transcriptions",
        paging="uri",
        bounds="account_sid:AC",
    )
