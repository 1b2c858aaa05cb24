"""What operations are given, and what there is already, so that Twilio would do what they ask."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.testing.fake.valid_values import EVENT, FLOW, NUMBER, OPERATOR, SENDER, SETTING
from twilio_fp.rest.api.v2010 import FetchAddress, FetchApplication
from twilio_fp.rest.conversations.v1 import FetchService
from twilio_fp.rest.studio.v1 import FetchExecutionStep as FetchOldStep
from twilio_fp.rest.studio.v1 import FetchStep
from twilio_fp.rest.studio.v2 import FetchExecutionStep
from twilio_fp.rest.taskrouter.v1 import FetchTaskChannel, FetchWorkflow
from twilio_fp.rest.verify.v2 import FetchFactor, FetchVerification
from twilio_fp.rest.video.v1 import FetchRoom, FetchRoomParticipant
from twilio_fp.testing.fake.accounts import ACCOUNTS, APPS, accounts
from twilio_fp.testing.fake.seeding import store_resource

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from twilio_fp.testing.fake.state import State

    World = Callable[[State, Any], State]

ROWS: Mapping[str, Mapping[str, Any]] = {
    "api.v2010.DeleteCall": {"status": "completed"},
    "api.v2010.DeleteCallRecording": {"status": "completed"},
    "api.v2010.DeleteConferenceRecording": {"status": "completed"},
    "api.v2010.DeleteRecording": {"status": "completed"},
    "api.v2010.DeleteMessage": {"status": "delivered"},
    "api.v2010.UpdateMessage": {"status": "delivered"},
}
"""What a resource must hold so that an operation can be done to it."""

MEMBERS: Mapping[tuple[str, str], Mapping[str, Any]] = {
    ("api", "Calls"): {"status": "in-progress"},
    ("api", "Recordings"): {"status": "in-progress"},
    ("conversations", "Configurations"): {"conversationGroupingType": "PROFILE"},
    ("events", "SubscribedEvents"): {"type": EVENT},
    ("memory", "Identifiers"): {"values": []},
    ("memory", "Stores"): {"status": "ACTIVE"},
    ("messaging", "BrandRegistrations"): {"status": "FAILED"},
    ("proxy", "PhoneNumbers"): {"in_use": 0},
    ("conversations", "Participants"): {"messaging_binding": {"type": "sms", "address": SENDER}},
    ("studio", "Flows"): {"definition": FLOW, "revision": 1, "status": "draft"},
    ("verify", "Challenges"): {"status": "pending"},
    ("verify", "Verifications"): {"status": "pending"},
    ("video", "Participants"): {"status": "connected"},
    ("video", "Rooms"): {"status": "in-progress"},
}
"""What every resource of a collection holds, by product and the last word of its address."""


def account_of(state: State) -> str:
    """Return the SID of the account that asks."""
    return next(accounts(state)).key.rpartition("/")[2]


def with_row(state: State, key: str, members: Mapping[str, Any]) -> State:
    """Return the state with a row, which also holds what every row of its kind must."""
    parts = key.split("/")
    own = {"sid": parts[-1]} if len(parts[-1]) == 34 else {}
    row = state.row(key)
    if row is not None:
        return state.change(row, **members)[0]
    return state.add(key, {**own, **MEMBERS.get((parts[1], parts[-2]), {}), **members})[0]


def _applications(state: State, operation: Any) -> State:
    for sid in (operation.voice_application_sid, operation.sms_application_sid):
        state = state if sid is None else store_resource(state, account_of(state), FetchApplication(sid), {})
    address = operation.address_sid
    return state if address is None else store_resource(state, account_of(state), FetchAddress(address), {})


def _service(state: State, operation: Any) -> State:
    sid = operation.default_chat_service_sid
    return state if sid is None else store_resource(state, account_of(state), FetchService(sid), {})


def _step(fetch: Callable[..., Any], *names: str) -> World:
    return lambda state, operation: store_resource(
        state, account_of(state), fetch(*[getattr(operation, name) for name in names]), {"context": {"flow": {}}}
    )


def _factor(state: State, operation: Any) -> State:
    fetch = FetchFactor(operation.service_sid, operation.identity, operation.factor_sid)
    return store_resource(state, account_of(state), fetch, {"status": "verified", "factor_type": "push"})


def _challenged(state: State, operation: Any) -> State:
    service = f"{account_of(state)}/verify/v2/Services/{operation.service_sid}"
    challenge = state.row(f"{service}/Entities/{operation.identity}/Challenges/{operation.sid}")
    factor = "YF" + "0" * 32
    state = state if challenge is None else state.change(challenge, factor_sid=factor)[0]
    fetch = FetchFactor(operation.service_sid, operation.identity, factor)
    return store_resource(state, account_of(state), fetch, {"status": "verified", "factor_type": "push"})


def _verification(state: State, operation: Any) -> State:
    fetch = FetchVerification(operation.service_sid, "VE" + "0" * 32)
    return store_resource(state, account_of(state), fetch, {**MEMBERS["verify", "Verifications"], "to": operation.to})


def _room(state: State, operation: Any) -> State:
    return store_resource(state, account_of(state), FetchRoom(operation.room_sid), {"status": "completed"})


def _gone(state: State, operation: Any) -> State:
    fetch = FetchRoomParticipant(operation.room_sid, operation.sid)
    return store_resource(state, account_of(state), fetch, {"status": "disconnected", "identity": "alice"})


def _there(collection: str, name: str, **members: Any) -> World:
    """Return a world in which a parameter's SID is that of a row of a collection."""

    def there(state: State, operation: Any) -> State:
        return with_row(state, f"{account_of(state)}/{collection}/{getattr(operation, name)}", members)

    return there


