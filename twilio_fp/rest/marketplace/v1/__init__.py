# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's marketplace v1: 18 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "available_add_ons": "AvailableAddOn FetchAvailableAddOn ListAvailableAddOn",
            "available_add_ons_extensions": "AvailableAddOnExtension FetchAvailableAddOnExtension "
            "ListAvailableAddOnExtension",
            "installed_add_ons": "CreateInstalledAddOn DeleteInstalledAddOn FetchInstalledAddOn InstalledAddOn "
            "ListInstalledAddOn UpdateInstalledAddOn",
            "installed_add_ons_extensions": "FetchInstalledAddOnExtension InstalledAddOnExtension "
            "ListInstalledAddOnExtension UpdateInstalledAddOnExtension",
            "installed_add_ons_usage": "CreateBillingUsage CreateBillingUsageBillableItemsItem InstalledAddOnUsage "
            "InstalledAddOnUsageBillableItemsItem",
            "listing": "FetchModuleDataManagement ModuleDataManagement UpdateModuleDataManagement",
            "listings": "CreateModuleData FetchModuleDataForListingOwner FetchModuleDataForListingOwnerResult",
            "referral_conversion": "CreateReferralConversion ReferralConversion",
        },
    )
