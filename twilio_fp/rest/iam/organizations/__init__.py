"""Twilio's iam organizations: 13 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "Authorize",
    "FetchAuthorize",
    "FetchOrganizationAccount",
    "ListOrganizationAccounts",
    "PublicApiAccountResponse",
    "PublicApiAccountResponseStatus",
    "CreateRoleAssignment",
    "DeleteRoleAssignment",
    "ListRoleAssignments",
    "PublicApiRoleAssignmentResponse",
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
    "CreateToken",
    "Token",
]

if TYPE_CHECKING:
    from .authorize import *
    from .organizations_accounts import *
    from .organizations_role_assignments import *
    from .organizations_scim_users import *
    from .token import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "authorize": 2,
            "organizations_accounts": 4,
            "organizations_role_assignments": 4,
            "organizations_scim_users": 14,
            "token": 2,
        },
    )
