"""Extract examples from the official library's own tests: requests to Twilio, and recorded responses.

The source distributions of `twilio` up to 6.0 hold them, under the MIT license::

    pip download twilio==6.0.0 --no-deps --no-binary :all:
    python -m tools.examples twilio-6.0.0.tar.gz tests/vectors/twilio-python-6.0.0.json.gz

The output has one example for each test: ``name``, ``method``, ``url`` and ``values`` of the request; for a recorded
response ``status`` and ``body`` instead of values, which its test does not give.
"""

from __future__ import annotations

import argparse
import ast
import gzip
import json
import re
import tarfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_TEST = re.compile(r"test_([a-z]+)_?(.*)_(request|response)$")
_LIST = {"read": "list"}  # a response to reading belongs to a list request


def examples(module: ast.Module) -> Iterator[dict[str, Any]]:
    """Yield the examples of one test module, each request before its responses."""
    requests: dict[str, dict[str, Any]] = {}
    for test in [node for node in ast.walk(module) if isinstance(node, ast.FunctionDef)]:
        match = _TEST.match(test.name)
        if match is None:
            continue
        verb, case, kind = match.groups()
        if kind == "request":
            requests[verb] = {"name": verb, **_request(test)}
    for request in requests.values():
        yield request
    for test in [node for node in ast.walk(module) if isinstance(node, ast.FunctionDef)]:
        match = _TEST.match(test.name)
        if match is not None and match[3] == "response":
            request = requests[_LIST.get(match[1], match[1])]
            case = f"{request['name']} {match[2]}".strip()
            yield {"name": case, "method": request["method"], "url": request["url"], **_response(test)}


def _calls(test: ast.FunctionDef, name: str) -> list[ast.Call]:
    calls = [node for node in ast.walk(test) if isinstance(node, ast.Call)]
    return [call for call in calls if isinstance(call.func, ast.Name) and call.func.id == name]


def _request(test: ast.FunctionDef) -> dict[str, Any]:
    """Return the request that a test expects, and the values given."""
    (call,) = _calls(test, "Request")
    method, url = [ast.literal_eval(argument) for argument in call.args]
    values: dict[str, Any] = {}
    for node in [node for node in ast.walk(test) if isinstance(node, ast.Assign)]:
        if isinstance(node.value, ast.Dict):
            keys = [ast.literal_eval(key) for key in node.value.keys if key is not None]
            values |= dict(zip(keys, map(_value, node.value.values), strict=True))
    return {"method": method.upper(), "url": url, "values": values}


def _value(expression: ast.expr) -> Any:
    """Return a value; a date passed to the library's serializer becomes text."""
    if isinstance(expression, ast.Call):
        (day,) = [call for call in expression.args if isinstance(call, ast.Call)]
        return date(*[ast.literal_eval(part) for part in day.args]).isoformat()
    return ast.literal_eval(expression)


def _response(test: ast.FunctionDef) -> dict[str, Any]:
    """Return the response that a test records."""
    (call,) = _calls(test, "Response")
    status, body = [ast.literal_eval(argument) for argument in call.args]
    return {"status": status, "body": None if body is None else json.loads(body)}


def main() -> None:
    """Write the examples in an archive's tests."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("archive", type=Path, help="a source distribution of twilio, such as twilio-6.0.0.tar.gz")
    parser.add_argument("target", type=Path, help="the file to write")
    options = parser.parse_args()
    records: list[dict[str, Any]] = []
    with tarfile.open(options.archive) as archive:
        for member in sorted(archive.getmembers(), key=lambda member: member.name):
            file = archive.extractfile(member)
            if file is not None and "/tests/integration/" in member.name and "/test_" in member.name:
                records += examples(ast.parse(file.read()))
    data = {
        "source": f"https://pypi.org/project/twilio, {options.archive.name}, tests/integration: MIT License,"
        " Copyright (C) Twilio, Inc.",
        "examples": records,
    }
    text = json.dumps(data, sort_keys=True, separators=(",", ":"))
    options.target.write_bytes(gzip.compress(text.encode(), mtime=0))


if __name__ == "__main__":
    main()
