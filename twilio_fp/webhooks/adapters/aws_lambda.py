"""AWS Lambda: the function behind API Gateway, a function URL or a load balancer."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from typing import Any, TypeVar, Unpack, cast

from twilio_fp.errors import UsageError
from twilio_fp.tracebacks import sealed
from twilio_fp.webhooks.adapters.gate import Options, called, gate, refusal
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
    entry = gate(kind, options)
    called("handle", handle)

    def function(event: Mapping[str, Any], _: Any) -> dict[str, Any]:
        try:
            request = WebhookRequest.from_lambda(event)
        except UsageError as error:
            return _response(refusal(400, "The event is not an HTTP request.", str(error)), event)
        admitted = entry.admit(request)
        result = admitted if isinstance(admitted, WebhookResponse) else handle(admitted)
        if isinstance(result, Mapping) and "statusCode" in result:
            return dict(result)
        return _response(answer(cast("Answerable", result)), event)

    return function


def _response(sent: WebhookResponse, event: Mapping[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = {"statusCode": sent.status}
    try:
        made |= {"body": sent.body.decode(), "isBase64Encoded": False}
    except UnicodeDecodeError:
        made |= {"body": b64encode(sent.body).decode("ascii"), "isBase64Encoded": True}
    fields, cookies = sent.fields, sent.cookies
    if isinstance(event, Mapping) and "multiValueHeaders" in event:
        several = {name: [value] for name, value in fields.items()} | ({"Set-Cookie": cookies} if cookies else {})
        return {**made, "multiValueHeaders": several}
    if len(cookies) > 1 and isinstance(event, Mapping) and event.get("version") == "2.0":
        return {**made, "headers": fields, "cookies": cookies}
    return {**made, "headers": fields | ({"Set-Cookie": ", ".join(cookies)} if cookies else {})}
