# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services`` of proxy v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

ServiceEnumGeoMatchLevel: TypeAlias = Literal["area-code", "overlay", "radius", "country"] | str
ServiceEnumNumberSelectionBehavior: TypeAlias = Literal["avoid-sticky", "prefer-sticky"] | str


@record(kw_only=True)
class Service(Resource):
    """``proxy.v1.service``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    callback_url: str | None = None
    """Absolute URL called at each interaction of the service."""
    chat_instance_sid: str | None = None
    """SID of the chat service (IS…) that the Proxy service uses; one Proxy service for each."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    default_ttl: int | None = None
    """Seconds a new session lives after its creation or last interaction; 0, the default, means it does not expire."""
    geo_match_level: ServiceEnumGeoMatchLevel | None = None
    """How near a proxy number must be to the participant's: area-code, overlay, radius or country (default)."""
    intercept_callback_url: str | None = None
    """Absolute URL requested before each interaction is passed on; answering 403 blocks it, any other status lets it
    through."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    number_selection_behavior: ServiceEnumNumberSelectionBehavior | None = None
    """How proxy numbers are picked: `prefer-sticky` reuses a participant's earlier number where it can, `avoid-sticky`
    varies them."""
    out_of_session_callback_url: str | None = None
    """Absolute URL asked what to do when a call or message comes to a proxy number outside any session."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid callback_url chat_instance_sid date_created:date-time date_updated:date-time "
        "default_ttl:integer geo_match_level:enum.ServiceEnumGeoMatchLevel intercept_callback_url links:string{} "
        "number_selection_behavior:enum.ServiceEnumNumberSelectionBehavior out_of_session_callback_url sid "
        "unique_name url"
    )


@record(kw_only=True)
class CreateService(ops.Operation["Service"]):
    """Create a service.

    ``POST /v1/Services`` returns `Service`.
    Source: https://www.twilio.com/docs/proxy/api/service
    """

    unique_name: str
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    callback_url: str | None = None
    """Absolute URL called at each interaction of the service."""
    chat_instance_sid: str | None = None
    """SID of the chat service (IS…) that the Proxy service uses; one Proxy service for each."""
    default_ttl: int | dt.timedelta | None = None
    """Seconds a new session lives after its creation or last interaction; 0, the default, means it does not expire."""
    geo_match_level: ServiceEnumGeoMatchLevel | None = None
    """How near a proxy number must be to the participant's: area-code, overlay, radius or country (default)."""
    intercept_callback_url: str | None = None
    """Absolute URL requested before each interaction is passed on; answering 403 blocks it, any other status lets it
    through."""
    number_selection_behavior: ServiceEnumNumberSelectionBehavior | None = None
    """How proxy numbers are picked: `prefer-sticky` reuses a participant's earlier number where it can, `avoid-sticky`
    varies them."""
    out_of_session_callback_url: str | None = None
    """Absolute URL asked what to do when a call or message comes to a proxy number outside any session."""
    __spec__ = ops.OperationSpec(
        "POST https://proxy.twilio.com/v1/Services",
        form=(
            "CallbackUrl ChatInstanceSid DefaultTtl:seconds GeoMatchLevel:enum.ServiceEnumGeoMatchLevel "
            "InterceptCallbackUrl NumberSelectionBehavior:enum.ServiceEnumNumberSelectionBehavior "
            "OutOfSessionCallbackUrl UniqueName*"
        ),
        result="Service",
        success=(201,),
        bounds="callback_url:url chat_instance_sid:IS intercept_callback_url:url out_of_session_callback_url:url",
    )


@record(kw_only=True)
class DeleteService(ops.Operation[None]):
    """Delete a service.

    ``DELETE /v1/Services/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/proxy/api/service
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://proxy.twilio.com/v1/Services/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:KS",
    )


@record(kw_only=True)
class FetchService(ops.Operation["Service"]):
    """Fetch a service.

    ``GET /v1/Services/{Sid}`` returns `Service`.
    Source: https://www.twilio.com/docs/proxy/api/service
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://proxy.twilio.com/v1/Services/{Sid}",
        path="Sid*",
        result="Service",
    )


@record(kw_only=True)
class ListService(ops.PageOperation["Service"]):
    """List services.

    ``GET /v1/Services`` returns a `Page` of `Service`.
    Source: https://www.twilio.com/docs/proxy/api/service
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://proxy.twilio.com/v1/Services",
        query="PageSize:integer Page:integer PageToken",
        result="Service",
        items="services",
        paging="meta",
    )


@record(kw_only=True)
class UpdateService(ops.Operation["Service"]):
    """Update a service.

    ``POST /v1/Services/{Sid}`` returns `Service`.
    Source: https://www.twilio.com/docs/proxy/api/service
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    callback_url: str | None = None
    """Absolute URL called at each interaction of the service."""
    chat_instance_sid: str | None = None
    """SID of the chat service (IS…) that the Proxy service uses; one Proxy service for each."""
    default_ttl: int | dt.timedelta | None = None
    """Seconds a new session lives after its creation or last interaction; 0, the default, means it does not expire."""
    geo_match_level: ServiceEnumGeoMatchLevel | None = None
    """How near a proxy number must be to the participant's: area-code, overlay, radius or country (default)."""
    intercept_callback_url: str | None = None
    """Absolute URL requested before each interaction is passed on; answering 403 blocks it, any other status lets it
    through."""
    number_selection_behavior: ServiceEnumNumberSelectionBehavior | None = None
    """How proxy numbers are picked: `prefer-sticky` reuses a participant's earlier number where it can, `avoid-sticky`
    varies them."""
    out_of_session_callback_url: str | None = None
    """Absolute URL asked what to do when a call or message comes to a proxy number outside any session."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    __spec__ = ops.OperationSpec(
        "POST https://proxy.twilio.com/v1/Services/{Sid}",
        path="Sid*",
        form=(
            "CallbackUrl ChatInstanceSid DefaultTtl:seconds GeoMatchLevel:enum.ServiceEnumGeoMatchLevel "
            "InterceptCallbackUrl NumberSelectionBehavior:enum.ServiceEnumNumberSelectionBehavior "
            "OutOfSessionCallbackUrl UniqueName"
        ),
        result="Service",
        bounds="sid:KS callback_url:url chat_instance_sid:IS intercept_callback_url:url out_of_session_callback_url:url",
    )
