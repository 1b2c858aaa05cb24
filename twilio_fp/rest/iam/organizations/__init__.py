# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's iam organizations: 13 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .authorize import *
    from .organizations_accounts import *
    from .organizations_role_assignments import *
    from .organizations_scim_users import *
    from .token import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "authorize": "Authorize FetchAuthorize",
            "organizations_accounts": "FetchOrganizationAccount ListOrganizationAccounts PublicApiAccountResponse "
            "PublicApiAccountResponseStatus",
            "organizations_role_assignments": "CreateRoleAssignment DeleteRoleAssignment ListRoleAssignments "
            "PublicApiRoleAssignmentResponse",
            "organizations_scim_users": "CreateOrganizationUser DeleteOrganizationUser FetchOrganizationUser "
            "ListOrganizationUsers PatchOrganizationUser ScimEmailAddress ScimEmailAddressInput ScimMeta "
            "ScimMetaInput ScimName ScimNameInput ScimPatchOperation ScimUser UpdateOrganizationUser",
            "token": "CreateToken Token",
        },
    )
