"""Twilio's voice v1: 32 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "DeleteArchivedCall",
    "ByocTrunk",
    "CreateByocTrunk",
    "DeleteByocTrunk",
    "FetchByocTrunk",
    "ListByocTrunk",
    "UpdateByocTrunk",
    "ConnectionPolicy",
    "CreateConnectionPolicy",
    "DeleteConnectionPolicy",
    "FetchConnectionPolicy",
    "ListConnectionPolicy",
    "UpdateConnectionPolicy",
    "ConnectionPolicyTarget",
    "CreateConnectionPolicyTarget",
    "DeleteConnectionPolicyTarget",
    "FetchConnectionPolicyTarget",
    "ListConnectionPolicyTarget",
    "UpdateConnectionPolicyTarget",
    "CreateDialingPermissionsCountryBulkUpdate",
    "DialingPermissionsCountryBulkUpdate",
    "DialingPermissionsCountry",
    "DialingPermissionsCountryInstance",
    "FetchDialingPermissionsCountry",
    "ListDialingPermissionsCountry",
    "DialingPermissionsHrsPrefixes",
    "ListDialingPermissionsHrsPrefixes",
    "CreateIpRecord",
    "DeleteIpRecord",
    "FetchIpRecord",
    "IpRecord",
    "ListIpRecord",
    "UpdateIpRecord",
    "DialingPermissionsSettings",
    "FetchDialingPermissionsSettings",
    "UpdateDialingPermissionsSettings",
    "CreateSourceIpMapping",
    "DeleteSourceIpMapping",
    "FetchSourceIpMapping",
    "ListSourceIpMapping",
    "SourceIpMapping",
    "UpdateSourceIpMapping",
]

if TYPE_CHECKING:
    from .archives_calls import *
    from .byoc_trunks import *
    from .connection_policies import *
    from .connection_policies_targets import *
    from .dialing_permissions_bulk_country_updates import *
    from .dialing_permissions_countries import *
    from .dialing_permissions_countries_high_risk_special_prefixes import *
    from .ip_records import *
    from .settings import *
    from .source_ip_mappings import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "archives_calls": 1,
            "byoc_trunks": 6,
            "connection_policies": 6,
            "connection_policies_targets": 6,
            "dialing_permissions_bulk_country_updates": 2,
            "dialing_permissions_countries": 4,
            "dialing_permissions_countries_high_risk_special_prefixes": 2,
            "ip_records": 6,
            "settings": 3,
            "source_ip_mappings": 6,
        },
    )
