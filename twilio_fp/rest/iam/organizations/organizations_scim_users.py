# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/Organizations/{OrganizationSid}/scim/Users`` of iam organizations."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource, to_input
from twilio_fp.record import record
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
    """``ScimEmailAddress``, as received."""

    primary: bool | None = None
    """Whether this is the user's main email address."""
    type: str | None = None
    """Label of the email address, such as work."""
    value: str | None = None
    """The email address."""
    __fields__ = "primary:boolean type value"

    def to_input(self) -> ScimEmailAddressInput:
        """Return this as the record that is sent."""
        return to_input(self, ScimEmailAddressInput)


@record(kw_only=True)
class ScimMeta(Resource):
    """``ScimMeta``, as received."""

    created: dt.datetime | None = None
    """When it was created, UTC."""
    last_modified: dt.datetime | None = None
    """When the user's data was last changed, UTC."""
    resource_type: str | None = None
    """Kind of SCIM object, such as `User`."""
    version: str | None = None
    """Version tag of the user record, for concurrent changes."""
    __fields__ = "created:date-time lastModified:date-time resourceType version"

    def to_input(self) -> ScimMetaInput:
        """Return this as the record that is sent."""
        return to_input(self, ScimMetaInput)


@record(kw_only=True)
class ScimName(Resource):
    """``ScimName``, as received."""

    family_name: str | None = None
    """User's last name, up to 255 characters."""
    given_name: str | None = None
    """User's first name, up to 255 characters."""
    __fields__ = "familyName givenName"

    def to_input(self) -> ScimNameInput:
        """Return this as the record that is sent."""
        return to_input(self, ScimNameInput)


@record(kw_only=True)
class ScimUser(Resource):
    """``ScimUser``, as received."""

    active: bool | None = None
    """Whether the user may sign in; false deactivates the user."""
    display_name: str | None = None
    """User's full name as shown to others, up to 255 characters."""
    emails: tuple[ScimEmailAddress, ...] | None = None
    """The user's e-mail addresses; at least one."""
    external_id: str | None = None
    """Id of the user in your identity provider, 2 to 255 characters."""
    id: str | None = None
    """Id of the item."""
    locale: str | None = None
    """The user's language and region, such as en-US."""
    meta: ScimMeta | None = None
    """SCIM record keeping: resource type, creation and change dates, version."""
    name: ScimName | None = None
    """Person's name in its SCIM parts: given and family name."""
    schemas: tuple[str, ...] | None = None
    """SCIM schema URNs that the user object follows."""
    timezone: str | None = None
    """Time zone of the user, such as Europe/Berlin."""
    user_name: str | None = None
    """Login name of the user, an email address."""
    __fields__ = (
        "active:boolean displayName emails:ScimEmailAddress[] externalId id locale meta:ScimMeta name:ScimName "
        "schemas:string[] timezone userName"
    )


@record(kw_only=True)
class ScimEmailAddressInput(Resource):
    """``ScimEmailAddress``, as sent."""

    primary: bool | Unset = UNSET
    """Whether this is the user's main email address."""
    type: str | Unset = UNSET
    """Label of the email address, such as work."""
    value: str | Unset = UNSET
    """The email address."""
    __fields__ = "primary:boolean type value"


@record(kw_only=True)
class ScimMetaInput(Resource):
    """``ScimMeta``, as sent."""

    created: dt.datetime | dt.date | str | Unset = UNSET
    """When it was created, UTC."""
    last_modified: dt.datetime | dt.date | str | Unset = UNSET
    """When the user's data was last changed, UTC."""
    resource_type: str | Unset = UNSET
    """Kind of SCIM object, such as `User`."""
    version: str | Unset = UNSET
    """Version tag of the user record, for concurrent changes."""
    __fields__ = "created:date-time lastModified:date-time resourceType version"


@record(kw_only=True)
class ScimNameInput(Resource):
    """``ScimName``, as sent."""

    family_name: str | Unset = UNSET
    """User's last name, up to 255 characters."""
    given_name: str | Unset = UNSET
    """User's first name, up to 255 characters."""
    __fields__ = "familyName givenName"


@record(kw_only=True)
class ScimPatchOperation(Resource):
    """``ScimPatchOperation``, as sent."""

    op: str | Unset = UNSET
    """What to do with the attribute: `add`, `remove` or `replace`."""
    path: str | Unset = UNSET
    """Attribute of the user to change."""
    value: Mapping[str, Any] | Unset = UNSET
    """New value for the attribute at the path."""
    __fields__ = "op path value:json{}"


