"""Twilio's voice v1: 32 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .archives_calls import DeleteArchivedCall as DeleteArchivedCall
    from .byoc_trunks import ByocTrunk as ByocTrunk
    from .byoc_trunks import CreateByocTrunk as CreateByocTrunk
    from .byoc_trunks import DeleteByocTrunk as DeleteByocTrunk
    from .byoc_trunks import FetchByocTrunk as FetchByocTrunk
    from .byoc_trunks import ListByocTrunk as ListByocTrunk
    from .byoc_trunks import UpdateByocTrunk as UpdateByocTrunk
    from .connection_policies import ConnectionPolicy as ConnectionPolicy
    from .connection_policies import CreateConnectionPolicy as CreateConnectionPolicy
    from .connection_policies import DeleteConnectionPolicy as DeleteConnectionPolicy
    from .connection_policies import FetchConnectionPolicy as FetchConnectionPolicy
    from .connection_policies import ListConnectionPolicy as ListConnectionPolicy
    from .connection_policies import UpdateConnectionPolicy as UpdateConnectionPolicy
    from .connection_policies_targets import ConnectionPolicyTarget as ConnectionPolicyTarget
    from .connection_policies_targets import CreateConnectionPolicyTarget as CreateConnectionPolicyTarget
    from .connection_policies_targets import DeleteConnectionPolicyTarget as DeleteConnectionPolicyTarget
    from .connection_policies_targets import FetchConnectionPolicyTarget as FetchConnectionPolicyTarget
    from .connection_policies_targets import ListConnectionPolicyTarget as ListConnectionPolicyTarget
    from .connection_policies_targets import UpdateConnectionPolicyTarget as UpdateConnectionPolicyTarget
    from .dialing_permissions_bulk_country_updates import (
        CreateDialingPermissionsCountryBulkUpdate as CreateDialingPermissionsCountryBulkUpdate,
    )
    from .dialing_permissions_bulk_country_updates import (
        DialingPermissionsCountryBulkUpdate as DialingPermissionsCountryBulkUpdate,
    )
    from .dialing_permissions_countries import DialingPermissionsCountry as DialingPermissionsCountry
    from .dialing_permissions_countries import DialingPermissionsCountryInstance as DialingPermissionsCountryInstance
    from .dialing_permissions_countries import FetchDialingPermissionsCountry as FetchDialingPermissionsCountry
    from .dialing_permissions_countries import ListDialingPermissionsCountry as ListDialingPermissionsCountry
    from .dialing_permissions_countries_high_risk_special_prefixes import (
        DialingPermissionsHrsPrefixes as DialingPermissionsHrsPrefixes,
    )
    from .dialing_permissions_countries_high_risk_special_prefixes import (
        ListDialingPermissionsHrsPrefixes as ListDialingPermissionsHrsPrefixes,
    )
    from .ip_records import CreateIpRecord as CreateIpRecord
    from .ip_records import DeleteIpRecord as DeleteIpRecord
    from .ip_records import FetchIpRecord as FetchIpRecord
    from .ip_records import IpRecord as IpRecord
    from .ip_records import ListIpRecord as ListIpRecord
    from .ip_records import UpdateIpRecord as UpdateIpRecord
    from .settings import DialingPermissionsSettings as DialingPermissionsSettings
    from .settings import FetchDialingPermissionsSettings as FetchDialingPermissionsSettings
    from .settings import UpdateDialingPermissionsSettings as UpdateDialingPermissionsSettings
    from .source_ip_mappings import CreateSourceIpMapping as CreateSourceIpMapping
    from .source_ip_mappings import DeleteSourceIpMapping as DeleteSourceIpMapping
    from .source_ip_mappings import FetchSourceIpMapping as FetchSourceIpMapping
    from .source_ip_mappings import ListSourceIpMapping as ListSourceIpMapping
    from .source_ip_mappings import SourceIpMapping as SourceIpMapping
    from .source_ip_mappings import UpdateSourceIpMapping as UpdateSourceIpMapping
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "archives_calls": ("DeleteArchivedCall"),
            "byoc_trunks": ("ByocTrunk CreateByocTrunk DeleteByocTrunk FetchByocTrunk ListByocTrunk UpdateByocTrunk"),
            "connection_policies": (
                "ConnectionPolicy CreateConnectionPolicy DeleteConnectionPolicy FetchConnectionPolicy ListConnectionPolicy "
                "UpdateConnectionPolicy"
            ),
            "connection_policies_targets": (
                "ConnectionPolicyTarget CreateConnectionPolicyTarget DeleteConnectionPolicyTarget FetchConnectionPolicyTarget "
                "ListConnectionPolicyTarget UpdateConnectionPolicyTarget"
            ),
            "dialing_permissions_bulk_country_updates": (
                "CreateDialingPermissionsCountryBulkUpdate DialingPermissionsCountryBulkUpdate"
            ),
            "dialing_permissions_countries": (
                "DialingPermissionsCountry DialingPermissionsCountryInstance FetchDialingPermissionsCountry "
                "ListDialingPermissionsCountry"
            ),
            "dialing_permissions_countries_high_risk_special_prefixes": (
                "DialingPermissionsHrsPrefixes ListDialingPermissionsHrsPrefixes"
            ),
            "ip_records": ("CreateIpRecord DeleteIpRecord FetchIpRecord IpRecord ListIpRecord UpdateIpRecord"),
            "settings": ("DialingPermissionsSettings FetchDialingPermissionsSettings UpdateDialingPermissionsSettings"),
            "source_ip_mappings": (
                "CreateSourceIpMapping DeleteSourceIpMapping FetchSourceIpMapping ListSourceIpMapping SourceIpMapping "
                "UpdateSourceIpMapping"
            ),
        },
    )
