"""TaskRouter: workspaces, their workers, the tasks that wait there, and the reservations that offer them to workers.

Every change is routed immediately: all possible reservations are made before the request gets its response. Time
limits (of a reservation, a target or a task) run in the background: a fake that runs until idle does not wait for them.

Source: https://www.twilio.com/docs/taskrouter/api
"""

from __future__ import annotations

__all__: list[str] = []
