"""Twilio's marketplace v1: 18 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "AvailableAddOn",
    "FetchAvailableAddOn",
    "ListAvailableAddOn",
    "AvailableAddOnExtension",
    "FetchAvailableAddOnExtension",
    "ListAvailableAddOnExtension",
    "CreateInstalledAddOn",
    "DeleteInstalledAddOn",
    "FetchInstalledAddOn",
    "InstalledAddOn",
    "ListInstalledAddOn",
    "UpdateInstalledAddOn",
    "FetchInstalledAddOnExtension",
    "InstalledAddOnExtension",
    "ListInstalledAddOnExtension",
    "UpdateInstalledAddOnExtension",
    "CreateBillingUsage",
    "CreateBillingUsageBillableItemsItem",
    "InstalledAddOnUsage",
    "InstalledAddOnUsageBillableItemsItem",
    "FetchModuleDataManagement",
    "ModuleDataManagement",
    "UpdateModuleDataManagement",
    "CreateModuleData",
    "FetchModuleDataForListingOwner",
    "FetchModuleDataForListingOwnerResult",
    "CreateReferralConversion",
    "ReferralConversion",
]

if TYPE_CHECKING:
    from .available_add_ons import *
    from .available_add_ons_extensions import *
    from .installed_add_ons import *
    from .installed_add_ons_extensions import *
    from .installed_add_ons_usage import *
    from .listing import *
    from .listings import *
    from .referral_conversion import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "available_add_ons": 3,
            "available_add_ons_extensions": 3,
            "installed_add_ons": 6,
            "installed_add_ons_extensions": 4,
            "installed_add_ons_usage": 4,
            "listing": 3,
            "listings": 3,
            "referral_conversion": 2,
        },
    )
