"""Twilio's sync v1: 48 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .services import CreateService as CreateService
    from .services import DeleteService as DeleteService
    from .services import FetchService as FetchService
    from .services import ListService as ListService
    from .services import Service as Service
    from .services import UpdateService as UpdateService
    from .services_documents import CreateDocument as CreateDocument
    from .services_documents import DeleteDocument as DeleteDocument
    from .services_documents import Document as Document
    from .services_documents import FetchDocument as FetchDocument
    from .services_documents import ListDocument as ListDocument
    from .services_documents import UpdateDocument as UpdateDocument
    from .services_documents_permissions import DeleteDocumentPermission as DeleteDocumentPermission
    from .services_documents_permissions import DocumentPermission as DocumentPermission
    from .services_documents_permissions import FetchDocumentPermission as FetchDocumentPermission
    from .services_documents_permissions import ListDocumentPermission as ListDocumentPermission
    from .services_documents_permissions import UpdateDocumentPermission as UpdateDocumentPermission
    from .services_lists import CreateSyncList as CreateSyncList
    from .services_lists import DeleteSyncList as DeleteSyncList
    from .services_lists import FetchSyncList as FetchSyncList
    from .services_lists import ListSyncList as ListSyncList
    from .services_lists import SyncList as SyncList
    from .services_lists import UpdateSyncList as UpdateSyncList
    from .services_lists_items import CreateSyncListItem as CreateSyncListItem
    from .services_lists_items import DeleteSyncListItem as DeleteSyncListItem
    from .services_lists_items import FetchSyncListItem as FetchSyncListItem
    from .services_lists_items import ListSyncListItem as ListSyncListItem
    from .services_lists_items import SyncListItem as SyncListItem
    from .services_lists_items import SyncListItemEnumQueryFromBoundType as SyncListItemEnumQueryFromBoundType
    from .services_lists_items import SyncListItemEnumQueryResultOrder as SyncListItemEnumQueryResultOrder
    from .services_lists_items import UpdateSyncListItem as UpdateSyncListItem
    from .services_lists_permissions import DeleteSyncListPermission as DeleteSyncListPermission
    from .services_lists_permissions import FetchSyncListPermission as FetchSyncListPermission
    from .services_lists_permissions import ListSyncListPermission as ListSyncListPermission
    from .services_lists_permissions import SyncListPermission as SyncListPermission
    from .services_lists_permissions import UpdateSyncListPermission as UpdateSyncListPermission
    from .services_maps import CreateSyncMap as CreateSyncMap
    from .services_maps import DeleteSyncMap as DeleteSyncMap
    from .services_maps import FetchSyncMap as FetchSyncMap
    from .services_maps import ListSyncMap as ListSyncMap
    from .services_maps import SyncMap as SyncMap
    from .services_maps import UpdateSyncMap as UpdateSyncMap
    from .services_maps_items import CreateSyncMapItem as CreateSyncMapItem
    from .services_maps_items import DeleteSyncMapItem as DeleteSyncMapItem
    from .services_maps_items import FetchSyncMapItem as FetchSyncMapItem
    from .services_maps_items import ListSyncMapItem as ListSyncMapItem
    from .services_maps_items import SyncMapItem as SyncMapItem
    from .services_maps_items import SyncMapItemEnumQueryFromBoundType as SyncMapItemEnumQueryFromBoundType
    from .services_maps_items import SyncMapItemEnumQueryResultOrder as SyncMapItemEnumQueryResultOrder
    from .services_maps_items import UpdateSyncMapItem as UpdateSyncMapItem
    from .services_maps_permissions import DeleteSyncMapPermission as DeleteSyncMapPermission
    from .services_maps_permissions import FetchSyncMapPermission as FetchSyncMapPermission
    from .services_maps_permissions import ListSyncMapPermission as ListSyncMapPermission
    from .services_maps_permissions import SyncMapPermission as SyncMapPermission
    from .services_maps_permissions import UpdateSyncMapPermission as UpdateSyncMapPermission
    from .services_streams import CreateSyncStream as CreateSyncStream
    from .services_streams import DeleteSyncStream as DeleteSyncStream
    from .services_streams import FetchSyncStream as FetchSyncStream
    from .services_streams import ListSyncStream as ListSyncStream
    from .services_streams import SyncStream as SyncStream
    from .services_streams import UpdateSyncStream as UpdateSyncStream
    from .services_streams_messages import CreateStreamMessage as CreateStreamMessage
    from .services_streams_messages import StreamMessage as StreamMessage
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "services": ("CreateService DeleteService FetchService ListService Service UpdateService"),
            "services_documents": ("CreateDocument DeleteDocument Document FetchDocument ListDocument UpdateDocument"),
            "services_documents_permissions": (
                "DeleteDocumentPermission DocumentPermission FetchDocumentPermission ListDocumentPermission "
                "UpdateDocumentPermission"
            ),
            "services_lists": ("CreateSyncList DeleteSyncList FetchSyncList ListSyncList SyncList UpdateSyncList"),
            "services_lists_items": (
                "CreateSyncListItem DeleteSyncListItem FetchSyncListItem ListSyncListItem SyncListItem "
                "SyncListItemEnumQueryFromBoundType SyncListItemEnumQueryResultOrder UpdateSyncListItem"
            ),
            "services_lists_permissions": (
                "DeleteSyncListPermission FetchSyncListPermission ListSyncListPermission SyncListPermission "
                "UpdateSyncListPermission"
            ),
            "services_maps": ("CreateSyncMap DeleteSyncMap FetchSyncMap ListSyncMap SyncMap UpdateSyncMap"),
            "services_maps_items": (
                "CreateSyncMapItem DeleteSyncMapItem FetchSyncMapItem ListSyncMapItem SyncMapItem "
                "SyncMapItemEnumQueryFromBoundType SyncMapItemEnumQueryResultOrder UpdateSyncMapItem"
            ),
            "services_maps_permissions": (
                "DeleteSyncMapPermission FetchSyncMapPermission ListSyncMapPermission SyncMapPermission "
                "UpdateSyncMapPermission"
            ),
            "services_streams": (
                "CreateSyncStream DeleteSyncStream FetchSyncStream ListSyncStream SyncStream UpdateSyncStream"
            ),
            "services_streams_messages": ("CreateStreamMessage StreamMessage"),
        },
    )
