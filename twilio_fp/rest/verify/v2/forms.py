"""``/v2/Forms/{FormType}`` of verify v2."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

FormEnumFormTypes: TypeAlias = Literal["form-push"] | str


@record(kw_only=True)
class Form(Resource):
    """``verify.v2.form``, as it is received."""

    form_meta: Any = None
    """Details of the form, as a JSON object."""
    form_type: FormEnumFormTypes | None = None
    """Type of the form; form-push is the one for push factors."""
    forms: Any = None
    """Forms for each factor type, with their details, as a JSON object."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class FetchForm(ops.Operation["Form"]):
    """Fetch a form.

    ``GET /v2/Forms/{FormType}`` answers 200 with `Form`.
    Source: https://www.twilio.com/docs/verify/api
    """

    form_type: FormEnumFormTypes = attrs.field(kw_only=False)
    """Type of the form; form-push is the one for push factors."""

    __spec__ = ops.BriefSpec(
        "GET https://verify.twilio.com/v2/Forms/{FormType}",
    )
