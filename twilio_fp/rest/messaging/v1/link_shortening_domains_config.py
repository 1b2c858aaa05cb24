# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/LinkShortening/Domains/{DomainSid}/Config`` of messaging v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class DomainConfig(Resource):
    """``messaging.v1.domain_config``, as received."""

    callback_url: str | None = None
    """Absolute URL that gets click events of the shortened links."""
    config_sid: str | None = None
    """SID of the link-shortening configuration of the domain (ZK…)."""
    continue_on_failure: bool | None = None
    """Whether a message still goes out, with its long link, when shortening fails."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    disable_https: bool | None = None
    """Whether shortened links are sent with http:// instead of https://."""
    domain_sid: str | None = None
    """SID, DN…, of the domain used for shortened links."""
    fallback_url: str | None = None
    """Absolute URL people are sent to when a shortened link is unknown or has expired."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "callback_url config_sid continue_on_failure:boolean date_created:date-time date_updated:date-time "
        "disable_https:boolean domain_sid fallback_url url"
    )


@record(kw_only=True)
class FetchDomainConfig(ops.Operation["DomainConfig"]):
    """Fetch a domain config.

    ``GET /v1/LinkShortening/Domains/{DomainSid}/Config`` returns `DomainConfig`.
    Source: https://www.twilio.com/docs/messaging/features/link-shortening/onboarding-guide
    """

    domain_sid: str = attrs.field(kw_only=False)
    """SID, DN…, of the domain used for shortened links."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v1/LinkShortening/Domains/{DomainSid}/Config",
        path="DomainSid*",
        result="DomainConfig",
        bounds="domain_sid:DN",
    )


@record(kw_only=True)
class UpdateDomainConfig(ops.Operation["DomainConfig"]):
    """Update a domain config.

    ``POST /v1/LinkShortening/Domains/{DomainSid}/Config`` returns `DomainConfig` (200 or 201).
    Source: https://www.twilio.com/docs/messaging/features/link-shortening/onboarding-guide
    """

    domain_sid: str = attrs.field(kw_only=False)
    """SID, DN…, of the domain used for shortened links."""
    callback_url: str | None = None
    """Absolute URL that gets click events of the shortened links."""
    continue_on_failure: bool | None = None
    """Whether a message still goes out, with its long link, when shortening fails."""
    disable_https: bool | None = None
    """Whether shortened links are sent with http:// instead of https://."""
    fallback_url: str | None = None
    """Absolute URL people are sent to when a shortened link is unknown or has expired."""
    __spec__ = ops.OperationSpec(
        "POST https://messaging.twilio.com/v1/LinkShortening/Domains/{DomainSid}/Config",
        path="DomainSid*",
        form="CallbackUrl ContinueOnFailure:boolean DisableHttps:boolean FallbackUrl",
        result="DomainConfig",
        success=(200, 201),
        bounds="domain_sid:DN callback_url:url fallback_url:url",
    )
