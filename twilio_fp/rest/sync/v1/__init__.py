"""Twilio's sync v1: 48 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "CreateService",
    "DeleteService",
    "FetchService",
    "ListService",
    "Service",
    "UpdateService",
    "CreateDocument",
    "DeleteDocument",
    "Document",
    "FetchDocument",
    "ListDocument",
    "UpdateDocument",
    "DeleteDocumentPermission",
    "DocumentPermission",
    "FetchDocumentPermission",
    "ListDocumentPermission",
    "UpdateDocumentPermission",
    "CreateSyncList",
    "DeleteSyncList",
    "FetchSyncList",
    "ListSyncList",
    "SyncList",
    "UpdateSyncList",
    "CreateSyncListItem",
    "DeleteSyncListItem",
    "FetchSyncListItem",
    "ListSyncListItem",
    "SyncListItem",
    "SyncListItemEnumQueryFromBoundType",
    "SyncListItemEnumQueryResultOrder",
    "UpdateSyncListItem",
    "DeleteSyncListPermission",
    "FetchSyncListPermission",
    "ListSyncListPermission",
    "SyncListPermission",
    "UpdateSyncListPermission",
    "CreateSyncMap",
    "DeleteSyncMap",
    "FetchSyncMap",
    "ListSyncMap",
    "SyncMap",
    "UpdateSyncMap",
    "CreateSyncMapItem",
    "DeleteSyncMapItem",
    "FetchSyncMapItem",
    "ListSyncMapItem",
    "SyncMapItem",
    "SyncMapItemEnumQueryFromBoundType",
    "SyncMapItemEnumQueryResultOrder",
    "UpdateSyncMapItem",
    "DeleteSyncMapPermission",
    "FetchSyncMapPermission",
    "ListSyncMapPermission",
    "SyncMapPermission",
    "UpdateSyncMapPermission",
    "CreateSyncStream",
    "DeleteSyncStream",
    "FetchSyncStream",
    "ListSyncStream",
    "SyncStream",
    "UpdateSyncStream",
    "CreateStreamMessage",
    "StreamMessage",
]

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
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "services": 6,
            "services_documents": 6,
            "services_documents_permissions": 5,
            "services_lists": 6,
            "services_lists_items": 8,
            "services_lists_permissions": 5,
            "services_maps": 6,
            "services_maps_items": 8,
            "services_maps_permissions": 5,
            "services_streams": 6,
            "services_streams_messages": 2,
        },
    )
