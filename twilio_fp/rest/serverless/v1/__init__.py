"""Twilio's serverless v1: 39 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "CreateService",
    "DeleteService",
    "FetchService",
    "ListService",
    "Service",
    "UpdateService",
    "Asset",
    "CreateAsset",
    "DeleteAsset",
    "FetchAsset",
    "ListAsset",
    "UpdateAsset",
    "AssetVersion",
    "AssetVersionEnumVisibility",
    "FetchAssetVersion",
    "ListAssetVersion",
    "Build",
    "BuildEnumRuntime",
    "BuildEnumStatus",
    "CreateBuild",
    "DeleteBuild",
    "FetchBuild",
    "ListBuild",
    "BuildStatus",
    "BuildStatusEnumStatus",
    "FetchBuildStatus",
    "CreateEnvironment",
    "DeleteEnvironment",
    "Environment",
    "FetchEnvironment",
    "ListEnvironment",
    "CreateDeployment",
    "Deployment",
    "FetchDeployment",
    "ListDeployment",
    "FetchLog",
    "ListLog",
    "Log",
    "CreateVariable",
    "DeleteVariable",
    "FetchVariable",
    "ListVariable",
    "UpdateVariable",
    "Variable",
    "CreateFunction",
    "DeleteFunction",
    "FetchFunction",
    "Function",
    "ListFunction",
    "UpdateFunction",
    "FetchFunctionVersion",
    "FunctionVersion",
    "FunctionVersionEnumVisibility",
    "ListFunctionVersion",
    "FetchFunctionVersionContent",
    "FunctionVersionContent",
]

if TYPE_CHECKING:
    from .services import *
    from .services_assets import *
    from .services_assets_versions import *
    from .services_builds import *
    from .services_builds_status import *
    from .services_environments import *
    from .services_environments_deployments import *
    from .services_environments_logs import *
    from .services_environments_variables import *
    from .services_functions import *
    from .services_functions_versions import *
    from .services_functions_versions_content import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "services": 6,
            "services_assets": 6,
            "services_assets_versions": 4,
            "services_builds": 7,
            "services_builds_status": 3,
            "services_environments": 5,
            "services_environments_deployments": 4,
            "services_environments_logs": 3,
            "services_environments_variables": 6,
            "services_functions": 6,
            "services_functions_versions": 4,
            "services_functions_versions_content": 2,
        },
    )
