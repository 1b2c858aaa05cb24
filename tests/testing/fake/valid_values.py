"""What Twilio takes for parameters and operations, where the facts allow more than it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from twilio_fp.testing.fake.numbering import COUNTRIES
from twilio_fp.testing.fake.start import ACCOUNT
from twilio_fp.values import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

NUMBER = "+15017122661"
SENDER = "+15558675310"
EVENT = "com.twilio.messaging.message.sent"
NOTE = {"content": "Likes tea", "occurred_at": "2024-01-01T00:00:00Z", "source": "chat"}
SETTING = "webhooks_setting_" + "0" * 26
WEBHOOK = {"destination": "https://app.example/events", "method": "POST"}
VOICE = "https://app.example/voice"
NUMBERS = st.just(NUMBER)
NEVER = st.just(UNSET)

PATHS: Mapping[str, st.SearchStrategy[Any]] = {
    "CountryCode": st.just("US"),
    "DestinationNumber": st.just(NUMBER),
    "IsoCountry": st.sampled_from(sorted(COUNTRIES)),
    "Number": st.just(NUMBER),
    "PhoneNumber": st.just(NUMBER),
}
"""What stands in an address where Twilio looks at it, by the name of the path's parameter."""

DURATIONS = st.sampled_from(("PT10M", "P1D", "P1DT12H"))
TEXTS = st.sampled_from(("Hi", "é", "a b", "+1"))
PARAMETERS: Mapping[tuple[str, str], st.SearchStrategy[Any]] = {
    ("api", "CallDelay"): st.integers(0, 60),
    ("api", "ChargeAmount"): st.sampled_from((0, 1, 20.5)),
    ("api", "Contains"): st.sampled_from(("415", "*15", "CALL")),
    ("api", "DomainName"): st.just("acme.sip.twilio.com"),
    ("api", "EndDate"): st.just(date(2024, 1, 1)),
    ("api", "IpAddress"): st.just("192.0.2.1"),
    ("api", "Password"): st.just("Abcdefgh1234"),
    ("api", "SendDigits"): st.just("1w2#"),
    ("api", "StatusCallbackEvent"): st.just(("ringing", "completed")),
    ("api", "StartDate"): st.just(date(2023, 12, 1)),
    ("api", "TriggerValue"): st.sampled_from(("1000", "5.5")),
    ("api", "UsageCategory"): st.sampled_from(("sms", "totalprice")),
    ("api", "MachineDetection"): st.sampled_from(("Enable", "DetectMessageEnd")),
    ("api", "NearLatLong"): st.just("37.84,-122.42"),
    ("api", "NearNumber"): st.just("+14155550100"),
    ("", "If-Match"): NEVER,  # what it must be, only an answer says
    ("accounts", "PhoneNumber"): NUMBERS,
    ("conversations", "Author"): TEXTS,
    ("conversations", "configurationId"): st.just("conv_configuration_" + "0" * 26),
    ("conversations", "displayName"): st.just("Sales"),
    ("knowledge", "displayName"): st.just("Handbook"),
    ("knowledge", "top"): st.integers(1, 20),
    ("memory", "displayName"): st.just("people"),
    ("events", "SchemaVersion"): st.just(1),
    ("chat", "From"): TEXTS,
    ("iam", "access_token_ttl"): st.integers(60, 2_592_000),
    ("ip_messaging", "From"): TEXTS,
    ("iam", "id"): NEVER,
    ("iam", "Policy"): st.just({"allow": ["/twilio/messaging/messages/list"]}),
    ("conversations", "DefaultClosedTimer"): DURATIONS,
    ("conversations", "DefaultInactiveTimer"): DURATIONS,
    ("conversations", "Participant"): st.just(('{"identity": "alice"}',)),
    ("conversations", "Timers.Closed"): DURATIONS,
    ("conversations", "Timers.Inactive"): DURATIONS,
    ("lookups", "Fields"): st.sampled_from(("caller_name", "line_type_intelligence,line_status")),
    ("messaging", "AlphaSender"): st.sampled_from(("Acme", "Acme 7")),
    ("messaging", "BrandType"): st.sampled_from(("STANDARD", "SOLE_PROPRIETOR")),
    ("proxy", "Participants"): NEVER,
    ("proxy", "Identifier"): st.just("+15558675310"),
    ("proxy", "PhoneNumber"): NUMBERS,
    ("serverless", "Dependencies"): st.just([{"name": "twilio", "version": "5.0.0"}]),
    ("studio", "Parameters"): st.just({"name": "Ada"}),
    ("serverless", "Runtime"): st.sampled_from(("node20", "node22")),
    ("sync", "Data"): st.just({"name": "Ada"}),
    ("sync", "From"): st.just("3"),
    ("trunking", "DomainName"): st.just("acme.pstn.twilio.com"),
    ("trunking", "Priority"): st.integers(0, 65_535),
    ("trunking", "SipUrl"): st.just("sip:sip.example.com"),
    ("trunking", "Weight"): st.integers(1, 65_535),
    ("verify", "CodeLength"): st.integers(4, 10),
    ("verify", "Config.CodeLength"): st.integers(3, 8),
    ("verify", "Config.Skew"): st.integers(0, 2),
    ("verify", "Config.TimeStep"): st.integers(20, 60),
    ("verify", "EventTypes"): st.sampled_from((("*",), ("factor.created", "challenge.denied"))),
    ("verify", "Identity"): st.sampled_from(("alice-0001", "US" + "0" * 32)),
    ("verify", "Interval"): st.integers(1, 3600),
    ("verify", "Max"): st.integers(1, 100),
    ("verify", "PhoneNumber"): NUMBERS,
    ("verify", "Totp.CodeLength"): st.integers(3, 8),
    ("verify", "Totp.Skew"): st.integers(0, 2),
    ("verify", "Totp.TimeStep"): st.integers(20, 60),
    ("verify", "Ttl"): st.integers(60, 300),
    ("video", "AudioOnly"): st.just(False),
    ("video", "LargeRoom"): st.just(False),
    ("video", "MaxParticipantDuration"): st.integers(600, 86_400),
    ("video", "MaxParticipants"): st.integers(1, 50),
    ("video", "MediaRegion"): st.sampled_from(("us1", "ie1", "gll")),
    ("video", "Rules"): st.just([{"type": "include", "all": True}]),
    ("video", "RecordingRules"): st.just([{"type": "exclude", "kind": "video"}]),
    ("video", "VideoLayout"): st.just({"grid": {"video_sources": ["*"]}}),
    ("video", "Type"): st.just("group"),
}
"""What a product takes for a parameter, by their names, where the facts allow more than it."""

