"""``/Organizations/{OrganizationSid}/scim/Users`` of iam organizations."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource, to_input
from twilio_fp.values import UNSET, Unset

__all__ = [
    "CreateOrganizationUser",
    "DeleteOrganizationUser",
    "FetchOrganizationUser",
    "ListOrganizationUsers",
    "PatchOrganizationUser",
    "ScimEmailAddress",
    "ScimEmailAddressInput",
    "ScimMeta",
    "ScimMetaInput",
    "ScimName",
    "ScimNameInput",
    "ScimPatchOperation",
    "ScimUser",
    "UpdateOrganizationUser",
]


@record(kw_only=True)
class ScimEmailAddress(Resource):
    """``ScimEmailAddress``, as it is received."""

    primary: bool | None = None
    type: str | None = None
    value: str | None = None

    def to_input(self) -> ScimEmailAddressInput:
        """Return this as the record that is sent."""
        return to_input(self, ScimEmailAddressInput)


@record(kw_only=True)
class ScimMeta(Resource):
    """``ScimMeta``, as it is received."""

    created: dt.datetime | None = None
    last_modified: dt.datetime | None = None
    resource_type: str | None = None
    version: str | None = None

    __fields__ = "lastModified resourceType"

    def to_input(self) -> ScimMetaInput:
        """Return this as the record that is sent."""
        return to_input(self, ScimMetaInput)


@record(kw_only=True)
class ScimName(Resource):
    """``ScimName``, as it is received."""

    family_name: str | None = None
    given_name: str | None = None

    __fields__ = "familyName givenName"

    def to_input(self) -> ScimNameInput:
        """Return this as the record that is sent."""
        return to_input(self, ScimNameInput)


@record(kw_only=True)
class ScimUser(Resource):
    """``ScimUser``, as it is received."""

    active: bool | None = None
    display_name: str | None = None
    emails: tuple[ScimEmailAddress, ...] | None = None
    external_id: str | None = None
    id: str | None = None
    locale: str | None = None
    meta: ScimMeta | None = None
    name: ScimName | None = None
    schemas: tuple[str, ...] | None = None
    timezone: str | None = None
    user_name: str | None = None

    __fields__ = "displayName externalId userName"


@record(kw_only=True)
class ScimEmailAddressInput(Resource):
    """``ScimEmailAddress``, as it is sent."""

    primary: bool | Unset = UNSET
    type: str | Unset = UNSET
    value: str | Unset = UNSET


@record(kw_only=True)
class ScimMetaInput(Resource):
    """``ScimMeta``, as it is sent."""

    created: dt.datetime | dt.date | str | Unset = UNSET
    last_modified: dt.datetime | dt.date | str | Unset = UNSET
    resource_type: str | Unset = UNSET
    version: str | Unset = UNSET

    __fields__ = "lastModified resourceType"


@record(kw_only=True)
class ScimNameInput(Resource):
    """``ScimName``, as it is sent."""

    family_name: str | Unset = UNSET
    given_name: str | Unset = UNSET

    __fields__ = "familyName givenName"


@record(kw_only=True)
class ScimPatchOperation(Resource):
    """``ScimPatchOperation``, as it is sent."""

    op: str | Unset = UNSET
    path: str | Unset = UNSET
    value: Mapping[str, Any] | Unset = UNSET


@record(kw_only=True)
class CreateOrganizationUser(ops.Operation["ScimUser"]):
    """``POST /Organizations/{OrganizationSid}/scim/Users`` answers 201 with `ScimUser`.

    Source: https://www.twilio.com/docs/iam/api
    """

    organization_sid: str = attrs.field(kw_only=False)
    user_name: str
    active: bool | Unset = UNSET
    display_name: str | Unset = UNSET
    emails: Iterable[ScimEmailAddressInput | Mapping[str, Any]] | Unset = UNSET
    external_id: str | Unset = UNSET
    id: str | Unset = UNSET
    locale: str | Unset = UNSET
    meta: ScimMetaInput | Mapping[str, Any] | Unset = UNSET
    name: ScimNameInput | Mapping[str, Any] | Unset = UNSET
    schemas: str | Iterable[str] | Unset = UNSET
    timezone: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://preview-iam.twilio.com/Organizations/{OrganizationSid}/scim/Users",
        json="displayName externalId userName",
        content_type="application/scim+json",
        accept="application/scim+json",
        auth="bearer",
    )


@record(kw_only=True)
class DeleteOrganizationUser(ops.Operation[None]):
    """``DELETE /Organizations/{OrganizationSid}/scim/Users/{UserSid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/iam/api
    """

    organization_sid: str = attrs.field(kw_only=False)
    user_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://preview-iam.twilio.com/Organizations/{OrganizationSid}/scim/Users/{UserSid}",
        auth="bearer",
    )


@record(kw_only=True)
class FetchOrganizationUser(ops.Operation["ScimUser"]):
    """``GET /Organizations/{OrganizationSid}/scim/Users/{UserSid}`` answers 200 with `ScimUser`.

    Source: https://www.twilio.com/docs/iam/api
    """

    organization_sid: str = attrs.field(kw_only=False)
    user_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://preview-iam.twilio.com/Organizations/{OrganizationSid}/scim/Users/{UserSid}",
        accept="application/scim+json",
        auth="bearer",
    )


@record(kw_only=True)
class ListOrganizationUsers(ops.PageOperation["ScimUser"]):
    """``GET /Organizations/{OrganizationSid}/scim/Users`` answers 200 with a `Page` of `ScimUser`.

    Source: https://www.twilio.com/docs/iam/api
    """

    organization_sid: str = attrs.field(kw_only=False)
    filter: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://preview-iam.twilio.com/Organizations/{OrganizationSid}/scim/Users",
        query="filter",
        accept="application/scim+json",
        items="Resources",
        paging="none",
        auth="bearer",
    )


@record(kw_only=True)
class PatchOrganizationUser(ops.Operation["ScimUser"]):
    """``PATCH /Organizations/{OrganizationSid}/scim/Users/{UserSid}`` answers 200 with `ScimUser`.

    Source: https://www.twilio.com/docs/iam/api
    """

    organization_sid: str = attrs.field(kw_only=False)
    user_sid: str = attrs.field(kw_only=False)
    if_match: str | None = None
    operations: Iterable[ScimPatchOperation | Mapping[str, Any]] | Unset = UNSET
    schemas: str | Iterable[str] | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PATCH https://preview-iam.twilio.com/Organizations/{OrganizationSid}/scim/Users/{UserSid}",
        header="If-Match",
        json="Operations",
        content_type="application/scim+json",
        accept="application/scim+json",
        auth="bearer",
    )


@record(kw_only=True)
class UpdateOrganizationUser(ops.Operation["ScimUser"]):
    """``PUT /Organizations/{OrganizationSid}/scim/Users/{UserSid}`` answers 200 with `ScimUser`.

    Source: https://www.twilio.com/docs/iam/api
    """

    organization_sid: str = attrs.field(kw_only=False)
    user_sid: str = attrs.field(kw_only=False)
    user_name: str
    if_match: str | None = None
    active: bool | Unset = UNSET
    display_name: str | Unset = UNSET
    emails: Iterable[ScimEmailAddressInput | Mapping[str, Any]] | Unset = UNSET
    external_id: str | Unset = UNSET
    id: str | Unset = UNSET
    locale: str | Unset = UNSET
    meta: ScimMetaInput | Mapping[str, Any] | Unset = UNSET
    name: ScimNameInput | Mapping[str, Any] | Unset = UNSET
    schemas: str | Iterable[str] | Unset = UNSET
    timezone: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PUT https://preview-iam.twilio.com/Organizations/{OrganizationSid}/scim/Users/{UserSid}",
        header="If-Match",
        json="displayName externalId userName",
        content_type="application/scim+json",
        accept="application/scim+json",
        auth="bearer",
    )
