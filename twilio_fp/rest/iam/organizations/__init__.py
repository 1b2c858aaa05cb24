"""Twilio's iam organizations: 13 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .authorize import Authorize as Authorize
    from .authorize import FetchAuthorize as FetchAuthorize
    from .organizations_accounts import FetchOrganizationAccount as FetchOrganizationAccount
    from .organizations_accounts import ListOrganizationAccounts as ListOrganizationAccounts
    from .organizations_accounts import PublicApiAccountResponse as PublicApiAccountResponse
    from .organizations_accounts import PublicApiAccountResponseStatus as PublicApiAccountResponseStatus
    from .organizations_role_assignments import CreateRoleAssignment as CreateRoleAssignment
    from .organizations_role_assignments import DeleteRoleAssignment as DeleteRoleAssignment
    from .organizations_role_assignments import ListRoleAssignments as ListRoleAssignments
    from .organizations_role_assignments import PublicApiRoleAssignmentResponse as PublicApiRoleAssignmentResponse
    from .organizations_scim_users import CreateOrganizationUser as CreateOrganizationUser
    from .organizations_scim_users import DeleteOrganizationUser as DeleteOrganizationUser
    from .organizations_scim_users import FetchOrganizationUser as FetchOrganizationUser
    from .organizations_scim_users import ListOrganizationUsers as ListOrganizationUsers
    from .organizations_scim_users import PatchOrganizationUser as PatchOrganizationUser
    from .organizations_scim_users import ScimEmailAddress as ScimEmailAddress
    from .organizations_scim_users import ScimEmailAddressInput as ScimEmailAddressInput
    from .organizations_scim_users import ScimMeta as ScimMeta
    from .organizations_scim_users import ScimMetaInput as ScimMetaInput
    from .organizations_scim_users import ScimName as ScimName
    from .organizations_scim_users import ScimNameInput as ScimNameInput
    from .organizations_scim_users import ScimPatchOperation as ScimPatchOperation
    from .organizations_scim_users import ScimUser as ScimUser
    from .organizations_scim_users import UpdateOrganizationUser as UpdateOrganizationUser
    from .token import CreateToken as CreateToken
    from .token import Token as Token
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "authorize": ("Authorize FetchAuthorize"),
            "organizations_accounts": (
                "FetchOrganizationAccount ListOrganizationAccounts PublicApiAccountResponse PublicApiAccountResponseStatus"
            ),
            "organizations_role_assignments": (
                "CreateRoleAssignment DeleteRoleAssignment ListRoleAssignments PublicApiRoleAssignmentResponse"
            ),
            "organizations_scim_users": (
                "CreateOrganizationUser DeleteOrganizationUser FetchOrganizationUser ListOrganizationUsers "
                "PatchOrganizationUser ScimEmailAddress ScimEmailAddressInput ScimMeta ScimMetaInput ScimName ScimNameInput "
                "ScimPatchOperation ScimUser UpdateOrganizationUser"
            ),
            "token": ("CreateToken Token"),
        },
    )