def _without_numbers(state: State, operation: Any) -> State:
    return state if operation.sid is None else _NUMBER(state, operation)


def _pooled(state: State, operation: Any) -> State:
    service = f"{account_of(state)}/proxy/v1/Services/{operation.service_sid}"
    return with_row(state, f"{service}/PhoneNumbers/PN{'0' * 32}", {"phone_number": NUMBER})


def _app(state: State, operation: Any) -> State:
    return state.add(
        f"{account_of(state)}/{APPS}/{operation.client_id}", {"sid": operation.client_id}, {"secret": "s"}
    )[0]


def _tested(state: State, operation: Any) -> State:
    row = state.row(f"{account_of(state)}/events/v1/Sinks/{operation.sid}")
    assert row is not None
    return state.change(row, {"test_id": operation.test_id})[0]


def _identified(state: State, operation: Any) -> State:
    profile = f"{account_of(state)}/memory/v1/Stores/{operation.store_id}/Profiles/{operation.profile_id}"
    return with_row(state, f"{profile}/Identifiers/{operation.id_type}", {"values": [operation.old_value.strip()]})


def _store(state: State, operation: Any) -> State:
    if not hasattr(operation, "store_id"):
        return state
    key = f"{account_of(state)}/memory/v1/ControlPlane/Stores/{operation.store_id}"
    return with_row(with_row(state, key, {}), f"{key}/TraitGroups/Contact", {})


def _base(state: State, operation: Any) -> State:
    if not hasattr(operation, "kb_id"):
        return state
    return with_row(state, f"{account_of(state)}/knowledge/v2/ControlPlane/KnowledgeBases/{operation.kb_id}", {})


def _safe(state: State, operation: Any) -> State:
    return with_row(state, f"{account_of(state)}/accounts/v1/SafeList/Numbers/{operation.phone_number or NUMBER}", {})


def _second(state: State, operation: Any) -> State:
    row = state.row(f"{ACCOUNTS}/{account_of(state)}")
    assert row is not None
    return state.change(row, {"secondary_auth_token": "0" * 32})[0]


def _built(state: State, operation: Any) -> State:
    service = f"{account_of(state)}/serverless/v1/Services/{operation.service_sid}"
    return with_row(state, f"{service}/Builds/{operation.build_sid}", {"status": "completed"})


_LIST, _ADDRESSES = "api/2010-04-01/SIP/CredentialLists", "api/2010-04-01/SIP/IpAccessControlLists"
_NUMBER = _there("api/2010-04-01/IncomingPhoneNumbers", "sid", phone_number=NUMBER)
_TRUNKED = _there("api/2010-04-01/IncomingPhoneNumbers", "phone_number_sid", phone_number=NUMBER)
_SETTING = _there("webhooks/v1/Webhooks/Settings", "setting_id")


def _setting(state: State, operation: Any) -> State:
    return with_row(state, f"{account_of(state)}/webhooks/v1/Webhooks/Settings/{SETTING}", {})


def _workflow(state: State, operation: Any) -> State:
    workspace, sid = operation.workspace_sid, "0" * 32
    configuration = '{"task_routing": {"default_filter": {"queue": "WQ1"}}}'
    state = store_resource(
        state, account_of(state), FetchWorkflow(workspace, f"WW{sid}"), {"configuration": configuration}
    )
    return store_resource(state, account_of(state), FetchTaskChannel(workspace, f"TC{sid}"), {"unique_name": "default"})


def _operator(state: State, operation: Any) -> State:
    return with_row(state, f"{account_of(state)}/intelligence/v3/ControlPlane/Operators/{OPERATOR}", {"id": OPERATOR})


