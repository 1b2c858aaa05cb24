# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/ByocTrunks`` of voice v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod


@record(kw_only=True)
class ByocTrunk(Resource):
    """``voice.v1.byoc_trunk``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    cnam_lookup_enabled: bool | None = None
    """Whether the caller's name is looked up for each call, which is billed; default false."""
    connection_policy_sid: str | None = None
    """SID of the connection policy (NY…) that calls from Twilio to your equipment follow."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    from_domain_sid: str | None = None
    """SID, SD…, of the SIP domain in the From header of calls to the BYOC trunk, so that your side can call back to
    it."""
    sid: str = ""
    """SID of the BYOC trunk, BY…."""
    status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
    status_callback_url: str | None = None
    """URL that receives status of calls over the BYOC trunk."""
    url: str | None = None
    """Absolute URL of the resource."""
    voice_fallback_method: HttpMethod | None = None
    """HTTP method for calls to the voice fallback URL: GET or POST."""
    voice_fallback_url: str | None = None
    """URL called when fetching or running the TwiML from the voice URL fails."""
    voice_method: HttpMethod | None = None
    """HTTP method for calls to the voice URL: GET or POST."""
    voice_url: str | None = None
    """URL called when a call comes in; it answers with TwiML."""
    __fields__ = (
        "account_sid cnam_lookup_enabled:boolean connection_policy_sid date_created:date-time "
        "date_updated:date-time friendly_name from_domain_sid sid status_callback_method:enum.HttpMethod "
        "status_callback_url! url voice_fallback_method:enum.HttpMethod voice_fallback_url! "
        "voice_method:enum.HttpMethod voice_url!"
    )


@record(kw_only=True)
class CreateByocTrunk(ops.Operation["ByocTrunk"]):
    """Create a BYOC trunk.

    ``POST /v1/ByocTrunks`` returns `ByocTrunk`.
    Source: https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/byoctrunk-resource
    """

    cnam_lookup_enabled: bool | None = None
    """Whether the caller's name is looked up for each call, which is billed; default false."""
    connection_policy_sid: str | None = None
    """SID of the connection policy (NY…) that calls from Twilio to your equipment follow."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    from_domain_sid: str | None = None
    """SID, SD…, of the SIP domain in the From header of calls to the BYOC trunk, so that your side can call back to
    it."""
    status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
    status_callback_url: str | None = None
    """URL that receives status of calls over the BYOC trunk."""
    voice_fallback_method: HttpMethod | None = None
    """HTTP method for calls to the voice fallback URL: GET or POST."""
    voice_fallback_url: str | None = None
    """URL called when fetching or running the TwiML from the voice URL fails."""
    voice_method: HttpMethod | None = None
    """HTTP method for calls to the voice URL: GET or POST."""
    voice_url: str | None = None
    """URL called when a call comes in; it answers with TwiML."""
    __spec__ = ops.OperationSpec(
        "POST https://voice.twilio.com/v1/ByocTrunks",
        form=(
            "CnamLookupEnabled:boolean ConnectionPolicySid FriendlyName FromDomainSid "
            "StatusCallbackMethod:enum.HttpMethod StatusCallbackUrl VoiceFallbackMethod:enum.HttpMethod "
            "VoiceFallbackUrl VoiceMethod:enum.HttpMethod VoiceUrl"
        ),
        result="ByocTrunk",
        success=(201,),
        bounds="connection_policy_sid:NY from_domain_sid:SD status_callback_url:url voice_fallback_url:url voice_url:url",
    )


@record(kw_only=True)
class DeleteByocTrunk(ops.Operation[None]):
    """Delete a BYOC trunk.

    ``DELETE /v1/ByocTrunks/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/byoctrunk-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://voice.twilio.com/v1/ByocTrunks/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:BY",
    )


@record(kw_only=True)
class FetchByocTrunk(ops.Operation["ByocTrunk"]):
    """Fetch a BYOC trunk.

    ``GET /v1/ByocTrunks/{Sid}`` returns `ByocTrunk`.
    Source: https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/byoctrunk-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://voice.twilio.com/v1/ByocTrunks/{Sid}",
        path="Sid*",
        result="ByocTrunk",
        bounds="sid:BY",
    )


@record(kw_only=True)
class ListByocTrunk(ops.PageOperation["ByocTrunk"]):
    """List BYOC trunks.

    ``GET /v1/ByocTrunks`` returns a `Page` of `ByocTrunk`.
    Source: https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/byoctrunk-resource
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://voice.twilio.com/v1/ByocTrunks",
        query="PageSize:integer Page:integer PageToken",
        result="ByocTrunk",
        items="byoc_trunks",
        paging="meta",
    )


@record(kw_only=True)
class UpdateByocTrunk(ops.Operation["ByocTrunk"]):
    """Update a BYOC trunk.

    ``POST /v1/ByocTrunks/{Sid}`` returns `ByocTrunk`.
    Source: https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/byoctrunk-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    cnam_lookup_enabled: bool | None = None
    """Whether the caller's name is looked up for each call, which is billed; default false."""
    connection_policy_sid: str | None = None
    """SID of the connection policy (NY…) that calls from Twilio to your equipment follow."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    from_domain_sid: str | None = None
    """SID, SD…, of the SIP domain in the From header of calls to the BYOC trunk, so that your side can call back to
    it."""
    status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
    status_callback_url: str | None = None
    """URL that receives status of calls over the BYOC trunk."""
    voice_fallback_method: HttpMethod | None = None
    """HTTP method for calls to the voice fallback URL: GET or POST."""
    voice_fallback_url: str | None = None
    """URL called when fetching or running the TwiML from the voice URL fails."""
    voice_method: HttpMethod | None = None
    """HTTP method for calls to the voice URL: GET or POST."""
    voice_url: str | None = None
    """URL called when a call comes in; it answers with TwiML."""
    __spec__ = ops.OperationSpec(
        "POST https://voice.twilio.com/v1/ByocTrunks/{Sid}",
        path="Sid*",
        form=(
            "CnamLookupEnabled:boolean ConnectionPolicySid FriendlyName FromDomainSid "
            "StatusCallbackMethod:enum.HttpMethod StatusCallbackUrl VoiceFallbackMethod:enum.HttpMethod "
            "VoiceFallbackUrl VoiceMethod:enum.HttpMethod VoiceUrl"
        ),
        result="ByocTrunk",
        bounds=(
            "sid:BY connection_policy_sid:NY from_domain_sid:SD status_callback_url:url voice_fallback_url:url "
            "voice_url:url"
        ),
    )