FLOW = {"description": "", "states": [{"name": "Trigger", "type": "trigger", "transitions": []}]}
FLOW["initial_state"] = "Trigger"


def in_services(name: str, given: Any) -> dict[str, Any]:
    """Return what is given to an operation of the default service, also for the one of any service."""
    verb = "Create" if name.startswith("Create") else "Update"
    return {f"conversations.v1.{name}": given, f"conversations.v1.{verb}Service{name.removeprefix(verb)}": given}


def one_of_two(given: Mapping[str, Any]) -> tuple[Mapping[str, Any], ...]:
    """Return what is given to a number that is set up by a trunk, or by an application."""
    return {**given, "trunk_sid": None}, {**given, "voice_application_sid": None}


CREDENTIALS = {
    "client_id": "OQ" + "0" * 32,
    "client_secret": "s",
    "grant_type": "client_credentials",
    "refresh_token": None,
}
REVIEWED = (
    {"status": None},
    {"status": "pending-review", **dict.fromkeys(("email", "friendly_name", "status_callback"))},
)

QUEUE: Mapping[str, Any] = {
    "target_workers": st.sampled_from((None, "", "1==1", "skills HAS 'en'")),
    "assignment_activity_sid": None,
    "reservation_activity_sid": None,
}
RESERVATION: Mapping[str, Any] = {"instruction": None, "reservation_status": None, "if_match": None}
EMPTY = '{"task_routing": {"filters": []}}'
RECORDING = st.sampled_from(("paused", "in-progress", "stopped"))

OPERATOR = "intelligence_operator_" + "0" * 26
TRANSCRIBED = {
    "configurationType": "TRANSCRIPTION",
    "language": "en-US",
    "transcriptionEngine": "google",
    "transcriptionStatusCallback": {"url": "https://app.example", "method": "POST"},
    "participantDefaults": [],
}

