"""TaskRouter: workspaces, who works in them, what waits there, and who is asked to take it.

Each change is routed at once: what can be reserved is, before the request is answered. The limits (how long a
reservation, a target or a task lasts) are in the background: a fake that runs until it is idle does not wait for them.

Source: https://www.twilio.com/docs/taskrouter/api
"""

from __future__ import annotations

__all__: list[str] = []
