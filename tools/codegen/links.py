"""Where Twilio documents what: the page that a generated docstring names as its source."""

from __future__ import annotations

_BASE = "https://www.twilio.com/docs"

_PRODUCTS = {
    "accounts": "iam/api",
    "api": "usage/api",
    "assistants": "alpha/ai-assistants",
    "bulkexports": "usage/bulkexport",
    "chat": "chat/rest",
    "content": "content/content-api-resources",
    "conversations": "conversations/api",
    "events": "events",
    "flex": "flex/developer",
    "frontline": "frontline",
    "iam": "iam/api",
    "insights": "voice/voice-insights/api",
    "intelligence": "conversational-intelligence",
    "ip_messaging": "chat/rest",
    "knowledge": "alpha/ai-assistants",
    "lookups": "lookup",
    "marketplace": "marketplace",
    "messaging": "messaging/api",
    "monitor": "usage/monitor-events",
    "notify": "notify/api",
    "numbers": "phone-numbers",
    "oauth": "iam/api",
    "pricing": "usage/api",
    "proxy": "proxy/api",
    "routes": "global-infrastructure/inbound-processing-api",
    "serverless": "serverless/api",
    "studio": "studio/rest-api",
    "supersim": "iot/supersim/api",
    "sync": "sync/api",
    "taskrouter": "taskrouter/api",
    "trunking": "sip-trunking/api",
    "trusthub": "trust-hub/trusthub-rest-api",
    "verify": "verify/api",
    "video": "video/api",
    "voice": "voice/api",
    "wireless": "iot/wireless/api",
}

_RESOURCES = {
    ("api", "messages"): "messaging/api/message-resource",
    ("api", "messages_media"): "messaging/api/media-resource",
    ("api", "messages_feedback"): "messaging/api/message-feedback-resource",
    ("api", "calls"): "voice/api/call-resource",
    ("api", "calls_recordings"): "voice/api/recording",
    ("api", "recordings"): "voice/api/recording",
    ("api", "conferences"): "voice/api/conference-resource",
    ("api", "conferences_participants"): "voice/api/conference-participant-resource",
    ("api", "accounts"): "iam/api/account",
    ("api", "incoming_phone_numbers"): "phone-numbers/api/incomingphonenumber-resource",
    ("api", "applications"): "usage/api/applications",
    ("api", "addresses"): "usage/api/address",
    ("api", "queues"): "voice/api/queue-resource",
    ("api", "queues_members"): "voice/api/member-resource",
    ("verify", "services"): "verify/api/service",
    ("verify", "services_verifications"): "verify/api/verification",
    ("verify", "services_verification_check"): "verify/api/verification-check",
    ("conversations", "conversations"): "conversations/api/conversation-resource",
    ("conversations", "conversations_messages"): "conversations/api/conversation-message-resource",
    ("taskrouter", "workspaces"): "taskrouter/api/workspace",
    ("taskrouter", "workspaces_tasks"): "taskrouter/api/task",
    ("taskrouter", "workspaces_workers"): "taskrouter/api/worker",
}


def page(product: str, module: str) -> str:
    """Return the address of Twilio's page on a resource, or on its product."""
    return f"{_BASE}/{_RESOURCES.get((product, module)) or _PRODUCTS.get(product, 'usage/api')}"