def _ruled(state: State, operation: Any) -> State:
    key = f"{account_of(state)}/intelligence/v3/ControlPlane/Configurations/{operation.intelligence_configuration_id}"
    return with_row(state, key, {"rules": [{"id": "r"}]})


def _default(state: State, operation: Any) -> State:
    place = f"{account_of(state)}/voice/v2/Configurations/Recording"
    state = with_row(state, f"{place}/c", {"id": "c", "configuration": {"configurationType": "RECORDING"}})
    return with_row(state, f"{place}/Default/", {"default": f"{place}/c"})


WORLDS: Mapping[str, World] = {
    "intelligence.v3.CreateConfiguration": _operator,
    "intelligence.v3.CreateRuleExecution": _ruled,
    "intelligence.v3.UpdateConfiguration": _operator,
    "voice.v2.CreateDefault": _default,
    "voice.v2.FetchDefault": _default,
    "accounts.v1.DeleteSafelist": _safe,
    "accounts.v1.DeleteSecondaryAuthToken": _second,
    "accounts.v1.FetchSafelist": _safe,
    "accounts.v1.UpdateAuthTokenPromotion": _second,
    "api.v2010.CreateSipAuthCallsCredentialListMapping": _there(_LIST, "credential_list_sid"),
    "api.v2010.CreateSipAuthCallsIpAccessControlListMapping": _there(_ADDRESSES, "ip_access_control_list_sid"),
    "api.v2010.CreateSipAuthRegistrationsCredentialListMapping": _there(_LIST, "credential_list_sid"),
    "api.v2010.CreateSipCredentialListMapping": _there(_LIST, "credential_list_sid"),
    "api.v2010.CreateSipIpAccessControlListMapping": _there(_ADDRESSES, "ip_access_control_list_sid"),
    "conversations.v2.CreateConversation": _there(
        "conversations/v2/ControlPlane/Configurations", "configuration_id", conversationGroupingType="PROFILE"
    ),
    "events.v1.CreateSinkValidate": _tested,
    "events.v1.CreateSubscription": _there("events/v1/Sinks", "sink_sid"),
    "memory.v1.PatchIdentifier": _identified,
    "messaging.v1.CreateChannelSender": _there("messaging/v2/Channels/Senders", "sid"),
    "messaging.v1.CreatePhoneNumber": _there("api/2010-04-01/IncomingPhoneNumbers", "phone_number_sid"),
    "messaging.v1.CreateShortCode": _there("api/2010-04-01/SMS/ShortCodes", "short_code_sid"),
    "messaging.v1.CreateUsAppToPerson": _there(
        "messaging/v1/a2p/BrandRegistrations", "brand_registration_sid", status="APPROVED"
    ),
    "iam.v1.CreateToken": _app,
    "oauth.v1.CreateToken": _app,
    "oauth.v2.CreateOauth2Token": _app,
    "proxy.v1.CreateParticipant": _pooled,
    "proxy.v1.CreatePhoneNumber": _without_numbers,
    "serverless.v1.CreateDeployment": _built,
    "trunking.v1.CreateCredentialList": _there(_LIST, "credential_list_sid"),
    "trunking.v1.CreateIpAccessControlList": _there(_ADDRESSES, "ip_access_control_list_sid"),
    "trunking.v1.CreatePhoneNumber": _TRUNKED,
    "webhooks.v1.CreateRule": _setting,
    "webhooks.v1.CreateTest": _setting,
    "webhooks.v1.PatchRule": _setting,
    **{f"api.v2010.CreateIncomingPhoneNumber{kind}": _applications for kind in ("", "Local", "Mobile", "TollFree")},
    **{f"api.v2010.{verb}IncomingPhoneNumber": _applications for verb in ("Put", "Update")},
    "conversations.v1.UpdateConfiguration": _service,
    "studio.v1.FetchExecutionStepContext": _step(FetchOldStep, "flow_sid", "execution_sid", "step_sid"),
    "studio.v1.FetchStepContext": _step(FetchStep, "flow_sid", "engagement_sid", "step_sid"),
    "studio.v2.FetchExecutionStepContext": _step(FetchExecutionStep, "flow_sid", "execution_sid", "step_sid"),
    "taskrouter.v1.CreateTask": _workflow,
    "verify.v2.CreateChallenge": _factor,
    "verify.v2.CreateVerificationCheck": _verification,
    "verify.v2.UpdateChallenge": _challenged,
    "video.v1.CreateComposition": _room,
    "video.v1.UpdateRoomParticipantAnonymize": _gone,
}
"""What else there is, by operation: from the state and the operation to the state with it."""

PRODUCTS: Mapping[str, World] = {"knowledge.v2": _base, "memory.v1": _store}
"""What else there is for every operation of a package."""
