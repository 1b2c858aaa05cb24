# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/Sessions`` of proxy v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

SessionEnumMode: TypeAlias = Literal["message-only", "voice-only", "voice-and-message"] | str
SessionEnumStatus: TypeAlias = Literal["open", "in-progress", "closed", "failed", "unknown"] | str


@record(kw_only=True)
class Session(Resource):
    """``proxy.v1.service.session``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    closed_reason: str | None = None
    """Why the Proxy session was closed."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_ended: dt.datetime | None = None
    """When the session ended, UTC; empty while it is open."""
    date_expiry: dt.datetime | None = None
    """When the session expires, UTC. Takes precedence over ttl if both are given."""
    date_last_interaction: dt.datetime | None = None
    """When a message or call last passed through the session, UTC."""
    date_started: dt.datetime | None = None
    """When the session started, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    mode: SessionEnumMode | None = None
    """What the session carries: `message-only`, `voice-only` or `voice-and-message`; default `voice-and-message`."""
    service_sid: str | None = None
    """SID of the Proxy service, KS…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: SessionEnumStatus = ""
    """State of the session: open, in-progress, closed, failed or unknown."""
    ttl: int | None = None
    """Seconds the session stays open, counted from its creation or last interaction."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid closed_reason date_created:date-time date_ended:date-time date_expiry:date-time "
        "date_last_interaction:date-time date_started:date-time date_updated:date-time links:string{} "
        "mode:enum.SessionEnumMode service_sid sid status:enum.SessionEnumStatus ttl:integer unique_name url"
    )


@record(kw_only=True)
class CreateSession(ops.Operation["Session"]):
    """Create a session.

    ``POST /v1/Services/{ServiceSid}/Sessions`` returns `Session`.
    Source: https://www.twilio.com/docs/proxy/api/session
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy service, KS…."""
    date_expiry: dt.datetime | dt.date | str | None = None
    """When the session expires, UTC. Takes precedence over ttl if both are given."""
    mode: SessionEnumMode | None = None
    """What the session carries: `message-only`, `voice-only` or `voice-and-message`; default `voice-and-message`."""
    participants: Iterable[str | Mapping[str, Any] | Sequence[Any]] | None = None
    """Participants to start the session with, as JSON objects."""
    status: SessionEnumStatus | None = None
    """Where the resource stands in its life cycle."""
    ttl: int | dt.timedelta | None = None
    """Seconds the session stays open, counted from its creation or last interaction."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    __spec__ = ops.OperationSpec(
        "POST https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions",
        path="ServiceSid*",
        form=(
            "DateExpiry:date-time Mode:enum.SessionEnumMode Participants:json[] Status:enum.SessionEnumStatus "
            "Ttl:seconds UniqueName"
        ),
        result="Session",
        success=(201,),
        bounds="service_sid:KS",
    )


@record(kw_only=True)
class DeleteSession(ops.Operation[None]):
    """Delete a session.

    ``DELETE /v1/Services/{ServiceSid}/Sessions/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/proxy/api/session
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy service, KS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{Sid}",
        path="ServiceSid* Sid*",
        result="",
        success=(204,),
        bounds="service_sid:KS sid:KC",
    )


@record(kw_only=True)
class FetchSession(ops.Operation["Session"]):
    """Fetch a session.

    ``GET /v1/Services/{ServiceSid}/Sessions/{Sid}`` returns `Session`.
    Source: https://www.twilio.com/docs/proxy/api/session
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy service, KS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{Sid}",
        path="ServiceSid* Sid*",
        result="Session",
        bounds="service_sid:KS",
    )


@record(kw_only=True)
class ListSession(ops.PageOperation["Session"]):
    """List sessions.

    ``GET /v1/Services/{ServiceSid}/Sessions`` returns a `Page` of `Session`.
    Source: https://www.twilio.com/docs/proxy/api/session
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy service, KS…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions",
        path="ServiceSid*",
        query="PageSize:integer Page:integer PageToken",
        result="Session",
        items="sessions",
        paging="meta",
        bounds="service_sid:KS",
    )


@record(kw_only=True)
class UpdateSession(ops.Operation["Session"]):
    """Update a session.

    ``POST /v1/Services/{ServiceSid}/Sessions/{Sid}`` returns `Session`.
    Source: https://www.twilio.com/docs/proxy/api/session
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy service, KS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    date_expiry: dt.datetime | dt.date | str | None = None
    """When the session expires, UTC. Takes precedence over ttl if both are given."""
    status: SessionEnumStatus | None = None
    """closed ends the session; in-progress reopens it."""
    ttl: int | dt.timedelta | None = None
    """Seconds the session stays open, counted from its creation or last interaction."""
    __spec__ = ops.OperationSpec(
        "POST https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{Sid}",
        path="ServiceSid* Sid*",
        form="DateExpiry:date-time Status:enum.SessionEnumStatus Ttl:seconds",
        result="Session",
        bounds="service_sid:KS sid:KC",
    )
