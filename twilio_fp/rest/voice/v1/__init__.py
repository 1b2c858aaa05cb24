# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's voice v1: 32 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "archives_calls": "DeleteArchivedCall",
            "byoc_trunks": "ByocTrunk CreateByocTrunk DeleteByocTrunk FetchByocTrunk ListByocTrunk UpdateByocTrunk",
            "connection_policies": "ConnectionPolicy CreateConnectionPolicy DeleteConnectionPolicy "
            "FetchConnectionPolicy ListConnectionPolicy UpdateConnectionPolicy",
            "connection_policies_targets": "ConnectionPolicyTarget CreateConnectionPolicyTarget "
            "DeleteConnectionPolicyTarget FetchConnectionPolicyTarget ListConnectionPolicyTarget "
            "UpdateConnectionPolicyTarget",
            "dialing_permissions_bulk_country_updates": "CreateDialingPermissionsCountryBulkUpdate "
            "DialingPermissionsCountryBulkUpdate",
            "dialing_permissions_countries": "DialingPermissionsCountry DialingPermissionsCountryInstance "
            "FetchDialingPermissionsCountry ListDialingPermissionsCountry",
            "dialing_permissions_countries_high_risk_special_prefixes": "DialingPermissionsHrsPrefixes "
            "ListDialingPermissionsHrsPrefixes",
            "ip_records": "CreateIpRecord DeleteIpRecord FetchIpRecord IpRecord ListIpRecord UpdateIpRecord",
            "settings": "DialingPermissionsSettings FetchDialingPermissionsSettings UpdateDialingPermissionsSettings",
            "source_ip_mappings": "CreateSourceIpMapping DeleteSourceIpMapping FetchSourceIpMapping "
            "ListSourceIpMapping SourceIpMapping UpdateSourceIpMapping",
        },
    )
