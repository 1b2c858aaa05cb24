# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Trunks/{SipTrunkDomain}`` of routes v2."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Trunks(Resource):
    """``routes.v2.trunks``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    sip_trunk_domain: str | None = None
    """Domain name of the SIP trunk, such as example.pstn.twilio.com."""
    url: str | None = None
    """Absolute URL of the resource."""
    voice_region: str | None = None
    """Twilio region that handles the calls, such as us1, ie1 or au1."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time friendly_name sid sip_trunk_domain url voice_region"
    )


@record(kw_only=True)
class FetchTrunks(ops.Operation["Trunks"]):
    """Fetch a trunk.

    ``GET /v2/Trunks/{SipTrunkDomain}`` returns `Trunks`.
    Source: https://www.twilio.com/docs/global-infrastructure/inbound-processing-region-api-trunk
    """

    sip_trunk_domain: str = attrs.field(kw_only=False)
    """Domain name of the SIP trunk, such as example.pstn.twilio.com."""
    __spec__ = ops.OperationSpec(
        "GET https://routes.twilio.com/v2/Trunks/{SipTrunkDomain}",
        path="SipTrunkDomain*",
        result="Trunks",
    )


@record(kw_only=True)
class UpdateTrunks(ops.Operation["Trunks"]):
    """Update a trunk.

    ``POST /v2/Trunks/{SipTrunkDomain}`` returns `Trunks`.
    Source: https://www.twilio.com/docs/global-infrastructure/inbound-processing-region-api-trunk
    """

    sip_trunk_domain: str = attrs.field(kw_only=False)
    """Domain name of the SIP trunk, such as example.pstn.twilio.com."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    voice_region: str | None = None
    """Twilio region that handles the calls, such as us1, ie1 or au1."""
    __spec__ = ops.OperationSpec(
        "POST https://routes.twilio.com/v2/Trunks/{SipTrunkDomain}",
        path="SipTrunkDomain*",
        form="FriendlyName VoiceRegion",
        result="Trunks",
    )
