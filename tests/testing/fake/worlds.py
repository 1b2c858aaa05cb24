"""What operations are given, and what there is already, so that Twilio would do what they ask."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from tests.testing.fake.plausible import NUMBER, TEXTS
from twilio_fp.rest.api.v2010 import FetchAddress, FetchApplication
from twilio_fp.rest.conversations.v1 import FetchService
from twilio_fp.rest.studio.v1 import FetchExecutionStep as FetchOldStep
from twilio_fp.rest.studio.v1 import FetchStep
from twilio_fp.rest.studio.v2 import FetchExecutionStep
from twilio_fp.rest.verify.v2 import FetchFactor, FetchVerification
from twilio_fp.rest.video.v1 import FetchRoom, FetchRoomParticipant
from twilio_fp.testing.fake.seeding import stored
from twilio_fp.testing.fake.start import ACCOUNT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from twilio_fp.testing.fake.state import State

    World = Callable[[State, Any], State]

SENDER = "+15558675310"
FLOW = {"description": "", "states": [{"name": "Trigger", "type": "trigger", "transitions": []}]}
FLOW["initial_state"] = "Trigger"


def in_services(name: str, given: Any) -> dict[str, Any]:
    """Return what is given to an operation of the default service, also for the one of any service."""
    verb = "Create" if name.startswith("Create") else "Update"
    return {f"conversations.v1.{name}": given, f"conversations.v1.{verb}Service{name.removeprefix(verb)}": given}


def one_of_two(given: Mapping[str, Any]) -> tuple[Mapping[str, Any], ...]:
    """Return what is given to a number that is set up by a trunk, or by an application."""
    return {**given, "trunk_sid": None}, {**given, "voice_application_sid": None}


FIELDS: Mapping[str, Any] = {
    "api.v2010.CreateAccount": {"friendly_name": st.none() | st.just("Sub")},
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
    "api.v2010.CreateValidationRequest": {"phone_number": NUMBER, "friendly_name": st.none() | TEXTS},
    "api.v2010.FetchAccount": {"sid": ACCOUNT},
    "api.v2010.ListAvailablePhoneNumberMobile": {"country_code": "SE"},
    "api.v2010.ListAvailablePhoneNumberNational": {"country_code": "GB"},
    "api.v2010.UpdateAccount": {"sid": ACCOUNT, "status": None},
    "api.v2010.UpdateIncomingPhoneNumber": one_of_two({"new_account_sid": None}),
    "api.v2010.UpdateMessage": {"body": "", "status": None},
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
    "studio.v2.CreateExecution": {"parameters": st.none() | st.just({"name": "Ada"})},
    "studio.v2.CreateFlow": {"definition": st.just(FLOW)},
    "studio.v2.UpdateFlow": {"definition": st.none() | st.just(FLOW)},
    "studio.v2.UpdateFlowValidate": {"definition": st.just(FLOW)},
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
    "video.v1.UpdateRoom": {"status": "completed"},
    "video.v1.UpdateRoomParticipant": {"status": st.none() | st.just("disconnected")},
    "video.v1.UpdateRoomParticipantSubscribeRule": {"rules": st.just([{"type": "include", "all": True}])},
    "video.v1.UpdateRoomRecordingRule": {"rules": st.just([{"type": "include", "all": True}])},
}
"""What an operation must be given to be more than of the right form, by attribute; several ways where it is done so."""

ROWS: Mapping[str, Mapping[str, Any]] = {
    "api.v2010.DeleteMessage": {"status": "delivered"},
    "api.v2010.UpdateMessage": {"status": "delivered"},
}
"""What a resource must hold so that an operation can be done to it."""

MEMBERS: Mapping[tuple[str, str], Mapping[str, Any]] = {
    ("conversations", "Participants"): {"messaging_binding": {"type": "sms", "address": SENDER}},
    ("studio", "Flows"): {"definition": FLOW, "revision": 1, "status": "draft"},
    ("verify", "Challenges"): {"status": "pending"},
    ("verify", "Verifications"): {"status": "pending"},
    ("video", "Participants"): {"status": "connected"},
    ("video", "Rooms"): {"status": "in-progress"},
}
"""What every resource of a collection holds, by product and the last word of its address."""


def _applications(state: State, operation: Any) -> State:
    for sid in (operation.voice_application_sid, operation.sms_application_sid):
        state = state if sid is None else stored(state, ACCOUNT, FetchApplication(sid), {})
    address = operation.address_sid
    return state if address is None else stored(state, ACCOUNT, FetchAddress(address), {})


def _service(state: State, operation: Any) -> State:
    sid = operation.default_chat_service_sid
    return state if sid is None else stored(state, ACCOUNT, FetchService(sid), {})


def _step(fetch: Callable[..., Any], *names: str) -> World:
    return lambda state, operation: stored(
        state, ACCOUNT, fetch(*[getattr(operation, name) for name in names]), {"context": {"flow": {}}}
    )


def _factor(state: State, operation: Any) -> State:
    fetch = FetchFactor(operation.service_sid, operation.identity, operation.factor_sid)
    return stored(state, ACCOUNT, fetch, {"status": "verified", "factor_type": "push"})


def _challenged(state: State, operation: Any) -> State:
    service = f"{ACCOUNT}/verify/v2/Services/{operation.service_sid}"
    challenge = state.row(f"{service}/Entities/{operation.identity}/Challenges/{operation.sid}")
    assert challenge is not None
    factor = "YF" + "0" * 32
    state, _ = state.change(challenge, factor_sid=factor)
    fetch = FetchFactor(operation.service_sid, operation.identity, factor)
    return stored(state, ACCOUNT, fetch, {"status": "verified", "factor_type": "push"})


def _verification(state: State, operation: Any) -> State:
    fetch = FetchVerification(operation.service_sid, "VE" + "0" * 32)
    return stored(state, ACCOUNT, fetch, {**MEMBERS["verify", "Verifications"], "to": operation.to})


def _room(state: State, operation: Any) -> State:
    return stored(state, ACCOUNT, FetchRoom(operation.room_sid), {"status": "completed"})


def _gone(state: State, operation: Any) -> State:
    fetch = FetchRoomParticipant(operation.room_sid, operation.sid)
    return stored(state, ACCOUNT, fetch, {"status": "disconnected", "identity": "alice"})


WORLDS: Mapping[str, World] = {
    **{f"api.v2010.CreateIncomingPhoneNumber{kind}": _applications for kind in ("", "Local", "Mobile", "TollFree")},
    "api.v2010.UpdateIncomingPhoneNumber": _applications,
    "conversations.v1.UpdateConfiguration": _service,
    "studio.v1.FetchExecutionStepContext": _step(FetchOldStep, "flow_sid", "execution_sid", "step_sid"),
    "studio.v1.FetchStepContext": _step(FetchStep, "flow_sid", "engagement_sid", "step_sid"),
    "studio.v2.FetchExecutionStepContext": _step(FetchExecutionStep, "flow_sid", "execution_sid", "step_sid"),
    "verify.v2.CreateChallenge": _factor,
    "verify.v2.CreateVerificationCheck": _verification,
    "verify.v2.UpdateChallenge": _challenged,
    "video.v1.CreateComposition": _room,
    "video.v1.UpdateRoomParticipantAnonymize": _gone,
}
"""What else there is, by operation: from the state and the operation to the state with it."""
