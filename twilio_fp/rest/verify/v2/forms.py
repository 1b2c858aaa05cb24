# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Forms/{FormType}`` of verify v2."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

FormEnumFormTypes: TypeAlias = Literal["form-push"] | str


@record(kw_only=True)
class Form(Resource):
    """``verify.v2.form``, as received."""

    form_meta: Any = None
    """Details of the form, as a JSON object."""
    form_type: FormEnumFormTypes | None = None
    """Type of the form; form-push is the one for push factors."""
    forms: Any = None
    """Forms for each factor type, with their details, as a JSON object."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "form_meta:json form_type:enum.FormEnumFormTypes forms:json url"


@record(kw_only=True)
class FetchForm(ops.Operation["Form"]):
    """Fetch a form.

    ``GET /v2/Forms/{FormType}`` returns `Form`.
    Source: https://www.twilio.com/docs/verify/api
    """

    form_type: FormEnumFormTypes = attrs.field(kw_only=False)
    """Type of the form; form-push is the one for push factors."""
    __spec__ = ops.OperationSpec(
        "GET https://verify.twilio.com/v2/Forms/{FormType}",
        path="FormType:enum.FormEnumFormTypes*",
        result="Form",
    )
