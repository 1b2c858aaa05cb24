"""Twilio's preview: 35 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .hosted_numbers_authorization_documents import AuthorizationDocument as AuthorizationDocument
    from .hosted_numbers_authorization_documents import (
        AuthorizationDocumentEnumStatus as AuthorizationDocumentEnumStatus,
    )
    from .hosted_numbers_authorization_documents import (
        CreateHostedNumbersAuthorizationDocument as CreateHostedNumbersAuthorizationDocument,
    )
    from .hosted_numbers_authorization_documents import (
        DeleteHostedNumbersAuthorizationDocument as DeleteHostedNumbersAuthorizationDocument,
    )
    from .hosted_numbers_authorization_documents import (
        FetchHostedNumbersAuthorizationDocument as FetchHostedNumbersAuthorizationDocument,
    )
    from .hosted_numbers_authorization_documents import (
        ListHostedNumbersAuthorizationDocument as ListHostedNumbersAuthorizationDocument,
    )
    from .hosted_numbers_authorization_documents import (
        UpdateHostedNumbersAuthorizationDocument as UpdateHostedNumbersAuthorizationDocument,
    )
    from .hosted_numbers_authorization_documents_dependent_hosted_number_orders import (
        DependentHostedNumberOrder as DependentHostedNumberOrder,
    )
    from .hosted_numbers_authorization_documents_dependent_hosted_number_orders import (
        DependentHostedNumberOrderCapabilities as DependentHostedNumberOrderCapabilities,
    )
    from .hosted_numbers_authorization_documents_dependent_hosted_number_orders import (
        DependentHostedNumberOrderEnumStatus as DependentHostedNumberOrderEnumStatus,
    )
    from .hosted_numbers_authorization_documents_dependent_hosted_number_orders import (
        DependentHostedNumberOrderEnumVerificationType as DependentHostedNumberOrderEnumVerificationType,
    )
    from .hosted_numbers_authorization_documents_dependent_hosted_number_orders import (
        ListHostedNumbersDependentHostedNumberOrder as ListHostedNumbersDependentHostedNumberOrder,
    )
    from .hosted_numbers_hosted_number_orders import (
        CreateHostedNumbersHostedNumberOrder as CreateHostedNumbersHostedNumberOrder,
    )
    from .hosted_numbers_hosted_number_orders import (
        DeleteHostedNumbersHostedNumberOrder as DeleteHostedNumbersHostedNumberOrder,
    )
    from .hosted_numbers_hosted_number_orders import (
        FetchHostedNumbersHostedNumberOrder as FetchHostedNumbersHostedNumberOrder,
    )
    from .hosted_numbers_hosted_number_orders import HostedNumberOrder as HostedNumberOrder
    from .hosted_numbers_hosted_number_orders import HostedNumberOrderCapabilities as HostedNumberOrderCapabilities
    from .hosted_numbers_hosted_number_orders import HostedNumberOrderEnumStatus as HostedNumberOrderEnumStatus
    from .hosted_numbers_hosted_number_orders import (
        HostedNumberOrderEnumVerificationType as HostedNumberOrderEnumVerificationType,
    )
    from .hosted_numbers_hosted_number_orders import (
        ListHostedNumbersHostedNumberOrder as ListHostedNumbersHostedNumberOrder,
    )
    from .hosted_numbers_hosted_number_orders import (
        UpdateHostedNumbersHostedNumberOrder as UpdateHostedNumbersHostedNumberOrder,
    )
    from .marketplace_available_add_ons import AvailableAddOn as AvailableAddOn
    from .marketplace_available_add_ons import FetchMarketplaceAvailableAddOn as FetchMarketplaceAvailableAddOn
    from .marketplace_available_add_ons import ListMarketplaceAvailableAddOn as ListMarketplaceAvailableAddOn
    from .marketplace_available_add_ons_extensions import AvailableAddOnExtension as AvailableAddOnExtension
    from .marketplace_available_add_ons_extensions import (
        FetchMarketplaceAvailableAddOnExtension as FetchMarketplaceAvailableAddOnExtension,
    )
    from .marketplace_available_add_ons_extensions import (
        ListMarketplaceAvailableAddOnExtension as ListMarketplaceAvailableAddOnExtension,
    )
    from .marketplace_installed_add_ons import CreateMarketplaceInstalledAddOn as CreateMarketplaceInstalledAddOn
    from .marketplace_installed_add_ons import DeleteMarketplaceInstalledAddOn as DeleteMarketplaceInstalledAddOn
    from .marketplace_installed_add_ons import FetchMarketplaceInstalledAddOn as FetchMarketplaceInstalledAddOn
    from .marketplace_installed_add_ons import InstalledAddOn as InstalledAddOn
    from .marketplace_installed_add_ons import ListMarketplaceInstalledAddOn as ListMarketplaceInstalledAddOn
    from .marketplace_installed_add_ons import UpdateMarketplaceInstalledAddOn as UpdateMarketplaceInstalledAddOn
    from .marketplace_installed_add_ons_extensions import (
        FetchMarketplaceInstalledAddOnExtension as FetchMarketplaceInstalledAddOnExtension,
    )
    from .marketplace_installed_add_ons_extensions import InstalledAddOnExtension as InstalledAddOnExtension
    from .marketplace_installed_add_ons_extensions import (
        ListMarketplaceInstalledAddOnExtension as ListMarketplaceInstalledAddOnExtension,
    )
    from .marketplace_installed_add_ons_extensions import (
        UpdateMarketplaceInstalledAddOnExtension as UpdateMarketplaceInstalledAddOnExtension,
    )
    from .wireless_commands import Command as Command
    from .wireless_commands import CreateWirelessCommand as CreateWirelessCommand
    from .wireless_commands import FetchWirelessCommand as FetchWirelessCommand
    from .wireless_commands import ListWirelessCommand as ListWirelessCommand
    from .wireless_rate_plans import CreateWirelessRatePlan as CreateWirelessRatePlan
    from .wireless_rate_plans import DeleteWirelessRatePlan as DeleteWirelessRatePlan
    from .wireless_rate_plans import FetchWirelessRatePlan as FetchWirelessRatePlan
    from .wireless_rate_plans import ListWirelessRatePlan as ListWirelessRatePlan
    from .wireless_rate_plans import RatePlan as RatePlan
    from .wireless_rate_plans import UpdateWirelessRatePlan as UpdateWirelessRatePlan
    from .wireless_sims import FetchWirelessSim as FetchWirelessSim
    from .wireless_sims import ListWirelessSim as ListWirelessSim
    from .wireless_sims import Sim as Sim
    from .wireless_sims import UpdateWirelessSim as UpdateWirelessSim
    from .wireless_sims_usage import FetchWirelessUsage as FetchWirelessUsage
    from .wireless_sims_usage import Usage as Usage
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "hosted_numbers_authorization_documents": (
                "AuthorizationDocument AuthorizationDocumentEnumStatus CreateHostedNumbersAuthorizationDocument "
                "DeleteHostedNumbersAuthorizationDocument FetchHostedNumbersAuthorizationDocument "
                "ListHostedNumbersAuthorizationDocument UpdateHostedNumbersAuthorizationDocument"
            ),
            "hosted_numbers_authorization_documents_dependent_hosted_number_orders": (
                "DependentHostedNumberOrder DependentHostedNumberOrderCapabilities DependentHostedNumberOrderEnumStatus "
                "DependentHostedNumberOrderEnumVerificationType ListHostedNumbersDependentHostedNumberOrder"
            ),
            "hosted_numbers_hosted_number_orders": (
                "CreateHostedNumbersHostedNumberOrder DeleteHostedNumbersHostedNumberOrder "
                "FetchHostedNumbersHostedNumberOrder HostedNumberOrder HostedNumberOrderCapabilities "
                "HostedNumberOrderEnumStatus HostedNumberOrderEnumVerificationType ListHostedNumbersHostedNumberOrder "
                "UpdateHostedNumbersHostedNumberOrder"
            ),
            "marketplace_available_add_ons": (
                "AvailableAddOn FetchMarketplaceAvailableAddOn ListMarketplaceAvailableAddOn"
            ),
            "marketplace_available_add_ons_extensions": (
                "AvailableAddOnExtension FetchMarketplaceAvailableAddOnExtension ListMarketplaceAvailableAddOnExtension"
            ),
            "marketplace_installed_add_ons": (
                "CreateMarketplaceInstalledAddOn DeleteMarketplaceInstalledAddOn FetchMarketplaceInstalledAddOn "
                "InstalledAddOn ListMarketplaceInstalledAddOn UpdateMarketplaceInstalledAddOn"
            ),
            "marketplace_installed_add_ons_extensions": (
                "FetchMarketplaceInstalledAddOnExtension InstalledAddOnExtension ListMarketplaceInstalledAddOnExtension "
                "UpdateMarketplaceInstalledAddOnExtension"
            ),
            "wireless_commands": ("Command CreateWirelessCommand FetchWirelessCommand ListWirelessCommand"),
            "wireless_rate_plans": (
                "CreateWirelessRatePlan DeleteWirelessRatePlan FetchWirelessRatePlan ListWirelessRatePlan RatePlan "
                "UpdateWirelessRatePlan"
            ),
            "wireless_sims": ("FetchWirelessSim ListWirelessSim Sim UpdateWirelessSim"),
            "wireless_sims_usage": ("FetchWirelessUsage Usage"),
        },
    )