@record(kw_only=True)
class CreateOrganizationUser(ops.Operation["ScimUser"]):
    """Create an organization user.

    ``POST /Organizations/{OrganizationSid}/scim/Users`` returns `ScimUser`.
    Source: https://www.twilio.com/docs/iam/scim/api-reference
    """

    organization_sid: str = attrs.field(kw_only=False)
    """SID of the organization, OR…."""
    user_name: str
    """Login name of the user, an email address."""
    active: bool | Unset = UNSET
    """Whether the user may sign in; false deactivates the user."""
    display_name: str | Unset = UNSET
    """User's full name as shown to others, up to 255 characters."""
    emails: Iterable[ScimEmailAddressInput | Mapping[str, Any]] | Unset = UNSET
    """The user's e-mail addresses; at least one."""
    external_id: str | Unset = UNSET
    """Id of the user in your identity provider, 2 to 255 characters."""
    id: str | Unset = UNSET
    """Id of the item."""
    locale: str | Unset = UNSET
    """The user's language and region, such as en-US."""
    meta: ScimMetaInput | Mapping[str, Any] | Unset = UNSET
    """SCIM record keeping: resource type, creation and change dates, version."""
    name: ScimNameInput | Mapping[str, Any] | Unset = UNSET
    """Person's name in its SCIM parts: given and family name."""
    schemas: str | Iterable[str] | Unset = UNSET
    """SCIM schema URNs that the user object follows."""
    timezone: str | Unset = UNSET
    """Time zone of the user, such as Europe/Berlin."""
    __spec__ = ops.OperationSpec(
        "POST https://preview-iam.twilio.com/Organizations/{OrganizationSid}/scim/Users",
        path="OrganizationSid*",
        json=(
            "active:boolean displayName emails:ScimEmailAddressInput[] externalId id locale meta:ScimMetaInput "
            "name:ScimNameInput schemas:string[] timezone userName*"
        ),
        content_type="application/scim+json",
        accept="application/scim+json",
        result="ScimUser",
        success=(201,),
        bounds="organization_sid:OR display_name:..255 external_id:2..255 user_name:2..255",
        auth="bearer",
    )


@record(kw_only=True)
class DeleteOrganizationUser(ops.Operation[None]):
    """Delete an organization user.

    ``DELETE /Organizations/{OrganizationSid}/scim/Users/{UserSid}`` returns nothing.
    Source: https://www.twilio.com/docs/iam/scim/api-reference
    """

    organization_sid: str = attrs.field(kw_only=False)
    """SID of the organization, OR…."""
    user_sid: str = attrs.field(kw_only=False)
    """SID of the user, US…."""
    __spec__ = ops.OperationSpec(
        "DELETE https://preview-iam.twilio.com/Organizations/{OrganizationSid}/scim/Users/{UserSid}",
        path="OrganizationSid* UserSid*",
        result="",
        success=(204,),
        bounds="organization_sid:OR user_sid:US",
        auth="bearer",
    )


@record(kw_only=True)
class FetchOrganizationUser(ops.Operation["ScimUser"]):
    """Fetch an organization user.

    ``GET /Organizations/{OrganizationSid}/scim/Users/{UserSid}`` returns `ScimUser`.
    Source: https://www.twilio.com/docs/iam/scim/api-reference
    """

    organization_sid: str = attrs.field(kw_only=False)
    """SID of the organization, OR…."""
    user_sid: str = attrs.field(kw_only=False)
    """SID of the user, US…."""
    __spec__ = ops.OperationSpec(
        "GET https://preview-iam.twilio.com/Organizations/{OrganizationSid}/scim/Users/{UserSid}",
        path="OrganizationSid* UserSid*",
        accept="application/scim+json",
        result="ScimUser",
        bounds="organization_sid:OR user_sid:US",
        auth="bearer",
    )


