"""Twilio's taskrouter v1: 61 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .workspaces import CreateWorkspace as CreateWorkspace
    from .workspaces import DeleteWorkspace as DeleteWorkspace
    from .workspaces import FetchWorkspace as FetchWorkspace
    from .workspaces import ListWorkspace as ListWorkspace
    from .workspaces import UpdateWorkspace as UpdateWorkspace
    from .workspaces import Workspace as Workspace
    from .workspaces import WorkspaceEnumQueueOrder as WorkspaceEnumQueueOrder
    from .workspaces_activities import Activity as Activity
    from .workspaces_activities import CreateActivity as CreateActivity
    from .workspaces_activities import DeleteActivity as DeleteActivity
    from .workspaces_activities import FetchActivity as FetchActivity
    from .workspaces_activities import ListActivity as ListActivity
    from .workspaces_activities import UpdateActivity as UpdateActivity
    from .workspaces_cumulative_statistics import (
        FetchWorkspaceCumulativeStatistics as FetchWorkspaceCumulativeStatistics,
    )
    from .workspaces_cumulative_statistics import WorkspaceCumulativeStatistics as WorkspaceCumulativeStatistics
    from .workspaces_events import Event as Event
    from .workspaces_events import FetchEvent as FetchEvent
    from .workspaces_events import ListEvent as ListEvent
    from .workspaces_real_time_statistics import FetchWorkspaceRealTimeStatistics as FetchWorkspaceRealTimeStatistics
    from .workspaces_real_time_statistics import WorkspaceRealTimeStatistics as WorkspaceRealTimeStatistics
    from .workspaces_statistics import FetchWorkspaceStatistics as FetchWorkspaceStatistics
    from .workspaces_statistics import WorkspaceStatistics as WorkspaceStatistics
    from .workspaces_task_channels import CreateTaskChannel as CreateTaskChannel
    from .workspaces_task_channels import DeleteTaskChannel as DeleteTaskChannel
    from .workspaces_task_channels import FetchTaskChannel as FetchTaskChannel
    from .workspaces_task_channels import ListTaskChannel as ListTaskChannel
    from .workspaces_task_channels import TaskChannel as TaskChannel
    from .workspaces_task_channels import UpdateTaskChannel as UpdateTaskChannel
    from .workspaces_task_queues import CreateTaskQueue as CreateTaskQueue
    from .workspaces_task_queues import DeleteTaskQueue as DeleteTaskQueue
    from .workspaces_task_queues import FetchTaskQueue as FetchTaskQueue
    from .workspaces_task_queues import ListTaskQueue as ListTaskQueue
    from .workspaces_task_queues import TaskQueue as TaskQueue
    from .workspaces_task_queues import TaskQueueEnumTaskOrder as TaskQueueEnumTaskOrder
    from .workspaces_task_queues import UpdateTaskQueue as UpdateTaskQueue
    from .workspaces_task_queues_cumulative_statistics import (
        FetchTaskQueueCumulativeStatistics as FetchTaskQueueCumulativeStatistics,
    )
    from .workspaces_task_queues_cumulative_statistics import (
        TaskQueueCumulativeStatistics as TaskQueueCumulativeStatistics,
    )
    from .workspaces_task_queues_real_time_statistics import (
        CreateTaskQueueBulkRealTimeStatistics as CreateTaskQueueBulkRealTimeStatistics,
    )
    from .workspaces_task_queues_real_time_statistics import (
        FetchTaskQueueRealTimeStatistics as FetchTaskQueueRealTimeStatistics,
    )
    from .workspaces_task_queues_real_time_statistics import (
        TaskQueueBulkRealTimeStatistics as TaskQueueBulkRealTimeStatistics,
    )
    from .workspaces_task_queues_real_time_statistics import TaskQueueRealTimeStatistics as TaskQueueRealTimeStatistics
    from .workspaces_task_queues_statistics import FetchTaskQueueStatistics as FetchTaskQueueStatistics
    from .workspaces_task_queues_statistics import ListTaskQueuesStatistics as ListTaskQueuesStatistics
    from .workspaces_task_queues_statistics import TaskQueuesStatistics as TaskQueuesStatistics
    from .workspaces_task_queues_statistics import TaskQueueStatistics as TaskQueueStatistics
    from .workspaces_tasks import CreateTask as CreateTask
    from .workspaces_tasks import DeleteTask as DeleteTask
    from .workspaces_tasks import FetchTask as FetchTask
    from .workspaces_tasks import ListTask as ListTask
    from .workspaces_tasks import Task as Task
    from .workspaces_tasks import TaskEnumStatus as TaskEnumStatus
    from .workspaces_tasks import UpdateTask as UpdateTask
    from .workspaces_tasks_reservations import FetchTaskReservation as FetchTaskReservation
    from .workspaces_tasks_reservations import ListTaskReservation as ListTaskReservation
    from .workspaces_tasks_reservations import TaskReservation as TaskReservation
    from .workspaces_tasks_reservations import TaskReservationEnumCallStatus as TaskReservationEnumCallStatus
    from .workspaces_tasks_reservations import TaskReservationEnumConferenceEvent as TaskReservationEnumConferenceEvent
    from .workspaces_tasks_reservations import TaskReservationEnumStatus as TaskReservationEnumStatus
    from .workspaces_tasks_reservations import TaskReservationEnumSupervisorMode as TaskReservationEnumSupervisorMode
    from .workspaces_tasks_reservations import UpdateTaskReservation as UpdateTaskReservation
    from .workspaces_workers import CreateWorker as CreateWorker
    from .workspaces_workers import DeleteWorker as DeleteWorker
    from .workspaces_workers import FetchWorker as FetchWorker
    from .workspaces_workers import ListWorker as ListWorker
    from .workspaces_workers import UpdateWorker as UpdateWorker
    from .workspaces_workers import Worker as Worker
    from .workspaces_workers_channels import FetchWorkerChannel as FetchWorkerChannel
    from .workspaces_workers_channels import ListWorkerChannel as ListWorkerChannel
    from .workspaces_workers_channels import UpdateWorkerChannel as UpdateWorkerChannel
    from .workspaces_workers_channels import WorkerChannel as WorkerChannel
    from .workspaces_workers_cumulative_statistics import (
        FetchWorkersCumulativeStatistics as FetchWorkersCumulativeStatistics,
    )
    from .workspaces_workers_cumulative_statistics import WorkersCumulativeStatistics as WorkersCumulativeStatistics
    from .workspaces_workers_real_time_statistics import (
        FetchWorkersRealTimeStatistics as FetchWorkersRealTimeStatistics,
    )
    from .workspaces_workers_real_time_statistics import WorkersRealTimeStatistics as WorkersRealTimeStatistics
    from .workspaces_workers_reservations import FetchWorkerReservation as FetchWorkerReservation
    from .workspaces_workers_reservations import ListWorkerReservation as ListWorkerReservation
    from .workspaces_workers_reservations import UpdateWorkerReservation as UpdateWorkerReservation
    from .workspaces_workers_reservations import WorkerReservation as WorkerReservation
    from .workspaces_workers_reservations import WorkerReservationEnumCallStatus as WorkerReservationEnumCallStatus
    from .workspaces_workers_reservations import (
        WorkerReservationEnumConferenceEvent as WorkerReservationEnumConferenceEvent,
    )
    from .workspaces_workers_reservations import WorkerReservationEnumStatus as WorkerReservationEnumStatus
    from .workspaces_workers_statistics import FetchWorkerInstanceStatistics as FetchWorkerInstanceStatistics
    from .workspaces_workers_statistics import FetchWorkerStatistics as FetchWorkerStatistics
    from .workspaces_workers_statistics import WorkerInstanceStatistics as WorkerInstanceStatistics
    from .workspaces_workers_statistics import WorkerStatistics as WorkerStatistics
    from .workspaces_workflows import CreateWorkflow as CreateWorkflow
    from .workspaces_workflows import DeleteWorkflow as DeleteWorkflow
    from .workspaces_workflows import FetchWorkflow as FetchWorkflow
    from .workspaces_workflows import ListWorkflow as ListWorkflow
    from .workspaces_workflows import UpdateWorkflow as UpdateWorkflow
    from .workspaces_workflows import Workflow as Workflow
    from .workspaces_workflows_cumulative_statistics import (
        FetchWorkflowCumulativeStatistics as FetchWorkflowCumulativeStatistics,
    )
    from .workspaces_workflows_cumulative_statistics import WorkflowCumulativeStatistics as WorkflowCumulativeStatistics
    from .workspaces_workflows_real_time_statistics import (
        FetchWorkflowRealTimeStatistics as FetchWorkflowRealTimeStatistics,
    )
    from .workspaces_workflows_real_time_statistics import WorkflowRealTimeStatistics as WorkflowRealTimeStatistics
    from .workspaces_workflows_statistics import FetchWorkflowStatistics as FetchWorkflowStatistics
    from .workspaces_workflows_statistics import WorkflowStatistics as WorkflowStatistics
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "workspaces": (
                "CreateWorkspace DeleteWorkspace FetchWorkspace ListWorkspace UpdateWorkspace Workspace "
                "WorkspaceEnumQueueOrder"
            ),
            "workspaces_activities": (
                "Activity CreateActivity DeleteActivity FetchActivity ListActivity UpdateActivity"
            ),
            "workspaces_cumulative_statistics": ("FetchWorkspaceCumulativeStatistics WorkspaceCumulativeStatistics"),
            "workspaces_events": ("Event FetchEvent ListEvent"),
            "workspaces_real_time_statistics": ("FetchWorkspaceRealTimeStatistics WorkspaceRealTimeStatistics"),
            "workspaces_statistics": ("FetchWorkspaceStatistics WorkspaceStatistics"),
            "workspaces_task_channels": (
                "CreateTaskChannel DeleteTaskChannel FetchTaskChannel ListTaskChannel TaskChannel UpdateTaskChannel"
            ),
            "workspaces_task_queues": (
                "CreateTaskQueue DeleteTaskQueue FetchTaskQueue ListTaskQueue TaskQueue TaskQueueEnumTaskOrder "
                "UpdateTaskQueue"
            ),
            "workspaces_task_queues_cumulative_statistics": (
                "FetchTaskQueueCumulativeStatistics TaskQueueCumulativeStatistics"
            ),
            "workspaces_task_queues_real_time_statistics": (
                "CreateTaskQueueBulkRealTimeStatistics FetchTaskQueueRealTimeStatistics TaskQueueBulkRealTimeStatistics "
                "TaskQueueRealTimeStatistics"
            ),
            "workspaces_task_queues_statistics": (
                "FetchTaskQueueStatistics ListTaskQueuesStatistics TaskQueueStatistics TaskQueuesStatistics"
            ),
            "workspaces_tasks": ("CreateTask DeleteTask FetchTask ListTask Task TaskEnumStatus UpdateTask"),
            "workspaces_tasks_reservations": (
                "FetchTaskReservation ListTaskReservation TaskReservation TaskReservationEnumCallStatus "
                "TaskReservationEnumConferenceEvent TaskReservationEnumStatus TaskReservationEnumSupervisorMode "
                "UpdateTaskReservation"
            ),
            "workspaces_workers": ("CreateWorker DeleteWorker FetchWorker ListWorker UpdateWorker Worker"),
            "workspaces_workers_channels": ("FetchWorkerChannel ListWorkerChannel UpdateWorkerChannel WorkerChannel"),
            "workspaces_workers_cumulative_statistics": (
                "FetchWorkersCumulativeStatistics WorkersCumulativeStatistics"
            ),
            "workspaces_workers_real_time_statistics": ("FetchWorkersRealTimeStatistics WorkersRealTimeStatistics"),
            "workspaces_workers_reservations": (
                "FetchWorkerReservation ListWorkerReservation UpdateWorkerReservation WorkerReservation "
                "WorkerReservationEnumCallStatus WorkerReservationEnumConferenceEvent WorkerReservationEnumStatus"
            ),
            "workspaces_workers_statistics": (
                "FetchWorkerInstanceStatistics FetchWorkerStatistics WorkerInstanceStatistics WorkerStatistics"
            ),
            "workspaces_workflows": (
                "CreateWorkflow DeleteWorkflow FetchWorkflow ListWorkflow UpdateWorkflow Workflow"
            ),
            "workspaces_workflows_cumulative_statistics": (
                "FetchWorkflowCumulativeStatistics WorkflowCumulativeStatistics"
            ),
            "workspaces_workflows_real_time_statistics": ("FetchWorkflowRealTimeStatistics WorkflowRealTimeStatistics"),
            "workspaces_workflows_statistics": ("FetchWorkflowStatistics WorkflowStatistics"),
        },
    )
