"""What an editor shows for a source, as reported by basedpyright's language server."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from attrs import frozen

from tests.house import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

SERVER = shutil.which("basedpyright-langserver", path=str(Path(sys.executable).parent))
needs_server = pytest.mark.skipif(SERVER is None, reason="basedpyright is not installed beside this Python")


class Editor:
    """An editor's connection to a language server."""

    def __init__(self, server: subprocess.Popen[bytes]) -> None:
        assert server.stdin is not None
        assert server.stdout is not None
        self.to, self.of = server.stdin, server.stdout

    def tell(self, method: str | None = None, **content: Any) -> None:
        named = {"method": method} if method else {}
        body = json.dumps({"jsonrpc": "2.0", **named, **content}).encode()
        self.to.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.to.flush()

    def ask(self, method: str, params: Any) -> Any:
        self.tell(method, id=method, params=params)
        while True:
            message = self.hear()
            if "method" not in message:
                return message["result"]
            if "id" in message:  # a request by the server, such as for settings, of which there are none
                self.tell(id=message["id"], result=[None for _ in message["params"].get("items", ())])

    def hear(self) -> Any:
        length = 0
        while header := self.of.readline().strip():
            name, _, value = header.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        assert length, "the language server has ended"
        return json.loads(self.of.read(length))


@frozen
class Opened:
    """A document that an editor has opened."""

    editor: Editor
    uri: str
    source: str

    def hovers(self, word: str) -> list[str]:
        """Return what is shown when the pointer is on the first occurrence of a word in each line."""
        return [str(self._at("hover", n, line.index(word))) for n, line in self._lines() if word in line]

    def signatures(self, before: str) -> list[Any]:
        """Return the signature that is shown while one types after this text, in each line that contains it."""
        ends = [(n, line.index(before) + len(before)) for n, line in self._lines() if before in line]
        return [self._at("signatureHelp", n, end)["signatures"][0] for n, end in ends]

    def _lines(self) -> list[tuple[int, str]]:
        return list(enumerate(self.source.splitlines()))

    def _at(self, request: str, line: int, character: int) -> Any:
        place = {"textDocument": {"uri": self.uri}, "position": {"line": line, "character": character}}
        return self.editor.ask(f"textDocument/{request}", place)


@contextmanager
def opened(source: str, folder: Path) -> Iterator[Opened]:
    """Open a source in an editor, in its own folder."""
    venv = Path(sys.prefix)
    settings = {"extraPaths": [str(ROOT)], "venvPath": str(venv.parent), "venv": venv.name}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    here, uri = folder.as_uri(), (folder / "typed.py").as_uri()
    folders = [{"uri": here, "name": "folder"}]
    server = subprocess.Popen([str(SERVER), "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with server:
        editor = Editor(server)
        editor.ask("initialize", {"processId": None, "rootUri": here, "workspaceFolders": folders, "capabilities": {}})
        editor.tell("initialized", params={})
        document = {"uri": uri, "languageId": "python", "version": 1, "text": source}
        editor.tell("textDocument/didOpen", params={"textDocument": document})
        yield Opened(editor, uri, source)
        editor.ask("shutdown", None)
        editor.tell("exit")
