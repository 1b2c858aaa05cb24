# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's supersim v1: 31 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .e_sim_profiles import *
    from .fleets import *
    from .ip_commands import *
    from .network_access_profiles import *
    from .network_access_profiles_networks import *
    from .networks import *
    from .settings_updates import *
    from .sims import *
    from .sims_billing_periods import *
    from .sims_ip_addresses import *
    from .sms_commands import *
    from .usage_records import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "e_sim_profiles": "CreateEsimProfile EsimProfile EsimProfileEnumStatus FetchEsimProfile ListEsimProfile",
            "fleets": "CreateFleet FetchFleet Fleet FleetEnumDataMetering ListFleet UpdateFleet",
            "ip_commands": "CreateIpCommand FetchIpCommand IpCommand IpCommandEnumDirection IpCommandEnumPayloadType "
            "IpCommandEnumStatus ListIpCommand",
            "network_access_profiles": "CreateNetworkAccessProfile FetchNetworkAccessProfile "
            "ListNetworkAccessProfile NetworkAccessProfile UpdateNetworkAccessProfile",
            "network_access_profiles_networks": "CreateNetworkAccessProfileNetwork DeleteNetworkAccessProfileNetwork "
            "FetchNetworkAccessProfileNetwork ListNetworkAccessProfileNetwork NetworkAccessProfileNetwork",
            "networks": "FetchNetwork ListNetwork Network",
            "settings_updates": "ListSettingsUpdate SettingsUpdate SettingsUpdateEnumStatus",
            "sims": "CreateSim FetchSim ListSim Sim SimEnumStatus SimEnumStatusUpdate UpdateSim",
            "sims_billing_periods": "BillingPeriod BillingPeriodEnumBpType ListBillingPeriod",
            "sims_ip_addresses": "ListSimIpAddress SimIpAddress SimIpAddressEnumIpAddressVersion",
            "sms_commands": "CreateSmsCommand FetchSmsCommand ListSmsCommand SmsCommand SmsCommandEnumDirection "
            "SmsCommandEnumStatus",
            "usage_records": "ListUsageRecord UsageRecord UsageRecordEnumGranularity UsageRecordEnumGroup",
        },
    )