FIELDS: Mapping[str, Any] = {
    "accounts.v1.DeleteSafelist": {"phone_number": NUMBER},
    "accounts.v1.FetchSafelist": {"phone_number": NUMBER},
    "api.v2010.CreateAccount": {"friendly_name": st.none() | st.just("Sub")},
    "api.v2010.CreateCall": {
        "to": SENDER,
        "from_": NUMBER,
        "application_sid": None,
        "async_amd": None,
        "machine_detection": st.sampled_from((None, "Enable", "DetectMessageEnd")),
        "machine_detection_silence_timeout": st.none() | st.integers(2000, 10000),
        "machine_detection_speech_end_threshold": st.none() | st.integers(500, 5000),
        "machine_detection_speech_threshold": st.none() | st.integers(1000, 6000),
        "machine_detection_timeout": st.none() | st.integers(3, 59),
        "send_digits": st.sampled_from((None, "1", "ww12#")),
        "status_callback_event": st.just(["ringing"]),
        "timeout": None,
        "twiml": None,
        "url": "https://app.example/voice",
    },
    "api.v2010.CreateIncomingPhoneNumber": (
        *one_of_two({"phone_number": NUMBER, "area_code": None}),
        *one_of_two({"phone_number": None, "area_code": "415"}),
    ),
    "api.v2010.CreateIncomingPhoneNumberLocal": one_of_two({"phone_number": NUMBER}),
    "api.v2010.CreateIncomingPhoneNumberMobile": one_of_two({"phone_number": "+46701234567"}),
    "api.v2010.CreateIncomingPhoneNumberTollFree": one_of_two({"phone_number": "+18005550100"}),
    "api.v2010.CreateMessage": {
        "to": SENDER,
        "from_": NUMBER,
        "body": "Hi",
        "send_at": None,
        "schedule_type": None,
    },
    "api.v2010.CreateParticipant": {"conference_sid": "Daily", "to": SENDER, "from_": NUMBER, "coaching": None},
    "api.v2010.CreateQueue": {"max_size": st.none() | st.integers(0, 5000)},
    "api.v2010.CreateValidationRequest": {"phone_number": NUMBER, "friendly_name": st.none() | TEXTS},
    "api.v2010.FetchAccount": {"sid": ACCOUNT},
    "api.v2010.PutAccount": {"sid": ACCOUNT, "status": None},
    "api.v2010.ListAvailablePhoneNumberMobile": {"country_code": "SE"},
    "api.v2010.ListAvailablePhoneNumberNational": {"country_code": "GB"},
    "api.v2010.UpdateAccount": {"sid": ACCOUNT, "status": None},
    **{f"api.v2010.{verb}IncomingPhoneNumber": one_of_two({"new_account_sid": None}) for verb in ("Put", "Update")},
    "api.v2010.UpdateCall": {"status": st.none() | st.just("completed")},
    "api.v2010.UpdateCallRecording": {"status": RECORDING},
    "api.v2010.UpdateConferenceRecording": {"status": RECORDING},
    "api.v2010.UpdateMessage": {"body": "", "status": None},
    "api.v2010.UpdateParticipant": {"coaching": None},
    "api.v2010.UpdatePayments": ({"capture": "expiration-date", "status": None}, {"capture": None, "status": "cancel"}),
    "api.v2010.UpdateQueue": {"max_size": st.none() | st.integers(0, 5000)},
    "api.v2010.UpdateSipCredential": {"password": "Abcdefgh1234"},
    "chat.v2.CreateMessage": ({"body": TEXTS}, {"media_sid": "ME" + "0" * 32}),
    "ip_messaging.v2.CreateMessage": ({"body": TEXTS}, {"media_sid": "ME" + "0" * 32}),
    "conversations.v2.CreateConfiguration": {"display_name": "Sales", "conversation_grouping_type": "PROFILE"},
    "conversations.v2.CreateConversation": {"configuration": UNSET},
    "conversations.v2.CreateParticipant": {"type": st.sampled_from(("CUSTOMER", "HUMAN_AGENT"))},
    "conversations.v2.PatchConfiguration": {"conversation_grouping_type": UNSET},
    "conversations.v2.UpdateConfiguration": {"conversation_grouping_type": "PROFILE"},
    "events.v1.CreateSink": {"sink_type": "webhook", "sink_configuration": st.just(WEBHOOK)},
    "events.v1.CreateSinkValidate": {"test_id": "0" * 32},
    "events.v1.CreateSubscribedEvent": {"type": EVENT},
    "events.v1.CreateSubscription": {"types": st.just([{"type": EVENT, "schema_version": 1}])},
    "events.v1.UpdateSubscribedEvent": {"type": EVENT},
    "iam.v1.CreateNewKey": {"account_sid": ACCOUNT, "policy": st.just({"allow": ["/twilio/messaging/messages/list"]})},
    "iam.v1.ListGetKeys": {"account_sid": ACCOUNT},
    "intelligence.v3.CreateConfiguration": {"rules": st.just([{"operators": [{"id": OPERATOR}], "actions": []}])},
    "intelligence.v3.CreateOperator": {"id": UNSET},
    "intelligence.v3.UpdateOperator": {"new_id": UNSET},
    "intelligence.v3.CreateRuleExecution": {"rule_id": "r"},
    "intelligence.v3.UpdateConfiguration": {"rules": st.just([{"operators": [{"id": OPERATOR}], "actions": []}])},
    "voice.v2.CreateDefault": {"type": "Recording", "configuration_id": "c"},
    "voice.v2.CreateTranscription": {"configuration": st.just(TRANSCRIBED)},
    "voice.v2.FetchDefault": {"type": "Recording"},
    "voice.v2.UpdateTranscription": {"configuration": st.just(TRANSCRIBED)},
    **in_services("CreateConversation", {"state": st.none() | st.just("inactive")}),
    **in_services("CreateConversationWithParticipants", {"state": st.none() | st.just("inactive")}),
    **in_services("CreateConversationMessage", ({"body": TEXTS}, {"media_sid": "ME" + "0" * 32})),
    **in_services(
        "CreateConversationParticipant",
        (
            {
                "identity": TEXTS,
                "messaging_binding_address": None,
                "messaging_binding_proxy_address": None,
                "messaging_binding_projected_address": None,
            },
            {
                "identity": None,
                "messaging_binding_address": SENDER,
                "messaging_binding_proxy_address": NUMBER,
                "messaging_binding_projected_address": None,
            },
        ),
    ),
    **in_services(
        "UpdateConversationParticipant",
        {
            "identity": None,
            "messaging_binding_proxy_address": st.none() | st.just(NUMBER),
            "messaging_binding_projected_address": None,
        },
    ),
    "lookups.v2.CreateBulkLookup": {"phone_numbers": st.just([{"phone_number": NUMBER, "fields": ["caller_name"]}])},
    "iam.v1.CreateToken": CREDENTIALS,
    "memory.v1.CreateConversationSummary": {"summaries": st.just([{**NOTE, "conversation_id": "c"}])},
    "memory.v1.CreateObservation": {"observations": st.just([NOTE])},
    "memory.v1.CreateProfile": {"traits": st.just({"Contact": {"firstName": "Ada"}})},
    "memory.v1.CreateStore": {"display_name": "people"},
    "memory.v1.PatchProfile": {"traits": st.just({"Contact": {"firstName": "Ada"}})},
    "memory.v1.UpdateBulk": {"profiles": st.just([{"traits": {"Contact": {"firstName": "Ada"}}}])},
    "messaging.v1.CreateUsAppToPerson": {"us_app_to_person_usecase": "2FA"},
    "numbers.v2.UpdateBundle": REVIEWED,
    "oauth.v1.CreateToken": CREDENTIALS,
    "oauth.v2.CreateOauth2Token": {"account_sid": None, **CREDENTIALS},
    "proxy.v1.CreateParticipant": {"proxy_identifier": None, "proxy_identifier_sid": None},
    "proxy.v1.UpdateSession": {"status": None},
    "proxy.v1.CreatePhoneNumber": (
        {"sid": None, "phone_number": NUMBER},
        {"phone_number": None, "sid": "PN" + "0" * 32},
    ),
    "serverless.v1.CreateBuild": {"asset_versions": None, "function_versions": None},
    "serverless.v1.CreateDeployment": {"build_sid": "ZB" + "0" * 32},
    "studio.v2.CreateFlow": {"definition": st.just(FLOW)},
    "studio.v2.UpdateFlow": {"definition": st.none() | st.just(FLOW)},
    "studio.v2.UpdateFlowValidate": {"definition": st.just(FLOW)},
    "taskrouter.v1.CreateTask": {
        "task_channel": st.none() | st.just("default"),
        "priority": st.none() | st.integers(0, 9),
        "timeout": st.none() | st.integers(1, 1_209_600),
        **dict.fromkeys(("virtual_start_time", "routing_target", "ignore_capacity", "task_queue_sid", "workflow_sid")),
    },
    "taskrouter.v1.CreateTaskQueue": {**QUEUE, "max_reserved_workers": st.none() | st.integers(1, 50)},
    "taskrouter.v1.CreateTaskQueueBulkRealTimeStatistics": {"body": st.just({"QueueSids": ["WQ" + "0" * 32]})},
    "taskrouter.v1.CreateWorker": {"activity_sid": None},
    "taskrouter.v1.CreateWorkflow": {"configuration": EMPTY, "task_reservation_timeout": st.integers(1, 86_400)},
    "taskrouter.v1.CreateWorkspace": {"template": st.sampled_from((None, "NONE", "FIFO"))},
    **{f"taskrouter.v1.Delete{what}": {"if_match": None} for what in ("Task", "Worker")},
    **{
        f"taskrouter.v1.Fetch{what}CumulativeStatistics": {"split_by_wait_time": None}
        for what in ("TaskQueue", "Workflow", "Workspace")
    },
    **{
        f"taskrouter.v1.Fetch{what}Statistics": {"split_by_wait_time": None}
        for what in ("TaskQueue", "Workflow", "Workspace")
    },
    "taskrouter.v1.FetchWorkerStatistics": {"task_queue_sid": None},
    **{
        f"taskrouter.v1.List{what}": {"page": None}
        for what in ("Activity", "Event", "TaskChannel", "TaskReservation", "WorkerChannel", "WorkerReservation")
    },
    "taskrouter.v1.ListTask": dict.fromkeys(("page", "ordering", "evaluate_task_attributes")),
    "taskrouter.v1.ListTaskQueue": dict.fromkeys(("page", "ordering", "evaluate_worker_attributes", "worker_sid")),
    "taskrouter.v1.ListTaskQueuesStatistics": dict.fromkeys(("page", "split_by_wait_time")),
    "taskrouter.v1.ListWorker": dict.fromkeys(("page", "ordering", "target_workers_expression", "task_queue_sid")),
    "taskrouter.v1.ListWorkflow": {"page": None},
    "taskrouter.v1.ListWorkspace": {"page": None},
    "taskrouter.v1.UpdateTask": {
        "priority": st.none() | st.integers(0, 9),
        **dict.fromkeys(("if_match", "assignment_status", "task_channel", "virtual_start_time")),
    },
    "taskrouter.v1.UpdateTaskQueue": {**QUEUE, "max_reserved_workers": st.none() | st.integers(1, 50)},
    "taskrouter.v1.UpdateTaskReservation": RESERVATION,
    "taskrouter.v1.UpdateWorker": {"activity_sid": None, "if_match": None},
    "taskrouter.v1.UpdateWorkerChannel": {"capacity": st.none() | st.integers(0, 100)},
    "taskrouter.v1.UpdateWorkerReservation": RESERVATION,
    "taskrouter.v1.UpdateWorkflow": {"configuration": EMPTY, "task_reservation_timeout": st.integers(1, 86_400)},
    "taskrouter.v1.UpdateWorkspace": {"default_activity_sid": None, "timeout_activity_sid": None},
    "verify.v2.CreateChallenge": {"expiration_date": None},
    "verify.v2.CreateNewFactor": (
        {
            "factor_type": "push",
            "binding_alg": "ES256",
            "binding_public_key": "MFkw",
            **dict.fromkeys(("binding_secret", "config_alg", "config_code_length", "config_skew", "config_time_step")),
        },
        {
            "factor_type": "totp",
            "binding_secret": "GEZDGNBVGY3TQOJQ",
            **dict.fromkeys(("binding_alg", "binding_public_key", "config_app_id", "config_notification_platform")),
            **dict.fromkeys(("config_notification_token", "config_sdk_version")),
        },
    ),
    "verify.v2.CreateService": {"friendly_name": TEXTS},
    "verify.v2.CreateVerification": {
        "to": NUMBER,
        "channel": st.sampled_from(("sms", "call")),
        "locale": st.none() | st.sampled_from(("en", "pt-BR")),
        **dict.fromkeys(("custom_code", "rate_limits", "app_hash")),
    },
    "verify.v2.CreateVerificationCheck": {
        "to": NUMBER,
        "code": "123456",
        **dict.fromkeys(("verification_sid", "amount", "payee")),
    },
    "verify.v2.UpdateService": {"friendly_name": st.none() | TEXTS},
    "trusthub.v1.UpdateCustomerProfile": REVIEWED,
    "trusthub.v1.UpdateTrustProduct": REVIEWED,
    "webhooks.v1.CreateRule": {"match_type": "DEFAULT", "settings": st.just([{"setting_id": SETTING}])},
    "webhooks.v1.CreateSetting": {"auth": UNSET, "signature": UNSET},
    "webhooks.v1.CreateTest": {"setting_id": SETTING},
    "webhooks.v1.PatchRule": {"match_type": "DEFAULT", "settings": st.just([{"setting_id": SETTING}])},
    "video.v1.UpdateRoom": {"status": "completed"},
    "video.v1.UpdateRoomParticipant": {"status": st.none() | st.just("disconnected")},
    "video.v1.UpdateRoomParticipantSubscribeRule": {"rules": st.just([{"type": "include", "all": True}])},
    "video.v1.UpdateRoomRecordingRule": {"rules": st.just([{"type": "include", "all": True}])},
}
"""What an operation must be given to be more than of the right form, by attribute; several ways where it is done so."""
