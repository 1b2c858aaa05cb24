"""AWS Lambda: the function behind API Gateway, a function URL or a load balancer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from twilio_fp.errors import UsageError
from twilio_fp.webhooks.adapters.gate import Options, gate, refusal
from twilio_fp.webhooks.answers import WebhookResponse, answer
from twilio_fp.webhooks.events.event import Event
from twilio_fp.webhooks.request import WebhookRequest

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Unpack

    from twilio_fp.webhooks.answers import Answerable

__all__ = ["function"]

E = TypeVar("E", bound=Event)


def function(
    handle: Callable[[E], Answerable], kind: type[E], **options: Unpack[Options]
) -> Callable[[Mapping[str, Any], Any], dict[str, Any]]:
    """Return a Lambda function that answers every event with what the handler returns.

    Source: https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html#urls-payloads
    """
    entry = gate(kind, options)

    def function(event: Mapping[str, Any], _: Any) -> dict[str, Any]:
        try:
            request = WebhookRequest.from_lambda(event)
        except UsageError as error:
            return _response(refusal(400, "The event is no HTTP request.", str(error)), event)
        admitted = entry.admit(request)
        return _response(admitted if isinstance(admitted, WebhookResponse) else answer(handle(admitted)), event)

    return function


def _response(sent: WebhookResponse, event: Mapping[str, Any]) -> dict[str, Any]:
    headers = {name: sent.headers.reveal(name) or "" for name in sent.headers}
    made = {"statusCode": sent.status, "body": sent.body.decode(), "isBase64Encoded": False}
    if isinstance(event, Mapping) and "multiValueHeaders" in event:
        return {**made, "multiValueHeaders": {name: [value] for name, value in headers.items()}}
    return {**made, "headers": headers}
