"""Twilio's supersim v1: 31 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "CreateEsimProfile",
    "EsimProfile",
    "EsimProfileEnumStatus",
    "FetchEsimProfile",
    "ListEsimProfile",
    "CreateFleet",
    "FetchFleet",
    "Fleet",
    "FleetEnumDataMetering",
    "ListFleet",
    "UpdateFleet",
    "CreateIpCommand",
    "FetchIpCommand",
    "IpCommand",
    "IpCommandEnumDirection",
    "IpCommandEnumPayloadType",
    "IpCommandEnumStatus",
    "ListIpCommand",
    "CreateNetworkAccessProfile",
    "FetchNetworkAccessProfile",
    "ListNetworkAccessProfile",
    "NetworkAccessProfile",
    "UpdateNetworkAccessProfile",
    "CreateNetworkAccessProfileNetwork",
    "DeleteNetworkAccessProfileNetwork",
    "FetchNetworkAccessProfileNetwork",
    "ListNetworkAccessProfileNetwork",
    "NetworkAccessProfileNetwork",
    "FetchNetwork",
    "ListNetwork",
    "Network",
    "ListSettingsUpdate",
    "SettingsUpdate",
    "SettingsUpdateEnumStatus",
    "CreateSim",
    "FetchSim",
    "ListSim",
    "Sim",
    "SimEnumStatus",
    "SimEnumStatusUpdate",
    "UpdateSim",
    "BillingPeriod",
    "BillingPeriodEnumBpType",
    "ListBillingPeriod",
    "ListSimIpAddress",
    "SimIpAddress",
    "SimIpAddressEnumIpAddressVersion",
    "CreateSmsCommand",
    "FetchSmsCommand",
    "ListSmsCommand",
    "SmsCommand",
    "SmsCommandEnumDirection",
    "SmsCommandEnumStatus",
    "ListUsageRecord",
    "UsageRecord",
    "UsageRecordEnumGranularity",
    "UsageRecordEnumGroup",
]

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
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "e_sim_profiles": 5,
            "fleets": 6,
            "ip_commands": 7,
            "network_access_profiles": 5,
            "network_access_profiles_networks": 5,
            "networks": 3,
            "settings_updates": 3,
            "sims": 7,
            "sims_billing_periods": 3,
            "sims_ip_addresses": 3,
            "sms_commands": 6,
            "usage_records": 4,
        },
    )
