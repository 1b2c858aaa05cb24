# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Conferences.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod

ConferenceEnumReasonConferenceEnded: TypeAlias = (
    Literal[
        "conference-ended-via-api",
        "participant-with-end-conference-on-exit-left",
        "participant-with-end-conference-on-exit-kicked",
        "last-participant-kicked",
        "last-participant-left",
    ]
    | str
)
ConferenceEnumStatus: TypeAlias = Literal["init", "in-progress", "completed"] | str
ConferenceEnumUpdateStatus: TypeAlias = Literal["completed"] | str


@record(kw_only=True)
class Conference(Resource):
    """``api.v2010.account.conference``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    api_version: str | None = None
    """API version that handled it, such as 2010-04-01."""
    call_sid_ending_conference: str | None = None
    """SID of the call (CA…) whose leaving, or request, ended the conference."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name of the conference, as given in the TwiML or when it was made."""
    reason_conference_ended: ConferenceEnumReasonConferenceEnded | None = None
    """What ended the conference, such as the last participant's leaving or an API request; only when it is over."""
    region: str | None = None
    """State or province of the number or address, as its two-letter code in the US and Canada."""
    sid: str = ""
    """SID of the conference, CF…."""
    status: ConferenceEnumStatus = ""
    """State of the conference: init, in-progress or completed."""
    subresource_uris: Mapping[str, str] | None = None
    """Related resources by name, each a URI relative to https://api.twilio.com."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = (
        "account_sid api_version call_sid_ending_conference date_created:rfc2822 date_updated:rfc2822 "
        "friendly_name reason_conference_ended:enum.ConferenceEnumReasonConferenceEnded region sid "
        "status:enum.ConferenceEnumStatus subresource_uris:string{} uri"
    )


@record(kw_only=True)
class FetchConference(ops.Operation["Conference"]):
    """Fetch a conference.

    ``GET /2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json`` returns `Conference`.
    Source: https://www.twilio.com/docs/voice/api/conference-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json",
        path="AccountSid Sid*",
        result="Conference",
        bounds="account_sid:AC sid:CF",
    )


@record(kw_only=True)
class ListConference(ops.PageOperation["Conference"]):
    """List conferences.

    ``GET /2010-04-01/Accounts/{AccountSid}/Conferences.json`` returns a `Page` of `Conference`.
    On the wire ``date_created_before`` is ``DateCreated<``, ``date_created_after`` is ``DateCreated>``,
    ``date_updated_before`` is ``DateUpdated<``, ``date_updated_after`` is ``DateUpdated>``.
    Source: https://www.twilio.com/docs/voice/api/conference-resource
    """

    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    date_created: dt.date | str | None = None
    """Only conferences created on this UTC date; see date_created_after and date_created_before for a range."""
    date_created_before: dt.date | str | None = None
    """Only items created on or before this date, UTC."""
    date_created_after: dt.date | str | None = None
    """Only items created on or after this date, UTC."""
    date_updated: dt.date | str | None = None
    """Only conferences last updated on this UTC date; see date_updated_after and date_updated_before for a range."""
    date_updated_before: dt.date | str | None = None
    """Only conferences last updated on or before this date, UTC."""
    date_updated_after: dt.date | str | None = None
    """Only conferences last updated on or after this date, UTC."""
    friendly_name: str | None = None
    """Only conferences with this name."""
    status: ConferenceEnumStatus | None = None
    """Return only conferences in this state: init, in-progress or completed."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences.json",
        path="AccountSid",
        query=(
            "DateCreated:date DateCreated<:date DateCreated>:date DateUpdated:date DateUpdated<:date "
            "DateUpdated>:date FriendlyName Status:enum.ConferenceEnumStatus PageSize:integer Page:integer PageToken"
        ),
        result="Conference",
        items="conferences",
        paging="uri",
        bounds="account_sid:AC",
    )


@record(kw_only=True)
class UpdateConference(ops.Operation["Conference"]):
    """Update a conference.

    ``POST /2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json`` returns `Conference`.
    Source: https://www.twilio.com/docs/voice/api/conference-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID of the conference to change, CF…."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    announce_method: HttpMethod | None = None
    """HTTP method for `announce_url`: GET or POST; default POST."""
    announce_url: str | None = None
    """Absolute URL of TwiML (Play, Say, Pause, Redirect) or audio to play to everyone in the conference."""
    status: ConferenceEnumUpdateStatus | None = None
    """completed ends the conference and drops its participants."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json",
        path="AccountSid Sid*",
        form="AnnounceMethod:enum.HttpMethod AnnounceUrl Status:enum.ConferenceEnumUpdateStatus",
        result="Conference",
        bounds="account_sid:AC announce_url:url",
    )
