"""Twilio's serverless v1: 39 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .services import CreateService as CreateService
    from .services import DeleteService as DeleteService
    from .services import FetchService as FetchService
    from .services import ListService as ListService
    from .services import Service as Service
    from .services import UpdateService as UpdateService
    from .services_assets import Asset as Asset
    from .services_assets import CreateAsset as CreateAsset
    from .services_assets import DeleteAsset as DeleteAsset
    from .services_assets import FetchAsset as FetchAsset
    from .services_assets import ListAsset as ListAsset
    from .services_assets import UpdateAsset as UpdateAsset
    from .services_assets_versions import AssetVersion as AssetVersion
    from .services_assets_versions import AssetVersionEnumVisibility as AssetVersionEnumVisibility
    from .services_assets_versions import FetchAssetVersion as FetchAssetVersion
    from .services_assets_versions import ListAssetVersion as ListAssetVersion
    from .services_builds import Build as Build
    from .services_builds import BuildEnumRuntime as BuildEnumRuntime
    from .services_builds import BuildEnumStatus as BuildEnumStatus
    from .services_builds import CreateBuild as CreateBuild
    from .services_builds import DeleteBuild as DeleteBuild
    from .services_builds import FetchBuild as FetchBuild
    from .services_builds import ListBuild as ListBuild
    from .services_builds_status import BuildStatus as BuildStatus
    from .services_builds_status import BuildStatusEnumStatus as BuildStatusEnumStatus
    from .services_builds_status import FetchBuildStatus as FetchBuildStatus
    from .services_environments import CreateEnvironment as CreateEnvironment
    from .services_environments import DeleteEnvironment as DeleteEnvironment
    from .services_environments import Environment as Environment
    from .services_environments import FetchEnvironment as FetchEnvironment
    from .services_environments import ListEnvironment as ListEnvironment
    from .services_environments_deployments import CreateDeployment as CreateDeployment
    from .services_environments_deployments import Deployment as Deployment
    from .services_environments_deployments import FetchDeployment as FetchDeployment
    from .services_environments_deployments import ListDeployment as ListDeployment
    from .services_environments_logs import FetchLog as FetchLog
    from .services_environments_logs import ListLog as ListLog
    from .services_environments_logs import Log as Log
    from .services_environments_variables import CreateVariable as CreateVariable
    from .services_environments_variables import DeleteVariable as DeleteVariable
    from .services_environments_variables import FetchVariable as FetchVariable
    from .services_environments_variables import ListVariable as ListVariable
    from .services_environments_variables import UpdateVariable as UpdateVariable
    from .services_environments_variables import Variable as Variable
    from .services_functions import CreateFunction as CreateFunction
    from .services_functions import DeleteFunction as DeleteFunction
    from .services_functions import FetchFunction as FetchFunction
    from .services_functions import Function as Function
    from .services_functions import ListFunction as ListFunction
    from .services_functions import UpdateFunction as UpdateFunction
    from .services_functions_versions import FetchFunctionVersion as FetchFunctionVersion
    from .services_functions_versions import FunctionVersion as FunctionVersion
    from .services_functions_versions import FunctionVersionEnumVisibility as FunctionVersionEnumVisibility
    from .services_functions_versions import ListFunctionVersion as ListFunctionVersion
    from .services_functions_versions_content import FetchFunctionVersionContent as FetchFunctionVersionContent
    from .services_functions_versions_content import FunctionVersionContent as FunctionVersionContent
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "services": ("CreateService DeleteService FetchService ListService Service UpdateService"),
            "services_assets": ("Asset CreateAsset DeleteAsset FetchAsset ListAsset UpdateAsset"),
            "services_assets_versions": ("AssetVersion AssetVersionEnumVisibility FetchAssetVersion ListAssetVersion"),
            "services_builds": ("Build BuildEnumRuntime BuildEnumStatus CreateBuild DeleteBuild FetchBuild ListBuild"),
            "services_builds_status": ("BuildStatus BuildStatusEnumStatus FetchBuildStatus"),
            "services_environments": (
                "CreateEnvironment DeleteEnvironment Environment FetchEnvironment ListEnvironment"
            ),
            "services_environments_deployments": ("CreateDeployment Deployment FetchDeployment ListDeployment"),
            "services_environments_logs": ("FetchLog ListLog Log"),
            "services_environments_variables": (
                "CreateVariable DeleteVariable FetchVariable ListVariable UpdateVariable Variable"
            ),
            "services_functions": ("CreateFunction DeleteFunction FetchFunction Function ListFunction UpdateFunction"),
            "services_functions_versions": (
                "FetchFunctionVersion FunctionVersion FunctionVersionEnumVisibility ListFunctionVersion"
            ),
            "services_functions_versions_content": ("FetchFunctionVersionContent FunctionVersionContent"),
        },
    )
