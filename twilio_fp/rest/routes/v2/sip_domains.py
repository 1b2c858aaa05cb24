# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/SipDomains/{SipDomain}`` of routes v2."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class SipDomain(Resource):
    """``routes.v2.sip_domain``, as received."""

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
    sip_domain: str | None = None
    """Name of the SIP domain, such as example.sip.twilio.com."""
    url: str | None = None
    """Absolute URL of the resource."""
    voice_region: str | None = None
    """Twilio region that handles the calls, such as us1, ie1 or au1."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time friendly_name sid sip_domain url voice_region"
    )


@record(kw_only=True)
class FetchSipDomain(ops.Operation["SipDomain"]):
    """Fetch a SIP domain.

    ``GET /v2/SipDomains/{SipDomain}`` returns `SipDomain`.
    Source: https://www.twilio.com/docs/global-infrastructure/inbound-processing-region-api-sipdomain
    """

    sip_domain: str = attrs.field(kw_only=False)
    """Name of the SIP domain, such as example.sip.twilio.com."""
    __spec__ = ops.OperationSpec(
        "GET https://routes.twilio.com/v2/SipDomains/{SipDomain}",
        path="SipDomain*",
        result="SipDomain",
    )


@record(kw_only=True)
class UpdateSipDomain(ops.Operation["SipDomain"]):
    """Update a SIP domain.

    ``POST /v2/SipDomains/{SipDomain}`` returns `SipDomain`.
    Source: https://www.twilio.com/docs/global-infrastructure/inbound-processing-region-api-sipdomain
    """

    sip_domain: str = attrs.field(kw_only=False)
    """Name of the SIP domain, such as example.sip.twilio.com."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    voice_region: str | None = None
    """Twilio region that handles the calls, such as us1, ie1 or au1."""
    __spec__ = ops.OperationSpec(
        "POST https://routes.twilio.com/v2/SipDomains/{SipDomain}",
        path="SipDomain*",
        form="FriendlyName VoiceRegion",
        result="SipDomain",
    )
