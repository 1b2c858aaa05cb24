# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants`` of proxy v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Participant(Resource):
    """``proxy.v1.service.session.participant``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_deleted: dt.datetime | None = None
    """When it was deleted or removed, UTC; empty if it was not."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    identifier: str | None = None
    """Phone number (E.164) or channel address of the participant."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    proxy_identifier: str | None = None
    """Number the participant sees and uses in place of the other's, E.164; left out, one is picked from the pool."""
    proxy_identifier_sid: str | None = None
    """SID, PN…, of the participant's proxy number; left out, one is picked from the pool."""
    service_sid: str | None = None
    """SID of the Proxy service, KS…."""
    session_sid: str | None = None
    """SID of the Proxy session, KC…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid date_created:date-time date_deleted:date-time date_updated:date-time friendly_name "
        "identifier! links:string{} proxy_identifier proxy_identifier_sid service_sid session_sid sid url"
    )


@record(kw_only=True)
class CreateParticipant(ops.Operation["Participant"]):
    """Create a participant.

    ``POST /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants`` returns `Participant`.
    Source: https://www.twilio.com/docs/proxy/api/participant
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy service, KS…."""
    session_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy session, KC…."""
    identifier: str
    """Phone number (E.164) or channel address of the participant."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    proxy_identifier: str | None = None
    """Number the participant sees and uses in place of the other's, E.164; left out, one is picked from the pool."""
    proxy_identifier_sid: str | None = None
    """SID, PN…, of the participant's proxy number; left out, one is picked from the pool."""
    __spec__ = ops.OperationSpec(
        "POST https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants",
        path="ServiceSid* SessionSid*",
        form="FriendlyName Identifier* ProxyIdentifier ProxyIdentifierSid",
        result="Participant",
        success=(201,),
        bounds="service_sid:KS session_sid:KC proxy_identifier_sid:PN",
    )


@record(kw_only=True)
class DeleteParticipant(ops.Operation[None]):
    """Delete a participant.

    ``DELETE /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/proxy/api/participant
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy service, KS…."""
    session_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy session, KC…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{Sid}",
        path="ServiceSid* SessionSid* Sid*",
        result="",
        bounds="service_sid:KS session_sid:KC sid:KP",
    )


@record(kw_only=True)
class FetchParticipant(ops.Operation["Participant"]):
    """Fetch a participant.

    ``GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{Sid}`` returns `Participant`.
    Source: https://www.twilio.com/docs/proxy/api/participant
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy service, KS…."""
    session_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy session, KC…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{Sid}",
        path="ServiceSid* SessionSid* Sid*",
        result="Participant",
        bounds="service_sid:KS session_sid:KC sid:KP",
    )


@record(kw_only=True)
class ListParticipant(ops.PageOperation["Participant"]):
    """List participants.

    ``GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants`` returns a `Page` of `Participant`.
    Source: https://www.twilio.com/docs/proxy/api/participant
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy service, KS…."""
    session_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy session, KC…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants",
        path="ServiceSid* SessionSid*",
        query="PageSize:integer Page:integer PageToken",
        result="Participant",
        items="participants",
        paging="meta",
        bounds="service_sid:KS session_sid:KC",
    )
