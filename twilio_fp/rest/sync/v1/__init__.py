# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's sync v1: 48 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .services import *
    from .services_documents import *
    from .services_documents_permissions import *
    from .services_lists import *
    from .services_lists_items import *
    from .services_lists_permissions import *
    from .services_maps import *
    from .services_maps_items import *
    from .services_maps_permissions import *
    from .services_streams import *
    from .services_streams_messages import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "services": "CreateService DeleteService FetchService ListService Service UpdateService",
            "services_documents": "CreateDocument DeleteDocument Document FetchDocument ListDocument UpdateDocument",
            "services_documents_permissions": "DeleteDocumentPermission DocumentPermission FetchDocumentPermission "
            "ListDocumentPermission UpdateDocumentPermission",
            "services_lists": "CreateSyncList DeleteSyncList FetchSyncList ListSyncList SyncList UpdateSyncList",
            "services_lists_items": "CreateSyncListItem DeleteSyncListItem FetchSyncListItem ListSyncListItem "
            "SyncListItem SyncListItemEnumQueryFromBoundType SyncListItemEnumQueryResultOrder UpdateSyncListItem",
            "services_lists_permissions": "DeleteSyncListPermission FetchSyncListPermission ListSyncListPermission "
            "SyncListPermission UpdateSyncListPermission",
            "services_maps": "CreateSyncMap DeleteSyncMap FetchSyncMap ListSyncMap SyncMap UpdateSyncMap",
            "services_maps_items": "CreateSyncMapItem DeleteSyncMapItem FetchSyncMapItem ListSyncMapItem SyncMapItem "
            "SyncMapItemEnumQueryFromBoundType SyncMapItemEnumQueryResultOrder UpdateSyncMapItem",
            "services_maps_permissions": "DeleteSyncMapPermission FetchSyncMapPermission ListSyncMapPermission "
            "SyncMapPermission UpdateSyncMapPermission",
            "services_streams": "CreateSyncStream DeleteSyncStream FetchSyncStream ListSyncStream SyncStream "
            "UpdateSyncStream",
            "services_streams_messages": "CreateStreamMessage StreamMessage",
        },
    )
