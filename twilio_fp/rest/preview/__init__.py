"""Twilio's preview: 35 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "AuthorizationDocument",
    "AuthorizationDocumentEnumStatus",
    "CreateHostedNumbersAuthorizationDocument",
    "DeleteHostedNumbersAuthorizationDocument",
    "FetchHostedNumbersAuthorizationDocument",
    "ListHostedNumbersAuthorizationDocument",
    "UpdateHostedNumbersAuthorizationDocument",
    "DependentHostedNumberOrder",
    "DependentHostedNumberOrderCapabilities",
    "DependentHostedNumberOrderEnumStatus",
    "DependentHostedNumberOrderEnumVerificationType",
    "ListHostedNumbersDependentHostedNumberOrder",
    "CreateHostedNumbersHostedNumberOrder",
    "DeleteHostedNumbersHostedNumberOrder",
    "FetchHostedNumbersHostedNumberOrder",
    "HostedNumberOrder",
    "HostedNumberOrderCapabilities",
    "HostedNumberOrderEnumStatus",
    "HostedNumberOrderEnumVerificationType",
    "ListHostedNumbersHostedNumberOrder",
    "UpdateHostedNumbersHostedNumberOrder",
    "AvailableAddOn",
    "FetchMarketplaceAvailableAddOn",
    "ListMarketplaceAvailableAddOn",
    "AvailableAddOnExtension",
    "FetchMarketplaceAvailableAddOnExtension",
    "ListMarketplaceAvailableAddOnExtension",
    "CreateMarketplaceInstalledAddOn",
    "DeleteMarketplaceInstalledAddOn",
    "FetchMarketplaceInstalledAddOn",
    "InstalledAddOn",
    "ListMarketplaceInstalledAddOn",
    "UpdateMarketplaceInstalledAddOn",
    "FetchMarketplaceInstalledAddOnExtension",
    "InstalledAddOnExtension",
    "ListMarketplaceInstalledAddOnExtension",
    "UpdateMarketplaceInstalledAddOnExtension",
    "Command",
    "CreateWirelessCommand",
    "FetchWirelessCommand",
    "ListWirelessCommand",
    "CreateWirelessRatePlan",
    "DeleteWirelessRatePlan",
    "FetchWirelessRatePlan",
    "ListWirelessRatePlan",
    "RatePlan",
    "UpdateWirelessRatePlan",
    "FetchWirelessSim",
    "ListWirelessSim",
    "Sim",
    "UpdateWirelessSim",
    "FetchWirelessUsage",
    "Usage",
]

if TYPE_CHECKING:
    from .hosted_numbers_authorization_documents import *
    from .hosted_numbers_authorization_documents_dependent_hosted_number_orders import *
    from .hosted_numbers_hosted_number_orders import *
    from .marketplace_available_add_ons import *
    from .marketplace_available_add_ons_extensions import *
    from .marketplace_installed_add_ons import *
    from .marketplace_installed_add_ons_extensions import *
    from .wireless_commands import *
    from .wireless_rate_plans import *
    from .wireless_sims import *
    from .wireless_sims_usage import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "hosted_numbers_authorization_documents": 7,
            "hosted_numbers_authorization_documents_dependent_hosted_number_orders": 5,
            "hosted_numbers_hosted_number_orders": 9,
            "marketplace_available_add_ons": 3,
            "marketplace_available_add_ons_extensions": 3,
            "marketplace_installed_add_ons": 6,
            "marketplace_installed_add_ons_extensions": 4,
            "wireless_commands": 4,
            "wireless_rate_plans": 6,
            "wireless_sims": 4,
            "wireless_sims_usage": 2,
        },
    )
