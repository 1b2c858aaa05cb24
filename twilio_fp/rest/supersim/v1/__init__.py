"""Twilio's supersim v1: 31 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .e_sim_profiles import CreateEsimProfile as CreateEsimProfile
    from .e_sim_profiles import EsimProfile as EsimProfile
    from .e_sim_profiles import EsimProfileEnumStatus as EsimProfileEnumStatus
    from .e_sim_profiles import FetchEsimProfile as FetchEsimProfile
    from .e_sim_profiles import ListEsimProfile as ListEsimProfile
    from .fleets import CreateFleet as CreateFleet
    from .fleets import FetchFleet as FetchFleet
    from .fleets import Fleet as Fleet
    from .fleets import FleetEnumDataMetering as FleetEnumDataMetering
    from .fleets import ListFleet as ListFleet
    from .fleets import UpdateFleet as UpdateFleet
    from .ip_commands import CreateIpCommand as CreateIpCommand
    from .ip_commands import FetchIpCommand as FetchIpCommand
    from .ip_commands import IpCommand as IpCommand
    from .ip_commands import IpCommandEnumDirection as IpCommandEnumDirection
    from .ip_commands import IpCommandEnumPayloadType as IpCommandEnumPayloadType
    from .ip_commands import IpCommandEnumStatus as IpCommandEnumStatus
    from .ip_commands import ListIpCommand as ListIpCommand
    from .network_access_profiles import CreateNetworkAccessProfile as CreateNetworkAccessProfile
    from .network_access_profiles import FetchNetworkAccessProfile as FetchNetworkAccessProfile
    from .network_access_profiles import ListNetworkAccessProfile as ListNetworkAccessProfile
    from .network_access_profiles import NetworkAccessProfile as NetworkAccessProfile
    from .network_access_profiles import UpdateNetworkAccessProfile as UpdateNetworkAccessProfile
    from .network_access_profiles_networks import CreateNetworkAccessProfileNetwork as CreateNetworkAccessProfileNetwork
    from .network_access_profiles_networks import DeleteNetworkAccessProfileNetwork as DeleteNetworkAccessProfileNetwork
    from .network_access_profiles_networks import FetchNetworkAccessProfileNetwork as FetchNetworkAccessProfileNetwork
    from .network_access_profiles_networks import ListNetworkAccessProfileNetwork as ListNetworkAccessProfileNetwork
    from .network_access_profiles_networks import NetworkAccessProfileNetwork as NetworkAccessProfileNetwork
    from .networks import FetchNetwork as FetchNetwork
    from .networks import ListNetwork as ListNetwork
    from .networks import Network as Network
    from .settings_updates import ListSettingsUpdate as ListSettingsUpdate
    from .settings_updates import SettingsUpdate as SettingsUpdate
    from .settings_updates import SettingsUpdateEnumStatus as SettingsUpdateEnumStatus
    from .sims import CreateSim as CreateSim
    from .sims import FetchSim as FetchSim
    from .sims import ListSim as ListSim
    from .sims import Sim as Sim
    from .sims import SimEnumStatus as SimEnumStatus
    from .sims import SimEnumStatusUpdate as SimEnumStatusUpdate
    from .sims import UpdateSim as UpdateSim
    from .sims_billing_periods import BillingPeriod as BillingPeriod
    from .sims_billing_periods import BillingPeriodEnumBpType as BillingPeriodEnumBpType
    from .sims_billing_periods import ListBillingPeriod as ListBillingPeriod
    from .sims_ip_addresses import ListSimIpAddress as ListSimIpAddress
    from .sims_ip_addresses import SimIpAddress as SimIpAddress
    from .sims_ip_addresses import SimIpAddressEnumIpAddressVersion as SimIpAddressEnumIpAddressVersion
    from .sms_commands import CreateSmsCommand as CreateSmsCommand
    from .sms_commands import FetchSmsCommand as FetchSmsCommand
    from .sms_commands import ListSmsCommand as ListSmsCommand
    from .sms_commands import SmsCommand as SmsCommand
    from .sms_commands import SmsCommandEnumDirection as SmsCommandEnumDirection
    from .sms_commands import SmsCommandEnumStatus as SmsCommandEnumStatus
    from .usage_records import ListUsageRecord as ListUsageRecord
    from .usage_records import UsageRecord as UsageRecord
    from .usage_records import UsageRecordEnumGranularity as UsageRecordEnumGranularity
    from .usage_records import UsageRecordEnumGroup as UsageRecordEnumGroup
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "e_sim_profiles": ("CreateEsimProfile EsimProfile EsimProfileEnumStatus FetchEsimProfile ListEsimProfile"),
            "fleets": ("CreateFleet FetchFleet Fleet FleetEnumDataMetering ListFleet UpdateFleet"),
            "ip_commands": (
                "CreateIpCommand FetchIpCommand IpCommand IpCommandEnumDirection IpCommandEnumPayloadType IpCommandEnumStatus "
                "ListIpCommand"
            ),
            "network_access_profiles": (
                "CreateNetworkAccessProfile FetchNetworkAccessProfile ListNetworkAccessProfile NetworkAccessProfile "
                "UpdateNetworkAccessProfile"
            ),
            "network_access_profiles_networks": (
                "CreateNetworkAccessProfileNetwork DeleteNetworkAccessProfileNetwork FetchNetworkAccessProfileNetwork "
                "ListNetworkAccessProfileNetwork NetworkAccessProfileNetwork"
            ),
            "networks": ("FetchNetwork ListNetwork Network"),
            "settings_updates": ("ListSettingsUpdate SettingsUpdate SettingsUpdateEnumStatus"),
            "sims": ("CreateSim FetchSim ListSim Sim SimEnumStatus SimEnumStatusUpdate UpdateSim"),
            "sims_billing_periods": ("BillingPeriod BillingPeriodEnumBpType ListBillingPeriod"),
            "sims_ip_addresses": ("ListSimIpAddress SimIpAddress SimIpAddressEnumIpAddressVersion"),
            "sms_commands": (
                "CreateSmsCommand FetchSmsCommand ListSmsCommand SmsCommand SmsCommandEnumDirection SmsCommandEnumStatus"
            ),
            "usage_records": ("ListUsageRecord UsageRecord UsageRecordEnumGranularity UsageRecordEnumGroup"),
        },
    )
