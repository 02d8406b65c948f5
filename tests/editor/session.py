"""A session with rust-analyzer: one file of one package, over the Language Server Protocol."""

import json
import os
import queue
import subprocess
import threading
import time

# No check by cargo: what shows is what the server itself knows. Build scripts and macros have to run.
CONFIG = {
    "cachePriming": {"enable": False},
    "cargo": {"buildScripts": {"enable": True}},
    "checkOnSave": False,
    "procMacro": {"enable": True},
}


class Session:
    """The server, with `package/src/main.rs` open."""

    def __init__(self, binary, package, environment):
        self.server = subprocess.Popen(
            [binary], cwd=package, env=os.environ | environment,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )
        self.answers = queue.Queue()
        self.status = {}
        self.last_id = 0
        self.version = 1
        threading.Thread(target=self._read, daemon=True).start()

        root, self.uri = package.as_uri(), (package / "src/main.rs").as_uri()
        self.ask("initialize", {
            "processId": os.getpid(),
            "rootUri": root,
            "workspaceFolders": [{"uri": root, "name": package.name}],
            "initializationOptions": CONFIG,
            "capabilities": {
                "experimental": {"serverStatusNotification": True},
                "textDocument": {"hover": {"contentFormat": ["markdown"]}},
                "workspace": {"configuration": True},
            },
        })
        self._tell("initialized", {})
        self._tell("textDocument/didOpen", {
            "textDocument": {"uri": self.uri, "languageId": "rust", "version": 1, "text": "fn main() {}\n"},
        })

    def wait(self, seconds):
        """Waits until everything is loaded."""
        end = time.monotonic() + seconds
        while not self.status.get("quiescent"):
            if time.monotonic() > end:
                raise TimeoutError("rust-analyzer is still loading")
            time.sleep(0.2)
        return self.status

    def write(self, text):
        """Puts another text into the file."""
        self.version += 1
        self._tell("textDocument/didChange", {
            "textDocument": {"uri": self.uri, "version": self.version},
            "contentChanges": [{"text": text}],
        })

    def at(self, method, line, character, **more):
        """Asks about a place in the file."""
        return self.ask(method, {
            "textDocument": {"uri": self.uri}, "position": {"line": line, "character": character}, **more,
        })

    def ask(self, method, params):
        """Sends a request and waits for its result."""
        self.last_id += 1
        self._send({"id": self.last_id, "method": method, "params": params})
        while True:
            answer = self.answers.get(timeout=300)
            if answer["id"] == self.last_id:
                # An answer that a change has overtaken is an error: the caller asks again.
                return answer.get("result")

    def close(self):
        self.server.kill()

    def _tell(self, method, params):
        self._send({"method": method, "params": params})

    def _send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.server.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self.server.stdin.flush()

    def _read(self):
        while head := self.server.stdout.readline():
            length = 0
            while head.strip():
                name, _, value = head.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
                head = self.server.stdout.readline()
            message = json.loads(self.server.stdout.read(length))
            if "method" not in message:
                self.answers.put(message)
            elif "id" in message:
                # The server asks for its settings, and whether it may do this or that.
                is_settings = message["method"] == "workspace/configuration"
                result = [CONFIG] * len(message["params"]["items"]) if is_settings else None
                self._send({"id": message["id"], "result": result})
            elif message["method"] == "experimental/serverStatus":
                self.status = message["params"]
