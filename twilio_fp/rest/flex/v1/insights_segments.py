# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Insights/Segments`` of flex v1."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret


@record(kw_only=True)
class InsightsSegments(Resource):
    """``flex.v1.insights_segments``, as received."""

    account_id: str | None = None
    """Id of the account in Flex Insights."""
    agent_id: str | None = None
    """Id of the agent in Flex Insights."""
    agent_link: str | None = None
    """Link to the agent in Flex Insights."""
    agent_name: str | None = None
    """Full name of the agent, or the email when no name is set."""
    agent_phone: str | None = None
    """Phone number of the agent."""
    agent_team_name: str | None = None
    """Name of the agent's team."""
    agent_team_name_in_hierarchy: str | None = None
    """Name of the agent's team with the teams above it."""
    assessment_percentage: Any = None
    """Score of the assessments of the segment, in percent."""
    assessment_type: Any = None
    """Kind of the assessments of the segment."""
    customer_link: str | None = None
    """Link to the customer's record in an outside system, such as a CRM."""
    customer_name: str | None = None
    """Name of the customer in the conversation segment."""
    customer_phone: str | None = None
    """Customer's phone number in the conversation segment."""
    date: str | None = None
    """Day of the conversation segment."""
    external_contact: str | None = None
    """Contact of the customer as identified in an outside system."""
    external_id: str | None = None
    """Your own or another system's id for it."""
    external_segment_link: str | None = None
    """Link to the segment in an outside system."""
    external_segment_link_id: str | None = None
    """Id of the segment in an outside system."""
    media: Any = None
    """Media attached: its type, size and location."""
    queue: str | None = None
    """Name of the queue the segment was handled in."""
    segment_id: str | None = None
    """ID of the Flex Insights segment, one stretch of a conversation."""
    segment_recording_offset: str | None = None
    """Where the segment begins within the recording."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_id agent_id agent_link agent_name agent_phone agent_team_name agent_team_name_in_hierarchy "
        "assessment_percentage:json assessment_type:json customer_link customer_name customer_phone date "
        "external_contact external_id external_segment_link external_segment_link_id media:json queue segment_id "
        "segment_recording_offset url"
    )


@record(kw_only=True)
class ListInsightsSegments(ops.PageOperation["InsightsSegments"]):
    """List Insights segments.

    ``GET /v1/Insights/Segments`` returns a `Page` of `InsightsSegments`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    segment_id: str | None = None
    """Return only this segment."""
    reservation_id: str | Iterable[str] | None = None
    """Only segments of these reservations, SIDs, WR…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/Insights/Segments",
        query="SegmentId ReservationId:string[] PageSize:integer Page:integer PageToken",
        header="Authorization:secret",
        result="InsightsSegments",
        items="segments",
        paging="meta",
    )
