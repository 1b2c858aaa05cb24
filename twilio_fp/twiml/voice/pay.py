# By tools/codegen from tools/codegen/facts/twiml.json. Do not edit.
"""`Pay` and what it says while it asks."""

from __future__ import annotations

# ruff: noqa: ANN001, ANN002, ANN003, ANN204 - what is taken is written for type checkers alone
from typing import TYPE_CHECKING, final

from twilio_fp.twiml.mistakes import refuse
from twilio_fp.twiml.node import element
from twilio_fp.twiml.rules import RULES
from twilio_fp.twiml.tree import Filler, TypedElement, finish

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import timedelta

    from twilio_fp.twiml.element import Element
    from twilio_fp.twiml.enumerations import (
        CardType,
        Method,
        PayBankAccountType,
        PayInput,
        PayLanguage,
        PayPaymentMethod,
        PayTokenType,
        PromptErrorType,
        PromptFor,
    )
    from twilio_fp.twiml.node import Comment, Content
    from twilio_fp.twiml.voice.call import Pause, Play, Say
    from twilio_fp.twiml.voice.parameter import Parameter
    from twilio_fp.values import FrozenMap

__all__ = ["Pay", "Prompt"]


@final
@element(init=False)
class Pay(TypedElement):
    """Takes a payment by card or bank account.

    Args:
        input: How the caller enters the payment's details: `dtmf` (default), the keys.
        action: Absolute or relative URL that gets the outcome of the payment, and whose TwiML runs next.
        bank_account_type: Kind of bank account to debit: `consumer-checking` (default), `consumer-savings`,
            `commercial-checking` or `commercial-savings`. For `ach-debit` only.
        status_callback: Absolute or relative URL that is told of each step of the payment.
        status_callback_method: HTTP method of the request to `status_callback`: GET or POST; default POST.
        timeout: How long to wait for the next key, in seconds; 1 or more, default 5. (whole seconds, or a timedelta)
        max_attempts: How often each step may be tried; 1 to 3, default 1.
        security_code: False does not ask for the card's security code. Default true.
        postal_code: True (default) asks for the postal code of a card, false does not, and a postal code is taken as
            the caller's. (such as ``true``, ``false``, ``[postal code]``)
        min_postal_code_length: Fewest digits of a postal code. Leave out for no minimum.
        payment_connector: Unique name of the Pay connector, as installed in the Console. Default: `Default`.
        payment_method: How the caller pays: `credit-card` (default) or `ach-debit`, a bank account.
        token_type: Token made for the payment's details: `one-time`, `reusable` (default) or `payment-method`.
        charge_amount: Amount to charge, a decimal without a currency sign. Leave out or `0` to only make a token.
        currency: Currency of `charge_amount`, ISO 4217 such as usd (default), in small letters.
        description: What the payment is for, shown in the payment provider's records.
        valid_card_types: Card types that are taken, a list; default visa, mastercard and amex. (a list, joined by
            spaces)
        language: Language of the prompts, BCP 47; default en-US.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.Pay(charge_amount="20.45", valid_card_types=["visa", "amex"]), declaration=False)
    '<Pay chargeAmount="20.45" validCardTypes="visa amex" />'

    Source: https://www.twilio.com/docs/voice/twiml/pay
    """

    content: tuple[Parameter | Prompt | Element | Comment, ...]
    input: str | None
    """How the caller enters the payment's details: `dtmf` (default), the keys."""
    action: str | None
    """Absolute or relative URL that gets the outcome of the payment, and whose TwiML runs next."""
    bank_account_type: str | None
    """Kind of bank account to debit: `consumer-checking` (default), `consumer-savings`, `commercial-checking` or
    `commercial-savings`. For `ach-debit` only."""
    status_callback: str | None
    """Absolute or relative URL that is told of each step of the payment."""
    status_callback_method: str | None
    """HTTP method of the request to `status_callback`: GET or POST; default POST."""
    timeout: int | None
    """How long to wait for the next key, in seconds; 1 or more, default 5. (whole seconds, or a timedelta)"""
    max_attempts: int | None
    """How often each step may be tried; 1 to 3, default 1."""
    security_code: bool | None
    """False does not ask for the card's security code. Default true."""
    postal_code: bool | str | None
    """True (default) asks for the postal code of a card, false does not, and a postal code is taken as the caller's.
    (such as ``true``, ``false``, ``[postal code]``)"""
    min_postal_code_length: int | None
    """Fewest digits of a postal code. Leave out for no minimum."""
    payment_connector: str | None
    """Unique name of the Pay connector, as installed in the Console. Default: `Default`."""
    payment_method: str | None
    """How the caller pays: `credit-card` (default) or `ach-debit`, a bank account."""
    token_type: str | None
    """Token made for the payment's details: `one-time`, `reusable` (default) or `payment-method`."""
    charge_amount: str | None
    """Amount to charge, a decimal without a currency sign. Leave out or `0` to only make a token."""
    currency: str | None
    """Currency of `charge_amount`, ISO 4217 such as usd (default), in small letters."""
    description: str | None
    """What the payment is for, shown in the payment provider's records."""
    valid_card_types: tuple[str, ...] | None
    """Card types that are taken, a list; default visa, mastercard and amex. (a list, joined by spaces)"""
    language: str | None
    """Language of the prompts, BCP 47; default en-US."""
    extra: FrozenMap[str, str]

    tag = "Pay"
    prose = False
    _rule = RULES["Pay"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Parameter | Prompt | Element | Comment] = None,
            *,
            input: PayInput | str | None = None,
            action: str | None = None,
            bank_account_type: PayBankAccountType | str | None = None,
            status_callback: str | None = None,
            status_callback_method: Method | str | None = None,
            timeout: timedelta | int | None = None,
            max_attempts: int | None = None,
            security_code: bool | None = None,
            postal_code: bool | str | None = None,
            min_postal_code_length: int | None = None,
            payment_connector: str | None = None,
            payment_method: PayPaymentMethod | str | None = None,
            token_type: PayTokenType | str | None = None,
            charge_amount: str | None = None,
            currency: str | None = None,
            description: str | None = None,
            valid_card_types: CardType | str | Iterable[CardType | str] | None = None,
            language: PayLanguage | str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(
            self,
            content=None,
            *more,
            input=None,
            action=None,
            bank_account_type=None,
            status_callback=None,
            status_callback_method=None,
            timeout=None,
            max_attempts=None,
            security_code=None,
            postal_code=None,
            min_postal_code_length=None,
            payment_connector=None,
            payment_method=None,
            token_type=None,
            charge_amount=None,
            currency=None,
            description=None,
            valid_card_types=None,
            language=None,
            extra=None,
            **unknown,
        ):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Pay"
            if action is not None:
                start += _PAY.attributes[0](self, action)
            if bank_account_type is not None:
                start += _PAY.attributes[1](self, bank_account_type)
            if charge_amount is not None:
                start += _PAY.attributes[2](self, charge_amount)
            if currency is not None:
                start += _PAY.attributes[3](self, currency)
            if description is not None:
                start += _PAY.attributes[4](self, description)
            if input is not None:
                start += _PAY.attributes[5](self, input)
            if language is not None:
                start += _PAY.attributes[6](self, language)
            if max_attempts is not None:
                start += _PAY.attributes[7](self, max_attempts)
            if min_postal_code_length is not None:
                start += _PAY.attributes[8](self, min_postal_code_length)
            if payment_connector is not None:
                start += _PAY.attributes[9](self, payment_connector)
            if payment_method is not None:
                start += _PAY.attributes[10](self, payment_method)
            if postal_code is not None:
                start += _PAY.attributes[11](self, postal_code)
            if security_code is not None:
                start += _PAY.attributes[12](self, security_code)
            if status_callback is not None:
                start += _PAY.attributes[13](self, status_callback)
            if status_callback_method is not None:
                start += _PAY.attributes[14](self, status_callback_method)
            if timeout is not None:
                start += _PAY.attributes[15](self, timeout)
            if token_type is not None:
                start += _PAY.attributes[16](self, token_type)
            if valid_card_types is not None:
                start += _PAY.attributes[17](self, valid_card_types)
            finish(self, _PAY, start, content, extra)


