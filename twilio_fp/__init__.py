"""Twilio as data: frozen, typed operations, pure encoding, and an injected HTTP transport.

Names are loaded on first use: importing this package loads attrs and nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from attrs import evolve as evolve

    from twilio_fp import bulk as bulk
    from twilio_fp import codes as codes
    from twilio_fp import messaging as messaging
    from twilio_fp import streams as streams
    from twilio_fp import taskrouter as taskrouter
    from twilio_fp import tokens as tokens
    from twilio_fp import twiml as twiml
    from twilio_fp import webhooks as webhooks
    from twilio_fp.ask import Effect as Effect
    from twilio_fp.ask import Program as Program
    from twilio_fp.auth import ApiKey as ApiKey
    from twilio_fp.auth import AuthToken as AuthToken
    from twilio_fp.auth import NoAuth as NoAuth
    from twilio_fp.auth import OAuthClient as OAuthClient
    from twilio_fp.client import AsyncClient as AsyncClient
    from twilio_fp.client import Client as Client
    from twilio_fp.codec import decode as decode
    from twilio_fp.codec import encode as encode
    from twilio_fp.effect import WAIT as WAIT
    from twilio_fp.effect import Cell as Cell
    from twilio_fp.effect import Emit as Emit
    from twilio_fp.effect import EmitEach as EmitEach
    from twilio_fp.effect import Exchange as Exchange
    from twilio_fp.effect import Now as Now
    from twilio_fp.effect import Parallel as Parallel
    from twilio_fp.effect import Race as Race
    from twilio_fp.effect import Random as Random
    from twilio_fp.effect import Sleep as Sleep
    from twilio_fp.effect import Stream as Stream
    from twilio_fp.effect import Update as Update
    from twilio_fp.errors import AmbiguousError as AmbiguousError
    from twilio_fp.errors import ApiError as ApiError
    from twilio_fp.errors import AuthenticationError as AuthenticationError
    from twilio_fp.errors import DeadlockError as DeadlockError
    from twilio_fp.errors import DecodeError as DecodeError
    from twilio_fp.errors import NestingError as NestingError
    from twilio_fp.errors import NotFoundError as NotFoundError
    from twilio_fp.errors import OperationError as OperationError
    from twilio_fp.errors import PollTimeoutError as PollTimeoutError
    from twilio_fp.errors import ProgramTimeoutError as ProgramTimeoutError
    from twilio_fp.errors import RateLimitError as RateLimitError
    from twilio_fp.errors import SignatureError as SignatureError
    from twilio_fp.errors import StreamError as StreamError
    from twilio_fp.errors import TokenError as TokenError
    from twilio_fp.errors import TransportError as TransportError
    from twilio_fp.errors import TwilioError as TwilioError
    from twilio_fp.errors import TwimlError as TwimlError
    from twilio_fp.errors import UsageError as UsageError
    from twilio_fp.gate import Gate as Gate
    from twilio_fp.gate import within as within
    from twilio_fp.http import Headers as Headers
    from twilio_fp.http import HttpRequest as HttpRequest
    from twilio_fp.http import HttpResponse as HttpResponse
    from twilio_fp.lists import collect as collect
    from twilio_fp.lists import first as first
    from twilio_fp.lists import items as items
    from twilio_fp.lists import pages as pages
    from twilio_fp.media import Download as Download
    from twilio_fp.media import download as download
    from twilio_fp.middleware import Handler as Handler
    from twilio_fp.middleware import Middleware as Middleware
    from twilio_fp.operation import Operation as Operation
    from twilio_fp.operation import Page as Page
    from twilio_fp.operation import RawOperation as RawOperation
    from twilio_fp.operation import Reply as Reply
    from twilio_fp.operation import is_repeatable as is_repeatable
    from twilio_fp.operation import with_response as with_response
    from twilio_fp.operation import with_timeout as with_timeout
    from twilio_fp.program import attempt as attempt
    from twilio_fp.program import parallel as parallel
    from twilio_fp.program import poll as poll
    from twilio_fp.program import race as race
    from twilio_fp.program import sequence as sequence
    from twilio_fp.program import timeout as timeout
    from twilio_fp.program import traverse as traverse
    from twilio_fp.repeating import retrying as retrying
    from twilio_fp.rest.api.v2010 import Call as Call
    from twilio_fp.rest.api.v2010 import CreateCall as CreateCall
    from twilio_fp.rest.api.v2010 import CreateMessage as CreateMessage
    from twilio_fp.rest.api.v2010 import DeleteCall as DeleteCall
    from twilio_fp.rest.api.v2010 import DeleteMessage as DeleteMessage
    from twilio_fp.rest.api.v2010 import FetchCall as FetchCall
    from twilio_fp.rest.api.v2010 import FetchMessage as FetchMessage
    from twilio_fp.rest.api.v2010 import ListCall as ListCall
    from twilio_fp.rest.api.v2010 import ListMessage as ListMessage
    from twilio_fp.rest.api.v2010 import Message as Message
    from twilio_fp.rest.api.v2010 import UpdateCall as UpdateCall
    from twilio_fp.rest.api.v2010 import UpdateMessage as UpdateMessage
    from twilio_fp.status import is_final as is_final
    from twilio_fp.status import supersedes as supersedes
    from twilio_fp.values import UNSET as UNSET
    from twilio_fp.values import FrozenMap as FrozenMap
    from twilio_fp.values import Secret as Secret
    from twilio_fp.values import Unset as Unset
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "ask": "Effect Program",
            "auth": "ApiKey AuthToken NoAuth OAuthClient",
            "bulk": "",
            "client": "AsyncClient Client",
            "codec": "decode encode",
            "codes": "",
            "effect": "WAIT Cell Emit EmitEach Exchange Now Parallel Race Random Sleep Stream Update",
            "errors": "AmbiguousError ApiError AuthenticationError DeadlockError DecodeError NestingError "
            "NotFoundError OperationError "
            "PollTimeoutError ProgramTimeoutError RateLimitError SignatureError StreamError TokenError TransportError "
            "TwilioError TwimlError UsageError",
            "gate": "Gate within",
            "http": "Headers HttpRequest HttpResponse",
            "lists": "collect first items pages",
            "media": "Download download",
            "messaging": "",
            "middleware": "Handler Middleware",
            "operation": "Operation Page RawOperation Reply is_repeatable with_response with_timeout",
            "program": "attempt parallel poll race sequence timeout traverse",
            "record": "evolve",
            "repeating": "retrying",
            "rest.api.v2010": "Call CreateCall CreateMessage DeleteCall DeleteMessage FetchCall FetchMessage ListCall "
            "ListMessage Message UpdateCall UpdateMessage",
            "status": "is_final supersedes",
            "streams": "",
            "taskrouter": "",
            "tokens": "",
            "twiml": "",
            "webhooks": "",
            "values": "UNSET FrozenMap Secret Unset",
        },
    )
