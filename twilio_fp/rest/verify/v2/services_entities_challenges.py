# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges`` of verify v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

ChallengeEnumChallengeReasons: TypeAlias = Literal["none", "not_needed", "not_requested"] | str
ChallengeEnumChallengeStatuses: TypeAlias = Literal["pending", "expired", "approved", "denied"] | str
ChallengeEnumFactorTypes: TypeAlias = Literal["push", "totp", "passkeys"] | str
ChallengeEnumListOrders: TypeAlias = Literal["asc", "desc"] | str


@record(kw_only=True)
class Challenge(Resource):
    """``verify.v2.service.entity.challenge``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_responded: dt.datetime | None = None
    """When the user answered the challenge, UTC; empty until then."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    details: Any = None
    """What the user is shown in the challenge: message, fields and date, as an object."""
    entity_sid: str | None = None
    """SID, YE…, of the entity, which stands for the user."""
    expiration_date: dt.datetime | None = None
    """When the challenge expires, UTC; default 5 minutes after its creation, at most 60."""
    factor_sid: str | None = None
    """SID, YF…, of the factor the challenge is for."""
    factor_type: ChallengeEnumFactorTypes | None = None
    """Type of the factor: push, totp or passkeys."""
    hidden_details: Any = None
    """JSON object kept with the challenge and not shown to the user, such as for your own audit."""
    identity: str | None = None
    """Your own id for the user, 8 to 64 characters; it should not change or contain personal data."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    metadata: Any = None
    """Up to 10 pairs of your own about the device or the challenge, as a JSON object in up to 1,024 characters of text;
    no personal data."""
    responded_reason: ChallengeEnumChallengeReasons | None = None
    """Why the challenge was denied: `none`, `not_needed` or `not_requested`."""
    service_sid: str | None = None
    """SID of the Verify service, VA…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: ChallengeEnumChallengeStatuses = ""
    """State of the challenge: pending, expired, approved or denied."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid date_created:date-time date_responded:date-time date_updated:date-time details:json! "
        "entity_sid expiration_date:date-time factor_sid factor_type:enum.ChallengeEnumFactorTypes "
        "hidden_details:json! identity! links:string{} metadata:json! "
        "responded_reason:enum.ChallengeEnumChallengeReasons service_sid sid "
        "status:enum.ChallengeEnumChallengeStatuses url"
    )


@record(kw_only=True)
class CreateChallenge(ops.Operation["Challenge"]):
    """Create a challenge.

    ``POST /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges`` returns `Challenge`.
    On the wire ``details_fields`` is ``Details.Fields``, ``details_message`` is ``Details.Message``.
    Source: https://www.twilio.com/docs/verify/api/challenge
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    identity: str = attrs.field(kw_only=False)
    """Your own id for the user, 8 to 64 characters; it should not change or contain personal data."""
    factor_sid: str
    """SID, YF…, of the factor the challenge is for."""
    auth_payload: str | None = None
    """The user's current TOTP code, so the challenge is checked at once. Not for push factors."""
    details_fields: Iterable[str | Mapping[str, Any] | Sequence[Any]] | None = None
    """Up to 20 JSON objects with a label (up to 36 characters) and a value (up to 128) shown to the user of a push
    challenge."""
    details_message: str | None = None
    """Text shown to the user of a push challenge, up to 256 characters."""
    expiration_date: dt.datetime | dt.date | str | None = None
    """When the challenge expires, UTC; default 5 minutes after its creation, at most 60."""
    hidden_details: str | Mapping[str, Any] | Sequence[Any] | None = None
    """JSON object kept with the challenge and not shown to the user, such as for your own audit."""
    __spec__ = ops.OperationSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges",
        path="ServiceSid* Identity*!",
        form="AuthPayload Details.Fields:json[] Details.Message ExpirationDate:date-time FactorSid* HiddenDetails:json",
        result="Challenge",
        success=(201,),
        bounds="service_sid:VA factor_sid:YF",
    )


@record(kw_only=True)
class FetchChallenge(ops.Operation["Challenge"]):
    """Fetch a challenge.

    ``GET /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{Sid}`` returns `Challenge`.
    Source: https://www.twilio.com/docs/verify/api/challenge
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    identity: str = attrs.field(kw_only=False)
    """Your own id for the user, 8 to 64 characters; it should not change or contain personal data."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{Sid}",
        path="ServiceSid* Identity*! Sid*",
        result="Challenge",
        bounds="service_sid:VA sid:YC",
    )


@record(kw_only=True)
class ListChallenge(ops.PageOperation["Challenge"]):
    """List challenges.

    ``GET /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges`` returns a `Page` of `Challenge`.
    Source: https://www.twilio.com/docs/verify/api/challenge
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    identity: str = attrs.field(kw_only=False)
    """Your own id for the user, 8 to 64 characters; it should not change or contain personal data."""
    factor_sid: str | None = None
    """Only challenges of this factor; SID, YF…."""
    status: ChallengeEnumChallengeStatuses | None = None
    """Where the resource stands in its life cycle."""
    order: ChallengeEnumListOrders | None = None
    """Sort order by age or index: `asc` (default) for oldest first, `desc` for newest first."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges",
        path="ServiceSid* Identity*!",
        query=(
            "FactorSid Status:enum.ChallengeEnumChallengeStatuses Order:enum.ChallengeEnumListOrders PageSize:integer "
            "Page:integer PageToken"
        ),
        result="Challenge",
        items="challenges",
        paging="meta",
        bounds="service_sid:VA factor_sid:YF",
    )


@record(kw_only=True)
class UpdateChallenge(ops.Operation["Challenge"]):
    """Update a challenge.

    ``POST /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{Sid}`` returns `Challenge`.
    Source: https://www.twilio.com/docs/verify/api/challenge
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    identity: str = attrs.field(kw_only=False)
    """Your own id for the user, 8 to 64 characters; it should not change or contain personal data."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    auth_payload: str | None = None
    """The user's answer: the current code for TOTP, a signature for push."""
    metadata: str | Mapping[str, Any] | Sequence[Any] | None = None
    """Up to 10 pairs of your own about the device or the challenge, as a JSON object in up to 1,024 characters of text;
    no personal data."""
    __spec__ = ops.OperationSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{Sid}",
        path="ServiceSid* Identity*! Sid*",
        form="AuthPayload Metadata:json",
        result="Challenge",
        bounds="service_sid:VA sid:YC",
    )