_PAY = Filler(Pay)


@final
@element(init=False)
class Prompt(TypedElement):
    """What `Pay` says at one of its steps.

    Args:
        for_: Step of the payment at which the prompt is played.
        error_type: Errors of the attempt before for which the prompt is played. Leave out for all, or none on the
            first. (a list, joined by spaces)
        card_type: Card types for which the prompt is played. Leave out for all. (a list, joined by spaces)
        attempt: Attempts, counted from 1, for which the prompt is played. Leave out for all. (a list, joined by spaces)
        require_matching_inputs: True has the caller enter it twice, and both must match. Default false.

    >>> from twilio_fp import twiml
    >>> twiml.render(
    ...     twiml.Prompt(twiml.Say("Your card number, please."), for_="payment-card-number", attempt=[1, 2]),
    ...     declaration=False,
    ... )
    '<Prompt attempt="1 2" for="payment-card-number"><Say>Your card number, please.</Say></Prompt>'

    Source: https://www.twilio.com/docs/voice/twiml/pay/prompt
    """

    content: tuple[Pause | Play | Say | Element | Comment, ...]
    for_: str | None
    """Step of the payment at which the prompt is played."""
    error_type: tuple[str, ...] | None
    """Errors of the attempt before for which the prompt is played. Leave out for all, or none on the first. (a list,
    joined by spaces)"""
    card_type: tuple[str, ...] | None
    """Card types for which the prompt is played. Leave out for all. (a list, joined by spaces)"""
    attempt: tuple[int, ...] | None
    """Attempts, counted from 1, for which the prompt is played. Leave out for all. (a list, joined by spaces)"""
    require_matching_inputs: bool | None
    """True has the caller enter it twice, and both must match. Default false."""
    extra: FrozenMap[str, str]

    tag = "Prompt"
    prose = False
    _rule = RULES["Prompt"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Pause | Play | Say | Element | Comment] = None,
            *,
            for_: PromptFor | str | None = None,
            error_type: PromptErrorType | str | Iterable[PromptErrorType | str] | None = None,
            card_type: CardType | str | Iterable[CardType | str] | None = None,
            attempt: int | Iterable[int] | None = None,
            require_matching_inputs: bool | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(
            self,
            content=None,
            *more,
            for_=None,
            error_type=None,
            card_type=None,
            attempt=None,
            require_matching_inputs=None,
            extra=None,
            **unknown,
        ):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<Prompt"
            if attempt is not None:
                start += _PROMPT.attributes[0](self, attempt)
            if card_type is not None:
                start += _PROMPT.attributes[1](self, card_type)
            if error_type is not None:
                start += _PROMPT.attributes[2](self, error_type)
            if for_ is not None:
                start += _PROMPT.attributes[3](self, for_)
            if require_matching_inputs is not None:
                start += _PROMPT.attributes[4](self, require_matching_inputs)
            finish(self, _PROMPT, start, content, extra)


_PROMPT = Filler(Prompt)
