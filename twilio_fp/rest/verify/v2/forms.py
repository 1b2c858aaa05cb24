"""``/v2/Forms/{FormType}`` of verify v2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    from typing import Any


FormEnumFormTypes: TypeAlias = Literal["form-push"] | str


@record(kw_only=True)
class Form(Resource):
    """A JSON object that is received: ``verify.v2.form``."""

    form_meta: Any = None
    form_type: FormEnumFormTypes | None = None
    forms: Any = None
    url: str | None = None


@record(kw_only=True)
class FetchForm(ops.Operation["Form"]):
    """Fetch one form.

    ``GET /v2/Forms/{FormType}`` answers 200 with `Form`.
    Source: https://www.twilio.com/docs/verify/api
    """

    form_type: FormEnumFormTypes = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://verify.twilio.com/v2/Forms/{FormType}",
        path="FormType:enum.FormEnumFormTypes*",
        result="Form",
    )
