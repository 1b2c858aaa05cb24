"""Twilio's taskrouter v1: 61 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "CreateWorkspace",
    "DeleteWorkspace",
    "FetchWorkspace",
    "ListWorkspace",
    "UpdateWorkspace",
    "Workspace",
    "WorkspaceEnumQueueOrder",
    "Activity",
    "CreateActivity",
    "DeleteActivity",
    "FetchActivity",
    "ListActivity",
    "UpdateActivity",
    "FetchWorkspaceCumulativeStatistics",
    "WorkspaceCumulativeStatistics",
    "Event",
    "FetchEvent",
    "ListEvent",
    "FetchWorkspaceRealTimeStatistics",
    "WorkspaceRealTimeStatistics",
    "FetchWorkspaceStatistics",
    "WorkspaceStatistics",
    "CreateTaskChannel",
    "DeleteTaskChannel",
    "FetchTaskChannel",
    "ListTaskChannel",
    "TaskChannel",
    "UpdateTaskChannel",
    "CreateTaskQueue",
    "DeleteTaskQueue",
    "FetchTaskQueue",
    "ListTaskQueue",
    "TaskQueue",
    "TaskQueueEnumTaskOrder",
    "UpdateTaskQueue",
    "FetchTaskQueueCumulativeStatistics",
    "TaskQueueCumulativeStatistics",
    "CreateTaskQueueBulkRealTimeStatistics",
    "FetchTaskQueueRealTimeStatistics",
    "TaskQueueBulkRealTimeStatistics",
    "TaskQueueRealTimeStatistics",
    "FetchTaskQueueStatistics",
    "ListTaskQueuesStatistics",
    "TaskQueueStatistics",
    "TaskQueuesStatistics",
    "CreateTask",
    "DeleteTask",
    "FetchTask",
    "ListTask",
    "Task",
    "TaskEnumStatus",
    "UpdateTask",
    "FetchTaskReservation",
    "ListTaskReservation",
    "TaskReservation",
    "TaskReservationEnumCallStatus",
    "TaskReservationEnumConferenceEvent",
    "TaskReservationEnumStatus",
    "TaskReservationEnumSupervisorMode",
    "UpdateTaskReservation",
    "CreateWorker",
    "DeleteWorker",
    "FetchWorker",
    "ListWorker",
    "UpdateWorker",
    "Worker",
    "FetchWorkerChannel",
    "ListWorkerChannel",
    "UpdateWorkerChannel",
    "WorkerChannel",
    "FetchWorkersCumulativeStatistics",
    "WorkersCumulativeStatistics",
    "FetchWorkersRealTimeStatistics",
    "WorkersRealTimeStatistics",
    "FetchWorkerReservation",
    "ListWorkerReservation",
    "UpdateWorkerReservation",
    "WorkerReservation",
    "WorkerReservationEnumCallStatus",
    "WorkerReservationEnumConferenceEvent",
    "WorkerReservationEnumStatus",
    "FetchWorkerInstanceStatistics",
    "FetchWorkerStatistics",
    "WorkerInstanceStatistics",
    "WorkerStatistics",
    "CreateWorkflow",
    "DeleteWorkflow",
    "FetchWorkflow",
    "ListWorkflow",
    "UpdateWorkflow",
    "Workflow",
    "FetchWorkflowCumulativeStatistics",
    "WorkflowCumulativeStatistics",
    "FetchWorkflowRealTimeStatistics",
    "WorkflowRealTimeStatistics",
    "FetchWorkflowStatistics",
    "WorkflowStatistics",
]

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
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "workspaces": 7,
            "workspaces_activities": 6,
            "workspaces_cumulative_statistics": 2,
            "workspaces_events": 3,
            "workspaces_real_time_statistics": 2,
            "workspaces_statistics": 2,
            "workspaces_task_channels": 6,
            "workspaces_task_queues": 7,
            "workspaces_task_queues_cumulative_statistics": 2,
            "workspaces_task_queues_real_time_statistics": 4,
            "workspaces_task_queues_statistics": 4,
            "workspaces_tasks": 7,
            "workspaces_tasks_reservations": 8,
            "workspaces_workers": 6,
            "workspaces_workers_channels": 4,
            "workspaces_workers_cumulative_statistics": 2,
            "workspaces_workers_real_time_statistics": 2,
            "workspaces_workers_reservations": 7,
            "workspaces_workers_statistics": 4,
            "workspaces_workflows": 6,
            "workspaces_workflows_cumulative_statistics": 2,
            "workspaces_workflows_real_time_statistics": 2,
            "workspaces_workflows_statistics": 2,
        },
    )
