# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Services/{ServiceSid}/Entities`` of verify v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Entity(Resource):
    """``verify.v2.service.entity``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    identity: str | None = None
    """Your own id for the user, 8 to 64 characters; it should not change or contain personal data."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    service_sid: str | None = None
    """SID of the Verify service, VA…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time identity! links:string{} service_sid sid url"
    )


@record(kw_only=True)
class CreateEntity(ops.Operation["Entity"]):
    """Create an entity.

    ``POST /v2/Services/{ServiceSid}/Entities`` returns `Entity`.
    Source: https://www.twilio.com/docs/verify/api/entity
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    identity: str
    """Your own id for the user, 8 to 64 characters; it should not change or contain personal data."""
    __spec__ = ops.OperationSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Entities",
        path="ServiceSid*",
        form="Identity*",
        result="Entity",
        success=(201,),
        bounds="service_sid:VA",
    )


@record(kw_only=True)
class DeleteEntity(ops.Operation[None]):
    """Delete an entity.

    ``DELETE /v2/Services/{ServiceSid}/Entities/{Identity}`` returns nothing.
    Source: https://www.twilio.com/docs/verify/api/entity
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    identity: str = attrs.field(kw_only=False)
    """Your own id for the user, 8 to 64 characters; it should not change or contain personal data."""
    __spec__ = ops.OperationSpec(
        "DELETE https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}",
        path="ServiceSid* Identity*!",
        result="",
        success=(204,),
        bounds="service_sid:VA",
    )


@record(kw_only=True)
class FetchEntity(ops.Operation["Entity"]):
    """Fetch an entity.

    ``GET /v2/Services/{ServiceSid}/Entities/{Identity}`` returns `Entity`.
    Source: https://www.twilio.com/docs/verify/api/entity
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    identity: str = attrs.field(kw_only=False)
    """Your own id for the user, 8 to 64 characters; it should not change or contain personal data."""
    __spec__ = ops.OperationSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}",
        path="ServiceSid* Identity*!",
        result="Entity",
        bounds="service_sid:VA",
    )


@record(kw_only=True)
class ListEntity(ops.PageOperation["Entity"]):
    """List entities.

    ``GET /v2/Services/{ServiceSid}/Entities`` returns a `Page` of `Entity`.
    Source: https://www.twilio.com/docs/verify/api/entity
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/Entities",
        path="ServiceSid*",
        query="PageSize:integer Page:integer PageToken",
        result="Entity",
        items="entities",
        paging="meta",
        bounds="service_sid:VA",
    )
