"""FastAPI: a dependency that provides the event, and a response class for TwiML.

Annotations are evaluated here, since FastAPI reads them.
"""

from typing import Generic, TypeVar, Unpack

from fastapi import HTTPException, Request
from fastapi.encoders import encoders_by_class_tuples

from twilio_fp.tracebacks import sealed
from twilio_fp.twiml import Node
from twilio_fp.webhooks.adapters import starlette
from twilio_fp.webhooks.adapters.gate import Options, gate
from twilio_fp.webhooks.events.event import Event
from twilio_fp.webhooks.reply import WebhookResponse
from twilio_fp.webhooks.verification import Verified

__all__ = ["TwilioEvent", "TwimlResponse"]

E = TypeVar("E", bound=Event | Verified)


class TwimlResponse(starlette.TwimlResponse):
    """The response for a TwiML tree, text, None or a `WebhookResponse`; also a ``response_class`` for routes.

    Source: https://fastapi.tiangolo.com/advanced/custom-response/
    """


def _unchanged(content: object) -> object:
    return content


# FastAPI encodes a route's result before passing it to the response class, which needs these unchanged.
encoders_by_class_tuples[_unchanged] = (Node, WebhookResponse)


class TwilioEvent(Generic[E]):
    """A dependency: ``event: IncomingMessage = Depends(TwilioEvent(IncomingMessage, public_url=…))``.

    A refused request raises an ``HTTPException``, whose detail is the text that other adapters send.

    Source: https://fastapi.tiangolo.com/advanced/advanced-dependencies/
    """

    @sealed
    def __init__(self, kind: type[E], **options: "Unpack[Options]") -> None:
        self._gate = gate(kind, options)

    async def __call__(self, request: Request) -> E:
        """Return the event of the request."""
        event = await starlette.admit(self._gate, request)
        if isinstance(event, WebhookResponse):
            raise HTTPException(event.status, event.body.decode(), dict(event.headers.without("Content-Type")))  # JSON
        return event
