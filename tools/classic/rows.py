"""The classic module's exports, row by row: its code, ours, what is compared, and the differences by name."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from attrs import field, frozen

__all__ = ["SECTIONS", "Compared", "Row"]

Compared: TypeAlias = Literal["client", "request", "superseded", "token", "xml", "value", "runs"]
"""What of both is compared: account and token (and workspace) of a client; the request; the request's form, where the
resource was superseded; header and claims of a token; the tree of a document; the value. ``runs`` is compared by the
test that a row names."""


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.splitlines())


@frozen
class Row:
    """One row of the page.

    Args:
        classic: the lines of the classic code; the last one is an expression.
        ours: the lines of our code, likewise.
        compared: which results are compared.
        differences: names in `tools.classic.differences.DIFFERENCES`.
        test: the test that compares what the row's own does not.
    """

    classic: tuple[str, ...] = field(converter=_lines)
    ours: tuple[str, ...] = field(converter=_lines)
    compared: Compared
    differences: tuple[str, ...] = ()
    test: str = ""


def _request(name: str, argument: str, ours: str) -> Row:
    return Row(f"client.{name}({argument})", ours, "request")


SMS: Final = '{to: "+15558675310", from: "+15017122661", body: "Hi"}'
OURS: Final = 'to="+15558675310", from_="+15017122661", body="Hi"'
_NEW_JWT: Final = 'const token = new twilio.AccessToken("AC1", "SK1", "secret", {identity: "alice"})'
_KEY: Final = 'key = ApiKey(account_sid="AC1", key_sid="SK1", secret="secret")'


def _grant(classic: str, ours: str) -> Row:
    return Row(
        f"{_NEW_JWT}\ntoken.addGrant(new twilio.AccessToken.{classic})\ntoken.toJwt()",
        f'{_KEY}\ntoken = AccessToken(identity="alice", grants=[{ours}])\ntokens.sign(token, key, now=now)',
        "token",
    )


def _algorithm(name: str) -> Row:
    return Row(
        f'{_NEW_JWT}\ntoken.toJwt("{name}")',
        f'{_KEY}\ntokens.sign(AccessToken(identity="alice"), key, now=now, algorithm="{name}")',
        "token",
        ("algorithm",),
    )


_NEW_CAPABILITY: Final = 'const capability = new twilio.Capability("AC1", "token")'
_ACCOUNT: Final = 'account = AuthToken(account_sid="AC1", token="token")'


def _capability(call: str, ours: str, *differences: str) -> Row:
    return Row(
        f"{_NEW_CAPABILITY}\ncapability.{call}\ncapability.generate()",
        f"{_ACCOUNT}\ntokens.sign(ClientCapability({ours}), account, now=now)",
        "token",
        differences,
    )


def _router(kind: str, sids: str, call: str, capability: str, function: str, *differences: str) -> Row:
    call_line = f"\ncapability.{call}" if call else ""
    argument = function.format("capability") if function else "capability"
    return Row(
        f'const capability = new twilio.{kind}("AC1", "token", {sids}){call_line}\ncapability.generate()',
        f"{_ACCOUNT}\ncapability = {capability}\ntokens.sign({argument}, account, now=now)",
        "token",
        differences,
    )


_WORKER: Final = 'WorkerCapability(account_sid="AC1", workspace_sid="WS1", worker_sid="WK1")'
_WORKSPACE: Final = 'WorkspaceCapability(account_sid="AC1", workspace_sid="WS1")'
_QUEUE: Final = 'TaskQueueCapability(account_sid="AC1", workspace_sid="WS1", task_queue_sid="WQ1")'
_URL: Final = '"https://taskrouter.twilio.com/v1/Workspaces/WS1/Tasks/*"'


def _verb(classic: str, ours: str, *differences: str) -> Row:
    return Row(f"new twilio.TwimlResponse().{classic}.toString()", f"str(twiml.Response([{ours}]))", "xml", differences)


def _inside(verb: str, classic: str, ours: str, argument: str = "") -> Row:
    attributes = f"{{{argument}}}, " if argument else ""
    return _verb(f"{verb}({attributes}(node) => node.{classic})", f"twiml.{ours}")


_SIGNED: Final = '"https://example.com/sms"'
_HEADER: Final = '"4S+yiEO0ElyGCAFJ904uYqV7Wcc="'

SECTIONS: Final[dict[str, tuple[Row, ...]]] = {
    "Clients": (
        Row('twilio("AC1", "token")', 'Client(AuthToken(account_sid="AC1", token="token"))', "client", ("blanks",)),
        *[
            Row(
                f'new twilio.{name}("AC1", "token")',
                'Client(AuthToken(account_sid="AC1", token="token"))',
                "client",
                ("one-client",),
            )
            for name in ("RestClient", "IpMessagingClient", "LookupsClient", "MonitorClient", "PricingClient")
        ],
        Row(
            'new twilio.TrunkingClient("AC1", "token")',
            'Client(AuthToken(account_sid="AC1", token="token"))',
            "client",
            ("one-client",),
        ),
        Row(
            'new twilio.TaskRouterClient("AC1", "token", "WS1")',
            'Client(AuthToken(account_sid="AC1", token="token"), workspace_sid="WS1")',
            "client",
            ("one-client",),
        ),
        Row(
            'new twilio.RestClient("AC1", "token", {host: "twilio.example.com"}).messages("SM1").get()',
            'Client(AuthToken(account_sid="AC1", token="token"), base_url="https://twilio.example.com")'
            '(FetchMessage("SM1"))',
            "request",
        ),
        Row("new twilio.RestClient()", "Client.from_environ()", "runs", test="test_rest.py"),
        Row("new twilio.TaskRouterClient()", "Client.from_environ()", "runs", test="test_rest.py"),
        Row(
            'new twilio.RestClient("AC1", "token", {timeout: 5000})',
            'Client(AuthToken(account_sid="AC1", token="token"), transport=Urllib3Transport(timeout=timedelta(seconds=5)))',
            "client",
            ("timeout",),
        ),
        Row(
            'client.accounts("AC2").messages.list()',
            'client.for_account("AC2")(ListMessage())',
            "request",
        ),
        Row(
            'client.messages("SM1").get((error, data, response) => response.statusCode)',
            'client(with_response(FetchMessage("SM1")))',
            "request",
            ("answers", "errors"),
        ),
    ),
    "Shorthands": (
        Row(f"client.sendSms({SMS})", f"client(send_sms({OURS}))", "superseded", ("superseded",)),
        _request("sendMms", SMS, f"client(send_mms({OURS}))"),
        _request("sendMessage", SMS, f"client(send_message({OURS}))"),
        Row(
            'client.listSms({to: "+15558675310"})', 'client(list_sms(to="+15558675310"))', "superseded", ("superseded",)
        ),
        _request("listMessages", '{to: "+15558675310"}', 'client(list_messages(to="+15558675310"))'),
        Row('client.getSms("SM1")', 'client(get_sms("SM1"))', "superseded", ("superseded",)),
        _request("getMessage", '"SM1"', 'client(get_message("SM1"))'),
        _request(
            "makeCall",
            '{to: "+15558675310", from: "+15017122661", url: "https://example.com/voice"}',
            'client(make_call(to="+15558675310", from_="+15017122661", url="https://example.com/voice"))',
        ),
        _request("listCalls", '{status: "busy"}', 'client(list_calls(status="busy"))'),
        _request("getCall", '"CA1"', 'client(get_call("CA1"))'),
    ),
    "AccessToken": (
        Row(
            f"{_NEW_JWT}\ntoken.toJwt()",
            f'{_KEY}\ntokens.sign(AccessToken(identity="alice"), key, now=now)',
            "token",
            ("identity",),
        ),
        Row(
            'new twilio.AccessToken("AC1", "SK1", "secret", {identity: "alice", ttl: 600, nbf: 1600000000}).toJwt()',
            f'{_KEY}\ntoken = AccessToken(identity="alice", ttl=timedelta(minutes=10),'
            " nbf=datetime.fromtimestamp(1600000000, UTC))\ntokens.sign(token, key, now=now)",
            "token",
            ("ttl",),
        ),
        _grant(
            'IpMessagingGrant({serviceSid: "IS1", endpointId: "phone", deploymentRoleSid: "RL1", pushCredentialSid: "CR1"})',
            'IpMessagingGrant(service_sid="IS1", endpoint_id="phone", deployment_role_sid="RL1", push_credential_sid="CR1")',
        ),
        _grant(
            'ConversationsGrant({configurationProfileSid: "VS1"})',
            'ConversationsGrant(configuration_profile_sid="VS1")',
        ),
        _grant('VideoGrant({configurationProfileSid: "VS1"})', 'VideoGrant(configuration_profile_sid="VS1")'),
        _grant(
            'VoiceGrant({outgoingApplicationSid: "AP1", outgoingApplicationParams: {team: "blue"},'
            ' pushCredentialSid: "CR1", endpointId: "phone"})',
            'VoiceGrant(outgoing_application_sid="AP1", outgoing_application_params={"team": "blue"},'
            ' push_credential_sid="CR1", endpoint_id="phone")',
        ),
        *[_algorithm(name) for name in ("HS256", "HS384", "HS512")],
        Row("twilio.AccessToken.DEFAULT_ALGORITHM", "AccessToken.algorithms[0]", "value"),
        Row("twilio.AccessToken.ALGORITHMS", "list(AccessToken.algorithms)", "value"),
    ),
    "Capability": (
        _capability('allowClientIncoming("alice")', 'incoming="alice"', "scope-order"),
        _capability('allowClientOutgoing("AP1")', 'outgoing=Outgoing(application_sid="AP1")'),
        _capability(
            'allowClientOutgoing("AP1", {team: "blue"})',
            'outgoing=Outgoing(application_sid="AP1", params={"team": "blue"})',
            "empty-params",
        ),
        _capability("allowEventStream()", "event_stream=EventStream()"),
        _capability(
            'allowEventStream("Level=error")', 'event_stream=EventStream(filters={"Level": "error"})', "filters"
        ),
        Row(
            f'{_NEW_CAPABILITY}\ncapability.allowEventStream().allowEventStream("all").generate(600)',
            f'{_ACCOUNT}\nstreams = [EventStream(), EventStream(filters="all")]\n'
            "tokens.sign(ClientCapability(event_stream=streams, ttl=timedelta(minutes=10)), account, now=now)",
            "token",
        ),
    ),
    "TaskRouter capabilities": (
        _router("TaskRouterWorkspaceCapability", '"WS1"', "", _WORKSPACE, "", "policy-url"),
        _router("TaskRouterWorkerCapability", '"WS1", "WK1"', "", _WORKER, ""),
        _router("TaskRouterTaskQueueCapability", '"WS1", "WQ1"', "", _QUEUE, ""),
        _router(
            "TaskRouterCapability",
            '"WS1", "WQ1"',
            "",
            'tokens.taskrouter_capability("AC1", "WS1", "WQ1")',
            "",
            "policy-order",
        ),
        *[
            _router("TaskRouterWorkspaceCapability", '"WS1"', f"{classic}()", _WORKSPACE, f"tokens.{ours}({{}})")
            for classic, ours in (
                ("allowFetchSubresources", "allow_fetch_subresources"),
                ("allowUpdates", "allow_updates"),
                ("allowUpdatesSubresources", "allow_updates_subresources"),
                ("allowDelete", "allow_delete"),
                ("allowDeleteSubresources", "allow_delete_subresources"),
            )
        ],
        _router(
            "TaskRouterWorkerCapability",
            '"WS1", "WK1"',
            "allowActivityUpdates()",
            _WORKER,
            "tokens.allow_activity_updates({})",
        ),
        _router(
            "TaskRouterWorkerCapability",
            '"WS1", "WK1"',
            "allowReservationUpdates()",
            _WORKER,
            "tokens.allow_reservation_updates({})",
        ),
        _router(
            "TaskRouterWorkerCapability",
            '"WS1", "WK1"',
            "allowWorkerActivityUpdates()",
            _WORKER,
            "tokens.allow_activity_updates({})",
        ),
        _router(
            "TaskRouterWorkerCapability",
            '"WS1", "WK1"',
            "allowWorkerFetchAttributes()",
            _WORKER,
            'tokens.allow({}, capability.resource_url, "GET")',
        ),
        _router(
            "TaskRouterWorkerCapability",
            '"WS1", "WK1"',
            "allowTaskReservationUpdates()",
            _WORKER,
            'tokens.allow({}, capability.tasks_url, "POST")',
        ),
        _router(
            "TaskRouterWorkspaceCapability",
            '"WS1"',
            f'allow({_URL}, "POST", {{}}, {{Reason: {{required: true}}}})',
            _WORKSPACE,
            f'tokens.allow({{}}, {_URL}, "POST", post_filter=tokens.required("Reason"))',
        ),
        _router(
            "TaskRouterWorkspaceCapability",
            '"WS1"',
            f'deny({_URL}, "DELETE")',
            _WORKSPACE,
            f'tokens.deny({{}}, {_URL}, "DELETE")',
        ),
        _router(
            "TaskRouterWorkspaceCapability",
            '"WS1"',
            f'addPolicy({_URL}, "GET", false)',
            _WORKSPACE,
            f'tokens.deny({{}}, {_URL}, "GET")',
        ),
    ),
    "TwimlResponse": (
        _verb(
            'say("Hi", {voice: "alice", loop: 2})', 'twiml.Say("Hi", voice="alice", loop=2)', "line-ends", "unwritable"
        ),
        _verb('play("https://example.com/a.mp3")', 'twiml.Play("https://example.com/a.mp3")'),
        _inside("gather", 'say("Press 1")', 'Gather([twiml.Say("Press 1")], num_digits=1)', "numDigits: 1"),
        _inside("gather", 'play("https://example.com/a.mp3")', 'Gather([twiml.Play("https://example.com/a.mp3")])'),
        _inside("gather", "pause({length: 2})", "Gather([twiml.Pause(length=2)])"),
        _verb('record({maxLength: 30, action: "/done"})', 'twiml.Record(max_length=30, action="/done")', "undefined"),
        _verb('sms("Hi", {to: "+15558675310"})', 'twiml.Sms("Hi", to="+15558675310")'),
        _verb('dial("+15558675310", {timeout: 9})', 'twiml.Dial("+15558675310", timeout=9)', "comma"),
        _inside(
            "dial", 'number("+15558675310", {sendDigits: "1"})', 'Dial([twiml.Number("+15558675310", send_digits="1")])'
        ),
        _inside("dial", 'client("alice")', 'Dial([twiml.Client("alice")])'),
        _inside("dial", 'conference("daily", {muted: true})', 'Dial([twiml.Conference("daily", muted=True)])'),
        _inside("dial", 'queue("support")', 'Dial([twiml.Queue("support")])'),
        _inside("dial", 'sip("sip:desk@example.com")', 'Dial([twiml.Sip("sip:desk@example.com")])'),
        _verb('enqueue("support")', 'twiml.Enqueue("support")'),
        _inside(
            "enqueue",
            'task("{}", {priority: 5})',
            'Enqueue([twiml.Task("{}", priority=5)], workflow_sid="WW1")',
            'workflowSid: "WW1"',
        ),
        _verb("leave()", "twiml.Leave()"),
        _verb("hangup()", "twiml.Hangup()"),
        _verb('redirect("/voice", {method: "GET"})', 'twiml.Redirect("/voice", method="GET")'),
        _verb('reject({reason: "busy"})', 'twiml.Reject(reason="busy")'),
        _verb("pause({length: 2})", "twiml.Pause(length=2)"),
        _verb('message("Hi", {to: "+15558675310"})', 'twiml.Message("Hi", to="+15558675310")', "text-or-children"),
        _inside("message", 'body("Hi")', 'Message([twiml.Body("Hi")])'),
        _inside("message", 'media("https://example.com/a.png")', 'Message([twiml.Media("https://example.com/a.png")])'),
        Row(
            'new twilio.TwimlResponse().task("{}").toString()',
            'str(twiml.Element("Response", [twiml.Task("{}")]))',
            "xml",
            ("mixed",),
        ),
        Row(
            'new twilio.TwimlResponse().say("Hi").message("Hi").toString()',
            'str(twiml.Element("Response", [twiml.Say("Hi"), twiml.Message("Hi")]))',
            "xml",
            ("mixed",),
        ),
    ),
    "Webhooks": (
        Row(
            f'twilio.validateRequest("token", {_HEADER}, {_SIGNED}, {{AccountSid: "AC1", Body: "Hi"}})',
            f'request = WebhookRequest("POST", {_SIGNED}, {{"X-Twilio-Signature": {_HEADER}, "Content-Type": FORM}},'
            ' b"AccountSid=AC1&Body=Hi")\nbool(webhooks.check(request, keys="token"))',
            "value",
            ("signature-spellings", "signature-lists"),
        ),
        Row(
            'const request = {protocol: "https", originalUrl: "/sms", headers: {host: "example.com"},'
            f' body: {{AccountSid: "AC1", Body: "Hi"}}, header: () => {_HEADER}}}\n'
            'twilio.validateExpressRequest(request, "token")',
            f'request = WebhookRequest("POST", {_SIGNED}, {{"X-Twilio-Signature": {_HEADER}, "Content-Type": FORM}},'
            ' b"AccountSid=AC1&Body=Hi")\nbool(webhooks.check(request, keys="token"))',
            "value",
            ("get-query",),
        ),
        Row("twilio.webhook()", "wsgi.middleware(app)", "runs", test="test_webhooks.py"),
        Row('twilio.webhook("token")', 'wsgi.middleware(app, keys="token")', "runs", test="test_webhooks.py"),
        Row(
            "twilio.webhook({validate: false})", "wsgi.middleware(app, validate=False)", "runs", test="test_webhooks.py"
        ),
        Row(
            'twilio.webhook("token", {host: "example.com", protocol: "https"})',
            'wsgi.middleware(app, keys="token", host="example.com", protocol="https")',
            "runs",
            test="test_webhooks.py",
        ),
        Row(
            'twilio.webhook("token", {url: "https://example.com/sms"})',
            'wsgi.middleware(app, keys="token", url="https://example.com/sms")',
            "runs",
            test="test_webhooks.py",
        ),
    ),
    "Workflows (`lib/resources/task_router/WorkflowBuilder`)": (
        Row(
            'builder.WorkflowConfiguration.fromJSON(\'{"task_routing": {"filters": [{"expression": "1==1", "targets":'
            ' [{"queue": "WQ1"}]}]}}\').toJSON()',
            'str(WorkflowConfiguration.from_json(\'{"task_routing": {"filters": [{"expression": "1==1", "targets":'
            ' [{"queue": "WQ1"}]}]}}\'))',
            "value",
            ("workflow-name", "workflow-numbers", "workflow-kept", "workflow-problems"),
        ),
        Row(
            'new builder.WorkflowConfiguration({taskRouting: {filters: [{expression: "1==1", targets: [{queue: "WQ1",'
            ' priority: 5, timeout: 30}]}], defaultFilter: {queue: "WQ2"}}}).toJSON()',
            'target = WorkflowRuleTarget(queue="WQ1", priority=5, timeout=timedelta(seconds=30))\n'
            'rule = WorkflowRule(expression="1==1", targets=[target])\n'
            'str(WorkflowConfiguration(filters=[rule], default_filter=WorkflowRuleTarget(queue="WQ2")))',
            "value",
        ),
    ),
}
"""The rows of the page, by export."""
