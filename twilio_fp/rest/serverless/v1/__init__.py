# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's serverless v1: 39 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "services": "CreateService DeleteService FetchService ListService Service UpdateService",
            "services_assets": "Asset CreateAsset DeleteAsset FetchAsset ListAsset UpdateAsset",
            "services_assets_versions": "AssetVersion AssetVersionEnumVisibility FetchAssetVersion ListAssetVersion",
            "services_builds": "Build BuildEnumRuntime BuildEnumStatus CreateBuild DeleteBuild FetchBuild ListBuild",
            "services_builds_status": "BuildStatus BuildStatusEnumStatus FetchBuildStatus",
            "services_environments": "CreateEnvironment DeleteEnvironment Environment FetchEnvironment ListEnvironment",
            "services_environments_deployments": "CreateDeployment Deployment FetchDeployment ListDeployment",
            "services_environments_logs": "FetchLog ListLog Log",
            "services_environments_variables": "CreateVariable DeleteVariable FetchVariable ListVariable "
            "UpdateVariable Variable",
            "services_functions": "CreateFunction DeleteFunction FetchFunction Function ListFunction UpdateFunction",
            "services_functions_versions": "FetchFunctionVersion FunctionVersion FunctionVersionEnumVisibility "
            "ListFunctionVersion",
            "services_functions_versions_content": "FetchFunctionVersionContent FunctionVersionContent",
        },
    )
