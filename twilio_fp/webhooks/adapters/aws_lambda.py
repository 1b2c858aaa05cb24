"""AWS Lambda: the function behind API Gateway, a function URL or a load balancer."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from typing import Any, TypeVar, Unpack, cast

from twilio_fp.errors import UsageError
from twilio_fp.tracebacks import sealed
from twilio_fp.webhooks.adapters.gate import Options, check_callable, gate, refusal
from twilio_fp.webhooks.events.event import Event
from twilio_fp.webhooks.reply import Answerable, WebhookResponse, answer
from twilio_fp.webhooks.request import WebhookRequest
from twilio_fp.webhooks.verification import Verified

__all__ = ["function"]

E = TypeVar("E", bound=Event | Verified)


@sealed
def function(
    handle: Callable[[E], Answerable | Mapping[str, Any]], kind: type[E], **options: Unpack[Options]
) -> Callable[[Mapping[str, Any], Any], dict[str, Any]]:
    """Return a Lambda function that responds to every event with the handler's result.

    A mapping with a ``statusCode`` is a complete Lambda response, and returned unchanged.

    Source: https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html#urls-payloads
    """
    event_gate = gate(kind, options)
    check_callable("handle", handle)

    def function(event: Mapping[str, Any], _: Any) -> dict[str, Any]:
        try:
            request = WebhookRequest.from_lambda(event)
        except UsageError as error:
            return _response(refusal(400, "The event is not an HTTP request.", str(error)), event)
        admitted = event_gate.admit(request)
        result = admitted if isinstance(admitted, WebhookResponse) else handle(admitted)
        if isinstance(result, Mapping) and "statusCode" in result:
            return dict(result)
        return _response(answer(cast("Answerable", result)), event)

    return function


def _response(response: WebhookResponse, event: Mapping[str, Any]) -> dict[str, Any]:
    lambda_response: dict[str, Any] = {"statusCode": response.status}
    try:
        lambda_response |= {"body": response.body.decode(), "isBase64Encoded": False}
    except UnicodeDecodeError:
        lambda_response |= {"body": b64encode(response.body).decode("ascii"), "isBase64Encoded": True}
    fields, cookies = response.fields, response.cookies
    if isinstance(event, Mapping) and "multiValueHeaders" in event:
        several = {name: [value] for name, value in fields.items()} | ({"Set-Cookie": cookies} if cookies else {})
        return {**lambda_response, "multiValueHeaders": several}
    if len(cookies) > 1 and isinstance(event, Mapping) and event.get("version") == "2.0":
        return {**lambda_response, "headers": fields, "cookies": cookies}
    return {**lambda_response, "headers": fields | ({"Set-Cookie": ", ".join(cookies)} if cookies else {})}
