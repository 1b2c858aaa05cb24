# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's preview: 35 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "hosted_numbers_authorization_documents": "AuthorizationDocument AuthorizationDocumentEnumStatus "
            "CreateHostedNumbersAuthorizationDocument DeleteHostedNumbersAuthorizationDocument "
            "FetchHostedNumbersAuthorizationDocument ListHostedNumbersAuthorizationDocument "
            "UpdateHostedNumbersAuthorizationDocument",
            "hosted_numbers_authorization_documents_dependent_hosted_number_orders": "DependentHostedNumberOrder "
            "DependentHostedNumberOrderCapabilities DependentHostedNumberOrderEnumStatus "
            "DependentHostedNumberOrderEnumVerificationType ListHostedNumbersDependentHostedNumberOrder",
            "hosted_numbers_hosted_number_orders": "CreateHostedNumbersHostedNumberOrder "
            "DeleteHostedNumbersHostedNumberOrder FetchHostedNumbersHostedNumberOrder HostedNumberOrder "
            "HostedNumberOrderCapabilities HostedNumberOrderEnumStatus HostedNumberOrderEnumVerificationType "
            "ListHostedNumbersHostedNumberOrder UpdateHostedNumbersHostedNumberOrder",
            "marketplace_available_add_ons": "AvailableAddOn FetchMarketplaceAvailableAddOn "
            "ListMarketplaceAvailableAddOn",
            "marketplace_available_add_ons_extensions": "AvailableAddOnExtension "
            "FetchMarketplaceAvailableAddOnExtension ListMarketplaceAvailableAddOnExtension",
            "marketplace_installed_add_ons": "CreateMarketplaceInstalledAddOn DeleteMarketplaceInstalledAddOn "
            "FetchMarketplaceInstalledAddOn InstalledAddOn ListMarketplaceInstalledAddOn "
            "UpdateMarketplaceInstalledAddOn",
            "marketplace_installed_add_ons_extensions": "FetchMarketplaceInstalledAddOnExtension "
            "InstalledAddOnExtension ListMarketplaceInstalledAddOnExtension UpdateMarketplaceInstalledAddOnExtension",
            "wireless_commands": "Command CreateWirelessCommand FetchWirelessCommand ListWirelessCommand",
            "wireless_rate_plans": "CreateWirelessRatePlan DeleteWirelessRatePlan FetchWirelessRatePlan "
            "ListWirelessRatePlan RatePlan UpdateWirelessRatePlan",
            "wireless_sims": "FetchWirelessSim ListWirelessSim Sim UpdateWirelessSim",
            "wireless_sims_usage": "FetchWirelessUsage Usage",
        },
    )
