"""``/2010-04-01/Accounts/{AccountSid}/Conferences.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource

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
    """``api.v2010.account.conference``, as it is received."""

    account_sid: str = ""
    api_version: str | None = None
    call_sid_ending_conference: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    reason_conference_ended: ConferenceEnumReasonConferenceEnded | None = None
    region: str | None = None
    sid: str = ""
    status: ConferenceEnumStatus = ""
    subresource_uris: Mapping[str, str] | None = None
    uri: str | None = None

    __fields__ = "date_created:rfc2822 date_updated:rfc2822"


@record(kw_only=True)
class FetchConference(ops.Operation["Conference"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json`` answers 200 with `Conference`.

    Source: https://www.twilio.com/docs/voice/api/conference-resource
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json",
    )


@record(kw_only=True)
class ListConference(ops.PageOperation["Conference"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Conferences.json`` answers 200 with a `Page` of `Conference`.

    On the wire ``date_created_before`` is ``DateCreated<``, ``date_created_after`` is ``DateCreated>``,
    ``date_updated_before`` is ``DateUpdated<``, ``date_updated_after`` is ``DateUpdated>``.
    Source: https://www.twilio.com/docs/voice/api/conference-resource
    """

    account_sid: str | None = None
    date_created: dt.date | str | None = None
    date_created_before: dt.date | str | None = None
    date_created_after: dt.date | str | None = None
    date_updated: dt.date | str | None = None
    date_updated_before: dt.date | str | None = None
    date_updated_after: dt.date | str | None = None
    friendly_name: str | None = None
    status: ConferenceEnumStatus | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences.json",
        query="DateCreated< DateCreated> DateUpdated< DateUpdated>",
        items="conferences",
        paging="uri",
    )


@record(kw_only=True)
class UpdateConference(ops.Operation["Conference"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json`` answers 200 with `Conference`.

    Source: https://www.twilio.com/docs/voice/api/conference-resource
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    announce_method: HttpMethod | None = None
    announce_url: str | None = None
    status: ConferenceEnumUpdateStatus | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{Sid}.json",
        form="",
    )
