"""Every field of every operation and record refuses values of unknown types."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import attrs
import pytest

from tests.rest.test_secrets import fields
from twilio_fp.converters import as_plan, settle
from twilio_fp.errors import UsageError
from twilio_fp.model import Resource
from twilio_fp.model import _plan as plan_of_record  # pyright: ignore[reportPrivateUsage]
from twilio_fp.operation.call import _plan as plan_of_operation  # pyright: ignore[reportPrivateUsage]


@pytest.mark.parametrize("odd", [..., attrs.NOTHING, NotImplemented, int, 1j], ids=repr)
def test_no_field_holds_a_value_that_no_kind_knows(odd: Any) -> None:
    accepted: list[str] = []
    for cls, fact in fields():
        plan = (plan_of_record if issubclass(cls, Resource) else plan_of_operation)(cls)
        (rule,) = [rule for rule in plan.rules if rule[0] == fact.attribute]
        try:
            settle(SimpleNamespace(**{fact.attribute: odd}), as_plan([rule]))
        except UsageError:
            continue
        accepted.append(f"{cls.__module__}.{cls.__name__}.{fact.attribute}")
    assert accepted == []
