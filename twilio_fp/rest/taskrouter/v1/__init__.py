# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's taskrouter v1: 61 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .workspaces import *
    from .workspaces_activities import *
    from .workspaces_cumulative_statistics import *
    from .workspaces_events import *
    from .workspaces_real_time_statistics import *
    from .workspaces_statistics import *
    from .workspaces_task_channels import *
    from .workspaces_task_queues import *
    from .workspaces_task_queues_cumulative_statistics import *
    from .workspaces_task_queues_real_time_statistics import *
    from .workspaces_task_queues_statistics import *
    from .workspaces_tasks import *
    from .workspaces_tasks_reservations import *
    from .workspaces_workers import *
    from .workspaces_workers_channels import *
    from .workspaces_workers_cumulative_statistics import *
    from .workspaces_workers_real_time_statistics import *
    from .workspaces_workers_reservations import *
    from .workspaces_workers_statistics import *
    from .workspaces_workflows import *
    from .workspaces_workflows_cumulative_statistics import *
    from .workspaces_workflows_real_time_statistics import *
    from .workspaces_workflows_statistics import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "workspaces": "CreateWorkspace DeleteWorkspace FetchWorkspace ListWorkspace UpdateWorkspace Workspace "
            "WorkspaceEnumQueueOrder",
            "workspaces_activities": "Activity CreateActivity DeleteActivity FetchActivity ListActivity UpdateActivity",
            "workspaces_cumulative_statistics": "FetchWorkspaceCumulativeStatistics WorkspaceCumulativeStatistics",
            "workspaces_events": "Event FetchEvent ListEvent",
            "workspaces_real_time_statistics": "FetchWorkspaceRealTimeStatistics WorkspaceRealTimeStatistics",
            "workspaces_statistics": "FetchWorkspaceStatistics WorkspaceStatistics",
            "workspaces_task_channels": "CreateTaskChannel DeleteTaskChannel FetchTaskChannel ListTaskChannel "
            "TaskChannel UpdateTaskChannel",
            "workspaces_task_queues": "CreateTaskQueue DeleteTaskQueue FetchTaskQueue ListTaskQueue TaskQueue "
            "TaskQueueEnumTaskOrder UpdateTaskQueue",
            "workspaces_task_queues_cumulative_statistics": "FetchTaskQueueCumulativeStatistics "
            "TaskQueueCumulativeStatistics",
            "workspaces_task_queues_real_time_statistics": "CreateTaskQueueBulkRealTimeStatistics "
            "FetchTaskQueueRealTimeStatistics TaskQueueBulkRealTimeStatistics TaskQueueRealTimeStatistics",
            "workspaces_task_queues_statistics": "FetchTaskQueueStatistics ListTaskQueuesStatistics "
            "TaskQueueStatistics TaskQueuesStatistics",
            "workspaces_tasks": "CreateTask DeleteTask FetchTask ListTask Task TaskEnumStatus UpdateTask",
            "workspaces_tasks_reservations": "FetchTaskReservation ListTaskReservation TaskReservation "
            "TaskReservationEnumCallStatus TaskReservationEnumConferenceEvent TaskReservationEnumStatus "
            "TaskReservationEnumSupervisorMode UpdateTaskReservation",
            "workspaces_workers": "CreateWorker DeleteWorker FetchWorker ListWorker UpdateWorker Worker",
            "workspaces_workers_channels": "FetchWorkerChannel ListWorkerChannel UpdateWorkerChannel WorkerChannel",
            "workspaces_workers_cumulative_statistics": "FetchWorkersCumulativeStatistics WorkersCumulativeStatistics",
            "workspaces_workers_real_time_statistics": "FetchWorkersRealTimeStatistics WorkersRealTimeStatistics",
            "workspaces_workers_reservations": "FetchWorkerReservation ListWorkerReservation UpdateWorkerReservation "
            "WorkerReservation WorkerReservationEnumCallStatus WorkerReservationEnumConferenceEvent "
            "WorkerReservationEnumStatus",
            "workspaces_workers_statistics": "FetchWorkerInstanceStatistics FetchWorkerStatistics "
            "WorkerInstanceStatistics WorkerStatistics",
            "workspaces_workflows": "CreateWorkflow DeleteWorkflow FetchWorkflow ListWorkflow UpdateWorkflow Workflow",
            "workspaces_workflows_cumulative_statistics": "FetchWorkflowCumulativeStatistics "
            "WorkflowCumulativeStatistics",
            "workspaces_workflows_real_time_statistics": "FetchWorkflowRealTimeStatistics WorkflowRealTimeStatistics",
            "workspaces_workflows_statistics": "FetchWorkflowStatistics WorkflowStatistics",
        },
    )