@record(kw_only=True)
class ListOrganizationUsers(ops.PageOperation["ScimUser"]):
    """List organization users.

    ``GET /Organizations/{OrganizationSid}/scim/Users`` returns a `Page` of `ScimUser`.
    Source: https://www.twilio.com/docs/iam/scim/api-reference
    """

    organization_sid: str = attrs.field(kw_only=False)
    """SID of the organization, OR…."""
    filter: str | None = None
    """SCIM filter that picks users, such as userName eq "name@example.com"."""
    __spec__ = ops.OperationSpec(
        "GET https://preview-iam.twilio.com/Organizations/{OrganizationSid}/scim/Users",
        path="OrganizationSid*",
        query="filter",
        accept="application/scim+json",
        result="ScimUser",
        items="Resources",
        paging="none",
        bounds="organization_sid:OR",
        auth="bearer",
    )


@record(kw_only=True)
class PatchOrganizationUser(ops.Operation["ScimUser"]):
    """Patch an organization user.

    ``PATCH /Organizations/{OrganizationSid}/scim/Users/{UserSid}`` returns `ScimUser`.
    Source: https://www.twilio.com/docs/iam/scim/api-reference
    """

    organization_sid: str = attrs.field(kw_only=False)
    """SID of the organization, OR…."""
    user_sid: str = attrs.field(kw_only=False)
    """SID of the user, US…."""
    if_match: str | None = None
    """If-Match header: the revision or ETag last seen; the change is refused if it is no longer current."""
    operations: Iterable[ScimPatchOperation | Mapping[str, Any]] | Unset = UNSET
    """Changes to make, in order: each with `op`, `path` and value."""
    schemas: str | Iterable[str] | Unset = UNSET
    """SCIM schema URNs that the user object follows."""
    __spec__ = ops.OperationSpec(
        "PATCH https://preview-iam.twilio.com/Organizations/{OrganizationSid}/scim/Users/{UserSid}",
        path="OrganizationSid* UserSid*",
        header="If-Match",
        json="Operations:ScimPatchOperation[] schemas:string[]",
        content_type="application/scim+json",
        accept="application/scim+json",
        result="ScimUser",
        bounds="organization_sid:OR user_sid:US",
        auth="bearer",
    )


@record(kw_only=True)
class UpdateOrganizationUser(ops.Operation["ScimUser"]):
    """Update an organization user.

    ``PUT /Organizations/{OrganizationSid}/scim/Users/{UserSid}`` returns `ScimUser`.
    Source: https://www.twilio.com/docs/iam/scim/api-reference
    """

    organization_sid: str = attrs.field(kw_only=False)
    """SID of the organization, OR…."""
    user_sid: str = attrs.field(kw_only=False)
    """SID of the user, US…."""
    user_name: str
    """Login name of the user, an email address."""
    if_match: str | None = None
    """If-Match header: the revision or ETag last seen; the change is refused if it is no longer current."""
    active: bool | Unset = UNSET
    """Whether the user may sign in; false deactivates the user."""
    display_name: str | Unset = UNSET
    """User's full name as shown to others, up to 255 characters."""
    emails: Iterable[ScimEmailAddressInput | Mapping[str, Any]] | Unset = UNSET
    """The user's e-mail addresses; at least one."""
    external_id: str | Unset = UNSET
    """Id of the user in your identity provider, 2 to 255 characters."""
    id: str | Unset = UNSET
    """Id of the item."""
    locale: str | Unset = UNSET
    """The user's language and region, such as en-US."""
    meta: ScimMetaInput | Mapping[str, Any] | Unset = UNSET
    """SCIM record keeping: resource type, creation and change dates, version."""
    name: ScimNameInput | Mapping[str, Any] | Unset = UNSET
    """Person's name in its SCIM parts: given and family name."""
    schemas: str | Iterable[str] | Unset = UNSET
    """SCIM schema URNs that the user object follows."""
    timezone: str | Unset = UNSET
    """Time zone of the user, such as Europe/Berlin."""
    __spec__ = ops.OperationSpec(
        "PUT https://preview-iam.twilio.com/Organizations/{OrganizationSid}/scim/Users/{UserSid}",
        path="OrganizationSid* UserSid*",
        header="If-Match",
        json=(
            "active:boolean displayName emails:ScimEmailAddressInput[] externalId id locale meta:ScimMetaInput "
            "name:ScimNameInput schemas:string[] timezone userName*"
        ),
        content_type="application/scim+json",
        accept="application/scim+json",
        result="ScimUser",
        bounds="organization_sid:OR user_sid:US display_name:..255 external_id:2..255 user_name:2..255",
        auth="bearer",
    )
