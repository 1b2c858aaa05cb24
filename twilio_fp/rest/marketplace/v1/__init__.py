"""Twilio's marketplace v1: 18 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .available_add_ons import AvailableAddOn as AvailableAddOn
    from .available_add_ons import FetchAvailableAddOn as FetchAvailableAddOn
    from .available_add_ons import ListAvailableAddOn as ListAvailableAddOn
    from .available_add_ons_extensions import AvailableAddOnExtension as AvailableAddOnExtension
    from .available_add_ons_extensions import FetchAvailableAddOnExtension as FetchAvailableAddOnExtension
    from .available_add_ons_extensions import ListAvailableAddOnExtension as ListAvailableAddOnExtension
    from .installed_add_ons import CreateInstalledAddOn as CreateInstalledAddOn
    from .installed_add_ons import DeleteInstalledAddOn as DeleteInstalledAddOn
    from .installed_add_ons import FetchInstalledAddOn as FetchInstalledAddOn
    from .installed_add_ons import InstalledAddOn as InstalledAddOn
    from .installed_add_ons import ListInstalledAddOn as ListInstalledAddOn
    from .installed_add_ons import UpdateInstalledAddOn as UpdateInstalledAddOn
    from .installed_add_ons_extensions import FetchInstalledAddOnExtension as FetchInstalledAddOnExtension
    from .installed_add_ons_extensions import InstalledAddOnExtension as InstalledAddOnExtension
    from .installed_add_ons_extensions import ListInstalledAddOnExtension as ListInstalledAddOnExtension
    from .installed_add_ons_extensions import UpdateInstalledAddOnExtension as UpdateInstalledAddOnExtension
    from .installed_add_ons_usage import CreateBillingUsage as CreateBillingUsage
    from .installed_add_ons_usage import CreateBillingUsageBillableItemsItem as CreateBillingUsageBillableItemsItem
    from .installed_add_ons_usage import InstalledAddOnUsage as InstalledAddOnUsage
    from .installed_add_ons_usage import InstalledAddOnUsageBillableItemsItem as InstalledAddOnUsageBillableItemsItem
    from .listing import FetchModuleDataManagement as FetchModuleDataManagement
    from .listing import ModuleDataManagement as ModuleDataManagement
    from .listing import UpdateModuleDataManagement as UpdateModuleDataManagement
    from .listings import CreateModuleData as CreateModuleData
    from .listings import FetchModuleDataForListingOwner as FetchModuleDataForListingOwner
    from .listings import FetchModuleDataForListingOwnerResult as FetchModuleDataForListingOwnerResult
    from .referral_conversion import CreateReferralConversion as CreateReferralConversion
    from .referral_conversion import ReferralConversion as ReferralConversion
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "available_add_ons": ("AvailableAddOn FetchAvailableAddOn ListAvailableAddOn"),
            "available_add_ons_extensions": (
                "AvailableAddOnExtension FetchAvailableAddOnExtension ListAvailableAddOnExtension"
            ),
            "installed_add_ons": (
                "CreateInstalledAddOn DeleteInstalledAddOn FetchInstalledAddOn InstalledAddOn ListInstalledAddOn "
                "UpdateInstalledAddOn"
            ),
            "installed_add_ons_extensions": (
                "FetchInstalledAddOnExtension InstalledAddOnExtension ListInstalledAddOnExtension "
                "UpdateInstalledAddOnExtension"
            ),
            "installed_add_ons_usage": (
                "CreateBillingUsage CreateBillingUsageBillableItemsItem InstalledAddOnUsage "
                "InstalledAddOnUsageBillableItemsItem"
            ),
            "listing": ("FetchModuleDataManagement ModuleDataManagement UpdateModuleDataManagement"),
            "listings": ("CreateModuleData FetchModuleDataForListingOwner FetchModuleDataForListingOwnerResult"),
            "referral_conversion": ("CreateReferralConversion ReferralConversion"),
        },
    )
